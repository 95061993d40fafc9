// Bewaart het SQLite-bestand precies wat het kreeg, alles of niets, en gaat alleen open wat van ons is?
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { leegWal, openDatabase, schemaversie } from '../../../src/computer/database';
import { openBestand } from '../../../src/computer/sqlite';
import type { Database } from '../../../src/computer/sqlite';
import { sqliteRegister } from '../../../src/computer/sqlite-register';
import type { Tabelnaam } from '../../../src/procedure/rijen';
import { controleer } from '../../../src/register/controle';
import type { Logregel } from '../../../src/register/logboek';
import { leegLeesvraag } from '../../../src/register/register';
import type { Commit, Register } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import type { Rij } from '../../../src/register/tabellen';
import { geheugenregister } from '../../register/geheugen-register';
import { speelG1 } from '../../loket/g1';
import { directie, ingericht, maakSpel } from '../../loket/spel';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

const open: Database[] = [];
const opPad = (pad: string): { db: Database; register: Register } => {
  const db = openDatabase(pad);
  open.push(db);
  return { db, register: sqliteRegister(db) };
};
const nieuwPad = (): string => join(tijdelijkeMap(), 'register.sqlite');

afterEach(() => {
  for (const db of open.splice(0)) db.close();
  ruimOp();
});

const rij = (id: string, rest: Readonly<Record<string, unknown>> = {}): Rij => ({
  id,
  versie: 1,
  logregel: 1,
  zegel: 'z',
  ...rest,
});
const regel = (nummer: number): Logregel => ({
  nummer,
  tijdstip: '2026-04-02T09:00:00',
  wie: 'test',
  stappen: ['test'],
  rijen: [],
  zegel: '',
  vorige: '',
  hash: '',
  inhoud: '[]',
  zout: '',
});
const commit = (nummer: number, tabel: Tabelnaam, ...rijen: readonly Rij[]): Commit => ({
  vergeet: [],
  rijen: rijen.map((r) => ({ tabel, nieuw: true, rij: r })),
  logregel: regel(nummer),
});
const schrijf = (register: Register, c: Commit): void => {
  const uit = register.exclusief((s) => s.schrijf(c));
  if (!uit.ok) throw new Error('bezet');
};
const heel = (register: Register, tabel: Tabelnaam): readonly Rij[] =>
  register.lees({ ...leegLeesvraag, heel: [tabel] })[tabel];

