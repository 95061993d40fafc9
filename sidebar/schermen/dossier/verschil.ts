// Wat is er in een dossier veranderd sinds iemand het las? In woorden, voor wie al aan het typen was.
import type { Dossierbeeld } from '../../../src/loket/beelden';

const regels = (beeld: Dossierbeeld): ReadonlyMap<string, string> =>
  new Map(beeld.blokken.flatMap((b) => b.regels.map((r) => [r.kop, r.tekst] as const)));

const kort = (tekst: string): string => (tekst.length <= 120 ? tekst : `${tekst.slice(0, 119).trimEnd()}…`);

const inRegels = (oud: Dossierbeeld, nieuw: Dossierbeeld): readonly string[] => {
  const [voor, na] = [regels(oud), regels(nieuw)];
  const anders = [...na].filter(([kop, tekst]) => voor.get(kop) !== tekst);
  const weg = [...voor.keys()].filter((kop) => !na.has(kop));
  return [...anders.map(([kop, tekst]) => `${kop}: ${kort(tekst)}`), ...weg.map((kop) => `${kop}: nu leeg`)];
};

export const verschil = (oud: Dossierbeeld, nieuw: Dossierbeeld): readonly string[] => {
  const fase = oud.fase === nieuw.fase ? [] : [`De fase is nu: ${nieuw.fase}`];
  const eerder = new Set(oud.tijdlijn.map((t) => t.tekst));
  const gebeurd = nieuw.tijdlijn
    .filter((t) => !eerder.has(t.tekst))
    .map((t) => (t.door === null ? t.tekst : `${t.tekst}, door ${t.door}`));
  return [...fase, ...gebeurd, ...inRegels(oud, nieuw)];
};
