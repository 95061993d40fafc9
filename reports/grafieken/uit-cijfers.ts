// Welke grafiek hoort bij welk cijfer? Alleen waar een plaatje meer zegt dan een tabel (5.3.2).
import type { Aansluiting, Figuur, Jaargetallen, Maatregelkaart, Verdeling } from '../../src/evaluatie/model';
import { pareto as paretoregels } from '../../src/evaluatie/verdeling';
import { minstePunten } from './grafiek';
import type { Grafiek } from './grafiek';

const genoeg = (grafiek: Grafiek): Grafiek | null =>
  grafiek.labels.length < minstePunten || grafiek.reeksen.every((r) => r.waarden.every((w) => w === 0))
    ? null
    : grafiek;

/** Everything of all kinds together: what was there, came in, went out and is there. */
export const waterval = (f: Aansluiting): Grafiek | null => {
  const som = (deel: 'begin' | 'ontvangen' | 'heropend' | 'afgesloten' | 'einde'): number =>
    f.regels.reduce((totaal, r) => totaal + r[deel].aantal, 0);
  const [begin, ontvangen, heropend, einde] = [som('begin'), som('ontvangen'), som('heropend'), som('einde')];
  return genoeg({
    ...{ naam: f.naam, titel: f.titel, soort: 'waterval', lijnen: [] },
    labels: ['Open op 1 januari', 'Ontvangen', 'Heropend', 'Afgesloten', 'Open aan het eind'],
    reeksen: [
      { naam: 'Aantal', waarden: [begin, ontvangen, heropend, som('afgesloten'), einde] },
      { naam: 'Voet', waarden: [0, begin, begin + ontvangen, einde, 0] },
    ],
  });
};

/** Twelve names do not fit beside each other, twelve shorter ones do. */
const korteMaanden: Readonly<Record<string, string>> = {
  ...{ januari: 'jan', februari: 'feb', maart: 'mrt', april: 'apr', mei: 'mei', juni: 'jun' },
  ...{ juli: 'jul', augustus: 'aug', september: 'sep', oktober: 'okt', november: 'nov', december: 'dec' },
};

export const staven = (f: Verdeling, lijnen: Grafiek['lijnen'] = []): Grafiek | null =>
  genoeg({
    ...{ naam: f.naam, titel: f.titel, soort: 'staaf', lijnen },
    labels: f.groepen.map((g) => korteMaanden[g.naam] ?? g.naam),
    reeksen: [{ naam: 'Aantal', waarden: f.groepen.map((g) => g.aantal) }],
  });

export const liggend = (f: Verdeling): Grafiek | null => {
  const grafiek = staven(f);
  return grafiek === null ? null : { ...grafiek, soort: 'liggend' };
};

/** The running share stands beside it only when there is enough to speak of a vital few (K22). */
export const pareto = (f: Verdeling): Grafiek | null => {
  const grafiek = liggend(f);
  const regels = paretoregels(f);
  const vitaal = regels.filter((r) => r.vitaal);
  const na = vitaal[vitaal.length - 1]?.naam;
  if (grafiek === null || na === undefined) return grafiek;
  return {
    ...{ ...grafiek, soort: 'pareto' },
    reeksen: [...grafiek.reeksen, { naam: 'Samen (%)', waarden: regels.map((r) => r.samen ?? 0) }],
    lijnen: vitaal.length === regels.length ? [] : [{ na, tekst: 'hierboven 80%' }],
  };
};

export interface Belofte {
  readonly gehaald: number;
  readonly van: number;
}

/** In time and not in time, one bar for each promise. */
export const opTijd = (naam: string, titel: string, delen: readonly (readonly [string, Belofte])[]): Grafiek | null =>
  genoeg({
    ...{ naam, titel, soort: 'stapel', lijnen: [] },
    labels: delen.map(([label]) => label),
    reeksen: [
      { naam: 'Op tijd', waarden: delen.map(([, b]) => b.gehaald) },
      { naam: 'Niet op tijd', waarden: delen.map(([, b]) => b.van - b.gehaald) },
    ],
  });

/** One column a year, of as many figures as asked; the line only when it is known for every year. */
export const doorDeJaren = (
  naam: string,
  titel: string,
  jaren: readonly Jaargetallen[],
  reeksen: readonly (readonly [string, string])[],
  lijn: readonly [string, string] | null = null,
): Grafiek | null => {
  const reeks = ([woord, getal]: readonly [string, string]) => ({
    naam: woord,
    waarden: jaren.map((j) => j.getallen[getal] ?? 0),
  });
  const metLijn = lijn !== null && jaren.every((j) => (j.getallen[lijn[1]] ?? null) !== null);
  return genoeg({
    ...{ naam, titel, soort: metLijn ? 'staaflijn' : 'staaf', lijnen: [] },
    labels: jaren.map((j) => String(j.jaar)),
    reeksen: [...reeksen, ...(metLijn ? [lijn] : [])].map(reeks),
  });
};

const kaal = { lijnen: [], soort: 'staaf' } as const;

/** Small on purpose: two bars, drawn on the card of a measure. */
export const voorEnNa = ({ maatregel, herhaling }: Maatregelkaart): Grafiek | null =>
  herhaling === null || !herhaling.rijp
    ? null
    : {
        ...kaal,
        naam: `K21.${maatregel.nummer}`,
        titel: `Klachten met dezelfde oorzaak, ${herhaling.maanden} maanden voor en na ${maatregel.nummer}`,
        labels: ['ervoor', 'erna'],
        reeksen: [{ naam: 'Klachten', waarden: [herhaling.voor.aantal, herhaling.na.aantal] }],
      };

/** More pairs than this do not fit beside each other. */
const hoogstensNaastElkaar = 8;

/** Two bars for each measure of which enough months have passed: at least three measures, so at least six bars. */
export const voorEnNaSamen = (kaarten: readonly Maatregelkaart[]): Grafiek | null => {
  const alle = kaarten.flatMap(({ maatregel, herhaling }) =>
    herhaling?.rijp === true ? [{ maatregel, herhaling }] : [],
  );
  const rijp = alle.slice(-hoogstensNaastElkaar);
  const welke = alle.length > rijp.length ? `, laatste ${rijp.length} maatregelen` : '';
  return genoeg({
    ...kaal,
    naam: 'K21',
    titel: `Klachten met dezelfde oorzaak, ${rijp[0]?.herhaling.maanden ?? 0} maanden voor en na de uitvoering${welke}`,
    labels: rijp.map((k) => k.maatregel.nummer),
    reeksen: [
      { naam: 'Ervoor', waarden: rijp.map((k) => k.herhaling.voor.aantal) },
      { naam: 'Erna', waarden: rijp.map((k) => k.herhaling.na.aantal) },
    ],
  });
};

/** A figure by name, of the kind that is expected; null when it is not there. */
export const figuurVan = <S extends Figuur['soort']>(
  figuren: readonly Figuur[],
  naam: string,
  soort: S,
): Extract<Figuur, { readonly soort: S }> | null => {
  const f = figuren.find((x) => x.naam === naam);
  return f?.soort === soort ? (f as Extract<Figuur, { readonly soort: S }>) : null;
};
