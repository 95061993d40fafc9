// Welke dag staat er in deze cel? Een jaar van twee cijfers wordt niet geraden.
import { isDag, vanSerieGetal } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { Inleescel } from './cel';

export type Datum =
  | { readonly ok: true; readonly dag: Dag; readonly alsTekst: boolean }
  | { readonly ok: false; readonly code: 'datum-onleesbaar' | 'datum-dubbelzinnig' };

const onleesbaar: Datum = { ok: false, code: 'datum-onleesbaar' };
const dubbelzinnig: Datum = { ok: false, code: 'datum-dubbelzinnig' };

const maanden = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const voluit = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const maandVan = (woord: string): number =>
  Math.max(voluit.indexOf(woord), maanden.indexOf(woord.replace(/^sept$/, 'sep').replace(/^maa$/, 'mrt'))) + 1;

const dagUit = (jaar: string, maand: number, dag: string): Datum => {
  const uit = `${jaar}-${String(maand).padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isDag(uit) ? { ok: true, dag: uit, alsTekst: false } : onleesbaar;
};

/** 1954 to 2119: numbers outside it are something else than a day. */
const uitGetal = (getal: number, alsTekst: boolean): Datum =>
  getal >= 20_000 && getal < 80_000 ? { ok: true, dag: vanSerieGetal(getal), alsTekst } : onleesbaar;

const tijd = /[t ]+\d{1,2}[:.]\d{2}([:.]\d{2})?( uur)?$/;
const weekdag = /^(ma|di|wo|do|vr|za|zo)[a-z]*[.,]? +/;

const uitTekst = (ruw: string): Datum => {
  const tekst = ruw.toLowerCase().replace(/\s+/g, ' ').replace(tijd, '').replace(weekdag, '').trim();
  if (/^\d{5}$/.test(tekst)) return uitGetal(Number(tekst), true);
  const jaarVoorop = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(tekst);
  if (jaarVoorop) return dagUit(jaarVoorop[1] ?? '', Number(jaarVoorop[2]), jaarVoorop[3] ?? '');
  const cijfers = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+'?(\d{4}|\d{2})$/.exec(tekst);
  const woorden = /^(\d{1,2})[- ]+([a-z]+)\.?[- ]+'?(\d{4}|\d{2})$/.exec(tekst);
  const [, dag = '', maand = '', jaar = ''] = cijfers ?? woorden ?? [];
  if (jaar.length === 2) return dubbelzinnig;
  return dagUit(jaar, cijfers ? Number(maand) : maandVan(maand), dag);
};

export const leesDatum = (cel: Inleescel): Datum => {
  if (cel.soort === 'dag') return isDag(cel.tekst) ? { ok: true, dag: cel.tekst, alsTekst: false } : onleesbaar;
  if (cel.soort === 'getal') return uitGetal(Number(cel.tekst), false);
  return cel.soort === 'tekst' ? uitTekst(cel.tekst) : onleesbaar;
};
