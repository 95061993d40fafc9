// Wie hoort mee als een termijn bij een ander afloopt? De ontvanger op de laatste dag van 5.1.3, de directie bij 5.1.7. (1.6: D1 en D4)
import { describe, expect, it } from '@jest/globals';
import { ochtendronde } from '../../src/loket/herinneringen';
import { merkVerzonden } from '../../src/loket/postvak';
import type { Post } from '../../src/loket/postvak';
import { geheugenregister } from '../register/geheugen-register';
import { besluit, melding, onderzoek, registratie, toelating } from './g1';
import { behandelaar, directie, ingericht, ontvanger } from './spel';

const id = 'g1-dossier-uwv';
const spelen = () => {
  const register = geheugenregister();
  const spel = ingericht(register);
  expect(spel.doe(ontvanger, id, ['melden', melding])).toEqual([]);
  const omgeving = (dag: string) => ({ nu: `${dag}T08:00:00`, vandaag: dag, zout: () => '5'.repeat(32) });
  const aan = (dag: string, wie: string): string | undefined => {
    const post: readonly Post[] = ochtendronde(register, omgeving(dag));
    for (const p of post) expect(merkVerzonden(register, omgeving(dag), p, null).ok).toBe(true);
    return post.find((p) => p.adres === wie && p.id.startsWith('herinnering.'))?.tekst;
  };
  return { spel, aan };
};
const collega = 'Dit ligt bij een collega, maar moet u weten:\n\n';

describe('artikel 5.1.3: de ontvanger hoort mee (D1)', () => {
  it('D1 (5.1.3): op de derde werkdag, donderdag 9 april, en daarna elke werkdag; niet eerder', () => {
    const { aan } = spelen();
    expect([aan('2026-04-07', ontvanger), aan('2026-04-08', ontvanger)]).toEqual([undefined, undefined]);
    const wat = 'Bericht van ontvangst en wel of niet in behandeling (artikel 5.1.3)';
    expect(aan('2026-04-09', ontvanger)).toBe(`${collega}- Nieuwe melding: ${wat}, do 9-4-2026 (vandaag)`);
    expect(aan('2026-04-10', ontvanger)).toContain('do 9-4-2026 (1 werkdag te laat)');
  });
  it('D1 (5.1.3): is het bericht verzonden, dan hoort de ontvanger niets', () => {
    const { spel, aan } = spelen();
    spel.dag('2026-04-03');
    expect(spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating])).toEqual([]);
    aan('2026-04-07', ontvanger);
    expect(aan('2026-04-09', ontvanger)).toBeUndefined();
  });
});

describe('artikel 5.1.7: de directie hoort mee als een ander de klager bericht (D4)', () => {
  it('D4 (5.1.7): de boodschapper krijgt de taak, de directie weet ervan, een keer per dag', () => {
    const { spel, aan } = spelen();
    spel.dag('2026-04-03');
    spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating]);
    spel.dag('2026-04-21');
    expect(spel.doe(behandelaar, id, ['bevindingen', onderzoek])).toEqual([]);
    spel.dag('2026-04-23');
    expect(spel.doe(directie, id, ['besluiten', { ...besluit, boodschapper: ontvanger }])).toEqual([]);
    aan('2026-04-28', directie);
    const wat = 'Bericht aan de klager binnen de gestelde termijn (artikel 5.1.7)';
    expect(aan('2026-04-29', directie)).toContain(`${collega}- K2026-001: ${wat}, do 30-4-2026 (nog 1 werkdag)`);
    expect(aan('2026-04-29', directie)).toBeUndefined();
    expect(aan('2026-04-30', ontvanger)).toContain('- K2026-001: De klager berichten (artikel 5.2.3)');
  });
});
