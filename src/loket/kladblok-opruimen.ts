// Wat mag er van de kladblokken niet blijven? Oude concepten, die van geanonimiseerde dossiers, en alles van wie weg is (5.3.1).
import { plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { Klacht, Medewerker } from '../procedure/rijen';
import { leegLeesvraag } from '../register/register';
import type { Register } from '../register/register';
import { dagenBewaard, dossierVan, isConcept } from './kladblok';
import type { Kladblok } from './kladblok';

const klachtVan = (dossier: string): string => dossier.split('.', 1)[0] ?? dossier;

/** Idempotent, part of the morning round; reads only the dossiers that a draft is about. */
export const ruimKladblokOp = (kladblok: Kladblok, register: Register, vandaag: Dag): void => {
  const alle = kladblok.alle();
  if (alle.length === 0) return;
  const dossiers = [...new Set(alle.flatMap(({ sleutel }) => dossierVan(sleutel) ?? []).map(klachtVan))];
  const gelezen = register.lees({ ...leegLeesvraag, dossiers });
  const klachten = gelezen.klachten as unknown as readonly Klacht[];
  const hier = new Set(
    (gelezen.medewerkers as unknown as readonly Medewerker[]).flatMap((m) => (m.actief ? m.id : [])),
  );
  const vergeten = new Set(klachten.filter((k) => k.fase === 'Geanonimiseerd').map((k) => k.id));
  const teOud = plusDagen(vandaag, -dagenBewaard);
  for (const { persoon, sleutel, dag } of alle) {
    const weg = vergeten.has(klachtVan(dossierVan(sleutel) ?? ''));
    if (weg || !hier.has(persoon) || (isConcept(sleutel) && dag < teOud)) kladblok.wis(persoon, sleutel);
  }
};
