// Blijven de cijfers van een vastgesteld jaar staan zoals ze waren, wat er daarna ook komt? (5.3.2, I-16, A-30)
import { describe, expect, it } from '@jest/globals';
import { jaarstand, leesJaarstand } from '../../src/evaluatie/jaarstand';
import type { Jaarevaluatie } from '../../src/procedure/rijen';
import { geheugenregister } from '../register/geheugen-register';
import { beeld, klacht } from '../evaluatie/registerbeeld';
import { melding, registratie } from './g1';
import { directie, ingericht, ontvanger } from './spel';
import type { Spel } from './spel';

const dag = '2027-02-01';
const jaar = 'jaar-2026';
const rij = (spel: Spel): Jaarevaluatie =>
  spel.register.lees({ dossiers: [], rijen: [], heel: [] }).jaarevaluatie[0] as unknown as Jaarevaluatie;
const stelVast = (spel: Spel): void => {
  const bespreking = { besprokenOp: dag, aanwezigen: [directie], conclusies: 'Rustig jaar.' };
  expect(spel.opRij(directie, jaar, 'jaarBespreken', bespreking)).toEqual([]);
  expect(spel.opRij(directie, jaar, 'jaarVaststellen', {})).toEqual([]);
};
/** One report in 2026, registered in time; the year frozen on Monday 1 February 2027. */
const vastgesteld = (): Spel => {
  const spel = ingericht(geheugenregister());
  expect(spel.doe(ontvanger, 'dossier-1', ['melden', melding])).toEqual([]);
  expect(spel.doe(directie, 'dossier-1', ['registreren', registratie])).toEqual([]);
  spel.dag(dag);
  expect(spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }])).toEqual([]);
  expect(rij(spel).vastgelegdeCijfers).toBeNull();
  stelVast(spel);
  return spel;
};
const nakomer = (spel: Spel): void => {
  const laat = { ...melding, ontvangstdatum: '2026-12-30' };
  expect(spel.doe(ontvanger, 'dossier-2', ['melden', laat])).toEqual([]);
  expect(spel.klacht('dossier-2').nagekomen).toBe(true);
};
const regels = (spel: Spel): readonly string[] => {
  const uit = spel.vraag(directie, 'dossier', { dossier: jaar });
  const blok = uit.ok ? uit.antwoord.blokken.find((b) => b.titel.startsWith('Cijfers')) : undefined;
  return [blok?.titel ?? 'geen', ...(blok?.regels.map((r) => `${r.kop}: ${r.tekst}`) ?? [])];
};

describe('I-16 (5.3.2): een vastgesteld jaar', () => {
  it('I-16 (5.3.2): houdt de cijfers en de naleving van die dag, en de directie ziet ze', () => {
    const spel = vastgesteld();
    expect(leesJaarstand(rij(spel).vastgelegdeCijfers)).toMatchObject({
      getallen: { 'K02:van': 1, K04: 0, 'K04:van': 1 },
      naleving: { 'registratie-op-tijd': [1, 1], 'ontvangstbericht-op-tijd': [0, 1] },
    });
    expect(regels(spel)).toEqual(
      expect.arrayContaining([
        'Cijfers zoals vastgesteld op maandag 1 februari 2027',
        'Bericht van ontvangst en wel of niet in behandeling, binnen drie werkdagen: 0 van 1',
        'Hoorde de klager binnen drie werkdagen dat de klacht ontvangen is en of zij in behandeling komt?: 0 van 1',
      ]),
    );
  });
  it('I-16, A-30 (5.3.2): een nakomer verandert ze niet, en ook geen andere stap', () => {
    const spel = vastgesteld();
    const toen = rij(spel).vastgelegdeCijfers;
    nakomer(spel);
    expect(
      spel.doe(directie, 'dossier-1', ['markeerGeschil', { geschil: true, geschilReden: 'Over het contract.' }]),
    ).toEqual([]);
    expect(rij(spel).vastgelegdeCijfers).toBe(toen);
  });
  it('I-16 (5.3.2): alleen heropend en opnieuw vastgesteld telt de nakomer mee', () => {
    const spel = vastgesteld();
    nakomer(spel);
    expect(spel.opRij(directie, jaar, 'jaarHeropenen', { heropenReden: 'Er kwam een klacht na.' })).toEqual([]);
    expect(leesJaarstand(rij(spel).vastgelegdeCijfers)?.getallen['K02:van']).toBe(1);
    stelVast(spel);
    expect(leesJaarstand(rij(spel).vastgelegdeCijfers)?.getallen['K02:van']).toBe(2);
  });
  it('I-16 (5.3.2): de cijfers van de eerste uitgave blijven te lezen naast die van de tweede', () => {
    const spel = vastgesteld();
    nakomer(spel);
    expect(spel.opRij(directie, jaar, 'jaarHeropenen', { heropenReden: 'Er kwam een klacht na.' })).toEqual([]);
    spel.dag('2027-03-01');
    stelVast(spel);
    const uit = spel.vraag(directie, 'dossier', { dossier: jaar });
    const blokken = uit.ok ? uit.antwoord.blokken.slice(1) : [];
    expect(blokken.map((b) => b.titel)).toEqual([
      'Cijfers zoals vastgesteld op maandag 1 maart 2027',
      'Uitgave 1: cijfers zoals vastgesteld op maandag 1 februari 2027',
    ]);
    const ontvangstbericht = blokken.map((b) => b.regels.find((r) => r.kop.startsWith('Bericht van ontvangst'))?.tekst);
    expect(ontvangstbericht).toEqual(['0 van 2', '0 van 1']);
  });
  it('I-16 (5.3.2): telt alleen wat van dat jaar is', () => {
    const klachten = [
      klacht({ registratiedatum: '2026-04-03' }),
      klacht({ id: 'later', ontvangstdatum: '2027-01-04' }),
    ];
    expect(jaarstand(beeld({ klachten }), 2026).naleving['registratie-op-tijd']).toEqual([1, 1]);
    expect(jaarstand(beeld({ klachten }), 2026).getallen['K02:van']).toBe(1);
  });
  it('I-16 (5.3.2): wat geen cijfers zijn, zijn geen cijfers', () => {
    for (const tekst of [null, '', '{', '{"getallen":1}', '[]']) expect(leesJaarstand(tekst)).toBeNull();
  });
});
