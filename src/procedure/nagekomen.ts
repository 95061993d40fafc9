// Is het jaar van ontvangst al vastgesteld? Dan blijven de cijfers staan en telt dit dossier als nagekomen.
import { jaarVan } from './dag';
import type { Dag } from './dag';
import type { Stand } from './stand';

export const isNagekomen = (stand: Stand, ontvangst: Dag): boolean =>
  stand.rijen.jaarevaluatie.some((j) => j.jaar === jaarVan(ontvangst) && j.status === 'Vastgesteld');
