// Hoe ziet een klein register eruit dat met de hand te tellen is? Acht meldingen rond 2026, elk met een reden om er te zijn. (5.3.2)
import type { Cijferbron } from '../../src/evaluatie/figuren/beeld';
import type { Klacht, Onderdeel } from '../../src/procedure/rijen';
import { beeld, klacht, maatregel } from './registerbeeld';

const rij = (nummer: string, anders: Partial<Klacht>): Klacht =>
  klacht({
    id: `d-${nummer}`,
    nummer,
    ...{ kanaal: 'e-mail', relatie: 'opdrachtgever: UWV', rubriek: 'bejegening', herkomst: 'extern' },
    ...{ klagerEmail: 'klager@voorbeeld.example', grondslag: ['gedraging medewerker'] },
    ...anders,
  });

/** Admitted on the day it came in, and answered on `op`. */
const behandeld = (ontvangst: string, l2: string, termijn: string, op: string | null): Partial<Klacht> => ({
  ...{ ontvangstdatum: ontvangst, inBehandeling: true, besluitBehandelingOp: ontvangst, eersteTermijn: termijn },
  ...{ termijnTot: termijn, ontvangstberichtVerzondenOp: l2, berichtVerzondenOp: op, afgehandeldOp: op },
});

export const klachten: readonly Klacht[] = [
  // Came in before the year and was closed in it, on day 30: after four weeks, and extended in time.
  rij('K2025-009', {
    ...behandeld('2025-12-15', '2025-12-17', '2026-01-12', '2026-01-14'),
    ...{ oordeel: 'ongegrond', uitkomst: 'ongegrond', oordeelOp: '2026-01-09', verlengdOp: '2026-01-08' },
    termijnTot: '2026-02-09',
    ...{
      verlengReden: 'Wachten op stukken.',
      oorzaak: 'planning en tijd',
      besprokenOp: '2026-02-04',
      leerpunt: 'geen',
    },
  }),
  // In time everywhere; satisfied.
  rij('K2026-001', {
    ...behandeld('2026-04-02', '2026-04-09', '2026-04-30', '2026-04-28'),
    ...{ oordeel: 'gegrond', uitkomst: 'gegrond', oordeelOp: '2026-04-24', tevreden: 'ja', tevredenOp: '2026-05-01' },
    ...{ oorzaak: 'communicatie met de klant', besprokenOp: '2026-05-06', leerpunt: 'Terugbellen binnen een dag.' },
  }),
  // First answer a day late; answer two days late without any notice.
  rij('K2026-002', {
    ...behandeld('2026-05-12', '2026-05-19', '2026-06-09', '2026-06-11'),
    ...{ oordeel: 'deels gegrond', uitkomst: 'deels gegrond', oordeelOp: '2026-06-08', tevreden: 'nee' },
    ...{
      tevredenOp: '2026-06-20',
      verwezenOp: '2026-06-22',
      verwezenNaar: 'UWV',
      grondslag: ['ondoelmatigheid', 'gedraging medewerker'],
    },
  }),
  // Not admitted, told the same day.
  rij('K2026-003', {
    ...{ ontvangstdatum: '2026-06-01', inBehandeling: false, besluitBehandelingOp: '2026-06-03' },
    ...{ besluitReden: 'tuchtrechtelijk', ontvangstberichtVerzondenOp: '2026-06-03', berichtVerzondenOp: '2026-06-03' },
    ...{ afgehandeldOp: '2026-06-03', uitkomst: 'niet in behandeling' },
  }),
  // A remark, handled by who received it.
  rij('K2026-004', {
    ...{ soort: 'opmerking', ontvangstdatum: '2026-07-01', kanaal: 'telefonisch', rapportageOp: '2026-07-01' },
    ...{ uitkomst: 'afdoende behandeld', afgehandeldOp: '2026-07-02', grondslag: [], relatie: 'ex-cliënt' },
    kennisgenomenOp: '2026-07-02',
  }),
  // Its second round, opened and closed in the year.
  rij('K2026-001', {
    id: 'd-K2026-001-r2',
    ronde: 2,
    ...behandeld('2026-04-02', '2026-04-09', '2026-07-29', '2026-07-20'),
    ...{ heropendOp: '2026-07-01', oordeel: 'gegrond', uitkomst: 'gegrond', oordeelOp: '2026-07-15' },
  }),
  // Still open at the end of the year, with a claim; its term ends in the next.
  rij('K2026-005', {
    ...behandeld('2026-12-21', '2026-12-22', '2027-01-18', null),
    ...{
      claimMogelijk: true,
      claimbedrag: 50_001,
      claimGeschatOp: '2026-12-21',
      opdrachtnemerGeinformeerdOp: '2026-12-21',
    },
    ...{ geschil: true, geschilSinds: '2026-12-28' },
  }),
  // Dropped: counts nowhere.
  rij('K2026-006', { id: 'd-weg', nummer: null, fase: 'Vervallen', ontvangstdatum: '2026-08-01' }),
];

const onderdeel = (klachtId: string, volgnummer: number, anders: Partial<Onderdeel>): Onderdeel => ({
  ...{ id: `${klachtId}.O-${volgnummer}`, versie: 1, klacht: klachtId, volgnummer, omschrijving: 'Onderdeel' },
  ...{ advies: null, adviesToelichting: null, oordeel: null, motivering: null },
  ...anders,
});

export const onderdelen: readonly Onderdeel[] = [
  onderdeel('d-K2025-009', 1, { advies: 'ongegrond', oordeel: 'ongegrond' }),
  onderdeel('d-K2026-001', 1, { advies: 'gegrond', oordeel: 'gegrond' }),
  onderdeel('d-K2026-002', 1, { advies: 'gegrond', oordeel: 'gegrond' }),
  onderdeel('d-K2026-002', 2, { advies: 'gegrond', oordeel: 'ongegrond' }),
];

/** Carried out on 1 May 2026 for the cause of K2026-001; judged in January. */
export const genomen = maatregel({
  ...{ nummer: 'M2026-01', status: 'Uitgevoerd', oorzaak: 'communicatie met de klant', besluit: 'vastgesteld' },
  ...{ besluitOp: '2026-04-29', einddatum: '2026-05-15', uitgevoerdOp: '2026-05-01' },
});

export const bron: Cijferbron = beeld({ klachten, onderdelen, maatregelen: [genomen] }, '2027-01-20');
