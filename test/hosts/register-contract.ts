// Wat moet elke plek kunnen waar een register staat? Een contract dat het register op SQLite en dat op Sheets allebei doorstaan.
import fc from 'fast-check';
import type { Tabelnaam, Wijziging } from '../../src/procedure/rijen';
import { speelAf } from '../../src/register/afdruk';
import { eersteKettingfout } from '../../src/register/logboek';
import { anker, maakCommit } from '../../src/register/commit';
import { nieuweGrondslag } from '../../src/register/vergeten';
import { leegLeesvraag } from '../../src/register/register';
import type { Commit, Leesvraag, Momentopname, Register, Schrijver } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import type { Rij } from '../../src/register/tabellen';
import { isOngeschonden } from '../../src/register/zegel';
import { klachtWaarden, lastigeTeksten, wijzigingen } from './proefrijen';

/** What a host hands over for each test: an empty register and the two ways in which the world resists. */
export interface Proefregister {
  readonly register: Register;
  /** The next attempt to write fails before anything is stored. */
  readonly laatSchrijvenMislukken: () => void;
  /** Runs `werk` while another writer has its turn. */
  readonly terwijlBezet: <T>(werk: () => T) => T;
  /** The same register, opened again. */
  readonly heropen: () => Register;
  readonly sluit?: () => void;
}

const alles: Leesvraag = { ...leegLeesvraag, heel: tabelnamen };

/** Reads, makes the commit a host would make, and writes it. */
export const maak = (lezer: Pick<Schrijver, 'lees'>, w: readonly Wijziging[], zout = '0123'): Commit =>
  maakCommit(w, lezer.lees(alles), { tijdstip: '2026-04-02T09:30:00', wie: 'a@b.nl', stappen: ['proef'], zout });

export const legVast = (register: Register, ...w: readonly Wijziging[]): void => {
  const uit = register.exclusief((schrijver) => schrijver.schrijf(maak(schrijver, w)));
  if (!uit.ok) throw new Error('bezet');
};

const melding = (id: string, waarden: object = {}): Wijziging => ({
  tabel: 'klachten',
  id,
  nieuw: true,
  waarden: { ...klachtWaarden, ...waarden },
});
const onderdeel = (id: string, klacht: string, volgnummer: number): Wijziging => ({
  tabel: 'onderdelen',
  id,
  nieuw: true,
  waarden: { klacht, volgnummer, omschrijving: `deel ${volgnummer}` },
});
const instelling = (id: string, waarde: string, nieuw = true): Wijziging => ({
  tabel: 'instellingen',
  id,
  nieuw,
  waarden: { waarde },
});

const ids = (rijen: readonly Rij[]): string[] => rijen.map((r) => r.id).sort();
const rij = (foto: Momentopname, tabel: Tabelnaam, id: string): Rij | undefined => foto[tabel].find((r) => r.id === id);

