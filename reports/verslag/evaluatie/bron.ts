// Waar komt een cijfer vandaan, van welke dag, en zijn er rijen waarover nog besloten moet worden? De regel onder elke tabel (5.3.2).
import { nlDag } from '../../../src/procedure/dag';
import type { Evaluatie } from '../../../src/evaluatie/model';
import { el } from '../html';
import type { Html } from '../html';

const handmatig = ({ afwijkingenOpen: n }: Evaluatie): string => {
  if (n === 0) return '';
  return n === 1
    ? ' Een rij is met de hand gewijzigd en telt zoals zij was vastgelegd.'
    : ` ${n} rijen zijn met de hand gewijzigd en tellen zoals zij waren vastgelegd.`;
};

export const bron = (e: Evaluatie, filter: string): Html =>
  el(
    'p.bron',
    `Bron: register, ${filter.charAt(0).toLowerCase()}${filter.slice(1)}. Stand ${nlDag(e.stand)}.${handmatig(e)}`,
  );
