// Vindt het inlezen elke fout in een oud register, en niets anders? Een verzonnen Excel met van elk gebrek een. (5.3.1, G16)
import { describe, expect, it } from '@jest/globals';
import { gelijkenisVan } from '../../src/inlezen/afdruk';
import { beoordeel } from '../../src/inlezen/beoordelen';
import { meldcodes } from '../../src/inlezen/melding';
import { alsCsv } from '../../src/inlezen/meldingenlijst';
import { stelVoor } from '../../uitwisseling/inlezen/opzet';
import { bladVan } from './oud/lees';

const vandaag = '2026-04-02';
const bestaand = {
  ...{ dossier: 'dossier-1', nummer: 'K2025-001', afdruk: null },
  gelijkenis: gelijkenisVan('2025-12-01', 'bestaande  klager'),
};

const verwacht = [
  '8 Nr: nummers-ontbreken (let op)',
  '8 Nr: getal-als-tekst (let op)',
  '9 Datum: datum-dubbelzinnig (fout)',
  '10 Afgehandeld op: afgehandeld-voor-ontvangst (fout)',
  '11 Datum: datum-ontbreekt (fout)',
  '12 Datum: datum-onleesbaar (fout)',
  '14 : rij-dubbel (let op)',
  '15 Nr: nummer-dubbel (fout)',
  '16 Klacht: tekst-te-lang (fout)',
  '17 Nr: jaar-past-niet (let op)',
  '18 Gegrond J/N: waarde-onbekend (fout)',
  '19 Klacht: stuurtekens (fout)',
  '20 E-mail: email-onjuist (let op)',
  '21 Afgehandeld op: formule (let op)',
  '22 Datum: datum-toekomst (fout)',
  '23 Klacht: omschrijving-ontbreekt (fout)',
  '25 : samengevoegd (fout)',
  '26 Claim: bedrag-onleesbaar (fout)',
  '30 Afgehandeld op: nog-open (fout)',
  '31 Datum: foutwaarde (fout)',
  '32 : lijkt-op-dossier (fout)',
  '33 : totaalregel (let op)',
];

describe('de fouten in een oud register (5.3.1, G16)', () => {
  it('5.3.1: precies deze meldingen, in de volgorde van de rijen', async () => {
    const blad = await bladVan('oud-register.xlsx');
    const oordeel = beoordeel(blad, stelVoor(blad, 'oud-register.xlsx'), vandaag, [bestaand]);
    expect(oordeel.meldingen.map((m) => `${m.rij} ${m.kolom}: ${m.code} (${m.ernst})`).sort()).toEqual(
      [...verwacht].sort(),
    );
    expect(oordeel).toMatchObject({ rijen: 29, nietIngelezen: 15, alIngelezen: 0 });
    expect(oordeel.nieuw.map((k) => k.oudNummer)).toEqual([
      '1',
      '2',
      '4',
      '5',
      '5',
      '2020-07',
      '3',
      '4',
      '7',
      '9',
      '1',
      '1',
    ]);
    expect(oordeel.perJaar.map((j) => `${j.jaar}: ${j.aantal}`)).toEqual([
      '2019: 4',
      '2020: 1',
      '2021: 5',
      '2023: 1',
      '2024: 1',
    ]);
  });
  it('5.3.1: elk gebrek dat wij kennen komt in dit bestand voor, behalve wat alleen bij een tweede keer kan', () => {
    const gezien = verwacht.map((v) => /: ([a-z-]+) \(/.exec(v)?.[1]);
    expect(meldcodes.filter((c) => !gezien.includes(c))).toEqual(['al-ingelezen-anders']);
  });
  it('5.3.1: elke melding zegt wat er is en wat iemand kan doen', async () => {
    const blad = await bladVan('oud-register.xlsx');
    const { meldingen } = beoordeel(blad, stelVoor(blad, 'x'), vandaag, [bestaand]);
    for (const m of meldingen) {
      expect(m.wat).toMatch(/^["A-Z].{10,}\.$/);
      expect(m.doe).toMatch(/^[A-Z].{10,}\.$/);
    }
    expect(meldingen.find((m) => m.rij === 8 && m.code === 'nummers-ontbreken')?.wat).toBe(
      'In de reeks ontbreekt 3 van 2019.',
    );
    expect(meldingen.find((m) => m.rij === 9)?.wat).toContain('"12-1-20"');
  });
  it('5.3.1: de lijst gaat als csv mee, en een tekst die op een formule lijkt blijft tekst', () => {
    const m = {
      rij: 9,
      kolom: '=HYPERLINK("x")',
      code: 'stuurtekens',
      ernst: 'fout',
      wat: 'Wat.',
      doe: 'Doe.',
    } as const;
    expect(alsCsv([m])).toBe(
      '\ufeff"Rij";"Kolom";"Soort";"Wat is er";"Wat kunt u doen"\r\n"9";"\'=HYPERLINK(""x"")";"fout";"Wat.";"Doe."\r\n',
    );
  });
});
