// Welke termijnen lopen er nu, bij wie, en hoe lang nog? Elke klok van elk open dossier en elke datum van een maatregel (5.1.7).
import type { Fase } from '../procedure/lijsten';
import { klokkenVan } from '../procedure/klokken';
import type { Klok } from '../procedure/klokken';
import { magLezen, naamVan } from '../procedure/persoon';
import type { Klacht, Maatregel } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import { zaakVan } from '../procedure/stand';
import { stapMetNaam } from '../procedure/stappen';
import { uitvoerders } from '../procedure/taak';
import { werkdagenTussen } from '../procedure/werkdagen';
import type { Termijnbeeld } from './beelden';
import { datumtaken } from './maatregeltaken';
import { wanneer } from './woorden';

const dicht: readonly Fase[] = ['Gearchiveerd', 'Geanonimiseerd', 'Samengevoegd', 'Vervallen'];

const dagen = (klok: Klok, { vandaag, kalender }: Stand): number | null => {
  const n = werkdagenTussen(vandaag, klok.einde, kalender);
  return n.ok ? n.aantal : null;
};

const beeld = (
  stand: Stand,
  klok: Klok,
  rest: Pick<Termijnbeeld, 'dossier' | 'nummer' | 'klok' | 'wie'>,
): Termijnbeeld => ({
  ...rest,
  titel: klok.titel,
  artikel: klok.artikel,
  einde: klok.einde,
  actiedatum: klok.actiedatum,
  werkdagen: dagen(klok, stand),
  wanneer: wanneer(klok.einde, stand.vandaag, stand.kalender),
  telaat: klok.status === 'te laat',
});

/** Who guards the terms, and so has what is nobody's turn, such as a letter that waits for the post. */
const directie = (stand: Stand): string =>
  stand.rijen.medewerkers
    .filter((m) => m.actief && m.rollen.includes('directie'))
    .map((m) => m.naam)
    .join(', ');

/** Whoever has the duty that this clock is about; when that duty is not due yet, whoever is to act first. */
const bijWie = (stand: Stand, klacht: Klacht, klok: Klok): string => {
  const stap = klacht.openTaken.map(stapMetNaam).find((s) => s?.taak?.klok === klok.naam);
  if (stap?.taak === undefined || stap.taak === null) return klacht.actieBij ?? directie(stand);
  const namen = uitvoerders({ ...zaakVan(stand, ''), klacht }, stap.taak.bij).map((m) => m.naam);
  return namen.join(', ') || (klacht.actieBij ?? directie(stand));
};

const vanDossier = (stand: Stand, klacht: Klacht): readonly Termijnbeeld[] => {
  const uit = klokkenVan(klacht, stand.kalender, stand.vandaag);
  return (uit.ok ? uit.klokken : [])
    .filter((k) => k.gestoptOp === null)
    .map((k) =>
      beeld(stand, k, { dossier: klacht.id, nummer: klacht.nummer, klok: k.naam, wie: bijWie(stand, klacht, k) }),
    );
};

const vanMaatregel = (stand: Stand, maatregel: Maatregel): readonly Termijnbeeld[] =>
  datumtaken(stand, maatregel).flatMap(({ stap, klok }) =>
    klok === null
      ? []
      : beeld(stand, klok, {
          dossier: maatregel.id,
          nummer: maatregel.nummer,
          klok: `${klok.naam} ${stap.naam}`,
          wie: stap.taak?.bij === 'eigenaar' ? naamVan(stand.rijen.medewerkers, maatregel.eigenaar) : directie(stand),
        }),
  );

const vergelijk = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Late first, then by the day on which something must be done. */
const opUrgentie = (a: Termijnbeeld, b: Termijnbeeld): number =>
  Number(b.telaat) - Number(a.telaat) || vergelijk(a.actiedatum, b.actiedatum) || vergelijk(a.einde, b.einde);

export const termijnlijst = (stand: Stand): readonly Termijnbeeld[] =>
  [
    ...stand.rijen.klachten
      .filter((k) => !dicht.includes(k.fase) && magLezen(stand, stand.wie, k))
      .flatMap((k) => vanDossier(stand, k)),
    ...stand.rijen.maatregelen.flatMap((m) => vanMaatregel(stand, m)),
  ].sort(opUrgentie);
