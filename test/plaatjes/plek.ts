// Waar staan de registers die op de plaatjes komen? Een op deze computer, en een in de stand-in voor Google; elk met het echte product.
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { leesOpties } from '../../src/hosts/local/opties';
import { start } from '../../src/hosts/local/starten';
import { minsteBouw } from '../../src/register/versie';
import { startStandIn } from '../google/stand-in';
import { directie } from '../loket/spel';

export interface Plek {
  readonly adres: string;
  /** The sidebar alone, 300 pixels wide. */
  readonly zijbalk: string;
  /** The spreadsheet of the stand-in, with its menu. */
  readonly google: string;
  /** Somebody of the example signs in. */
  readonly alsDirectie: (page: Page) => Promise<void>;
  readonly zij: (page: Page) => FrameLocator;
  readonly sluit: () => Promise<void>;
}

/** Always the same sixty made-up dossiers, on the same Tuesday. */
export const openPlek = async (): Promise<Plek> => {
  const keuze = leesOpties(['--poort', '0', '--voorbeeld', '60', '--vandaag', '2026-05-12']);
  const draaiend = await start(keuze, join(process.env['KLACHTEN_GEBOUWD'] ?? ''), minsteBouw);
  const standIn = await startStandIn({ gebruiker: directie, dossiers: 60 });
  const { doe, google, project } = standIn.wereld;
  doe(directie, '', ['instellingOpslaan', { sleutel: 'delen', waarde: 'besloten' }]);
  google.werkboek.toegang.bewerkers.length = 0;
  project.roep('ochtendronde');
  const adres = `http://127.0.0.1:${draaiend.host.poort()}/`;
  return {
    adres,
    zijbalk: `${adres}zijbalk`,
    google: standIn.adres,
    alsDirectie: (page) => page.getByRole('button', { name: 'Bekijk als directie' }).click(),
    zij: (page) => page.frameLocator('iframe'),
    sluit: async () => {
      await standIn.stop();
      await draaiend.stop();
    },
  };
};
