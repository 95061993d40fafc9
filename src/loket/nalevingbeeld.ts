// Werken wij volgens de procedure? Elke regel met hoe vaak zij gold en is gevolgd, en de uitzonderingen om aan te klikken (5.3.2).
import { naleving } from '../evaluatie/naleving';
import type { Stand } from '../procedure/stand';
import type { Nalevingbeeld } from './directiebeelden';
import { rijkijker } from './blad';

/** What the director may not see does not count for him either (besluit 6). */
const zichtbaar = (stand: Stand): Stand['rijen'] => {
  const magZien = rijkijker(stand);
  const { rijen } = stand;
  return {
    ...rijen,
    klachten: rijen.klachten.filter((k) => magZien('klachten', k.id)),
    maatregelen: rijen.maatregelen.filter((m) => magZien('maatregelen', m.id)),
  };
};

type Uitzondering = Nalevingbeeld[number]['uitzonderingen'][number];

/** A row by the name people know it by; a year without evaluation has no row to open. */
const namenVan = (rijen: Stand['rijen']): ((id: string) => Uitzondering) => {
  const namen = new Map([
    ...rijen.klachten.map((k) => [k.id, k.nummer ?? 'nog zonder nummer'] as const),
    ...rijen.maatregelen.map((m) => [m.id, m.nummer] as const),
    ...rijen.jaarevaluatie.map((j) => [j.id, `jaar ${j.jaar}`] as const),
  ]);
  return (id) => ({ dossier: namen.has(id) ? id : '', naam: namen.get(id) ?? `jaar ${id.replace('jaar-', '')}` });
};

export const nalevingbeeld = (stand: Stand): Nalevingbeeld => {
  const rijen = zichtbaar(stand);
  const naamVan = namenVan(rijen);
  return naleving({ rijen, kalender: stand.kalender, vandaag: stand.vandaag }).map((n) => ({
    naam: n.naam,
    titel: n.titel,
    artikel: n.artikel,
    vanToepassing: n.vanToepassing.length,
    gevolgd: n.gevolgd.length,
    uitzonderingen: n.uitzonderingen.map(naamVan),
  }));
};
