// Staat een klacht over de hele directie nooit stil? Wie wijst dan een plaatsvervanger aan, en wie juist niet? (A-21, besluit 6, G7)
import { describe, expect, it } from '@jest/globals';
import type { Medewerker } from '../../src/procedure/rijen';
import { gewoon } from './invoer';
import { anna, bea, desi, dirk, otto } from './mensen';
import { begin, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const dag = '2026-04-03';
const overDirk = { melden: { overMedewerker: true, betrokkenMedewerkers: [dirk.id] } };
/** A firm with one director. */
const klein = (...erbij: readonly Medewerker[]): Verhaal => begin({ medewerkers: [dirk, anna, bea, otto, ...erbij] });
const extern = { email: 'petra@kantoor.example', naam: 'Petra Extern', rollen: ['plaatsvervanger'], actief: true };
const petra: Medewerker = { ...anna, id: extern.email, naam: extern.naam, rollen: ['plaatsvervanger'] };
const wijsAan = (verhaal: Verhaal, wie: Medewerker, anders: object = {}): readonly string[] =>
  verhaal.opDossier('').doe(dag, wie, ['medewerkerOpslaan', { ...extern, ...anders }]);
const nee = ['5.1.4 alleen-directie-benoemt-directie rollen'];
const beslist = (verhaal: Verhaal, wie: Medewerker): readonly string[] =>
  verhaal.doe('2026-04-07', wie, ['registreren', gewoon.registreren], ['toelaten', gewoon.toelaten]);

describe('besluit 6, A-21: een klacht over het enige directielid', () => {
  it('G7 (besluit 6): hij mag niet zelf beslissen, ook niet met een vastgelegde afwijking; directie en beheerder krijgen bericht', () => {
    const verhaal = tot('melden', overDirk, klein());
    expect(beslist(verhaal, dirk)).toEqual(['5.1.4 niet-gevonden -']);
    const brieven = verhaal.berichten('L13');
    expect(brieven.map((b) => b.adres)).toEqual([dirk.id, otto.id]);
    for (const b of brieven) expect(b.tekst).toMatch(/Wijs bij Beheer een plaatsvervanger aan/);
  });
  it('G7 (A-21): de beklaagde wijst zelf iemand van buiten aan; die registreert en beslist', () => {
    const verhaal = tot('melden', overDirk, klein());
    expect(wijsAan(verhaal, dirk)).toEqual([]);
    expect(beslist(verhaal, petra)).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'In onderzoek', besluitBehandelingDoor: petra.id });
    expect(verhaal.doe('2026-04-08', dirk, ['markeerGeschil', { geschil: true, geschilReden: 'Nee.' }])).toEqual([
      '5.1.4 niet-gevonden -',
    ]);
  });
  it('G7 (A-21): zichzelf tot plaatsvervanger maken helpt de beklaagde niet', () => {
    const verhaal = tot('melden', overDirk, klein());
    expect(wijsAan(verhaal, dirk, { email: dirk.id, rollen: [...dirk.rollen, 'plaatsvervanger'] })).toEqual([]);
    expect(beslist(verhaal, { ...dirk, rollen: [...dirk.rollen, 'plaatsvervanger'] })).toEqual([
      '5.1.4 niet-gevonden -',
    ]);
  });
  it('G7 (A-21): werkt de directie niet mee, dan wijst de beheerder de eerste plaatsvervanger aan', () => {
    const verhaal = tot('melden', overDirk, klein());
    expect(wijsAan(verhaal, otto)).toEqual([]);
    expect(beslist(verhaal, petra)).toEqual([]);
  });
  it('A-21: niet zichzelf, geen directielid, en geen tweede als er al een is', () => {
    expect(wijsAan(klein(), otto, { email: otto.id, rollen: ['beheerder', 'plaatsvervanger'] })).toEqual(nee);
    expect(wijsAan(klein(), otto, { email: 'OTTO@voorbeeld.example' })).toEqual(nee);
    expect(wijsAan(klein(), otto, { rollen: ['plaatsvervanger', 'directie'] })).toEqual(nee);
    expect(wijsAan(klein(), otto, { email: dirk.id, rollen: ['plaatsvervanger'] })).toEqual([
      '5.1.4 laatste-directie rollen',
      ...nee,
    ]);
    expect(wijsAan(klein(petra), otto, { email: 'tweede@kantoor.example' })).toEqual(nee);
    expect(wijsAan(klein(petra), otto, { actief: false })).toEqual(nee);
    expect(wijsAan(klein({ ...petra, actief: false }), otto)).toEqual([]);
  });
  it('A-21: is er een ander directielid, dan beslist dat, en is er niets aan te wijzen', () => {
    const verhaal = tot('melden', overDirk, klein(desi));
    expect(verhaal.berichten('L13').map((b) => b.adres)).toEqual([desi.id]);
    expect(beslist(verhaal, desi)).toEqual([]);
  });
});
