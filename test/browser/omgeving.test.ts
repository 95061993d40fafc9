// Does the browser of this machine work at all, and does axe bite? If this file fails, look at the machine, not at the screen.
import type { Browser } from 'playwright-core';
import { axe, describeBrowser, openBrowser } from './browser';

const pagina = (inhoud: string): string =>
  'data:text/html;charset=utf-8,' +
  encodeURIComponent(`<!doctype html><html lang="nl"><title>Proef</title><main><h1>Proef</h1>${inhoud}</main></html>`);

describeBrowser('de browser van deze machine', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test('axe vindt niets op een goede pagina en tekst heeft een breedte', async () => {
    const page = await browser.newPage();
    await page.goto(pagina('<label>Naam <input></label><p id="t">klacht</p>'));
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('label')?.getBoundingClientRect().height)).toBeGreaterThan(
      5,
    );
  });

  test('axe vindt een veld zonder label', async () => {
    const page = await browser.newPage();
    await page.goto(pagina('<input>'));
    expect((await axe(page)).map((v) => v.split(':')[0])).toEqual(['label']);
  });
});
