// Waarom gaat dit bestand niet bij het dossier, en wat kan iemand dan doen? (5.2.1)
import { grootsteBijlage, grootteInWoorden, uitgangen } from '../../procedure/bijlagesoorten';
import { weiger } from '../../procedure/weigering';
import type { Weigering } from '../../procedure/weigering';

/** About the file itself: sending it again does not help, so it names the field. */
const nee = (code: string, tekst: string): Weigering => weiger(code, '5.2.1', 'naam', tekst);

export const teGroot = nee(
  'bestand-te-groot',
  `Dit bestand is te groot: hoogstens ${grootteInWoorden(grootsteBijlage)} kan. Maak het kleiner of splits het, en voeg het opnieuw toe.`,
);
export const soortNiet = nee(
  'bestandssoort-niet',
  `Deze soort bestand kan niet bij een dossier. Bewaar het als PDF en voeg dat toe. Wat kan: ${uitgangen.join(', ')}.`,
);
export const onvolledig = weiger(
  'bestand-onvolledig',
  '5.2.1',
  null,
  'Het bestand is niet in zijn geheel aangekomen. Er is niets vastgelegd. Voeg het opnieuw toe.',
);
export const andersDanNaam = nee(
  'bestand-anders-dan-naam',
  'De inhoud van dit bestand past niet bij zijn naam. Open het op uw computer, bewaar het als PDF en voeg dat toe.',
);
