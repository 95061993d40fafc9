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

/** A row by the name people know it by; a year without evaluation has no row to open. */
const naamVan = (rijen: Stand['rijen'], id: string): Nalevingbeeld[number]['uitzonderingen'][number] => {
  const klacht = rijen.klachten.find((k) => k.id === id);
  if (klacht !== undefined) return { dossier: id, naam: klacht.nummer ?? 'nog zonder nummer' };
  const maatregel = rijen.maatregelen.find((m) => m.id === id);
  if (maatregel !== undefined) return { dossier: id, naam: maatregel.nummer };
  const jaar = rijen.jaarevaluatie.find((j) => j.id === id);
  return { dossier: jaar === undefined ? '' : id, naam: `jaar ${id.replace('jaar-', '')}` };
};

export const nalevingbeeld = (stand: Stand): Nalevingbeeld => {
  const rijen = zichtbaar(stand);
  return naleving({ rijen, kalender: stand.kalender, vandaag: stand.vandaag }).map((n) => ({
    naam: n.naam,
    titel: n.titel,
    artikel: n.artikel,
    vanToepassing: n.vanToepassing.length,
    gevolgd: n.gevolgd.length,
    uitzonderingen: n.uitzonderingen.map((id) => naamVan(rijen, id)),
  }));
};
