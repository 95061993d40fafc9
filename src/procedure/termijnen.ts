// Welke klokken lopen er op een dossier, tot wanneer, en wanneer herinneren we? (5.1.3, 5.1.4, 5.1.5, 5.1.6, 5.1.7)
// Granularity is the calendar day in Europe/Amsterdam; the day of receipt is day 0 whatever the hour (besluit 3).
import { plusDagen, verschilInDagen } from './dag';
import type { Dag } from './dag';
import type { Klacht } from './rijen';
import { laatsteWerkdagOpOfVoor, overgeslagenTussen, volgendeWerkdag, werkdagenNa } from './werkdagen';
import type { JaarOntbreekt, Kalender, Overgeslagen, Uitkomst } from './werkdagen';

export const termijnnamen = ['registratie', 'D1', 'D2', 'D3', 'D4'] as const;
export type Termijnnaam = (typeof termijnnamen)[number];

/** Working days within which the complainant hears that the complaint came in and whether it is treated (5.1.3). */
export const werkdagenOntvangstbericht = 3;
/** The term that may be set runs from two to four weeks after receipt, in calendar days (5.1.6). */
export const termijnKortst = 14;
export const termijnLangst = 28;

export interface Termijn {
  readonly naam: Termijnnaam;
  readonly titel: string;
  readonly artikel: string;
  /** First day of the clock, or null when it does not run for this dossier. */
  readonly begin: (klacht: Klacht) => Dag | null;
  /** Last day on which the duty is met in time. */
  readonly einde: (klacht: Klacht, begin: Dag, kalender: Kalender) => Uitkomst;
  /** Day on which the duty was met, or null while the clock runs. A letter counts from the day it was sent, never when queued (besluit 9). */
  readonly gestopt: (klacht: Klacht) => Dag | null;
  /** Working days to remind on besides every working day after the end. */
  readonly herinner: 'elke werkdag' | 'halverwege en tegen het eind';
}

const vast = (dag: Dag): Uitkomst => ({ ok: true, dag, overgeslagen: [] });

/** D1: third working day after receipt, inclusive. */
export const eindeOntvangstbericht = (ontvangst: Dag, kalender: Kalender): Uitkomst =>
  werkdagenNa(ontvangst, werkdagenOntvangstbericht, kalender);

/** D2: "per omgaande" is the next working day, and never later than D1 while that is still ahead. */
const eindePerOmgaande = (klacht: Klacht, besluit: Dag, kalender: Kalender): Uitkomst => {
  const morgen = volgendeWerkdag(besluit, kalender);
  const d1 = klacht.ontvangstberichtUiterlijk;
  return morgen.ok && d1 !== null && d1 >= besluit && d1 < morgen.dag ? vast(d1) : morgen;
};

/** Without a pick by the directie the term ends on day 28. */
export const eindeAfhandeling = (klacht: Klacht, begin: Dag): Dag =>
  klacht.termijnTot ?? plusDagen(begin, termijnLangst);

const beginAfhandeling = (klacht: Klacht): Dag | null =>
  klacht.inBehandeling === false ? null : klacht.ontvangstdatum;

export const termijnen: readonly Termijn[] = [
  {
    naam: 'registratie',
    titel: 'Registreren door de directie',
    artikel: '5.1.4',
    begin: (klacht) => klacht.gemeldOp,
    einde: (_klacht, begin, kalender) => volgendeWerkdag(begin, kalender),
    gestopt: (klacht) => klacht.registratiedatum,
    herinner: 'elke werkdag',
  },
  {
    naam: 'D1',
    titel: 'Bericht van ontvangst en wel of niet in behandeling',
    artikel: '5.1.3',
    begin: (klacht) => klacht.ontvangstdatum,
    einde: (_klacht, begin, kalender) => eindeOntvangstbericht(begin, kalender),
    gestopt: (klacht) => klacht.ontvangstberichtVerzondenOp,
    herinner: 'elke werkdag',
  },
  {
    naam: 'D2',
    titel: 'Per omgaande bericht dat de klacht niet in behandeling komt',
    artikel: '5.1.5',
    begin: (klacht) => (klacht.inBehandeling === false ? klacht.besluitBehandelingOp : null),
    einde: eindePerOmgaande,
    gestopt: (klacht) => klacht.berichtVerzondenOp,
    herinner: 'elke werkdag',
  },
  {
    naam: 'D3',
    titel: 'Onderzoek en besluit binnen de gestelde termijn',
    artikel: '5.1.6',
    begin: beginAfhandeling,
    einde: (klacht, begin) => vast(eindeAfhandeling(klacht, begin)),
    gestopt: (klacht) => klacht.oordeelOp,
    herinner: 'halverwege en tegen het eind',
  },
  {
    naam: 'D4',
    titel: 'Bericht aan de klager binnen de gestelde termijn',
    artikel: '5.1.7',
    begin: beginAfhandeling,
    einde: (klacht, begin) => vast(eindeAfhandeling(klacht, begin)),
    gestopt: (klacht) => klacht.berichtVerzondenOp,
    herinner: 'halverwege en tegen het eind',
  },
];

