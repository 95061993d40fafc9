// Wat loopt er vanzelf, en op wiens naam? De ochtendronde en het kijken na een wijziging; van een ander zijn triggers niet te zien (5.1.7, I-22).
import type { Tijdstip } from '../../procedure/rijen';
import { maakOmgeving } from './omgeving';
import { logStoring, onvolledig } from './storing';
import { eigenschappen, werkplek } from './werkplek';

type Trigger = GoogleAppsScript.Script.Trigger;

const RONDE = 'ochtendronde';
const WIJZIGING = 'bijWijziging';
const DOOR = 'triggers.door';
const OP = 'triggers.op';
const VERVOLG = 'ronde.vervolg';
/** Between seven and half past, Dutch time: an hour later by ten there must have been a round (I-22). */
const [UUR, MINUUT] = [7, 15];

const eigen = (): readonly Trigger[] =>
  ScriptApp.getProjectTriggers().filter((t) => [RONDE, WIJZIGING].includes(t.getHandlerFunction()));

/** As recorded when they were set: whoever it was, his triggers can only be seen by himself. */
export interface Triggerstand {
  readonly ronde: boolean;
  readonly wijziging: boolean;
  readonly door: string | null;
  readonly op: Tijdstip | null;
}

export const triggerstand = (): Triggerstand => {
  const handlers = eigen().map((t) => t.getHandlerFunction());
  const waarden = eigenschappen();
  return {
    ronde: handlers.includes(RONDE),
    wijziging: handlers.includes(WIJZIGING),
    door: waarden.getProperty(DOOR),
    op: waarden.getProperty(OP),
  };
};

/** Whose name the round runs on; null before it was ever set. */
export const rondeVan = (): string | null => eigenschappen().getProperty(DOOR);

const ik = (): string => Session.getEffectiveUser().getEmail();

/** The one-off trigger that took the round further has gone off, or the round was faster; either way it is of no more use. */
export const haalVervolgWeg = (): void => {
  const id = eigenschappen().getProperty(VERVOLG);
  if (id === null) return;
  const trigger = eigen().find((t) => t.getUniqueId() === id);
  if (trigger === undefined) return;
  ScriptApp.deleteTrigger(trigger);
  eigenschappen().deleteProperty(VERVOLG);
};

const KWARTIER = 15 * 60_000;
/** Only for who runs the daily round: a colleague who calls it by hand gets no trigger on his name. */
export const zetVervolg = (): void => {
  if (!eigen().some((t) => t.getHandlerFunction() === RONDE)) return;
  const trigger = ScriptApp.newTrigger(RONDE).timeBased().after(KWARTIER).create();
  eigenschappen().setProperty(VERVOLG, trigger.getUniqueId());
};

const haalWeg = (): number => {
  const weg = eigen();
  for (const trigger of weg) ScriptApp.deleteTrigger(trigger);
  return weg.length;
};

/** Takes away one's own; gives how many. Those of a colleague he must take away himself, and in the meantime they do no harm. */
export const verwijderTriggers = (): number => {
  const waarden = eigenschappen();
  if (waarden.getProperty(DOOR) === ik()) for (const naam of [DOOR, OP]) waarden.deleteProperty(naam);
  return haalWeg();
};

/** Every day, also on a free one: then the round only sends the mail that waits (besluit 9); what day it is, it knows itself. */
const maak = (spreadsheetId: string): void => {
  const dagelijks = ScriptApp.newTrigger(RONDE).timeBased().everyDays(1).atHour(UUR).nearMinute(MINUUT);
  dagelijks.inTimezone('Europe/Amsterdam').create();
  ScriptApp.newTrigger(WIJZIGING).forSpreadsheet(spreadsheetId).onChange().create();
};

const zinnen = (eerder: string | null, nu: string): readonly string[] => [
  'Elke werkdag tussen zeven uur en half acht loopt de ochtendronde: zij verstuurt de herinneringen en de berichten die nog wachten.',
  'Na elke wijziging met de hand in het rekenblad kijkt het register of de tabbladen nog kloppen.',
  `Beide lopen op naam van ${nu}. Verliest die de toegang, laat dan een ander directielid ze opnieuw zetten.`,
  ...(eerder === null || eerder === nu
    ? []
    : [
        `De triggers van ${eerder} kan alleen ${eerder} zelf weghalen. Lopen ze door, dan gaat er toch niets dubbel uit.`,
      ]),
];

const nietGezet =
  'De ochtendronde is niet gezet: Google gaf geen toestemming of er staan al te veel triggers. Geef het script alle gevraagde rechten en probeer het opnieuw.';

const zet = (spreadsheetId: string): readonly string[] => {
  haalWeg();
  maak(spreadsheetId);
  const waarden = eigenschappen();
  const eerder = waarden.getProperty(DOOR);
  const nu = ik();
  waarden.setProperties({ [DOOR]: nu, [OP]: maakOmgeving().nu });
  return zinnen(eerder, nu);
};

/** A second time changes nothing: one's own are taken away first. Says in sentences what was set; never in a copy of the file. */
export const zetTriggers = (): readonly string[] => {
  const plek = werkplek();
  if (plek === 'kopie') return ['Dit is een kopie van het klachtenregister. Hier loopt niets vanzelf.'];
  if (plek === 'niet ingericht') return ['Richt het register eerst in; daarna kan de ochtendronde worden gezet.'];
  if (plek === 'onvolledig') return [onvolledig.tekst];
  try {
    return zet(plek.spreadsheetId);
  } catch (fout) {
    logStoring('triggers', fout);
    return [nietGezet];
  }
};
