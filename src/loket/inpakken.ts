// Hoe gaat een groot antwoord klein over de lijn? Wat vaker voorkomt wordt een keer verstuurd, en verder aangewezen. (5.3.2)
import type { Pak, Waarde } from './uitpakken';

interface Kast<T> {
  readonly inhoud: readonly T[];
  readonly plaats: (ding: T) => number;
}

const kast = <T>(): Kast<T> => {
  const plaatsen = new Map<T, number>();
  const inhoud: T[] = [];
  const plaats = (ding: T): number => {
    const eerder = plaatsen.get(ding);
    if (eerder !== undefined) return eerder;
    plaatsen.set(ding, inhoud.length);
    return inhoud.push(ding) - 1;
  };
  return { inhoud, plaats };
};

const cijfer = (getal: number, eerste: number): string => String.fromCharCode(eerste + (getal % 26));
const voorop = (getal: number): string => (getal === 0 ? '' : voorop(Math.floor(getal / 26)) + cijfer(getal, 97));
const alsPlaats = (getal: number): string => voorop(Math.floor(getal / 26)) + cijfer(getal, 65);
const alsStap = (stap: number): string => (stap < 0 ? '-' : '') + alsPlaats(Math.abs(stap));

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';

/** `eerst`: texts that come back in many lists, in the order in which they stand there; then the steps between them stay small. */
export const pakIn = <T>(waarde: T, eerst: readonly string[]): Pak<T> => {
  const [waarden, teksten, lijsten] = [kast<Waarde>(), kast<string>(), kast<string>()];
  const lijst = (namen: readonly string[]): string => {
    const plaatsen = namen.map(teksten.plaats);
    return alsPlaats(lijsten.plaats(plaatsen.map((plaats, i) => alsStap(plaats - (plaatsen[i - 1] ?? 0))).join('')));
  };
  const knoop = (deel: unknown): string => {
    if (typeof deel !== 'object' || deel === null) return alsPlaats(waarden.plaats(deel as Waarde));
    if (Array.isArray(deel)) return deel.every(isTekst) ? `-${lijst(deel)}` : `[${deel.map(knoop).join('')}]`;
    const velden = Object.entries(deel).filter(([, w]) => w !== undefined);
    return `{${lijst(velden.map(([naam]) => naam))}${velden.map(([, w]) => knoop(w)).join('')}`;
  };
  eerst.forEach(teksten.plaats);
  const inhoud = knoop(waarde);
  return { waarden: waarden.inhoud, teksten: teksten.inhoud, lijsten: lijsten.inhoud, inhoud };
};
