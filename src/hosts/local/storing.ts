// Wat zegt de server als er iets misgaat dat niemand verwachtte? Tegen de gebruiker een zin, in het log nooit iets over een persoon.
import { foutveld } from '../../computer/foutveld';
import { nee } from './nee';
import { sqliteCode } from '../../computer/sqlite';

const opnieuw = 'Uw tekst staat er nog. Probeer het opnieuw; iets dubbel vastleggen kan niet.';

/** By result code of SQLite: what the person can do something about. */
const oorzaken: Readonly<Record<number, string>> = {
  8: 'Het register kan niet worden beschreven. Kijk of de map alleen-lezen is.',
  10: 'De schijf van deze computer geeft een fout. Maak een kopie van de map van het register en vraag hulp.',
  11: 'Het bestand van het register is beschadigd. Zet een back-up terug.',
  13: 'De schijf van deze computer is vol. Maak ruimte.',
};

export const storing = (fout: unknown): Response =>
  nee(500, 'storing', `${oorzaken[sqliteCode(fout)] ?? 'Er ging iets mis in het register.'} ${opnieuw}`);

/** Name, code and place in our code. Never the message: it can quote what somebody typed. */
const foutregel = (waar: string, fout: unknown): string => {
  const stack = foutveld(fout, 'stack');
  const plaatsen = (typeof stack === 'string' ? stack : '').split('\n').filter((r) => /^\s+at /.test(r));
  const kenmerken = [foutveld(fout, 'name'), foutveld(fout, 'code'), foutveld(fout, 'errcode')];
  const woorden = kenmerken.filter((k) => typeof k === 'string' || typeof k === 'number');
  return [waar, ...woorden, ...plaatsen.slice(0, 3).map((r) => r.trim())].join(' | ');
};

export const logFout = (waar: string, fout: unknown): void => console.error(foutregel(waar, fout));
