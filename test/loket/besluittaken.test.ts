// Staat een besluit van de jaarevaluatie op de lijst van wie het doet, tot het gedaan is? (5.3.2, D10)
import { describe, expect, it } from '@jest/globals';
import type { Taakbeeld } from '../../src/loket/beelden';
import { geheugenregister } from '../register/geheugen-register';
import { behandelaar, directie, ingericht, notulist } from './spel';
import type { Spel } from './spel';

const dag = '2027-02-01';
const besluiten = [
  { tekst: 'De lijst elke week doornemen.', eigenaar: behandelaar, einddatum: '2027-03-13' },
  { tekst: 'Het sjabloon aanvullen.', eigenaar: null, einddatum: '2027-04-01' },
  { tekst: 'Ooit een cursus zoeken.', eigenaar: behandelaar, einddatum: null },
];
const besproken = (): Spel => {
  const spel = ingericht(geheugenregister());
  spel.doe(directie, '', ['jaarVullen', { dag: '2027-01-01' }]);
  spel.dag(dag);
  expect(spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }])).toEqual([]);
  const bespreking = { besprokenOp: dag, aanwezigen: [directie], conclusies: 'Rustig jaar.', besluiten };
  expect(spel.opRij(directie, 'jaar-2026', 'jaarBespreken', bespreking)).toEqual([]);
  return spel;
};
const taken = (spel: Spel, wie: string): readonly Taakbeeld[] => {
  const uit = spel.vraag(wie, 'taken');
  return uit.ok ? uit.antwoord.filter((t) => t.nummer?.startsWith('B') === true) : [];
};
const nummers = (spel: Spel, wie: string): readonly (string | null)[] => taken(spel, wie).map((t) => t.nummer);
const werkBij = (spel: Spel, status: string): readonly string[] =>
  spel.codes(spel.doe(directie, '', ['besluitAfronden', { nummer: 'B2027-01', status, toelichting: 'Zie agenda.' }]));

describe('artikel 5.3.2: besluiten op de takenlijst', () => {
  it('D10 (5.3.2): met datum bij de eigenaar en bij de directie; zonder datum nergens, en bij een ander niets', () => {
    const spel = besproken();
    expect(nummers(spel, behandelaar)).toEqual(['B2027-01']);
    expect(nummers(spel, directie)).toEqual(['B2027-01', 'B2027-02']);
    expect(nummers(spel, notulist)).toEqual([]);
    expect(taken(spel, behandelaar)[0]).toMatchObject({
      ...{ omschrijving: 'De lijst elke week doornemen.', artikel: '5.3.2', actiedatum: '2027-03-12', zelf: false },
      waarom: 'U bent eigenaar van dit besluit. Meld de directie als het klaar is.',
    });
    expect(taken(spel, directie)[0]?.zelf).toBeUndefined();
  });
  it('D10 (5.3.2): zaterdag 13 maart 2027: op vrijdag 12 maart vandaag, op maandag 15 maart te laat', () => {
    const spel = besproken();
    const op = (vandaag: string) => {
      spel.dag(vandaag);
      return taken(spel, behandelaar).map((t) => [t.urgentie, t.telaat]);
    };
    expect([op('2027-03-12'), op('2027-03-15')]).toEqual([[['vandaag', false]], [['te laat', true]]]);
  });
  it('D10 (5.3.2): gedaan of vervallen is van de lijst; weer open komt terug', () => {
    const spel = besproken();
    for (const [status, er] of [
      ['Gedaan', []],
      ['Open', ['B2027-01']],
      ['Vervallen', []],
    ] as const) {
      expect(werkBij(spel, status)).toEqual([]);
      expect(nummers(spel, behandelaar)).toEqual(er);
    }
  });
});
