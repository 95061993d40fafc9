// Wat ziet een collega in de web-app: alleen het zijne, over de volle breedte, en een uitleg als Google of het register hem niet kent? (1.2, besluit 6)
import { dossier, melding } from '../loket/g1';
import { ontvanger } from '../loket/spel';
import { axe, describeBrowser } from './browser';
import { deelSpreadsheet, fotoVan } from './spreadsheet';
import type { Tafel } from './spreadsheet';
import { teBreed } from './toneel';

jest.setTimeout(30_000);
const breed = { width: 1100, height: 800 };

describeBrowser('de web-app', () => {
  const { ga } = deelSpreadsheet();
  const metMelding = async (): Promise<Tafel> => {
    const tafel = await ga();
    expect(tafel.wereld.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
    return tafel;
  };

  test('besluit 6: een collega ziet alleen het zijne, een link opent zijn dossier, en wat bij het spreadsheet hoort is er niet', async () => {
    const tafel = await metMelding();
    const anna = await tafel.open(`webapp?als=${ontvanger}&dossier=${dossier}`, breed);
    await anna.getByRole('heading', { level: 1, name: 'Nog geen nummer · klacht' }).waitFor();
    expect([await axe(anna), await teBreed(anna)]).toEqual([[], false]);
    await fotoVan(anna, 'g-webapp');
    const bea = await tafel.open(`webapp?als=bea@voorbeeld.example&dossier=${dossier}`, breed);
    await bea.getByText('Dit dossier is er niet, of u mag het niet inzien.').waitFor();
    await bea.getByRole('link', { name: 'Zoeken' }).click();
    await bea
      .getByText(/^0 dossiers|Nog geen|Geen dossiers|geen dossiers/i)
      .first()
      .waitFor();
    expect(await bea.getByText('Mevrouw Van Voorbeeld').count()).toBe(0);
    for (const knop of ['Open geselecteerde rij', 'Toon in blad', 'Open in een groot venster', 'Afmelden'])
      expect([knop, await anna.getByRole('button', { name: knop }).count()]).toEqual([knop, 0]);
  });

  test('besluit 6: op een smal scherm is er ook geen knop van het spreadsheet, en de directie leest waar Exporteren staat', async () => {
    const tafel = await metMelding();
    const dirk = await tafel.open('webapp', { width: 300, height: 800 });
    await dirk.getByRole('link', { name: 'Beheer' }).click();
    await dirk.getByText(/Open het spreadsheet zelf en kies in het menu Klachtenregister/).waitFor();
    for (const knop of ['Open geselecteerde rij', 'Exporteren en inlezen'])
      expect([knop, await dirk.getByRole('button', { name: knop }).count()]).toEqual([knop, 0]);
    expect([await axe(dirk), await teBreed(dirk)]).toEqual([[], false]);
  });

  test('1.2: wie niet in Medewerkers staat, krijgt een bladzijde die zegt wat hij kan doen', async () => {
    const tafel = await metMelding();
    const page = await tafel.open('webapp?als=vera@voorbeeld.example', breed);
    await page.getByRole('heading', { name: 'U heeft nog geen toegang' }).waitFor();
    await page.getByText('U staat niet (meer) in de lijst Medewerkers. Vraag de directie u toe te voegen.').waitFor();
    expect([await axe(page), await page.getByRole('navigation').count()]).toEqual([[], 0]);
    await fotoVan(page, 'g-geen-toegang');
  });

  test('1.2: wie Google niet noemt (ander domein, meer accounts), leest dat', async () => {
    const tafel = await metMelding();
    const page = await tafel.open('webapp?als=iemand@elders.example', { width: 300, height: 800 });
    await page.getByText(/Google zegt niet wie u bent/).waitFor();
    expect([await axe(page), await teBreed(page)]).toEqual([[], false]);
    await fotoVan(page, 'g-onbekend');
  });
});
