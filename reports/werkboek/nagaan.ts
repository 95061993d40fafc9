// Staat in het bestand precies wat in het register staat? Elke waarde van elke tabel, na het teruglezen vergeleken.
import type { Waarde } from '../../src/register/kolom';
import { isLeeg } from '../../src/register/zegel';
import type { Kalerij } from './tabelblad';
import type { Tabelinhoud } from './werkboek';

const gelijk = (a: Waarde | undefined, b: Waarde | undefined): boolean =>
  (isLeeg(a) && isLeeg(b)) || JSON.stringify(a) === JSON.stringify(b);

const tabelGelijk = ({ kolommen, rijen }: Tabelinhoud, terug: readonly Kalerij[]): boolean =>
  rijen.length === terug.length &&
  rijen.every((rij, i) => kolommen.every((sleutel) => gelijk(rij[sleutel], terug[i]?.[sleutel])));

/** Names of the tables that came back different; none when the file is right. */
export const verschillen = (
  tabellen: readonly Tabelinhoud[],
  terug: (tabel: Tabelinhoud) => readonly Kalerij[],
): readonly string[] => tabellen.filter((t) => !tabelGelijk(t, terug(t))).map((t) => t.naam);
