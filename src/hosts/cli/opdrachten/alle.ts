// Welke opdrachten zijn er, in de volgorde van de hulptekst?
import { aanmelden } from './aanmelden';
import { afmelden } from './afmelden';
import { backup } from './backup';
import { controle } from './controle';
import { kwartaal } from './kwartaal';
import type { Opdracht } from './opdracht';
import { opzetten } from './opzetten';
import { terugzetten } from './terugzetten';
import { verhuis } from './verhuis';
import { verslag } from './verslag';
import { voorbeeld } from './voorbeeld';

export const alleOpdrachten: readonly Opdracht[] = [
  opzetten,
  verhuis,
  backup,
  terugzetten,
  controle,
  verslag,
  kwartaal,
  voorbeeld,
  aanmelden,
  afmelden,
];
