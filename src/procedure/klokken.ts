// Hoe staat een klok er vandaag voor, en wanneer herinneren we? (5.1.7, besluit 4, besluit 10)
import { plusDagen, verschilInDagen } from './dag';
import type { Dag } from './dag';
import type { Fase } from './lijsten';
import type { Hoedanigheid } from './persoon';
import type { Klacht } from './rijen';
import { termijnen, vast } from './termijnen';
import type { Termijn, Termijnnaam } from './termijnen';
import { laatsteWerkdagOpOfVoor, overgeslagenTussen, werkdagenNa } from './werkdagen';
import type { JaarOntbreekt, Kalender, Overgeslagen, Uitkomst } from './werkdagen';

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
  /** Days of its own to remind on, instead of those that follow from begin and end (D8, D11). */
  readonly herinnerOp?: readonly Dag[];
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

/** One clock of a dossier, or null when it does not run there or the calendar lacks a year it needs. */
export const klokMetNaam = (
  naam: Termijnnaam | null | undefined,
  klacht: Klacht,
  kalender: Kalender,
  vandaag: Dag,
): Klok | null => {
  const termijn = termijnen.find((t) => t.naam === naam);
  const begin = termijn?.begin(klacht) ?? null;
  if (termijn === undefined || begin === null) return null;
  const klok = maakKlok(termijn, begin, klacht, kalender, vandaag);
  return klok.ok ? klok : null;
};

const mijlpalen = (klok: Klok, soort: Termijn['herinner'] | undefined, kalender: Kalender): readonly Uitkomst[] => {
  const halverwege = plusDagen(klok.begin, Math.floor(verschilInDagen(klok.begin, klok.einde) / 2));
  const vroeg =
    soort === 'tegen het eind'
      ? []
      : [laatsteWerkdagOpOfVoor(halverwege, kalender), werkdagenNa(klok.actiedatum, -5, kalender)];
  return [...vroeg, werkdagenNa(klok.actiedatum, -1, kalender), vast(klok.actiedatum)];
};

/**
 * Is a reminder due today? Milestones since the previous round count, so a skipped round loses nothing (besluit 10);
 * past its action date a running clock is mentioned on every working day.
 */
export const herinnerVandaag = (klok: Klok, vandaag: Dag, vorigeRonde: Dag, kalender: Kalender): boolean => {
  if (klok.gestoptOp !== null || vandaag <= klok.begin) return false;
  if (klok.herinnerOp !== undefined) return klok.herinnerOp.some((dag) => dag > vorigeRonde && dag <= vandaag);
  const soort = termijnen.find((t) => t.naam === klok.naam)?.herinner;
  if (soort === 'elke werkdag' || vandaag > klok.actiedatum) return true;
  return mijlpalen(klok, soort, kalender).some((m) => m.ok && m.dag > vorigeRonde && m.dag <= vandaag);
};

/** Only in these phases somebody else is told too; most of a register is in none of them. */
export const meeweetfasen: ReadonlySet<Fase> = new Set(termijnen.flatMap((t) => t.ook?.fasen ?? []));

/** Is this person told too, although it is not his turn? (1.6: the receiver on the last day of D1, the directie of D4) */
export const herinnerOok = (
  klok: Klok,
  fase: Fase,
  als: ReadonlySet<Hoedanigheid>,
  { vandaag, vorigeRonde, kalender }: { readonly vandaag: Dag; readonly vorigeRonde: Dag; readonly kalender: Kalender },
): boolean => {
  const ook = termijnen.find((t) => t.naam === klok.naam)?.ook;
  if (ook === undefined || !als.has(ook.wie) || !ook.fasen.includes(fase)) return false;
  if (ook.vanaf === 'laatste dag' && vandaag < klok.actiedatum) return false;
  return herinnerVandaag(klok, vandaag, vorigeRonde, kalender);
};

/** A duty outside the dossiers as a clock: a date of a measure (D10), a year (D8), a quarter (D11), a deputy to appoint. */
export const datumklok = (
  wat: Pick<Klok, 'naam' | 'titel' | 'artikel' | 'begin' | 'einde' | 'herinnerOp'>,
  { kalender, vandaag }: { readonly kalender: Kalender; readonly vandaag: Dag },
): Klok | null => {
  const actie = laatsteWerkdagOpOfVoor(wat.einde, kalender);
  if (!actie.ok) return null;
  const status = statusVan(wat.einde, null, vandaag);
  return { ...wat, actiedatum: actie.dag, gestoptOp: null, status, overgeslagen: [] };
};
