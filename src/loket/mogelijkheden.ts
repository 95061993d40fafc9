// Welke stappen kan deze persoon nu doen, welke nog niet, en waarom niet? Gelezen uit de tabel van de procedure.
import { bezwaren } from '../procedure/beslis';
import { capaciteiten, onderwerprij } from '../procedure/onderwerp';
import type { Onderwerp, Stap } from '../procedure/stap';
import type { Zaak } from '../procedure/stand';
import { combinaties, stappen } from '../procedure/stappen';
import type { Combinatie } from '../procedure/stappen';
import type { Fase } from '../procedure/lijsten';
import type { Dossierbeeld, Formulierbeeld } from './beelden';
import { formulierVan, formulierVanCombinatie } from './formulier';

/** The dossier as it would be after the step, as far as rights and phase are concerned. */
const na = (stap: Stap, zaak: Zaak): Zaak => {
  const { klacht, stand } = zaak;
  const fase = (stap.naar as Fase | null) ?? klacht.fase;
  return { ...zaak, klacht: { ...klacht, fase, ontvangenDoor: klacht.ontvangenDoor ?? stand.wie.id } };
};

export const kanCombinatie = (combinatie: Combinatie, zaak: Zaak): boolean => {
  let nu = zaak;
  for (const stap of combinatie.stappen) {
    if (bezwaren(stap, nu).length > 0) return false;
    nu = na(stap, nu);
  }
  return true;
};

const stappenOver = (soort: Onderwerp): readonly Stap[] =>
  stappen.filter((s) => s.onderwerp === soort && !s.van.includes('Nieuw'));

/** Possible forms, the combined ones first: one form and one commit saves a person a step. */
export const mogelijk = (zaak: Zaak, soort: Onderwerp): readonly Formulierbeeld[] => [
  ...combinaties
    .filter((c) => soort === 'dossier' && zaak.klacht.fase !== 'Nieuw' && kanCombinatie(c, zaak))
    .map((c) => formulierVanCombinatie(c, zaak)),
  ...stappenOver(soort)
    .filter((s) => bezwaren(s, zaak).length === 0)
    .map((s) => formulierVan(s, zaak)),
];

const inFase = (stap: Stap, zaak: Zaak): boolean => {
  const nu = onderwerprij(stap.onderwerp, zaak)?.toestand;
  return nu !== undefined && stap.van.includes(nu);
};

/** Steps that are not possible now, with the reasons; only those this person might ever do here. */
export const nietNu = (zaak: Zaak, soort: Onderwerp): Dossierbeeld['nietNu'] => {
  const als = capaciteiten(zaak);
  return stappenOver(soort)
    .filter((s) => (s.taak !== null || inFase(s, zaak)) && (s.wie.some((h) => als.has(h)) || inFase(s, zaak)))
    .map((s) => ({ titel: s.titel, artikel: s.artikel, waarom: bezwaren(s, zaak).map((w) => w.tekst) }))
    .filter((s) => s.waarom.length > 0);
};
