// Groeien de cijfers van een jaar mee met het aantal rijen? Gemaakte rijen in het geheugen, zonder opdrachten (5.3.2).
import { evaluatieVan } from '../../src/evaluatie/evaluatie';
import type { Evaluatiebron } from '../../src/evaluatie/evaluatie';
import { plusDagen } from '../../src/procedure/dag';
import { nieuweJaarevaluatie } from '../../src/procedure/jaarevaluatie';
import {
  grondslagen,
  kanalen,
  oorzaken,
  relaties,
  rubrieken,
  soorten,
  totaaloordelen,
} from '../../src/procedure/lijsten';
import { nieuweMaatregel } from '../../src/procedure/maatregel';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import type { Klacht, Maatregel, Onderdeel } from '../../src/procedure/rijen';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { duur, rond, zeg } from './meten';

const jaren = [2021, 2022, 2023, 2024, 2025];
const kalender = maakKalender([...jaren, 2026].flatMap(vrijeDagenVan));
const vandaag = '2026-01-20';
/** Five years of days, so that every year has a fifth of the rows. */
const dagen = Array.from({ length: 5 * 365 }, (_, i) => plusDagen('2021-01-01', i));
const keuze = <T>(uit: readonly T[], i: number): T => uit[i % uit.length] as T;
const dag = (i: number): string | null => dagen[i] ?? null;
const leeg = nieuweKlacht('');

/** What is not filled in is shared, so that a million rows fit. Handled in 3 to 60 days, every seventh open, every eleventh refused: enough for every figure to have rows. */
const klacht = (i: number, hoeveel: number): Klacht => {
  const op = Math.floor((i * dagen.length) / hoeveel);
  const [weg, open] = [i % 11 === 0, i % 7 === 0];
  const klaar = open ? null : dag(op + 3 + (i % 58));
  return Object.assign<Klacht, Partial<Klacht>>(Object.create(leeg) as Klacht, {
    id: `k${i}`,
    nummer: `K${(dag(op) ?? '').slice(0, 4)}-${String(i).padStart(3, '0')}`,
    fase: 'Besproken',
    ...{ soort: keuze(soorten, i >> 2), kanaal: keuze(kanalen, i), relatie: keuze(relaties, i) },
    ...{ rubriek: keuze(rubrieken, i), grondslag: [keuze(grondslagen, i), keuze(grondslagen, i + 1)] },
    ...{ herkomst: 'extern', opdrachtgever: `Financier ${i % 9}`, klagerEmail: 'klager@voorbeeld.example' },
    ...{ ontvangstdatum: dag(op), gemeldOp: dag(op), registratiedatum: dag(op + 1) },
    ...{ ontvangstberichtVerzondenOp: dag(op + (i % 6)), inBehandeling: !weg, besluitBehandelingOp: dag(op + 1) },
    ...(weg ? { besluitReden: 'tuchtrechtelijk' as const } : {}),
    ...{ eersteTermijn: weg ? null : dag(op + 28), termijnTot: weg ? null : dag(op + 28) },
    ...{ berichtVerzondenOp: klaar, afgehandeldOp: klaar, oordeelOp: weg ? null : klaar },
    ...{ oordeel: weg || open ? null : keuze(totaaloordelen, i), oorzaak: open ? null : keuze(oorzaken, i) },
    ...{ besprokenOp: open ? null : dag(op + 70), consensus: i % 5 === 0, tevreden: i % 3 === 0 ? 'ja' : 'nee' },
    ...{ claimMogelijk: i % 9 === 0, claimbedrag: 100 * i, claimGeschatOp: i % 9 === 0 ? dag(op + 1) : null },
  });
};

const onderdeel = (i: number): Onderdeel => ({
  ...{ id: `k${i}.O-1`, versie: 1, klacht: `k${i}`, volgnummer: 1, omschrijving: '', adviesToelichting: null },
  ...{ advies: 'gegrond', oordeel: i % 4 === 0 ? 'ongegrond' : 'gegrond', motivering: null },
});

const maatregel = (i: number, hoeveel: number): Maatregel => ({
  ...nieuweMaatregel({
    ...{ nummer: `M2021-${i}`, klachtnummers: [`K2021-${i}`], soort: 'preventief', bron: 'overleg' },
    ...{ tekst: '', voorgesteldOp: dag(Math.floor((i * 1500) / hoeveel)) ?? '', voorgesteldDoor: 'x' },
  }),
  ...{ id: `m${i}`, versie: 1, oorzaak: keuze(oorzaken, i), besluit: 'vastgesteld', einddatum: '2025-01-01' },
  ...{ besluitOp: dag(Math.floor((i * 1500) / hoeveel) + 3), uitgevoerdOp: dag(Math.floor((i * 1500) / hoeveel) + 60) },
});

/** Measures are made by people in a meeting: a register of a million rows has no more of them than one of ten thousand. */
const maatregelen = 200;

export const gemaakteBron = (aantal: number): Evaluatiebron => ({
  rijen: {
    klachten: Array.from({ length: aantal }, (_, i) => klacht(i, aantal)),
    onderdelen: Array.from({ length: aantal }, (_, i) => onderdeel(i)),
    maatregelen: Array.from({ length: maatregelen }, (_, i) => maatregel(i, maatregelen)),
    jaarevaluatie: jaren.map((j) => ({ id: `jaar-${j}`, versie: 1, ...nieuweJaarevaluatie(j), trajecten: 500 })),
    ...{ medewerkers: [], verzekering: [], besluiten: [], instellingen: [] },
  },
  kalender,
  vandaag,
  afwijkingenOpen: 0,
});

export const meetCijfers = (aantallen: readonly number[]): void => {
  evaluatieVan(gemaakteBron(1000), 2025);
  zeg(`\n${'evaluatie van een jaar'.padEnd(24)}${'ms'.padStart(10)}${'ms per 1.000 rijen'.padStart(22)}`);
  for (const aantal of aantallen) {
    const bron = gemaakteBron(aantal);
    const ms = duur(() => void evaluatieVan(bron, 2025));
    zeg(`${`${aantal} rijen`.padEnd(24)}${rond(ms).padStart(10)}${((ms * 1000) / aantal).toFixed(2).padStart(22)}`);
  }
};
