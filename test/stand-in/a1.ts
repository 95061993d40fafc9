// Hoe heet een bereik? A1-notatie lezen en schrijven zoals Sheets: titels tussen apostrofs, apostrof verdubbeld.
// Gemeten gedrag: eind buiten het raster wordt afgekapt, begin buiten het raster is een 400, titel zonder hoofdlettergevoel.
import type { Rechthoek } from './cellen';
import { ongeldig } from './fout';
import { type Blad, bladMetTitel, type Inhoud, kolomAantal, rijAantal } from './werkboek';

export interface Bereik extends Rechthoek {
  readonly blad: Blad;
}

function kolomLetters(kolom: number): string {
  let letters = '';
  for (let rest = kolom + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function kolomNummer(letters: string): number {
  return [...letters.toUpperCase()].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Eind {
  readonly rij: number | undefined;
  readonly kolom: number | undefined;
}

function leesEind(tekst: string): Eind | undefined {
  const deel = /^([A-Za-z]{1,3})?([1-9]\d*)?$/.exec(tekst);
  if (deel === null || tekst === '') return undefined;
  const [, letters, cijfers] = deel;
  return {
    rij: cijfers === undefined ? undefined : Number(cijfers) - 1,
    kolom: letters === undefined ? undefined : kolomNummer(letters),
  };
}

function leesEinden(tekst: string): readonly [Eind, Eind] | undefined {
  const [eerste, tweede, rest] = tekst.split(':');
  if (eerste === undefined || rest !== undefined) return undefined;
  const begin = leesEind(eerste);
  const eind = tweede === undefined ? begin : leesEind(tweede);
  if (begin === undefined || eind === undefined) return undefined;
  const losDeel = tweede === undefined && (begin.rij === undefined || begin.kolom === undefined);
  return losDeel ? undefined : [begin, eind];
}

const EENVOUDIG = /^[A-Za-z_][A-Za-z0-9_]*$/;

function a1Titel(titel: string): string {
  const kaal = EENVOUDIG.test(titel) && leesEinden(titel) === undefined && !/^r?\d*c?\d*$/i.test(titel);
  return kaal ? titel : `'${titel.replace(/'/g, "''")}'`;
}

export function a1Naam(bereik: Bereik): string {
  const begin = kolomLetters(bereik.k0) + String(bereik.r0 + 1);
  const eind = kolomLetters(bereik.k1 - 1) + String(bereik.r1);
  return `${a1Titel(bereik.blad.eigenschappen.title)}!${begin === eind ? begin : `${begin}:${eind}`}`;
}

function zonderApostrofs(titel: string): string {
  return titel.length > 1 && titel.startsWith("'") && titel.endsWith("'")
    ? titel.slice(1, -1).replace(/''/g, "'")
    : titel;
}

function leesBlad(inhoud: Inhoud, a1: string): { blad: Blad | undefined; cellen: string } {
  const uitroep = a1.lastIndexOf('!');
  if (uitroep >= 0)
    return { blad: bladMetTitel(inhoud, zonderApostrofs(a1.slice(0, uitroep))), cellen: a1.slice(uitroep + 1) };
  if (leesEinden(a1) !== undefined) return { blad: inhoud.bladen[0], cellen: a1 };
  return { blad: bladMetTitel(inhoud, zonderApostrofs(a1)), cellen: '' };
}

export function leesA1(inhoud: Inhoud, a1: string): Bereik {
  const { blad, cellen } = leesBlad(inhoud, a1);
  const einden = cellen === '' && !a1.endsWith('!') ? heelBlad : leesEinden(cellen);
  if (blad === undefined || einden === undefined) throw ongeldig(`Unable to parse range: ${a1}`);
  const [van, tot] = einden;
  const [r0, r1] = opVolgorde(van.rij ?? 0, tot.rij ?? rijAantal(blad) - 1);
  const [k0, k1] = opVolgorde(van.kolom ?? 0, tot.kolom ?? kolomAantal(blad) - 1);
  return binnenRaster({ blad, r0, k0, r1: r1 + 1, k1: k1 + 1 });
}

const heelBlad: readonly [Eind, Eind] = [
  { rij: undefined, kolom: undefined },
  { rij: undefined, kolom: undefined },
];

const opVolgorde = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** Begin buiten het raster is een fout, een eind daarbuiten wordt afgekapt. */
export function binnenRaster(bereik: Bereik): Bereik {
  const rijen = rijAantal(bereik.blad);
  const kolommen = kolomAantal(bereik.blad);
  if (bereik.r0 >= rijen || bereik.k0 >= kolommen) {
    throw ongeldig(
      `Range (${a1Naam(bereik)}) exceeds grid limits. Max rows: ${String(rijen)}, max columns: ${String(kolommen)}`,
    );
  }
  return { ...bereik, r1: Math.min(bereik.r1, rijen), k1: Math.min(bereik.k1, kolommen) };
}
