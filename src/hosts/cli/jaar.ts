// Over welk jaar gaat het, en wat telt het register daarover? Dezelfde evaluatie als op het scherm van de directie (5.3.2).
import { omgevingNu } from '../../computer/klok';
import { evaluatieVan } from '../../evaluatie/evaluatie';
import type { Evaluatie } from '../../evaluatie/model';
import { evaluatietabellen } from '../../loket/vragen/directie';
import { maakStand } from '../../loket/stand-van-zaken';
import { systeem } from '../../procedure/persoon';
import type { Stand } from '../../procedure/stand';
import { leesZuiver } from '../../register/lezen';
import { leegLeesvraag } from '../../register/register';
import { metLezer } from './bron';
import { getal } from './keuze';
import type { Keuze } from './keuze';
import type { Wereld } from './wereld';

export interface Gelezen {
  readonly stand: Stand;
  readonly afwijkingenOpen: number;
}

/** Whoever may open the file sees all of it, so nothing is left out here. */
export const leesStand = (keuze: Keuze, wereld: Wereld): Gelezen =>
  metLezer(keuze, wereld, (lezer) => {
    const { rijen, afwijkingen } = leesZuiver(lezer, { ...leegLeesvraag, heel: evaluatietabellen });
    return { stand: maakStand(rijen, omgevingNu(wereld.klok), systeem), afwijkingenOpen: afwijkingen.length };
  });

/** The year that is over. */
export const jaarUit = (keuze: Keuze, { klok }: Wereld): number =>
  getal(keuze, 'jaar', 2000, 2999) ?? Number(omgevingNu(klok).vandaag.slice(0, 4)) - 1;

export const evaluatieUit = ({ stand, afwijkingenOpen }: Gelezen, jaar: number): Evaluatie =>
  evaluatieVan({ ...stand, afwijkingenOpen }, jaar);
