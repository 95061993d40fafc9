// Wat staat er al, als iemand een oud register inleest? Afdrukken om mee te vergelijken, geen inhoud (5.3.1).
import { afdrukVan, gelijkenisVan } from '../inlezen/afdruk';
import { bezwaren } from '../procedure/beslis';
import { isIngelezen } from '../procedure/ingelezen';
import { magLezen } from '../procedure/persoon';
import type { Klacht } from '../procedure/rijen';
import { zaakVan } from '../procedure/stand';
import type { Stand } from '../procedure/stand';
import { oudeKlachtenInlezen } from '../procedure/stappen/inlezen';
import type { Ingelezenbeeld } from './beelden';

/** What the step may do, so may its preparation. */
export const magInlezen = (stand: Stand): boolean => bezwaren(oudeKlachtenInlezen, zaakVan(stand, '')).length === 0;

const beeld = (k: Klacht): Ingelezenbeeld['dossiers'][number] => ({
  dossier: k.id,
  nummer: k.nummer,
  gelijkenis: gelijkenisVan(k.ontvangstdatum, k.klagerNaam),
  afdruk: isIngelezen(k) && k.geanonimiseerdOp === null ? afdrukVan(k) : null,
});

export const ingelezenbeeld = (stand: Stand): Ingelezenbeeld => ({
  dossiers: stand.rijen.klachten.filter((k) => isIngelezen(k) || magLezen(stand, stand.wie, k)).map(beeld),
});
