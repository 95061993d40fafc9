// Waar spelen korte verhalen in een echte browser? In een voorbeeldregister per verhaal, waarin het begin met opdrachten is klaargezet.
import type { Browser } from 'playwright-core';
import { maakSpel } from '../loket/spel';
import type { Spel } from '../loket/spel';
import { openBrowser } from './browser';
import { openVoorbeeld } from './lokaal';
import type { Voorbeeldhuis } from './lokaal';
import { zetNeer } from './mens';
import type { Mens } from './mens';

export interface Kamer {
  readonly huis: Voorbeeldhuis;
  /** Commands that lead up to what the browser is to show; the key names the story. */
  readonly spel: Spel;
  /** Somebody behind the narrow sidebar, signed in. */
  readonly aanTafel: (naam: string) => Promise<Mens>;
  /** Somebody behind the page with the tabs, signed in. */
  readonly aanBureau: (naam: string) => Promise<Mens>;
}

interface Huiskamer {
  /** A register of its own, on this day. */
  readonly open: (dag: string, naam: string) => Promise<Kamer>;
  /** Everything of this story closed, and what was wrong with the screens seen. */
  readonly ruimOp: () => Promise<readonly string[]>;
  readonly sluit: () => Promise<void>;
}

const maakHuiskamer = async (): Promise<Huiskamer> => {
  const browser: Browser = await openBrowser();
  const huizen: Voorbeeldhuis[] = [];
  const mis: string[] = [];
  const binnen = async (mens: Mens, naam: string): Promise<Mens> => {
    await mens.druk(new RegExp(naam), mens.page);
    await mens.ziet('Mijn taken');
    return mens;
  };
  return {
    open: async (dag, naam) => {
      const huis = await openVoorbeeld(dag);
      huizen.push(huis);
      return {
        huis,
        spel: maakSpel(huis.nu().host.register, dag, naam),
        aanTafel: async (wie) =>
          binnen(await zetNeer(browser, { breedte: 300, adres: huis.adres('zijbalk') }, mis), wie),
        aanBureau: async (wie) =>
          binnen(await zetNeer(browser, { breedte: 1280, adres: huis.adres(), metTabbladen: true }, mis), wie),
      };
    },
    ruimOp: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await Promise.all(huizen.splice(0).map((huis) => huis.stop()));
      return mis.splice(0);
    },
    sluit: () => browser.close(),
  };
};

/** One browser for the stories of a describe; after each of them nothing may be wrong with the screens seen. */
export const deelHuiskamer = (): Pick<Huiskamer, 'open'> => {
  let kamer: Huiskamer | undefined;
  beforeAll(async () => {
    kamer = await maakHuiskamer();
  }, 60_000);
  afterAll(() => kamer?.sluit());
  afterEach(async () => expect(await kamer?.ruimOp()).toEqual([]));
  return {
    open: (dag, naam) => {
      if (kamer === undefined) throw new Error('De huiskamer is nog niet open.');
      return kamer.open(dag, naam);
    },
  };
};
