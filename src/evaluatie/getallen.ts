// Welke getallen horen bij een cijfer? Voor de vergelijking met vorige jaren en voor wat vastligt (I-16).
import type { Figuur, Getallen } from './model';

type Paar = readonly [naam: string, getal: number | null];

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
  return f.regels.flatMap((r) =>
    (['begin', 'ontvangen', 'heropend', 'afgesloten', 'einde'] as const).map((n) =>
      deel(`${r.naam}/${n}`, r[n].aantal),
    ),
  );
};

/** Who pays or complains, and crossings with small cells, are for the moment itself and not for the archive (I-20). */
const nietBewaard = ['K22.kruis', 'K23.relatie', 'K23.opdrachtgever'];

export const getallenVan = (figuren: readonly Figuur[]): Getallen =>
  Object.fromEntries(figuren.filter((f) => !nietBewaard.includes(f.naam)).flatMap(vanFiguur));
