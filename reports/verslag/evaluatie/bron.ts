// Waar komt een cijfer vandaan, en van welke dag? De regel onder elke tabel van het verslag (5.3.2).
import type { Evaluatie } from '../../../src/evaluatie/model';
import { bronzin } from '../../presentatie/woorden';
import { el } from '../html';
import type { Html } from '../html';

export const bron = (e: Evaluatie, filter: string): Html =>
  el('p.bron', bronzin(e, `${filter.charAt(0).toLowerCase()}${filter.slice(1)}`));
