// Hoort de klager binnen drie werkdagen dat de klacht ontvangen is, en wel of niet in behandeling komt? (artikel 5.1.3)
import { describe, expect, it } from '@jest/globals';
import { nlDagKort } from '../../src/procedure/dag';
import type { Klacht } from '../../src/procedure/rijen';
import type { Kalender } from '../../src/procedure/werkdagen';
import { gewoon } from './invoer';
import { anna, kalender, kalenderB, kalenderC } from './mensen';
import { klok, klokVan, lees } from './klokken';
import { begin, probeer, tot } from './verhaal';

const d1Na = (ontvangst: string, dagen: Kalender): string => {
  const dag = lees(ontvangst);
  const verhaal = begin({}, dagen);
  const nee = verhaal.doe(dag, anna, ['melden', { ...gewoon.melden, ontvangstdatum: dag }]);
  const klacht = verhaal.klacht();
  const bewaard = klacht.ontvangstberichtUiterlijk ?? '';
  expect(nee).toEqual([]);
  expect(klokVan(klacht, 'D1', dag, dagen)).toMatchObject({ begin: dag, einde: bewaard, actiedatum: bewaard });
  return nlDagKort(bewaard);
};

const vectoren = `
  ma 2-3-2026   | do 5-3-2026   | do 5-3-2026   | do 5-3-2026
  do 2-4-2026   | do 9-4-2026   | do 9-4-2026   | wo 8-4-2026
  vr 3-4-2026   | do 9-4-2026   | do 9-4-2026   | do 9-4-2026
  za 25-4-2026  | do 30-4-2026  | do 30-4-2026  | do 30-4-2026
  do 30-4-2026  | wo 6-5-2026   | wo 6-5-2026   | di 5-5-2026
  di 12-5-2026  | ma 18-5-2026  | di 19-5-2026  | ma 18-5-2026
  wo 13-5-2026  | di 19-5-2026  | wo 20-5-2026  | di 19-5-2026
  za 6-6-2026   | wo 10-6-2026  | wo 10-6-2026  | wo 10-6-2026
  do 24-12-2026 | wo 30-12-2026 | wo 30-12-2026 | wo 30-12-2026
  wo 31-12-2025 | di 6-1-2026   | wo 7-1-2026   | di 6-1-2026
  di 4-5-2027   | di 11-5-2027  | wo 12-5-2027  | ma 10-5-2027
  wo 26-4-2028  | di 2-5-2028   | wo 3-5-2028   | di 2-5-2028`
  .trim()
  .split(/\s*\n\s*/)
  .map((regel) => regel.split(/\s*\|\s*/));

describe('artikel 5.1.3: uiterlijk na drie werkdagen (D1)', () => {
  it.each(vectoren)('artikel 5.1.3: ontvangen op %s, dan bericht uiterlijk op %s', (ontvangst, a) => {
    expect(d1Na(ontvangst ?? '', kalender)).toBe(a);
  });
  it.each(vectoren)(
    'artikel 5.1.3: ontvangen op %s, D1 met besluitdagen vrij en met werk op Goede Vrijdag',
    (...rij) => {
      const [ontvangst = '', , b, c] = rij;
      expect([d1Na(ontvangst, kalenderB), d1Na(ontvangst, kalenderC)]).toEqual([b, c]);
    },
  );
  it('artikel 5.1.3: de dag die bij de ontvangst is vastgelegd blijft, ook als een vrije dag daarna verandert (D1)', () => {
    const klacht = tot('melden').klacht();
    expect(klacht.ontvangstberichtUiterlijk).toBe('2026-04-09');
    expect(klokVan(klacht, 'D1', '2026-04-02', kalenderC)?.einde).toBe('2026-04-09');
    const nogZonder = { ...klacht, ontvangstberichtUiterlijk: null };
    expect(klokVan(nogZonder, 'D1', '2026-04-02', kalenderC)?.einde).toBe('2026-04-08');
  });
  it('artikel 5.1.3: de drie dagen over Pasen 2026 zijn dinsdag 7, woensdag 8 en donderdag 9 april', () => {
    const d1 = klokVan(tot('melden').klacht(), 'D1', '2026-04-02');
    expect(d1?.overgeslagen.map((o) => `${nlDagKort(o.dag)} ${o.reden}`)).toEqual([
      'vr 3-4-2026 Goede Vrijdag',
      'za 4-4-2026 zaterdag',
      'zo 5-4-2026 Eerste paasdag',
      'ma 6-4-2026 Tweede paasdag',
    ]);
  });
});

