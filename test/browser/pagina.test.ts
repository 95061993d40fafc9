// Tekent de pagina van de lokale server de tabbladen zoals Google ze krijgt, met de zijbalk ernaast, en vindt axe niets?
import { dirname } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Draaiend } from '../../src/hosts/local/starten';
import { fasekleuren, termijnkleuren } from '../../src/sheets/kleuren';
import { bladen, bladVan } from '../../src/sheets/layout';
import { meldAan, post, startProef } from '../hosts/local/proefserver';
import { gebouwd } from '../omgeving/gebouwd';
import { axe, describeBrowser, openBrowser } from './browser';

const directie = 'dirk@voorbeeld.example';
const dossier = 'dossier-met-script';
const script = '<script>document.title = "gekaapt"</script><img src=x onerror="document.title = 1">';
const formule = '=HYPERLINK("http://kwaad.example")';
const melding = {
  ontvangstdatum: '2026-05-08',
  kanaal: 'e-mail',
  klagerNaam: formule,
  klagerEmail: 'klager@voorbeeld.example',
  relatie: 'opdrachtgever: UWV',
  soort: 'klacht',
  omschrijving: script,
  overMedewerker: false,
};

// Generous: other work may keep the machine busy, and axe looks at every tab.
jest.setTimeout(60_000);

