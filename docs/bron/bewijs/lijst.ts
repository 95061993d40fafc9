// Wat is het hele bewijs van de procedure, en klopt het met het product? Elke R, T, D, L en I een keer (artikelen 1 - 7).
import { toetsen } from '../../../src/evaluatie/naleving';
import { briefsoort } from '../../../src/procedure/brieven';
import { stapMetNaam, stappen } from '../../../src/procedure/stappen';
import { termijnnamen } from '../../../src/procedure/termijnen';
import { regelsVan } from '../velden';
import { regelVan } from '../voorwaarderegels';
import { algemeneCodes } from '../weigercodes';
import { afhandeling } from './afhandeling';
import { altijdbewijs } from './altijd';
import { briefbewijs } from './brieven';
import { ontvangst } from './ontvangst';
import { overgangen } from './overgangen';
import type { Regelbewijs } from './regel';
import { signalen } from './signalen';
import { eigenKlokken, termijnbewijs } from './termijnen';

export const regels: readonly Regelbewijs[] = [...signalen, ...ontvangst, ...afhandeling];

export const alleIds: readonly string[] = [regels, overgangen, termijnbewijs, briefbewijs, altijdbewijs].flatMap(
  (lijst) => lijst.map((b) => b.id),
);

/** Refusal codes the evidence leans on, without where. */
export const codeVan = (dwang: string): string => dwang.split(':', 1)[0] ?? dwang;

const codesInTabel: ReadonlySet<string> = new Set(
  stappen.flatMap((s) => [...s.vooraf, ...s.voorwaarden].map((e) => e.code)),
);

const bijFout = (plek: string, code: string): string | null => {
  const [naam = '', veld] = plek.split('.');
  const stap = stapMetNaam(naam);
  if (stap === undefined) return `stap ${naam} bestaat niet`;
  if (veld === undefined) return null;
  const gevonden = regelsVan(stap.velden).find((r) => r.pad === veld);
  if (gevonden === undefined) return `stap ${naam} heeft geen veld ${veld}`;
  return code === 'veld-verplicht' && !gevonden.veld.verplicht ? `${plek} is niet verplicht` : null;
};

/** What is wrong with one thing that should carry a rule, or null. */
export const draagfout = (draagt: string): string | null => {
  const [soort = '', naam = ''] = draagt.split(' ');
  if (soort === 'meet') return toetsen.some((t) => t.naam === naam) ? null : `toets ${naam} bestaat niet`;
  if (soort === 'klok') return termijnnamen.some((t) => t === naam) ? null : `klok ${naam} bestaat niet`;
  if (draagt === 'maatregel')
    return stappen.some((s) => s.taak?.datum !== undefined) ? null : 'geen maatregel heeft een datum';
  const code = codeVan(draagt);
  if (!codesInTabel.has(code) && algemeneCodes[code] === undefined) return `weigering ${code} bestaat niet`;
  return draagt === code ? null : bijFout(draagt.slice(code.length + 1).trim(), code);
};

const draagtIets = (id: string, draagt: readonly string[]): readonly string[] =>
  draagt.length === 0
    ? [`${id}: niets draagt deze regel`]
    : draagt.flatMap((d) => draagfout(d) ?? []).map((fout) => `${id}: ${fout}`);

const overgangfouten = (): readonly string[] => [
  ...overgangen.flatMap((t) =>
    t.stappen
      .filter((naam) => stapMetNaam(naam)?.overgang !== t.id)
      .map((naam) => `${t.id}: stap ${naam} maakt deze overgang niet`),
  ),
  ...stappen
    .filter((s) => s.overgang !== '' && !overgangen.some((t) => t.id === s.overgang && t.stappen.includes(s.naam)))
    .map((s) => `stap ${s.naam}: zet haar bij ${s.overgang} in docs/bron/bewijs/overgangen.ts`),
];

const klokfouten = (): readonly string[] =>
  termijnnamen
    .filter((naam) => eigenKlokken[naam] === undefined && !termijnbewijs.some((d) => d.id === naam))
    .map((naam) => `klok ${naam}: zet haar in docs/bron/bewijs/termijnen.ts`);

const brieffouten = (namen: readonly string[]): readonly string[] => [
  ...briefbewijs.flatMap((l) =>
    l.brieven.filter((b) => briefsoort(b) === undefined).map((b) => `${l.id}: brief ${b} bestaat niet`),
  ),
  ...namen
    .filter((naam) => !briefbewijs.some((l) => l.brieven.includes(naam)))
    .map((naam) => `brief ${naam}: zet hem in docs/bron/bewijs/brieven.ts`),
];

const metingfouten = (): readonly string[] =>
  toetsen
    .filter((t) => !regels.some((r) => r.meting.includes(t.naam)))
    .map((t) => `toets ${t.naam}: zet haar bij haar regel in docs/bron/bewijs`);

/** Everything in which list and product disagree; the generator refuses as long as there is something. */
export const bewijsfouten = (briefnamen: readonly string[]): readonly string[] => [
  ...regels.flatMap((r) => draagtIets(r.id, [...r.dwang, ...r.meting.map((m) => `meet ${m}`)])),
  ...termijnbewijs.flatMap((d) => draagtIets(d.id, d.draagt)),
  ...overgangfouten(),
  ...klokfouten(),
  ...brieffouten(briefnamen),
  ...metingfouten(),
  ...alleIds.filter((id, n) => alleIds.indexOf(id) !== n).map((id) => `${id} staat er twee keer`),
];

/** The rule behind a refusal, in a sentence. */
export const zinVan = (code: string): string => algemeneZinnen[code] ?? regelVan(code);

const algemeneZinnen: Readonly<Record<string, string>> = {
  'veld-verplicht': 'Wat verplicht is moet zijn ingevuld.',
  'veld-ongeldig': 'Een antwoord komt uit de lijst of heeft de gevraagde vorm.',
  'veld-te-lang': 'Een tekst is hoogstens zo lang als het veld toelaat.',
  'geen-recht': 'Alleen wie de tabel noemt mag deze stap doen.',
  'verkeerde-fase': 'Een stap kan alleen in de fasen die de tabel noemt.',
  'onbekend-persoon': 'Alleen wie in de lijst Medewerkers staat kan iets doen.',
};
