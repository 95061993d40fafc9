// Wat ziet iemand in de zijbalk van Google als het misgaat: meer accounts, een weggeraakt antwoord, traagheid, een oude pagina? (B26, B27)
import type { FrameLocator, Page } from 'playwright-core';
import { leegLeesvraag } from '../../src/register/register';
import { axe, describeBrowser } from './browser';
import { deelSpreadsheet, fotoVan, tot } from './spreadsheet';
import type { Tafel } from './spreadsheet';
import { maakToetsen } from './toetsen';
import { teBreed } from './toneel';

jest.setTimeout(30_000);
const anna = 'zijbalk?als=anna@voorbeeld.example';
const verhaal = 'Het eindrapport kwam drie weken later dan afgesproken.';

const vulMelding = async (page: Page, zij: Page | FrameLocator = page): Promise<void> => {
  const { vul } = maakToetsen(page);
  await zij.getByRole('link', { name: 'Melden' }).click();
  const antwoorden = {
    'Hoe kwam het binnen?': 'telefonisch',
    'Van wie komt het?': 'Mevrouw Van Voorbeeld',
    'E-mailadres van de klager': 'klachten@uwv.voorbeeld.example',
    'Wat is de relatie met ons?': 'opdrachtgever: UWV',
    'Wat voor signaal is het?': 'klacht',
    'Waar gaat het over?': verhaal,
    'Gaat het over een medewerker?': 'Nee',
    'Heeft u geadviseerd het zelf op te schrijven?': 'ja',
  };
  await vul(antwoorden, zij);
};
const legVast = (zij: Page | FrameLocator) => zij.getByRole('button', { name: 'Leg de melding vast' }).click();
const klachten = ({ wereld }: Tafel): number =>
  wereld.register.lees({ ...leegLeesvraag, heel: ['klachten'] }).klachten.length;
const sleutels = ({ gevraagd }: Tafel): readonly unknown[] =>
  gevraagd
    .filter((g) => g.vraag === 'stap')
    .map((g) => (JSON.parse(String(g.verzoek.delen[0])) as { sleutel: string }).sleutel);
