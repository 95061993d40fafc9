// Het vervolg van de tweede, onafhankelijke telling: duur, oordeel, tevredenheid, claims, geschillen en leren. (K05 - K22; 5.3.2)
import type { Klacht, Onderdeel } from '../../src/procedure/rijen';
import { dagenTussen, derdeWerkdag, erna, isVrij } from './natellen';

const van = (dag: string | null, jaar: number): boolean => dag !== null && Number(dag.split('-')[0]) === jaar;
const begin = (k: Klacht): string => (k.ronde === 1 ? k.ontvangstdatum : k.heropendOp) ?? '';
const telt = (k: Klacht): boolean => k.fase !== 'Vervallen';
const beloofd = (k: Klacht): boolean => telt(k) && k.inBehandeling === true && k.klagerEmail !== null;

const werkdagenVan = (a: string, b: string): number => {
  let n = 0;
  for (let dag = a; dag < b;) {
    dag = erna(dag, 1);
    if (!isVrij(dag)) n += 1;
  }
  return n;
};

/** Median and highest, the hard way: sort, and take out one from both ends until one or two are left. */
const middelste = (getallen: readonly number[]): number | null => {
  const rij = [...getallen].sort((a, b) => a - b);
  while (rij.length > 2) {
    rij.pop();
    rij.shift();
  }
  return rij.length === 0 ? null : rij.reduce((a, b) => a + b, 0) / rij.length;
};
const duur = (getallen: readonly number[]): Record<string, number | null> => ({
  '': getallen.length,
  ':mediaan': middelste(getallen),
  ':hoogste': getallen.length === 0 ? null : Math.max(...getallen),
});

const uitgesteld = (k: Klacht): boolean => {
  if (k.termijnTot === null || k.eersteTermijn === null || k.termijnTot === k.eersteTermijn) return false;
  // More than 56 days can only be a second extension, and that one is asked for within 56.
  const tot = dagenTussen(begin(k), k.termijnTot) > 56 ? 56 : 28;
  return k.verlengdOp === null || dagenTussen(begin(k), k.verlengdOp) <= tot;
};

type Tellingen = Record<string, number | null>;
const aandeel = (naam: string, alle: readonly Klacht[], goed: (k: Klacht) => boolean): Tellingen => {
  let n = 0;
  for (const k of alle) if (goed(k)) n += 1;
  return { [naam]: n, [`${naam}:van`]: alle.length };
};
const metNaam = (naam: string, deel: Tellingen): Tellingen =>
  Object.fromEntries(Object.entries(deel).map(([k, v]) => [naam + k, v]));

const besluiten = (klachten: readonly Klacht[], onderdelen: readonly Onderdeel[], jaar: number): Tellingen => {
  const rijen = klachten.filter((k) => telt(k) && van(k.oordeelOp, jaar));
  const uit: Tellingen = { 'K12:gegrond': 0, 'K12:ongegrond': 0, 'K12:deels gegrond': 0, 'K12:van': rijen.length };
  let [afwijkend, metOordeel] = [0, 0];
  for (const k of rijen) {
    if (k.oordeel === null) continue;
    uit[`K12:${k.oordeel}`] = (uit[`K12:${k.oordeel}`] ?? 0) + 1;
    metOordeel += 1;
    let anders = false;
    for (const o of onderdelen) if (o.klacht === k.id && o.advies !== o.oordeel) anders = true;
    if (anders) afwijkend += 1;
  }
  return { ...uit, K13: afwijkend, 'K13:van': metOordeel };
};

const leren = (klachten: readonly Klacht[], jaar: number): Tellingen => {
  const dicht = klachten.filter((k) => telt(k) && van(k.afgehandeldOp, jaar));
  const over = dicht.filter((k) => k.uitkomst !== 'samengevoegd' && k.herkomstbestand === null);
  return {
    ...aandeel('K19', over, (k) => k.besprokenOp !== null),
    'K19.open': over.filter((k) => k.besprokenOp === null).length,
    'K22:van': dicht.filter((k) => k.oorzaak !== null).length,
  };
};

