// Welke grafiek hoort bij welk cijfer? Alleen waar een plaatje meer zegt dan een tabel (5.3.2).
import { minimum } from '../../src/evaluatie/figuren/figuur';
import type { Aandeel, Aansluiting, Figuur, Maatregelkaart, Verdeling } from '../../src/evaluatie/model';
import type { Jaargetallen } from '../../src/evaluatie/model';
import { minstePunten } from './grafiek';
import type { Grafiek } from './grafiek';

const kaal = { lijnen: [] } as const;

const genoeg = (grafiek: Grafiek): Grafiek | null =>
  grafiek.labels.length < minstePunten || grafiek.reeksen.every((r) => r.waarden.every((w) => w === 0))
    ? null
    : grafiek;

/** Everything of all kinds together: what was there, came in, went out and is there. */
export const waterval = (f: Aansluiting): Grafiek | null => {
  const som = (deel: 'begin' | 'ontvangen' | 'heropend' | 'afgesloten' | 'einde'): number =>
    f.regels.reduce((totaal, r) => totaal + r[deel].aantal, 0);
  const [begin, ontvangen, heropend, afgesloten, einde] = [
    som('begin'),
    som('ontvangen'),
    som('heropend'),
    som('afgesloten'),
    som('einde'),
  ];
  return genoeg({
    ...kaal,
    naam: f.naam,
    titel: f.titel,
    soort: 'waterval',
    labels: ['Open op 1 januari', 'Ontvangen', 'Heropend', 'Afgesloten', 'Open aan het eind'],
    reeksen: [
      { naam: 'Aantal', waarden: [begin, ontvangen, heropend, afgesloten, einde] },
      { naam: 'Voet', waarden: [0, begin, begin + ontvangen, einde, 0] },
    ],
  });
};

export const staven = (f: Verdeling, lijnen: Grafiek['lijnen'] = []): Grafiek | null =>
  genoeg({
    naam: f.naam,
    titel: f.titel,
    soort: 'staaf',
    labels: f.groepen.map((g) => g.naam),
    reeksen: [{ naam: 'Aantal', waarden: f.groepen.map((g) => g.aantal) }],
    lijnen,
  });

export const liggend = (f: Verdeling): Grafiek | null => {
  const grafiek = staven(f);
  return grafiek === null ? null : { ...grafiek, soort: 'liggend' };
};

/** The running share stands beside it only when there is enough to speak of a vital few (K22). */
export const pareto = (f: Verdeling): Grafiek | null => {
  const grafiek = liggend(f);
  const totaal = f.groepen.reduce((som, g) => som + g.aantal, 0);
  if (grafiek === null || totaal < 2 * minimum) return grafiek;
  let tot = 0;
  const oplopend = f.groepen.map((g) => Math.round(((tot += g.aantal) * 100) / totaal));
  return {
    ...grafiek,
    soort: 'pareto',
    reeksen: [...grafiek.reeksen, { naam: 'Samen (%)', waarden: oplopend }],
  };
};

/** In time and not in time, one bar for each promise. */
export const opTijd = (naam: string, titel: string, delen: readonly (readonly [string, Aandeel])[]): Grafiek | null =>
  genoeg({
    ...kaal,
    naam,
    titel,
    soort: 'stapel',
    labels: delen.map(([label]) => label),
    reeksen: [
      { naam: 'Op tijd', waarden: delen.map(([, f]) => f.telling.aantal) },
      { naam: 'Niet op tijd', waarden: delen.map(([, f]) => f.van.aantal - f.telling.aantal) },
    ],
  });

/** One column a year, of as many figures as asked. */
export const doorDeJaren = (
  naam: string,
  titel: string,
  jaren: readonly Jaargetallen[],
  reeksen: readonly (readonly [string, string])[],
): Grafiek | null =>
  genoeg({
    ...kaal,
    naam,
    titel,
    soort: 'staaf',
    labels: jaren.map((j) => String(j.jaar)),
    reeksen: reeksen.map(([woord, getal]) => ({ naam: woord, waarden: jaren.map((j) => j.getallen[getal] ?? 0) })),
  });

/** Small on purpose: two bars, drawn on the card of a measure. */
export const voorEnNa = ({ maatregel, herhaling }: Maatregelkaart): Grafiek | null =>
  herhaling === null || !herhaling.rijp
    ? null
    : {
        ...kaal,
        naam: `K21.${maatregel.nummer}`,
        titel: `Klachten met dezelfde oorzaak, ${herhaling.maanden} maanden voor en na ${maatregel.nummer}`,
        soort: 'staaf',
        labels: ['ervoor', 'erna'],
        reeksen: [{ naam: 'Klachten', waarden: [herhaling.voor.aantal, herhaling.na.aantal] }],
      };

const zoek = (figuren: readonly Figuur[], naam: string): Figuur | undefined => figuren.find((f) => f.naam === naam);

/** A figure by name, of the kind that is expected; null when it is not there. */
export const figuurVan = <S extends Figuur['soort']>(
  figuren: readonly Figuur[],
  naam: string,
  soort: S,
): Extract<Figuur, { readonly soort: S }> | null => {
  const f = zoek(figuren, naam);
  return f?.soort === soort ? (f as Extract<Figuur, { readonly soort: S }>) : null;
};
