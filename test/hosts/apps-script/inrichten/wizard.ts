// Hoe loopt iemand door het inrichten? Steeds kijken hoe ver het is en doen wat er nog mist, precies zoals het scherm; na elk verzoek kan het stoppen.
import type { Antwoord } from '../../../../src/loket/contract';
import type { Plekantwoord, Plekantwoorden, Plekvraag } from '../../../../src/loket/plekcontract';
import type { Deelwijze } from '../../../../src/procedure/instellingen';
import { behandelaar, directie, inrichting, notulist, ontvanger } from '../../../loket/spel';
import type { Gedaan } from '../../../loket/spel';
import { maakWerkboek } from '../../../stand-in/werkboek';
import { eenmaalIngericht, maakWereld } from '../proef-bundel';
import type { Wereld } from '../proef-bundel';

/** Only the director opens the file; everybody else works in the web app. */
export const beslotenWereld = (): Wereld => maakWereld(maakWerkboek({ eigenaar: directie }));
export const openWereld = (): Wereld =>
  maakWereld(maakWerkboek({ eigenaar: directie, bewerkers: [ontvanger, behandelaar, notulist] }));

const stuur = (wereld: Wereld, wie: string, verzoek: object): unknown => {
  wereld.google.gebruiker = wie;
  wereld.google.klok.vooruit(1000);
  return JSON.parse(String(wereld.project.roepAlsZijbalk('loket', JSON.stringify(verzoek))));
};

export const plek = <P extends Plekvraag>(wereld: Wereld, wie: string, vraag: P, rest: object = {}): Plekantwoord<P> =>
  stuur(wereld, wie, { plek: vraag, ...rest }) as Plekantwoord<P>;

export const alsBezoeker = (wereld: Wereld, wie: string, verzoek: object): Antwoord =>
  JSON.parse(String(wereld.project.roepAlsWebapp(wie, 'loket', JSON.stringify(verzoek)))) as Antwoord;

export const codes = (uit: Plekantwoord | Antwoord): readonly string[] =>
  uit.ok ? [] : uit.weigeringen.map((w) => w.code);

export const moet = <T>(uit: { readonly ok: true; readonly antwoord: T } | { readonly ok: false }): T => {
  if (!uit.ok) throw new Error(JSON.stringify(uit));
  return uit.antwoord;
};

export const stand = (wereld: Wereld): Plekantwoorden['inrichtstand'] => moet(plek(wereld, directie, 'inrichtstand'));

export const financiers: readonly Gedaan[] = [
  ['financierOpslaan', { naam: 'UWV Voorbeeldstad', soort: 'UWV' }],
  ['financierOpslaan', { naam: 'Verzekeraar Voorbeeld', soort: 'verzekeraar' }],
];
const [eerste, ...mensen] = inrichting;

type Verzoek = () => unknown;

/** The next request somebody would make, read off the file and the register; null when nothing is left to do. */
const volgende = (wereld: Wereld, wijze: Deelwijze): Verzoek | null => {
  const { delen, tabbladen, toestand, herinneringen } = stand(wereld);
  if (delen.wijze === null) return () => plek(wereld, directie, 'delenKiezen', { wijze });
  if (toestand !== 'ingericht' || tabbladen.gemaakt < tabbladen.totaal)
    return () => plek(wereld, directie, 'tabbladenMaken');
  const uit = wereld.vraag(directie, 'inrichting');
  const { mensen: er, financiers: fin } = moet(uit);
  const doe = (gedaan: Gedaan | undefined) => () => wereld.doe(directie, '', ...(gedaan === undefined ? [] : [gedaan]));
  if (er.length === 0) return doe(eerste);
  if (!delen.vastgelegd) return () => plek(wereld, directie, 'delenKiezen', { wijze });
  const mist = mensen.find(([, m]) => !er.some((p) => p.id === (m as { email: string }).email));
  if (mist !== undefined) return doe(mist);
  const financier = financiers.find(([, f]) => !fin.some((p) => p.naam === (f as { naam: string }).naam));
  if (financier !== undefined) return doe(financier);
  if (delen.link === 'onbekend') return () => plek(wereld, directie, 'linkGezien', { link: 'niemand' });
  return herinneringen.aan ? null : () => plek(wereld, directie, 'triggersZetten');
};

/** Gives the number of requests that did something; stops after `hoogstens`. */
export const richtIn = (wereld: Wereld, wijze: Deelwijze = 'besloten', hoogstens = 40): number => {
  for (let keer = 0; keer < hoogstens; keer += 1) {
    const doe = volgende(wereld, wijze);
    if (doe === null) return keer;
    doe();
  }
  return hoogstens;
};

/** For what comes after it. */
export const ingerichtOpen = eenmaalIngericht(openWereld, (wereld) => void richtIn(wereld, 'open'));
export const ingerichtBesloten = eenmaalIngericht(beslotenWereld, (wereld) => void richtIn(wereld));
