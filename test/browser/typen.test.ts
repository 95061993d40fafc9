// Blijft getypte tekst staan: bij een weigering, een verbroken verbinding, een ander blad, een conflict en opnieuw aanmelden?
import type { Browser, Page } from 'playwright-core';
import { melding, onderzoek, registratie, toelating } from '../loket/g1';
import { behandelaar, directie, ontvanger } from '../loket/spel';
import { describeBrowser, openBrowser } from './browser';
import { focusOp, zetToneel } from './toneel';

const vul = async (page: Page, weg: readonly string[] = []): Promise<void> => {
  await page.getByLabel('Hoe kwam het binnen?').selectOption('e-mail');
  if (!weg.includes('klager')) await page.getByLabel('Van wie komt het?').fill('Mevrouw Proef');
  await page.getByLabel('Wat is de relatie met ons?').selectOption('opdrachtgever: UWV');
  await page.getByLabel('klacht', { exact: true }).check();
  await page.getByLabel('Waar gaat het over?').fill('Het rapport kwam te laat.\nEn niemand belde.');
  await page.getByRole('radiogroup', { name: 'Gaat het over een medewerker?' }).getByLabel('Nee').check();
};
const legVast = (page: Page) => page.getByRole('button', { name: 'Leg de melding vast' });
const tekst = (page: Page) => page.getByLabel('Waar gaat het over?').inputValue();
const getypt = 'Het rapport kwam te laat.\nEn niemand belde.';

jest.setTimeout(30_000);

