// Gaat de zijbalk in Google van de geselecteerde rij naar het dossier en terug, ook als iemand ondertussen sorteert of typt?
import type { FrameLocator, Page } from 'playwright-core';
import { dossier, melding } from '../loket/g1';
import { ontvanger } from '../loket/spel';
import * as hand from '../stand-in/hand';
import { describeBrowser } from './browser';
import { deelSpreadsheet, fotoVan, tot } from './spreadsheet';
import type { Tafel } from './spreadsheet';

jest.setTimeout(30_000);
const groot = { width: 1280, height: 800 };

const menu = async (page: Page, regel: string): Promise<FrameLocator> => {
  await page.locator('summary', { hasText: 'Klachtenregister' }).click();
  await page.getByRole('button', { name: regel, exact: true }).click();
  return page.frameLocator('#zijbalk iframe');
};
const rij = (page: Page, nr: number) => page.locator('tbody tr').filter({ has: page.locator(`th:text-is("${nr}")`) });
const tab = (page: Page, naam: string) =>
  page.locator('footer').getByRole('button', { name: naam, exact: true }).click();

const ids = ({ wereld }: Tafel): readonly unknown[] =>
  [2, 3].map((r) => hand.kijk(wereld.google.werkboek, 'Klachten', r, 0)?.stringValue);

describeBrowser('de zijbalk naast het blad', () => {
  const { ga } = deelSpreadsheet();
  const metTwee = async (): Promise<Tafel> => {
    const tafel = await ga();
    for (const [id, naam] of [
      [dossier, 'Mevrouw Van Voorbeeld'],
      ['dossier-aardbei', 'De heer Aardbei'],
    ] as const)
      expect(tafel.wereld.doe(ontvanger, id, ['melden', { ...melding, klagerNaam: naam }])).toEqual([]);
    return tafel;
  };

  test('5.1.4: het menu en de knop openen het dossier van de geselecteerde rij; een andere rij wordt uitgelegd', async () => {
    const tafel = await metTwee();
    const page = await tafel.open('', groot);
    await tab(page, 'Klachten');
    await rij(page, 4).locator('td').nth(2).click();
    const zij = await menu(page, 'Open geselecteerde rij');
    await zij.getByRole('heading', { level: 1, name: 'Nog geen nummer · klacht' }).waitFor();
    await zij.getByText('De heer Aardbei').first().waitFor();
    await fotoVan(page, 'g-geselecteerd');
    await rij(page, 3).locator('td').nth(2).click();
    await zij.getByRole('button', { name: 'Open geselecteerde rij' }).click();
    await zij.getByText('Mevrouw Van Voorbeeld').first().waitFor();
    await rij(page, 2).locator('td').nth(2).click();
    await zij.getByRole('button', { name: 'Open geselecteerde rij' }).click();
    await zij.getByText('Bij de geselecteerde rij hoort geen dossier dat u kunt openen.').waitFor();
    await fotoVan(page, 'g-geen-rij');
  });

  test('besluit 6: een rij die iemand niet mag inzien, geeft hetzelfde antwoord als een rij zonder dossier', async () => {
    const tafel = await metTwee();
    const page = await tafel.open('?als=nico@voorbeeld.example', groot);
    await tab(page, 'Klachten');
    await rij(page, 3).locator('td').nth(2).click();
    const zij = await menu(page, 'Open geselecteerde rij');
    await zij.getByText('Bij de geselecteerde rij hoort geen dossier dat u kunt openen.').waitFor();
    expect(await zij.getByText('Mevrouw Van Voorbeeld').count()).toBe(0);
  });

  test('D4: Toon in blad vindt de rij terug, ook na sorteren terwijl het formulier openstaat; het vastleggen raakt de goede rij', async () => {
    const tafel = await metTwee();
    const page = await tafel.open('', groot);
    await tab(page, 'Klachten');
    await rij(page, 3).locator('td').nth(2).click();
    const zij = await menu(page, 'Open geselecteerde rij');
    await zij.getByRole('button', { name: /^Registreren artikel/ }).click();
    await zij.getByRole('radiogroup', { name: 'Rubriek' }).getByLabel('overig').check();
    await zij.getByRole('radiogroup', { name: 'Aard' }).getByLabel('beide').check();
    await zij.getByLabel('ondoelmatigheid').check();
    await rij(page, 3).locator('td').nth(2).click();
    tafel.wereld.google.scherm.selectie.kolom = 0;
    await tab(page, 'Klachten');
    const voor = ids(tafel);
    await page.getByRole('button', { name: 'Sorteer' }).click();
    await tot(() => ids(tafel).join() === [...voor].reverse().join());
    await zij.getByRole('button', { name: 'Leg vast' }).click();
    await zij.getByText('Het nummer is K2026-001').waitFor();
    await zij.getByRole('button', { name: 'Toon in blad' }).click();
    await page
      .locator('tr.gekozen')
      .filter({ hasText: 'Mevrouw Van Voorbeeld' })
      .filter({ hasText: 'K2026-001' })
      .waitFor();
    await fotoVan(page, 'g-toon-in-blad');
  });

  test('5.2.1: een lang formulier gaat met wat al getypt is naar een groot venster over het blad, en sluiten laat het blad zien', async () => {
    const tafel = await metTwee();
    const page = await tafel.open('', groot);
    await tab(page, 'Klachten');
    await rij(page, 3).locator('td').nth(2).click();
    const zij = await menu(page, 'Open geselecteerde rij');
    await zij.getByRole('button', { name: /^Registreren en in behandeling/ }).click();
    await zij.getByLabel(/^Traject- of opdrachtnummer/).fill('T-0001');
    await zij.getByRole('button', { name: 'Open in een groot venster' }).click();
    const groter = page.frameLocator('#venster iframe');
    await groter.getByRole('heading', { name: /Registreren en in behandeling/ }).waitFor();
    expect(await groter.getByLabel(/^Traject- of opdrachtnummer/).inputValue()).toBe('T-0001');
    for (const knop of ['Toon in blad', 'Open geselecteerde rij'])
      expect(await groter.getByRole('button', { name: knop }).count()).toBe(0);
    await fotoVan(page, 'g-venster');
    await page.locator('#venster').getByRole('button', { name: 'Sluiten' }).click();
    await page.locator('#venster').waitFor({ state: 'hidden' });
  });

  test('5.3.1: wie in een cel typt, wijzigt het blad met de hand; de zijbalk zegt dat bij het dossier', async () => {
    const tafel = await metTwee();
    const page = await tafel.open('', groot);
    await tab(page, 'Klachten');
    await rij(page, 3).locator('td').nth(2).click({ button: 'right' });
    await page.getByLabel('Cel').fill('Archief');
    await page.getByLabel('Cel').press('Enter');
    await rij(page, 3).getByText('Archief').waitFor();
    await rij(page, 3).locator('td').nth(2).click();
    const zij = await menu(page, 'Open geselecteerde rij');
    await zij.getByText(/Op tabblad Klachten is met de hand gewijzigd: Fase/).waitFor();
  });
});
