// Hoe spelen we een verhaal na zonder register? Opdrachten aan beslis, de een na de ander, op rijen in het geheugen.
import { beslis } from '../../src/procedure/beslis';
import { systeem } from '../../src/procedure/persoon';
import type { Bericht, Klacht, Medewerker, Rijen } from '../../src/procedure/rijen';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { pasToe } from '../../src/procedure/stand';
import type { Beslissing, Opdracht, Stand } from '../../src/procedure/stand';
import type { Weigering } from '../../src/procedure/weigering';
import type { Kalender } from '../../src/procedure/werkdagen';
import { dossier, gewoon, wanneer } from './invoer';
import type { Hoofdstap, Invoer } from './invoer';
import { beginRijen, kalender } from './mensen';

export type Regel = readonly [stap: string, invoer: Invoer];

/** A refusal tells a person what to do next: a sentence, with its article, its rule and no placeholder left in it. */
const keurig = (w: Weigering): boolean =>
  /^\S+$/.test(w.code) &&
  /^(besluit \d+|[AI]-\d\d|\d(\.\d)*)$/.test(w.artikel) &&
  w.tekst.length >= 12 &&
  !/undefined|null|Stryker/.test(w.tekst) &&
  (w.code === 'veld-verplicht'
    ? /^(Vul in|Beantwoord nog): \S/.test(w.tekst)
    : /^["A-Z].*([.!)]|voorbeeld\.nl)$/s.test(w.tekst));

/** `artikel code veld` of each refusal; a refusal that is no plain sentence is told as such. */
export const kort = (weigeringen: readonly Weigering[]): readonly string[] =>
  weigeringen.map((w) => (keurig(w) ? `${w.artikel} ${w.code} ${w.veld ?? '-'}` : `SLORDIG: ${JSON.stringify(w)}`));

export interface Verhaal {
  readonly rijen: () => Rijen;
  /** The rows before the last command that changed anything. */
  readonly rijenVoor: () => Rijen;
  readonly klacht: (id?: string) => Klacht;
  readonly berichten: (soort: string) => readonly Bericht[];
  readonly beslis: (dag: string, wie: Medewerker, opdracht: Partial<Opdracht>) => Beslissing;
  /** Does the steps as one command on the dossier; gives the refusals, none when it is done. */
  readonly doe: (dag: string, wie: Medewerker, ...regels: readonly Regel[]) => readonly string[];
  readonly opDossier: (id: string) => Verhaal;
  /** The postman: every waiting mail is delivered, or fails this once. */
  readonly bezorg: (dag: string, gelukt?: boolean) => readonly string[];
}

const hoger = <R extends { readonly versie: number }>(eerder: readonly R[], na: readonly R[]): readonly R[] =>
  na.map((rij) => (eerder.includes(rij) ? rij : { ...rij, versie: rij.versie + 1 }));
const metVersies = (eerder: Rijen, na: Rijen): Rijen => ({
  ...na,
  klachten: hoger(eerder.klachten, na.klachten),
  maatregelen: hoger(eerder.maatregelen, na.maatregelen),
  jaarevaluatie: hoger(eerder.jaarevaluatie, na.jaarevaluatie),
});

interface Stam {
  rijen: Rijen;
  voor: Rijen;
  nummer: number;
  readonly kalender: Kalender;
}

const standVan = (stam: Stam, dag: string, wie: Medewerker): Stand => ({
  wie,
  nu: `${dag}T10:00:00`,
  vandaag: dag,
  kalender: stam.kalender,
  rijen: stam.rijen,
  lognummer: stam.nummer,
});

const neemOver = (stam: Stam, besluit: Beslissing): void => {
  if (besluit.soort !== 'wijzigingen') return;
  stam.voor = stam.rijen;
  stam.rijen = metVersies(stam.rijen, pasToe(stam.rijen, besluit.wijzigingen));
  stam.nummer += 1;
};

const maak = (stam: Stam, id: string): Verhaal => {
  const klacht = (welk = id): Klacht => stam.rijen.klachten.find((k) => k.id === welk) ?? nieuweKlacht(welk);
  const doeOp = (dag: string, wie: Medewerker, opdracht: Partial<Opdracht>): Beslissing => {
    const rij = [...stam.rijen.maatregelen, ...stam.rijen.jaarevaluatie].find((r) => r.id === (opdracht.dossier ?? id));
    const { versie } = rij ?? klacht(opdracht.dossier);
    const sleutel = versie === 0 ? id : `sleutel-${stam.nummer}`;
    const besluit = beslis(standVan(stam, dag, wie), { dossier: id, versie, sleutel, stappen: [], ...opdracht });
    neemOver(stam, besluit);
    return besluit;
  };
  return {
    rijen: () => stam.rijen,
    rijenVoor: () => stam.voor,
    klacht,
    berichten: (soort) => stam.rijen.berichten.filter((b) => b.klacht === id && b.soort === soort),
    beslis: doeOp,
    doe: (dag, wie, ...regels) => {
      const besluit = doeOp(dag, wie, { stappen: regels.map(([stap, invoer]) => ({ stap, invoer })) });
      return besluit.soort === 'weigeringen' ? kort(besluit.weigeringen) : [];
    },
    opDossier: (ander) => maak(stam, ander),
    bezorg: (dag, gelukt = true) =>
      stam.rijen.berichten
        .filter((b) => b.status === 'te verzenden' && b.klacht === id)
        .flatMap((b) => {
          const invoer = { bericht: b.id, verzondenOp: dag, gelukt, ...(gelukt ? {} : { fout: 'geen verbinding' }) };
          const besluit = doeOp(dag, systeem, { versie: 0, sleutel: '', stappen: [{ stap: 'verzonden', invoer }] });
          return besluit.soort === 'weigeringen' ? kort(besluit.weigeringen) : [];
        }),
  };
};

/** A register with people and a calendar, and no complaint yet. */
export const begin = (anders: Partial<Rijen> = {}, dagen: Kalender = kalender): Verhaal =>
  maak({ rijen: { ...beginRijen, ...anders }, voor: beginRijen, nummer: 1, kalender: dagen }, dossier);

export type Anders = Partial<Record<Hoofdstap, Invoer>>;
const keten: readonly Hoofdstap[] = [
  ...(['melden', 'registreren', 'toelaten', 'bevindingen', 'besluiten', 'berichten', 'bespreken', 'archiveren'] as const),
]; // prettier-ignore

/** Scenario G1 up to and including this step, mail delivered at once; `anders` changes what is typed. */
export const tot = (stap: Hoofdstap, anders: Anders = {}, verhaal: Verhaal = begin()): Verhaal => {
  const route: readonly Hoofdstap[] =
    stap === 'nietInBehandeling' ? ['melden', 'registreren', stap] : keten.slice(0, keten.indexOf(stap) + 1);
  for (const naam of route) {
    const [dag, wie] = wanneer[naam];
    const nee = [...verhaal.doe(dag, wie, [naam, { ...gewoon[naam], ...anders[naam] }]), ...verhaal.bezorg(dag)];
    if (nee.length > 0) throw new Error(`${naam} ging niet: ${nee.join('; ')}`);
  }
  return verhaal;
};

/** Tries one step of G1 on its usual day by its usual person, with other input. */
export const probeer = (verhaal: Verhaal, stap: Hoofdstap, anders: Invoer = {}): readonly string[] => {
  const [dag, wie] = wanneer[stap];
  return verhaal.doe(dag, wie, [stap, { ...gewoon[stap], ...anders }]);
};
