// Waar staat het register dat op de plaatjes komt? Nu op de pagina van deze computer, die de tabbladen tekent die ook naar Google gaan.
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { leesOpties } from '../../src/hosts/local/opties';
import { start } from '../../src/hosts/local/starten';

export interface Plek {
  readonly adres: string;
  /** The sidebar alone, 300 pixels wide. */
  readonly zijbalk: string;
  /** Somebody of the example signs in. */
  readonly alsDirectie: (page: Page) => Promise<void>;
  readonly zij: (page: Page) => FrameLocator;
  readonly sluit: () => Promise<void>;
}

/** Always the same sixty made-up dossiers, on the same Tuesday. */
export const openPlek = async (): Promise<Plek> => {
  const keuze = leesOpties(['--poort', '0', '--voorbeeld', '60', '--vandaag', '2026-05-12']);
  const draaiend = await start(keuze, join(process.env['KLACHTEN_GEBOUWD'] ?? ''), 1);
  const adres = `http://127.0.0.1:${draaiend.host.poort()}/`;
  return {
    adres,
    zijbalk: `${adres}zijbalk`,
    alsDirectie: (page) => page.getByRole('button', { name: 'Bekijk als directie' }).click(),
    zij: (page) => page.frameLocator('iframe'),
    sluit: draaiend.stop,
  };
};
