// Hoe staat het register ervoor? Aantallen per fase, lopende termijnen en de cijfers van dit jaar, voor de directie (5.1.7).
import { jaarVan } from '../procedure/dag';
import { fasen } from '../procedure/lijsten';
import { magLezen } from '../procedure/persoon';
import { cijfersVan } from '../evaluatie/cijfers';
import type { Cijfer } from '../evaluatie/cijfers';
import type { Stand } from '../procedure/stand';
import type { Overzichtbeeld } from './directiebeelden';
import { termijnlijst } from './termijnlijst';

/** A share of nothing is no share: an empty year says so (G17). */
const waarde = (c: Cijfer): string => {
  if (c.van === null) return String(c.dossiers.length);
  return c.van.length === 0 ? 'nog geen' : `${c.dossiers.length} van ${c.van.length}`;
};

const hoogstens = 25;

const termijnen = (stand: Stand): Overzichtbeeld['termijnen'] => {
  const alle = termijnlijst(stand);
  return { eerste: alle.slice(0, hoogstens), aantal: alle.length, telaat: alle.filter((t) => t.telaat).length };
};

export const overzicht = (stand: Stand): Overzichtbeeld => {
  const jaar = jaarVan(stand.vandaag);
  const zichtbaar = stand.rijen.klachten.filter((k) => magLezen(stand, stand.wie, k));
  return {
    jaar,
    fasen: fasen.slice(1).map((fase) => ({ fase, aantal: zichtbaar.filter((k) => k.fase === fase).length })),
    termijnen: termijnen(stand),
    cijfers: cijfersVan({ klachten: zichtbaar, kalender: stand.kalender, vandaag: stand.vandaag }, jaar).map((c) => ({
      titel: c.titel,
      artikel: c.artikel,
      waarde: waarde(c),
      uitleg: c.filter,
    })),
  };
};