describeBrowser('de pagina van de lokale server', () => {
  let browser: Browser;
  let register: Draaiend;
  let page: Page;
  const mis: string[] = [];

  const adres = (): string => `http://127.0.0.1:${register.host.poort()}/`;
  const meld = async (id: string): Promise<void> => {
    const poort = register.host.poort();
    const stap = { vraag: 'stap', dossier: id, versie: 0, sleutel: id, stappen: [{ stap: 'melden', invoer: melding }] };
    const uit = await post(poort, '/loket', stap, await meldAan(poort, { persoon: directie }));
    expect(uit.tekst).toContain('"ok":true');
  };
  const open = async (breedte = 1280): Promise<void> => {
    page = await browser.newPage({ viewport: { width: breedte, height: 800 } });
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (fout) => mis.push(fout.message));
    page.on('console', (regel) => {
      if (regel.type() !== 'log' && !regel.text().includes('Failed to load resource')) mis.push(regel.text());
    });
    await page.goto(adres());
  };
  /** One button per role; the other people of that role stand below. */
  const keuze = (rol: string) => page.locator('.rolkeuzes').getByRole('button', { name: `Bekijk als ${rol}` });
  const als = (rol: string): Promise<void> => keuze(rol).click();
  const zij = (): Frame => page.frames().find((f) => f.url().includes('/zijbalk')) ?? page.mainFrame();
  const naar = async (titel: string): Promise<void> => {
    await page.getByRole('tab', { name: titel, exact: true }).click();
    await page.getByRole('grid', { name: titel }).waitFor();
  };
  const status = () => page.locator('.statusregel [role=status]');
  const kolom = (sleutel: string): number => bladVan('klachten').kolommen.findIndex((k) => k.sleutel === sleutel);
  const cel = (rij: number, sleutel: string) =>
    page.locator(`.tabulator-row:nth-child(${rij}) [tabulator-field="w.${kolom(sleutel)}"]`);
  const kop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
  const schoon = async (): Promise<void> => expect(await axe(page)).toEqual([]);

  beforeAll(async () => {
    browser = await openBrowser();
    register = await startProef(
      ['--voorbeeld', '40', '--vandaag', '2026-05-11'],
      dirname(dirname(gebouwd('pagina/pagina.js'))),
    );
    await meld(dossier);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await register.stop();
  });
  afterEach(async () => {
    await page.close();
    expect(mis.splice(0)).toEqual([]);
  });

  test('biedt bij de voordeur elke rol met een klik', async () => {
    await open();
    await page.getByRole('button', { name: 'Bekijk als directie' }).waitFor();
    for (const rol of ['behandelaar', 'medewerker']) expect(await keuze(rol).count()).toBe(1);
    expect(await page.getByText('Voorbeeldregister: alle mensen en klachten zijn verzonnen.').count()).toBe(1);
    await schoon();
  });

  test('heeft de tabbladen van het spreadsheet, en axe vindt op geen ervan iets', async () => {
    await open();
    await als('directie');
    await page.getByRole('tab').first().waitFor();
    const titels = bladen.filter((b) => !b.verborgen).map((b) => b.titel);
    expect(await page.getByRole('tab').allTextContents()).toEqual(titels);
    // In the example one chooses a person: nobody needs a link.
    expect(await page.getByRole('button', { name: 'Persoonlijke links' }).count()).toBe(0);
    expect(await page.locator('iframe').evaluate((f) => f.getBoundingClientRect().width)).toBe(300);
    await page.getByText('Dossiers per fase').waitFor();
    await schoon();
    for (const titel of titels.slice(1)) {
      await naar(titel);
      await schoon();
    }
  });

  test('tekent kolommen, koppen en kleuren van het blad Klachten', async () => {
    await open();
    await als('directie');
    await naar('Klachten');
    const zichtbaar = bladVan('klachten').kolommen.filter((k) => !k.verborgen);
    const koppen = page.locator('.tabulator-col');
    expect(await koppen.locator('.kolomkop').allTextContents()).toEqual(zichtbaar.map((k) => k.kop));
    const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;
    const achtergrond = (e: Element): string => getComputedStyle(e).backgroundColor;
    expect(await koppen.evaluateAll((alle) => alle.map((e) => getComputedStyle(e).backgroundColor))).toEqual(
      zichtbaar.map((k) => rgb(k.kleur)),
    );
    expect(await kop('Actiedatum').getAttribute('title')).toBe('Artikel 5.1.7 van de klachtenprocedure.');
    const laat = page.getByRole('gridcell', { name: /\(te laat\)$/ }).first();
    expect(await laat.evaluate(achtergrond)).toBe(rgb(termijnkleuren.teLaat));
    expect(await page.getByRole('gridcell', { name: 'Besloten' }).first().evaluate(achtergrond)).toBe(
      rgb(fasekleuren.Besloten),
    );
  });

  test('toont een script en een formule als tekst, en kopieert ze als tekst', async () => {
    await open();
    await als('directie');
    await naar('Klachten');
    await page.getByLabel('Filter op Omschrijving').fill('gekaapt');
    await status().getByText('1 van 41 rijen').waitFor();
    expect(await cel(1, 'omschrijving').textContent()).toBe(script);
    expect(await page.locator('.tabulator script, .tabulator img').count()).toBe(0);
    expect(await page.title()).toBe('Klachten - Klachtenregister');
    await cel(1, 'klagerNaam').click();
    expect(await page.getByRole('region', { name: 'Gekozen cel' }).textContent()).toBe(formule);
    const kopie = page.evaluate(
      () =>
        new Promise((klaar) => {
          document.addEventListener('copy', (e) => klaar(e.clipboardData?.getData('text/plain')), { once: true });
        }),
    );
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    expect(await kopie).toBe(`"'${formule.replaceAll('"', '""')}"\t`);
  });

  test('sorteert getallen als getallen en loopt met toetsen van kop naar filter naar cel', async () => {
    await open();
    await als('directie');
    await naar('Klachten');
    await kop('Ontvangen op').focus();
    await page.keyboard.press('Enter');
    const dagen = await page
      .locator(`.tabulator-row [tabulator-field="w.${kolom('ontvangstdatum')}"]`)
      .allTextContents();
    const alsDag = (tekst: string): string => tekst.replace(/^\w+ (\d+)-(\d+)-(\d+)$/, (_, d: string, m: string, j: string) => j + m.padStart(2, '0') + d.padStart(2, '0')); // prettier-ignore
    expect(dagen.map(alsDag)).toEqual([...dagen.map(alsDag)].sort());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Home');
    await page.waitForFunction(() => document.activeElement?.matches('.tabulator-row:first-child .tabulator-cell'));
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Control+End');
    await page.waitForFunction(() =>
      document.activeElement?.matches('.tabulator-row:last-child .tabulator-cell:last-child'),
    );
    // Back to the first row, whose cells at the side were not drawn until now.
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.waitForFunction(() =>
      document.activeElement?.matches('.tabulator-row:first-child .tabulator-cell:last-child'),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('grid', { name: 'Onderdelen' }).waitFor();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Onderdelen');
  });

  test('opent een rij in de zijbalk, en ververst het tabblad zonder plaats en filter te verliezen', async () => {
    await open();
    await als('directie');
    await naar('Klachten');
    await page.getByLabel('Filter op Nummer').fill('K20');
    await status().getByText('van 41 rijen').waitFor();
    await cel(2, 'fase').click();
    const nummer = (await cel(2, 'nummer').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await zij()
      .getByRole('heading', { level: 1, name: new RegExp(`^${nummer}`) })
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('actief');
    await page.locator('.tabulator-tableholder').evaluate((h) => {
      // As on a busy machine: the new rows are there before the grid hears of the scrolling.
      window.addEventListener('scroll', (e) => e.stopImmediatePropagation(), { capture: true, once: true });
      h.scrollTo(240, 120);
    });
    await meld('dossier-erbij');
    await zij().evaluate(() => window.parent.postMessage({ soort: 'gewijzigd' }, location.origin));
    await status().getByText('van 42 rijen').waitFor();
    expect(await page.getByLabel('Filter op Nummer').inputValue()).toBe('K20');
    expect(await page.locator('.tabulator-tableholder').evaluate((h) => [h.scrollLeft, h.scrollTop])).toEqual([
      240, 120,
    ]);
    await naar('Berichten');
    // A row that is in view: one that must first be scrolled to is drawn again, perhaps just between the two presses.
    const ander = page.locator('.tabulator-row', { hasText: /^K20/, hasNotText: nummer }).first();
    const anderNummer = (await ander.locator('.tabulator-cell').first().textContent()) ?? '';
    await ander.locator('.tabulator-cell').first().dblclick();
    await zij()
      .getByRole('heading', { level: 1, name: new RegExp(`^${anderNummer}`) })
      .waitFor();
  });

  test('bewaart wat iemand in de zijbalk typte als zijn sessie verloopt', async () => {
    await open();
    await als('directie');
    await naar('Klachten');
    await zij().getByRole('link', { name: 'Melden' }).click();
    await zij()
      .getByLabel(/Waar gaat het over/)
      .fill('Dit mag niet weg.');
    const token = await page.evaluate(() => sessionStorage.getItem('sessie') ?? '');
    await post(register.host.poort(), '/afmelden', {}, token);
    await page.getByRole('tab', { name: 'Overleg' }).click();
    await page.getByText('U bent een tijd niet actief geweest').waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await als('directie');
    await page.getByRole('grid', { name: 'Overleg' }).waitFor();
    expect(
      await zij()
        .getByLabel(/Waar gaat het over/)
        .inputValue(),
    ).toBe('Dit mag niet weg.');
  });

  test('toont wie geen directie is alleen het scherm, en wisselt van persoon', async () => {
    await open();
    await als('behandelaar');
    await page.getByText('De tabbladen zijn alleen voor de directie.').waitFor();
    // Not `zij()`: that looks once, and the sidebar may not have an address yet.
    await page.frameLocator('iframe').getByRole('heading', { name: 'Mijn taken' }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await page.locator('iframe').evaluate((f) => f.getBoundingClientRect().width)).toBe(1280);
    await schoon();
    await page.getByRole('button', { name: 'Wissel van persoon' }).click();
    await als('directie');
    await page.getByRole('tab', { name: 'Klachten' }).waitFor();
  });

  test('wisselt op een smal venster tussen tabbladen en zijbalk', async () => {
    await open(800);
    await als('directie');
    await page.getByText('Dossiers per fase').waitFor();
    await schoon();
    await naar('Klachten');
    expect(await page.locator('iframe').isVisible()).toBe(false);
    await cel(1, 'fase').dblclick();
    await page.locator('iframe').waitFor();
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    await schoon();
    await page.getByRole('button', { name: 'Tabbladen' }).click();
    await page.getByRole('grid', { name: 'Klachten' }).waitFor();
  });
});
