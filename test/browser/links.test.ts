// Kan de directie van een eigen register collega's binnenlaten? Een link maken en geven, met een toetsenbord; en de zijbalk herhaalt de balk niet.
import type { Browser } from 'playwright-core';
import { behandelaar, directie, ingericht, notulist, ontvanger } from '../loket/spel';
import { ruimOp, tijdelijkeMap } from '../hosts/local/tijdelijk';
import { describeBrowser, openBrowser } from './browser';
import { openEcht } from './lokaal';
import type { Echthuis } from './lokaal';
import { zetNeer } from './mens';
import type { Mens } from './mens';

jest.setTimeout(60_000);

const organisatie = 'Voorbeeld Re-integratie B.V.';

describeBrowser('persoonlijke links', () => {
  const mis: string[] = [];
  let browser: Browser;
  let huis: Echthuis;
  let dirk: Mens;
  beforeAll(async () => {
    browser = await openBrowser();
    huis = await openEcht(tijdelijkeMap());
    const spel = ingericht(huis.nu().host.register);
    const weg = { email: notulist, naam: 'Nico Notulist', rollen: ['notulist'], actief: false };
    expect(spel.doe(directie, '', ['medewerkerOpslaan', weg])).toEqual([]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await huis?.stop();
    ruimOp();
  });
  const aanTafel = (adres: string): Promise<Mens> =>
    zetNeer(browser, { breedte: 1280, adres, metTabbladen: true }, mis);
  const venster = () => dirk.page.getByRole('dialog', { name: 'Persoonlijke links' });
  const veld = () => venster().getByLabel('Link van Anna Ontvanger');
  const focus = (): Promise<string> => dirk.page.locator('*:focus').evaluate((e) => e.textContent ?? '');
  beforeEach(async () => {
    dirk = await aanTafel(huis.persoonlijkeLink(directie));
    await dirk.page.getByRole('tab').first().waitFor();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(mis.splice(0)).toEqual([]);
  });

  test('met een nieuwe link komt een collega binnen, en met de vorige niet meer', async () => {
    await dirk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await dirk.druk('Persoonlijke links', dirk.page);
    await venster().getByText('Anna Ontvanger', { exact: true }).waitFor();
    expect(await focus()).toBe('Persoonlijke links');
    expect(await venster().getByRole('listitem').allInnerTexts()).toEqual(
      [directie, ontvanger, behandelaar].map((id) => expect.stringContaining(id) as string),
    );
    await dirk.druk('Maak link voor Anna Ontvanger', venster());
    await veld().waitFor();
    await dirk.bekijk('90-links');
    const link = await veld().inputValue();
    expect(await veld().evaluate((e) => e === document.activeElement)).toBe(true);
    await dirk.druk('Kopieer de link van Anna Ontvanger', venster());
    await venster().getByText('Gekopieerd.').waitFor();
    expect(await dirk.page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const anna = await aanTafel(link);
    await anna.zietOpPagina('Anna Ontvanger');
    await anna.ziet('Mijn taken');
    expect(await anna.page.getByRole('button', { name: 'Persoonlijke links' }).count()).toBe(0);

    await dirk.druk('Maak nieuwe link voor Anna Ontvanger', venster());
    await dirk.page.waitForFunction(
      (oud) => document.querySelector<HTMLInputElement>('dialog input')?.value !== oud,
      link,
    );
    const tweede = await veld().inputValue();
    const buiten = await aanTafel(link);
    await buiten.zietOpPagina('Deze sleutel werkt niet (meer). Vraag de directie om een nieuwe persoonlijke link.');
    await (await aanTafel(tweede)).zietOpPagina('Anna Ontvanger');
  });

  test('het venster gaat dicht met Escape of de knop, geeft de focus terug en onthoudt geen link', async () => {
    await dirk.druk('Persoonlijke links', dirk.page);
    await dirk.druk('Maak link voor Anna Ontvanger', venster());
    await veld().waitFor();
    await dirk.toets('Escape');
    await venster().waitFor({ state: 'hidden' });
    expect(await focus()).toMatch(/^Persoonlijke links$/);
    await dirk.toets('Enter');
    await venster().getByRole('button', { name: 'Maak link voor Anna Ontvanger' }).waitFor();
    expect(await veld().count()).toBe(0);
    await dirk.druk('Sluit', venster());
    await venster().waitFor({ state: 'hidden' });
    expect(await dirk.page.locator('button:focus').innerText()).toBe('Persoonlijke links');
  });

  test('wie zijn sessie verliest, komt uit het venster bij het aanmelden', async () => {
    await dirk.druk('Persoonlijke links', dirk.page);
    await venster().getByText('Anna Ontvanger', { exact: true }).waitFor();
    huis.nu().host.sessies.sluitVan(directie, '');
    await dirk.druk('Maak link voor Anna Ontvanger', venster());
    await dirk.zietOpPagina('U bent een tijd niet actief geweest');
    expect(await venster().count()).toBe(0);
  });

  test('in de pagina herhaalt de zijbalk de organisatie en het afmelden niet; alleen wel', async () => {
    await dirk.ziet('Mijn taken');
    await dirk.zietOpPagina(organisatie);
    expect(await dirk.page.getByRole('button', { name: 'Afmelden' }).count()).toBe(1);
    expect(await dirk.zij.getByRole('button', { name: 'Afmelden' }).count()).toBe(0);
    expect(await dirk.zij.getByText(organisatie).count()).toBe(0);
    await dirk.page.goto(huis.adres('zijbalk'));
    await dirk.page.getByRole('button', { name: 'Afmelden' }).waitFor();
    expect(await dirk.page.getByText(organisatie).count()).toBe(1);
  });
});
