// Hoe opent iemand een verzonden brief opnieuw, om te lezen of af te drukken? Als eigen pagina, een keer, met een kaartje dat alleen hij kreeg (5.2.2)
import { briefAlsHtml } from '../../../reports/brief';
import { beantwoord } from '../../loket/beantwoord';
import type { BewaardeBrief } from '../../loket/briefbeelden';
import { leesVerzoek } from '../../loket/contract';
import type { Deur } from '../../loket/stand-van-zaken';
import { nieuwGeheim } from './geheim';
import type { Host } from './host';
import { ingebakken, koppen } from './koppen';
import { json, nee, onleesbaar } from './nee';

export interface Briefkamer {
  /** Lays the letter ready for whoever may see it, and tells where. */
  readonly leg: (deur: Deur, tekst: string) => Response;
  /** A new tab cannot say who it is, so the address itself is the secret, and it works once. */
  readonly toon: (kaartje: string) => Response;
}

/** More than these nobody opens at once; the oldest that was never fetched goes. */
const hoogstens = 20;

export const maakBriefkamer = ({ register }: Host): Briefkamer => {
  const klaar = new Map<string, string>();
  const bewaar = (brief: BewaardeBrief): string => {
    const kaartje = nieuwGeheim();
    for (const oud of [...klaar.keys()].slice(0, Math.max(0, klaar.size - hoogstens + 1))) klaar.delete(oud);
    klaar.set(kaartje, briefAlsHtml(brief));
    return kaartje;
  };
  return {
    leg: (deur, tekst) => {
      const verzoek = leesVerzoek(tekst);
      if (verzoek?.vraag !== 'bewaardeBrief') return onleesbaar();
      const { antwoord } = beantwoord(register, deur, verzoek);
      if (!antwoord.ok) return json(JSON.stringify(antwoord));
      const adres = `/brief/${bewaar(antwoord.antwoord as BewaardeBrief)}`;
      return json(JSON.stringify({ ok: true, antwoord: { adres } }));
    },
    toon: (kaartje) => {
      const html = klaar.get(kaartje);
      klaar.delete(kaartje);
      if (html === undefined)
        return nee(404, 'brief-weg', 'Deze brief is al geopend. Open hem opnieuw vanuit het dossier.', '5.2.2');
      return new Response(html, {
        headers: { 'content-type': 'text/html; charset=utf-8', ...koppen(ingebakken(html)) },
      });
    },
  };
};
