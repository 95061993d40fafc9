// Kan de directie het register als bestand bewaren, met alleen een toetsenbord, en klopt wat er dan op haar computer staat? (issue 3 punt 6)
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { leesCsvTabel } from '../../reports/csv/teruglezen';
import { leesTabel } from '../../reports/werkboek/teruglezen';
import { leesXlsx } from '../../reports/xlsx';
import { leegLeesvraag } from '../../src/register/register';
import { bladVan } from '../../src/sheets/layout';
import { ruimOp, tijdelijkeMap } from '../hosts/local/tijdelijk';
import { directie, ingericht, ontvanger } from '../loket/spel';
import { melding } from '../loket/g1';
import { uitpakken } from '../reports/uitpakken';
import { describeBrowser, openBrowser } from './browser';
import { openEcht } from './lokaal';
import type { Echthuis } from './lokaal';
import { zetNeer } from './mens';
import type { Mens } from './mens';

jest.setTimeout(60_000);

const dossier = 'export-dossier';

describeBrowser('exporteren', () => {
  const mis: string[] = [];
  let browser: Browser;
  let huis: Echthuis;
  beforeAll(async () => {
    browser = await openBrowser();
    huis = await openEcht(tijdelijkeMap());
    const spel = ingericht(huis.nu().host.register);
    expect(spel.doe(ontvanger, dossier, ['melden', { ...melding, klagerNaam: "'t Hooft =1+1" }])).toEqual([]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await huis?.stop();
    ruimOp();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(mis.splice(0)).toEqual([]);
  });
  const aanTafel = async (wie: string): Promise<Mens> => {
    const mens = await zetNeer(browser, { breedte: 1280, adres: huis.persoonlijkeLink(wie), metTabbladen: true }, mis);
    await mens.ziet('Mijn taken');
    return mens;
  };
  const bewaar = async ({ page, druk }: Mens): Promise<{ naam: string; bytes: Buffer }> => {
    await druk('Maak het bestand', page);
    await page.getByText('bevat precies wat in het register staat').waitFor();
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return { naam: bestand.suggestedFilename(), bytes: readFileSync(await bestand.path()) };
  };

  test('van Beheer naar een werkboek en een csv, in hetzelfde tabblad van de browser', async () => {
    const dirk = await aanTafel(directie);
    await dirk.druk('Beheer');
    await dirk.druk('Exporteren en inlezen');
    await dirk.page.getByRole('heading', { name: 'Exporteren' }).waitFor();
    expect(new URL(dirk.page.url()).pathname).toBe('/uitwisseling');
    await dirk.bekijk('95-exporteren');

    const boek = await bewaar(dirk);
    expect(boek.naam).toMatch(/^klachtenregister-\d{4}-\d\d-\d\d\.xlsx$/);
    const [rij] = huis.nu().host.register.lees({ ...leegLeesvraag, heel: ['klachten'] }).klachten;
    const terug = leesTabel('klachten', await leesXlsx(boek.bytes));
    expect(terug).toHaveLength(1);
    expect(terug[0]).toMatchObject({ id: dossier, klagerNaam: "'t Hooft =1+1", zegel: rij?.zegel });
    await dirk.bekijk('96-bewaren');

    await dirk.druk('Nog een bestand', dirk.page);
    await dirk.page.getByLabel('Losse tabellen (csv)').check();
    const zip = await bewaar(dirk);
    const delen = uitpakken(zip.bytes);
    expect([...delen.keys()].slice(0, 2)).toEqual(['LEESWIJZER.txt', 'klachten.csv']);
    expect(leesCsvTabel(bladVan('klachten'), delen.get('klachten.csv')?.toString() ?? '')).toEqual(terug);
    await dirk.druk('Terug naar het register', dirk.page);
    await dirk.ziet('Mijn taken');
  });

  test('1.2: een medewerker ziet de knop niet, en krijgt ook op de pagina zelf geen bestand', async () => {
    const anna = await aanTafel(ontvanger);
    expect(await anna.page.frameLocator('iframe').getByText('Beheer', { exact: true }).count()).toBe(0);
    await anna.page.goto(huis.adres('uitwisseling'));
    await anna.zietOpPagina('Alleen de directie kan het register als bestand bewaren');
    expect(await anna.page.getByRole('button').count()).toBe(0);
  });

  test('wie stopt krijgt niets, en kan opnieuw beginnen', async () => {
    const dirk = await aanTafel(directie);
    await dirk.page.goto(huis.adres('uitwisseling'));
    let vragen = 0;
    await dirk.page.route('**/loket', async (route) => {
      if (route.request().postData()?.includes('"uitvoer"') === true && (vragen += 1) === 1)
        await new Promise((klaar) => setTimeout(klaar, 600));
      await route.continue();
    });
    await dirk.druk('Maak het bestand', dirk.page);
    await dirk.druk('Stoppen', dirk.page);
    await dirk.page.getByRole('button', { name: 'Maak het bestand' }).waitFor();
    await dirk.page.waitForTimeout(900);
    expect(vragen).toBe(1);
    expect(await dirk.page.getByText('Het bestand is klaar').count()).toBe(0);
    await bewaar(dirk);
  });
});
