// Hoe komt iemand terug bij het aanmelden, en waarom? Zelf gekozen, of omdat de server hem niet meer kent.
import { maakSignaal } from '../signaal';
import { vergeetAntwoorden } from '../verbinding/antwoord';
import { bewaarSessie, sessie } from '../verbinding/sessie';

export type Reden = 'zelf' | 'verlopen';
export const reden = maakSignaal<Reden>('zelf');

export const vertrek = (waarom: Reden): void => {
  vergeetAntwoorden();
  reden.zet(waarom);
  bewaarSessie(null);
};

/** The server forgets the token too; when it cannot be reached the token ends by itself. */
export const meldAfBijServer = async (): Promise<void> => {
  const token = sessie.lees() ?? '';
  vertrek('zelf');
  await fetch('/afmelden', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-sessie': token },
    body: '{}',
  }).catch(() => undefined);
};
