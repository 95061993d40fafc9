// Waar liggen de concepten van dit scherm? In het geheugen van de pagina, zodat getypte tekst een ander blad overleeft.
import { useState } from 'preact/hooks';
import { maakVoorraad } from './concept';
import type { Concept } from './concept';
import { nieuweSleutel } from './sleutel';

export const concepten = maakVoorraad(nieuweSleutel);

/** A draft belongs to a person: who signs in next does not see it. */
export const plekVan = (wie: string, dossier: string, formulier: string): string => `${wie}|${dossier}|${formulier}`;

/** The store is the truth, so an answer that comes late still finds the newest text. */
export const useConcept = (plek: string) => {
  const [, ververs] = useState({});
  const wijzig = (verandering: (concept: Concept) => Concept): void => {
    concepten.wijzig(plek, verandering);
    ververs({});
  };
  const wis = (): void => {
    concepten.wis(plek);
    ververs({});
  };
  return { concept: concepten.lees(plek), wijzig, wis };
};

/** The browser asks before it throws typed text away. */
export const bewaakTekst = (): void =>
  window.addEventListener('beforeunload', (gebeurtenis) => {
    if (concepten.ietsGetypt()) gebeurtenis.preventDefault();
  });
