// Welke stappen kan deze persoon nu doen, welke nog niet, en waarom niet? Gelezen uit de tabel van de procedure.
import { bezwaren } from '../procedure/beslis';
import { capaciteiten, onderwerprij } from '../procedure/onderwerp';
import type { Onderwerp, Stap } from '../procedure/stap';
import type { Zaak } from '../procedure/stand';
import { combinaties, stappen } from '../procedure/stappen';
import type { Combinatie } from '../procedure/stappen';
import { fasen, jaarstatussen, maatregelstatussen } from '../procedure/lijsten';
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
  stappen.filter((s) => s.onderwerp === soort && !s.eigenPlek && !s.van.includes('Nieuw'));

/** Possible forms, the combined ones first: one form and one commit saves a person a step. */
export const mogelijk = (zaak: Zaak, soort: Onderwerp): readonly Formulierbeeld[] => [
  ...combinaties
    .filter((c) => soort === 'dossier' && zaak.klacht.fase !== 'Nieuw' && kanCombinatie(c, zaak))
    .map((c) => formulierVanCombinatie(c, zaak)),
  ...stappenOver(soort)
    .filter((s) => bezwaren(s, zaak).length === 0)
    .map((s) => formulierVan(s, zaak)),
];

const toestandVan = (stap: Stap, zaak: Zaak): string => onderwerprij(stap.onderwerp, zaak)?.toestand ?? '';
const inFase = (stap: Stap, zaak: Zaak): boolean => stap.van.some((v) => v === toestandVan(stap, zaak));

const volgorde: Readonly<Record<Onderwerp, readonly string[]>> = {
  dossier: fasen,
  maatregel: maatregelstatussen,
  jaarevaluatie: jaarstatussen,
  register: [],
};
/** Its time has gone by: nobody asks why it is not possible any more. */
const isVoorbij = (stap: Stap, zaak: Zaak): boolean => {
  const rij = volgorde[stap.onderwerp];
  return stap.van.every((v) => rij.indexOf(v) < rij.indexOf(toestandVan(stap, zaak)));
};

/** What this phase is waiting for, then what else belongs to it, then what comes later. */
const dringend = (stap: Stap, zaak: Zaak): number =>
  inFase(stap, zaak) ? 1 + Number(stap.taak !== null && stap.taak.als === undefined) : 0;

/** Steps that are not possible yet, with the reasons; only those this person might do here. */
export const nietNu = (zaak: Zaak, soort: Onderwerp): Dossierbeeld['nietNu'] => {
  const als = capaciteiten(zaak);
  return stappenOver(soort)
    .filter((s) => !isVoorbij(s, zaak))
    .filter((s) => (s.taak !== null || inFase(s, zaak)) && (s.wie.some((h) => als.has(h)) || inFase(s, zaak)))
    .sort((a, b) => dringend(b, zaak) - dringend(a, zaak))
    .map((s) => ({ titel: s.titel, artikel: s.artikel, waarom: bezwaren(s, zaak).map((w) => w.tekst) }))
    .filter((s) => s.waarom.length > 0);
};
