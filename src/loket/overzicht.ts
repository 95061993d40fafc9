// Hoe staat het register ervoor? Aantallen per fase, lopende termijnen en de cijfers van dit jaar, voor de directie (5.1.7).
import { jaarVan } from '../procedure/dag';
import { fasen } from '../procedure/lijsten';
import { magLezen } from '../procedure/persoon';
import { cijfersVan } from '../evaluatie/cijfers';
import type { Cijfer } from '../evaluatie/cijfers';
import type { Stand } from '../procedure/stand';
import type { Overzichtbeeld, Taakbeeld } from './beelden';
import { stapMetNaam } from '../procedure/stappen';
import { wanneer } from './woorden';

/** A share of nothing is no share: an empty year says so (G17). */
const waarde = (c: Cijfer): string => {
  if (c.van === null) return String(c.dossiers.length);
  return c.van.length === 0 ? 'nog geen' : `${c.dossiers.length} van ${c.van.length}`;
};

const termijnlijst = (stand: Stand): readonly Taakbeeld[] =>
  stand.rijen.klachten
    .filter((k) => k.actiedatum !== null && magLezen(stand, stand.wie, k))
    .map((k) => ({
      dossier: k.id,
      nummer: k.nummer,
      titel: k.volgendeStap ?? '',
      artikel: stapMetNaam(k.openTaken[0] ?? '')?.artikel ?? '',
      omschrijving: `Bij ${k.actieBij ?? 'niemand'}`,
      actiedatum: k.actiedatum,
      wanneer: wanneer(k.actiedatum, stand.vandaag, stand.kalender),
      telaat: (k.actiedatum ?? '') < stand.vandaag,
      waarom: '',
    }))
    .sort(
      (a, b) =>
        Number((a.actiedatum ?? '') > (b.actiedatum ?? '')) - Number((a.actiedatum ?? '') < (b.actiedatum ?? '')),
    );

export const overzicht = (stand: Stand): Overzichtbeeld => {
  const jaar = jaarVan(stand.vandaag);
  const zichtbaar = stand.rijen.klachten.filter((k) => magLezen(stand, stand.wie, k));
  return {
    jaar,
    fasen: fasen.slice(1).map((fase) => ({ fase, aantal: zichtbaar.filter((k) => k.fase === fase).length })),
    termijnen: termijnlijst(stand),
    cijfers: cijfersVan(zichtbaar, jaar, stand.kalender).map((c) => ({
      titel: c.titel,
      artikel: c.artikel,
      waarde: waarde(c),
      uitleg: c.filter,
    })),
  };
};