describe('een rij komt terug zoals zij ging', () => {
  const cel = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', '\0', 'a\0b', '\ud800', "'; DROP TABLE klachten; --", '{"a":1}', '=1+1', 'é\n\t"\\'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string({ unit: 'binary', maxLength: 10 }), { maxLength: 4 }),
  );

  test('elke cel van elke soort, ook wat op SQL lijkt', () => {
    const { register } = opPad(nieuwPad());
    let nummer = 0;
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 12 }), cel, { maxKeys: 8, noNullPrototype: true }), (cellen) => {
        nummer += 1;
        const was = rij(`rij-${nummer}`, cellen);
        // What a row says about its own id is the id.
        schrijf(register, commit(nummer, 'klachten', { ...was, id: `rij-${nummer}` }));
        const is = register.lees({ ...leegLeesvraag, dossiers: [`rij-${nummer}`] }).klachten;
        expect(is).toEqual([{ ...was, id: `rij-${nummer}` }]);
      }),
      { numRuns: 300 },
    );
  });

  test('na sluiten en weer openen, met het logboek', () => {
    const pad = nieuwPad();
    const eerst = opPad(pad);
    expect(speelG1(ingericht(eerst.register))).toEqual([]);
    const was = tabelnamen.map((t) => heel(eerst.register, t));
    const log = eerst.register.logboek();
    open.splice(0).forEach((db) => db.close());
    const daarna = opPad(pad);
    expect(tabelnamen.map((t) => heel(daarna.register, t))).toEqual(was);
    expect(daarna.register.logboek()).toEqual(log);
    expect(controleer(daarna.register)).toMatchObject({ regels: log.length, ketting: null, afwijkingen: [] });
  });

  test('5.3.1: een bestand van voor de tabel Besluiten gaat open, krijgt haar erbij en werkt verder; het logboek klopt', () => {
    const pad = nieuwPad();
    const eerst = opPad(pad);
    expect(speelG1(ingericht(eerst.register))).toEqual([]);
    eerst.db.exec('DROP TABLE besluiten');
    eerst.db.exec("UPDATE maatregelen SET rij = json_remove(rij, '$.bronjaar')");
    open.splice(0).forEach((db) => db.close());
    const { register } = opPad(pad);
    expect(heel(register, 'besluiten')).toEqual([]);
    expect(heel(register, 'maatregelen')[0]?.['bronjaar']).toBeUndefined();
    expect(controleer(register)).toMatchObject({ ketting: null, afwijkingen: [] });
    const spel = maakSpel(register, '2027-02-01', 'later');
    expect(spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }])).toEqual([]);
    const besluiten = [{ tekst: 'Elke week de lijst doornemen.', eigenaar: null, einddatum: null }];
    const bespreking = { besprokenOp: '2027-02-01', aanwezigen: [directie], conclusies: 'Rustig jaar.', besluiten };
    expect(spel.opRij(directie, 'jaar-2026', 'jaarBespreken', bespreking)).toEqual([]);
    expect(heel(register, 'besluiten')).toMatchObject([{ nummer: 'B2027-01', jaar: 2026 }]);
    expect(controleer(register)).toMatchObject({ ketting: null, afwijkingen: [] });
  });

  test('scenario G1 geeft hetzelfde register als in het geheugen', () => {
    const sqlite = opPad(nieuwPad()).register;
    const geheugen = geheugenregister();
    for (const register of [sqlite, geheugen]) expect(speelG1(ingericht(register))).toEqual([]);
    for (const tabel of tabelnamen) expect(heel(sqlite, tabel)).toEqual(heel(geheugen, tabel));
    expect(sqlite.logboek()).toEqual(geheugen.logboek());
  });
});

describe('lezen', () => {
  const ids = ['d1', 'd1.1', 'd1.S-3-1', 'd10', 'd10.1', 'd1-1', 'd1/1', 'd', 'D1', 'D1.1', 'd2'];

  test('bij een dossier horen de rij zelf en wat met haar id en een punt begint', () => {
    const { register } = opPad(nieuwPad());
    schrijf(register, commit(1, 'onderdelen', ...ids.map((id) => rij(id))));
    const gelezen = register.lees({ ...leegLeesvraag, dossiers: ['d1'] }).onderdelen;
    expect(gelezen.map((r) => r.id)).toEqual(['d1', 'd1.1', 'd1.S-3-1']);
  });

  test('gaat langs de index, niet langs alle rijen', () => {
    const { db } = opPad(nieuwPad());
    const plan = db
      .prepare("EXPLAIN QUERY PLAN SELECT rij FROM onderdelen WHERE id = ?1 OR (id >= ?1 || '.' AND id < ?1 || '/')")
      .all('d1')
      .map((r) => (r as { detail: string }).detail);
    expect(plan.filter((p) => p.startsWith('SEARCH'))).toHaveLength(2);
    expect(plan.join()).not.toContain('SCAN');
  });

  test('elke rij een keer, in de volgorde waarin zij kwam, ook na een wijziging', () => {
    const { register } = opPad(nieuwPad());
    schrijf(register, commit(1, 'berichten', rij('b.2'), rij('a.9'), rij('a.1')));
    const { logregel } = commit(2, 'berichten');
    schrijf(register, {
      logregel,
      vergeet: [],
      rijen: [{ tabel: 'berichten', nieuw: false, rij: rij('b.2', { versie: 2 }) }],
    });
    const gelezen = register.lees({
      dossiers: ['a', 'b', 'a'],
      rijen: [
        { tabel: 'berichten', id: 'a.1' },
        { tabel: 'klachten', id: 'a.1' },
      ],
      heel: [],
    });
    expect(gelezen.berichten.map((r) => [r.id, r.versie])).toEqual([
      ['b.2', 2],
      ['a.9', 1],
      ['a.1', 1],
    ]);
    expect(gelezen.klachten).toEqual([]);
  });

  test('kleine tabellen altijd, andere alleen op verzoek', () => {
    const { register } = opPad(nieuwPad());
    schrijf(register, commit(1, 'medewerkers', rij('jan@voorbeeld.example')));
    schrijf(register, commit(2, 'overleg', rij('o-1')));
    expect(register.lees(leegLeesvraag).medewerkers).toHaveLength(1);
    expect(register.lees(leegLeesvraag).overleg).toEqual([]);
    expect(heel(register, 'overleg')).toHaveLength(1);
  });

  test('een rij die weg is, wordt door haar vervanging weer toegevoegd', () => {
    const { register } = opPad(nieuwPad());
    schrijf(register, { ...commit(1, 'overleg'), rijen: [{ tabel: 'overleg', nieuw: false, rij: rij('o-1') }] });
    expect(heel(register, 'overleg')).toEqual([rij('o-1')]);
  });
});

