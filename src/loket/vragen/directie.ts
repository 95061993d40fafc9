// Wat ziet alleen de directie: termijnen, cijfers, naleving, brieventeksten, controle en uitvoer? (5.1.7, 5.2.5)
import { nietGevonden } from '../../procedure/weigering';
import { controleer } from '../../register/controle';
import { sjabloonbeeld } from '../briefbeeld';
import { controlebeeld } from '../controlebeeld';
import { evaluatiepak, kwartaalbeeld } from '../evaluatiebeeld';
import { nalevingbeeld } from '../nalevingbeeld';
import { overzicht } from '../overzicht';
import { termijnlijst } from '../termijnlijst';
import { uitvoerbeeld } from '../uitvoer';
import { ja, nee, voorDirectie } from './vraag';
import type { Vragen } from './vraag';

type Directievraag =
  'termijnen' | 'overzicht' | 'naleving' | 'evaluatie' | 'kwartaal' | 'sjabloon' | 'controle' | 'uitvoer';

/** What the evaluation of a year reads whole. */
export const evaluatietabellen = ['klachten', 'onderdelen', 'maatregelen', 'verzekering'] as const;

export const directievragen: Vragen<Directievraag> = {
  termijnen: voorDirectie(['klachten', 'maatregelen'], (stand) => ja(termijnlijst(stand))),
  overzicht: voorDirectie(['klachten', 'maatregelen'], (stand) => ja(overzicht(stand))),
  naleving: voorDirectie(['klachten', 'maatregelen', 'verzekering'], (stand) => ja(nalevingbeeld(stand))),
  evaluatie: voorDirectie(evaluatietabellen, (stand, _register, { jaar }, afwijkingen) =>
    ja(evaluatiepak(stand, jaar, afwijkingen.length)),
  ),
  kwartaal: voorDirectie(['klachten'], (stand, _register, keuze) => ja(kwartaalbeeld(stand, keuze))),
  sjabloon: voorDirectie([], (stand, _register, { brief }) => {
    const beeld = sjabloonbeeld(stand, brief);
    return beeld === null ? nee(nietGevonden) : ja(beeld);
  }),
  controle: voorDirectie(['klachten'], (stand, register) => ja(controlebeeld(controleer(register), stand))),
  uitvoer: voorDirectie(['klachten'], (stand, register, { tabel, vanaf }) =>
    ja(uitvoerbeeld(register, stand, tabel, vanaf)),
  ),
};
