// Welke plaatjes staan in het verslag? Dezelfde grafieken als op het scherm en in de presentatie, vooraf getekend door wie dat kan (5.3.2).
import type { Evaluatie, Figuur } from '../../../src/evaluatie/model';
import { altTekst } from '../../grafieken/grafiek';
import type { Grafiek } from '../../grafieken/grafiek';
import { doorDeJaren, liggend, pareto, staven, waterval } from '../../grafieken/uit-cijfers';
import type { Teken } from '../../grafieken/tekening';
import { elMet } from '../html';
import type { Html } from '../html';

/** A picture (`data:` address) per name of a chart; what is not drawn is left out, the table stays. */
export type Plaatjes = ReadonlyMap<string, string>;

const paretos: ReadonlySet<string> = new Set(['K22', 'K22.grond']);
const rechtop: ReadonlySet<string> = new Set(['K02.kwartaal', 'K12', 'K15']);
const plat: ReadonlySet<string> = new Set(['K02.maand', 'K23', 'K23.relatie', 'K06']);

export const jarengrafiek = (e: Evaluatie): Grafiek | null =>
  doorDeJaren('jaren', 'Klachten en alle meldingen per jaar', e.jaren, [
    ['Klachten', 'K02:klacht'],
    ['Alle meldingen', 'K02:van'],
  ]);

export const grafiekBij = (f: Figuur): Grafiek | null => {
  if (f.soort === 'aansluiting') return waterval(f);
  if (f.soort !== 'verdeling') return null;
  if (f.naam === 'K07.band')
    return staven(f, [
      { na: f.groepen[0]?.naam ?? '', tekst: '14 dagen' },
      { na: f.groepen[1]?.naam ?? '', tekst: '28 dagen' },
    ]);
  if (paretos.has(f.naam)) return pareto(f);
  if (rechtop.has(f.naam)) return staven(f);
  return plat.has(f.naam) ? liggend(f) : null;
};

const grafiekenVan = (e: Evaluatie): readonly Grafiek[] =>
  [jarengrafiek(e), ...e.figuren.map(grafiekBij)].flatMap((g) => (g === null ? [] : [g]));

export const plaatje = (grafiek: Grafiek | null, plaatjes: Plaatjes): Html | null => {
  const src = grafiek === null ? undefined : plaatjes.get(grafiek.naam);
  return grafiek === null || src === undefined
    ? null
    : elMet('figure', {}, elMet('img', { src, alt: altTekst(grafiek) }));
};

/** Inches, on a page of 6.85: the flow over the whole width, all others beside their table and a little reduced there. */
const maat = ({ soort, labels }: Grafiek): readonly [breedte: number, hoogte: number] => {
  if (soort === 'waterval') return [7.6, 2.5];
  return soort === 'liggend' || soort === 'pareto' ? [5.4, 0.9 + 0.36 * labels.length] : [5.2, 2.9];
};

/** One after another, so that whoever waits can stop in between. */
export const tekenPlaatjes = async (
  e: Evaluatie,
  teken: Teken,
  gestopt: () => boolean = () => false,
): Promise<Plaatjes> => {
  const plaatjes = new Map<string, string>();
  for (const grafiek of grafiekenVan(e)) {
    if (gestopt()) break;
    plaatjes.set(grafiek.naam, await teken(grafiek, ...maat(grafiek)));
  }
  return plaatjes;
};
