// Hoe wordt het hele register een werkboek? Een leeswijzer, een blad per tabel in de volgorde van het register, en de keuzelijsten.
import { bladVan } from '../../src/sheets/layout';
import type { Bladnaam } from '../../src/sheets/layout';
import { keuzeblad } from './keuzelijsten';
import { leeswijzerblad } from './leeswijzer';
import type { Herkomst, Tabeltelling } from './leeswijzer';
import { tabelblad } from './tabelblad';
import type { Kalerij } from './tabelblad';
import type { Werkboek } from './werkblad';

export interface Tabelinhoud {
  readonly naam: Bladnaam;
  /** Keys of the columns that came along. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly Kalerij[];
  readonly handmatig: number;
}

export const telling = ({ naam, rijen, handmatig }: Tabelinhoud): Tabeltelling => ({
  titel: bladVan(naam).titel,
  rijen: rijen.length,
  handmatig,
});

export const maakWerkboek = (herkomst: Herkomst, tabellen: readonly Tabelinhoud[]): Werkboek => ({
  titel: `Klachtenregister ${herkomst.organisatie}`,
  maker: herkomst.door,
  dag: herkomst.dag,
  bladen: [
    leeswijzerblad(herkomst, tabellen.map(telling)),
    ...tabellen.map((t) => tabelblad(bladVan(t.naam), t.kolommen, t.rijen)),
    keuzeblad(),
  ],
});
