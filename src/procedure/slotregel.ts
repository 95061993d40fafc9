// Wat volgt er vanzelf uit een stap? Wie het laatst wijzigde, en de kolommen die de mensen laten zien wie aan zet is.
import { tabelVan } from './onderwerp';
import { namensWie } from './persoon';
import type { Wijziging } from './rijen';
import type { Stap } from './stap';
import { pasToe, zaakVan } from './stand';
import type { Opdracht, Stand } from './stand';
import { afgeleid } from './taak';

const spoor = (stand: Stand, opdracht: Opdracht, id: string) => ({
  gewijzigdOp: stand.nu,
  gewijzigdDoor: stand.wie.id,
  ...(opdracht.dossier === id && opdracht.sleutel !== '' ? { laatsteOpdracht: opdracht.sleutel } : {}),
});

/** Columns that follow from the rest, stored so that people can see, sort and filter on them. */
export const slotregels = (
  stand: Stand,
  opdracht: Opdracht,
  stappen: readonly Stap[],
  wijzigingen: readonly Wijziging[],
): readonly Wijziging[] => {
  const rijen = pasToe(stand.rijen, wijzigingen);
  const geraakt = (tabel: Wijziging['tabel'], id: string): boolean =>
    wijzigingen.some((w) => w.tabel === tabel && w.id === id);
  const klachten = rijen.klachten
    .filter((k) => geraakt('klachten', k.id))
    .map((k): Wijziging => {
      const zaak = zaakVan({ ...stand, rijen }, k.id);
      const namens = stappen.map((s) => namensWie(stand, stand.wie, k, s.wie)).find((n) => n !== null) ?? null;
      return {
        tabel: 'klachten',
        id: k.id,
        nieuw: false,
        waarden: { ...afgeleid(zaak), ...spoor(stand, opdracht, k.id), gewijzigdNamens: namens },
      };
    });
  const overige = (['maatregel', 'jaarevaluatie'] as const).flatMap((soort) =>
    rijen[tabelVan(soort)]
      .filter((r) => geraakt(tabelVan(soort), r.id))
      .map((r) => ({ tabel: tabelVan(soort), id: r.id, nieuw: false, waarden: spoor(stand, opdracht, r.id) })),
  );
  return [...klachten, ...overige];
};
