// Kan een klacht eindigen zonder gegrond of ongegrond, met reden, en leest de klager dat? (5.2.2, besluit 5, A-13, T12)
import { describe, expect, it } from '@jest/globals';
import { gewoon } from './invoer';
import { bea, dirk } from './mensen';
import { tot } from './verhaal';
import type { Regel, Verhaal } from './verhaal';

const dag = '2026-04-23';
const zonder = (uitkomst: string, anders: object = {}): Regel => [
  'zonderOordeel',
  {
    ...{ uitkomst, zonderOordeelReden: 'Er is niemand die het gesprek heeft gehoord.', wijze: 'gesprek' },
    ...{ boodschapper: dirk.id, wijzeVanBericht: 'schriftelijk', ...anders },
  },
];
const afgerond = (verhaal: Verhaal): Verhaal => {
  expect(verhaal.doe('2026-04-24', dirk, ['berichten', gewoon.berichten])).toEqual([]);
  verhaal.bezorg('2026-04-24');
  return verhaal;
};

describe('artikel 5.2.2: afsluiten zonder oordeel', () => {
  it.each(['geen oordeel mogelijk', 'in der minne opgelost'])(
    'T12, A-13 (5.2.2): %s is de uitkomst, en er is geen oordeel',
    (uitkomst) => {
      const verhaal = tot('bevindingen');
      expect(verhaal.doe(dag, dirk, zonder(uitkomst))).toEqual([]);
      expect(verhaal.klacht()).toMatchObject({ fase: 'Besloten', oordeel: null, oordeelOp: dag, oordeelDoor: dirk.id });
      expect(afgerond(verhaal).klacht()).toMatchObject({ fase: 'Afgehandeld', uitkomst, afgehandeldOp: '2026-04-24' });
      for (const o of verhaal.rijen().onderdelen) expect(o.oordeel).toBeNull();
    },
  );
  it('L6 (5.2.2): de brief noemt bevindingen, geen oordeel, de reden en waar de klager terechtkan', () => {
    const verhaal = tot('bevindingen');
    verhaal.doe(dag, dirk, zonder('geen oordeel mogelijk'));
    const [brief] = afgerond(verhaal).berichten('L6');
    expect(brief?.tekst).toContain(gewoon.bevindingen.bevindingen);
    expect(brief?.tekst).toContain(
      'Wij kunnen niet vaststellen wat er precies is gebeurd. Daarom geven wij geen oordeel. Er is niemand die het gesprek heeft gehoord.',
    );
    expect(brief?.tekst).toMatch(/niet tevreden/);
    expect(brief?.tekst).not.toMatch(/gegrond|\{/);
  });
  it('A-13 (5.2.2): in der minne kan tijdens het onderzoek; geen oordeel mogelijk pas na de bevindingen', () => {
    expect(tot('toelaten').doe(dag, dirk, zonder('geen oordeel mogelijk'))).toEqual([
      '5.2.2 geen-oordeel-zonder-onderzoek uitkomst',
    ]);
    const verhaal = tot('toelaten');
    expect(
      verhaal.doe(dag, dirk, zonder('in der minne opgelost', { zonderOordeelReden: 'U en wij zijn het eens.' })),
    ).toEqual([]);
    const [brief] = afgerond(verhaal).berichten('L6');
    expect(brief?.tekst).toContain('Wij hebben het onderzoek gestopt, omdat de zaak is opgelost.');
    expect(brief?.tekst).toContain(
      'Wij hebben de zaak samen met u opgelost. Een oordeel is daarom niet meer nodig. U en wij zijn het eens.',
    );
  });
  it('A-13 (5.2.2): de reden en een uitkomst van deze twee zijn nodig; gegrond kan hier niet', () => {
    expect(tot('bevindingen').doe(dag, dirk, zonder('geen oordeel mogelijk', { zonderOordeelReden: ' ' }))).toEqual([
      '5.2.2 veld-verplicht zonderOordeelReden',
    ]);
    expect(tot('bevindingen').doe(dag, dirk, zonder('gegrond'))).toEqual(['5.2.2 veld-ongeldig uitkomst']);
  });
  it('5.2.2: dezelfde eisen als elk besluit: boodschapper, mondeling met reden, eerst de verzekeraar', () => {
    expect(
      tot('bevindingen').doe(dag, dirk, zonder('geen oordeel mogelijk', { boodschapper: 'wie@voorbeeld.example' })),
    ).toEqual(['5.2.2 boodschapper-ongeschikt boodschapper']);
    expect(
      tot('bevindingen').doe(
        dag,
        dirk,
        zonder('geen oordeel mogelijk', { wijzeVanBericht: 'mondeling, schriftelijk bevestigd' }),
      ),
    ).toEqual(['5.2.2 mondeling-niet-toegelicht wijzeVanBerichtReden']);
    const claim = tot('bevindingen', { toelaten: { claimMogelijk: true, claimbedrag: '500,01' } });
    expect(claim.doe(dag, dirk, zonder('in der minne opgelost'))).toEqual(['5.1.6 verzekeraar-eerst -']);
  });
  it('I-07 (5.2.2): alleen de directie; de behandelaar niet', () => {
    expect(tot('bevindingen').doe(dag, bea, zonder('in der minne opgelost'))).toEqual(['5.2.2 geen-recht -']);
  });
  it('T15 (5.2.4): een volgende ronde begint weer zonder uitkomst en zonder reden', () => {
    const verhaal = tot('bevindingen');
    verhaal.doe(dag, dirk, zonder('geen oordeel mogelijk'));
    afgerond(verhaal).doe('2026-04-28', dirk, [
      'heropenen',
      { heropenReden: 'nieuwe feiten', toelichting: 'Er is een opname.' },
    ]);
    expect(verhaal.rijen().klachten.find((k) => k.ronde === 2)).toMatchObject({
      uitkomst: null,
      zonderOordeelReden: null,
    });
  });
});
