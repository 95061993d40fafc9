// Herstelt de spreadsheet haar opmaak met een vraag en een keer schrijven, en zet de ochtendronde de cijfers in Overzicht in haar ene keer? (5.1.7, SAFETY D9)
import { herstelOpmaak, verversOverzicht } from '../../../src/hosts/apps-script/opmaak';
import type { Werkplek } from '../../../src/sheets/register/plek';
import { ochtendronde } from '../../../src/loket/herinneringen';
import { blokregels } from '../../../src/sheets/opmaak/overzichtblok';
import { nieuweNummers } from '../../../src/sheets/nummers';
import { melding } from '../../loket/g1';
import { ingericht, ontvanger } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { bladen, ID, maakSheetsproef } from './proef-register';
import type { Sheetsproef } from './proef-register';

const plekVan = ({ sheets }: Sheetsproef, krijgt = true): Werkplek => ({
  ...{ sheets, spreadsheetId: ID, bladen },
  slot: () => ({ tryLock: () => krijgt, releaseLock: () => undefined }),
});
const oproepen = ({ oproepen: o }: Sheetsproef): readonly string[] =>
  o.lijst.filter((l) => l.dienst === 'Sheets').map((l) => l.methode.replace('Spreadsheets.', ''));
const { overzicht, klachten } = nieuweNummers;
const weg = (proef: Sheetsproef, sheetId: number): void =>
  void proef.sheets.Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId } }] }, ID);
const stuk = (proef: Sheetsproef): void => {
  const range = { sheetId: klachten, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
  const requests = [
    { updateDimensionProperties: { range, properties: { hiddenByUser: false }, fields: 'hiddenByUser' } },
  ];
  proef.sheets.Spreadsheets.batchUpdate({ requests }, ID);
};
/** What stands behind a key of the block. */
const regel = ({ boek }: Sheetsproef, sleutel: string): readonly unknown[] => {
  const rij = blokregels.findIndex((r) => r.sleutel === sleutel);
  return (hand.ingevoerd(boek, overzicht)[rij] ?? []).slice(1);
};
const omgeving = { nu: '2026-04-07T07:12:00', vandaag: '2026-04-07', zout: () => '5'.repeat(32) };

describe('herstelOpmaak', () => {
  test('zonder schade: een vraag en niets geschreven', () => {
    const proef = maakSheetsproef();
    expect(herstelOpmaak(plekVan(proef))).toEqual([]);
    expect(oproepen(proef)).toEqual(['getByDataFilter']);
  });
  test('met schade: een vraag, een keer schrijven, en in woorden wat er was', () => {
    const proef = maakSheetsproef();
    stuk(proef);
    proef.oproepen.wis();
    expect(herstelOpmaak(plekVan(proef))).toEqual(['Tabblad "Klachten": de rij met sleutels is weer verborgen.']);
    expect(oproepen(proef)).toEqual(['getByDataFilter', 'batchUpdate']);
    expect(herstelOpmaak(plekVan(proef))).toEqual([]);
  });
  test('een Overzicht dat weg is, komt terug', () => {
    const proef = maakSheetsproef();
    weg(proef, overzicht);
    expect(herstelOpmaak(plekVan(proef))).toEqual(['Het tabblad Overzicht was weg en is opnieuw gemaakt.']);
    expect(herstelOpmaak(plekVan(proef))).toEqual([]);
  });
  test('SAFETY D9: een tabblad van het register dat weg is, wordt genoemd en niets wordt veranderd', () => {
    const proef = maakSheetsproef();
    stuk(proef);
    weg(proef, bladen.berichten);
    const voor = proef.boek.inhoud;
    expect(() => herstelOpmaak(plekVan(proef))).toThrow(/Tabblad "Berichten" is niet gevonden/);
    expect(proef.boek.inhoud).toBe(voor);
  });
  test('terwijl een ander schrijft gebeurt er niets', () => {
    const proef = maakSheetsproef();
    expect(herstelOpmaak(plekVan(proef, false))[0]).toMatch(/register was bezet/);
    expect(oproepen(proef)).toEqual([]);
  });
});

describe('5.1.7: de cijfers in Overzicht', () => {
  const begonnen = (): Sheetsproef => {
    const proef = maakSheetsproef();
    expect(ingericht(proef.register).doe(ontvanger, 'dossier-1', ['melden', melding])).toEqual([]);
    proef.oproepen.wis();
    return proef;
  };
  test('gaan mee in de ene keer dat de ochtendronde van dinsdag 7 april 2026 schrijft', () => {
    const proef = begonnen();
    expect(regel(proef, 'regel.bijgewerkt')[0]).toMatch(/^De cijfers komen hier/);
    ochtendronde(proef.register, omgeving);
    expect(oproepen(proef)).toEqual(['getByDataFilter', 'batchUpdate']);
    expect(regel(proef, 'regel.bijgewerkt')).toEqual([
      'Bijgewerkt op dinsdag 7 april 2026 om 07:12 uur. De dagelijkse ronde liep voor het laatst op dinsdag 7 april 2026.',
    ]);
    expect(regel(proef, 'cijfer.1')).toEqual(['Ontvangen', 1]);
    expect(regel(proef, 'maand.4')).toEqual(['april', 1]);
    expect(regel(proef, 'fase.Ontvangen')).toEqual(['Ontvangen', 1]);
    expect(herstelOpmaak(plekVan(proef))).toEqual([]);
  });
  test('een Overzicht dat weg is, houdt de ronde niet tegen', () => {
    const proef = begonnen();
    weg(proef, overzicht);
    const post = ochtendronde(proef.register, omgeving);
    expect(post).toHaveLength(1);
    expect(proef.register.logboek().filter((r) => r.stappen.includes('ochtendronde'))).toHaveLength(1);
    expect(ochtendronde(proef.register, omgeving)).toHaveLength(1);
    expect(proef.register.logboek().filter((r) => r.stappen.includes('ochtendronde'))).toHaveLength(1);
  });
  test('een Overzicht met te weinig rijen ook niet; het herstel maakt weer ruimte', () => {
    const proef = begonnen();
    hand.verwijderRij(proef.boek, overzicht, 20, 30);
    ochtendronde(proef.register, omgeving);
    expect(proef.register.logboek().filter((r) => r.stappen.includes('ochtendronde'))).toHaveLength(1);
    herstelOpmaak(plekVan(proef));
    expect(herstelOpmaak(plekVan(proef))).toEqual([]);
    verversOverzicht(plekVan(proef), proef.register, omgeving);
    expect(regel(proef, 'maand.4')).toEqual(['april', 1]);
  });
  test('wie niet wil wachten, ververst ze met een vraag en een keer schrijven; van wanneer de ronde was, blijft staan', () => {
    const proef = begonnen();
    verversOverzicht(plekVan(proef), proef.register, omgeving);
    expect(oproepen(proef)).toEqual(['getByDataFilter', 'batchUpdate']);
    expect(regel(proef, 'regel.bijgewerkt')[0]).toMatch(
      /De dagelijkse ronde liep voor het laatst op donderdag 2 april 2026\.$/,
    );
    expect(regel(proef, 'cijfer.1')).toEqual(['Ontvangen', 1]);
  });
});
