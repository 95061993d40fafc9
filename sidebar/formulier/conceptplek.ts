// Waar hoort een concept bij? Bij een persoon, een dossier (of geen) en een formulier; en zo heet het ook in zijn kladblok.

/** A draft belongs to a person: who signs in next does not see it. */
export const plekVan = (wie: string, dossier: string, formulier: string): string => `${wie}|${dossier}|${formulier}`;

const delen = (plek: string): readonly [wie: string, dossier: string, formulier: string] => {
  const [wie = '', dossier = '', formulier = ''] = plek.split('|');
  return [wie, dossier, formulier];
};

/** All drafts of one dossier, or of the forms that need none. */
export const dossierBegin = (plek: string): string => `concept~${delen(plek)[1] || '-'}~`;
export const sleutelVan = (plek: string): string => dossierBegin(plek) + delen(plek)[2];

/** Of the same person too. */
export const isZelfdeDossier = (a: string, b: string): boolean =>
  delen(a)[0] === delen(b)[0] && delen(a)[1] === delen(b)[1];

/** The place of a note found beside this one. */
export const plekUit = (plek: string, sleutel: string): string => {
  const [wie, dossier] = delen(plek);
  return plekVan(wie, dossier, sleutel.slice(dossierBegin(plek).length));
};