describe('alles of niets', () => {
  const stuk = { get id(): string { throw new Error('halverwege'); } } as unknown as Rij; // prettier-ignore

  test('een fout halverwege laat niets achter', () => {
    const { register } = opPad(nieuwPad());
    expect(() => schrijf(register, commit(1, 'klachten', rij('a'), stuk))).toThrow('halverwege');
    expect(heel(register, 'klachten')).toEqual([]);
    expect(register.logboek()).toEqual([]);
  });

  test('ook niet als de aanroeper de fout inslikt', () => {
    const { register } = opPad(nieuwPad());
    register.exclusief((s) => {
      expect(() => s.schrijf(commit(1, 'klachten', rij('a'), stuk))).toThrow('halverwege');
      s.schrijf(commit(1, 'klachten', rij('b')));
    });
    expect(heel(register, 'klachten').map((r) => r.id)).toEqual(['b']);
  });

  test('een fout na het schrijven draait het schrijven terug', () => {
    const { register } = opPad(nieuwPad());
    const dan = (): unknown =>
      register.exclusief((s) => {
        s.schrijf(commit(1, 'klachten', rij('a')));
        throw new Error('daarna');
      });
    expect(dan).toThrow('daarna');
    expect(heel(register, 'klachten')).toEqual([]);
    schrijf(register, commit(1, 'klachten', rij('a')));
    expect(heel(register, 'klachten')).toHaveLength(1);
  });

  test('twee logregels met hetzelfde nummer kan niet, een nieuwe rij over een bestaande ook niet', () => {
    const { register } = opPad(nieuwPad());
    schrijf(register, commit(1, 'klachten', rij('a')));
    expect(() => schrijf(register, commit(1, 'klachten', rij('b')))).toThrow();
    expect(() => schrijf(register, commit(2, 'klachten', rij('a', { versie: 7 })))).toThrow();
    expect(heel(register, 'klachten')).toEqual([rij('a')]);
    expect(register.logboek()).toHaveLength(1);
  });

  test('schrijven kan alleen binnen exclusief, en exclusief niet binnen exclusief', () => {
    const { register } = opPad(nieuwPad());
    const uit = register.exclusief((s) => s);
    if (!uit.ok) throw new Error('bezet');
    expect(() => uit.waarde.schrijf(commit(1, 'klachten', rij('a')))).toThrow('binnen exclusief');
    expect(() => register.exclusief(() => register.exclusief(() => 1))).toThrow('exclusief binnen');
    expect(register.exclusief(() => 2)).toEqual({ ok: true, waarde: 2 });
  });
});

