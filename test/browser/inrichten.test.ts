// Van een lege spreadsheet tot een werkend register in vijf minuten: het echte scherm tegen de stand-in, in het grote venster en op 300 pixels. (1.2)
import type { Browser } from 'playwright-core';
import { beslotenWereld, codes, moet, openWereld, richtIn } from '../hosts/apps-script/inrichten/wizard';
import type { Wereld } from '../hosts/apps-script/proef-bundel';
import { directie, ontvanger } from '../loket/spel';
import { describeBrowser, openBrowser } from './browser';
import { ADRES, inGoogle } from './google';
import { zetNeer } from './mens';
import type { Mens } from './mens';

jest.setTimeout(60_000);

const lijst = [
  'Anna Ontvanger; anna@voorbeeld.example; medewerker',
  'Bea Behandelaar; bea@voorbeeld.example',
  'Nico Notulist; nico@voorbeeld.example; notulist',
  'Piet Plaatsvervanger; piet@voorbeeld.example; plaatsvervanger',
  'Otto Beheer; otto@voorbeeld; beheerder',
];

describeBrowser('inrichten op het scherm', () => {
  const mis: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(() => expect(mis.splice(0)).toEqual([]));
  const aanTafel = (wereld: Wereld, breedte: number, blad = '', wie = directie): Promise<Mens> =>
    zetNeer(inGoogle(browser, wereld, wie, blad), { breedte, adres: ADRES }, mis);

  test('5.1.4: in het grote venster, met vijf mensen en twee financiers, in hoogstens 40 handelingen; niets getypts gaat verloren', async () => {
    const wereld = beslotenWereld();
    const dirk = await aanTafel(wereld, 1000, 'inrichten');
    await dirk.ziet('Stap 1 van 10', 'Naamloze spreadsheet');
    await dirk.bekijk('inrichten-01-bestand');
    await dirk.druk('Volgende stap');
    await dirk.vul({ 'Hoe deelt u dit register?': 'Besloten' });
    await dirk.bekijk('inrichten-02-delen');
    await dirk.druk('Kies deze manier');
    await dirk.ziet('Is het nu zo gedeeld?', 'Het register kan niet zien of het bestand met een link te openen is.');
    await dirk.bekijk('inrichten-02-delen-oordeel');
    await dirk.vul({ 'Wat staat er bij Algemene toegang?': 'Beperkt' });
    await dirk.druk('Bewaar dit antwoord');
    await dirk.ziet(/keek op/);
    await dirk.druk('Volgende stap');
    await dirk.bekijk('inrichten-03-tabbladen');
    await dirk.druk('Maak de tabbladen');
    await dirk.ziet('Stap 4 van 10');
    await dirk.bekijk('inrichten-04-organisatie');
    await dirk.vul({ 'Naam van de organisatie': 'Proef B.V.', 'Uw naam': 'Dirk', 'Contact voor klagers': 'Dirk, 000' });
    await dirk.druk('Richt het register in');
    await dirk.ziet('Vastgelegd: register inrichten', 'Meer mensen tegelijk');
    await dirk.page.getByLabel('Meer mensen tegelijk').fill(lijst.join('\n'));
    await dirk.druk('Voeg deze mensen toe');
    await dirk.ziet('4 mensen toegevoegd.', /Otto Beheer.*Dit is geen e-mailadres/);
    await dirk.bekijk('inrichten-05-mensen');
    expect(await dirk.getypt('Meer mensen tegelijk')).toBe(lijst[4]);
    await dirk.page.getByLabel('Meer mensen tegelijk').fill('Otto Beheer\totto@voorbeeld.example\tbeheerder');
    await dirk.druk('Voeg deze mensen toe');
    await dirk.ziet('1 persoon toegevoegd.');
    await dirk.druk('Volgende stap');
    for (const naam of ['UWV Voorbeeldstad', 'Verzekeraar Voorbeeld']) {
      await dirk.vul({ Naam: naam, Soort: 'financier' });
      await dirk.druk('Leg vast');
      await dirk.ziet(`${naam} (financier)`);
    }
    await dirk.bekijk('inrichten-06-financiers');
    await dirk.druk('Volgende stap');
    await dirk.ziet('Vrije dagen in 2026');
    await dirk.page.getByLabel(/^Goede Vrijdag .*2026/).click();
    await dirk.bekijk('inrichten-07-jaren');
    await dirk.druk('Volgende stap');
    await dirk.bekijk('inrichten-08-instellingen');
    await dirk.druk('Volgende stap');
    await dirk.bekijk('inrichten-09-herinneringen');
    await dirk.druk('Zet de herinneringen aan');
    await dirk.ziet(/De herinneringen staan aan, op naam van dirk/);
    await dirk.druk('Volgende stap');
    await dirk.ziet('Alles klopt. Het register is klaar voor gebruik.', 'De web-app voor alle anderen');
    await dirk.bekijk('inrichten-10-klaar');
    process.stdout.write(`Inrichten met vijf mensen en twee financiers kost ${dirk.handelingen()} handelingen.\n`);
    expect(dirk.handelingen()).toBeLessThanOrEqual(40);
    const { mensen, financiers, jaren, delen } = moet(wereld.vraag(directie, 'inrichting'));
    expect([mensen.length, financiers.length, delen]).toEqual([6, 2, 'besloten']);
    expect(jaren[0]?.dagen.find((d) => d.naam === 'Goede Vrijdag')?.teltAlsVrij).toBe(false);
    expect(richtIn(wereld)).toBeLessThanOrEqual(1);
  });

  test('5.1.4: in de smalle zijbalk gaat wie stopte verder waar het bleef, en Open team zegt eerst wat dat betekent', async () => {
    const wereld = openWereld();
    const eerst = await aanTafel(wereld, 300);
    await eerst.druk('Volgende stap');
    await eerst.ziet('Iedereen in Medewerkers kan dit bestand openen en alles lezen, ook klachten over zichzelf.');
    await eerst.vul({ 'Hoe deelt u dit register?': 'Open team' });
    await eerst.bekijk('inrichten-smal-02-delen');
    await eerst.druk('Kies deze manier');
    await eerst.ziet('Is het nu zo gedeeld?');
    await eerst.page.context().close();
    const later = await aanTafel(wereld, 300);
    await later.ziet('Stap 3 van 10');
    await later.bekijk('inrichten-smal-03-tabbladen');
    await later.druk('Maak de tabbladen');
    await later.ziet('Stap 4 van 10');
    await later.page.context().close();
    richtIn(wereld, 'open', 4);
    const dan = await aanTafel(wereld, 300, 'inrichten');
    await dan.ziet('Stap 6 van 10');
    await dan.bekijk('inrichten-smal-06');
    await dan.druk('Alle stappen');
    await dan.bekijk('inrichten-smal-lijst');
    await dan.druk('5. Mensen');
    await dan.ziet('Stap 5 van 10', 'Meer mensen tegelijk');
    await dan.bekijk('inrichten-smal-05-mensen');
    await dan.page.context().close();
  });

  test('5.3.1: controleren en uit gebruik nemen, alleen voor wie het mag', async () => {
    const wereld = openWereld();
    richtIn(wereld, 'open');
    wereld.google.werkboek.toegang.lezers = ['vera@elders.example'];
    const anna = await aanTafel(wereld, 1000, 'controle', ontvanger);
    await anna.ziet(/Alleen de directie, of wie voor haar waarneemt/);
    await anna.page.context().close();
    const dirk = await aanTafel(wereld, 1000, 'controle');
    await dirk.ziet('Alles klopt. Het logboek heeft', /vera@elders.example staat niet in Medewerkers/);
    await dirk.bekijk('controle-bestand');
    await dirk.page.context().close();
    const weg = await aanTafel(wereld, 1000, 'verwijderen');
    await weg.vul({ 'Typ het woord verwijder om te bevestigen': 'weg' });
    await weg.druk('Neem het register uit gebruik');
    await weg.ziet(/Typ het woord verwijder om te bevestigen. Er is niets verwijderd./);
    await weg.bekijk('verwijderen');
    await weg.vul({ 'Typ het woord verwijder om te bevestigen': 'verwijder' });
    await weg.druk('Neem het register uit gebruik');
    await weg.ziet(/De tabbladen staan er nog/);
    expect(codes(wereld.vraag(directie, 'start'))).toEqual(['niet-ingericht']);
    await weg.page.context().close();
    const terug = await aanTafel(wereld, 1000, 'inrichten');
    await terug.druk('Register opnieuw koppelen');
    await terug.ziet('Stap 9 van 10');
    await terug.bekijk('opnieuw-gekoppeld');
  });
});
