// Is het register in Google Sheets hetzelfde als dat op deze computer? Dezelfde 300 willekeurige opdrachten op elke plek, en door de echte deuren.
// More seeds: KLACHTEN_ZADEN=20 npx jest test/gelijk
import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { ruimOp } from '../hosts/local/tijdelijk';
import { inGoogle, opDezeComputer } from './deuren';
import type { Deur } from './deuren';
import { neemOp } from './opnemen';
import type { Opname } from './opnemen';
import { inSheets, opSqlite } from './plekken';
import { inhoud, ontleed } from './vergelijken';

const aantal = Number(process.env['KLACHTEN_ZADEN'] ?? 1);
const eerste = Number(process.env['KLACHTEN_ZAAD'] ?? 1);
const zaden = Array.from({ length: aantal }, (_, i) => eerste + i);
/** A fresh realm for every call takes its time, so by default the bundle gets less. */
const doorDeDeur = aantal === 1 ? 10 : 300;

const open: Deur[] = [];
afterEach(() => {
  for (const deur of open.splice(0)) deur.sluit();
  ruimOp();
});

/** The first answers that are not what memory said, and what they answer. */
const anders = async (deur: Deur, { gebeurtenissen, antwoorden }: Opname): Promise<readonly unknown[]> => {
  const uit: unknown[] = [];
  for (const [i, g] of gebeurtenissen.entries()) {
    const [is, hoort] = [ontleed(await deur.speel(g)), ontleed(antwoorden[i])];
    if (!isDeepStrictEqual(is, hoort)) uit.push({ i, g, hoort, is });
  }
  return uit.slice(0, 3);
};

const vergelijk = async (deur: Deur, opname: Opname, metToeval: boolean): Promise<void> => {
  open.push(deur);
  expect(await anders(deur, opname)).toEqual([]);
  expect(inhoud(deur.register, metToeval)).toEqual(inhoud(opname.plek.register, metToeval));
  expect(deur.brieven).toEqual(opname.plek.brieven);
};

describe.each(zaden)('zaad %i: willekeurige opdrachten, met vragen, rondes, handwerk en post die hapert', (zaad) => {
  const opname = neemOp(zaad);
  it('5.1.1 - 5.3.1: de opname is een verhaal waarin veel lukt, veel wordt geweigerd en met de hand wordt geknoeid', () => {
    const { gebeurtenissen, antwoorden } = opname;
    const opdrachten = gebeurtenissen.filter((g) => g.soort === 'verzoek' && g.tekst.includes('"vraag":"stap"'));
    expect(opdrachten).toHaveLength(300);
    expect(antwoorden.filter((a) => a?.includes('"melding":"Vastgelegd') === true).length).toBeGreaterThan(50);
    expect(antwoorden.filter((a) => a?.startsWith('{"ok":false') === true).length).toBeGreaterThan(60);
    const soorten = gebeurtenissen.map((g) => g.soort);
    expect(soorten).toEqual(expect.arrayContaining(['ronde', 'typ', 'sorteer']));
  });
  it.each([
    ['op SQLite', opSqlite],
    ['in Sheets', inSheets],
  ])(
    '5.1.1 - 5.3.2: na 300 opdrachten is elk antwoord, elke rij, elke logregel tot de hash en elke brief %s gelijk',
    (_naam, maak) => vergelijk(maak(zaad), opname, true),
    120_000,
  );
  const kort = neemOp(zaad, doorDeDeur);
  it.each([
    ['de server op deze computer', opDezeComputer],
    ['de bundel in Google, Besloten gedeeld', inGoogle],
  ])(
    '5.1.1 - 5.3.2: ook door de deur van %s, op het toeval in het logboek na',
    (_naam, maak) => vergelijk(maak(), kort, false),
    240_000,
  );
});
