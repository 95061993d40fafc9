// Wat als twee mensen tegelijk aan een dossier werken, of het register stopt terwijl iemand typt? Er gaat geen getypte tekst verloren.
import type { Browser } from 'playwright-core';
import { dossier, melding, onderzoek, registratie, toelating } from '../loket/g1';
import { behandelaar, directie, maakSpel, ontvanger } from '../loket/spel';
import { ruimOp, tijdelijkeMap } from '../hosts/local/tijdelijk';
import { describeBrowser, openBrowser } from './browser';
import { openEcht, openVoorbeeld } from './lokaal';
import type { Lokaal } from './lokaal';
import { zetNeer } from './mens';
import type { Mens } from './mens';

jest.setTimeout(60_000);

describeBrowser('tegenslag onderweg', () => {
  const mis: string[] = [];
  let browser: Browser;
  let huis: Lokaal;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    await huis?.stop();
    ruimOp();
    expect(mis.splice(0)).toEqual([]);
  });
  const aanTafel = (breedte: number, adres: string, metTabbladen = false): Promise<Mens> =>
    zetNeer(browser, { breedte, adres, metTabbladen }, mis);

  test('twee mensen aan hetzelfde dossier: de tweede hoort wie en wanneer, houdt de tekst en gaat verder', async () => {
    const voorbeeld = await openVoorbeeld('2026-04-02');
    huis = voorbeeld;
    const spel = maakSpel(huis.nu().host.register);
    expect(spel.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
    const perPost = { ...toelating, verzendwijze: 'post' };
    const perPostAan = { ...registratie, klagerAdres: 'Postbus 1' };
    expect(spel.doe(directie, dossier, ['registreren', perPostAan], ['toelaten', perPost])).toEqual([]);
    await voorbeeld.dag('2026-04-07');

    const bea = await aanTafel(300, huis.adres('zijbalk'));
    await bea.druk(/Bea Behandelaar$/);
    await bea.druk('K2026-001 · Bevindingen en advies vastleggen');
    await bea.druk(/^Bevindingen en advies vastleggen/);
    await bea.vul({
      'Welke bronnen zijn geraadpleegd?': onderzoek.bronnen,
      'Is de betrokken medewerker gehoord?': 'niet van toepassing',
      Bevindingen: onderzoek.bevindingen,
      Advies: 'gegrond',
      'Toelichting op het advies': 'De datum is niet gehaald.',
      'Waar staat het klachtendossier?': 'Map 1',
    });
    const dirk = await aanTafel(300, huis.adres('zijbalk'));
    await dirk.druk(/Dirk Directie$/);
    await dirk.druk('K2026-001 · Verzending per post vastleggen');
    await dirk.druk(/^Verzending per post vastleggen/);
    await dirk.druk('Leg vast');
    await dirk.ziet('Vastgelegd: verzending per post vastleggen');

    await bea.druk('Leg vast');
    await bea.ziet(/^Dirk Directie heeft dit intussen gewijzigd op dinsdag 7 april 2026 om \d\d:\d\d uur\./);
    expect(await bea.focus()).toMatch(/^Dit kan nu niet/);
    await bea.bekijk('70-botsing');
    await bea.druk('Bekijk de wijziging');
    await bea.ziet('Dit is er intussen veranderd', 'Brief verzonden per post', 'Uw tekst staat er nog');
    expect(await bea.focus()).toMatch(/^Dit is er intussen veranderd/);
    await bea.bekijk('71-wijziging');
    expect(await bea.getypt('Bevindingen')).toBe(onderzoek.bevindingen);
    expect(await bea.getypt('Toelichting op het advies')).toBe('De datum is niet gehaald.');
    await bea.druk('Leg vast');
    await bea.ziet('Vastgelegd: bevindingen en advies vastleggen', 'Advies bij directie');
    expect(spel.klacht(dossier)).toMatchObject({ behandelaar, bevindingen: onderzoek.bevindingen });
  });

  test('een eigen register: inrichten, en het stopt terwijl iemand typt; na de herstart komt alles aan', async () => {
    const echt = await openEcht(tijdelijkeMap());
    huis = echt;
    const dirk = await aanTafel(1280, echt.inrichtlink(), true);
    await dirk.ziet('Register inrichten');
    await dirk.bekijk('80-inrichten');
    expect(await dirk.getypt('Uw e-mailadres')).toBe('');
    await dirk.vul({ 'Naam van de organisatie': 'Proef B.V.', 'Uw naam': 'Dirk', 'Uw e-mailadres': directie });
    await dirk.druk('Richt het register in');
    await dirk.ziet('Vastgelegd: register inrichten');
    await dirk.druk('Beheer');
    await dirk.tabblad('Medewerkers');
    await dirk.zietOpPagina('1 rij');
    for (const [adres, naam] of [
      [behandelaar, 'Bea'],
      [ontvanger, 'Anna'],
    ] as const) {
      await dirk.druk('Medewerker toevoegen of wijzigen');
      await dirk.vul({ 'E-mailadres': adres, Naam: naam, Rollen: ['medewerker'] });
      await dirk.druk('Leg vast');
      await dirk.zietOpPagina(naam);
    }
    await dirk.ziet('Vastgelegd: medewerker toevoegen of wijzigen');
    await dirk.bekijk('81-medewerkers');

    const link = echt.persoonlijkeLink(ontvanger);
    const anna = await aanTafel(300, link.replace('#', 'zijbalk#'));
    await anna.druk('Melden');
    const verhaal = 'De begeleider kwam drie keer niet opdagen en belde niet af.';
    await anna.vul({
      'Hoe kwam het binnen?': 'mondeling',
      'Van wie komt het?': 'De heer Proef',
      'Wat is de relatie met ons?': 'cliënt in een traject',
      'Wat voor signaal is het?': 'klacht',
      'Waar gaat het over?': verhaal,
      'Gaat het over een medewerker?': 'Ja',
      'Over wie?': ['Bea'],
      'Heeft u geadviseerd het zelf op te schrijven?': 'niet van toepassing',
    });
    await huis.stop();
    await anna.vul({ 'Waarom niet van toepassing?': 'De klager kan niet schrijven.' });
    await anna.druk('Leg de melding vast');
    await anna.ziet('Er is geen verbinding met het register. Uw tekst staat er nog.');
    expect(await anna.focus()).toMatch(/^Dit kan nu niet/);
    expect(await anna.getypt('Waar gaat het over?')).toBe(verhaal);
    await anna.bekijk('83-geen-verbinding');

    await echt.herstart();
    await anna.druk('Leg de melding vast');
    await anna.ziet('U bent niet meer aangemeld. Uw tekst staat er nog.');
    await anna.bekijk('84-niet-aangemeld');
    await anna.druk('Opnieuw aanmelden');
    await anna.vul({ 'Uw persoonlijke sleutel of link': link });
    await anna.bekijk('85-sleutel');
    await anna.druk('Meld aan');
    await anna.ziet('Waarom niet van toepassing?');
    expect(await anna.getypt('Waar gaat het over?')).toBe(verhaal);
    expect(await anna.getypt('Waarom niet van toepassing?')).toBe('De klager kan niet schrijven.');
    await anna.druk('Leg de melding vast');
    await anna.ziet('De melding is vastgelegd', 'Nu aan zet: Dirk (registreren)');
    await anna.bekijk('86-vastgelegd');
    process.stdout.write(`De langste melding, met storing, kost ${anna.handelingen()} handelingen.\n`);
    expect(anna.handelingen()).toBeLessThanOrEqual(25);
  });
});
