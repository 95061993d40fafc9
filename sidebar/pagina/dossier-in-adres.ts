// Vroeg het adres om een dossier (`#dossier=...`, van de jaarevaluatie)? Een keer: daarna is het adres weer van de tabbladen.
import { leesRoute } from '../route';
import type { Toon } from './zijbalk';

export const neemDossier = (): Toon | null => {
  const naar = leesRoute(location.hash);
  if (naar?.blad !== 'dossier') return null;
  history.replaceState(null, '', location.pathname);
  return { dossier: naar.dossier };
};
