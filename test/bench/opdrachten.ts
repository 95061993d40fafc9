// Hoe lang duren opdrachten en vragen? Dezelfde weg als een verzoek van het scherm: JSON erin, vastgelegd in SQLite, JSON eruit.
import { behandel } from '../../src/loket/loket';
import { ochtendronde } from '../../src/loket/herinneringen';
import type { Omgeving } from '../../src/loket/stand-van-zaken';
import { leegLeesvraag } from '../../src/register/register';
import type { Register } from '../../src/register/register';
import { dirk } from '../../src/voorbeeld/personages';
import { minsteBouw } from '../../src/register/versie';
import { duur, herhaal } from './meten';
import { vandaag } from './registers';

export interface Meting {
  readonly wat: string;
  readonly ms: number;
  /** The bar of 1.5 times holds for commands; a question about everything may cost what it shows. */
  readonly soort: 'opdracht' | 'vraag';
}

const omgeving: Omgeving = { nu: `${vandaag}T09:00:00`, vandaag, zout: () => '0'.repeat(32) };
const keer = 25;

const melding = {
  ontvangstdatum: vandaag,
  kanaal: 'e-mail',
  anoniem: false,
  klagerNaam: 'Mevrouw Verzinsel',
  klagerEmail: 'mevrouw@verzinsel.example',
  relatie: 'opdrachtgever: UWV',
  soort: 'klacht',
  omschrijving: 'Het eindrapport kwam drie weken later dan afgesproken.',
  overMedewerker: false,
};
const registratie = {
  soort: 'klacht',
  grondslag: ['afspraken niet nagekomen'],
  rubriek: 'overig',
  aard: 'zakelijk',
  herkomst: 'extern',
  klagerEmail: melding.klagerEmail,
};
const toelating = {
  vanOpdrachtgever: true,
  relatieBeeindigd: false,
  tuchtrechtelijk: false,
  behandelaar: dirk,
  complexiteit: 'complex',
  termijnTot: '2026-04-30',
  claimMogelijk: false,
  verzendwijze: 'e-mail',
};
const bevindingen = (id: string) => ({
  bronnen: ['dossier van het traject'],
  wederhoor: 'niet van toepassing',
  bevindingen: 'Het rapport lag twee weken op een handtekening te wachten.',
  onderdelen: [{ onderdeel: `${id}.1`, advies: 'gegrond', toelichting: 'De datum is niet gehaald.' }],
  dossierplaats: 'Map bench',
});
const besluit = (id: string) => ({
  onderdelen: [{ onderdeel: `${id}.1`, oordeel: 'gegrond', motivering: 'De datum is niet gehaald.' }],
  wijze: 'excuses',
  boodschapper: dirk,
  wijzeVanBericht: 'schriftelijk',
});
const voorstel = { soort: 'preventief', oorzaak: 'planning en tijd', tekst: 'Een vervanger aanwijzen.' };

/** The way of one complaint through the register; every command is one that people do daily. */
export const weg: readonly (readonly [stap: string, invoer: (id: string) => object])[] = [
  ['melden', () => melding],
  ['registreren', () => registratie],
  ['toelaten', () => toelating],
  ['bevindingen', bevindingen],
  ['besluiten', besluit],
  ['maatregelVoorstellen', () => voorstel],
];

const vraag = (register: Register, verzoek: object): string =>
  behandel(register, { ...omgeving, email: dirk, bouw: minsteBouw }, JSON.stringify(verzoek)).antwoord;

export const doe = (register: Register, id: string, stap: string, invoer: object): void => {
  const klacht = register.lees({ ...leegLeesvraag, dossiers: [id] }).klachten[0];
  const versie = klacht?.versie ?? 0;
  const sleutel = versie === 0 ? id : `${id}-${stap}`;
  const antwoord = vraag(register, { vraag: 'stap', dossier: id, versie, sleutel, stappen: [{ stap, invoer }] });
  if (!antwoord.startsWith('{"ok":true')) throw new Error(`${stap}: ${antwoord}`);
};

const opdrachten = (register: Register): readonly Meting[] =>
  weg.map(([stap, invoer]) => ({
    wat: stap,
    soort: 'opdracht',
    ms: herhaal(keer, (n) => doe(register, `bench-dossier-${n}`, stap, invoer(`bench-dossier-${n}`))),
  }));

const vragen = ['start', 'taken', 'overzicht', 'lijst'] as const;

/** The round comes first, as at the start of the program. */
export const meetLoket = (register: Register): readonly Meting[] => [
  { wat: 'ochtendronde', soort: 'vraag', ms: duur(() => void ochtendronde(register, omgeving)) },
  ...opdrachten(register),
  ...vragen.map((naam): Meting => ({
    wat: naam,
    soort: 'vraag',
    ms: herhaal(5, () => void vraag(register, { vraag: naam })),
  })),
];
