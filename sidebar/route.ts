// Welk blad staat open? Het staat in het adres achter het hekje, zodat terug en vooruit werken en de pagina een dossier kan openen.
export const bladen = [
  'taken',
  'melden',
  'zoeken',
  'termijnen',
  'overzicht',
  'controle',
  'beheer',
  'inrichten',
  'verwijderen',
] as const;
export type Blad = (typeof bladen)[number];
export type Route = { readonly blad: Blad } | { readonly blad: 'dossier'; readonly dossier: string };

const dossierIn = (hash: string): string | undefined => /^#dossier=([A-Za-z0-9._-]{1,120})$/.exec(hash)?.[1];

/** Null for an address that is none of ours. */
export const leesRoute = (hash: string): Route | null => {
  const dossier = dossierIn(hash);
  if (dossier !== undefined) return { blad: 'dossier', dossier };
  const blad = bladen.find((b) => hash === `#${b}`);
  return blad === undefined ? null : { blad };
};

export const schrijfRoute = (route: Route): string =>
  route.blad === 'dossier' ? `#dossier=${route.dossier}` : `#${route.blad}`;

/** The personal key of `#sleutel=...`; people also paste the whole link, or only the key. */
export const leesSleutel = (tekst: string): string => {
  const deel = /#sleutel=([^#&]*)/.exec(tekst)?.[1];
  try {
    return decodeURIComponent(deel ?? tekst).trim();
  } catch {
    return (deel ?? tekst).trim();
  }
};