/** The tabs are exactly what the log says, and the log is whole. */
export const eisGelijkAanLog = (register: Register): void => {
  const foto = register.lees(alles);
  const log = register.logboek();
  const afdruk = speelAf(log);
  for (const t of tabelnamen) {
    expect([t, [...foto[t]].sort((a, b) => (a.id < b.id ? -1 : 1))]).toEqual([
      t,
      [...afdruk[t].values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]);
    for (const r of foto[t]) expect([t, r.id, isOngeschonden(t, r)]).toEqual([t, r.id, true]);
  }
  expect(eersteKettingfout(log, anker(foto.systeem))).toBeNull();
};

/** What also holds for whoever only reads a register, and fills an empty one. */
export const leescontract = (huidig: () => Register): void => {
  describe('lezen', () => {
    let register: Register;
    beforeEach(() => {
      register = huidig();
      legVast(register, melding('dossier-1'), melding('dossier-11'), melding('Dossier-1'));
      legVast(register, onderdeel('dossier-1.O2', 'dossier-1', 2), onderdeel('dossier-11.O1', 'dossier-11', 1));
      legVast(register, onderdeel('dossier-1.O1', 'dossier-1', 1), onderdeel('dossier-1x.O1', 'x', 1));
      legVast(register, instelling('contact', 'de directie'), {
        tabel: 'overleg',
        id: 'O2026-01',
        nieuw: true,
        waarden: { nummer: 'O2026-01', datum: '2026-04-07', aanwezigen: [], notulist: 'a@b.nl' },
      });
    });

    test('geeft van een dossier de rij zelf en wat eronder hangt, en van geen ander', () => {
      const foto = register.lees({ ...leegLeesvraag, dossiers: ['dossier-1'] });
      expect(ids(foto.klachten)).toEqual(['dossier-1']);
      expect(ids(foto.onderdelen)).toEqual(['dossier-1.O1', 'dossier-1.O2']);
      expect(foto.overleg).toEqual([]);
    });
    test('geeft van twee dossiers alles', () => {
      const foto = register.lees({ ...leegLeesvraag, dossiers: ['dossier-1', 'dossier-11'] });
      expect(ids(foto.klachten)).toEqual(['dossier-1', 'dossier-11']);
      expect(ids(foto.onderdelen)).toEqual(['dossier-1.O1', 'dossier-1.O2', 'dossier-11.O1']);
    });
    test('geeft losse rijen op id, en alleen uit die tabel', () => {
      const foto = register.lees({
        ...leegLeesvraag,
        rijen: [
          { tabel: 'overleg', id: 'O2026-01' },
          { tabel: 'onderdelen', id: 'dossier-11.O1' },
        ],
      });
      expect(ids(foto.overleg)).toEqual(['O2026-01']);
      expect(ids(foto.onderdelen)).toEqual(['dossier-11.O1']);
      expect(foto.klachten).toEqual([]);
    });
    test('geeft hele tabellen als daarom gevraagd is', () => {
      const foto = register.lees({ ...leegLeesvraag, heel: ['klachten'] });
      expect(ids(foto.klachten)).toEqual(['Dossier-1', 'dossier-1', 'dossier-11']);
      expect(foto.onderdelen).toEqual([]);
    });
    test('geeft de kleine tabellen altijd', () => {
      const foto = register.lees(leegLeesvraag);
      expect(ids(foto.instellingen)).toEqual(['contact']);
      expect(ids(foto.systeem)).toEqual(['log.hash', 'log.nummer']);
      expect(foto.klachten).toEqual([]);
    });
    test('geeft niets voor wat er niet is', () => {
      const foto = register.lees({
        dossiers: ['dossier-9'],
        rijen: [
          { tabel: 'berichten', id: 'weg' },
          { tabel: 'instellingen', id: 'weg' },
        ],
        heel: [],
      });
      expect([foto.klachten, foto.onderdelen, foto.berichten]).toEqual([[], [], []]);
    });
    test('leest buiten de beurt om hetzelfde als erbinnen', () => {
      const vraag = { ...leegLeesvraag, dossiers: ['dossier-1'] };
      expect(register.exclusief((s) => s.lees(vraag))).toEqual({ ok: true, waarde: register.lees(vraag) });
    });
  });
};

export const registerContract = (naam: string, begin: () => Proefregister): void => {
  describe(`register-contract: ${naam}`, () => {
    let proef: Proefregister;
    let register: Register;
    beforeEach(() => {
      proef = begin();
      register = proef.register;
    });
    afterEach(() => proef.sluit?.());

    test('een nieuw register is leeg', () => {
      const foto = register.lees(alles);
      expect(tabelnamen.flatMap((t) => foto[t])).toEqual([]);
      expect(register.logboek()).toEqual([]);
    });

    leescontract(() => register);

    describe('vastleggen', () => {
      test('vervangt een rij op id en laat de andere zoals ze zijn', () => {
        legVast(register, melding('dossier-1'), melding('dossier-2'), melding('dossier-3'));
        const voor = register.lees(alles);
        legVast(register, {
          tabel: 'klachten',
          id: 'dossier-2',
          nieuw: false,
          waarden: { fase: 'Bij directie', omschrijving: null, grondslag: [] },
        });
        const na = register.lees(alles);
        expect(rij(na, 'klachten', 'dossier-2')).toMatchObject({
          fase: 'Bij directie',
          omschrijving: null,
          grondslag: [],
          versie: 2,
          logregel: 2,
        });
        expect(rij(na, 'klachten', 'dossier-1')).toEqual(rij(voor, 'klachten', 'dossier-1'));
        expect(rij(na, 'klachten', 'dossier-3')).toEqual(rij(voor, 'klachten', 'dossier-3'));
        expect(na.klachten).toHaveLength(3);
        eisGelijkAanLog(register);
      });
      test('voegt een rij weer toe die verdwenen was', () => {
        legVast(register, melding('dossier-1'));
        const commit = maak(register, [{ tabel: 'klachten', id: 'dossier-1', nieuw: false, waarden: {} }]);
        const rijen = commit.rijen.map((r) =>
          r.tabel === 'klachten' ? { ...r, rij: { ...r.rij, id: 'dossier-2' } } : r,
        );
        register.exclusief((s) => s.schrijf({ ...commit, rijen }));
        expect(ids(register.lees(alles).klachten)).toEqual(['dossier-1', 'dossier-2']);
      });
      test('kan meer keer in een beurt, en ziet wat er net is vastgelegd', () => {
        register.exclusief((s) => {
          s.schrijf(maak(s, [melding('dossier-1'), instelling('contact', 'een')]));
          expect(ids(s.lees({ ...leegLeesvraag, dossiers: ['dossier-1'] }).klachten)).toEqual(['dossier-1']);
          s.schrijf(maak(s, [instelling('contact', 'twee', false)]));
          expect(s.logboek()).toHaveLength(2);
        });
        expect(rij(register.lees(alles), 'instellingen', 'contact')).toMatchObject({ waarde: 'twee', versie: 2 });
        eisGelijkAanLog(register);
      });
      test('kan zonder dat er in die beurt gelezen is', () => {
        legVast(register, melding('dossier-1'));
        const commit = maak(register, [
          { tabel: 'klachten', id: 'dossier-1', nieuw: false, waarden: { fase: 'Bij directie' } },
        ]);
        register.exclusief((s) => s.schrijf(commit));
        expect(rij(register.lees(alles), 'klachten', 'dossier-1')).toMatchObject({ fase: 'Bij directie' });
        eisGelijkAanLog(register);
      });
      test('geeft het logboek in volgorde en letterlijk terug', () => {
        const commits = Array.from({ length: 12 }, (_, i) => {
          const commit = maak(
            register,
            [
              instelling(`s${i}`, `waarde ${i}`),
              ...(i === 5 ? [melding('dossier-1', { omschrijving: 'é'.repeat(9_000) })] : []),
            ],
            `zout${i}`,
          );
          register.exclusief((s) => s.schrijf(commit));
          return commit.logregel;
        });
        expect(register.logboek()).toEqual(commits);
      });
      test('staat er na heropenen nog', () => {
        legVast(register, melding('dossier-1'));
        const opnieuw = proef.heropen();
        expect(opnieuw.lees(alles)).toEqual(register.lees(alles));
        eisGelijkAanLog(opnieuw);
      });
    });

    describe('teksten', () => {
      test.each(lastigeTeksten.map((tekst) => [tekst.slice(0, 30), tekst]))(
        '%j komt letterlijk terug',
        (_kort, tekst) => {
          legVast(
            register,
            melding('dossier-1', { omschrijving: tekst, klagerNaam: tekst, betrokkenMedewerkers: [tekst, 'b'] }),
            instelling('contact', tekst),
          );
          const foto = register.lees(alles);
          expect(rij(foto, 'klachten', 'dossier-1')).toMatchObject({
            omschrijving: tekst,
            klagerNaam: tekst,
            betrokkenMedewerkers: [tekst, 'b'],
          });
          expect(rij(foto, 'instellingen', 'contact')).toMatchObject({ waarde: tekst });
          eisGelijkAanLog(register);
        },
      );
      test('tienduizend tekens, en een logregel van 45.000', () => {
        const vijf = Object.fromEntries(
          ['omschrijving', 'gewensteOplossing', 'bevindingen', 'afhandelingsverslag'].map((k) => [
            k,
            'x'.repeat(10_000),
          ]),
        );
        legVast(register, melding('dossier-1', vijf));
        expect(rij(register.lees(alles), 'klachten', 'dossier-1')).toMatchObject(vijf);
        eisGelijkAanLog(register);
      });
    });

    describe('vergeten (5.3.1)', () => {
      const weg = { inhoud: null, zout: null };
      const vergeet = (nummers: readonly number[], ...w: readonly Wijziging[]): void => {
        register.exclusief((s) => {
          const leeg = s.logboek().filter((r) => nummers.includes(r.nummer));
          const grondslag = nieuweGrondslag(leeg, speelAf(s.logboek()), w);
          s.schrijf({ ...maak(s, grondslag), vergeet: nummers });
        });
      };
      const leegDossier = {
        tabel: 'klachten',
        id: 'dossier-1',
        nieuw: false,
        waarden: { omschrijving: null },
      } as const;
      beforeEach(() => {
        legVast(register, melding('dossier-1', { omschrijving: 'geheim een' }));
        legVast(register, melding('dossier-2', { omschrijving: 'blijft staan' }));
        legVast(register, { ...leegDossier, waarden: { omschrijving: 'geheim twee' } });
      });
      test('inhoud en zout zijn weg, de andere regels onaangeroerd en de ketting heel', () => {
        const voor = register.logboek();
        vergeet([1, 3], leegDossier);
        const na = register.logboek();
        expect(na.slice(0, 3)).toEqual([{ ...voor[0], ...weg }, voor[1], { ...voor[2], ...weg }]);
        expect(na).toHaveLength(4);
        expect(JSON.stringify([na, register.lees(alles)])).not.toContain('geheim');
        eisGelijkAanLog(register);
        eisGelijkAanLog(proef.heropen());
      });
      test('alles of niets: mislukt het, dan is er niets vergeten', () => {
        const voor = [register.lees(alles), register.logboek().map((r) => ({ ...r }))];
        proef.laatSchrijvenMislukken();
        expect(() => vergeet([1, 3], leegDossier)).toThrow();
        expect([register.lees(alles), register.logboek()]).toEqual(voor);
        vergeet([1, 3], leegDossier);
        expect(register.logboek().map((r) => r.inhoud === null)).toEqual([true, false, true, false]);
        eisGelijkAanLog(register);
      });
    });

    describe('alles of niets', () => {
      test('een mislukte vastlegging gooit, en laat niets achter', () => {
        legVast(register, melding('dossier-1'), instelling('contact', 'een'));
        const voor = [register.lees(alles), register.logboek()];
        proef.laatSchrijvenMislukken();
        const w = [melding('dossier-2'), instelling('contact', 'twee', false)];
        expect(() => legVast(register, ...w)).toThrow();
        expect([register.lees(alles), register.logboek()]).toEqual(voor);
        legVast(register, ...w);
        expect(ids(register.lees(alles).klachten)).toEqual(['dossier-1', 'dossier-2']);
        eisGelijkAanLog(register);
      });
      test('een fout in het werk komt eruit en geeft de beurt terug', () => {
        const fout = new Error('kapot');
        expect(() =>
          register.exclusief(() => {
            throw fout;
          }),
        ).toThrow(fout);
        expect(register.exclusief(() => 1)).toEqual({ ok: true, waarde: 1 });
      });
    });

    test('terwijl een ander schrijft, gebeurt er niets', () => {
      const werk = jest.fn();
      expect(proef.terwijlBezet(() => register.exclusief(werk))).toEqual({ ok: false });
      expect(werk).not.toHaveBeenCalled();
      expect(register.exclusief(() => 2)).toEqual({ ok: true, waarde: 2 });
    });

    test('na elke reeks vastleggingen is het register wat zijn logboek zegt', () => {
      fc.assert(
        fc.property(
          fc.array(fc.array(wijzigingen, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
          (commits) => {
            proef.sluit?.();
            proef = begin();
            for (const commit of commits) {
              const foto = proef.register.lees(alles);
              const er = (w: Wijziging): boolean => foto[w.tabel].some((r) => r.id === w.id);
              const per = new Map(commit.map((w) => [`${w.tabel} ${w.id}`, { ...w, nieuw: !er(w) }]));
              legVast(proef.register, ...per.values());
            }
            eisGelijkAanLog(proef.register);
          },
        ),
        { numRuns: 15 },
      );
    });
  });
};
