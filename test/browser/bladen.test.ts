// Ziet elk blad er goed uit: niet breder dan het raam, niets voor axe, en geen klacht van de browser over script of stijl?
import type { Browser } from 'playwright-core';
import { speelG1 } from '../loket/g1';
import { melding } from '../loket/g1';
import { directie, ontvanger } from '../loket/spel';
import { axe, describeBrowser, openBrowser } from './browser';
import { focusOp, teBreed, zetToneel } from './toneel';
import type { Toneel } from './toneel';

const metDossiers = (toneel: Toneel): void => {
  expect(speelG1(toneel.spel)).toEqual([]);
  toneel.spel.dag('2026-05-11');
  const over = { ...melding, ontvangstdatum: '2026-05-04', kanaal: 'telefonisch', geadviseerdSchriftelijk: 'ja' };
  expect(toneel.spel.doe(ontvanger, 'dossier-nieuw', ['melden', over])).toEqual([]);
  const rijen = toneel.register.bladen.klachten;
  const plek = rijen.findIndex((r) => r.id === 'dossier-nieuw');
  const rij = rijen[plek];
  if (rij !== undefined) rijen[plek] = { ...rij, klagerNaam: 'Met de hand' };
};

jest.setTimeout(30_000);

describeBrowser('de bladen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const bladen: readonly (readonly [blad: string, staatEr: RegExp])[] = [
    ['#taken', /^2 taken, niets is te laat/],
    ['#melden', /Wanneer kwam het binnen/],
    ['#zoeken', /2 dossiers/],
    ['#overzicht', /Dossiers per fase/],
    ['#controle', /Er is 1 bevinding/],
    ['#beheer', /Medewerker toevoegen/],
    ['#dossier=g1-dossier-uwv', /Afgehandeld: gegrond/],
    ['#dossier=dossier-nieuw', /Met de hand gewijzigd/],
  ];

  test.each([300, 1100])(
    'op %d pixels',
    async (breedte) => {
      const toneel = await zetToneel(browser, { breedte });
      const { page } = toneel;
      const gezien: string[] = [];
      const kijk = async (naam: string): Promise<void> => {
        if (await teBreed(page)) gezien.push(`${naam} is te breed`);
        gezien.push(...(await axe(page)).map((a) => `${naam}: ${a}`));
      };
      metDossiers(toneel);
      await page.goto('http://register.example/');
      await page.getByRole('button', { name: 'Bekijk als notulist' }).waitFor();
      await kijk('aanmelden');
      await toneel.als('directie');
      for (const [blad, staatEr] of bladen) {
        await toneel.naar(blad);
        await page.getByText(staatEr).first().waitFor();
        await kijk(blad);
      }
      await page.getByRole('button', { name: 'Registreren en in behandeling nemen' }).click();
      await page.getByRole('button', { name: 'Voeg een regel toe' }).click();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByRole('alert').filter({ hasText: 'Controleer uw antwoorden' }).waitFor();
      await kijk('een geweigerd formulier');
      expect([gezien, toneel.klachten]).toEqual([[], []]);
      await page.context().close();
    },
    60_000,
  );

  test('wie geen directie is ziet geen blad van de directie', async () => {
    const toneel = await zetToneel(browser);
    await toneel.als('medewerker');
    expect(await toneel.page.getByRole('navigation').getByRole('link').allTextContents()).toEqual([
      'Mijn taken',
      'Melden',
      'Zoeken',
    ]);
    await toneel.naar('#controle');
    await toneel.page.getByRole('heading', { name: 'Mijn taken' }).waitFor();
    await toneel.page.context().close();
  });

  test('een leeg register vraagt eerst om inrichten', async () => {
    const toneel = await zetToneel(browser, { register: 'leeg' });
    const { page } = toneel;
    await page.goto('http://register.example/');
    await page.getByRole('button', { name: 'Bekijk als directie' }).click();
    await page.getByRole('heading', { name: 'Register inrichten' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByLabel('Uw e-mailadres').inputValue()).toBe(directie);
    await page.getByLabel('Naam van de organisatie').fill('Proef B.V.');
    await page.getByLabel('Uw naam').fill('Dirk');
    await page.getByRole('button', { name: 'Richt het register in' }).click();
    await page.getByRole('link', { name: 'Controle' }).waitFor();
    await page.getByText('Vastgelegd: register inrichten').waitFor();
    await page.context().close();
  });

  test('wat met de hand is veranderd, zet de directie terug met twee keer een toets', async () => {
    const toneel = await zetToneel(browser);
    const { page } = toneel;
    metDossiers(toneel);
    await toneel.als('directie');
    await toneel.naar('#controle');
    await page.getByRole('button', { name: 'Terugzetten' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Alles klopt').waitFor();
    expect(toneel.spel.klacht('dossier-nieuw').klagerNaam).toBe(melding.klagerNaam);
    expect(await focusOp(page)).toMatch(/^Vastgelegd/);
    await page.context().close();
  });
});
