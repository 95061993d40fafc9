// Haalt het register de lat? Een opdracht op 10.000 dossiers hoogstens anderhalf keer zo lang als op 100; 10.000 rijen binnen een seconde; cijfers die meegroeien.
import { meetBundels } from './bundels';
import { meetCijfers } from './cijfers';
import { meetEvaluatie } from './evaluatie';
import { rond, zeg } from './meten';
import { meetLoket } from './opdrachten';
import type { Meting } from './opdrachten';
import { meetPagina } from './pagina';
import type { Schuiven } from './pagina';
import { kopie, zorgVoor } from './registers';
import { meetSheets } from './sheets';

const klein = 100;
const inBlad = 2000;
const groot = 10_000;
const hoogstens = 1.5;
const paginaHoogstens = 1000;

const meet = (aantal: number): readonly Meting[] => {
  const { register, weg } = kopie(aantal);
  const uit = meetLoket(register);
  weg();
  return uit;
};

const regel = (...cellen: readonly (string | number)[]): void =>
  zeg(cellen.map((c, i) => (i === 0 ? String(c).padEnd(24) : String(c).padStart(10))).join(''));

const oordeel = (goed: boolean): string => (goed ? 'goed' : 'TE TRAAG');

const loket = (): void => {
  // Once for nothing, so that neither size pays for the warming up of the machine.
  meet(klein);
  const [a, b] = [meet(klein), meet(groot)];
  regel('mediaan in ms', klein, groot, 'keer', '');
  for (const [i, { wat, soort, ms }] of a.entries()) {
    const nu = b[i]?.ms ?? 0;
    regel(wat, rond(ms), rond(nu), (nu / ms).toFixed(2), soort === 'opdracht' ? oordeel(nu / ms <= hoogstens) : '');
  }
};

const schuiven = (wat: string, s: Schuiven): void => regel(wat, s.frames, rond(s.mediaan), rond(s.p95), rond(s.langst));

const pagina = async (): Promise<void> => {
  const m = await meetPagina(groot);
  zeg(`\nKlachten met ${groot} rijen openen: ${m.openen.map(rond).join(', ')} ms`);
  zeg(oordeel(Math.min(...m.openen) <= paginaHoogstens));
  regel('schuiven (ms per beeld)', 'beelden', 'mediaan', 'p95', 'langst');
  schuiven('omlaag', m.omlaag);
  schuiven('snel omlaag', m.sneller);
  schuiven('opzij', m.opzij);
};

/** Reads the bundle as it is loaded, so only when it was built. */
const inGoogle = async (): Promise<void> => (await import('./evaluatie-google')).meetInGoogle(inBlad);

export const meetAlles = async (): Promise<void> => {
  const gebouwd = process.env['KLACHTEN_GEBOUWD'];
  for (const aantal of [klein, inBlad, groot]) zorgVoor(aantal);
  loket();
  meetSheets();
  await meetEvaluatie(groot);
  if (gebouwd !== undefined) {
    meetBundels(gebouwd);
    await inGoogle();
  }
  meetCijfers([groot, 10 * groot, 100 * groot]);
  if (process.env['KLACHTEN_BROWSER']) await pagina();
};
