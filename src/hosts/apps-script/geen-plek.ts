// Waarom is er in dit bestand geen register om iets aan te vragen? (5.1.4)
import { kopieAntwoord, nietIngerichtAntwoord, onvolledigAntwoord } from './storing';
import type { GeenWerkplek } from './werkplek';

const perPlek: Readonly<Record<GeenWerkplek, () => string>> = {
  kopie: kopieAntwoord,
  'niet ingericht': nietIngerichtAntwoord,
  onvolledig: onvolledigAntwoord,
};

export const geenPlekAntwoord = (plek: GeenWerkplek): string => perPlek[plek]();
