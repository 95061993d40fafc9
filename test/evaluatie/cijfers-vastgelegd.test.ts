// Blijven de cijfers gelijk als de instellingen later veranderen? (5.1.3, I-23)
import { describe, expect, it } from '@jest/globals';
import { cijfersVan } from '../../src/evaluatie/cijfers';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';

const vrij = vrijeDagenVan(2026);
const kalender = maakKalender(vrij);
/** Good Friday has become a working day since. */
const kalenderNu = maakKalender(vrij.map((v) => (v.dag === '2026-04-03' ? { ...v, teltAlsVrij: false } : v)));
const opDeLaatsteDag = {
  ...nieuweKlacht('a'),
  soort: 'klacht' as const,
  ontvangstdatum: '2026-04-02',
  ontvangstberichtUiterlijk: '2026-04-09',
  ontvangstberichtVerzondenOp: '2026-04-09',
};

describe('5.1.3: ontvangstbericht op tijd', () => {
  it.each([
    ['toen', kalender],
    ['nu Goede Vrijdag een werkdag is', kalenderNu],
  ])('5.1.3: telt tegen de dag die bij ontvangst is vastgelegd: %s (D1)', (_wanneer, dagen) => {
    const cijfer = cijfersVan({ klachten: [opDeLaatsteDag], kalender: dagen, vandaag: '2026-06-01' }, 2026).find(
      (c) => c.naam === 'ontvangstbericht',
    );
    expect(cijfer).toMatchObject({ dossiers: ['a'], van: ['a'] });
  });
});
