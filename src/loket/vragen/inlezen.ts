// Wat staat er al, voor wie een oud register inleest? (5.3.1)
import { weiger } from '../../procedure/weigering';
import { ingelezenbeeld, magInlezen } from '../ingelezen';
import { ja, metStand, nee } from './vraag';
import type { Vragen } from './vraag';

const nietInlezen = weiger('geen-recht', '5.3.1', null, 'Een oud register inlezen kan alleen: directie of beheerder.');

export const inleesvragen: Vragen<'ingelezen'> = {
  ingelezen: (register, deur) =>
    metStand(register, deur, { heel: ['klachten'] }, ({ stand }) =>
      magInlezen(stand) ? ja(ingelezenbeeld(stand)) : nee(nietInlezen),
    ),
};
