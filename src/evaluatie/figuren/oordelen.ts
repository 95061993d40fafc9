// Wat besloot de directie, en week zij af van het advies? (K12, K13; 5.2.2)
import type { Klacht, Onderdeel } from '../../procedure/rijen';
import { oordelen as oordeellijst, totaaloordelen } from '../../procedure/lijsten';
import type { Figuur } from '../model';
import { inJaar } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, kop, verdeling } from './figuur';

const geenOordeel = 'geen oordeel';
const uitslag = (k: Klacht): string => k.oordeel ?? geenOordeel;

const perDossier = (onderdelen: readonly Onderdeel[]): ReadonlyMap<string, readonly Onderdeel[]> => {
  const per = new Map<string, Onderdeel[]>();
  for (const o of onderdelen) {
    const rij = per.get(o.klacht);
    if (rij === undefined) per.set(o.klacht, [o]);
    else rij.push(o);
  }
  return per;
};

const wijktAf = (o: Onderdeel): boolean => o.advies !== null && o.oordeel !== null && o.advies !== o.oordeel;

export const oordelen = (beeld: Jaarbeeld): readonly Figuur[] => {
  const besloten = beeld.klachten.filter((k) => inJaar(beeld, k.oordeelOp));
  const per = perDossier(beeld.rijen.onderdelen);
  const onderdelen = besloten.flatMap((k) => per.get(k.id) ?? []);
  const filter = `Besluit genomen in ${beeld.jaar}`;
  const metOordeel = besloten.filter((k) => k.oordeel !== null);
  return [
    verdeling(
      kop(
        'K12',
        'Oordeel per dossier',
        '5.2.2',
        filter,
        'Geen oordeel: niet vast te stellen wat er gebeurde, of samen met de klager opgelost.',
      ),
      besloten,
      (k) => [uitslag(k)],
      [...totaaloordelen, geenOordeel],
      { alle: true },
    ),
    verdeling(
      kop('K12.onderdeel', 'Oordeel per onderdeel', '5.2.2', filter),
      onderdelen,
      (o) => [o.oordeel ?? geenOordeel],
      [...oordeellijst, geenOordeel],
    ),
    aandeel(
      kop('K13', 'Besluiten die afwijken van het advies', '5.2.2', `${filter}, met een oordeel`),
      metOordeel.filter((k) => (per.get(k.id) ?? []).some(wijktAf)),
      metOordeel,
    ),
  ];
};
