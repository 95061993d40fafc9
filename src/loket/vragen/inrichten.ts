// Hoe ver is het inrichten, voor wie dat doet? (1.2)
import { weiger } from '../../procedure/weigering';
import { inrichtingbeeld, magInrichten } from '../inrichting';
import { ja, metStand, nee } from './vraag';
import type { Vragen } from './vraag';

const nietInrichten = weiger('geen-recht', '5.1.4', null, 'Het register inrichten kan alleen: directie of beheerder.');

export const inrichtvragen: Vragen<'inrichting'> = {
  inrichting: (register, deur) =>
    metStand(register, deur, {}, ({ stand }) =>
      magInrichten(stand) ? ja(inrichtingbeeld(stand)) : nee(nietInrichten),
    ),
};
