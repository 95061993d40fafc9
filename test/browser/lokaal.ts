// Hoe draait een test het echte register op deze computer, op dagen die hij zelf kiest?
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adresVan, linkVoor } from '../../src/hosts/local/host';
import { inNederland } from '../../src/computer/klok';
import { leesOpties } from '../../src/hosts/local/opties';
import { inrichter } from '../../src/hosts/local/personen';
import { rondeNu } from '../../src/hosts/local/ronde';
import { start } from '../../src/hosts/local/starten';
import type { Draaiend } from '../../src/hosts/local/starten';
import { gebouwd } from '../omgeving/gebouwd';

const { bouw } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { bouw: number };

export interface Lokaal {
  /** What runs now; another after a restart. */
  readonly nu: () => Draaiend;
  readonly adres: (pad?: string) => string;
  readonly stop: () => Promise<void>;
}

const draai = (...opties: readonly string[]): Promise<Draaiend> =>
  start(leesOpties(opties), dirname(dirname(gebouwd('pagina/pagina.js'))), bouw);

const lokaal = (nu: () => Draaiend): Lokaal => ({
  nu,
  adres: (pad = '') => adresVan(nu().host.poort()) + pad,
  stop: () => nu().stop(),
});

export interface Voorbeeldhuis extends Lokaal {
  /** From now on it is this day, and the morning round has gone by. */
  readonly dag: (dag: string) => Promise<void>;
  /** The messages that left: to whom, about what, and the text. */
  readonly verstuurd: () => readonly string[];
}

/** An example register with people, and without dossiers unless asked. Only the day is ours; the time of day runs on. */
export const openVoorbeeld = async (dag: string, dossiers = 0): Promise<Voorbeeldhuis> => {
  const nu = await draai('--poort', '0', '--voorbeeld', String(dossiers), '--vandaag', dag);
  const { host, map } = nu;
  return {
    ...lokaal(() => nu),
    dag: (andere) => {
      Object.assign(host.klok, { nu: () => andere + inNederland(Date.now()).slice(andere.length) });
      return rondeNu(host.register, host.klok, host.postkamer);
    },
    verstuurd: () => {
      const postvak = join(map, 'postvak-uit');
      return readdirSync(postvak).map((bestand) => readFileSync(join(postvak, bestand), 'utf8'));
    },
  };
};

export interface Echthuis extends Lokaal {
  /** As the server prints it at the start. */
  readonly inrichtlink: () => string;
  /** As the directie gives it to somebody. */
  readonly persoonlijkeLink: (persoon: string) => string;
  /** On the same port, with the register as it was left. */
  readonly herstart: () => Promise<void>;
}

/** A real register, empty, in this folder. */
export const openEcht = async (map: string): Promise<Echthuis> => {
  let nu = await draai('--poort', '0', '--leeg', '--map', map);
  const poort = nu.host.poort();
  return {
    ...lokaal(() => nu),
    inrichtlink: () => linkVoor(poort, nu.host.sleutels.eenmalig(inrichter)),
    persoonlijkeLink: (persoon) => linkVoor(poort, nu.host.sleutels.nieuw(persoon, nu.host.klok.nu())),
    herstart: async () => {
      nu = await draai('--poort', String(poort), '--map', map);
    },
  };
};
