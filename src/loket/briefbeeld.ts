// Hoe ziet iemand een brief: voordat hij weggaat, zoals hij verzonden is, en als sjabloon? (5.1.3, 5.2.2)
import { beslis } from '../procedure/beslis';
import { briefeisen } from '../procedure/briefeisen';
import type { Eis } from '../procedure/briefeisen';
import { sjabloonVan } from '../procedure/briefinhoud';
import { briefsoort } from '../procedure/brieven';
import type { Briefnaam } from '../procedure/brieven';
import type { Bericht } from '../procedure/rijen';
import type { Opdracht, Stand, Zaak } from '../procedure/stand';
import { weiger } from '../procedure/weigering';
import type { BewaardeBrief, Briefbeeld, Sjabloonbeeld } from './briefbeelden';
import type { Antwoord, Verzoek } from './contract';
import { zichtbareKolommen } from './inzage';

const isBrief = (naam: string): naam is Briefnaam => briefsoort(naam) !== undefined;
const woorden = (eisen: readonly Eis[]): readonly string[] => [...new Set(eisen.map((e) => e.wat))];

const alsBeeld = (naam: Briefnaam, bericht: Partial<Bericht>): Briefbeeld => ({
  onderwerp: bericht.onderwerp ?? '',
  tekst: bericht.tekst ?? '',
  verplicht: woorden(briefeisen[naam].filter((e) => !e.bewust)),
  gevraagd: woorden(briefeisen[naam].filter((e) => e.bewust)),
  letOp: /ingekort/.test(bericht.inhoudscontrole ?? '')
    ? 'De teksten waren samen te lang voor een brief. Waar "(ingekort)" staat, is een stuk weggelaten. Lees de brief na, of stuur de hele tekst als bijlage mee.'
    : null,
});

const geenBrief = weiger(
  'geen-brief',
  '5.1.3',
  null,
  'Met deze antwoorden gaat er geen brief uit. Kies eerst hoe u de brief verstuurt.',
);

/** The letter of a step that is not done: decided as if, and thrown away. */
export const briefVoorbeeld = (stand: Stand, verzoek: Verzoek<'brief'>): Antwoord<'brief'> => {
  const opdracht: Opdracht = { ...verzoek, sleutel: 'voorbeeld' };
  const besluit = beslis(stand, opdracht);
  if (besluit.soort === 'weigeringen') return { ok: false, weigeringen: besluit.weigeringen };
  const wijzigingen = besluit.soort === 'wijzigingen' ? besluit.wijzigingen : [];
  for (const w of wijzigingen)
    if (w.tabel === 'berichten' && w.waarden.soort === verzoek.brief && isBrief(verzoek.brief))
      return { ok: true, antwoord: alsBeeld(verzoek.brief, w.waarden) };
  return { ok: false, weigeringen: [geenBrief] };
};

/** For whoever sees the letters of the dossier; always the text the log has, whatever was typed in the tab since. */
export const bewaardeBrief = (zaak: Zaak, id: string): BewaardeBrief | null => {
  const bericht = zaak.berichten.find((b) => b.id === id && isBrief(b.soort));
  if (bericht === undefined || !zichtbareKolommen(zaak.stand, zaak.klacht).has('besluitReden')) return null;
  const { soort, aan, adres, via, afzender, procedureversie, nummer, onderwerp, tekst } = bericht;
  const { gemaaktOp, verzondenOp, inhoudscontrole } = bericht;
  return {
    ...{ soort, aan, adres, via, afzender, procedureversie, nummer, onderwerp, tekst },
    ...{ gemaaktOp, verzondenOp, inhoudscontrole },
  };
};

export const sjabloonbeeld = ({ rijen }: Stand, naam: string): Sjabloonbeeld | null => {
  if (!isBrief(naam)) return null;
  const { onderwerp, sjabloon } = sjabloonVan(rijen.brieven, naam);
  const eigen = rijen.brieven.some((rij) => rij.id === naam);
  return { onderwerp, sjabloon, eigen, verplicht: woorden(briefeisen[naam]) };
};
