// Wat doet SpreadsheetApp met cellen? Schrijven wordt gelezen als getypt en uitgesteld tot een keer lezen, flush of het einde;
// de Sheets-dienst ziet het tot dan niet. Het register komt hier nooit: dit is er om dat te bewijzen.
import { wijzigCellen } from '../cellen';
import { werkelijkeWaarde } from '../formule';
import { leesGetypt } from '../intypen';
import { type Blad, bladMetId, type Cel, celOp, laatsteRijMetWaarde, metBlad, type Werkboek } from '../werkboek';
import { uitzondering } from './uitzondering';

type Blok = readonly (readonly unknown[])[];
export type Uitgesteld = (() => void)[];

export interface Vlak {
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

export interface CellenDing {
  getValue(): unknown;
  getValues(): unknown[][];
  setValue(waarde: unknown): void;
  setValues(waarden: Blok): void;
}

/** Wat er nog wacht, gaat nu de cellen in. */
export function spoelDoor(uitgesteld: Uitgesteld): void {
  for (const doe of uitgesteld.splice(0)) doe();
}

/** Een tekst wordt getypt; alleen een cel die al platte tekst is, houdt hem heel, en appendRow kijkt ook daar niet naar. */
function geschreven(boek: Werkboek, oud: Cel | undefined, waarde: unknown, kijktNaarOpmaak: boolean): Cel | undefined {
  const { userEnteredValue: _weg, ...rest } = oud ?? {};
  if (waarde === undefined || waarde === null || waarde === '') return rest;
  if (typeof waarde === 'number') return { ...rest, userEnteredValue: { numberValue: waarde } };
  if (typeof waarde === 'boolean') return { ...rest, userEnteredValue: { boolValue: waarde } };
  if (typeof waarde !== 'string') throw uitzondering(`De stand-in schrijft geen ${typeof waarde} in een cel.`);
  const taal = { locale: boek.inhoud.eigenschappen.locale, jaar: Number(boek.vandaag.slice(0, 4)) };
  const plat = kijktNaarOpmaak && oud?.userEnteredFormat?.numberFormat?.type === 'TEXT';
  return { ...rest, userEnteredValue: leesGetypt(waarde, taal, plat)?.waarde };
}

function blad(boek: Werkboek, sheetId: number): Blad {
  const hier = bladMetId(boek.inhoud, sheetId);
  if (hier === undefined) throw uitzondering(`Sheet ${String(sheetId)} not found`);
  return hier;
}

function schrijf(boek: Werkboek, sheetId: number, vlak: Vlak, waarden: Blok, kijktNaarOpmaak: boolean): void {
  const { rij, kolom } = vlak;
  const hoek = { r0: rij, k0: kolom, r1: rij + vlak.rijen, k1: kolom + vlak.kolommen };
  const nieuw = wijzigCellen(blad(boek, sheetId), hoek, (oud, r, k) =>
    geschreven(boek, oud, waarden[r - rij]?.[k - kolom], kijktNaarOpmaak),
  );
  boek.inhoud = metBlad(boek.inhoud, nieuw);
}

export function maakCellenDing(boek: Werkboek, sheetId: number, vlak: Vlak, uitgesteld: Uitgesteld): CellenDing {
  const lees = (): unknown[][] => {
    spoelDoor(uitgesteld);
    const hier = blad(boek, sheetId);
    const waarde = (r: number, k: number): unknown => {
      const uit = celOp(hier, r, k) && werkelijkeWaarde(boek.inhoud, hier, r, k);
      return uit?.stringValue ?? uit?.numberValue ?? uit?.boolValue ?? '';
    };
    return Array.from({ length: vlak.rijen }, (_, r) =>
      Array.from({ length: vlak.kolommen }, (__, k) => waarde(vlak.rij + r, vlak.kolom + k)),
    );
  };
  const zet = (waarden: Blok): void => {
    if (waarden.length !== vlak.rijen || waarden.some((rij) => rij.length !== vlak.kolommen))
      throw uitzondering('The number of rows or columns in the data does not match the range.');
    uitgesteld.push(() => schrijf(boek, sheetId, vlak, waarden, true));
  };
  return {
    getValue: () => lees()[0]?.[0],
    getValues: lees,
    setValue: (waarde) =>
      zet(Array.from({ length: vlak.rijen }, () => Array.from({ length: vlak.kolommen }, () => waarde))),
    setValues: zet,
  };
}

export function voegRijToe(boek: Werkboek, sheetId: number, rij: readonly unknown[], uitgesteld: Uitgesteld): void {
  uitgesteld.push(() => {
    const plek = laatsteRijMetWaarde(blad(boek, sheetId)) + 1;
    schrijf(boek, sheetId, { rij: plek, kolom: 0, rijen: 1, kolommen: rij.length }, [rij], false);
  });
}
