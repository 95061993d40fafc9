// Van welke jaren wordt een presentatie gemaakt? Uit het voorbeeld, of uit een register dat met de hand is neergezet (5.3.2).
import { evaluatieVan } from '../../../src/evaluatie/evaluatie';
import type { Evaluatie } from '../../../src/evaluatie/model';
import { maakStand } from '../../../src/loket/stand-van-zaken';
import { tabelnamen } from '../../../src/register/tabellen';
import { leegLeesvraag } from '../../../src/register/register';
import { vulVoorbeeld } from '../../../src/voorbeeld/voorbeeld';
import { geheugenregister } from '../../register/geheugen-register';

/** A Monday in January: last year is about to be discussed. */
export const vandaag = '2026-01-26';

export const evaluatieUitVoorbeeld = (aantal: number, jaar = 2025, dag = vandaag): Evaluatie => {
  const register = geheugenregister();
  if (aantal > 0) vulVoorbeeld(register, { aantal, zaad: 3, vandaag: dag });
  const gelezen = register.lees({ ...leegLeesvraag, heel: tabelnamen });
  const stand = maakStand(gelezen, { nu: `${dag}T09:00:00Z`, vandaag: dag } as Parameters<typeof maakStand>[1], '');
  return evaluatieVan({ ...stand, afwijkingenOpen: 0 }, jaar);
};
