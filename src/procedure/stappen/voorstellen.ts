// Hoe worden voorstellen uit een advies of een overleg maatregelen met een nummer? (5.2.1, 5.2.5)
import { jaarVan } from '../dag';
import type { Dag } from '../dag';
import { maatregelsoorten } from '../lijsten';
import { nieuweMaatregel } from '../maatregel';
import { nummersUit } from '../nummering';
import type { Maatregel, Wijziging } from '../rijen';
import type { Zaak } from '../stand';
import { keuze, tekstvak, verplicht } from '../velden';

/** One line per proposal. */
export const voorstelvelden = {
  soort: verplicht(keuze(maatregelsoorten, { label: 'Soort maatregel' })),
  tekst: verplicht(tekstvak({ label: 'Maatregel' })),
};

type Voorstel = Pick<Maatregel, 'soort' | 'tekst'>;
interface Herkomst extends Pick<Maatregel, 'bron' | 'oorzaak' | 'overlegnummer'> {
  /** The year of this day is that of the numbers. */
  readonly dag: Dag;
}

/** Proposed on the day they are written down (D6); an id starts with that of the dossier it came from. */
export const voorstellenUit = (
  { stand, klacht }: Zaak,
  voorstellen: readonly Voorstel[],
  { bron, oorzaak, overlegnummer, dag }: Herkomst,
): readonly Wijziging[] => {
  if (voorstellen.length === 0) return [];
  const { nummers, teller } = nummersUit(stand.rijen.systeem, 'M', jaarVan(dag), voorstellen.length);
  const basis = {
    ...{ klachtnummers: klacht.nummer === null ? [] : [klacht.nummer], bron },
    ...{ voorgesteldOp: stand.vandaag, voorgesteldDoor: stand.wie.id },
  };
  const rijen = voorstellen.map(({ soort, tekst }, i) => ({
    tabel: 'maatregelen' as const,
    id: `${klacht.id}.M-${stand.lognummer}-${i + 1}`,
    nieuw: true,
    waarden: { ...nieuweMaatregel({ ...basis, nummer: nummers[i] ?? '', soort, tekst }), oorzaak, overlegnummer },
  }));
  return [...rijen, teller];
};