/** Everything in one pass over plain rows, with loops and strings only. */
export const verder = (
  klachten: readonly Klacht[],
  onderdelen: readonly Onderdeel[],
  jaar: number,
  vandaag: string,
): Tellingen => {
  const binnen = klachten.filter((k) => telt(k) && k.ronde === 1 && van(k.ontvangstdatum, jaar));
  const l6 = klachten.filter((k) => beloofd(k) && van(k.berichtVerzondenOp, jaar));
  const gesteld = klachten.filter(
    (k) =>
      beloofd(k) && van(k.eersteTermijn, jaar) && (k.berichtVerzondenOp !== null || (k.eersteTermijn ?? '') < vandaag),
  );
  const buiten = gesteld.filter((k) => k.berichtVerzondenOp === null || k.berichtVerzondenOp > (k.eersteTermijn ?? ''));
  const gemist = (k: Klacht): boolean => (k.berichtVerzondenOp ?? vandaag) > (k.termijnTot ?? '');
  const klacht = binnen.filter((k) => k.soort === 'klacht' && k.klagerEmail !== null);
  const zelf = binnen.filter((k) => k.rapportageOp !== null);
  const tevreden = klachten.filter((k) => telt(k) && k.inBehandeling === true && van(k.berichtVerzondenOp, jaar));
  const reactie = tevreden.filter((k) => k.tevreden === 'ja' || k.tevreden === 'nee');
  const claims = klachten.filter((k) => telt(k) && k.claimMogelijk === true && van(k.claimGeschatOp, jaar));
  return {
    ...metNaam(
      'K05',
      duur(
        klacht
          .filter((k) => k.ontvangstberichtVerzondenOp !== null)
          .map((k) => werkdagenVan(k.ontvangstdatum ?? '', k.ontvangstberichtVerzondenOp ?? '')),
      ),
    ),
    'K04.voorlopig': klacht.filter((k) => {
      const uiterlijk = derdeWerkdag(k.ontvangstdatum ?? '');
      const opTijd = k.ontvangstberichtVerzondenOp !== null && k.ontvangstberichtVerzondenOp <= uiterlijk;
      return !opTijd && k.voorlopigBevestigdOp !== null && k.voorlopigBevestigdOp <= uiterlijk;
    }).length,
    'K06:van': klachten.filter((k) => telt(k) && k.inBehandeling === false && van(k.besluitBehandelingOp, jaar)).length,
    ...metNaam(
      'K07',
      duur(l6.filter((k) => k.ronde === 1).map((k) => dagenTussen(begin(k), k.berichtVerzondenOp ?? ''))),
    ),
    ...metNaam(
      'K07.heropend',
      duur(l6.filter((k) => k.ronde > 1).map((k) => dagenTussen(begin(k), k.berichtVerzondenOp ?? ''))),
    ),
    ...aandeel('K10', buiten, uitgesteld),
    K11: buiten.filter((k) => !uitgesteld(k) || gemist(k)).length,
    ...besluiten(klachten, onderdelen, jaar),
    ...aandeel('K14', binnen, (k) => k.rapportageOp !== null),
    ...aandeel(
      'K14.afdoende',
      zelf.filter((k) => k.kennisgenomenOp !== null),
      (k) => k.uitkomst === 'afdoende behandeld' && k.besluitBehandelingOp === null,
    ),
    ...aandeel('K15.respons', tevreden, (k) => reactie.includes(k)),
    ...aandeel('K15.tevreden', reactie, (k) => k.tevreden === 'ja'),
    K16: klachten.filter((k) => telt(k) && van(k.verwezenOp, jaar)).length,
    'K17:van': klachten.filter((k) => telt(k) && k.geschil === true && van(k.geschilSinds, jaar)).length,
    'K17.open': klachten.filter((k) => telt(k) && k.geschil === true && Number(k.geschilSinds?.slice(0, 4)) <= jaar)
      .length,
    K18: claims.length,
    'K18.boven': claims.filter((k) => (k.claimbedrag ?? 0) >= 50_001).length,
    'K18.bedrag': claims.reduce((som, k) => som + (k.claimbedrag ?? 0), 0),
    ...leren(klachten, jaar),
  };
};
