// Werkt de jaarevaluatie ook in het venster van Google: een dossier op haar plaats, de presentatie in Drive, en als Drive niet wil het bestand zelf? (5.3.2)
import { readFileSync } from 'node:fs';
import { uitpakken } from '../reports/uitpakken';
import { driveredenen } from '../stand-in/diensten/drive';
import { axe, describeBrowser } from './browser';
import { deelSpreadsheet, fotoVan } from './spreadsheet';

jest.setTimeout(60_000);

describeBrowser('de jaarevaluatie in Google', () => {
  const { ga } = deelSpreadsheet();

  test('5.3.2: van een getal naar het dossier en terug; de presentatie komt in Drive, en anders op de computer', async () => {
    const tafel = await ga(20);
    const { drive } = tafel.wereld.google;
    const venster = await tafel.open('jaarevaluatie', { width: 1200, height: 800 });
    const knop = (naam: string | RegExp) => venster.getByRole('button', { name: naam });
    await venster.getByRole('heading', { name: 'Jaarevaluatie 2025', level: 1 }).waitFor();
    await venster.getByLabel('Jaar').selectOption('2026');
    await venster.getByText('Het jaar 2026 loopt nog').waitFor();
    await knop(/^Toon als tabel.*Ontvangen per soort$/).click();
    await venster.getByRole('button', { name: /toon de dossiers\. Ontvangen per soort: klacht$/ }).click();
    await venster.getByRole('link', { name: /^K2026-/ }).first().click(); // prettier-ignore
    await venster.getByRole('heading', { name: 'Wat kunt u nu doen?' }).waitFor();
    await knop('Terug naar de jaarevaluatie').click();

    drive.weigert = driveredenen.vol;
    await knop('Maak de presentatie').click();
    await venster.getByText('Google Drive nam de presentatie niet aan. Uw Drive is vol.').waitFor();
    const [bestand] = await Promise.all([
      venster.waitForEvent('download'),
      venster.getByRole('link', { name: /^Bewaar jaarevaluatie-2026/ }).click(),
    ]);
    expect(uitpakken(readFileSync(await bestand.path())).has('ppt/presentation.xml')).toBe(true);
    expect(await axe(venster)).toEqual([]);
    await fotoVan(venster, 'g-jaarevaluatie-drive-vol');

    drive.weigert = null;
    await knop('Probeer opnieuw').click();
    const link = venster.getByRole('link', { name: 'open de presentatie' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\/presentation\//);
    const [inDrive] = drive.bestanden.values();
    expect(drive.bestanden.size).toBe(1);
    expect(inDrive?.inhoud.equals(readFileSync(await bestand.path()))).toBe(true);
  });

  test('5.3.2: de stukken zijn te bekijken en te bewaren in een venster zoals Google het afschermt', async () => {
    const tafel = await ga(20);
    const buiten = await tafel.open('jaarevaluatie', { width: 1200, height: 800 });
    const rechten = 'downloads forms modals popups popups-to-escape-sandbox same-origin scripts'.split(' ');
    const sandbox = rechten.map((r) => `allow-${r}`).join(' ');
    await buiten.setContent(`<iframe id="d" sandbox="${sandbox}" src="${tafel.adres}jaarevaluatie"></iframe>`);
    const venster = buiten.frameLocator('#d');
    const knop = (naam: string | RegExp) => venster.getByRole('button', { name: naam });
    await venster.getByRole('link', { name: 'Stukken' }).click();
    await knop('Bekijken en afdrukken').first().click();
    const stuk = venster.frameLocator('iframe');
    await stuk.getByRole('heading', { level: 1, name: 'Evaluatie klachten en maatregelen 2025' }).waitFor();
    const [verslag] = await Promise.all([buiten.waitForEvent('download'), knop('Bewaren').click()]);
    expect(verslag.suggestedFilename()).toMatch(/^klachten-2025-verslag-\d{4}-\d\d-\d\d\.html$/);
    await knop('Terug naar de stukken').click();
    await knop('Maak de map').click();
    const link = venster.getByRole('link', { name: /^Bewaar klachten-2025-auditmap/ });
    const [map] = await Promise.all([buiten.waitForEvent('download'), link.click()]);
    expect([...uitpakken(readFileSync(await map.path())).keys()][0]).toBe('index.html');
  });
});
