// Om welk dossier vraagt het adres van de web-app (`?dossier=...`, uit een bericht)? Alleen een id; al het andere telt niet.

/** What `doGet` gets of the address. */
export interface Webverzoek {
  readonly parameter?: Readonly<Partial<Record<string, string>>>;
}

export const gevraagdDossier = (verzoek?: Webverzoek): string | null => {
  const dossier = verzoek?.parameter?.['dossier'];
  return dossier !== undefined && /^[A-Za-z0-9][A-Za-z0-9._-]{5,119}$/.test(dossier) ? dossier : null;
};
