// Wat staat er nu in het formulier? Wat getypt is, en anders waarmee het begon; en welke vragen daardoor te zien zijn.
import type { Formulierbeeld, Stapbeeld, Veldbeeld } from '../../src/loket/beelden';

export type Waarden = Readonly<Record<string, unknown>>;
/** Only what the person touched, per step: the rest follows the register when that changes. */
export type Getypt = Readonly<Record<string, Waarden>>;

const regels = (waarde: unknown): readonly Waarden[] => (Array.isArray(waarde) ? (waarde as Waarden[]) : []);

const past = (veld: Veldbeeld, waarde: unknown): boolean => {
  if (veld.soort === 'keuzes' || veld.soort === 'lijst') return Array.isArray(waarde);
  return typeof waarde === (veld.soort === 'jaNee' ? 'boolean' : 'string');
};

const leegVan = (veld: Veldbeeld): unknown => {
  if (veld.soort === 'keuzes') return [];
  if (veld.soort === 'lijst') return veld.verplicht && !veld.vasteRegels ? [{}] : [];
  return veld.soort === 'jaNee' ? null : '';
};

const beginwaarde = (veld: Veldbeeld): unknown => {
  const leeg = veld.soort === 'lijst' && regels(veld.begin).length === 0;
  return past(veld, veld.begin) && !leeg ? veld.begin : leegVan(veld);
};

/** Given lines stay the lines of the register; typed text is found back by the element it is about. */
const vasteRegels = (veld: Veldbeeld, getypt: unknown): readonly Waarden[] => {
  const sleutel = veld.velden.find((v) => v.soort === 'onderdeel')?.sleutel;
  const eerder = regels(getypt);
  return regels(veld.begin).map((regel, i) => {
    const zelfde = sleutel === undefined ? eerder[i] : eerder.find((r) => r[sleutel] === regel[sleutel]);
    return { ...regel, ...zelfde };
  });
};

export const waardeVan = (veld: Veldbeeld, getypt: Waarden): unknown => {
  const waarde = getypt[veld.sleutel];
  if (waarde === undefined) return beginwaarde(veld);
  if (waarde === null) return leegVan(veld);
  return veld.soort === 'lijst' && veld.vasteRegels ? vasteRegels(veld, waarde) : waarde;
};

export const regelsVan = (veld: Veldbeeld, waarde: unknown): readonly Waarden[] =>
  regels(waarde).map((regel) => Object.fromEntries(veld.velden.map((v) => [v.sleutel, waardeVan(v, regel)])));

/** A question is shown when the question it hangs on is shown and has one of the answers, or a day long enough ago; questions can hang in a row. */
export const isGetoond = (veld: Veldbeeld, velden: readonly Veldbeeld[], getypt: Waarden): boolean => {
  const { toonAls } = veld;
  if (toonAls === null) return true;
  const andere = velden.filter((v) => v !== veld);
  const bron = andere.find((v) => v.sleutel === toonAls.veld);
  if (bron === undefined || !isGetoond(bron, andere, getypt)) return false;
  const waarde = waardeVan(bron, getypt);
  if ('voor' in toonAls) return typeof waarde === 'string' && waarde !== '' && waarde < toonAls.voor;
  return toonAls.is.some((w) => w === waarde || (w === null && waarde === ''));
};

export const getoondeVelden = (velden: readonly Veldbeeld[], getypt: Waarden): readonly Veldbeeld[] =>
  velden.filter((v) => isGetoond(v, velden, getypt));

const alsInvoer = (veld: Veldbeeld, getypt: Waarden): unknown => {
  const waarde = waardeVan(veld, getypt);
  if (veld.soort === 'lijst') return regels(waarde).map((regel) => invoerVan(veld.velden, regel));
  return waarde === '' ? null : waarde;
};

/** Every key of the form, hidden questions empty: an answer to a question that is not asked is no answer. */
const invoerVan = (velden: readonly Veldbeeld[], getypt: Waarden): Waarden =>
  Object.fromEntries(
    velden.map((v) => {
      if (isGetoond(v, velden, getypt)) return [v.sleutel, alsInvoer(v, getypt)];
      return [v.sleutel, v.soort === 'lijst' || v.soort === 'keuzes' ? [] : null];
    }),
  );

export interface Stapinvoer {
  readonly stap: string;
  readonly invoer: Waarden;
}

const stapinvoer = (stap: Stapbeeld, getypt: Getypt): Stapinvoer => ({
  stap: stap.stap,
  invoer: invoerVan(stap.velden, getypt[stap.stap] ?? {}),
});

export const invoerVanFormulier = (beeld: Formulierbeeld, getypt: Getypt): readonly Stapinvoer[] =>
  beeld.stappen.map((s) => stapinvoer(s, getypt));
