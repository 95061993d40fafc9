// Houdt elke plek ieders concepten apart, heel en weg te halen, naast het register en zijn logboek? (5.3.1, besluit 6)
import { afterEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { HOOGSTENS, scriptKladblok } from '../../src/hosts/apps-script/kladblok';
import { openDatabase } from '../../src/computer/database';
import { sqliteKladblok } from '../../src/hosts/local/sqlite-kladblok';
import { grootsteKladje } from '../../src/loket/kladblok';
import type { Kladblok } from '../../src/loket/kladblok';
import { geheugenkladblok } from '../../src/voorbeeld/geheugenkladblok';
import { maakEigenschapStaat, maakPropertiesDienst } from '../stand-in/diensten/eigenschappen';
import { ruimOp, tijdelijkeMap } from './local/tijdelijk';

interface Proef {
  readonly kladblok: Kladblok;
  /** The same store seen again: another process, another run of the script. */
  readonly heropen: () => Kladblok;
}

const sluit: (() => void)[] = [];
afterEach(() => {
  for (const een of sluit.splice(0)) een();
  ruimOp();
});

const inGeheugen = (): Proef => {
  const kladblok = geheugenkladblok();
  return { kladblok, heropen: () => kladblok };
};
const inSqlite = (): Proef => {
  const pad = join(tijdelijkeMap(), 'register.sqlite');
  const open = (): Kladblok => {
    const db = openDatabase(pad);
    sluit.push(() => db.close());
    return sqliteKladblok(db);
  };
  return { kladblok: open(), heropen: open };
};
const staatEnDienst = () => {
  const staat = maakEigenschapStaat();
  const uitvoering = {
    nummer: 1,
    soort: 'webapp',
    actief: 'anna@voorbeeld.example',
    effectief: 'eigenaar@voorbeeld.example',
    begin: 0,
    laadt: false,
    afgebroken: false,
  } as const;
  return { staat, dienst: maakPropertiesDienst(staat, () => uitvoering) };
};
const inScript = (): Proef => {
  const { dienst } = staatEnDienst();
  const open = (): Kladblok => scriptKladblok(dienst.getScriptProperties());
  return { kladblok: open(), heropen: open };
};

const anna = 'anna@voorbeeld.example';
const bea = 'bea@voorbeeld.example';
const kladje = (sleutel: string, waarde: string, dag = '2026-04-02') => ({ sleutel, dag, waarde });

describe.each([
  ['in het geheugen', inGeheugen],
  ['in SQLite', inSqlite],
  ['in de eigenschappen van het script', inScript],
])('een kladblok %s (5.3.1)', (_naam, maak) => {
  it('5.3.1: geeft terug wat iemand bewaarde, ook als de plek opnieuw opengaat', () => {
    const { kladblok, heropen } = maak();
    const lastig = '{"a":"=1+1 \u00e9 \ud83d\ude00 \' \\" \\n"}';
    expect(kladblok.bewaar(anna, kladje('concept~d-1~melden', lastig))).toBe(true);
    kladblok.bewaar(anna, kladje('filter~1', ''));
    expect([...heropen().van(anna)].sort((a, b) => a.sleutel.localeCompare(b.sleutel))).toEqual([
      kladje('concept~d-1~melden', lastig),
      kladje('filter~1', ''),
    ]);
  });
  it('5.3.1: dezelfde sleutel opnieuw vervangt', () => {
    const { kladblok } = maak();
    kladblok.bewaar(anna, kladje('filter~1', 'eerst'));
    kladblok.bewaar(anna, kladje('filter~1', 'later', '2026-04-03'));
    expect(kladblok.van(anna)).toEqual([kladje('filter~1', 'later', '2026-04-03')]);
  });
  it('besluit 6: wat van de een is, ziet of wist de ander niet', () => {
    const { kladblok } = maak();
    kladblok.bewaar(anna, kladje('filter~1', 'van anna'));
    kladblok.bewaar(bea, kladje('filter~1', 'van bea'));
    kladblok.wis(bea, 'filter~1');
    expect([kladblok.van(anna), kladblok.van(bea)]).toEqual([[kladje('filter~1', 'van anna')], []]);
  });
  it('5.3.1: wissen mag twee keer, en van wat er nooit was', () => {
    const { kladblok } = maak();
    kladblok.bewaar(anna, kladje('filter~1', 'x'));
    for (const sleutel of ['filter~1', 'filter~1', 'nooit']) kladblok.wis(anna, sleutel);
    expect(kladblok.alle()).toEqual([]);
  });
  it('5.3.1: wie opruimt ziet van wie en wanneer, maar niet wat er staat', () => {
    const { kladblok } = maak();
    kladblok.bewaar(anna, kladje('concept~d-1~melden', 'geheim'));
    expect(kladblok.alle()).toEqual([{ persoon: anna, sleutel: 'concept~d-1~melden', dag: '2026-04-02' }]);
  });
  it('5.3.1: het grootste kladje past, ook als elk teken vier bytes telt', () => {
    const { kladblok } = maak();
    const groot = '\ud83d\ude00'.repeat(grootsteKladje / 4);
    expect(kladblok.bewaar(anna, kladje('concept~d-1~melden', groot))).toBe(true);
    expect(kladblok.van(anna)[0]?.waarde).toBe(groot);
  });
});

describe('de eigenschappen van het script (5.3.1)', () => {
  it('5.3.1: concepten nemen nooit de ruimte van het register zelf; wat niet past, wordt geweigerd en verandert niets', () => {
    const { staat, dienst } = staatEnDienst();
    dienst.getScriptProperties().setProperty('spreadsheetId', 'BLAD-1');
    const kladblok = scriptKladblok(dienst.getScriptProperties());
    const groot = 'x'.repeat(grootsteKladje);
    let gelukt = 0;
    while (kladblok.bewaar(anna, kladje(`concept~d-${gelukt}~melden`, groot))) gelukt += 1;
    expect(gelukt).toBe(37);
    expect(gelukt * grootsteKladje).toBeLessThan(HOOGSTENS);
    expect(kladblok.van(anna)).toHaveLength(gelukt);
    // What is there already may still be replaced, and the register keeps its own.
    expect(kladblok.bewaar(anna, kladje('concept~d-0~melden', 'korter'))).toBe(true);
    expect(staat.script.get('spreadsheetId')).toBe('BLAD-1');
    expect([...staat.gebruikers]).toEqual([]);
  });
});
