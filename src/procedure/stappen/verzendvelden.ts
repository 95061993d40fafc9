// Welke velden heeft een formulier waarmee een brief uitgaat, en wat doet zo'n brief met het dossier? (5.1.3, besluit 9)
import { briefsoorten, maakBrief } from '../brieven';
import type { Briefnaam, Verzending } from '../brieven';
import type { Briefwaarden } from '../briefwaarden';
import type { Dag } from '../dag';
import { verzendwijzen } from '../lijsten';
import type { Keuze } from '../lijsten';
import type { Wijziging } from '../rijen';
import { wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Zaak } from '../stand';
import { brief, dag, jaNee, keuze, verplicht } from '../velden';
import type { Veld } from '../velden';
import { postdatumMogelijk, verzendadresBekend } from '../voorwaarden/brief';

interface Tekstvelden {
  readonly brieftekst: Veld<string | null>;
  readonly briefBewust: Veld<boolean | null>;
}
/** The text of a letter, and the answer to what the register asks about it. */
export const tekstvelden = (soort: Briefnaam): Tekstvelden => ({
  brieftekst: brief(soort)({
    label: 'Brief',
    hulp: 'Bekijk en verander de brief. Leeg laten geeft de standaardtekst.',
  }),
  briefBewust: jaNee({
    label: 'De brief bewust zo versturen?',
    hulp: 'Alleen nodig als het register zegt dat er in de brief iets mist of te veel staat.',
  }),
});

interface Briefvelden extends Tekstvelden {
  readonly gepostOp: Veld<Dag | null>;
}
const briefvelden = (soort: Briefnaam): Briefvelden => ({
  gepostOp: dag({
    label: 'Al op de post gedaan op',
    hulp: 'Laat leeg als de brief nog op de post moet; leg de verzending dan later vast.',
    toonAls: { veld: 'verzendwijze', is: ['post'] },
  }),
  ...tekstvelden(soort),
});
const wijze = keuze(verzendwijzen, { label: 'Hoe verstuurt u de brief?' });

export const verzendvelden = (soort: Briefnaam) => ({
  verzendwijze: verplicht(wijze) as Veld<Keuze<typeof verzendwijzen>>,
  ...briefvelden(soort),
});
/** A letter that may be left out: no choice, no letter. */
export const optioneleVerzendvelden = (soort: Briefnaam) => ({
  verzendwijze: keuze(verzendwijzen, { label: 'Hoe verstuurt u de brief?', hulp: 'Leeg laten: geen brief.' }),
  ...briefvelden(soort),
});
export const verzendeisen = [verzendadresBekend, postdatumMogelijk];

/** Letter row plus what the dossier becomes when the letter has already gone out on paper. */
export const metBrief = (
  naam: Briefnaam,
  zaak: Zaak<Verzending>,
  waarden: Klachtwaarden,
  extra: Briefwaarden = {},
): readonly Wijziging[] => {
  const klacht = { ...zaak.klacht, ...waarden };
  const gepost = zaak.invoer.verzendwijze === 'post' ? zaak.invoer.gepostOp : null;
  return [
    wijzigKlacht(zaak, { ...waarden, ...(gepost === null ? {} : briefsoorten[naam].naVerzending(klacht, gepost)) }),
    maakBrief(naam, zaak, klacht, zaak.invoer, extra),
  ];
};
