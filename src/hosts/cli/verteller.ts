// Hoe ziet iemand dat er iets gebeurt? Zinnen en een balk, naast het antwoord en alleen voor wie kijkt.
import type { Verteller } from './wereld';

export interface Uitgang {
  readonly isTTY?: boolean;
  readonly write: (tekst: string) => unknown;
}

const BREED = 24;
const WIS = '\r\u001b[K';

const balk = (deel: number): string => {
  const vol = Math.round(deel * BREED);
  return `[${'#'.repeat(vol)}${'-'.repeat(BREED - vol)}]`;
};

/** With `--json` and in a pipe nothing moves. */
export const maakVerteller = (uitgang: Uitgang, stil: boolean): Verteller => ({
  zeg: (regel) => void (stil || uitgang.write(`${regel}\n`)),
  voortgang: (wat, gedaan, totaal) => {
    if (stil || uitgang.isTTY !== true) return;
    const deel = totaal === 0 ? 1 : gedaan / totaal;
    uitgang.write(`${WIS}${balk(deel)} ${gedaan}/${totaal} ${wat}${deel >= 1 ? '\n' : ''}`);
  },
});
