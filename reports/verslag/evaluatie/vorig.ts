// Wat was een getal vorig jaar, en sindsdien bij de vaststelling? Voor de kolommen naast elk cijfer (5.3.2, I-16).
import type { Evaluatie } from '../../../src/evaluatie/model';
import { vorigJaar } from '../../presentatie/woorden';

/** One number of last year, such as `K02:klacht`; a dash when there was no such year or group. */
export const vorigGetal = (e: Evaluatie, naam: string): string => {
  const getal = vorigJaar(e)?.[naam];
  return getal === undefined || getal === null ? '-' : String(getal);
};

/** This year as it was frozen, or as it stands: what goes into the story and leaves the house. */
export const ditJaar = (e: Evaluatie): Evaluatie['jaren'][number]['getallen'] =>
  e.jaren.find((j) => j.jaar === e.jaar)?.getallen ?? {};

export const isVastgesteld = (e: Evaluatie): boolean => e.rij?.status === 'Vastgesteld';
