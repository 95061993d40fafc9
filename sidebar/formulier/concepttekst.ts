// Wat van een concept gaat naar het kladblok? Wat iemand typte; een brief die hij alleen bekeek, maakt het register opnieuw.
import type { Voorbeeld, Voorbeelden } from './brieftekst';
import type { Concept } from './concept';
import type { Getypt } from './waarden';

type Bewaard = Concept;

/** Step and field of the letters whose text is still that of the register. */
const onveranderd = ({ getypt, voorbeelden }: Concept): readonly string[] =>
  Object.entries(voorbeelden).flatMap(([plek, { standaard }]) => {
    const [stap = '', veld = ''] = plek.split('.');
    return getypt[stap]?.[veld] === standaard ? [plek] : [];
  });

const zonder = <T>(waarden: Readonly<Record<string, T>>, weg: (sleutel: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(waarden).filter(([sleutel]) => !weg(sleutel)));

/** The standard text itself is long and made again when asked for; an empty one says that there was a letter. */
const kort = (voorbeeld: Voorbeeld): Voorbeeld => ({ ...voorbeeld, standaard: '', gemaaktVan: '' });

export const inTekst = (concept: Concept): string => {
  const weg = new Set(onveranderd(concept));
  const getypt: Getypt = Object.fromEntries(
    Object.entries(concept.getypt).map(([stap, velden]) => [stap, zonder(velden, (v) => weg.has(`${stap}.${v}`))]),
  );
  const voorbeelden: Voorbeelden = Object.fromEntries(
    Object.entries(zonder(concept.voorbeelden, (p) => weg.has(p))).map(([p, v]) => [p, kort(v)]),
  );
  return JSON.stringify({ ...concept, getypt, voorbeelden } satisfies Bewaard);
};

const isTabel = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A draft that was on its way when its window closed keeps its key: sent again it counts once. */
const verstuurdIn = (ruw: unknown): Concept['verstuurd'] =>
  isTabel(ruw) && typeof ruw['sleutel'] === 'string' && typeof ruw['stappen'] === 'string'
    ? { sleutel: ruw['sleutel'], stappen: ruw['stappen'] }
    : null;

/** Null for what this page cannot read: another version wrote it. */
export const uitTekst = (tekst: string): Bewaard | null => {
  try {
    const ruw: unknown = JSON.parse(tekst);
    if (!isTabel(ruw) || !isTabel(ruw['getypt']) || !Object.values(ruw['getypt']).every(isTabel)) return null;
    if (!isTabel(ruw['voorbeelden']) || typeof ruw['nieuwId'] !== 'string') return null;
    return { ...(ruw as unknown as Bewaard), verstuurd: verstuurdIn(ruw['verstuurd']) };
  } catch {
    return null;
  }
};

/** What was typed before the kept draft arrived stands on top of it; nothing of either is lost. */
export const samengevoegd = (bewaard: Bewaard, nu: Concept): Concept => ({
  nieuwId: nu.verstuurd === null ? bewaard.nieuwId : nu.nieuwId,
  verstuurd: nu.verstuurd ?? bewaard.verstuurd,
  voorbeelden: { ...bewaard.voorbeelden, ...nu.voorbeelden },
  getypt: Object.fromEntries(
    [...Object.keys(bewaard.getypt), ...Object.keys(nu.getypt)].map((stap) => [
      stap,
      { ...bewaard.getypt[stap], ...nu.getypt[stap] },
    ]),
  ),
});
