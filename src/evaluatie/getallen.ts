// Welke getallen horen bij een cijfer, en hoe wordt een getal weer een cijfer? Voor vorige jaren en voor wat vastligt (I-16).
import type { Aansluiting, Figuur, Getallen, Telling, Verdeling } from './model';

type Paar = readonly [naam: string, getal: number | null];

const delen = ['begin', 'ontvangen', 'heropend', 'afgesloten', 'einde'] as const;

const vanFiguur = (f: Figuur): readonly Paar[] => {
  const deel = (naam: string, getal: number | null): Paar => [`${f.naam}:${naam}`, getal];
  if (f.soort === 'aantal') return [[f.naam, f.telling.aantal]];
  if (f.soort === 'aandeel') return [[f.naam, f.telling.aantal], deel('van', f.van.aantal)];
  if (f.soort === 'verdeling') return [deel('van', f.van.aantal), ...f.groepen.map((g) => deel(g.naam, g.aantal))];
  if (f.soort === 'duur')
    return [[f.naam, f.telling.aantal], deel('mediaan', f.mediaan), deel('p90', f.p90), deel('hoogste', f.hoogste)];
  if (f.soort === 'bedrag') return [[f.naam, f.centen]];
  if (f.soort === 'dichtheid') return [[f.naam, f.perHonderd], deel('noemer', f.noemer)];
  if (f.soort === 'kruistabel')
    return f.rijen.flatMap((rij, r) => f.kolommen.map((k, i) => deel(`${rij}/${k}`, f.cellen[r]?.[i]?.aantal ?? 0)));
  return f.regels.flatMap((r) => delen.map((n) => deel(`${r.naam}/${n}`, r[n].aantal)));
};

/**
 * Who pays or complains, and crossings with small cells, are for the moment itself and not for the archive (I-20).
 * What came back after a measure ripens with time, and the rules are kept one by one beside the figures.
 */
const nietBewaard = ['K21', 'K22.kruis', 'K23.relatie', 'K23.opdrachtgever', 'K24.uitzondering'];

export const getallenVan = (figuren: readonly Figuur[]): Getallen =>
  Object.fromEntries(figuren.filter((f) => !nietBewaard.includes(f.naam)).flatMap(vanFiguur));

/** Only the number was kept, not which rows. */
const zonderIds = (aantal: number | null | undefined): Telling => ({ aantal: aantal ?? 0, ids: [] });

const verdelingUit = (f: Verdeling, getallen: Getallen): Verdeling | null => {
  const begin = `${f.naam}:`;
  const van = getallen[`${begin}van`];
  if (van === undefined) return null;
  const bekend = f.groepen.map((g) => g.naam);
  const ook = Object.keys(getallen)
    .filter((naam) => naam.startsWith(begin) && naam !== `${begin}van`)
    .map((naam) => naam.slice(begin.length));
  const groepen = [...new Set([...bekend, ...ook])].map((naam) => ({ naam, ...zonderIds(getallen[begin + naam]) }));
  return { ...f, van: zonderIds(van), groepen: groepen.filter((g) => g.aantal > 0 || bekend.includes(g.naam)) };
};

const aansluitingUit = (f: Aansluiting, getallen: Getallen): Aansluiting => {
  const telling = (naam: string, deel: (typeof delen)[number]) => zonderIds(getallen[`${f.naam}:${naam}/${deel}`]);
  const regels = f.regels.map(({ naam }) => ({
    naam,
    begin: telling(naam, 'begin'),
    ontvangen: telling(naam, 'ontvangen'),
    heropend: telling(naam, 'heropend'),
    afgesloten: telling(naam, 'afgesloten'),
    einde: telling(naam, 'einde'),
  }));
  return { ...f, regels };
};

/** The same figure with the numbers of another year, to say it in the same words; null when that year has none. */
export const uitGetallen = (f: Figuur, getallen: Getallen): Figuur | null => {
  if (f.soort === 'verdeling') return verdelingUit(f, getallen);
  if (f.soort === 'kruistabel') return null;
  if (f.soort === 'aansluiting')
    return Object.keys(getallen).some((naam) => naam.startsWith(`${f.naam}:`)) ? aansluitingUit(f, getallen) : null;
  const getal = getallen[f.naam];
  if (getal === undefined) return null;
  const deel = (naam: string): number | null => getallen[`${f.naam}:${naam}`] ?? null;
  if (f.soort === 'bedrag') return { ...f, telling: zonderIds(0), centen: getal ?? 0 };
  if (f.soort === 'dichtheid') return { ...f, telling: zonderIds(0), noemer: deel('noemer'), perHonderd: getal };
  const telling = zonderIds(getal);
  if (f.soort === 'aandeel') return { ...f, telling, van: zonderIds(deel('van')) };
  if (f.soort === 'duur')
    return { ...f, telling, mediaan: deel('mediaan'), p90: deel('p90'), hoogste: deel('hoogste') };
  return { ...f, telling };
};
