// Wie zit er achter het scherm? Iemand met een eigen browser en alleen een toetsenbord, en wat hij ziet.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axe } from './browser';
import { label, maakToetsen } from './toetsen';
import type { Antwoord, Scherm } from './toetsen';
import { teBreed } from './toneel';

export interface Mens {
  readonly page: Page;
  /** Where the steps are: the page itself, or the sidebar in it. */
  readonly zij: Scherm;
  /** To a button, link or fold-out, and Enter; `in` when it is not where the steps are. */
  readonly druk: (naam: string | RegExp, waar?: Scherm) => Promise<void>;
  /** To the row of tabs at the bottom, and with the arrows to this one. */
  readonly tabblad: (naam: string) => Promise<void>;
  /** To the chosen cell of the grid, and Enter. */
  readonly opentRij: () => Promise<void>;
  readonly toets: (toets: string, keer?: number) => Promise<void>;
  readonly vul: (antwoorden: Readonly<Record<string, Antwoord>>) => Promise<void>;
  /** Waits until all of this can be read where the steps are. */
  readonly ziet: (...zinnen: readonly (string | RegExp)[]) => Promise<void>;
  /** And this on the page around them. */
  readonly zietOpPagina: (...zinnen: readonly (string | RegExp)[]) => Promise<void>;
  /** What is in the field with this label. */
  readonly getypt: (vraag: string) => Promise<string>;
  /** Text of what has the focus. */
  readonly focus: () => Promise<string>;
  /** Is this screen too wide, or does axe find something? */
  readonly bekijk: (naam: string) => Promise<void>;
  readonly handelingen: () => number;
}

export interface Zitplaats {
  readonly breedte: number;
  readonly adres: string;
  /** The page with the tabs, with the sidebar in a frame. */
  readonly metTabbladen?: boolean;
}

/** For who wants to see what the test saw: a folder for pictures. */
const fotos = process.env['KLACHTEN_FOTOS'];

const wachtOp = async (scherm: Scherm, zinnen: readonly (string | RegExp)[]): Promise<void> => {
  for (const zin of zinnen)
    try {
      await scherm.getByText(zin).filter({ visible: true }).first().waitFor();
    } catch {
      throw new Error(`Niet te zien: ${String(zin)}. Er staat: ${await scherm.locator('body').innerText()}`);
    }
};

/** `mis` collects what is wrong with the screens somebody sees, and what his browser complains about. */
export const zetNeer = async (
  browser: Pick<Browser, 'newContext'>,
  plaats: Zitplaats,
  mis: string[],
): Promise<Mens> => {
  const context = await browser.newContext({ viewport: { width: plaats.breedte, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (fout) => mis.push(fout.message));
  page.on('console', (regel) => {
    if (regel.type() === 'error' && !/Failed to load resource/.test(regel.text())) mis.push(regel.text());
  });
  const toetsen = maakToetsen(page);
  const zij: Scherm = plaats.metTabbladen === true ? page.frameLocator('iframe') : page;
  await page.goto(plaats.adres);
  return {
    page,
    zij,
    druk: (naam, waar = zij) => toetsen.druk(naam, waar),
    tabblad: async (naam) => {
      const open = page.getByRole('tab', { selected: true });
      await toetsen.naar(open);
      const [tabs, nu] = [await page.getByRole('tab').allInnerTexts(), await open.innerText()];
      await toetsen.toets('ArrowRight', (tabs.indexOf(naam) - tabs.indexOf(nu) + tabs.length) % tabs.length);
    },
    opentRij: async () => {
      await toetsen.naar(page.locator('[role=gridcell][tabindex="0"]'));
      await toetsen.toets('Enter');
    },
    toets: toetsen.toets,
    vul: (antwoorden) => toetsen.vul(antwoorden, zij),
    ziet: (...zinnen) => wachtOp(zij, zinnen),
    zietOpPagina: (...zinnen) => wachtOp(page, zinnen),
    getypt: (vraag) => zij.getByLabel(label(vraag)).inputValue(),
    focus: () => zij.locator('*:focus').evaluate((e) => e.textContent ?? ''),
    bekijk: async (naam) => {
      if (await teBreed(page)) mis.push(`${naam} is te breed`);
      mis.push(...(await axe(page)).map((a) => `${naam}: ${a}`));
      if (fotos !== undefined) await page.screenshot({ path: join(fotos, `${naam}.png`), fullPage: true });
    },
    handelingen: toetsen.handelingen,
  };
};
