// Werkt het scherm langs elke weg: in Google, met een persoonlijke sleutel, en in een pagina die eromheen staat?
import type { Browser } from 'playwright-core';
import { melding } from '../loket/g1';
import { directie, ontvanger } from '../loket/spel';
import { describeBrowser, openBrowser } from './browser';
import { adres, focusOp, zetToneel } from './toneel';

jest.setTimeout(30_000);

describeBrowser('de verbinding', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test('in Google gaat alles langs google.script.run, zonder aanmelden; een fout wordt een zin', async () => {
    const { page, spel, klachten } = await zetToneel(browser);
    await page.exposeFunction('echtLoket', (json: string) => {
      const { vraag, ...rest } = JSON.parse(json) as { vraag: 'taken' };
      if (vraag === 'taken') throw new Error('Error code PERMISSION_DENIED.');
      return JSON.stringify(spel.vraag(ontvanger, vraag, rest));
    });
    await page.addInitScript(() => {
      type Klaar = (json: string) => void;
      const loper = (goed: Klaar, mis: (fout: Error) => void): object => ({
        withSuccessHandler: (f: Klaar) => loper(f, mis),
        withFailureHandler: (f: (fout: Error) => void) => loper(goed, f),
        loket: (json: string) => {
          const { echtLoket } = globalThis as unknown as { echtLoket: (json: string) => Promise<string> };
          echtLoket(json).then(goed, mis);
        },
      });
      Object.assign(globalThis, {
        google: {
          script: {
            run: loper(
              () => undefined,
              () => undefined,
            ),
          },
        },
      });
    });
    await page.goto(adres);
    await page
      .getByRole('alert')
      .getByText(/meer dan een Google-account/)
      .waitFor();
    await page.getByText('Anna Ontvanger').waitFor();
    expect(await page.getByRole('button', { name: 'Afmelden' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Melden' }).click();
    await page.getByRole('heading', { name: 'Klacht of signaal melden' }).waitFor();
    expect(klachten).toEqual([]);
    await page.context().close();
  });

  test('een persoonlijke link meldt aan en verdwijnt uit het adres; een verkeerde sleutel wordt uitgelegd', async () => {
    const { page } = await zetToneel(browser, { sleutel: 'ge/heim' });
    await page.goto(`${adres}#sleutel=fout`);
    await page.getByText(/Deze sleutel werkt niet/).waitFor();
    await page.getByLabel('Uw persoonlijke sleutel of link').fill(`${adres}#sleutel=ge%2Fheim`);
    await page.getByRole('button', { name: 'Meld aan' }).click();
    await page.getByText('Dirk Directie').waitFor();
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.goto(`${adres}#sleutel=ge%2Fheim`);
    await page.getByText('Dirk Directie').waitFor();
    expect(page.url()).toBe(adres);
    expect(await page.evaluate(() => Object.entries({ ...sessionStorage, ...localStorage }))).toEqual([
      ['sessie', directie],
    ]);
    await page.context().close();
  });

  test('de pagina eromheen opent een dossier zonder haar focus te verliezen, en hoort wat er verandert', async () => {
    const { page, spel } = await zetToneel(browser);
    spel.doe(ontvanger, 'dossier-proef', ['melden', melding]);
    await page.goto(`${adres}om`);
    await page.evaluate(() => {
      const gehoord: unknown[] = [];
      Object.assign(globalThis, { gehoord });
      window.addEventListener('message', (e) => gehoord.push((e.data as { soort?: unknown }).soort));
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Bekijk als directie' }).click();
    await frame.getByRole('heading', { name: 'Mijn taken' }).waitFor();
    const post = (bericht: unknown) => page.evaluate((b) => window.frames[0]?.postMessage(b, location.origin), bericht);
    await post({ soort: 'open', dossier: '../../kwaad' });
    await post({ soort: 'open', dossier: 'dossier-proef' });
    await frame.getByRole('button', { name: /^Registreren artikel/ }).click();
    await frame.getByRole('radiogroup', { name: 'Rubriek' }).getByLabel('overig').check();
    await frame.getByRole('radiogroup', { name: 'Aard' }).getByLabel('beide').check();
    await frame.getByLabel('ondoelmatigheid').check();
    await frame.getByRole('button', { name: 'Leg vast' }).click();
    await frame.getByText('Het nummer is K2026-001').waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { gehoord: unknown }).gehoord)).toEqual([
      'aangemeld',
      'gewijzigd',
    ]);
    await page.context().close();
  });

  test('alleen het nieuwste antwoord telt, op een andere vraag en op dezelfde', async () => {
    const { page, spel, als, naar, weer, register } = await zetToneel(browser);
    spel.doe(ontvanger, 'dossier-proef', ['melden', melding]);
    weer.wacht = ({ zoek }) => (zoek === 'rapport' ? 800 : 0);
    await als('directie');
    await naar('#zoeken');
    await page.getByText('1 dossier').waitFor();
    const zoek = page.getByLabel('Nummer, naam of woorden');
    await zoek.fill('rapport');
    await zoek.press('Enter');
    await zoek.fill('bestaat niet');
    await zoek.press('Enter');
    await page.getByText('Niets gevonden voor "bestaat niet".').waitFor();
    await page.waitForTimeout(1000);
    expect(await page.getByText('Niets gevonden').count()).toBe(1);
    await naar('#controle');
    await page.getByText('Alles klopt').waitFor();
    weer.wacht = () => 800;
    await page.getByRole('button', { name: 'Controleer opnieuw' }).click();
    await page.waitForTimeout(50);
    register.bladen.klachten = register.bladen.klachten.map((rij) => ({ ...rij, klagerNaam: 'Met de hand' }));
    weer.wacht = () => 0;
    await page.getByRole('button', { name: 'Controleer opnieuw' }).click();
    await page.getByText('Er is 1 bevinding').waitFor();
    await page.waitForTimeout(1000);
    expect(await page.getByText('Er is 1 bevinding').count()).toBe(1);
    await page.context().close();
  });

  test('terug en vooruit werken, en de kop van het blad krijgt de focus', async () => {
    const { page, als } = await zetToneel(browser);
    await als('medewerker');
    await page.getByRole('link', { name: 'Zoeken' }).click();
    await page.getByRole('heading', { name: 'Zoeken' }).waitFor();
    expect(await focusOp(page)).toBe('Zoeken');
    await page.getByRole('link', { name: 'Melden' }).press('Enter');
    await page.getByRole('heading', { name: 'Klacht of signaal melden' }).waitFor();
    expect([await focusOp(page), await page.title()]).toEqual([
      'Klacht of signaal melden',
      'Klacht of signaal melden - Klachtenregister',
    ]);
    await page.goBack();
    await page.getByRole('heading', { name: 'Zoeken' }).waitFor();
    expect(await page.getByRole('link', { name: 'Zoeken' }).getAttribute('aria-current')).toBe('page');
    await page.context().close();
  });
});
