// Welke stappen kan deze persoon nu doen, welke nog niet, en waarom niet? Gelezen uit de tabel van de procedure.
import { bezwaren } from '../procedure/beslis';
import { hoedanigheden } from '../procedure/persoon';
import type { Stap } from '../procedure/stap';
import type { Zaak } from '../procedure/stand';
import { combinaties, stappen } from '../procedure/stappen';
import type { Combinatie } from '../procedure/stappen';
import type { Dossierbeeld, Formulierbeeld } from './beelden';
import { formulierVan, formulierVanCombinatie } from './formulier';

/** The dossier as it would be after the step, as far as rights and phase are concerned. */
const na = (stap: Stap, zaak: Zaak): Zaak => ({
  ...zaak,
  klacht: { ...zaak.klacht, fase: stap.naar ?? zaak.klacht.fase },
});

const kanCombinatie = (combinatie: Combinatie, zaak: Zaak): boolean => {
  let nu = zaak;
  for (const stap of combinatie.stappen) {
    if (bezwaren(stap, nu).length > 0) return false;
    nu = na(stap, nu);
  }
  return true;
};

const dossierstappen = stappen.filter((s) => s.onderwerp === 'dossier' && !s.van.includes('Nieuw'));

/** Possible forms, the combined ones first: one form and one commit saves a person a step. */
export const mogelijk = (zaak: Zaak): readonly Formulierbeeld[] => [
  ...combinaties.filter((c) => kanCombinatie(c, zaak)).map((c) => formulierVanCombinatie(c, zaak)),
  ...dossierstappen.filter((s) => bezwaren(s, zaak).length === 0).map((s) => formulierVan(s, zaak)),
];

const ietsTeDoen = (stap: Stap, zaak: Zaak): boolean => stap.taak !== null || stap.van.includes(zaak.klacht.fase);

/** Steps that are not possible now, with the reasons; only those this person might ever do here. */
export const nietNu = (zaak: Zaak): Dossierbeeld['nietNu'] => {
  const als = hoedanigheden(zaak.stand.wie, zaak.klacht);
  return dossierstappen
    .filter((s) => ietsTeDoen(s, zaak) && (s.wie.some((h) => als.has(h)) || s.van.includes(zaak.klacht.fase)))
    .map((s) => ({ titel: s.titel, artikel: s.artikel, waarom: bezwaren(s, zaak).map((w) => w.tekst) }))
    .filter((s) => s.waarom.length > 0);
};
