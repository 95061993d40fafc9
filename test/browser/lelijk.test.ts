// Blijft tekst die op code lijkt gewoon tekst: in het rooster, de zoeklijst, het dossier en de brief? (besluit 8)
import { dirname } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Draaiend } from '../../src/hosts/local/starten';
import { maximumTekst } from '../../src/procedure/velden';
import { bladVan } from '../../src/sheets/layout';
import { meldAan, post, startProef } from '../hosts/local/proefserver';
import { melding, registratie } from '../loket/g1';
import { directie } from '../loket/spel';
import { gebouwd } from '../omgeving/gebouwd';
import { describeBrowser, openBrowser } from './browser';

const kort = [
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '{{7*7}}',
  '=1+1',
  "'t Hooft",
  '🙈 👩‍👧',
  'שלום',
  'مرحبا',
];
const lang = 'Lang verhaal. '.repeat(maximumTekst).slice(0, maximumTekst - 1) + '!';
/** Tells two long texts apart without filling the screen when they differ. */
const ingekort = (tekst: string): string => `${tekst.slice(0, 60)} ${tekst.length} ${tekst.slice(-10)}`;
const allemaal = kort.join(' ');
const alles = { klagerOrganisatie: "'t Hooft", klagerAdres: '=1+1', opdrachtgever: '{{7*7}}' };

// Generous: other work may keep the machine busy.
jest.setTimeout(30_000);

describeBrowser('tekst die op code lijkt', () => {
  let browser: Browser;
  let register: Draaiend;
  let page: Page;
  const mis: string[] = [];

  const vul = async (): Promise<void> => {
    const poort = register.host.poort();
    const sessie = await meldAan(poort, { persoon: directie });
    const doe = async (dossier: string, versie: number, stap: string, invoer: object): Promise<void> => {
      const sleutel = versie === 0 ? dossier : `${dossier}-${versie}`;
      const verzoek = { vraag: 'stap', dossier, versie, sleutel, stappen: [{ stap, invoer }] };
      expect((await post(poort, '/loket', verzoek, sessie)).tekst).toContain('"ok":true');
    };
    const meld = (dossier: string, klagerNaam: string, omschrijving: string) =>
      doe(dossier, 0, 'melden', { ...melding, klagerNaam, omschrijving });
    for (const [nr, tekst] of kort.entries()) await meld(`dossier-kort-${nr}`, tekst, tekst);
    await meld('dossier-lang', 'Lang', lang);
    await meld('dossier-alles', allemaal, allemaal);
    await doe('dossier-alles', 1, 'registreren', { ...registratie, ...alles });
  };
  const zij = (): Frame => page.frames().find((f) => f.url().includes('/zijbalk')) ?? page.mainFrame();
  const naar = (blad: string): Promise<void> =>
    zij().evaluate((hash) => {
      location.hash = hash;
    }, blad);
  /** Only the columns in view are in the page, so look for this one first. */
  const kolom = async (sleutel: string): Promise<readonly string[]> => {
    const plek = bladVan('klachten').kolommen.findIndex((k) => k.sleutel === sleutel);
    const kop = bladVan('klachten').kolommen[plek]?.kop ?? '';
    await page.getByLabel(`Filter op ${kop}`, { exact: true }).focus();
    const cellen = page.locator(`.tabulator-row [tabulator-field="w.${plek}"]`);
    await cellen.first().waitFor();
    return (await cellen.allTextContents()).sort();
  };
  /** What would be there if a text had been read as HTML; the page itself has no picture and no script without a name. */
  const ingebracht = async (): Promise<number> => {
    const tel = page.frames().map((f) =>
      f.evaluate(() => {
        const scripts = [...document.scripts].filter((s) => s.textContent.trim() === 'alert(1)');
        return scripts.length + document.querySelectorAll('img, [onerror]').length;
      }),
    );
    return (await Promise.all(tel)).reduce((som, n) => som + n, 0);
  };
  const mist = (tekst: string, gezocht: readonly string[]): readonly string[] =>
    gezocht.filter((g) => !tekst.includes(g)).map(ingekort);
  const schoon = async (): Promise<void> => expect([await ingebracht(), mis]).toEqual([0, []]);

  beforeAll(async () => {
    browser = await openBrowser();
    register = await startProef(
      ['--voorbeeld', '0', '--vandaag', '2026-04-02'],
      dirname(dirname(gebouwd('pagina/pagina.js'))),
    );
    await vul();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (fout) => mis.push(fout.message));
    page.on('dialog', (vraag) => {
      mis.push(`dialoog: ${vraag.message()}`);
      void vraag.dismiss();
    });
    page.on('console', (regel) => {
      if (regel.type() !== 'log' && !regel.text().includes('Failed to load resource')) mis.push(regel.text());
    });
    await page.goto(`http://127.0.0.1:${register.host.poort()}/`);
    await page.locator('.rolkeuzes').getByRole('button', { name: 'Bekijk als directie' }).click();
    await page.getByRole('tab').first().waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });

  test('besluit 8: het rooster toont elke tekst letterlijk, ook de laatste van tienduizend tekens', async () => {
    await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
    await page.getByRole('grid', { name: 'Klachten' }).waitFor();
    await page.getByText('10 rijen').first().waitFor();
    expect(await kolom('klagerNaam')).toEqual([...kort, 'Lang', allemaal].sort());
    expect((await kolom('omschrijving')).map(ingekort)).toEqual([...kort, lang, allemaal].sort().map(ingekort));
    expect((await kolom('klagerOrganisatie')).at(-1)).toBe(alles.klagerOrganisatie);
    expect((await kolom('opdrachtgever')).at(-1)).toBe(alles.opdrachtgever);
    await schoon();
  });

  test('besluit 8: de zoeklijst toont elke tekst letterlijk, ook als gevonden woord', async () => {
    await naar('#zoeken');
    await zij().getByText('10 dossiers').first().waitFor();
    expect(mist(await zij().locator('main').innerText(), kort)).toEqual([]);
    await zij().getByRole('searchbox').fill('<img');
    await zij().getByRole('searchbox').press('Enter');
    await zij().locator('mark').first().waitFor();
    expect(new Set(await zij().locator('mark').allTextContents())).toEqual(new Set(['<img']));
    await schoon();
  });

  test('besluit 8: het dossier toont elke tekst letterlijk en helemaal', async () => {
    await naar('#dossier=dossier-lang');
    await zij().getByText('Lang verhaal.').first().waitFor();
    expect(mist((await zij().locator('main').textContent()) ?? '', [lang])).toEqual([]);
    await schoon();
    await naar('#dossier=dossier-alles');
    await zij().getByText(allemaal).first().waitFor();
    expect(mist((await zij().locator('main').textContent()) ?? '', Object.values(alles))).toEqual([]);
    await schoon();
  });

  test('besluit 8: de brief noemt de klager zoals hij geschreven is', async () => {
    await naar('#dossier=dossier-alles');
    const reden = zij().getByRole('radiogroup', { name: 'Waarom niet in behandeling?' });
    await zij()
      .getByRole('button', { name: /^Niet in behandeling/ })
      .click();
    await reden.getByLabel('tuchtrechtelijk').check();
    await zij().getByRole('radiogroup', { name: 'Hoe verstuurt u de brief?' }).getByLabel('e-mail').check();
    await zij().getByRole('button', { name: 'Toon brief' }).click();
    await zij().getByText('Dit is de standaardtekst').waitFor();
    expect(await zij().getByLabel('Brief', { exact: true }).inputValue()).toContain(allemaal);
    await schoon();
  });
});
