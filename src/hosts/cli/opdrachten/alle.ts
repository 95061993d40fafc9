// Welke opdrachten zijn er, in de volgorde van de hulptekst?
import { aanmelden } from './aanmelden';
import { afmelden } from './afmelden';
import { backup } from './backup';
import { controle } from './controle';
import type { Opdracht } from './opdracht';
import { opzetten } from './opzetten';
import { terugzetten } from './terugzetten';
import { verhuis } from './verhuis';
import { voorbeeld } from './voorbeeld';

export const alleOpdrachten: readonly Opdracht[] = [
  opzetten,
  verhuis,
  backup,
  terugzetten,
  controle,
  voorbeeld,
  aanmelden,
  afmelden,
];
