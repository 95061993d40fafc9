// How does a test get a real browser? One launch per test file; without a browser the whole file is skipped, loudly.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';

export { openBrowser } from '../omgeving/open-browser';

const pad = process.env['KLACHTEN_BROWSER'] ?? '';

/** `describe` where there is a browser, `describe.skip` where there is none (with CI set the global set-up has failed already). */
export const describeBrowser: jest.Describe = pad === '' ? describe.skip : describe;

const axeBron = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is now and in its frames, one readable line per finding. Works under a strict CSP. */
export async function axe(page: Page): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axeBron);
  const gevonden = await page.evaluate(() => {
    const { axe: loper } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return loper
      .run()
      .then((r) => r.violations.map((v) => ({ id: v.id, help: v.help, waar: v.nodes.map((n) => n.html) })));
  });
  return gevonden.map((v) => `${v.id}: ${v.help} - ${v.waar.join(' | ')}`);
}
