// Houdt de directie zich bij het oordeel over een maatregel aan de regels? Juistheid, doeltreffendheid, doelmatigheid, vervolg (5.3.2, R5.3.2b, R5.3.2d)
import { describe, expect, it } from '@jest/globals';
import type { Maatregel } from '../../src/procedure/rijen';
import type { Invoer } from './invoer';
import { bea, dirk } from './mensen';
import {
  jaarOpenen,
  maatregelBekendmaken,
  maatregelBeoordelen,
  maatregelBesluiten,
  maatregelUitvoeren,
} from './stappen';
import { tot } from './verhaal';
import type { Regel, Verhaal } from './verhaal';

const dag = '2027-01-20';
/** The measure of G1, decided and carried out in 2026; its evaluation is held on Wednesday 20 January 2027. */
const uitgevoerd = (): Verhaal => {
  const verhaal = tot('bespreken');
  const m = verhaal.opDossier(verhaal.rijen().maatregelen[0]?.id ?? '');
  expect(m.doe('2026-05-07', dirk, maatregelBesluiten())).toEqual([]);
  expect(m.doe('2026-05-07', dirk, maatregelBekendmaken())).toEqual([]);
  expect(m.doe('2026-05-28', bea, maatregelUitvoeren())).toEqual([]);
  return m;
};
const oordeel = (anders: Invoer = {}): readonly string[] => uitgevoerd().doe(dag, dirk, maatregelBeoordelen(anders));
const eerste = (m: Verhaal): Maatregel | undefined => m.rijen().maatregelen[0];
const reden = 'De klacht kwam drie keer terug.';
const slecht = { doeltreffendheid: 'niet doeltreffend', doelmatigheid: 'niet doelmatig', vervolgReden: reden };

describe('artikel 5.3.2: de drie oordelen over een maatregel', () => {
  it.each(['juistheidReden', 'doeltreffendheidReden', 'doelmatigheidReden'])(
    'R5.3.2b (5.3.2): %s is ten minste een zin; leeg, een woord of een paar tekens is geen reden',
    (veld) => {
      expect(oordeel({ [veld]: null })).toEqual([`5.3.2 veld-verplicht ${veld}`]);
      for (const kort of ['Ja.', 'Werkt goed.', '1 2 3 4', '- - - -'])
        expect(oordeel({ [veld]: kort })).toEqual([`5.3.2 reden-te-kort ${veld}`]);
      expect(oordeel({ [veld]: 'Dat werkt goed.' })).toEqual([]);
    },
  );
  it('R5.3.2b (5.3.2): wat niet doeltreffend is, is hoogstens deels doelmatig', () => {
    const zo = (doelmatigheid: string): readonly string[] =>
      oordeel({ ...slecht, doelmatigheid, vervolg: 'intrekken' });
    expect(zo('doelmatig')).toEqual(['5.3.2 doelmatig-zonder-doel doelmatigheid']);
    expect([zo('deels doelmatig'), zo('niet doelmatig')]).toEqual([[], []]);
    expect(oordeel({ doeltreffendheid: 'deels doeltreffend', doelmatigheid: 'doelmatig' })).toEqual([]);
  });
  it.each(['doeltreffendheid', 'doelmatigheid'])(
    'R5.3.2b (5.3.2): %s nog niet te beoordelen vraagt een meetmoment na vandaag; vandaag zelf is te vroeg',
    (veld) => {
      const zo = (meetmoment: string | null): readonly string[] =>
        oordeel({ [veld]: 'nog niet te beoordelen', meetmoment });
      for (const niet of [null, '2026-12-01', dag]) expect(zo(niet)).toEqual(['5.3.2 meetmoment-ontbreekt meetmoment']);
      expect(zo('2027-01-21')).toEqual([]);
    },
  );
  it.each([{ juistheid: 'onjuist' }, { doeltreffendheid: 'niet doeltreffend', doelmatigheid: 'niet doelmatig' }])(
    'R5.3.2d (5.3.2): %j vraagt een vervolg: bijstellen, vervangen, intrekken of handhaven, elk met reden',
    (zo) => {
      for (const vervolg of [null, 'sluiten'])
        expect(oordeel({ ...zo, vervolg })).toEqual(['5.3.2 vervolg-ontbreekt vervolg']);
      for (const vervolg of ['bijstellen', 'vervangen', 'intrekken', 'handhaven met reden']) {
        expect(oordeel({ ...zo, vervolg })).toEqual(['5.3.2 vervolg-zonder-reden vervolgReden']);
        expect(oordeel({ ...zo, vervolg, vervolgReden: 'Zomaar.' })).toEqual(['5.3.2 reden-te-kort vervolgReden']);
        expect(oordeel({ ...zo, vervolg, vervolgReden: reden })).toEqual([]);
      }
    },
  );
  it('R5.3.2b (5.3.2): alle fouten in een keer', () => {
    expect(
      oordeel({
        ...{ juistheid: 'onjuist', juistheidReden: 'Nee.', doeltreffendheid: 'niet doeltreffend', vervolg: null },
        ...{ doelmatigheid: 'doelmatig' },
      }),
    ).toEqual([
      '5.3.2 doelmatig-zonder-doel doelmatigheid',
      '5.3.2 vervolg-ontbreekt vervolg',
      '5.3.2 reden-te-kort juistheidReden',
    ]);
  });
});

