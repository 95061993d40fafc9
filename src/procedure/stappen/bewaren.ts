// Hoe lang blijft een dossier, en wat blijft er daarna over? (5.3.1, A-28)
import { nieuweKlacht } from '../nieuwe-klacht';
import type { Klacht, Wijziging } from '../rijen';
import { stap, wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Stand } from '../stand';
import { dag, tekst, verplicht } from '../velden';
import * as eis from '../voorwaarden/bewaren';
import { bijlagenLeeg } from './bijlagen';

/** Nothing happens to these any more but keeping them. */
const bewaard = ['Gearchiveerd', 'Samengevoegd', 'Vervallen'] as const;

export const langerBewaren = stap({
  naam: 'langerBewaren',
  titel: 'Langer bewaren',
  uitleg: 'Een dossier dat nog nodig is, bijvoorbeeld voor een claim of geschil, blijft langer bewaard, met reden.',
  artikel: '5.3.1',
  overgang: '',
  van: bewaard,
  zijstap: true,
  wie: ['directie'],
  velden: {
    bewaarTot: verplicht(dag({ label: 'Bewaren tot en met' })),
    bewaarReden: verplicht(tekst({ label: 'Waarom?', hulp: 'Noem geen namen.' })),
  },
  voorwaarden: [eis.bewaardatumKan],
  doe: (zaak) => [wijzigKlacht(zaak, zaak.invoer)],
});

/** Columns that keep their value: numbers, kinds, dates, outcomes and causes, so that past figures do not change (I-17). */
const blijft: ReadonlySet<string> = new Set([
  'versie', 'nummer', 'ronde', 'fase', 'soort', 'ontvangstdatum', 'gemeldOp', 'registratiedatum', 'kanaal', 'herkomst', 'anoniem',
  'geadviseerdSchriftelijk', 'relatie', 'grondslag', 'rubriek', 'aard', 'vanOpdrachtgever', 'relatieBeeindigd', 'tuchtrechtelijk', 'inBehandeling', 'besluitReden',
  'besluitBehandelingOp', 'ontvangstberichtUiterlijk', 'ontvangstberichtVerzondenOp', 'voorlopigBevestigdOp', 'behandelaarDeskundig', 'complexiteit',
  'termijnTot', 'eersteTermijn', 'verlengdOp', 'claimMogelijk', 'claimbedrag', 'claimGeschatOp', 'opdrachtnemerGeinformeerdOp', 'wachtOpVerzekeraarSinds',
  'bronnen', 'wederhoor', 'wederhoorOp', 'overgedragenOp', 'oordeel', 'oordeelOp', 'onderzochtDoorBeslisser', 'wijze',
  'wijzeVanBericht', 'berichtVerzondenOp', 'reactieTot', 'uitkomst', 'afgehandeldOp', 'besprokenOp', 'overlegnummer', 'consensus', 'oorzaak',
  'tevreden', 'tevredenOp', 'verwezenOp', 'geschil', 'geschilSinds', 'gekoppeld', 'samengevoegdMet', 'ingetrokkenOp', 'heropenReden',
  'heropendOp', 'heropendAls', 'gearchiveerdOp', 'bewaarTot', 'procedureversie', 'nagekomen', 'herkomstbestand', 'buitenProcedure', 'eenvoudigProbleem',
  'rapportageOp', 'kennisgenomenOp',
]); // prettier-ignore

/** Everything personal or told in somebody's words, emptied. */
export const leegGemaakt = (): Klachtwaarden => {
  const { id: _id, versie: _versie, ...leeg } = nieuweKlacht('');
  return Object.fromEntries(Object.entries(leeg).filter(([kolom]) => !blijft.has(kolom)));
};

/** Whoever pays can be a private person; only a name from the table Financiers is surely none. */
const financierBlijft = ({ rijen }: Stand, { opdrachtgever }: Klacht): string | null =>
  rijen.financiers.some((f) => f.naam.toLowerCase() === opdrachtgever?.toLowerCase()) ? opdrachtgever : null;

export const anonimiseren = stap({
  naam: 'anonimiseren',
  titel: 'Anonimiseren',
  uitleg:
    'Na de bewaartermijn verdwijnen namen en teksten. Nummer, soort, data en uitkomst blijven, zodat de cijfers gelijk blijven.',
  artikel: '5.3.1',
  overgang: 'T21',
  van: bewaard,
  naar: 'Geanonimiseerd',
  wie: ['directie'],
  velden: {
    reden: verplicht(
      tekst({
        label: 'Reden',
        hulp: 'Bijvoorbeeld: bewaartermijn verstreken, of verzoek van betrokkene. Noem geen namen.',
      }),
    ),
  },
  vooraf: [eis.bewaartermijnVoorbij, eis.evaluatieVastgesteld, eis.nietsOpen],
  voorwaarden: [],
  doe: (zaak) => {
    const { stand, klacht, onderdelen, berichten, verzekering } = zaak;
    return [
      wijzigKlacht(zaak, {
        ...leegGemaakt(),
        opdrachtgever: financierBlijft(stand, klacht),
        // Whether there was somebody to write to decides which clocks ran.
        klagerEmail: klacht.anoniem === true && klacht.klagerEmail !== null ? 'geanonimiseerd' : null,
        geanonimiseerdOp: stand.vandaag,
        bewaarReden: zaak.invoer.reden,
      }),
      ...onderdelen.map((o): Wijziging => ({
        tabel: 'onderdelen',
        id: o.id,
        nieuw: false,
        waarden: { omschrijving: `Onderdeel ${o.volgnummer}`, adviesToelichting: null, motivering: null },
      })),
      ...berichten.map((b): Wijziging => ({
        tabel: 'berichten',
        id: b.id,
        nieuw: false,
        waarden: { aan: 'geanonimiseerd', adres: null, tekst: '(leeg)', gemaaktDoor: 'geanonimiseerd', fout: null },
      })),
      ...verzekering.map((v): Wijziging => ({
        tabel: 'verzekering',
        id: v.id,
        nieuw: false,
        waarden: { opdrachtnemer: 'geanonimiseerd', kenmerk: null, antwoord: null },
      })),
      ...bijlagenLeeg(zaak),
      ...stand.rijen.maatregelen
        .filter((m) => m.id.startsWith(`${klacht.id}.`))
        .map((m): Wijziging => ({ tabel: 'maatregelen', id: m.id, nieuw: false, waarden: {} })),
    ];
  },
});
