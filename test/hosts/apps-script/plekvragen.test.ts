// Weet de zijbalk welke rij in de spreadsheet is gekozen? Alleen van een rij die bij een dossier hoort.
import { nieuweNummers } from '../../../src/sheets/setup-requests';
import { dossier, melding } from '../../loket/g1';
import { ontvanger } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { ingerichteWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';

const gekozen = (wereld: Wereld, rij: number, sheetId: number = nieuweNummers.klachten): unknown => {
  wereld.google.scherm.selectie = { sheetId, rij, kolom: 4 };
  return JSON.parse(String(wereld.project.roepAlsZijbalk('loket', '{"plek":"gekozenRij"}')));
};

test('5.3.1: de zijbalk kent het dossier van de gekozen rij, en niets bij koppen, lege rijen en andere tabbladen', () => {
  const wereld = ingerichteWereld();
  expect(wereld.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
  expect(gekozen(wereld, 2)).toEqual({ ok: true, antwoord: { rij: dossier } });
  for (const [rij, blad] of [[0], [1], [3], [2, nieuweNummers.medewerkers], [2, nieuweNummers.overzicht]] as const)
    expect(gekozen(wereld, rij, blad)).toEqual({ ok: true, antwoord: { rij: null } });
});

test('5.1.4: een oudere pagina wordt gevraagd te verversen', () => {
  const wereld = ingerichteWereld();
  const uit = wereld.project.roepAlsZijbalk('loket', '{"plek":"gekozenRij","bouw":0}');
  expect(JSON.parse(String(uit))).toMatchObject({ ok: false, weigeringen: [{ code: 'oude-pagina' }] });
});

const maatregelId = `${dossier}.M1`;
const typRij = (wereld: Wereld, blad: string, rij: number, ...cellen: readonly string[]): void =>
  cellen.forEach((tekst, kolom) => hand.typ(wereld.google.werkboek, blad, rij, kolom, tekst));

test('5.2.5: een rij met eigen stappen opent zelf (maatregel, jaarevaluatie); van een bericht opent het dossier', () => {
  const wereld = ingerichteWereld();
  typRij(wereld, 'Maatregelen', 2, maatregelId);
  typRij(wereld, 'Jaarevaluatie', 2, 'jaar-2026');
  typRij(wereld, 'Berichten', 2, `${dossier}.S-1-1`);
  expect(
    (['maatregelen', 'jaarevaluatie', 'berichten', 'onderdelen'] as const).map((t) =>
      gekozen(wereld, 2, nieuweNummers[t]),
    ),
  ).toEqual([maatregelId, 'jaar-2026', dossier, null].map((rij) => ({ ok: true, antwoord: { rij } })));
});

const toon = (wereld: Wereld, rij: string): unknown =>
  JSON.parse(String(wereld.project.roepAlsZijbalk('loket', JSON.stringify({ plek: 'toonInBlad', rij }))));

describe('5.3.1: toon in blad', () => {
  const [een, twee] = ['dossier-a', 'dossier-b'];
  const metTwee = (): Wereld => {
    const wereld = ingerichteWereld();
    for (const d of [een, twee]) expect(wereld.doe(ontvanger, d, ['melden', melding])).toEqual([]);
    return wereld;
  };
  test('kiest de rij met dit id, waar die ook staat, en zegt het als zij er niet is', () => {
    const wereld = metTwee();
    expect(toon(wereld, twee)).toEqual({ ok: true, antwoord: { gevonden: true } });
    expect(wereld.google.scherm.selectie).toEqual({ sheetId: nieuweNummers.klachten, rij: 3, kolom: 0 });
    hand.voegRijIn(wereld.google.werkboek, 'Klachten', 2);
    toon(wereld, een);
    expect(wereld.google.scherm.selectie.rij).toBe(3);
    expect(toon(wereld, 'dossier-weg')).toEqual({ ok: true, antwoord: { gevonden: false } });
  });
  test('D4: wie sorteert tussen het zoeken en het kiezen, ziet toch de goede rij', () => {
    const wereld = metTwee();
    const weg = wereld.google.oproepen.naElke(({ methode }) => {
      if (methode !== 'Spreadsheets.Values.batchGetByDataFilter') return;
      weg();
      hand.sorteer(wereld.google.werkboek, 'Klachten', 0, true);
    });
    toon(wereld, twee);
    expect(wereld.google.scherm.selectie.rij).toBe(2);
  });
  test('in de web-app is er geen blad, dus ook niets te kiezen', () => {
    const wereld = metTwee();
    const inWebapp = (verzoek: object): unknown =>
      JSON.parse(String(wereld.project.roepAlsWebapp(ontvanger, 'loket', JSON.stringify(verzoek))));
    expect([inWebapp({ plek: 'toonInBlad', rij: een }), inWebapp({ plek: 'gekozenRij' })]).toEqual([
      { ok: true, antwoord: { gevonden: false } },
      { ok: true, antwoord: { rij: null } },
    ]);
  });
});