describe('twee processen op hetzelfde bestand', () => {
  test('de tweede schrijver wacht even en hoort dan dat het bezet is', () => {
    const pad = nieuwPad();
    const [een, twee] = [opPad(pad), opPad(pad)];
    twee.db.exec('PRAGMA busy_timeout = 50');
    const uit = een.register.exclusief(() => twee.register.exclusief(() => 'nee'));
    expect(uit).toEqual({ ok: true, waarde: { ok: false } });
    expect(twee.register.exclusief(() => 'ja')).toEqual({ ok: true, waarde: 'ja' });
  });

  test('wie leest, ziet alles van voor of alles van na een vastlegging', () => {
    const pad = nieuwPad();
    const [een, twee] = [opPad(pad), opPad(pad)];
    een.register.exclusief((s) => {
      s.schrijf(commit(1, 'klachten', rij('a')));
      expect(heel(twee.register, 'klachten')).toEqual([]);
    });
    expect(heel(twee.register, 'klachten')).toHaveLength(1);
  });
});

describe('openen', () => {
  test('zet de instellingen die het bestand veilig houden', () => {
    const { db } = opPad(nieuwPad());
    const stand = (naam: string): unknown => Object.values(db.prepare(`PRAGMA ${naam}`).get() as object)[0];
    expect(stand('journal_mode')).toBe('wal');
    expect(stand('synchronous')).toBe(2);
    expect(stand('secure_delete')).toBe(1);
    expect(stand('trusted_schema')).toBe(0);
    expect(stand('foreign_keys')).toBe(1);
    expect(stand('busy_timeout')).toBe(2000);
    expect(stand('user_version')).toBe(schemaversie);
  });

  const verander = (sql: string): string => {
    const pad = nieuwPad();
    const { db } = opPad(pad);
    db.exec(sql);
    return pad;
  };

  test.each([
    ['een nieuwere versie', `PRAGMA user_version = ${schemaversie + 1}`],
    ['een tabel die wij niet kennen', 'CREATE TABLE straks (id TEXT)'],
  ])('weigert %s', (_naam, sql) => {
    const pad = verander(sql);
    expect(() => openDatabase(pad)).toThrow('nieuwere versie');
  });

  test('weigert een bestand van een ander programma, en laat het zoals het is', () => {
    const pad = nieuwPad();
    const db = openBestand(pad);
    db.exec('CREATE TABLE van_een_ander (x TEXT)');
    db.close();
    const was = readFileSync(pad);
    expect(() => openDatabase(pad)).toThrow('geen klachtenregister');
    expect(readFileSync(pad).equals(was)).toBe(true);
  });

  test('weigert een bestand dat geen database is', () => {
    const pad = nieuwPad();
    writeFileSync(pad, 'Dit is geen database, maar wel lang genoeg om er een te kunnen zijn. '.repeat(20));
    expect(() => openDatabase(pad)).toThrow('geen klachtenregister');
  });

  test('weigert een beschadigd bestand', () => {
    const pad = nieuwPad();
    const { db, register } = opPad(pad);
    schrijf(register, commit(1, 'klachten', ...Array.from({ length: 200 }, (_, i) => rij(`d-${i}`, { tekst: 'x'.repeat(300) })))); // prettier-ignore
    leegWal(db);
    const stuk = nieuwPad();
    copyFileSync(pad, stuk);
    const bytes = readFileSync(stuk);
    // Not page 1, so that the file still opens.
    bytes.fill(0xff, 4096 * 12, 4096 * 14);
    writeFileSync(stuk, bytes);
    expect(() => openDatabase(stuk)).toThrow('beschadigd');
  });

  test('wat gewist is, staat na het legen van het journaal nergens meer', () => {
    const pad = nieuwPad();
    const { db, register } = opPad(pad);
    schrijf(register, commit(1, 'klachten', rij('a', { tekst: 'kanarie-4711' })));
    schrijf(register, {
      logregel: regel(2),
      vergeet: [],
      rijen: [{ tabel: 'klachten', nieuw: false, rij: rij('a', { tekst: null }) }],
    });
    leegWal(db);
    for (const eind of ['', '-wal']) expect(readFileSync(pad + eind).includes('kanarie-4711')).toBe(false);
  });
});
