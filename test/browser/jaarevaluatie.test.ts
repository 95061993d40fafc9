// Komt de directie van het overzicht bij de cijfers van een jaar, van een cijfer bij het dossier, en met de presentatie naar buiten? (5.3.2)
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import type { Evaluatie } from '../../src/evaluatie/model';
import { pakIn } from '../../src/loket/inpakken';
import { pakUit } from '../../src/loket/uitpakken';
import type { Pak } from '../../src/loket/uitpakken';
import { leegLeesvraag } from '../../src/register/register';
import { ruimOp } from '../hosts/local/tijdelijk';
import { directie, maakSpel } from '../loket/spel';
import { uitpakken } from '../reports/uitpakken';
import { describeBrowser, openBrowser } from './browser';
import { openVoorbeeld } from './lokaal';
import type { Voorbeeldhuis } from './lokaal';
import { zetNeer } from './mens';
import type { Mens } from './mens';
import { eisZelfde } from './zelfde-presentatie';

jest.setTimeout(60_000);

describeBrowser('de jaarevaluatie bekijken (5.3.2)', () => {
  const mis: string[] = [];
  let browser: Browser;
  let huis: Voorbeeldhuis;
  let dirk: Mens;
  const aanTafel = async (rol: string, metTabbladen: boolean): Promise<Mens> => {
    const mens = await zetNeer(browser, { breedte: 1200, adres: huis.adres(metTabbladen ? '' : 'zijbalk'), metTabbladen }, mis); // prettier-ignore
    await mens.druk(new RegExp(`^Bekijk als ${rol}`), mens.page);
    await mens.ziet('Mijn taken');
    return mens;
  };
  beforeAll(async () => {
    [browser, huis] = await Promise.all([openBrowser(), openVoorbeeld('2026-01-08', 40)]);
    dirk = await aanTafel('directie', true);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await huis?.stop();
    ruimOp();
  });
  afterEach(() => expect(mis.splice(0)).toEqual([]));
  const knop = (naam: string | RegExp): Locator => dirk.page.getByRole('button', { name: naam });
  const figuur = (titel: string): Locator => dirk.page.getByRole('article', { name: titel });
  const naarJaar = async (hash = ''): Promise<void> => {
    await dirk.page.goto(huis.adres()); // another hash alone is the same page
    await dirk.page.goto(huis.adres(`jaarevaluatie${hash}`));
    await dirk.zietOpPagina(/^Stand van/);
  };
  const download = async (): Promise<{ naam: string; bytes: Buffer }> => {
    await dirk.page.getByText('De presentatie is klaar').waitFor();
    // The link has the focus already.
    const [bestand] = await Promise.all([dirk.page.waitForEvent('download'), dirk.page.keyboard.press('Enter')]);
    return { naam: bestand.suggestedFilename(), bytes: readFileSync(await bestand.path()) };
  };

  test('5.3.2: van het overzicht naar de evaluatie, openen met een knop, en van een getal naar de dossiers erachter', async () => {
    const { page, druk, zietOpPagina, bekijk, ziet } = dirk;
    await druk('Jaarevaluatie 2025', page);
    await zietOpPagina('De evaluatie van 2025 is nog niet geopend.', 'Klachten ontvangen');
    await druk('Open de evaluatie van 2025', page);
    await zietOpPagina('Concept', /^Vastgelegd/);

    const stroom = figuur('Stand en stroom');
    const plaatje = await stroom.getByRole('img').getAttribute('aria-label');
    expect(plaatje).toMatch(/Ontvangen: 25; Heropend: 1; Afgesloten: 13/);
    expect(await stroom.getByText(/^Bron: register/).count()).toBe(1);
    await knop(/^Toon als tabel.*Stand en stroom$/).click();
    const getal = stroom.getByRole('button', { name: /^1: toon de dossiers\. Heropend$/ });
    await getal.click();
    expect(await page.locator('*:focus').innerText()).toBe('Heropend');
    await bekijk('97-jaarevaluatie');
    await knop('Sluit deze lijst').click();
    expect(await getal.evaluate((e) => e === document.activeElement)).toBe(true);

    const soort = figuur('Ontvangen per soort');
    await soort.locator('canvas').click({ position: { x: 250, y: 50 } });
    const eerste = soort.getByRole('link').first();
    const nummer = await eerste.innerText();
    await eerste.click();
    await ziet(new RegExp(`^${nummer}`));
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('5.3.2: de presentatie is een bestand met datum, gelijk aan dat van de opdrachtregel, en van een vastgesteld jaar ligt haar kenmerk vast', async () => {
    const { opRij } = maakSpel(huis.nu().host.register, '2026-01-08', 'heropend');
    const opnieuw = (stap: string, invoer: object): unknown => opRij(directie, 'jaar-2024', stap, invoer);
    const bespreking = { besprokenOp: '2026-01-08', aanwezigen: [directie], conclusies: 'Het oordeel blijft gelijk.' };
    expect(opnieuw('jaarHeropenen', { heropenReden: 'Er ontbrak een klacht.' })).toEqual([]);
    expect(opnieuw('jaarBespreken', bespreking)).toEqual([]);
    expect(opnieuw('jaarVaststellen', {})).toEqual([]);
    await naarJaar('#2024');
    await dirk.druk('Maak de presentatie', dirk.page);
    const { naam, bytes } = await download();
    expect(naam).toBe('jaarevaluatie-2024-stand-2026-01-08.pptx');
    const delen = [...uitpakken(bytes).keys()];
    expect(delen).toEqual(expect.arrayContaining(['ppt/slides/slide1.xml', 'ppt/slides/slide5.xml']));
    const { register, klok } = huis.nu().host;
    await eisZelfde(bytes, register, klok, 2024);
    await dirk.zietOpPagina(/^Bij de evaluatie is vastgelegd dat dit de presentatie is/);
    const rij = register.lees(leegLeesvraag).jaarevaluatie.find((j) => j['jaar'] === 2024);
    const presentatieHash = createHash('sha256').update(bytes).digest('hex');
    expect(rij).toMatchObject({ presentatieLink: naam, presentatieHash });
    await dirk.page.setViewportSize({ width: 360, height: 740 });
    await dirk.bekijk('99-presentatie');
    await knop('Klaar').click();
    await dirk.page.waitForFunction(() => document.activeElement?.textContent === 'Maak de presentatie');
    await dirk.page.setViewportSize({ width: 1200, height: 800 });
  });

  test('5.3.2: wie stopt houdt alles over, en na een fout kan het opnieuw', async () => {
    await naarJaar();
    await dirk.page.evaluate(() => {
      const echt = HTMLCanvasElement.prototype.toDataURL;
      let keer = 0;
      HTMLCanvasElement.prototype.toDataURL = function (...delen) {
        if ((keer += 1) === 1) throw new Error('geen geheugen');
        return echt.apply(this, delen);
      };
    });
    await dirk.druk('Maak de presentatie', dirk.page);
    await dirk.zietOpPagina('De presentatie is niet gemaakt. Er is niets verloren', 'Klachten ontvangen');
    await knop('Maak de presentatie').click();
    await knop('Stoppen').click();
    await knop('Maak de presentatie').waitFor();
    expect(await dirk.page.getByText('De presentatie is klaar').count()).toBe(0);
    await dirk.druk('Maak de presentatie', dirk.page);
    expect((await download()).naam).toMatch(/2025/);
  });

  test('I-14 (5.3.2): sluiten de cijfers niet aan, dan staan er de dossiers en geen cijfers of presentatie', async () => {
    await dirk.page.route('**/loket', async (route) => {
      if (route.request().postData()?.includes('"evaluatie"') !== true) return route.continue();
      const json = (await (await route.fetch()).json()) as { antwoord: Pak<Evaluatie> };
      const e = pakUit(json.antwoord);
      const [id = ''] = Object.keys(e.nummers);
      const antwoord = pakIn({ ...e, aansluitfouten: [{ soort: 'klacht', waarom: 'tellen dubbel', ids: [id] }] }, []);
      await route.fulfill({ json: { ...json, antwoord } });
    });
    await naarJaar();
    await dirk.zietOpPagina('De cijfers van 2025 sluiten niet aan.', 'Deze dossiers tellen dubbel.', /^K20\d\d-/);
    expect(await dirk.page.getByText('Klachten ontvangen').count()).toBe(0);
    expect(await knop('Maak de presentatie').count()).toBe(0);
    await dirk.bekijk('99-sluit-niet-aan');
  });

  test('1.2: een medewerker hoort dat dit van de directie is, en ziet geen cijfer', async () => {
    const anna = await aanTafel('medewerker', false);
    await anna.page.goto(huis.adres('jaarevaluatie'));
    await anna.zietOpPagina(/^Alleen de directie, of wie voor haar waarneemt/);
    expect(await anna.page.getByRole('article').count()).toBe(0);
  });
});
