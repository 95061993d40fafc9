// Wie moet het weten als een termijn bij een ander afloopt? De ontvanger bij 5.1.3, de directie bij 5.1.7; alleen nummer en dag (besluit 9).
import type { Dag } from '../procedure/dag';
import { herinnerOok, klokkenVan, meeweetfasen } from '../procedure/klokken';
import { hoedanigheden } from '../procedure/persoon';
import type { Medewerker } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import type { Taak } from './taken';
import { wanneer } from './woorden';

/** Terms that run out with somebody else, for who must know of them (1.6: D1 and D4). */
export const terInformatie = (
  stand: Stand,
  wie: Medewerker,
  vorigeRonde: Dag,
  taken: readonly Taak[],
): readonly string[] =>
  stand.rijen.klachten
    .filter(({ fase }) => meeweetfasen.has(fase))
    .flatMap((klacht) => {
      const uit = klokkenVan(klacht, stand.kalender, stand.vandaag);
      const als = hoedanigheden(stand, wie, klacht);
      const eigen = (naam: string): boolean => taken.some((t) => t.onderwerp === klacht.id && t.klok?.naam === naam);
      return (uit.ok ? uit.klokken : [])
        .filter((k) => herinnerOok(k, klacht.fase, als, { ...stand, vorigeRonde }) && !eigen(k.naam))
        .map(
          (k) =>
            `- ${klacht.nummer ?? 'Nieuwe melding'}: ${k.titel} (artikel ${k.artikel}), ${wanneer(k.actiedatum, stand.vandaag, stand.kalender)}`,
        );
    });
