// Hoe ziet een cel eruit (FORMATTED_VALUE)? In nl_NL: komma, punt als duizendteken, d-m-jjjj, WAAR/ONWAAR.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Moment, vanSerieel } from './serieel';

type Waarde = sheets_v4.Schema$ExtendedValue;
type Formaat = sheets_v4.Schema$NumberFormat | null | undefined;

const FOUTEN: Readonly<Record<string, string>> = {
  NAME: '#NAME?',
  REF: '#REF!',
  VALUE: '#VALUE!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  N_A: '#N/A',
  NUM: '#NUM!',
};
const DAGSOORTEN = ['DATE', 'TIME', 'DATE_TIME'];
const MAANDEN = [
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
const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

export const isDagFormaat = (formaat: Formaat): boolean => DAGSOORTEN.includes(formaat?.type ?? '');

export const foutTekst = (fout: sheets_v4.Schema$ErrorValue): string => FOUTEN[fout.type ?? ''] ?? '#ERROR!';

export function opgemaakt(waarde: Waarde | undefined, formaat: Formaat, locale: string): string {
  const nl = locale.startsWith('nl');
  if (waarde === undefined) return '';
  if (waarde.errorValue) return foutTekst(waarde.errorValue);
  if (typeof waarde.stringValue === 'string') return waarde.stringValue;
  if (typeof waarde.boolValue === 'boolean') return jaNee(waarde.boolValue, nl);
  if (typeof waarde.numberValue !== 'number') return '';
  return isDagFormaat(formaat) ? dag(waarde.numberValue, formaat, nl) : getal(waarde.numberValue, formaat, nl);
}

function jaNee(waarde: boolean, nl: boolean): string {
  if (nl) return waarde ? 'WAAR' : 'ONWAAR';
  return waarde ? 'TRUE' : 'FALSE';
}

function getal(waarde: number, formaat: Formaat, nl: boolean): string {
  const patroon = formaat?.pattern ?? standaardPatroon(formaat?.type);
  if (patroon === undefined) return algemeen(waarde).replace('.', nl ? ',' : '.');
  const kern = /[#0][#0.,]*/.exec(patroon)?.[0] ?? '0';
  const decimalen = (kern.split('.')[1] ?? '').length;
  const procent = patroon.includes('%');
  const vast = Math.abs(procent ? waarde * 100 : waarde).toFixed(decimalen);
  const [heel, breuk] = vast.split('.');
  const gegroepeerd = kern.includes(',') ? (heel ?? '').replace(/\B(?=(\d{3})+$)/g, nl ? '.' : ',') : (heel ?? '');
  const cijfers = breuk === undefined ? gegroepeerd : `${gegroepeerd}${nl ? ',' : '.'}${breuk}`;
  return (waarde < 0 ? '-' : '') + patroon.replace(kern, cijfers).replace(/"|\\/g, '');
}

function standaardPatroon(soort: string | null | undefined): string | undefined {
  if (soort === 'PERCENT') return '0.00%';
  if (soort === 'CURRENCY') return '€ #,##0.00';
  return soort === 'NUMBER' ? '#,##0.00' : undefined;
}

function algemeen(waarde: number): string {
  return String(Number(waarde.toPrecision(10)));
}

function dag(serieel: number, formaat: Formaat, nl: boolean): string {
  const kort = nl ? 'd-m-yyyy' : 'm/d/yyyy';
  const standaard: Readonly<Record<string, string>> = { DATE: kort, TIME: 'h:mm:ss', DATE_TIME: `${kort} h:mm:ss` };
  const patroon = formaat?.pattern ?? standaard[formaat?.type ?? ''] ?? kort;
  return datumPatroon(patroon, vanSerieel(serieel));
}

function datumPatroon(patroon: string, m: Moment): string {
  let naUur = false;
  return patroon.replace(/"[^"]*"|\\.|y+|m+|d+|h+|s+/gi, (deel) => {
    if (deel.startsWith('"')) return deel.slice(1, -1);
    if (deel.startsWith('\\')) return deel.slice(1);
    const uit = datumDeel(deel.toLowerCase(), m, naUur);
    naUur = deel.toLowerCase().startsWith('h');
    return uit;
  });
}

function datumDeel(deel: string, m: Moment, naUur: boolean): string {
  const twee = (getalDeel: number): string => String(getalDeel).padStart(2, '0');
  const vol = deel.length > 1;
  switch (deel[0]) {
    case 'y':
      return deel.length <= 2 ? twee(m.jaar % 100) : String(m.jaar).padStart(4, '0');
    case 'd':
      if (deel.length > 2) return (DAGEN[m.weekdag] ?? '').slice(0, deel.length === 3 ? 2 : undefined);
      return vol ? twee(m.dag) : String(m.dag);
    case 'h':
      return vol ? twee(m.uur) : String(m.uur);
    case 's':
      return vol ? twee(m.seconde) : String(m.seconde);
    default:
      if (naUur) return twee(m.minuut);
      if (deel.length > 2) return (MAANDEN[m.maand - 1] ?? '').slice(0, deel.length === 3 ? 3 : undefined);
      return vol ? twee(m.maand) : String(m.maand);
  }
}
