// Wat vraagt iemand op de opdrachtregel? Woorden worden een keuze, of een Nederlandse zin met code 2.
import { parseArgs } from 'node:util';
import { startfout } from '../../computer/startfout';
import { isDag } from '../../procedure/dag';

/** Every option there is; each command names those it takes. */
export const opties = {
  blad: { uitleg: 'het Google-register: nummer of adres van de spreadsheet', waarde: 'ID' },
  map: { uitleg: 'map van het register op deze computer', waarde: 'DIR' },
  uit: { uitleg: 'bestand dat gemaakt wordt', waarde: 'FILE' },
  van: { uitleg: 'de reservekopie', waarde: 'FILE' },
  client: { uitleg: 'bestand van uw OAuth-client (soort: desktop-app)', waarde: 'FILE' },
  naam: { uitleg: 'naam van de nieuwe spreadsheet', waarde: 'NAAM' },
  aantal: { uitleg: 'aantal dossiers', waarde: 'N' },
  zaad: { uitleg: 'een ander zaad geeft een ander voorbeeld', waarde: 'N' },
  vandaag: { uitleg: 'de dag waarop het voorbeeld eindigt', waarde: 'JJJJ-MM-DD' },
  jaar: { uitleg: 'het jaar; standaard het vorige', waarde: 'JJJJ' },
  kwartaal: { uitleg: 'alleen dit kwartaal, 1 tot en met 4', waarde: 'N' },
  relatie: { uitleg: 'alleen de klachten van deze relatie, bijvoorbeeld "opdrachtgever: UWV"', waarde: 'NAAM' },
  upload: { uitleg: 'zet de presentatie ook als Google Presentaties in uw Drive', waarde: null },
  json: { uitleg: 'antwoord als JSON, voor een programma', waarde: null },
  help: { uitleg: 'deze uitleg', waarde: null },
} as const;

export type Optienaam = keyof typeof opties;

export interface Keuze {
  readonly [naam: string]: string | boolean | undefined;
}

/** The command line itself is wrong. */
export const verkeerd = (tekst: string): Error => startfout(tekst, 2);

const bestaat = (naam: string): naam is Optienaam => Object.hasOwn(opties, naam);
const soort = (naam: Optienaam): 'string' | 'boolean' => (opties[naam].waarde === null ? 'boolean' : 'string');

const vorm = Object.fromEntries(
  Object.keys(opties)
    .filter(bestaat)
    .map((naam) => [naam, { type: soort(naam) }]),
);

export interface Regel {
  readonly opdracht: string | null;
  readonly keuze: Keuze;
}

/** Words that are no option: the command, and nothing else. */
const opdrachtIn = (woorden: readonly string[]): string | null => {
  const [opdracht, extra] = woorden;
  if (extra !== undefined) throw verkeerd(`Dit begrijp ik niet: ${extra}.`);
  return opdracht ?? null;
};

export const leesRegel = (woorden: readonly string[]): Regel => {
  const { tokens, values, positionals } = parseArgs({
    args: [...woorden],
    options: vorm,
    ...{ strict: false, allowPositionals: true, tokens: true },
  });
  const gezien = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!bestaat(token.name)) throw verkeerd(`Onbekende optie: ${token.rawName}.`);
    if (gezien.has(token.name)) throw verkeerd(`--${token.name} staat er twee keer.`);
    gezien.add(token.name);
    const wil = soort(token.name) === 'string';
    if (wil && (token.value ?? '') === '')
      throw verkeerd(`Bij --${token.name} hoort iets: ${String(opties[token.name].waarde)}.`);
    if (!wil && token.value !== undefined) throw verkeerd(`Bij --${token.name} hoort geen waarde.`);
  }
  return { opdracht: opdrachtIn(positionals), keuze: values };
};

export const tekst = (keuze: Keuze, naam: Optienaam): string | null => {
  const waarde = keuze[naam];
  return typeof waarde === 'string' ? waarde : null;
};

export const moet = (keuze: Keuze, naam: Optienaam): string => {
  const waarde = tekst(keuze, naam);
  if (waarde !== null) return waarde;
  throw verkeerd(`Geef --${naam} ${String(opties[naam].waarde)}: ${opties[naam].uitleg}.`);
};

export const getal = (keuze: Keuze, naam: Optienaam, van: number, tot: number): number | null => {
  const waarde = tekst(keuze, naam);
  if (waarde === null) return null;
  const uit = /^\d{1,9}$/.test(waarde) ? Number(waarde) : NaN;
  if (uit >= van && uit <= tot) return uit;
  throw verkeerd(`Bij --${naam} hoort een getal van ${van} tot en met ${tot}.`);
};

export const dag = (keuze: Keuze, naam: Optienaam): string | null => {
  const waarde = tekst(keuze, naam);
  if (waarde === null || isDag(waarde)) return waarde;
  throw verkeerd(`Bij --${naam} hoort een bestaande dag, bijvoorbeeld 2026-04-02.`);
};

/** People copy the address of the page. */
export const bladId = (keuze: Keuze): string | null => {
  const waarde = tekst(keuze, 'blad');
  if (waarde === null) return null;
  const id = /\/spreadsheets\/d\/([^/?#]+)/.exec(waarde)?.[1] ?? waarde;
  if (/^[\w-]{1,200}$/.test(id)) return id;
  throw verkeerd('Bij --blad hoort het nummer of het adres van een spreadsheet van Google.');
};