describeBrowser('getypte tekst', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test('een weigering staat bovenaan en bij het veld, en de link brengt u erheen', async () => {
    const { page, als, naar } = await zetToneel(browser);
    await als('medewerker');
    await naar('#melden');
    await vul(page, ['klager']);
    await legVast(page).click();
    await page.getByRole('alert').getByRole('link', { name: 'Vul in: Van wie komt het?' }).waitFor();
    expect(await focusOp(page)).toMatch(/^Controleer uw antwoorden/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focusOp(page)).toBe('veld-melden-klagerNaam');
    const veld = page.getByLabel('Van wie komt het?');
    expect(await veld.getAttribute('aria-invalid')).toBe('true');
    const ids = (await veld.getAttribute('aria-describedby'))?.split(' ') ?? [];
    expect(await Promise.all(ids.map((id) => page.locator(`#${id}`).innerText()))).toEqual([
      'Vul in: Van wie komt het?',
      'Naam van de klager.',
    ]);
    expect(await tekst(page)).toBe(getypt);
    await page.context().close();
  });

  test('na een ander blad en een verbroken verbinding staat alles er nog, en twee keer klikken meldt een keer', async () => {
    const { page, als, naar, weer, spel, gevraagd, register } = await zetToneel(browser);
    await als('medewerker');
    await naar('#melden');
    await vul(page);
    await naar('#zoeken');
    await page.getByText(/Er zijn nog geen dossiers/).waitFor();
    await naar('#melden');
    expect(await tekst(page)).toBe(getypt);
    weer.verbroken = true;
    await legVast(page).click();
    await page
      .getByRole('alert')
      .getByText(/geen verbinding met het register/)
      .waitFor();
    expect(await tekst(page)).toBe(getypt);
    weer.verbroken = false;
    weer.wacht = ({ vraag }) => (vraag === 'stap' ? 1500 : 0);
    await legVast(page).dblclick();
    await page.getByText('Het register is bezig').waitFor();
    await page.getByRole('heading', { name: 'De melding is vastgelegd' }).waitFor();
    expect(gevraagd.filter((v) => v['vraag'] === 'stap')).toHaveLength(2);
    expect(register.bladen.klachten).toHaveLength(1);
    const dossier = String(gevraagd.at(-1)?.['dossier']);
    expect(spel.klacht(dossier)).toMatchObject({ fase: 'Ontvangen', omschrijving: getypt });
    await page.getByRole('button', { name: 'Nog een melding' }).click();
    expect(await tekst(page)).toBe('');
    await page.context().close();
  });

  test('kwam de melding toch aan en is er daarna getypt, dan zegt het scherm dat', async () => {
    const { page, als, naar, spel, gevraagd } = await zetToneel(browser);
    await als('medewerker');
    await naar('#melden');
    await vul(page);
    await page.route('**/loket', (route) => {
      const { vraag, ...rest } = route.request().postDataJSON() as { vraag: 'stap' };
      if (vraag !== 'stap' || gevraagd.length > 99) return route.fallback();
      spel.vraag(ontvanger, vraag, rest);
      gevraagd.length = 100;
      return route.abort();
    });
    await legVast(page).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Waar gaat het over?').fill('Iets heel anders');
    await legVast(page).click();
    await page.getByText(/Wat u daarna veranderde, is niet vastgelegd/).waitFor();
    await page.context().close();
  });

  test('een ander was u voor: u ziet wat er veranderde, uw tekst blijft en gaat daarna mee', async () => {
    const { page, als, naar, spel } = await zetToneel(browser);
    const dossier = 'dossier-proef';
    const gedaan = [
      spel.doe(ontvanger, dossier, ['melden', melding]),
      spel.doe(
        directie,
        dossier,
        ['registreren', { ...registratie, klagerAdres: 'Straat 1' }],
        ['toelaten', { ...toelating, verzendwijze: 'post' }],
      ),
    ];
    expect(gedaan.flat()).toEqual([]);
    await als('behandelaar');
    await naar(`#dossier=${dossier}`);
    await page.getByRole('button', { name: /^Bevindingen en advies/ }).click();
    for (const bron of onderzoek.bronnen) await page.getByLabel(bron, { exact: true }).check();
    await page
      .getByRole('radiogroup', { name: 'Is de betrokken medewerker gehoord?' })
      .getByLabel('niet van toepassing')
      .check();
    await page.getByRole('textbox', { name: 'Bevindingen (verplicht)' }).fill(onderzoek.bevindingen);
    await page.getByRole('radiogroup', { name: 'Advies' }).getByLabel('gegrond', { exact: true }).check();
    await page.getByLabel('Toelichting op het advies').fill('De datum is niet gehaald.');
    await page.getByLabel('Waar staat het klachtendossier?').fill('Map 1');
    expect(spel.doe(directie, dossier, ['posten', { gepostOp: '2026-04-02' }])).toEqual([]);
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByRole('button', { name: 'Bekijk de wijziging' }).click();
    await page.getByText('Brief verzonden per post', { exact: false }).first().waitFor();
    expect(await focusOp(page)).toMatch(/^Dit is er intussen veranderd/);
    expect(await page.getByLabel('Toelichting op het advies').inputValue()).toBe('De datum is niet gehaald.');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByText('Vastgelegd: bevindingen en advies').waitFor();
    expect(spel.klacht(dossier)).toMatchObject({ fase: 'Advies bij directie', behandelaar });
    await page.context().close();
  });

  test('afgemeld terwijl u typte: na opnieuw aanmelden staat de tekst er nog, voor een ander niet', async () => {
    const { page, als, naar, weer } = await zetToneel(browser);
    await als('medewerker');
    await naar('#melden');
    await vul(page);
    weer.afgemeld = true;
    await legVast(page).click();
    await page
      .getByRole('alert')
      .getByText(/niet meer aangemeld/)
      .waitFor();
    expect(await tekst(page)).toBe(getypt);
    weer.afgemeld = false;
    await page.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await page.getByRole('button', { name: 'Bekijk als notulist' }).click();
    await page.getByRole('heading', { name: 'Klacht of signaal melden' }).waitFor();
    expect(await tekst(page)).toBe('');
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.getByRole('button', { name: 'Bekijk als medewerker' }).click();
    await page.getByRole('heading', { name: 'Klacht of signaal melden' }).waitFor();
    expect(await tekst(page)).toBe(getypt);
    await page.context().close();
  });

  test('een brief bekijken, veranderen en versturen; een brief die alleen bekeken is volgt het laatste antwoord', async () => {
    const { page, als, naar, spel, gevraagd } = await zetToneel(browser);
    spel.doe(ontvanger, 'dossier-proef', ['melden', melding]);
    spel.doe(directie, 'dossier-proef', ['registreren', registratie]);
    await als('directie');
    await naar('#dossier=dossier-proef');
    await page.getByRole('button', { name: /^Niet in behandeling/ }).click();
    await page.getByRole('radiogroup', { name: 'Waarom niet in behandeling?' }).getByLabel('tuchtrechtelijk').check();
    await page.getByRole('radiogroup', { name: 'Hoe verstuurt u de brief?' }).getByLabel('e-mail').check();
    await page.getByRole('button', { name: 'Toon brief' }).click();
    await page.getByText('Dit is de standaardtekst').waitFor();
    expect(await focusOp(page)).toBe('veld-nietInBehandeling-brieftekst');
    expect(await page.getByLabel('Brief', { exact: true }).inputValue()).toContain('tuchtcollege');
    await page.getByLabel('Toelichting').fill('Zie de wet.');
    await page.getByText('maak hem opnieuw om hem te bekijken').waitFor();
    await page.getByRole('button', { name: 'Maak de brief opnieuw' }).click();
    await page.getByText('Dit is de standaardtekst').waitFor();
    expect(await page.getByLabel('Brief', { exact: true }).inputValue()).toContain('Zie de wet.');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByText('Vastgelegd: niet in behandeling').waitFor();
    expect(gevraagd.find((v) => v['vraag'] === 'stap')?.['stappen']).toMatchObject([{ invoer: { brieftekst: null } }]);
    await page.context().close();
  });
});
