// Blijft een vastgesteld jaar staan, wat er daarna ook gebeurt, en zegt de evaluatie wat er nagekomen is? (I-16, A-30; 5.3.2)
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { evaluatieVan } from '../../src/evaluatie/evaluatie';
import { jaarstand, leesJaarstand } from '../../src/evaluatie/jaarstand';
import { hoeveelNagekomen } from '../../src/evaluatie/nagekomen';
import type { Evaluatie } from '../../src/evaluatie/model';
import { pakUit } from '../../src/loket/uitpakken';
import type { Jaarevaluatie, Klacht } from '../../src/procedure/rijen';
import { melding, registratie } from '../loket/g1';
import { directie, ingericht, ontvanger } from '../loket/spel';
import type { Spel } from '../loket/spel';
import { geheugenregister } from '../register/geheugen-register';
import { bron, klachten } from './proefregister';
import { jaar } from './registerbeeld';

const vast = jaar(2026, {
  ...{ status: 'Vastgesteld', vastgesteldOp: '2027-01-20' },
  vastgelegdeCijfers: JSON.stringify(jaarstand(bron, 2026)),
});
/** The same register later, with this evaluation of 2026 and these dossiers. */
const later = (rijen: readonly Klacht[], rij: Jaarevaluatie = vast, over = 2026): Evaluatie =>
  evaluatieVan(
    {
      ...bron,
      rijen: { ...bron.rijen, klachten: rijen, jaarevaluatie: [rij], besluiten: [], instellingen: [] },
      afwijkingenOpen: 0,
    },
    over,
  );
const regels = (e: Evaluatie): readonly string[] =>
  e.nagekomen.flatMap((n) => n.regels.map((r) => `${n.jaar} ${r.titel}: ${r.toen} -> ${r.nu}`));
const eerste = klachten[1] ?? klachten[0];
const nakomer = (anders: Partial<Klacht>): Klacht =>
  ({ ...eerste, id: 'laat', nummer: 'K2026-010', ontvangstdatum: '2026-12-30', ...anders }) as Klacht;

describe('I-16 (5.3.2): nagekomen', () => {
  it('I-16 (5.3.2): zonder verandering is er niets nagekomen', () => {
    expect(later(klachten).nagekomen).toEqual([]);
    expect(later(klachten).jaren.map((j) => [j.jaar, j.vastgesteld])).toEqual([
      [2025, false],
      [2026, true],
    ]);
  });
  it('I-16, A-30, K04 (5.3.2): een nakomer staat ernaast, per cijfer en per regel, toen en nu', () => {
    const laat = nakomer({
      ...{ inBehandeling: null, besluitBehandelingOp: null, eersteTermijn: null, termijnTot: null, oordeel: null },
      ...{ oordeelOp: null, berichtVerzondenOp: null, afgehandeldOp: null, besprokenOp: null, oorzaak: null },
      ...{ ontvangstberichtVerzondenOp: '2027-01-15', tevreden: null, tevredenOp: null, kanaal: 'brief' },
    });
    const e = later([...klachten, laat]);
    const gezegd = regels(e);
    expect(gezegd).toEqual(
      expect.arrayContaining([
        '2026 Bericht van ontvangst en wel of niet in behandeling, binnen drie werkdagen: 3 van 4 -> 3 van 5',
        '2026 Hoe kwam het binnen?: telefonisch 1, brief 0, e-mail 4 -> telefonisch 1, brief 1, e-mail 4',
        '2026 Ontvangen per soort: klacht 4, opmerking 1, suggestie 0, informatieverzoek 0 -> klacht 5, opmerking 1, suggestie 0, informatieverzoek 0',
        '2026 Hoorde de klager binnen drie werkdagen dat de klacht ontvangen is en of zij in behandeling komt?: 3 van 4 -> 3 van 5',
      ]),
    );
    // Once in the deck and above the table on the screen: every number that differs, and every rule.
    expect(e.nagekomen.map((n) => hoeveelNagekomen(e, n))).toEqual(['21 cijfers en 3 regels']);
    expect(gezegd.some((r) => r.includes('Klachten met dezelfde oorzaak'))).toBe(false);
    // A group that was not there then counts as none; the year itself stays as it was frozen.
    expect(e.nagekomen[0]?.verschillen).toContainEqual({ naam: 'K23:brief', toen: 0, nu: 1 });
    expect(e.jaren[1]?.getallen['K02:klacht']).toBe(4);
  });
  it('I-16, K23 (5.3.2): een groep die verdween, en een cijfer dat een ouder programma niet kende', () => {
    const zonder = later(klachten.filter((k) => k.soort === 'klacht' || k.fase === 'Vervallen'));
    expect(zonder.nagekomen[0]?.verschillen).toContainEqual({ naam: 'K23:telefonisch', toen: 1, nu: 0 });
    const stand = leesJaarstand(vast.vastgelegdeCijfers);
    const ouder = { ...stand, getallen: { 'K02:van': 5, K99: 3 } };
    const e = later(klachten, { ...vast, vastgelegdeCijfers: JSON.stringify(ouder) });
    expect(e.nagekomen.flatMap((n) => n.verschillen).map((v) => v.naam)).toEqual([...['K02:klacht', 'K02:opmerking']]);
  });
  it('I-16 (5.3.2): ook in de evaluatie van het jaar erna staat het, en een heropend jaar telt gewoon mee', () => {
    const rijen = klachten.filter((k) => k.nummer !== 'K2026-004');
    expect(later(rijen, vast, 2027).nagekomen.map((n) => n.jaar)).toEqual([2026]);
    const heropend = later(rijen, { ...vast, status: 'Heropend' });
    expect(heropend.nagekomen).toEqual([]);
    expect(heropend.jaren[1]).toMatchObject({ vastgesteld: false });
    expect(heropend.jaren[1]?.getallen['K02:van']).toBe(4);
  });
});

