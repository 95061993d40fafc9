// Hoe komt een deel van een dia in de ruimte die er is? Wat niet past blijft over voor het volgende blad.
import type { Deel, Lijst, Tabel, Tegel } from './dia';
import { punten } from './huisstijl';
import type { Vak } from './huisstijl';
import { ingekort, knip, regelhoogte, teksthoogte } from './meten';
import type { Schrift } from './meten';
import { tekststuk } from './stuk';
import type { Stuk } from './stuk';
import { tabelhoogte, wat } from './tabelmaten';

export interface Gezet {
  readonly stukken: readonly Stuk[];
  readonly hoogte: number;
  readonly over: Deel | null;
}

/** Room for a part: what is left of this page, what a whole page has, and how high a chart may be here. */
export interface Ruimte {
  readonly vak: Vak;
  readonly vol: number;
  readonly grafiekhoogte: number;
}

export const tussenkop = { punten: punten.tussenkop, vet: true } as const;
const nootschrift = { punten: punten.klein } as const;
const tegelkop = { punten: punten.klein } as const;
const tegelwaarde = { punten: punten.tegel, vet: true } as const;

/** From a bullet to its text, and between two items. */
export const inspringing = 0.25;
export const naRegel = 0.06;
const onderKop = 0.05;
const tegelrand = 0.14;
const tegelhoogte = 1.62;

const niets = (deel: Deel): Gezet => ({ stukken: [], hoogte: 0, over: deel });

const metKop = (titel: string | null, { vak }: Ruimte): { readonly stukken: readonly Stuk[]; readonly vak: Vak } => {
  if (titel === null) return { stukken: [], vak };
  const h = teksthoogte(titel, vak.w, tussenkop);
  const onder = h + onderKop;
  return {
    stukken: [tekststuk({ ...vak, h }, [titel], tussenkop)],
    vak: { ...vak, y: vak.y + onder, h: vak.h - onder },
  };
};

const tabel = (deel: Tabel, ruimte: Ruimte): Gezet => {
  const { stukken, vak } = metKop(deel.titel, ruimte);
  const kop = ruimte.vak.h - vak.h;
  const [past, over] = wat(deel, vak.w, vak.h, ruimte.vol - kop);
  if (past.rijen.length === 0) return niets(deel);
  const h = tabelhoogte(past, vak.w);
  return { stukken: [...stukken, { soort: 'tabel', vak: { ...vak, h }, tabel: past }], hoogte: kop + h, over };
};

const regelhoogtes = (regels: readonly string[], breedte: number, schrift: Schrift): readonly number[] =>
  regels.map((r) => teksthoogte(r, breedte - inspringing, schrift) + naRegel);

/** An item that is higher than a page goes on as a next item. */
const gesneden = (regel: string, breedte: number, hoogte: number, schrift: Schrift): readonly string[] => {
  const aantal = Math.max(1, Math.floor((hoogte - naRegel) / regelhoogte(schrift)));
  const [eerst, rest] = knip(regel, breedte - inspringing, schrift, aantal);
  return rest === null ? [eerst] : [eerst, ...gesneden(rest, breedte, hoogte, schrift)];
};

const lijst = (deel: Lijst, ruimte: Ruimte): Gezet => {
  const { stukken, vak } = metKop(deel.titel, ruimte);
  const kop = ruimte.vak.h - vak.h;
  const schrift = { punten: deel.punten };
  const regels = deel.regels.flatMap((r) => gesneden(r, vak.w, ruimte.vol - kop, schrift));
  const hoogtes = regelhoogtes(regels, vak.w, schrift);
  let [aantal, h] = [0, 0];
  while (aantal < regels.length && h + (hoogtes[aantal] ?? 0) <= vak.h) h += hoogtes[aantal++] ?? 0;
  if (aantal === 0) return niets(deel);
  return {
    stukken: [...stukken, tekststuk({ ...vak, h }, regels.slice(0, aantal), schrift, 'inkt', true)],
    hoogte: kop + h,
    over: aantal < regels.length ? { ...deel, regels: regels.slice(aantal) } : null,
  };
};

const noot = (deel: Deel & { soort: 'noot' }, { vak }: Ruimte): Gezet => {
  const h = teksthoogte(deel.tekst, vak.w, nootschrift);
  if (h > vak.h) return niets(deel);
  return { stukken: [tekststuk({ ...vak, h }, [deel.tekst], nootschrift, 'stil')], hoogte: h, over: null };
};

const grafiek = (deel: Deel & { soort: 'grafiek' }, ruimte: Ruimte): Gezet => {
  const { stukken, vak } = metKop(deel.grafiek.titel, ruimte);
  const kop = ruimte.vak.h - vak.h;
  const h = ruimte.grafiekhoogte - kop;
  if (h > vak.h + 0.001) return niets(deel);
  const plaatje: Stuk = { soort: 'grafiek', vak: { ...vak, h }, grafiek: deel.grafiek };
  return { stukken: [...stukken, plaatje], hoogte: kop + h, over: null };
};

const tegel = ({ kop, waarde, vorig }: Tegel, vak: Vak): readonly Stuk[] => {
  const w = vak.w - 2 * tegelrand;
  const x = vak.x + tegelrand;
  const klein = 2 * regelhoogte(tegelkop);
  const groot = regelhoogte(tegelwaarde);
  const kort = (tekst: string): string => ingekort(tekst, w, tegelkop, 2);
  return [
    { soort: 'blok', vak },
    tekststuk({ x, y: vak.y + 0.1, w, h: klein }, [kort(kop)], tegelkop, 'stil'),
    tekststuk(
      { x, y: vak.y + 0.16 + klein, w, h: groot },
      [ingekort(waarde, w, tegelwaarde, 1)],
      tegelwaarde,
      'accent',
    ),
    tekststuk({ x, y: vak.y + 0.22 + klein + groot, w, h: klein }, [kort(vorig)], tegelkop, 'stil'),
  ];
};

const tegels = (deel: Deel & { soort: 'tegels' }, { vak }: Ruimte): Gezet => {
  const tussen = 0.18;
  const w = (vak.w - tussen * (deel.tegels.length - 1)) / deel.tegels.length;
  return {
    stukken: deel.tegels.flatMap((t, i) => tegel(t, { x: vak.x + i * (w + tussen), y: vak.y, w, h: tegelhoogte })),
    hoogte: tegelhoogte,
    over: null,
  };
};

export const zet = (deel: Deel, ruimte: Ruimte): Gezet => {
  if (deel.soort === 'tabel') return tabel(deel, ruimte);
  if (deel.soort === 'lijst') return lijst(deel, ruimte);
  if (deel.soort === 'noot') return noot(deel, ruimte);
  return deel.soort === 'grafiek' ? grafiek(deel, ruimte) : tegels(deel, ruimte);
};
