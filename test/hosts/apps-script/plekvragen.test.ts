// Weet de zijbalk welke rij in de spreadsheet is gekozen? Alleen van een rij die bij een dossier hoort.
import { nieuweNummers } from '../../../src/sheets/setup-requests';
import { dossier, melding } from '../../loket/g1';
import { ontvanger } from '../../loket/spel';
import { ingerichteWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';

const gekozen = (wereld: Wereld, rij: number, sheetId: number = nieuweNummers.klachten): unknown => {
  wereld.google.scherm.selectie = { sheetId, rij, kolom: 4 };
  return JSON.parse(String(wereld.project.roepAlsZijbalk('loket', '{"plek":"gekozenRij"}')));
};

test('5.3.1: de zijbalk kent het dossier van de gekozen rij, en niets bij koppen, lege rijen en andere tabbladen', () => {
  const wereld = ingerichteWereld();
  expect(wereld.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
  expect(gekozen(wereld, 2)).toEqual({ ok: true, antwoord: { dossier } });
  for (const [rij, blad] of [[0], [1], [3], [2, nieuweNummers.medewerkers], [2, nieuweNummers.overzicht]] as const)
    expect(gekozen(wereld, rij, blad)).toEqual({ ok: true, antwoord: { dossier: null } });
});

test('5.1.4: een oudere pagina wordt gevraagd te verversen', () => {
  const wereld = ingerichteWereld();
  const uit = wereld.project.roepAlsZijbalk('loket', '{"plek":"gekozenRij","bouw":0}');
  expect(JSON.parse(String(uit))).toMatchObject({ ok: false, weigeringen: [{ code: 'oude-pagina' }] });
});
