// Wat maakt Sheets van getypte tekst? Formule, getal, bedrag, dag, ja/nee of tekst, in de taal van het rekenblad (nl_NL).
// Precies dit mag de API-route (stringValue) nooit doen; de tests zetten beide naast elkaar.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { naarSerieel } from './serieel';

export interface Getypt {
  readonly waarde: sheets_v4.Schema$ExtendedValue;
  readonly formaat?: sheets_v4.Schema$NumberFormat;
}

interface Taal {
  readonly locale: string;
  readonly jaar: number;
}

const tekst = (stringValue: string): Getypt => ({ waarde: { stringValue } });
const getal = (numberValue: number, formaat?: sheets_v4.Schema$NumberFormat): Getypt =>
  formaat === undefined ? { waarde: { numberValue } } : { waarde: { numberValue }, formaat };

/** undefined = de cel wordt leeg. In een cel met opmaak "@" blijft alles letterlijk, ook de apostrof. */
export function leesGetypt(invoer: string, taal: Taal, platteTekst: boolean): Getypt | undefined {
  if (invoer === '') return undefined;
  if (platteTekst) return tekst(invoer);
  if (invoer.startsWith("'")) return tekst(invoer.slice(1));
  if (invoer.startsWith('=') && invoer.length > 1) return { waarde: { formulaValue: invoer } };
  const kaal = invoer.trim();
  return (
    leesJaNee(kaal) ??
    leesGetal(kaal, taal) ??
    leesDag(kaal, taal) ??
    leesTijd(kaal) ??
    leesTekenFormule(invoer) ??
    tekst(invoer)
  );
}

function leesTekenFormule(invoer: string): Getypt | undefined {
  return /^[+-][^\s]/.test(invoer) ? { waarde: { formulaValue: `=${invoer}` } } : undefined;
}

function leesJaNee(invoer: string): Getypt | undefined {
  if (/^(waar|true)$/i.test(invoer)) return { waarde: { boolValue: true } };
  return /^(onwaar|false)$/i.test(invoer) ? { waarde: { boolValue: false } } : undefined;
}

function leesGetal(invoer: string, taal: Taal): Getypt | undefined {
  const bedrag = /^([+-]?)€\s*(.+)$/.exec(invoer);
  const procent = /^(.+?)\s*%$/.exec(invoer);
  const kern = bedrag?.[2] ?? procent?.[1] ?? invoer;
  const waarde = kaalGetal(kern, taal);
  if (waarde === undefined) return undefined;
  if (bedrag !== null) return getal(bedrag[1] === '-' ? -waarde : waarde, { type: 'CURRENCY', pattern: '€ #,##0.00' });
  return procent === null
    ? getal(waarde)
    : getal(waarde / 100, { type: 'PERCENT', pattern: kern.includes(',') ? '0.00%' : '0%' });
}

function kaalGetal(invoer: string, taal: Taal): number | undefined {
  const [duizend, komma] = taal.locale.startsWith('nl') ? ['\\.', ','] : [',', '\\.'];
  const vorm = new RegExp(`^[+-]?(\\d+|\\d{1,3}(${duizend}\\d{3})+|\\d+( \\d+)+)?(${komma}\\d+)?(e[+-]?\\d+)?$`, 'i');
  if (!vorm.test(invoer) || !/\d/.test(invoer)) return undefined;
  const gewoon = invoer.replace(new RegExp(`${duizend}| `, 'g'), '').replace(new RegExp(komma), '.');
  const waarde = Number(gewoon);
  return Number.isFinite(waarde) ? waarde : undefined;
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const VOL = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function maandNummer(naam: string): number {
  const klein = naam.toLowerCase().replace(/\.$/, '');
  return 1 + Math.max(MAANDEN.indexOf(klein), VOL.indexOf(klein));
}

const DAGVORMEN: readonly (readonly [RegExp, (d: RegExpExecArray, taal: Taal) => readonly [number, number, number]])[] =
  [
    [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, (d) => [Number(d[1]), Number(d[2]), Number(d[3])]],
    [/^(\d{4})[-/](\d{1,2})$/, (d) => [Number(d[1]), Number(d[2]), 1]],
    [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/, (d) => [volJaar(d[3]), Number(d[2]), Number(d[1])]],
    [/^(\d{1,2})[-/](\d{1,2})$/, (d, taal) => [taal.jaar, Number(d[2]), Number(d[1])]],
    [/^(\d{1,2})[-/](\d{4})$/, (d) => [Number(d[2]), Number(d[1]), 1]],
    [
      /^(\d{1,2})[ -]([a-z]{3,9}\.?)(?:[ -](\d{4}))?$/i,
      (d, taal) => [d[3] === undefined ? taal.jaar : Number(d[3]), maandNummer(d[2] ?? ''), Number(d[1])],
    ],
    [/^([a-z]{3,9}\.?)[ -](\d{4})$/i, (d) => [Number(d[2]), maandNummer(d[1] ?? ''), 1]],
  ];

function volJaar(deel: string | undefined): number {
  const jaar = Number(deel);
  if (deel?.length === 4) return jaar;
  return jaar < 50 ? 2000 + jaar : 1900 + jaar;
}

function leesDag(invoer: string, taal: Taal): Getypt | undefined {
  const [, dagdeel, tijd] = /^(.*?)(?:[ T](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(invoer) ?? [];
  if (dagdeel === undefined) return undefined;
  for (const [vorm, lees] of DAGVORMEN) {
    const delen = vorm.exec(dagdeel);
    const serieel = delen === null ? undefined : naarSerieel(...lees(delen, taal));
    if (serieel === undefined) continue;
    const uur = tijd === undefined ? undefined : leesTijd(tijd)?.waarde.numberValue;
    if (uur === undefined || uur === null) return getal(serieel, { type: 'DATE' });
    return getal(serieel + uur, { type: 'DATE_TIME' });
  }
  return undefined;
}

function leesTijd(invoer: string): Getypt | undefined {
  const delen = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(invoer);
  if (delen === null) return undefined;
  const [uur, minuut, seconde] = [Number(delen[1]), Number(delen[2]), Number(delen[3] ?? 0)];
  if (uur > 23 || minuut > 59 || seconde > 59) return undefined;
  return getal((uur * 3600 + minuut * 60 + seconde) / 86_400, { type: 'TIME' });
}
