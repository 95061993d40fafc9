// Noemt het register de rijen waardoor begin, erin, eruit en eind niet aansluiten? (K01, I-14; 5.3.2)
import { describe, expect, it } from '@jest/globals';
import { aansluitfouten } from '../../src/evaluatie/aansluitfouten';
import { jaarbeelden } from '../../src/evaluatie/figuren/beeld';
import type { Klacht } from '../../src/procedure/rijen';
import { bron, klachten } from './proefregister';
import { klacht } from './registerbeeld';

const fouten = (erbij: readonly Partial<Klacht>[], jaar = 2026): readonly string[] => {
  const kapot = erbij.map((anders, i) => klacht({ id: `kapot-${i}`, nummer: `K2026-90${i}`, ...anders }));
  const rijen = { ...bron.rijen, klachten: [...klachten, ...kapot] };
  return aansluitfouten(jaarbeelden({ ...bron, rijen })(jaar)).map((f) => `${f.soort}: ${f.ids.join(' ')} ${f.waarom}`);
};
const dag = { ontvangstdatum: '2026-03-02' };

describe('K01, I-14 (5.3.2): een register waarmee iets mis is', () => {
  it('K01, I-14 (5.3.2): zonder schade wordt niets genoemd, in geen enkel jaar', () => {
    for (const jaar of [2024, 2025, 2026, 2027]) expect(fouten([], jaar)).toEqual([]);
  });
  it.each<[string, readonly Partial<Klacht>[], string]>([
    ['zonder dag', [{ ontvangstdatum: null }], 'klacht: kapot-0 missen de ontvangstdatum'],
    ['ronde zonder dag', [{ ...dag, ronde: 2 }], 'klacht: kapot-0 missen de dag van heropenen'],
    [
      'dicht voor het begin, in hetzelfde jaar',
      [{ ...dag, afgehandeldOp: '2026-03-01' }],
      'klacht: kapot-0 zijn afgesloten voordat zij binnenkwamen',
    ],
    [
      'dicht in het jaar ervoor',
      [{ ...dag, soort: 'suggestie', afgehandeldOp: '2025-12-31' }],
      'suggestie: kapot-0 zijn afgesloten voordat zij binnenkwamen',
    ],
    [
      'een nummer twee keer',
      [
        { ...dag, nummer: 'K2026-007' },
        { ...dag, nummer: 'K2026-007' },
      ],
      'klacht: kapot-0 kapot-1 hebben hetzelfde nummer',
    ],
    [
      'twee rondes tegelijk open',
      [
        { ...dag, nummer: 'K2026-007', afgehandeldOp: '2026-05-02' },
        { ...dag, nummer: 'K2026-007', ronde: 2, heropendOp: '2026-05-01' },
      ],
      'klacht: kapot-0 waren nog open toen de volgende ronde begon',
    ],
  ])('K01, I-14 (5.3.2): %s', (_wat, erbij, fout) => {
    expect(fouten(erbij)).toEqual([fout]);
  });
  it('K01, I-14 (5.3.2): schade van een ander jaar houdt dit jaar niet tegen', () => {
    expect(fouten([{ ontvangstdatum: '2024-03-02', afgehandeldOp: '2024-03-01' }])).toEqual([]);
    expect(fouten([{ ontvangstdatum: '2024-03-02', afgehandeldOp: '2024-03-01' }], 2024)).toHaveLength(1);
  });
});
