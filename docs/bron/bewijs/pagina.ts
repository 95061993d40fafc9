// Hoe staat het bewijs in docs/procedure.md? Elke R, T, D, L en I met wat haar draagt en de tests die het laten zien.
import { toetsen } from '../../../src/evaluatie/naleving';
import { code, tabel } from '../markdown';
import { noemt } from '../proeven';
import type { Proef } from '../proeven';
import { proeflinks } from '../verwijzing';
import { altijdbewijs } from './altijd';
import { briefbewijs } from './brieven';
import { codeVan, regels } from './lijst';
import { overgangen } from './overgangen';
import { regelsoorten } from './regel';
import type { Regelbewijs } from './regel';
import { termijnbewijs } from './termijnen';

const metend = (naam: string): string => `gemeten: ${toetsen.find((t) => t.naam === naam)?.titel ?? ''}`;

const gedragen = (draagt: string): string => {
  const [soort = '', naam = ''] = draagt.split(' ');
  if (soort === 'klok') return `klok ${naam}`;
  if (soort === 'meet') return metend(naam);
  if (draagt === 'maatregel') return 'de datums van de maatregel zelf';
  const plek = draagt.slice(codeVan(draagt).length + 1).trim();
  return `weigering ${code(codeVan(draagt))}${plek === '' ? '' : ` bij ${code(plek)}`}`;
};

/** Throws where no test names the id: that cell would be empty. */
const links = (id: string, proeven: readonly Proef[]): string => {
  const gevonden = proeflinks(proeven.filter((p) => noemt(p.titel, id)));
  if (gevonden === '') throw new Error(`Geen test noemt ${id} in zijn titel.`);
  return gevonden;
};

const regelrij = (r: Regelbewijs, proeven: readonly Proef[]): readonly string[] => [
  r.id,
  regelsoorten[r.soort],
  r.zin,
  [...r.dwang.map(gedragen), ...r.meting.map(metend)].join('; '),
  links(r.id, proeven),
];

export const regeltabel = (lijst: readonly Regelbewijs[], proeven: readonly Proef[]): string =>
  tabel(
    ['Regel', 'Soort', 'Wat de procedure vraagt', 'Gedragen door', 'Tests'],
    lijst.map((r) => regelrij(r, proeven)),
  );

export const regelsVanArtikel = (artikel: string): readonly Regelbewijs[] =>
  regels.filter((r) => r.artikel === artikel);

export const overgangstabel = (proeven: readonly Proef[]): string =>
  tabel(
    ['Overgang', 'Artikel', 'Wat er gebeurt', 'Stap', 'Tests'],
    overgangen.map((t) => [t.id, t.artikel, t.zin, t.stappen.map(code).join(', '), links(t.id, proeven)]),
  );

export const termijntabel = (proeven: readonly Proef[]): string =>
  tabel(
    ['Termijn', 'Artikel', 'Wat er dan klaar is', 'Gedragen door', 'Tests'],
    termijnbewijs.map((d) => [d.id, d.artikel, d.zin, d.draagt.map(gedragen).join('; '), links(d.id, proeven)]),
  );

export const brieftabel = (proeven: readonly Proef[]): string =>
  tabel(
    ['Brief', 'Artikel', 'Waarvoor', 'In de tabel', 'Tests'],
    briefbewijs.map((l) => [
      l.id,
      l.artikel,
      l.zin,
      l.brieven.length === 0 ? 'seintje, geen brief' : l.brieven.map(code).join(', '),
      links(l.id, proeven),
    ]),
  );

export const altijdtabel = (proeven: readonly Proef[]): string =>
  tabel(
    ['Altijd waar', 'Artikel', 'Wat', 'Hoe', 'Tests'],
    altijdbewijs.map((i) => [i.id, i.artikel, i.zin, i.hoe, links(i.id, proeven)]),
  );
