// Wordt elke afgehandelde klacht besproken, en leidt consensus direct tot een voorstel aan de directie? (artikel 5.2.5)
import { describe, expect, it } from '@jest/globals';
import { voorstelBijConsensus } from '../../src/procedure/voorwaarden/afhandeling';
import { anna, bea, dirk, nico } from './mensen';
import { dossier, gewoon } from './invoer';
import { klok } from './klokken';
import { begin, probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const afgehandeld = (): Verhaal => tot('berichten');
const geen = { consensus: false, maatregelen: [] };

describe('artikel 5.2.5: bespreking in het intern overleg', () => {
  it('T14 (5.2.5): legt overleg, leerpunt en consensus vast', () => {
    const verhaal = tot('bespreken');
    expect(verhaal.klacht()).toMatchObject({
      fase: 'Besproken',
      besprokenOp: '2026-05-06',
      overlegnummer: 'O2026-01',
      consensus: true,
      leerpunt: 'Een rapport mag niet op een handtekening wachten.',
      volgendeStap: 'Reactie van de klager vastleggen',
      openTaken: ['tevredenheidVastleggen', 'archiveren'],
    });
    expect(verhaal.rijen().overleg).toEqual([
      {
        id: 'overleg-2026-05-06',
        versie: 0,
        nummer: 'O2026-01',
        datum: '2026-05-06',
        aanwezigen: [dirk.id, bea.id, nico.id],
        notulist: nico.id,
      },
    ]);
  });
  it('R1.10 (5.2.5): een leeg formulier noemt alles wat ontbreekt in een keer', () => {
    expect(afgehandeld().doe('2026-05-06', nico, ['bespreken', {}])).toEqual(
      ['overlegdatum', 'aanwezigen', 'leerpunt', 'consensus'].map((v) => `5.2.5 veld-verplicht ${v}`),
    );
  });
  it('5.2.5: het overleg is op of na de afhandeling: donderdag 23 april 2026 niet, vrijdag 24 april wel', () => {
    const op = (overlegdatum: string): readonly string[] => probeer(afgehandeld(), 'bespreken', { overlegdatum });
    expect(op('2026-04-23')).toEqual(['5.2.5 overlegdatum-ongeldig overlegdatum']);
    expect(op('2026-04-24')).toEqual([]);
  });
  it('5.2.5: het overleg is geweest: woensdag 6 mei (vandaag) kan, donderdag 7 mei niet', () => {
    const op = (overlegdatum: string): readonly string[] => probeer(afgehandeld(), 'bespreken', { overlegdatum });
    expect(op('2026-05-06')).toEqual([]);
    expect(op('2026-05-07')).toEqual(['5.2.5 overlegdatum-ongeldig overlegdatum']);
  });
  it('D7 (5.2.5): afgehandeld op vrijdag 24 april: vrijdag 24 juli is op tijd, zaterdag 25 juli te laat', () => {
    expect(klok(afgehandeld().klacht(), 'D7', '2026-07-24')).toBe('vr 24-7-2026 loopt');
    expect(klok(afgehandeld().klacht(), 'D7', '2026-07-25')).toBe('vr 24-7-2026 te laat');
    const op = (overlegdatum: string): string => {
      const verhaal = afgehandeld();
      verhaal.doe('2026-08-03', nico, ['bespreken', { ...gewoon.bespreken, overlegdatum }]);
      return klok(verhaal.klacht(), 'D7', '2026-08-03');
    };
    expect([op('2026-07-24'), op('2026-07-25')]).toEqual(['vr 24-7-2026 op tijd', 'vr 24-7-2026 te laat gedaan']);
  });
  it('5.2.5: ook een klacht die niet in behandeling kwam wordt besproken (R6.5)', () => {
    const verhaal = tot('nietInBehandeling');
    expect(probeer(verhaal, 'bespreken', geen)).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Besproken', uitkomst: 'niet in behandeling' });
  });
  it('5.2.5: directie en notulist leggen vast; behandelaar en ontvanger niet', () => {
    const door = (wie: typeof bea): readonly string[] =>
      afgehandeld().doe('2026-05-06', wie, ['bespreken', gewoon.bespreken]);
    expect([door(dirk), door(nico)]).toEqual([[], []]);
    expect([door(bea), door(anna)]).toEqual([['5.2.5 geen-recht -'], ['5.2.5 geen-recht -']]);
  });
  it('5.2.5: wie erbij was staat zonder stuurtekens in het verslag (besluit 8)', () => {
    const aanwezigen = [dirk.id, `gast\u202e@voorbeeld.example`];
    expect(probeer(afgehandeld(), 'bespreken', { aanwezigen })).toEqual(['5.2.5 veld-tekens aanwezigen.1']);
  });
});

describe('artikel 5.2.5: consensus leidt tot een voorstel', () => {
  it('5.2.5: de maatregel is dezelfde dag voorgesteld, met bron, klacht en overleg', () => {
    expect(tot('bespreken').rijen().maatregelen).toMatchObject([
      {
        id: expect.stringMatching(/^dossier-1\.M-\d+-1$/) as unknown,
        versie: 1,
        nummer: 'M2026-01',
        klachtnummers: ['K2026-001'],
        soort: 'preventief',
        bron: 'overleg',
        tekst: 'Vervanger aanwijzen voor het tekenen.',
        status: 'Voorgesteld',
        voorgesteldOp: '2026-05-06',
        voorgesteldDoor: nico.id,
        overlegnummer: 'O2026-01',
      },
    ]);
  });
  it('5.2.5: meer maatregelen krijgen opvolgende nummers', () => {
    const verhaal = afgehandeld();
    const maatregelen = ['a', 'b'].map((tekst) => ({ soort: 'corrigerend', tekst }));
    expect(probeer(verhaal, 'bespreken', { maatregelen })).toEqual([]);
    expect(verhaal.rijen().maatregelen.map((m) => [m.nummer, m.tekst, m.id.slice(-2)])).toEqual([
      ['M2026-01', 'a', '-1'],
      ['M2026-02', 'b', '-2'],
    ]);
    expect(verhaal.rijen().systeem).toContainEqual({ id: 'teller.M2026', versie: 0, waarde: '2' });
  });
  it('5.2.5: consensus zonder maatregel wordt geweigerd', () => {
    const nee = ['5.2.5 consensus-zonder-voorstel maatregelen'];
    expect(probeer(afgehandeld(), 'bespreken', { maatregelen: [] })).toEqual(nee);
  });
  it('5.2.5: ook wie het formulier omzeilt kan zonder consensus niets voorstellen', () => {
    const zeg = (consensus: boolean, maatregelen: readonly unknown[]): string =>
      voorstelBijConsensus.toets({ invoer: { consensus, maatregelen } } as never) ?? 'goed';
    expect(zeg(false, [{}])).toMatch(/^Zonder consensus is er geen voorstel\. .+\.$/);
    expect([zeg(false, []), zeg(true, [{}])]).toEqual(['goed', 'goed']);
  });
  it('5.2.5: zonder consensus is er geen voorstel; wat daar stond telt niet', () => {
    const verhaal = afgehandeld();
    expect(probeer(verhaal, 'bespreken', { consensus: false })).toEqual([]);
    expect(verhaal.rijen().maatregelen).toEqual([]);
    expect(verhaal.rijen().systeem.map((r) => r.id)).not.toContain('teller.M2026');
    expect(verhaal.klacht().consensus).toBe(false);
  });
  it('R2.3 (5.2.5): een maatregel heeft soort en tekst', () => {
    expect(probeer(afgehandeld(), 'bespreken', { maatregelen: [{}] })).toEqual([
      '5.2.5 veld-verplicht maatregelen.0.soort',
      '5.2.5 veld-verplicht maatregelen.0.tekst',
    ]);
  });
});

describe('artikel 5.2.5: een overleg per dag', () => {
  /** Two handled complaints side by side; the second one is discussed on `dag`. */
  const tweede = (dag: string, aanwezigen: readonly string[]): Verhaal => {
    const eerste = tot('bespreken');
    const ander = eerste.opDossier('dossier-2');
    ander.doe('2026-04-07', anna, ['melden', { ...gewoon.melden, ontvangstdatum: '2026-04-07' }]);
    ander.doe(
      '2026-04-07',
      dirk,
      ['registreren', gewoon.registreren],
      ['nietInBehandeling', { ...gewoon.nietInBehandeling }],
    );
    ander.bezorg('2026-04-07');
    const regel = { ...gewoon.bespreken, ...geen, overlegdatum: dag, aanwezigen };
    expect(ander.doe('2026-05-08', nico, ['bespreken', regel])).toEqual([]);
    return ander;
  };
  it('5.2.5: twee klachten op dezelfde dag horen bij hetzelfde overleg, met een nummer', () => {
    const verhaal = tweede('2026-05-06', [dirk.id, bea.id, nico.id]);
    expect([verhaal.klacht(dossier).overlegnummer, verhaal.klacht('dossier-2').overlegnummer]).toEqual([
      'O2026-01',
      'O2026-01',
    ]);
    expect(verhaal.rijen().overleg).toHaveLength(1);
    expect(verhaal.rijen().systeem).toContainEqual({ id: 'teller.O2026', versie: 0, waarde: '1' });
  });
  it('5.2.5: wie er bij de tweede klacht bij kwam, staat ook bij het overleg; niemand valt weg', () => {
    const verhaal = tweede('2026-05-06', [dirk.id, anna.id]);
    expect(verhaal.rijen().overleg).toMatchObject([{ aanwezigen: [dirk.id, bea.id, nico.id, anna.id] }]);
  });
  it('5.2.5: komt er niemand bij, dan verandert de rij van het overleg niet', () => {
    const verhaal = tweede('2026-05-06', [nico.id, dirk.id]);
    expect(verhaal.rijen().overleg[0]).toBe(verhaal.rijenVoor().overleg[0]);
  });
  it('5.2.5: een andere dag is een ander overleg', () => {
    const verhaal = tweede('2026-05-08', [dirk.id]);
    expect(verhaal.klacht('dossier-2').overlegnummer).toBe('O2026-02');
    expect(verhaal.rijen().overleg.map((o) => o.nummer)).toEqual(['O2026-01', 'O2026-02']);
  });
  it('5.2.5: het jaar van het overleg telt, niet dat van de klacht', () => {
    const verhaal = tot('berichten');
    expect(verhaal.doe('2027-01-04', nico, ['bespreken', { ...gewoon.bespreken, overlegdatum: '2027-01-04' }])).toEqual(
      [],
    );
    expect(verhaal.klacht().overlegnummer).toBe('O2027-01');
    expect(verhaal.rijen().maatregelen).toMatchObject([{ nummer: 'M2027-01' }]);
  });
  it('5.2.5: de stap vraagt het overleg van die dag op, en niets anders', () => {
    const zonder = begin({ ...tot('berichten').rijen(), overleg: [] });
    expect(probeer(zonder, 'bespreken')).toEqual([]);
    expect(zonder.klacht().overlegnummer).toBe('O2026-01');
  });
});
