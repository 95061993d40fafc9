// Waar liggen de concepten van dit scherm? In het geheugen van de pagina, en even later ook in het kladblok van de persoon.
import { useEffect, useState } from 'preact/hooks';
import { maakSignaal, useSignaal } from '../signaal';
import { bewaarKladje, haalKladjes, wisKladje } from '../verbinding/kladblok';
import { sessie } from '../verbinding/sessie';
import { maakBewaring } from './bewaring';
import { maakVoorraad } from './concept';
import type { Concept, Voorraad } from './concept';
import { nieuweSleutel } from './sleutel';

const voorraad = maakVoorraad(nieuweSleutel);
const nieuws = maakSignaal({});

export const bewaring = maakBewaring(
  voorraad,
  { haal: haalKladjes, bewaar: bewaarKladje, wis: wisKladje, aangemeld: sessie.lees },
  () => nieuws.zet({}),
);

/** The same store; whoever changes something in it also has it kept. */
export const concepten: Voorraad = {
  ...voorraad,
  wijzig: (plek, verandering) => {
    voorraad.wijzig(plek, verandering);
    bewaring.gewijzigd(plek);
  },
  wis: (plek) => {
    voorraad.wis(plek);
    bewaring.gewist(plek);
  },
};

/** Brings back what was kept, and draws again when there is news about it. */
export const useBewaard = (plek: string): void => {
  useSignaal(nieuws);
  useEffect(() => void bewaring.haal(plek), [plek]);
};

/** The store is the truth, so an answer that comes late still finds the newest text. */
export const useConcept = (plek: string) => {
  const [, ververs] = useState({});
  useBewaard(plek);
  const wijzig = (verandering: (concept: Concept) => Concept): void => {
    concepten.wijzig(plek, verandering);
    ververs({});
  };
  const wis = (): void => {
    concepten.wis(plek);
    ververs({});
  };
  return { concept: concepten.lees(plek), wijzig, wis, stand: bewaring.stand(plek) };
};

/** The browser asks before it throws text away that is kept nowhere else. */
export const bewaakTekst = (): void =>
  window.addEventListener('beforeunload', (gebeurtenis) => {
    if (bewaring.ietsOnbewaard()) gebeurtenis.preventDefault();
  });
