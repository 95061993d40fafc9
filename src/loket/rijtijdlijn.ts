// Wat gebeurde er met een maatregel of een jaarevaluatie, en wanneer? (5.2.5, 5.3.2)
import type { Dag } from '../procedure/dag';
import { naamVan } from '../procedure/persoon';
import type { Jaarevaluatie, Maatregel } from '../procedure/rijen';
import type { Zaak } from '../procedure/stand';
import type { Dossierbeeld } from './beelden';

type Mijlpaal = readonly [dag: Dag | null, tekst: string, door: string | null];

const vanMaatregel = (m: Maatregel): readonly Mijlpaal[] => [
  [m.voorgesteldOp, 'Voorgesteld', m.voorgesteldDoor],
  [m.besluitOp, `Besluit: ${m.besluit ?? ''}`, m.besluitDoor],
  [m.bekendgemaaktOp, `Bekendgemaakt (${m.bekendgemaaktVia ?? ''})`, null],
  [m.uitgevoerdOp, 'Uitgevoerd', m.eigenaar],
  [m.verspreidOp, 'Gewijzigde documenten verspreid', null],
  [m.beoordeeldOp, `Beoordeeld: ${m.doeltreffendheid ?? ''}`, null],
  [m.geslotenOp, 'Gesloten', null],
];

const vanJaar = (j: Jaarevaluatie): readonly Mijlpaal[] => [
  [j.besprokenOp, 'Besproken door de directie', null],
  [j.terugkoppelingOp, 'Teruggekoppeld aan deskundigen', null],
  [j.vastgesteldOp, `Vastgesteld, uitgave ${j.uitgave}`, j.vastgesteldDoor],
];

/** In the order in which it happened; within a day that of the procedure. */
export const rijtijdlijn = ({ maatregel, jaarevaluatie, stand }: Zaak): Dossierbeeld['tijdlijn'] => {
  const alle = maatregel !== null ? vanMaatregel(maatregel) : jaarevaluatie === null ? [] : vanJaar(jaarevaluatie);
  return alle
    .flatMap(([dag, tekst, door]) =>
      dag === null ? [] : [{ dag, tekst, door: door === null ? null : naamVan(stand.rijen.medewerkers, door) }],
    )
    .sort((a, b) => Number(a.dag > b.dag) - Number(a.dag < b.dag));
};
