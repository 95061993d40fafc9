// Hoe tekent de pagina een tabblad met rijen? Een rooster van Tabulator met de kolommen, kleuren en cellen van het blad.
import type { RowComponent, Tabulator } from 'tabulator-tables';
import type { Dag } from '../../../src/procedure/dag';
import type { Bladbeeld } from '../../../src/sheets/bladbeeld';
import { maakKeuze } from './keuze/keuze';
import type { Gekozen, Keuze } from './keuze/keuze';
import { rijhoogte } from './keuze/veld';
import { kleurKop, maakKolommen } from './kolommen';
import { maakKoprij } from './koprij';
import { kolomVan, maakRijen } from './rij';
import { maakTabel } from './tabulator';
import { toegankelijk } from './toegankelijk';

/** How somebody left a tab: it looks the same when he comes back. */
export interface Bladstand {
  readonly sorteer: { readonly column: string; readonly dir: 'asc' | 'desc' }[];
  readonly filters: { readonly field: string; readonly value: string }[];
  readonly boven: number;
  readonly links: number;
}

export interface Roosteropties {
  readonly beeld: Bladbeeld;
  readonly vandaag: Dag;
  readonly stand: Bladstand | undefined;
  readonly gekozen: (gekozen: Gekozen | null) => void;
  readonly geteld: (zichtbaar: number) => void;
  readonly open: (rijId: string) => void;
}

export interface Rooster {
  /** New rows; place, order and filters stay. */
  readonly vervang: (beeld: Bladbeeld) => Promise<void>;
  readonly wisFilters: () => void;
  readonly stand: () => Bladstand;
  readonly weg: () => void;
}

const houderVan = (plek: HTMLElement): HTMLElement => plek.querySelector<HTMLElement>('.tabulator-tableholder') ?? plek;

/** Kept while scrolling: once the grid has left the page its place can no longer be read. */
const bewaarPlaats = (houder: HTMLElement): (() => Pick<Bladstand, 'boven' | 'links'>) => {
  let plaats = { boven: houder.scrollTop, links: houder.scrollLeft };
  houder.addEventListener('scroll', () => (plaats = { boven: houder.scrollTop, links: houder.scrollLeft }));
  return () => plaats;
};

/** The grid hears of scrolling one frame later, on a busy machine many; new rows may come first and would put it back. */
const opDePlek = async (houder: HTMLElement, vervang: () => Promise<void>): Promise<void> => {
  const { scrollLeft, scrollTop } = houder;
  await vervang();
  houder.scrollTo(scrollLeft, scrollTop);
};

const standVan = (tabel: Tabulator): Pick<Bladstand, 'sorteer' | 'filters'> => ({
  sorteer: tabel.getSorters().map(({ field, dir }) => ({ column: field, dir })),
  filters: tabel.getHeaderFilters().map(({ field, value }) => ({ field, value: String(value) })),
});

/** The frozen columns cover what scrolls under them; without this a chosen cell could lie there. */
const ruimteVoorVast = (tabel: Tabulator, houder: HTMLElement, kop: HTMLElement): void => {
  const vast = tabel.getColumns().filter((k) => k.getDefinition().frozen === true);
  const breed = `${vast.reduce((som, k) => som + k.getWidth(), 0)}px`;
  houder.style.scrollPaddingLeft = breed;
  kop.style.scrollPaddingLeft = breed;
};

const volg = (tabel: Tabulator, houder: HTMLElement, keuze: Keuze, { geteld }: Roosteropties): void => {
  let gepland = 0;
  const straks = (): void => {
    cancelAnimationFrame(gepland);
    gepland = requestAnimationFrame(keuze.teken);
  };
  const opnieuw = (): void => {
    geteld(tabel.getDataCount('active'));
    keuze.herbegin();
  };
  houder.addEventListener('scroll', straks, { passive: true });
  tabel.on('renderComplete', straks);
  tabel.on('dataFiltered', () => queueMicrotask(opnieuw));
  tabel.on('dataSorted', () => queueMicrotask(opnieuw));
  opnieuw();
};

export const maakRooster = (plek: HTMLElement, opties: Roosteropties): Rooster => {
  const { beeld, vandaag, stand } = opties;
  let keuze: Keuze | undefined;
  let plaats: ReturnType<typeof bewaarPlaats> | undefined;
  const perElement = new WeakMap<Element, RowComponent>();
  const tabel = maakTabel(plek, {
    data: maakRijen(beeld),
    columns: maakKolommen(beeld.blad, vandaag),
    height: '100%',
    rowHeight: rijhoogte,
    renderHorizontal: 'virtual',
    renderVerticalBuffer: 10 * rijhoogte,
    layout: 'fitData',
    columnHeaderSortMulti: true,
    initialSort: stand?.sorteer ?? [],
    initialHeaderFilter: stand?.filters ?? [],
    rowFormatter: (rij) => perElement.set(rij.getElement(), rij),
  });
  const gebouwd = new Promise<HTMLElement>((klaar) => {
    tabel.on('tableBuilt', () => {
      const houder = houderVan(plek);
      const koprij = maakKoprij(plek, houder, (kolom) => keuze?.focus(kolom));
      keuze = maakKeuze({ ...opties, tabel, houder, rijBij: (el) => perElement.get(el), omhoog: koprij.focus });
      for (const k of tabel.getColumns()) kleurKop(k.getElement(), beeld.blad.kolommen[kolomVan(k.getField())]);
      toegankelijk(plek, houder, beeld.blad.titel, tabel);
      ruimteVoorVast(tabel, houder, koprij.element);
      tabel.on('columnResized', () => ruimteVoorVast(tabel, houder, koprij.element));
      volg(tabel, houder, keuze, opties);
      if (stand !== undefined) houder.scrollTo(stand.links, stand.boven);
      plaats = bewaarPlaats(houder);
      klaar(houder);
    });
  });
  return {
    vervang: (nieuw) => gebouwd.then((houder) => opDePlek(houder, () => tabel.replaceData(maakRijen(nieuw)))),
    wisFilters: () => tabel.clearHeaderFilter(),
    stand: () => ({ ...standVan(tabel), ...(plaats?.() ?? { boven: 0, links: 0 }) }),
    weg: () => tabel.destroy(),
  };
};
