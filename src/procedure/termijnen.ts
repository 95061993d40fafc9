// Welke klokken lopen er op een dossier, tot wanneer, en wanneer herinneren we? (5.1.3, 5.1.4, 5.1.5, 5.1.6, 5.1.7)
// Granularity is the calendar day in Europe/Amsterdam; the day of receipt is day 0 whatever the hour (besluit 3).
import { plusDagen } from './dag';
import type { Dag } from './dag';
import { bovenDrempel } from './claimdrempel';
import type { Fase } from './lijsten';
import type { Hoedanigheid } from './persoon';
import { isIngelezen } from './ingelezen';
import type { Klacht } from './rijen';
import { isWerkdag, volgendeWerkdag, werkdagenNa } from './werkdagen';
import type { Kalender, Uitkomst } from './werkdagen';

export const termijnnamen = [
  'registratie',
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'verzekeraar',
  'D7',
  'D8',
  'D9',
  'verwijzing',
  'D10',
  'D11',
] as const;
export type Termijnnaam = (typeof termijnnamen)[number];

/** Working days within which the complainant hears that the complaint came in and whether it is treated (5.1.3). */
export const werkdagenOntvangstbericht = 3;
/** The term that may be set runs from two to four weeks after receipt, in calendar days (5.1.6). */
export const termijnKortst = 14;
export const termijnLangst = 28;
/** First meeting after handling, at the latest three months later (D7). */
export const dagenTotBespreking = 91;
/** Working days for the insurer's answer (5.1.6) and for pointing to the funder (5.2.4). */
export const werkdagenVerzekeraar = 5;
export const werkdagenVerwijzing = 3;
/** The complainant has two weeks to react to the answer. */
export const dagenTotReactie = 14;

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
  readonly herinner: 'elke werkdag' | 'halverwege en tegen het eind' | 'tegen het eind';
  /** Who hears of it besides those whose turn it is, from the last day on or with every reminder. */
  readonly ook?: {
    readonly wie: Hoedanigheid;
    readonly vanaf: 'laatste dag' | 'elke herinnering';
    readonly fasen: readonly Fase[];
  };
}

/** Same working day; on a free day the next one. */
const laatsteWerkdag = (dag: Dag, kalender: Kalender): Uitkomst => {
  const werkdag = isWerkdag(dag, kalender);
  if (!werkdag.ok) return werkdag;
  return werkdag.werkdag ? vast(dag) : volgendeWerkdag(dag, kalender);
};

export const vast = (dag: Dag): Uitkomst => ({ ok: true, dag, overgeslagen: [] });

/** A report that was dropped, also when retention took its phase: nothing else ends without a number. */
export const isVervallen = ({ fase, nummer }: Pick<Klacht, 'fase' | 'nummer'>): boolean =>
  fase === 'Vervallen' || (fase === 'Geanonimiseerd' && nummer === null);

/** Its outcome stays when retention takes the phase. */
const isSamengevoegd = ({ fase, uitkomst }: Klacht): boolean => fase === 'Samengevoegd' || uitkomst === 'samengevoegd';

/** An anonymous report without a way back has nobody to write to. */
export const heeftAdressaat = (klacht: Klacht): boolean => klacht.anoniem !== true || klacht.klagerEmail !== null;

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

/** A dropped or merged report owes nobody anything any more; one from an old register was dealt with there. */
const telt = (klacht: Klacht): boolean => !isVervallen(klacht) && !isSamengevoegd(klacht) && !isIngelezen(klacht);

/** Whoever asked a question and was helped needs no letter (5.1.2). */
const zonderBrief = (klacht: Klacht): boolean =>
  klacht.uitkomst === 'afdoende behandeld' && klacht.soort !== 'klacht' && klacht.ontvangstberichtVerzondenOp === null;

/** The term counts from receipt; that of a reopened round from the day it was reopened (T15). */
export const beginTermijn = (klacht: Klacht): Dag | null => klacht.heropendOp ?? klacht.ontvangstdatum;

