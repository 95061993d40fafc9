// Welke onderdelen van Tabulator gebruikt het rooster? Alleen deze; bewerken, klembord en exporteren horen er niet bij.
import {
  FilterModule,
  FormatModule,
  FrozenColumnsModule,
  ResizeColumnsModule,
  ResizeTableModule,
  SortModule,
  Tabulator,
} from 'tabulator-tables';
import type { Options } from 'tabulator-tables';

Tabulator.registerModule([
  FilterModule,
  FormatModule,
  FrozenColumnsModule,
  ResizeColumnsModule,
  ResizeTableModule,
  SortModule,
]);

export const maakTabel = (plek: HTMLElement, opties: Options): Tabulator => new Tabulator(plek, opties);
