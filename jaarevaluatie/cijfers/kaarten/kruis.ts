// Welke oorzaak hoort bij welke grond? Een tabel met elk vakje om aan te klikken. (K22)
import type { Kruistabel } from '../../../src/evaluatie/model';
import { cel, kopVan, rij } from '../kaart';
import type { Kaart } from '../kaart';

const leeg = { aantal: 0, ids: [] } as const;

export const kruiskaart = (f: Kruistabel): Kaart => ({
  ...kopVan(f),
  breed: true,
  grafiek: null,
  koppen: ['', ...f.kolommen],
  rijen: f.rijen.map((naam, r) =>
    rij(
      naam,
      f.kolommen.map((kolom, k) => cel(`${naam}, ${kolom}`, f.cellen[r]?.[k] ?? leeg)),
    ),
  ),
  achter: () => null,
});