describeBrowser('als het misgaat in de zijbalk van Google', () => {
  const { ga } = deelSpreadsheet();

  test('meer dan een Google-account wordt uitgelegd: een fout, een leeg antwoord en geen toestemming', async () => {
    const tafel = await ga();
    const { grillen } = tafel;
    grillen.fout = () =>
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    const page = await tafel.open(anna);
    await page.getByText(/met meer dan een Google-account bent aangemeld/).waitFor();
    expect([await axe(page), await teBreed(page)]).toEqual([[], false]);
    await fotoVan(page, 'g-accounts');
    grillen.fout = () => 'Authorization is required to perform that action.';
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByText(/geeft dit venster geen toegang/).waitFor();
    await fotoVan(page, 'g-toestemming');
    grillen.fout = () => null;
    grillen.leeg = () => true;
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByText(/Google herkent u niet/).waitFor();
    grillen.leeg = () => false;
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('heading', { name: 'Mijn taken' }).waitFor();
  });

  test('traag: na 5 en 20 seconden staat er wat er is; een weggeraakt antwoord en nog een keer versturen geeft een klacht (B26)', async () => {
    const tafel = await ga();
    const page = await tafel.open(anna);
    await vulMelding(page);
    tafel.grillen.zwijgt = (vraag) => (vraag === 'stap' ? 'gedaan' : null);
    await legVast(page);
    await tot(() => klachten(tafel) === 1);
    await page.clock.fastForward(5000);
    await page.getByText('Dit duurt langer dan anders.').waitFor();
    expect(await axe(page)).toEqual([]);
    await fotoVan(page, 'g-traag');
    await page.clock.fastForward(15_000);
    await page.getByText('Het register antwoordt nog niet.').waitFor();
    await fotoVan(page, 'g-heel-traag');
    await page.clock.fastForward(70_000);
    await page
      .getByRole('alert')
      .getByText(/na anderhalve minuut nog niet geantwoord/)
      .waitFor();
    expect([await axe(page), await teBreed(page)]).toEqual([[], false]);
    await fotoVan(page, 'g-geen-antwoord');
    expect(await page.getByLabel(/Waar gaat het over/).inputValue()).toBe(verhaal);
    tafel.grillen.zwijgt = () => null;
    await legVast(page);
    await page.getByRole('heading', { name: 'De melding is vastgelegd' }).waitFor();
    expect([klachten(tafel), new Set(sleutels(tafel)).size, sleutels(tafel).length]).toEqual([1, 1, 2]);
  });

  test('een antwoord dat na anderhalve minuut toch komt, telt: het formulier is klaar en de klacht is er een keer', async () => {
    const tafel = await ga();
    const page = await tafel.open(anna);
    await vulMelding(page);
    tafel.grillen.wacht = (vraag) => (vraag === 'stap' ? 1500 : 0);
    await legVast(page);
    await page.clock.fastForward(91_000);
    await page
      .getByRole('alert')
      .getByText(/na anderhalve minuut nog niet geantwoord/)
      .waitFor();
    await page.getByRole('heading', { name: 'De melding is vastgelegd' }).waitFor();
    expect([klachten(tafel), sleutels(tafel).length]).toEqual([1, 1]);
    await tot(() => tafel.gevraagd.some((g) => g.vraag === 'kladWissen'));
  });

  test('B26: zijbalk dicht tijdens het vastleggen: het concept is er nog, zegt dat het al verstuurd is, en telt niet dubbel', async () => {
    const tafel = await ga();
    const page = await tafel.open(anna);
    await vulMelding(page);
    await page.getByText('Uw tekst is bewaard als concept').waitFor();
    tafel.grillen.zwijgt = (vraag) => (vraag === 'stap' ? 'gedaan' : null);
    await legVast(page);
    await tot(() => klachten(tafel) === 1 && tafel.gevraagd.at(-1)?.vraag === 'kladBewaren');
    await page.context().close();
    tafel.grillen.zwijgt = () => null;
    const weer = await tafel.open(anna);
    await weer.getByRole('link', { name: 'Melden' }).click();
    await weer.getByText('U heeft dit al verstuurd').waitFor();
    expect([await axe(weer), await teBreed(weer)]).toEqual([[], false]);
    await fotoVan(weer, 'g-al-verstuurd');
    expect(await weer.getByLabel(/Waar gaat het over/).inputValue()).toBe(verhaal);
    await legVast(weer);
    await weer.getByRole('heading', { name: 'De melding is vastgelegd' }).waitFor();
    expect([klachten(tafel), new Set(sleutels(tafel)).size]).toEqual([1, 1]);
  });

  test('een oude pagina bewaart de tekst, opent opnieuw en heeft haar terug', async () => {
    const tafel = await ga();
    const page = await tafel.open('?als=anna@voorbeeld.example', { width: 1280, height: 800 });
    await page.locator('summary', { hasText: 'Klachtenregister' }).click();
    await page.getByRole('button', { name: 'Openen', exact: true }).click();
    const zij = page.frameLocator('#zijbalk iframe');
    await vulMelding(page, zij);
    tafel.grillen.oudePagina = true;
    await legVast(zij);
    await zij.getByText('Er is een nieuwe versie van het register').waitFor();
    await fotoVan(page, 'g-oude-pagina');
    await zij.getByRole('button', { name: 'Bewaar mijn tekst en ververs' }).click();
    await tot(() => tafel.gevraagd.some((g) => g.vraag === 'openZijbalk'));
    tafel.grillen.oudePagina = false;
    await zij
      .getByRole('heading', { name: 'Mijn taken' })
      .or(zij.getByRole('button', { name: 'Probeer opnieuw' }))
      .first()
      .waitFor();
    if ((await zij.getByRole('button', { name: 'Probeer opnieuw' }).count()) > 0)
      await zij.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await zij.getByRole('link', { name: 'Melden' }).click();
    await zij.getByText('Uw tekst is bewaard als concept').waitFor();
    expect([await zij.getByLabel(/Waar gaat het over/).inputValue(), klachten(tafel)]).toEqual([verhaal, 0]);
  });

  test('B27: antwoorden die door elkaar komen: alleen het nieuwste staat er', async () => {
    const tafel = await ga();
    const page = await tafel.open(anna);
    tafel.grillen.wacht = (_, { delen }) => (String(delen[0]).includes('"zoek":"traag"') ? 800 : 0);
    await page.getByRole('link', { name: 'Zoeken' }).click();
    const zoek = page.getByLabel('Nummer, naam of woorden');
    for (const woord of ['traag', 'snel']) {
      await zoek.fill(woord);
      await zoek.press('Enter');
    }
    await page.getByText('Niets gevonden voor "snel".').waitFor();
    await new Promise((klaar) => setTimeout(klaar, 1000));
    expect([
      await page.getByText('Niets gevonden voor "snel".').count(),
      await page.getByText(/"traag"/).count(),
    ]).toEqual([1, 0]);
  });
});
