// Welke opdracht gaat naar het register? De antwoorden, de versie die u zag, en een sleutel zodat twee keer sturen een keer telt.
import type { Formulierbeeld } from '../../src/loket/beelden';
import type { Kaal } from '../verbinding/vraag';
import { zonderOnveranderd } from './brieftekst';
import type { Concept } from './concept';
import { vingerafdruk } from './vingerafdruk';

export type Doel =
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'register' }
  | { readonly soort: 'dossier'; readonly dossier: string; readonly versie: number };

/** The same answers again keep their key; other answers are another command. A new dossier keeps the id it started with. */
const sleutelVoor = (doel: Doel, concept: Concept, stappen: string, maakId: () => string): string => {
  if (doel.soort === 'nieuw') return concept.nieuwId;
  return concept.verstuurd?.stappen === stappen ? concept.verstuurd.sleutel : maakId();
};

const waarheen = (doel: Doel, concept: Concept): { readonly dossier: string; readonly versie: number } => {
  if (doel.soort === 'dossier') return { dossier: doel.dossier, versie: doel.versie };
  return { dossier: doel.soort === 'nieuw' ? concept.nieuwId : '', versie: 0 };
};

export const maakOpdracht = (
  doel: Doel,
  beeld: Formulierbeeld,
  concept: Concept,
  maakId: () => string,
): { readonly verzoek: Kaal<'stap'>; readonly concept: Concept } => {
  const stappen = zonderOnveranderd(beeld, concept.getypt, concept.voorbeelden);
  const tekst = vingerafdruk(JSON.stringify(stappen));
  const sleutel = sleutelVoor(doel, concept, tekst, maakId);
  return {
    verzoek: { vraag: 'stap', ...waarheen(doel, concept), sleutel, stappen: [...stappen] },
    concept: { ...concept, verstuurd: { sleutel, stappen: tekst } },
  };
};

/** The first sending arrived after all, but with other text than there is now. */
export const andersDanVerstuurd = (eerder: Concept, nu: Concept): boolean =>
  eerder.verstuurd !== null && eerder.verstuurd.stappen !== nu.verstuurd?.stappen;
