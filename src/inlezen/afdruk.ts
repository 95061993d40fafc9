// Is dit dezelfde klacht als wat er al staat? Een afdruk van haar waarden, en een sleutel die uit het bestand volgt (5.1.4).
import type { Dag } from '../procedure/dag';
import type { Klacht } from '../procedure/rijen';
import { oudeKlachtvelden } from '../procedure/stappen/inlezen';
import type { OudeKlacht } from '../procedure/stappen/inlezen';
import { hash } from '../register/zegel';

const kort = (delen: readonly unknown[]): string => hash(JSON.stringify(delen)).slice(0, 24);

const vergeleken = (Object.keys(oudeKlachtvelden) as (keyof OudeKlacht)[]).filter((k) => k !== 'dossier');

type Inhoud = Omit<OudeKlacht, 'dossier' | 'soort' | 'ontvangstdatum' | 'afgehandeldOp' | 'omschrijving'> &
  Pick<Klacht, 'soort' | 'ontvangstdatum' | 'afgehandeldOp' | 'omschrijving'>;

/** The same values give the same print, in the file and in the register. */
export const afdrukVan = (waarden: Inhoud): string => kort(vergeleken.map((k) => waarden[k]));

/** Somebody who complained on this day, whatever about. */
export const gelijkenisVan = (ontvangst: Dag | null, naam: string | null): string | null =>
  ontvangst === null || naam === null ? null : kort([ontvangst, naam.toLowerCase().replace(/\s+/g, ' ')]);

/** The old number and its year make the id; without a number what came in on that day. A longer file keeps its ids. */
export const sleutelVan = (
  k: Pick<OudeKlacht, 'oudNummer' | 'ontvangstdatum' | 'klagerNaam' | 'omschrijving'>,
): string =>
  `oud-${
    k.oudNummer === null
      ? kort(['rij', k.ontvangstdatum, k.klagerNaam, k.omschrijving])
      : kort(['nummer', k.ontvangstdatum.slice(0, 4), k.oudNummer.toLowerCase()])
  }`;