describe('artikel 5.3.2: bijstellen en vervangen', () => {
  const bijstellen: Regel = ['maatregelBijstellen', { tekst: 'Een digitaal planbord.' }];
  const geoordeeld = (vervolg: string): Verhaal => {
    const m = uitgevoerd();
    expect(m.opDossier('').doe(dag, dirk, jaarOpenen('2026-12-31'))).toEqual([]);
    expect(m.doe(dag, dirk, maatregelBeoordelen({ ...slecht, vervolg }))).toEqual([]);
    return m;
  };
  it.each(['bijstellen', 'vervangen'])(
    'R5.3.2d (5.3.2): %s geeft een opvolger uit de jaarevaluatie 2026, verbonden met de oude; die blijft staan',
    (vervolg) => {
      const m = geoordeeld(vervolg);
      expect(m.doe(dag, dirk, ['maatregelSluiten', {}])).toEqual(['5.3.2 opvolger-ontbreekt -']);
      expect(m.doe(dag, dirk, bijstellen)).toEqual([]);
      expect(m.rijen().maatregelen).toMatchObject([
        { nummer: 'M2026-01', status: 'Bijgesteld', vervolg, geslotenOp: dag, bron: 'overleg', bronjaar: null },
        {
          ...{ nummer: 'M2027-01', status: 'Voorgesteld', bron: 'jaarevaluatie', bronjaar: 2026 },
          ...{ opvolgerVan: 'M2026-01', klachtnummers: ['K2026-001'], tekst: 'Een digitaal planbord.' },
        },
      ]);
    },
  );
  it('R5.3.2d (5.3.2): oordeel en opvolger kunnen samen een opdracht zijn', () => {
    const m = uitgevoerd();
    expect(m.doe(dag, dirk, maatregelBeoordelen({ ...slecht, vervolg: 'vervangen' }), bijstellen)).toEqual([]);
    expect(m.rijen().maatregelen.map((r) => [r.nummer, r.status, r.vervolg])).toEqual([
      ['M2026-01', 'Bijgesteld', 'vervangen'],
      ['M2027-01', 'Voorgesteld', null],
    ]);
  });
  it('R5.3.2d (5.3.2): bijstellen zonder dat vervolg te hebben gekozen telt als bijstellen; intrekken sluit gewoon', () => {
    const m = uitgevoerd();
    expect(m.doe(dag, dirk, maatregelBeoordelen(), bijstellen)).toEqual([]);
    expect(eerste(m)).toMatchObject({ status: 'Bijgesteld', vervolg: 'bijstellen' });
    const weg = geoordeeld('intrekken');
    expect(weg.doe(dag, dirk, ['maatregelSluiten', {}])).toEqual([]);
  });
});
