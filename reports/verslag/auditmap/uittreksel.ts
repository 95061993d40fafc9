// Wat ziet de auditor van het register? Een regel per dossier van het jaar, op nummer, zonder namen en zonder tekst van mensen (3.2, 5.3.1).
import { jaarVan, nlDagKort } from '../../../src/procedure/dag';
import type { Waarde } from '../../../src/register/kolom';
import { bladVan } from '../../../src/sheets/layout';
import { csvTabel } from '../../csv/tabel';
import { el } from '../html';
import { alsPagina } from '../pagina';
import { tabel } from '../tabel';
import type { Kandidaat } from './keuze';

export type Registerrij = Readonly<Record<string, Waarde>>;

/** Closed lists, days and numbers only; a test holds them against the privacy of each column. */
export const uittrekselkolommen = [
  ...['nummer', 'ronde', 'soort', 'ontvangstdatum', 'kanaal', 'relatie', 'rubriek', 'grondslag', 'inBehandeling', 'besluitReden'],
  ...['ontvangstberichtVerzondenOp', 'termijnTot', 'berichtVerzondenOp', 'oordeel', 'uitkomst', 'afgehandeldOp', 'besprokenOp'],
  ...['oorzaak', 'gearchiveerdOp'],
] as const; // prettier-ignore

/** What fits on paper, across. */
const opPapier: readonly (typeof uittrekselkolommen)[number][] = [
  ...([
    'nummer',
    'soort',
    'ontvangstdatum',
    'relatie',
    'rubriek',
    'inBehandeling',
    'ontvangstberichtVerzondenOp',
  ] as const),
  ...(['termijnTot', 'berichtVerzondenOp', 'uitkomst', 'besprokenOp', 'oorzaak'] as const),
];

const dagIn = (waarde: Waarde | undefined, jaar: number): boolean =>
  typeof waarde === 'string' && jaarVan(waarde) === jaar;

const opNummer = (a: Registerrij, b: Registerrij): number => {
  const [x, y] = [a, b].map((r) => `${nummerIn(r).padEnd(16)}${String(r['ronde'] ?? 1)}`) as [string, string];
  return x < y ? -1 : 1;
};

/** With its round, when it is a later one; empty before it has a number. */
const nummerIn = (rij: Registerrij): string => (typeof rij['nummer'] === 'string' ? rij['nummer'] : '');
const nummerMetRonde = (rij: Registerrij): string => {
  const ronde = Number(rij['ronde'] ?? 1);
  return ronde > 1 ? `${nummerIn(rij)} (ronde ${ronde})` : nummerIn(rij);
};

const valtWeg = (rij: Registerrij): boolean => rij['fase'] === 'Vervallen';

/** Received or closed in the year, in the order of their numbers. */
export const vanHetJaar = (rijen: readonly Registerrij[], jaar: number): readonly Registerrij[] =>
  rijen
    .filter((r) => !valtWeg(r) && (dagIn(r['ontvangstdatum'], jaar) || dagIn(r['afgehandeldOp'], jaar)))
    .sort(opNummer);

/** A complete dossier is a complaint that was closed in the year. */
export const kandidaten = (rijen: readonly Registerrij[], jaar: number): readonly Kandidaat[] =>
  vanHetJaar(rijen, jaar)
    .filter((r) => r['soort'] === 'klacht' && dagIn(r['afgehandeldOp'], jaar) && nummerIn(r) !== '')
    .map((r) => ({ id: String(r['id']), nummer: nummerMetRonde(r) }));

export const uittrekselAlsCsv = (rijen: readonly Registerrij[]): string =>
  csvTabel(bladVan('klachten'), uittrekselkolommen, rijen);

const dagkolommen = new Set(bladVan('klachten').kolommen.flatMap((k) => (k.codec === 'dag' ? [k.sleutel] : [])));

const inCel = (sleutel: string, rij: Registerrij): string => {
  const waarde = rij[sleutel];
  if (sleutel === 'nummer') return nummerMetRonde(rij);
  if (waarde === null || waarde === undefined) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'string') return dagkolommen.has(sleutel) ? nlDagKort(waarde).slice(3) : waarde;
  return typeof waarde === 'number' ? String(waarde) : waarde.join(', ');
};

const kopVan = (sleutel: string): string => bladVan('klachten').kolommen.find((k) => k.sleutel === sleutel)?.kop ?? '';

export const uittrekselAlsHtml = (organisatie: string, jaar: number, rijen: readonly Registerrij[]): string => {
  const titel = `Uittreksel van het register ${jaar}`;
  return alsPagina(
    titel,
    el(
      'div.liggend',
      el('p.kicker', organisatie),
      el('h1', titel),
      el(
        'p',
        `Alle meldingen die in ${jaar} zijn ontvangen of afgesloten, op nummer en zonder namen. Meer kolommen staan in het csv-bestand.`,
      ),
      rijen.length === 0
        ? el('p', `In ${jaar} is niets ontvangen of afgesloten.`)
        : tabel({
            koppen: opPapier.map(kopVan),
            rijen: rijen.map((r) => opPapier.map((sleutel) => inCel(sleutel, r))),
          }),
    ),
  );
};