describe('artikel 5.1.3: op tijd of te laat', () => {
  const klacht = (): Klacht => tot('melden').klacht();
  it('artikel 5.1.3: op donderdag 9 april 2026 loopt D1 nog, op vrijdag 10 april is het te laat', () => {
    expect(klok(klacht(), 'D1', '2026-04-09')).toBe('do 9-4-2026 loopt');
    expect(klok(klacht(), 'D1', '2026-04-10')).toBe('do 9-4-2026 te laat');
  });
  it('artikel 5.1.3: verzonden op donderdag 9 april is op tijd, op vrijdag 10 april te laat gedaan', () => {
    const op = (dag: string): string => klok({ ...klacht(), ontvangstberichtVerzondenOp: dag }, 'D1', '2026-05-01');
    expect(op('2026-04-09')).toBe('do 9-4-2026 op tijd');
    expect(op('2026-04-10')).toBe('do 9-4-2026 te laat gedaan');
  });
});

describe('artikel 5.1.3: de klok stopt pas als het bericht verzonden is (besluit 9)', () => {
  it('5.1.3: een e-mail die klaarstaat stopt D1 niet; bezorgd op woensdag 8 april wel, op die dag', () => {
    const verhaal = tot('registreren');
    expect(verhaal.doe('2026-04-03', verhaal.rijen().medewerkers[0] ?? anna, ['toelaten', gewoon.toelaten])).toEqual(
      [],
    );
    expect(verhaal.berichten('L2')).toMatchObject([{ status: 'te verzenden', verzondenOp: null, pogingen: 0 }]);
    expect(klok(verhaal.klacht(), 'D1', '2026-04-08')).toBe('do 9-4-2026 loopt');
    expect(verhaal.bezorg('2026-04-08')).toEqual([]);
    expect(verhaal.berichten('L2')).toMatchObject([{ status: 'verzonden', verzondenOp: '2026-04-08' }]);
    expect(verhaal.klacht().ontvangstberichtVerzondenOp).toBe('2026-04-08');
    expect(klok(verhaal.klacht(), 'D1', '2026-04-08')).toBe('do 9-4-2026 op tijd');
  });
  it('5.1.3: ook het bericht dat de klacht niet in behandeling komt (L3) stopt D1', () => {
    expect(klok(tot('nietInBehandeling').klacht(), 'D1', '2026-04-03')).toBe('do 9-4-2026 op tijd');
  });
  it('5.1.3: zonder e-mailadres van de klager kan de brief niet per e-mail, wel per post', () => {
    const stil = { klagerEmail: '' };
    const verhaal = tot('registreren', { melden: stil, registreren: stil });
    const [dirk = anna] = verhaal.rijen().medewerkers;
    expect(verhaal.doe('2026-04-03', dirk, ['toelaten', gewoon.toelaten])).toEqual([
      '5.1.3 geen-verzendadres verzendwijze',
    ]);
    expect(verhaal.doe('2026-04-03', dirk, ['toelaten', { ...gewoon.toelaten, verzendwijze: 'post' }])).toEqual([]);
  });
  it('R5.1.3b, R5.1.3c (5.1.3): het bericht noemt de ontvangst en of de klacht in behandeling komt; voor dat besluit is er geen', () => {
    expect(tot('toelaten').berichten('L2')[0]?.tekst).toMatch(
      /Op donderdag 2 april 2026 hebben wij uw klacht ontvangen.*Wij nemen uw klacht in behandeling\./s,
    );
    expect(tot('nietInBehandeling').berichten('L3')[0]?.tekst).toMatch(
      /Op donderdag 2 april 2026.*Wij nemen uw klacht niet in behandeling\./s,
    );
    expect(probeer(tot('registreren'), 'berichten')).toEqual(['5.2.3 verkeerde-fase -']);
    expect(tot('registreren').berichten('L2')).toEqual([]);
  });
  it('5.1.3: hoe de brief gaat moet gekozen worden', () => {
    const verhaal = tot('registreren');
    const [dirk = anna] = verhaal.rijen().medewerkers;
    const zonder = { ...gewoon.toelaten, verzendwijze: null };
    expect(verhaal.doe('2026-04-03', dirk, ['toelaten', zonder])).toEqual(['5.1.6 veld-verplicht verzendwijze']);
  });
});
