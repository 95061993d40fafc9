// Hoe hoog is een rij van een tabel, en welke rijen passen samen op een dia? Wat te hoog is gaat verder in een volgende rij.
import type { Tabel } from './dia';
import { knip, regelhoogte, teksthoogte, teLang } from './meten';
import type { Schrift } from './meten';

/** Inside a cell: above, right, below, left, in inches. */
export const celrand = [0.045, 0.08, 0.045, 0.08] as const;
const [boven, rechts, onder, links] = celrand;

const kopschrift = ({ punten }: Tabel): Schrift => ({ punten, vet: true });
const celschrift = ({ punten }: Tabel): Schrift => ({ punten });
/** The first column of a table without headings names the row. */
export const isKaart = (tabel: Tabel): boolean => tabel.koppen.length === 0;
const schriftVan = (tabel: Tabel, kolom: number) =>
  isKaart(tabel) && kolom === 0 ? kopschrift(tabel) : celschrift(tabel);

const ruimte = (tabel: Tabel, kolom: number, breedte: number): number =>
  (tabel.breedtes[kolom] ?? 0) * breedte - links - rechts;

export const kophoogte = (tabel: Tabel, breedte: number): number =>
  isKaart(tabel)
    ? 0
    : Math.max(...tabel.koppen.map((k, i) => teksthoogte(k, ruimte(tabel, i, breedte), kopschrift(tabel)))) +
      boven +
      onder;

export const rijhoogte = (tabel: Tabel, rij: readonly string[], breedte: number): number =>
  Math.max(...rij.map((tekst, i) => teksthoogte(tekst, ruimte(tabel, i, breedte), schriftVan(tabel, i)))) +
  boven +
  onder;

type Rij = Tabel['rijen'][number];

/** A row that is higher than this, as several rows; what does not go on stays empty. */
const gesneden = (tabel: Tabel, rij: Rij, breedte: number, hoogte: number): readonly Rij[] => {
  if (rijhoogte(tabel, rij, breedte) <= hoogte) return [rij];
  const regels = Math.max(1, Math.floor((hoogte - boven - onder) / regelhoogte(celschrift(tabel))));
  const delen = rij.map((tekst, i) => knip(tekst, ruimte(tabel, i, breedte), schriftVan(tabel, i), regels));
  const rest = delen.map(([, over]) => over ?? '');
  return [delen.map(([eerst]) => eerst), ...gesneden(tabel, rest, breedte, hoogte)];
};

/** As many rows as fit under the heading, and the table that is left or null. A page holds at least one row. */
export const wat = (tabel: Tabel, breedte: number, hoogte: number, vol: number): readonly [Tabel, Tabel | null] => {
  const kop = kophoogte(tabel, breedte);
  const rijen = tabel.rijen.flatMap((rij) => gesneden(tabel, rij, breedte, vol - kop));
  let [over, aantal] = [hoogte - kop, 0];
  for (const rij of rijen) {
    over -= rijhoogte(tabel, rij, breedte);
    if (over < -0.001) break;
    aantal += 1;
  }
  const deel = (van: number, tot: number): Tabel => ({
    ...tabel,
    rijen: rijen.slice(van, tot),
    tint: tabel.tint.slice(van, tot),
  });
  return [deel(0, aantal), aantal < rijen.length ? deel(aantal, rijen.length) : null];
};

/** How many words do not fit in their cell in one piece: then smaller letters are better. */
export const gebroken = (tabel: Tabel, breedte: number): number => {
  const inRij = (rij: Rij, schrift: (kolom: number) => Schrift): number =>
    rij.reduce((som, tekst, i) => som + teLang(tekst, ruimte(tabel, i, breedte), schrift(i)), 0);
  return tabel.rijen.reduce(
    (som, rij) => som + inRij(rij, (i) => schriftVan(tabel, i)),
    inRij(tabel.koppen, () => kopschrift(tabel)),
  );
};

export const tabelhoogte = (tabel: Tabel, breedte: number): number =>
  tabel.rijen.reduce((som, rij) => som + rijhoogte(tabel, rij, breedte), kophoogte(tabel, breedte));
