// Welke dag is het, hoeveel dagen later, en hoe schrijf je die? (art. 5.1.3 en 5.1.6; beslissing 3: termijnen tellen hele dagen.)
// A day is text, JJJJ-MM-DD. Arithmetic is UTC: date-fns' own day functions follow the zone of the machine, and a zone can
// miss a day (Kiritimati has no 31-12-1994).
import { millisecondsInDay } from 'date-fns/constants';

export type Dag = string;

const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
/** Serial number of 1-1-1970 in a spreadsheet, which counts from 30-12-1899. */
const serieVan1970 = 25569;

const dagnummer = (dag: Dag): number => Date.parse(dag) / millisecondsInDay;

// Nonsense gives a text that isDag refuses, not an exception.
const vanDagnummer = (nummer: number): Dag => {
  const moment = new Date(nummer * millisecondsInDay);
  const delen = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
  return delen.map((deel) => String(deel).padStart(2, '0')).join('-');
};

/** A calendar day that exists, in the years 1900 up to and including 2199. */
export const isDag = (tekst: string): boolean =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(tekst) && vanDagnummer(dagnummer(tekst)) === tekst;

export const plusDagen = (dag: Dag, aantal: number): Dag => vanDagnummer(dagnummer(dag) + aantal);

/** Days from `van` to `tot`: positive when `tot` is later. */
export const verschilInDagen = (van: Dag, tot: Dag): number => dagnummer(tot) - dagnummer(van);

/** ISO: 1 = maandag ... 7 = zondag. */
export const weekdag = (dag: Dag): number => new Date(Date.parse(dag)).getUTCDay() || 7;

export const jaarVan = (dag: Dag): number => Number(dag.slice(0, 4));

/** 29 February becomes the 28th in a year without one. */
export const plusJaren = (dag: Dag, jaren: number): Dag => {
  const straks = `${jaarVan(dag) + jaren}${dag.slice(4)}`;
  return isDag(straks) ? straks : `${straks.slice(0, 8)}28`;
};

/** The number a spreadsheet stores for this day. */
export const serieGetal = (dag: Dag): number => dagnummer(dag) + serieVan1970;

/** The day of a serial number; a time of day (the fraction) is dropped. Check input from outside with isDag. */
export const vanSerieGetal = (getal: number): Dag => vanDagnummer(Math.floor(getal) - serieVan1970);

const weekdagNaam = (dag: Dag): string => weekdagen[weekdag(dag) - 1] ?? '';
const maandNaam = (dag: Dag): string => maanden[Number(dag.slice(5, 7)) - 1] ?? '';
const dagVanMaand = (dag: Dag): string => String(Number(dag.slice(8)));

/** 'donderdag 2 april 2026' */
export const nlDag = (dag: Dag): string => [weekdagNaam(dag), dagVanMaand(dag), maandNaam(dag), jaarVan(dag)].join(' ');

/** 'do 2-4-2026' */
export const nlDagKort = (dag: Dag): string =>
  `${weekdagNaam(dag).slice(0, 2)} ${dagVanMaand(dag)}-${Number(dag.slice(5, 7))}-${jaarVan(dag)}`;
