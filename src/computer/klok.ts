// Hoe laat is het voor het register? De dag en de tijd van Nederland, waar de computer ook staat (besluit 3).
import { randomBytes } from 'node:crypto';
import type { Dag } from '../procedure/dag';
import type { Tijdstip } from '../procedure/rijen';
import type { Omgeving } from '../loket/stand-van-zaken';
import { dagVan } from '../register/logboek';

export interface Klok {
  readonly nu: () => Tijdstip;
  /** Milliseconds that only go forward by what has passed; for sessions and waiting. */
  readonly ms: () => number;
}

const vorm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

export const inNederland = (ms: number): Tijdstip => {
  const deel = Object.fromEntries(vorm.formatToParts(ms).map((d) => [d.type, d.value]));
  return `${deel['year']}-${deel['month']}-${deel['day']}T${deel['hour']}:${deel['minute']}:${deel['second']}`;
};

/** `vast` is the day of an example register; the time of day runs on. */
export const maakKlok = (vast: Dag | null, ms: () => number = Date.now): Klok => ({
  ms,
  nu: () => {
    const nu = inNederland(ms());
    return vast === null ? nu : vast + nu.slice(vast.length);
  },
});

/** One moment for the whole request: around midnight day and time belong together. */
export const omgevingNu = (klok: Klok): Omgeving => {
  const nu = klok.nu();
  return { nu, vandaag: dagVan(nu), zout: () => randomBytes(16).toString('hex') };
};
