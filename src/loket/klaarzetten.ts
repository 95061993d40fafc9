// Hoe legt de ronde vast wat zij klaarzet? In een logregel als het kan, en dat zij is geweest als laatste (5.1.7, I-21).
import { jaarVan } from '../procedure/dag';
import { rondeSleutel } from '../procedure/instellingen';
import { systeem } from '../procedure/persoon';
import type { Wijziging } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import { vrijeDagenErbij } from '../procedure/stappen/beheer';
import { maakCommit, naCommit } from '../register/commit';
import { maakInhoud, maximumInhoud } from '../register/logboek';
import type { Momentopname, Schrijver } from '../register/register';
import { overzichtcijfers } from './overzichtcijfers';
import type { Omgeving } from './stand-van-zaken';

const rondeGedaan = (stand: Stand): Wijziging => ({
  tabel: 'systeem',
  id: rondeSleutel,
  nieuw: !stand.rijen.systeem.some((r) => r.id === rondeSleutel),
  waarden: { waarde: stand.vandaag },
});

/** As much as one entry of the log holds; nearly always that is everything. */
const inRegels = (wijzigingen: readonly Wijziging[]): readonly (readonly Wijziging[])[] => {
  const uit: Wijziging[][] = [];
  let lengte = Infinity;
  for (const w of wijzigingen) {
    const erbij = maakInhoud([w]).length;
    if (lengte + erbij > maximumInhoud) uit.push([]);
    lengte = lengte + erbij > maximumInhoud ? erbij : lengte + erbij;
    uit[uit.length - 1]?.push(w);
  }
  return uit;
};

/** That the round was done comes last: a round that broke off begins anew and makes only what is not there yet. */
export const zetKlaar = (
  schrijver: Schrijver,
  omgeving: Omgeving,
  begin: Momentopname,
  stand: Stand,
  nieuw: readonly Wijziging[],
): Momentopname => {
  // Next year's free days are filled before anybody needs them (besluit 3).
  const alles = [...vrijeDagenErbij(stand, jaarVan(stand.vandaag) + 1), ...nieuw, rondeGedaan(stand)];
  let rijen = begin;
  const delen = inRegels(alles);
  for (const [i, wijzigingen] of delen.entries()) {
    const deel = { tijdstip: omgeving.nu, wie: systeem.id, stappen: ['ochtendronde'], zout: omgeving.zout() };
    const commit = maakCommit(wijzigingen, rijen, deel);
    // The figures on Overzicht go along with the last.
    const erbij = i === delen.length - 1 ? { overzicht: overzichtcijfers(stand, stand.vandaag) } : {};
    schrijver.schrijf({ ...commit, ...erbij });
    rijen = naCommit(rijen, commit);
  }
  return rijen;
};
