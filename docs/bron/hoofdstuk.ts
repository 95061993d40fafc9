// Wat staat er boven en onder elk hoofdstuk van docs/procedure.md? De regels van het artikel, wat het wel en niet heeft, en de tests.
import { geen, isLezing, verouderdeReden } from './artikelen';
import type { Onderdeel } from './artikelen';
import { regelsVanArtikel, regeltabel } from './bewijs/pagina';
import { code, tabel } from './markdown';
import { noemtArtikel } from './proeven';
import type { Proef } from './proeven';
import { proeflijst } from './verwijzing';

/** Names of what the article has, per kind. */
export type Inhoud = Readonly<Record<Onderdeel, readonly string[]>>;

const koppen: Readonly<Record<Onderdeel, string>> = {
  stappen: 'Stappen',
  voorwaarden: 'Weigeringen',
  klokken: 'Klokken',
  brieven: 'Brieven',
};

const rij = (artikel: string, onderdeel: Onderdeel, namen: readonly string[]): readonly string[] => {
  const oud = verouderdeReden(artikel, onderdeel, namen.length > 0);
  if (oud !== null) throw new Error(oud);
  return [koppen[onderdeel], namen.length === 0 ? geen(artikel, onderdeel) : namen.map(code).join(', ')];
};

const regeldeel = (artikel: string, proeven: readonly Proef[]): readonly string[] => {
  const regels = regelsVanArtikel(artikel);
  if (regels.length > 0) return [regeltabel(regels, proeven)];
  return [
    isLezing(artikel)
      ? 'Regels: geen: dit zegt hoe wij de artikelen lezen waar de tekst zwijgt.'
      : 'Regels: geen: de regels hierover staan bij artikel 1 en 5.1.1.',
  ];
};

export const hoofd = (artikel: string, inhoud: Inhoud, proeven: readonly Proef[]): readonly string[] => [
  ...regeldeel(artikel, proeven),
  tabel(
    ['Heeft', 'Wat'],
    (Object.keys(koppen) as Onderdeel[]).map((o) => rij(artikel, o, inhoud[o])),
  ),
];

/** All tests that name the article; without one the chapter is not made. */
export const voet = (artikel: string, proeven: readonly Proef[]): string => {
  const gevonden = proeven.filter((p) => noemtArtikel(p.titel, artikel));
  if (gevonden.length === 0) throw new Error(`Geen test noemt ${artikel} in zijn titel.`);
  return proeflijst(gevonden);
};