const dag = '2027-02-01';
/** Two dossiers of 2026, and the year frozen with the steps of the procedure. */
const vastgesteld = (): Spel => {
  const spel = ingericht(geheugenregister());
  for (const d of ['dossier-1', 'dossier-2']) spel.doe(ontvanger, d, ['melden', melding]);
  spel.doe(directie, 'dossier-1', ['registreren', registratie]);
  spel.dag(dag);
  spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }]);
  const bespreking = { besprokenOp: dag, aanwezigen: [directie], conclusies: 'Rustig jaar.' };
  spel.opRij(directie, 'jaar-2026', 'jaarBespreken', bespreking);
  expect(spel.opRij(directie, 'jaar-2026', 'jaarVaststellen', {})).toEqual([]);
  return spel;
};
const stappen: readonly ((spel: Spel, n: number) => unknown)[] = [
  (s, n) => s.doe(ontvanger, `dossier-${n + 3}`, ['melden', { ...melding, ontvangstdatum: '2026-12-28' }]),
  (s, n) => s.doe(ontvanger, `dossier-${n + 3}`, ['melden', { ...melding, ontvangstdatum: '2027-01-15' }]),
  (s, n) => s.doe(directie, `dossier-${n % 5}`, ['registreren', registratie]),
  (s) => s.doe(directie, 'dossier-1', ['markeerGeschil', { geschil: true, geschilReden: 'Over het contract.' }]),
  (s) => s.doe(directie, 'dossier-2', ['vervallen', { vervallenReden: 'Een vergissing.' }]),
  (s) =>
    s.doe(directie, 'dossier-1', [
      'corrigeren',
      { kanaal: 'brief', ontvangstdatum: '2026-03-30', reden: 'Poststempel.' },
    ]),
  (s) => s.doe(directie, '', ['jaarOpenen', { dag: '2027-12-31' }]),
  (s, n) => s.dag(`2027-0${(n % 7) + 3}-02`),
];
const rijVan = (spel: Spel): Jaarevaluatie =>
  spel.register.lees({ dossiers: [], rijen: [], heel: [] }).jaarevaluatie[0] as unknown as Jaarevaluatie;

describe('I-16 (5.3.2): willekeurige stappen na de vaststelling', () => {
  it('I-16 (5.3.2): veranderen het vastgelegde jaar nooit, en de evaluatie toont het zoals het was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: stappen.length - 1 }), { minLength: 1, maxLength: 8 }), (volgorde) => {
        const spel = vastgesteld();
        const toen = rijVan(spel).vastgelegdeCijfers;
        volgorde.forEach((stap, n) => stappen[stap]?.(spel, n));
        expect(rijVan(spel).vastgelegdeCijfers).toBe(toen);
        const uit = spel.vraag(directie, 'evaluatie', { jaar: 2026 });
        if (!uit.ok) throw new Error('geen evaluatie');
        expect(pakUit(uit.antwoord).jaren.find((j) => j.jaar === 2026)).toEqual({
          ...{ jaar: 2026, vastgesteld: true, getallen: leesJaarstand(toen)?.getallen },
        });
      }),
      { numRuns: Number(process.env['REGISTERS'] ?? 6) },
    );
  });
});