const beginAfhandeling = (klacht: Klacht): Dag | null => {
  if (klacht.inBehandeling === false || !telt(klacht) || !heeftAdressaat(klacht)) return null;
  return beginTermijn(klacht);
};

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
    begin: (klacht) => (heeftAdressaat(klacht) && telt(klacht) && !zonderBrief(klacht) ? klacht.ontvangstdatum : null),
    // The day that was set at receipt stands, whatever the calendar became since.
    einde: ({ ontvangstberichtUiterlijk: vastgelegd }, begin, kalender) =>
      vastgelegd === null ? eindeOntvangstbericht(begin, kalender) : vast(vastgelegd),
    gestopt: (klacht) => klacht.ontvangstberichtVerzondenOp ?? klacht.ingetrokkenOp,
    herinner: 'elke werkdag',
    ook: { wie: 'ontvanger', vanaf: 'laatste dag', fasen: ['Ontvangen', 'Zelf afgehandeld', 'Bij directie'] },
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
    gestopt: (klacht) => klacht.oordeelOp ?? klacht.afgehandeldOp,
    herinner: 'halverwege en tegen het eind',
  },
  {
    naam: 'D4',
    titel: 'Bericht aan de klager binnen de gestelde termijn',
    artikel: '5.1.7',
    begin: beginAfhandeling,
    einde: (klacht, begin) => vast(eindeAfhandeling(klacht, begin)),
    gestopt: (klacht) => klacht.berichtVerzondenOp ?? klacht.afgehandeldOp,
    herinner: 'halverwege en tegen het eind',
    ook: { wie: 'directie', vanaf: 'elke herinnering', fasen: ['Besloten'] },
  },
  {
    naam: 'D5',
    titel: 'Direct overleg met de verzekeraar bij een claim boven 500 euro',
    artikel: '5.1.6',
    begin: (klacht) => (bovenDrempel(klacht) ? klacht.claimGeschatOp : null),
    einde: (_klacht, begin, kalender) => laatsteWerkdag(begin, kalender),
    gestopt: (klacht) => klacht.opdrachtnemerGeinformeerdOp,
    herinner: 'elke werkdag',
  },
  {
    naam: 'verzekeraar',
    titel: 'Antwoord van de verzekeraar binnen vijf werkdagen',
    artikel: '5.1.6',
    begin: (klacht) => (klacht.claimMogelijk === true ? klacht.wachtOpVerzekeraarSinds : null),
    einde: (_klacht, begin, kalender) => werkdagenNa(begin, werkdagenVerzekeraar, kalender),
    // The answer itself ends the waiting, and with it the clock.
    gestopt: () => null,
    herinner: 'tegen het eind',
  },
  {
    naam: 'D7',
    titel: 'Bespreking in het intern overleg',
    artikel: '5.2.5',
    begin: (klacht) => (telt(klacht) ? klacht.afgehandeldOp : null),
    einde: (_klacht, begin) => vast(plusDagen(begin, dagenTotBespreking)),
    gestopt: (klacht) => klacht.besprokenOp,
    herinner: 'halverwege en tegen het eind',
  },
  {
    naam: 'D9',
    titel: 'Reactie van de klager op de afhandeling',
    artikel: '5.2.4',
    begin: (klacht) => (klacht.inBehandeling === true ? klacht.berichtVerzondenOp : null),
    einde: (klacht, begin) => vast(klacht.reactieTot ?? plusDagen(begin, dagenTotReactie)),
    gestopt: (klacht) => klacht.tevredenOp,
    herinner: 'tegen het eind',
  },
  {
    naam: 'verwijzing',
    titel: 'Verwijzing naar de financier binnen drie werkdagen',
    artikel: '5.2.4',
    begin: (klacht) =>
      klacht.inBehandeling === true && klacht.tevreden === 'nee' && heeftAdressaat(klacht) ? klacht.tevredenOp : null,
    einde: (_klacht, begin, kalender) => werkdagenNa(begin, werkdagenVerwijzing, kalender),
    gestopt: (klacht) => klacht.verwezenOp,
    herinner: 'elke werkdag',
  },
];
