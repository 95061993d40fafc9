// Staat op presentatie en verslag wat een maatregel kostte aan geld en uren, en wat er tegen is afgewogen? (5.3.2)
import { describe, expect, it } from '@jest/globals';
import { inzet } from '../../reports/inzet';
import type { Maatregelkaart } from '../../src/evaluatie/model';
import type { Maatregel } from '../../src/procedure/rijen';
import { maatregel } from '../evaluatie/registerbeeld';

const regels = (met: Partial<Maatregel>) => inzet({ maatregel: maatregel(met) } as Maatregelkaart);

describe('artikel 5.3.2: het bewijs bij doelmatigheid', () => {
  it('5.3.2: zonder bedragen staat er dat zij niet zijn vastgelegd, en niets over uren of een alternatief', () => {
    expect(regels({})).toEqual([['Kosten', 'niet vastgelegd']]);
  });
  it('5.3.2: van kosten en uren staat er begroot en werkelijk, ook als een van beide ontbreekt', () => {
    const uren = { urenBegroot: 8, urenWerkelijk: 11, alternatief: 'Niets doen.' };
    expect(regels({ kostenBegroot: 90_000, ...uren })).toEqual([
      ['Kosten', 'begroot € 900,00, werkelijk niet bekend'],
      ['Uren', 'begroot 8 uur, werkelijk 11 uur'],
      ['Alternatief', 'Niets doen.'],
    ]);
  });
});
