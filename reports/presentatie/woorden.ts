// Hoe staan cijfers in een tabel of notitie? Per cijfer een regel met wat het vorig jaar was (5.3.2).
import { nlDag } from '../../src/procedure/dag';
import type { Evaluatie, Figuur, Getallen } from '../../src/evaluatie/model';
import { getalInWoorden, inEenRegel, vanInWoorden } from '../../src/evaluatie/woorden';

/** Numbers of the year before, as frozen when it was; null for a first year. */
export const vorigJaar = (e: Evaluatie): Getallen | null =>
  e.jaren.find((j) => j.jaar === e.jaar - 1)?.getallen ?? null;

/** The same figure a year ago, in the same words. */
export const vorigeWaarde = (e: Evaluatie, f: Figuur): string => {
  const vorig = vorigJaar(e);
  const getal = vorig?.[f.naam];
  if (vorig === null || getal === undefined) return 'niet bekend';
  if (getal === null) return 'geen';
  if (f.soort === 'aandeel') return vanInWoorden(getal, vorig[`${f.naam}:van`] ?? 0);
  if (f.soort === 'duur') {
    const mediaan = vorig[`${f.naam}:mediaan`] ?? null;
    return mediaan === null ? 'geen' : `mediaan ${getalInWoorden(mediaan)}`;
  }
  return f.soort === 'aantal' ? String(getal) : getalInWoorden(getal);
};

export const bronregel = (e: Evaluatie, filter: string): string =>
  `Bron: register, ${filter}. Stand ${nlDag(e.stand)}.${
    e.afwijkingenOpen === 0
      ? ''
      : ` ${e.afwijkingenOpen} met de hand gewijzigde rijen tellen zoals zij waren vastgelegd.`
  }`;

/** Row of a table: what, this year, last year. */
export const alsRij = (e: Evaluatie, f: Figuur): readonly string[] => [f.titel, inEenRegel(f), vorigeWaarde(e, f)];

export const koppenMetVorig = (e: Evaluatie): readonly string[] => ['Cijfer', String(e.jaar), String(e.jaar - 1)];

/** Everything a picture says in numbers, for the notes. */
export const inNotities = (figuren: readonly (Figuur | null)[]): readonly string[] =>
  figuren.flatMap((f) =>
    f === null ? [] : [`${f.titel}: ${inEenRegel(f)}`, ...(f.voetnoot === null ? [] : [f.voetnoot])],
  );

/** Numbers of dossiers, to look up; nothing about who or what. */
export const nummersVan = (e: Evaluatie, ids: readonly string[]): string =>
  ids
    .map((id) => e.nummers[id] ?? '')
    .filter((n) => n !== '')
    .join(', ');
