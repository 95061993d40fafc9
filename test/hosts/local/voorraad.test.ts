// Is wat het register in het geheugen bewaart altijd wat in het bestand staat, wie het ook veranderde? (5.3.1, I-04)
import { join } from 'node:path';
import { openDatabase } from '../../../src/computer/database';
import type { Database } from '../../../src/computer/sqlite';
import { sqliteRegister } from '../../../src/computer/sqlite-register';
import type { Register } from '../../../src/register/register';
import { leegLeesvraag } from '../../../src/register/register';
import { legVast, maak } from '../register-contract';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

const open: Database[] = [];
const opPad = (pad: string): { readonly db: Database; readonly register: Register } => {
  const db = openDatabase(pad);
  open.push(db);
  return { db, register: sqliteRegister(db) };
};
const nieuw = (): ReturnType<typeof opPad> & { readonly pad: string } => {
  const pad = join(tijdelijkeMap(), 'register.sqlite');
  return { pad, ...opPad(pad) };
};

afterEach(() => {
  for (const db of open.splice(0)) db.close();
  ruimOp();
});

const teller = (id: string, waarde: string, er = false) =>
  ({ tabel: 'systeem', id, nieuw: !er, waarden: { waarde } }) as const;
const waarden = (register: Register): readonly unknown[] =>
  register
    .lees(leegLeesvraag)
    .systeem.filter((r) => r.id.startsWith('teller.'))
    .map((r) => [r.id, r['waarde']]);

describe('5.3.1: gelezen rijen blijven die van het bestand', () => {
  test('5.3.1: een eigen wijziging, ook die van een ander programma in hetzelfde bestand', () => {
    const een = nieuw();
    const twee = opPad(een.pad);
    legVast(een.register, teller('teller.K2026', '1'));
    expect([waarden(een.register), waarden(twee.register)]).toEqual([[['teller.K2026', '1']], [['teller.K2026', '1']]]);
    legVast(twee.register, teller('teller.K2026', '2', true), teller('teller.M2026', '1'));
    expect(waarden(een.register)).toEqual([
      ['teller.K2026', '2'],
      ['teller.M2026', '1'],
    ]);
  });

  test('I-04: een wijziging met de hand, langs dezelfde of een andere verbinding', () => {
    const { db, register, pad } = nieuw();
    legVast(register, teller('teller.K2026', '1'));
    expect(waarden(register)).toHaveLength(1);
    db.exec(`UPDATE systeem SET rij = json_set(rij, '$.waarde', '7') WHERE id = 'teller.K2026'`);
    expect(waarden(register)).toEqual([['teller.K2026', '7']]);
    opPad(pad).db.exec(`DELETE FROM systeem WHERE id = 'teller.K2026'`);
    expect(waarden(register)).toEqual([]);
  });

  test('5.3.1: wat wordt teruggedraaid is ook uit het geheugen', () => {
    const { register } = nieuw();
    legVast(register, teller('teller.K2026', '1'));
    expect(() =>
      register.exclusief((s) => {
        s.schrijf(maak(s, [teller('teller.K2026', '9', true)]));
        expect(s.lees(leegLeesvraag).systeem.find((r) => r.id === 'teller.K2026')?.['waarde']).toBe('9');
        throw new Error('stroom weg');
      }),
    ).toThrow('stroom weg');
    expect(waarden(register)).toEqual([['teller.K2026', '1']]);
  });
});

describe('5.3.1: het logboek van een dossier', () => {
  test('5.3.1: elke regel die een rij ervan raakt, en geen andere', () => {
    const { register } = nieuw();
    const onderdeel = (id: string, klacht: string) =>
      ({ tabel: 'onderdelen', id, nieuw: true, waarden: { klacht, volgnummer: 1, omschrijving: 'deel' } }) as const;
    legVast(register, onderdeel('a.1', 'a'));
    legVast(register, onderdeel('ab.1', 'ab'), teller('teller.K2026', '1'));
    legVast(register, onderdeel('a.2', 'a'), onderdeel('b.1', 'b'));
    expect(register.logboek('a').map((r) => r.nummer)).toEqual([1, 3]);
    expect(register.logboek('b').map((r) => r.nummer)).toEqual([3]);
  });
});

describe('5.1.4: welke rijen het logboek kent', () => {
  const gezocht = ['systeem teller.K2026', 'systeem teller.K2027', 'klachten a'];

  test('5.1.4: ook een rij die met de hand is verwijderd', () => {
    const { db, register } = nieuw();
    legVast(register, teller('teller.K2026', '1'));
    db.exec(`DELETE FROM systeem WHERE id = 'teller.K2026'`);
    expect(register.kent(gezocht)).toEqual(['systeem teller.K2026']);
  });

  test('5.1.4: ook in een bestand van voor er een lijst was', () => {
    const { db, register, pad } = nieuw();
    legVast(register, teller('teller.K2026', '1'));
    db.exec('DROP TABLE log_rijen');
    expect(opPad(pad).register.kent(gezocht)).toEqual(['systeem teller.K2026']);
  });
});