export interface Klok {
  readonly naam: Termijnnaam;
  readonly titel: string;
  readonly artikel: string;
  readonly begin: Dag;
  readonly einde: Dag;
  /** Last working day on or before the end; reminders and tasks use it, the hard date stays where it is (besluit 4). */
  readonly actiedatum: Dag;
  readonly gestoptOp: Dag | null;
  readonly status: 'loopt' | 'te laat' | 'op tijd' | 'te laat gedaan';
  readonly overgeslagen: readonly Overgeslagen[];
}

const statusVan = (einde: Dag, gestoptOp: Dag | null, vandaag: Dag): Klok['status'] => {
  if (gestoptOp !== null) return gestoptOp <= einde ? 'op tijd' : 'te laat gedaan';
  return vandaag <= einde ? 'loopt' : 'te laat';
};

const maakKlok = (
  t: Termijn,
  begin: Dag,
  klacht: Klacht,
  kalender: Kalender,
  vandaag: Dag,
): ({ readonly ok: true } & Klok) | JaarOntbreekt => {
  const einde = t.einde(klacht, begin, kalender);
  if (!einde.ok) return einde;
  const actie = laatsteWerkdagOpOfVoor(einde.dag, kalender);
  if (!actie.ok) return actie;
  const vrij = overgeslagenTussen(begin, einde.dag, kalender);
  if (!vrij.ok) return vrij;
  const gestoptOp = t.gestopt(klacht);
  return {
    ok: true,
    naam: t.naam,
    titel: t.titel,
    artikel: t.artikel,
    begin,
    einde: einde.dag,
    // A short clock that starts before a free day must not ask for action before it began.
    actiedatum: actie.dag < begin ? einde.dag : actie.dag,
    gestoptOp,
    status: statusVan(einde.dag, gestoptOp, vandaag),
    overgeslagen: vrij.overgeslagen,
  };
};

/** All clocks of one dossier as they stand today, or the year the calendar lacks. */
export const klokkenVan = (
  klacht: Klacht,
  kalender: Kalender,
  vandaag: Dag,
): { readonly ok: true; readonly klokken: readonly Klok[] } | JaarOntbreekt => {
  const klokken: Klok[] = [];
  for (const t of termijnen) {
    const begin = t.begin(klacht);
    if (begin === null) continue;
    const klok = maakKlok(t, begin, klacht, kalender, vandaag);
    if (!klok.ok) return klok;
    klokken.push(klok);
  }
  return { ok: true, klokken };
};

const mijlpalen = (klok: Klok, kalender: Kalender): readonly Uitkomst[] => {
  const halverwege = plusDagen(klok.begin, Math.floor(verschilInDagen(klok.begin, klok.einde) / 2));
  return [
    laatsteWerkdagOpOfVoor(halverwege, kalender),
    werkdagenNa(klok.actiedatum, -5, kalender),
    werkdagenNa(klok.actiedatum, -1, kalender),
    vast(klok.actiedatum),
  ];
};

/**
 * Is a reminder due today? Milestones since the previous round count, so a skipped round loses nothing (besluit 10);
 * past its action date a running clock is mentioned on every working day.
 */
export const herinnerVandaag = (klok: Klok, vandaag: Dag, vorigeRonde: Dag, kalender: Kalender): boolean => {
  if (klok.gestoptOp !== null || vandaag <= klok.begin) return false;
  const soort = termijnen.find((t) => t.naam === klok.naam)?.herinner;
  if (soort === 'elke werkdag' || vandaag > klok.actiedatum) return true;
  return mijlpalen(klok, kalender).some((m) => m.ok && m.dag > vorigeRonde && m.dag <= vandaag);
};
