// Over welke drie verzonnen dossiers gaan de voorbeeldbrieven? Een UWV-medewerker, een particulier met een claim, en een randgeval.
import { anna, bea, dirk, nico } from '../procedure/mensen';
import { gewoon } from '../procedure/invoer';
import type { Invoer } from '../procedure/invoer';
import type { Financier, Medewerker } from '../../src/procedure/rijen';

export interface Dossier {
  readonly naam: 'uwv' | 'particulier' | 'rand';
  readonly verzendwijze: 'e-mail' | 'post';
  /** Day and person of each step on the main road. */
  readonly wanneer: Readonly<Record<'melden' | 'registreren' | 'toelaten' | 'bevindingen' | 'besluiten' | 'berichten' | 'bespreken', readonly [string, Medewerker]>>; // prettier-ignore
  readonly invoer: Readonly<Record<'melden' | 'registreren' | 'toelaten' | 'bevindingen' | 'besluiten' | 'berichten' | 'bespreken', Invoer>>; // prettier-ignore
  readonly claimbedrag: string;
}

export const financiers: readonly Financier[] = [
  { id: 'F-1', versie: 1, naam: 'UWV', soort: 'UWV', adres: 'Postbus 1, 1000 AA Proefstad', toelichting: null },
];
const over = (id: string): Invoer => ({ overMedewerker: true, betrokkenMedewerkers: [id] });
const onderdeel = (n: number, waarden: Invoer): Invoer => ({ onderdeel: `dossier-1.${n}`, ...waarden });

const uwv: Dossier = {
  naam: 'uwv',
  verzendwijze: 'e-mail',
  wanneer: {
    ...{ melden: ['2026-04-02', anna], registreren: ['2026-04-03', dirk], toelaten: ['2026-04-03', dirk] },
    ...{ bevindingen: ['2026-04-21', bea], besluiten: ['2026-04-23', dirk], berichten: ['2026-04-24', dirk] },
    bespreken: ['2026-05-06', nico],
  },
  invoer: {
    ...gewoon,
    melden: { ...gewoon.melden, klagerNaam: 'Mevrouw Testdijk', klagerEmail: 'testdijk@uwv.voorbeeld.example' },
    registreren: { ...gewoon.registreren, klagerEmail: 'testdijk@uwv.voorbeeld.example' },
  },
  claimbedrag: '750,00',
};

const particulier: Dossier = {
  naam: 'particulier',
  verzendwijze: 'e-mail',
  wanneer: {
    ...{ melden: ['2026-03-02', anna], registreren: ['2026-03-03', dirk], toelaten: ['2026-03-04', dirk] },
    ...{ bevindingen: ['2026-03-20', bea], besluiten: ['2026-03-25', dirk], berichten: ['2026-03-26', dirk] },
    bespreken: ['2026-04-08', dirk],
  },
  invoer: {
    melden: {
      ...{ ontvangstdatum: '2026-03-02', kanaal: 'brief', klagerNaam: 'De heer Fictief', soort: 'klacht' },
      ...{ klagerEmail: 'fictief@voorbeeld.example', relatie: 'opdrachtgever: particulier', ...over(nico.id) },
      omschrijving: 'De begeleider was onbeleefd aan de telefoon, en twee afspraken gingen zonder bericht niet door.',
    },
    registreren: {
      ...gewoon.registreren,
      ...{ grondslag: ['gedraging medewerker'], rubriek: 'bejegening', aard: 'beide', opdrachtgever: null },
      ...{ klagerEmail: 'fictief@voorbeeld.example', klagerAdres: 'Proefweg 2, 1234 AB Voorbeeldstad' },
    },
    toelaten: {
      ...gewoon.toelaten,
      ...{ complexiteit: 'gemiddeld', termijnTot: '2026-03-30', claimMogelijk: true, claimbedrag: '1.250,50' },
      onderdelen: [
        { omschrijving: 'Onbeleefd aan de telefoon' },
        { omschrijving: 'Twee afspraken die zonder bericht niet doorgingen' },
      ],
    },
    bevindingen: {
      ...gewoon.bevindingen,
      ...{ bronnen: ['gespreksverslagen'], wederhoor: 'gehoord', wederhoorOp: '2026-03-12', wederhoorVerslag: 'Gehoord.' },
      bevindingen:
        'Wij luisterden naar beide kanten. In de agenda staan twee afspraken die een dag van tevoren zijn geschrapt. Er is geen bericht over verstuurd.',
      onderdelen: [
        onderdeel(1, { advies: 'ongegrond', toelichting: 'De verhalen verschillen.' }),
        onderdeel(2, { advies: 'gegrond', toelichting: 'Er is geen bericht verstuurd.' }),
      ],
    }, // prettier-ignore
    besluiten: {
      ...gewoon.besluiten,
      ...{ wijze: 'tegemoetkoming', wijzeToelichting: 'U krijgt twee extra gesprekken. Wie een afspraak schrapt, belt voortaan zelf.' },
      onderdelen: [
        onderdeel(1, { oordeel: 'ongegrond', motivering: 'U en de begeleider vertellen het anders. Wij konden niet vaststellen wie gelijk heeft.' }),
        onderdeel(2, { oordeel: 'gegrond', motivering: 'U had bericht moeten krijgen.' }),
      ],
    }, // prettier-ignore
    berichten: gewoon.berichten,
    bespreken: { ...gewoon.bespreken, overlegdatum: '2026-04-08', aanwezigen: [dirk.id, bea.id] },
  },
  claimbedrag: '1.250,50',
};

/** Long words, an apostrophe in front, something like code, an emoji, braces; no e-mail, and the complainant is the funder himself. */
export const langWoord = 'arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordigersoverleg';
const rand: Dossier = {
  naam: 'rand',
  verzendwijze: 'post',
  wanneer: {
    ...{ melden: ['2026-04-28', anna], registreren: ['2026-04-28', dirk], toelaten: ['2026-04-29', dirk] },
    ...{ bevindingen: ['2026-05-12', bea], besluiten: ['2026-05-15', dirk], berichten: ['2026-05-18', dirk] },
    bespreken: ['2026-06-03', nico],
  },
  invoer: {
    melden: {
      ...{ ontvangstdatum: '2026-04-25', kanaal: 'formulier', klagerNaam: "'t Hooft <b>& Zonen</b> 🌷", soort: 'klacht' },
      ...{ relatie: 'opdrachtgever: werkgever', overMedewerker: false },
      omschrijving: `Het ${langWoord} begon <b>te laat</b> en 't verslag zegt nog {termijn} 🌷.`,
    },
    registreren: {
      ...gewoon.registreren,
      ...{ klagerOrganisatie: 'Proefbedrijf', opdrachtgever: 'proefbedrijf', klagerEmail: null, klagerAdres: null },
    },
    toelaten: { ...gewoon.toelaten, complexiteit: 'eenvoudig', termijnTot: '2026-05-18' },
    bevindingen: { ...gewoon.bevindingen, bevindingen: `In het verslag van het ${langWoord} ontbrak een datum.` },
    besluiten: { ...gewoon.besluiten, wijze: 'uitleg', wijzeToelichting: null, relatieoverweging: null },
    berichten: gewoon.berichten,
    bespreken: { ...gewoon.bespreken, overlegdatum: '2026-06-03' },
  },
  claimbedrag: '12.345,67',
}; // prettier-ignore

export const dossiers = [uwv, particulier, rand] as const;
export const overNico = over(nico.id);
