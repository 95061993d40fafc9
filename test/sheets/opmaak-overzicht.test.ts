// Vindt het herstel het blok van Overzicht terug aan zijn sleutels, en raakt het niets aan wat iemand daar zelf neerzette? (5.1.7, SAFETY D8)
import { nieuweNummers } from '../../src/sheets/nummers';
import { BLOKBREEDTE, blokregels, overzichtVerzoeken } from '../../src/sheets/opmaak/overzichtblok';
import * as hand from '../stand-in/hand';
import { maakBlad, metBlad } from '../stand-in/werkboek';
import { maakOpmaakproef } from './opmaakproef';
import type { Opmaakproef } from './opmaakproef';

const { overzicht } = nieuweNummers;
const cijfers = {
  ...{ jaar: 2026, bijgewerkt: '2026-04-07T07:12:00', ronde: '2026-04-07' },
  ditJaar: [{ titel: 'Ontvangstbericht op tijd', aantal: 3, van: 5 }],
  termijnen: { opTijd: 4, teLaat: 1 },
  perMaand: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  fasen: { 'In onderzoek': 2 },
  oordelen: { gegrond: 6 },
};
let proef: Opmaakproef;
beforeEach(() => {
  proef = maakOpmaakproef();
  proef.doe(...overzichtVerzoeken(cijfers));
});

const sleutels = (): readonly unknown[] => hand.ingevoerd(proef.boek, overzicht).map((rij) => rij[0]);
const regel = (sleutel: string): unknown =>
  hand.ingevoerd(proef.boek, overzicht)[blokregels.findIndex((r) => r.sleutel === sleutel)]?.slice(1);
/** Where somebody's own text is now, and how often. */
const waar = (tekst: string): readonly string[] =>
  hand
    .ingevoerd(proef.boek, overzicht)
    .flatMap((rij, r) => rij.flatMap((cel, k) => (cel === tekst ? [`${r},${k}`] : [])));
const heel = (): void => {
  expect(proef.kijk()).toEqual([]);
  expect(sleutels().slice(0, blokregels.length)).toEqual(blokregels.map((r) => r.sleutel));
  expect(waar('maand.3')).toEqual([`${blokregels.findIndex((r) => r.sleutel === 'maand.3')},0`]);
};

test('5.1.7, 5.3.2: elk cijfer is een getypte cel bij zijn sleutel, nergens een formule', () => {
  expect(
    ['cijfer.1', 'cijfer.2', 'termijn.teLaat', 'maand.12', 'fase.In onderzoek', 'oordeel.gegrond'].map(regel),
  ).toEqual([
    ['Ontvangstbericht op tijd', 3, 5],
    [],
    ['Te laat', 1],
    ['december', 11],
    ['In onderzoek', 2],
    ['gegrond', 6],
  ]);
  expect(regel('kop.cijfers')).toEqual(['Ontvangen in 2026', 'Aantal', 'Van']);
  expect(JSON.stringify(proef.blad('overzicht').rijen)).not.toContain('formulaValue');
  expect(proef.kijk()).toEqual([]);
});

test('nog eens schrijven verandert niets', () => {
  const was = proef.boek.inhoud;
  proef.doe(...overzichtVerzoeken(cijfers));
  expect(proef.boek.inhoud).toEqual(was);
});

test('rijen boven en kolommen links van het blok: het komt op zijn plek terug, eigen tekst schuift naar rechts', () => {
  hand.voegRijIn(proef.boek, overzicht, 0, 2);
  hand.voegKolomIn(proef.boek, overzicht, 0);
  hand.typ(proef.boek, overzicht, 0, 0, 'Van de directie');
  proef.herstel();
  heel();
  expect(waar('Van de directie')).toEqual([`0,${BLOKBREEDTE}`]);
  expect(waar('december')).toHaveLength(1);
});

test('een rij midden in het blok, met eigen tekst erin', () => {
  hand.voegRijIn(proef.boek, overzicht, 10);
  hand.typ(proef.boek, overzicht, 10, 1, 'Let op');
  proef.herstel();
  heel();
  expect(waar('Let op')).toEqual([`10,${1 + BLOKBREEDTE}`]);
});

test('alleen de sleutels versleept: de cellen ernaast zijn dan niet van ons', () => {
  hand.verplaatsKolom(proef.boek, overzicht, 0, 12);
  hand.typ(proef.boek, overzicht, 5, 12, 'Eigen aantekening');
  proef.herstel();
  heel();
  expect(waar('Eigen aantekening')).toHaveLength(1);
});

test('een overgetypte sleutel en een zichtbare sleutelkolom worden hersteld, de cijfers blijven staan', () => {
  hand.typ(
    proef.boek,
    overzicht,
    blokregels.findIndex((r) => r.sleutel === 'maand.3'),
    0,
    'oeps',
  );
  expect(proef.herstel()).toEqual(['Tabblad "Overzicht": cijfers en grafieken staan weer op hun plek.']);
  heel();
  expect(regel('maand.3')).toEqual(['maart', 2]);
});

test('een Overzicht van voor de cijfers wordt aangevuld; wat iemand daar zelf typte blijft', () => {
  const oud = (eigen: boolean): void => {
    proef.boek.inhoud = metBlad(proef.boek.inhoud, maakBlad(overzicht, 'Overzicht', 40, 6));
    hand.typ(proef.boek, overzicht, 0, 0, 'Klachtenregister');
    if (eigen) hand.typ(proef.boek, overzicht, 3, 1, 'Eigen tekst');
    proef.herstel();
    heel();
  };
  oud(false);
  expect(waar('Klachtenregister')).toEqual(['0,1']);
  oud(true);
  expect(waar('Eigen tekst')).toEqual([`3,${1 + BLOKBREEDTE}`]);
});
