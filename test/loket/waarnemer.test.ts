// Ziet wie voor de directie waarneemt ook wat zij ziet, zolang het duurt en nooit over een beklaagde? (besluit 12, besluit 6, 1.2)
import { describe, expect, it } from '@jest/globals';
import { bladrijen } from '../../src/loket/blad';
import type { Vraag } from '../../src/loket/contract';
import { minsteBouw } from '../../src/register/versie';
import { geheugenregister } from '../register/geheugen-register';
import { melding } from './g1';
import { directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';

const inzage: readonly (readonly [Vraag, object])[] = [
  ...(['termijnen', 'overzicht', 'naleving', 'controle'] as const).map((v) => [v, {}] as const),
  ['uitvoer', { tabel: 'klachten', vanaf: 0 }],
  ['sjabloon', { brief: 'L2' }],
];
/** Nico stands in for Dirk from Thursday 2 until Friday 10 April. */
const metWaarnemer = (over: readonly string[] = []): Spel => {
  const spel = ingericht(geheugenregister());
  const dirk = { email: directie, naam: 'Dirk Directie', rollen: ['directie', 'beheerder'], actief: true };
  const weg = { waarnemingDoor: notulist, waarnemingVan: '2026-04-02', waarnemingTot: '2026-04-10' };
  expect(spel.doe(directie, '', ['medewerkerOpslaan', { ...dirk, ...weg }])).toEqual([]);
  const betrokken = over.length === 0 ? {} : { overMedewerker: true, betrokkenMedewerkers: over };
  expect(spel.doe(ontvanger, 'dossier-1', ['melden', { ...melding, ...betrokken }])).toEqual([]);
  return spel;
};
const ziet = (spel: Spel, wie: string): readonly boolean[] => inzage.map(([v, rest]) => spel.vraag(wie, v, rest).ok);
const blad = (spel: Spel, vandaag: string): readonly string[] | string => {
  const deur = { email: notulist, bouw: minsteBouw, vandaag, nu: `${vandaag}T09:00:00`, zout: () => '0'.repeat(32) };
  const uit = bladrijen(spel.register, deur, 'klachten');
  return uit.ok ? uit.rijen.map((r) => r.id) : uit.weigering.code;
};

describe('besluit 12: de waarnemer van de directie leest wat hij mag doen', () => {
  it('besluit 12 (5.1.7): overzicht, termijnen, naleving, controle, uitvoer, briefteksten en het blad', () => {
    const spel = metWaarnemer();
    expect(ziet(spel, notulist)).toEqual(inzage.map(() => true));
    expect(ziet(spel, ontvanger)).toEqual(inzage.map(() => false));
    expect(spel.vraag(notulist, 'start')).toMatchObject({ antwoord: { directie: true } });
    expect(blad(spel, '2026-04-10')).toEqual(['dossier-1']);
  });
  it('besluit 12: tot en met vrijdag 10 april; zaterdag 11 april niet meer', () => {
    const spel = metWaarnemer();
    spel.dag('2026-04-10');
    expect(ziet(spel, notulist)).toEqual(inzage.map(() => true));
    spel.dag('2026-04-11');
    expect(ziet(spel, notulist)).toEqual(inzage.map(() => false));
    expect(spel.vraag(notulist, 'start')).toMatchObject({ antwoord: { directie: false } });
    expect(blad(spel, '2026-04-11')).toBe('niet-gevonden');
  });
  it('besluit 6: een klacht over de directie ziet hij niet, en een klacht over hemzelf ook niet', () => {
    for (const over of [[directie], [notulist]]) {
      const spel = metWaarnemer(over);
      expect(blad(spel, '2026-04-02')).toEqual([]);
      expect(spel.vraag(notulist, 'termijnen')).toMatchObject({ antwoord: [] });
      expect(JSON.stringify(spel.vraag(notulist, 'uitvoer', { tabel: 'klachten', vanaf: 0 }))).not.toContain(
        'dossier-1',
      );
    }
  });
});
