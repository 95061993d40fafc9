// Welke rijen maken dat begin, erin, eruit en eind niet op elkaar aansluiten? Zolang zij er zijn, wordt niets opgemaakt (K01, I-14; 5.3.2).
import type { Klacht } from '../procedure/rijen';
import { geopendOp, inJaar } from './figuren/beeld';
import type { Jaarbeeld } from './figuren/beeld';
import { aansluiting } from './figuren/instroom';
import type { Aansluitfout } from './model';

/** Open at the beginning, or opened or closed in the year; without a first day it could be any year. */
const raakt = (beeld: Jaarbeeld, k: Klacht): boolean => {
  const dag = geopendOp(k);
  if (dag === null || inJaar(beeld, dag) || inJaar(beeld, k.afgehandeldOp)) return true;
  return dag < beeld.begin && (k.afgehandeldOp === null || k.afgehandeldOp >= beeld.begin);
};

const rondes = (beeld: Jaarbeeld, k: Klacht): readonly Klacht[] =>
  k.nummer === null ? [] : (beeld.register().perNummer.get(k.nummer) ?? []).filter((r) => r !== k);

const wasNogOpen = (k: Klacht, later: Klacht): boolean =>
  k.afgehandeldOp === null || (later.heropendOp !== null && k.afgehandeldOp > later.heropendOp);

/** Each as the end of the sentence "deze dossiers ..."; null for a sound row. */
const watIsErMis = (beeld: Jaarbeeld, k: Klacht): string | null => {
  const begin = geopendOp(k);
  if (begin === null) return k.ronde > 1 ? 'missen de dag van heropenen' : 'missen de ontvangstdatum';
  if (k.afgehandeldOp !== null && k.afgehandeldOp < begin) return 'zijn afgesloten voordat zij binnenkwamen';
  const andere = rondes(beeld, k);
  if (andere.some((r) => r.ronde === k.ronde)) return 'hebben hetzelfde nummer';
  if (andere.some((r) => r.ronde === k.ronde + 1 && wasNogOpen(k, r)))
    return 'waren nog open toen de volgende ronde begon';
  return null;
};

const fout = (soort: string, waarom: string, ids: readonly string[]): readonly Aansluitfout[] =>
  ids.length === 0 ? [] : [{ soort, waarom, ids }];

/** Should every row be sound and the sums still differ, then the kind itself is named, with all that counts in it. */
const rekenfouten = (beeld: Jaarbeeld): readonly Aansluitfout[] =>
  aansluiting(beeld).regels.flatMap((r) => {
    const verschil = r.begin.aantal + r.ontvangen.aantal + r.heropend.aantal - r.afgesloten.aantal - r.einde.aantal;
    const ids = [r.begin, r.ontvangen, r.heropend, r.afgesloten, r.einde].flatMap((t) => t.ids);
    return fout(r.naam, 'tellen niet op', verschil === 0 ? [] : [...new Set(ids)]);
  });

export const aansluitfouten = (beeld: Jaarbeeld): readonly Aansluitfout[] => {
  const per = new Map<string, { readonly soort: string; readonly waarom: string; readonly ids: string[] }>();
  for (const k of beeld.klachten) {
    const waarom = raakt(beeld, k) ? watIsErMis(beeld, k) : null;
    if (waarom === null) continue;
    const soort = k.soort ?? 'niet ingevuld';
    const groep = per.get(`${soort} ${waarom}`) ?? { soort, waarom, ids: [] };
    groep.ids.push(k.id);
    per.set(`${soort} ${waarom}`, groep);
  }
  return per.size > 0 ? [...per.values()] : rekenfouten(beeld);
};
