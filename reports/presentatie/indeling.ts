// Over welke bladen verdeelt zich een dia, en wat staat waar? Kolommen naast elkaar; wat niet past gaat naar een volgend blad.
import type { Deel, Dia, Kolom, Presentatie } from './dia';
import { KLEINST, punten, vakken } from './huisstijl';
import type { Vak } from './huisstijl';
import { ingekort, regelhoogte, regelsIn } from './meten';
import type { Blad, Stuk } from './stuk';
import { gebroken } from './tabelmaten';
import { zet } from './zetten';

/** Between two parts above each other, and between columns. */
const tussenDelen = 0.16;
const tussenKolommen = 0.4;
const minsteGrafiek = 2;
/** Higher than this is no clearer. */
const vorm = 0.72;

export const titelschrift = { punten: punten.titel, vet: true } as const;

const onder = (vak: Vak, hoogte: number): Vak => ({ ...vak, y: vak.y + hoogte, h: vak.h - hoogte });

/** What is left for each chart when all else of the column stands on the page. */
const grafiekhoogte = (delen: readonly Deel[], vak: Vak): number => {
  const aantal = delen.filter((d) => d.soort === 'grafiek').length;
  const vast = delen
    .filter((d) => d.soort !== 'grafiek')
    .reduce((som, d) => som + zet(d, { vak, vol: vak.h, grafiekhoogte: 0 }).hoogte, 0);
  const over = vak.h - vast - tussenDelen * (delen.length - 1);
  return Math.min(Math.max(minsteGrafiek, over / Math.max(1, aantal)), Math.max(minsteGrafiek, vak.w * vorm), vak.h);
};

/** Pages of one column; the first has less room when something stands above it. */
const vloei = (delen: readonly Deel[], eerste: Vak, volgende: Vak): readonly (readonly Stuk[])[] => {
  const hoogte = grafiekhoogte(delen, eerste);
  const bladen: Stuk[][] = [[]];
  let vrij = eerste;
  const rij = [...delen];
  for (let deel = rij.shift(); deel !== undefined; deel = rij.shift()) {
    const gezet = zet(deel, { vak: vrij, vol: volgende.h, grafiekhoogte: hoogte });
    bladen[bladen.length - 1]?.push(...gezet.stukken);
    vrij = onder(vrij, gezet.hoogte + tussenDelen);
    if (gezet.over === null) continue;
    rij.unshift(gezet.over);
    bladen.push([]);
    vrij = volgende;
  }
  return bladen;
};

const kolomvakken = (kolommen: readonly Kolom[], vak: Vak): readonly Vak[] => {
  const w = vak.w - tussenKolommen * (kolommen.length - 1);
  let x = vak.x;
  return kolommen.map((k) => {
    const dit = { ...vak, x, w: k.breedte * w };
    x += dit.w + tussenKolommen;
    return dit;
  });
};

/** The title on two lines at most, and which page of how many. */
const metTelling = (titel: string, nummer: number, van: number): string => {
  const telling = van === 1 ? '' : ` (${nummer} van ${van})`;
  if (regelsIn(titel + telling, vakken.titel.w, titelschrift) <= 2) return titel + telling;
  return `${ingekort(titel, vakken.titel.w - 1.6, titelschrift, 2)}${telling}`;
};

const titelregels = (titel: string): number => Math.min(2, regelsIn(titel, vakken.titel.w, titelschrift));

/** A title of two lines takes some of it. */
const inhoudVan = (regels: number): Vak => onder(vakken.inhoud, (regels - 1) * regelhoogte(titelschrift));

const verdeeld = (dia: Dia, regels: number): readonly Blad[] => {
  const inhoud = inhoudVan(regels);
  const boven = dia.boven.length === 0 ? [] : vloei(dia.boven, inhoud, inhoud);
  const hoog = dia.boven.reduce(
    (som, d) => som + zet(d, { vak: inhoud, vol: inhoud.h, grafiekhoogte: 0 }).hoogte + 0.26,
    0,
  );
  const eerste = kolomvakken(dia.kolommen, onder(inhoud, hoog));
  const volgende = kolomvakken(dia.kolommen, inhoud);
  const per = dia.kolommen.map((k, i) => vloei(k.delen, eerste[i] ?? inhoud, volgende[i] ?? inhoud));
  const aantal = Math.max(1, ...per.map((p) => p.length));
  return Array.from({ length: aantal }, (_, n) => ({
    dia,
    titel: metTelling(dia.titel, n + 1, aantal),
    titelregels: regels,
    stukken: [...(boven[n] ?? []), ...per.flatMap((p) => p[n] ?? [])],
  }));
};

/** The count behind a title can make a second line of it, which leaves less room: then once more. */
const opBladen = (dia: Dia): readonly Blad[] => {
  const bladen = verdeeld(dia, titelregels(dia.titel));
  const regels = Math.max(...bladen.map((b) => titelregels(b.titel)));
  return regels === bladen[0]?.titelregels ? bladen : verdeeld(dia, regels);
};

/** From large to small; text is never smaller. */
const maten = [16, 14, 13, KLEINST];

const opMaat = (dia: Dia, grootte: number): Dia => ({
  ...dia,
  kolommen: dia.kolommen.map((k) => ({
    ...k,
    delen: k.delen.map((d) => (d.soort === 'tabel' || d.soort === 'lijst' ? { ...d, punten: grootte } : d)),
  })),
});

const stukgebroken = (bladen: readonly Blad[]): number =>
  bladen.flatMap((b) => b.stukken).reduce((som, s) => som + (s.soort === 'tabel' ? gebroken(s.tabel, s.vak.w) : 0), 0);

/** As few slides as possible, then as few broken words, and then the largest letters. */
export const bladenVan = (dia: Dia): readonly Blad[] => {
  const keuzes = maten.map((grootte) => opBladen(opMaat(dia, grootte)));
  const kosten = keuzes.map((k) => k.length * 1000 + stukgebroken(k));
  return keuzes[kosten.indexOf(Math.min(...kosten))] ?? [];
};

export const alleBladen = ({ dias }: Presentatie): readonly Blad[] => dias.flatMap(bladenVan);
