// Loopt scenario G1 van telefoontje tot archief in een echte browser, met drie mensen die alleen een toetsenbord hebben?
import type { Browser } from 'playwright-core';
import { describeBrowser, openBrowser } from './browser';
import { openVoorbeeld } from './lokaal';
import type { Voorbeeldhuis } from './lokaal';
import { zetNeer } from './mens';
import type { Mens } from './mens';
import { registratieG1 } from './g1-antwoorden';

jest.setTimeout(60_000);

describeBrowser('een klacht van het UWV, van donderdag 2 april 2026 tot in het archief', () => {
  const mis: string[] = [];
  let browser: Browser;
  let huis: Voorbeeldhuis;
  let anna: Mens;
  let bea: Mens;
  let dirk: Mens;
  beforeAll(async () => {
    browser = await openBrowser();
    huis = await openVoorbeeld('2026-04-02');
    const zijbalk = { breedte: 300, adres: huis.adres('zijbalk') };
    anna = await zetNeer(browser, zijbalk, mis);
    bea = await zetNeer(browser, zijbalk, mis);
    dirk = await zetNeer(browser, { breedte: 1280, adres: huis.adres(), metTabbladen: true }, mis);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await huis?.stop();
  });

  let verder = true;
  /** One day of the story; after a day that failed the rest makes no sense. */
  const opDag = (titel: string, dag: string, verhaal: () => Promise<void>): void =>
    test(titel, async () => {
      if (!verder) throw new Error('Een eerdere dag van dit verhaal ging mis.');
      verder = false;
      await huis.dag(dag);
      await verhaal();
      expect(mis).toEqual([]);
      verder = true;
    });
  const opent = (mens: Mens): Promise<unknown> => mens.page.reload();

  opDag('2 april: Anna meldt het telefoontje, in hoogstens 25 handelingen', '2026-04-02', async () => {
    await anna.ziet('Bekijk als directie');
    await anna.bekijk('01-aanmelden');
    await anna.druk('Bekijk als medewerker Anna Ontvanger');
    await anna.ziet('U bent eigenaar van dit besluit');
    await anna.druk('Melden');
    await anna.vul({
      'Hoe kwam het binnen?': 'telefonisch',
      'Van wie komt het?': 'Mevrouw Van Voorbeeld',
      'E-mailadres van de klager': 'klachten@uwv.voorbeeld.example',
      'Wat is de relatie met ons?': 'opdrachtgever: UWV',
      'Wat voor signaal is het?': 'klacht',
      'Waar gaat het over?': 'Het eindrapport kwam drie weken later dan afgesproken.',
      'Gaat het over een medewerker?': 'Nee',
      'Heeft u geadviseerd het zelf op te schrijven?': 'ja',
    });
    expect(await anna.getypt('Wanneer kwam het binnen?')).toBe('2026-04-02');
    await anna.bekijk('03-melden');
    await anna.druk('Leg de melding vast');
    await anna.ziet('De melding is vastgelegd', 'Nu aan zet: Dirk Directie (registreren)');
    expect(await anna.focus()).toBe('De melding is vastgelegd');
    await anna.bekijk('04-gemeld');
    process.stdout.write(`Een telefonische klacht melden kost ${anna.handelingen()} handelingen.\n`);
    expect(anna.handelingen()).toBeLessThanOrEqual(25);

    await anna.druk('Open dossier');
    await anna.ziet('Nog geen nummer · klacht', 'Ontvangen (telefonisch)');
    const d1 = anna.zij.locator('li.klok').filter({ hasText: 'Bericht van ontvangst' });
    await anna.druk('4 vrije dagen overgeslagen', d1);
    expect((await d1.innerText()).split(/\n+/)).toEqual([
      'loopt',
      '(artikel 5.1.3)',
      'Bericht van ontvangst en wel of niet in behandeling',
      'Uiterlijk donderdag 9 april 2026 (nog 3 werkdagen).',
      '4 vrije dagen overgeslagen',
      'vr 3-4-2026: Goede Vrijdag',
      'za 4-4-2026: zaterdag',
      'zo 5-4-2026: Eerste paasdag',
      'ma 6-4-2026: Tweede paasdag',
    ]);
    await anna.bekijk('05-dossier');
  });

  opDag('3 april: Dirk registreert en neemt in behandeling, maar 1 mei is te laat', '2026-04-03', async () => {
    await opent(dirk);
    await dirk.zietOpPagina('Bekijk als directie');
    await dirk.bekijk('10-voordeur');
    await dirk.druk(/^Bekijk als directie/, dirk.page);
    await dirk.ziet('3 taken, waarvan 2 te laat', 'di 7-4-2026 (nog 1 werkdag)');
    await dirk.zietOpPagina('Lopende termijnen', 'Nog geen nummer');
    await dirk.bekijk('11-taken');
    await dirk.druk('Registreren');
    await dirk.ziet('Uiterlijk donderdag 9 april 2026 (nog 3 werkdagen).');
    await dirk.bekijk('12-dossier');
    await dirk.druk(/^Registreren en in behandeling nemen/);
    await dirk.vul(registratieG1);
    await dirk.druk('Leg vast');
    const weigering =
      'Kies een datum van donderdag 16 april 2026 tot en met donderdag 30 april 2026: twee tot vier weken na ontvangst.';
    await dirk.ziet('Controleer uw antwoorden');
    expect(await dirk.focus()).toBe(`Controleer uw antwoorden${weigering} (artikel 5.1.6)`);
    await dirk.bekijk('13-geweigerd');
    expect(await dirk.getypt('Traject- of opdrachtnummer')).toBe('T-0001');
    expect(await dirk.getypt('Afgehandeld uiterlijk op')).toBe('2026-05-01');
    await dirk.druk(weigering);
    expect(await dirk.zij.locator('input:focus').inputValue()).toBe('2026-05-01');
    await dirk.vul({ 'Afgehandeld uiterlijk op': '2026-04-30' });
    await dirk.druk('Toon brief');
    await dirk.ziet('Dit is de standaardtekst', 'Uw klacht K2026-001 is in behandeling');
    await dirk.bekijk('14-brief');
    await dirk.druk('Leg vast');
    await dirk.ziet('Het nummer is K2026-001. Nu aan zet: Bea Behandelaar', 'In onderzoek');
    await dirk.ziet('Gedaan op vrijdag 3 april 2026; het moest uiterlijk op donderdag 9 april 2026.');
    await dirk.ziet('Uiterlijk donderdag 30 april 2026 (nog 17 werkdagen).');
    await dirk.druk(/^Nu niet mogelijk/);
    await dirk.ziet('"Besluiten: gegrond of ongegrond" kan in de fase: Advies bij directie. Nu is het: In onderzoek.');
    await dirk.bekijk('15-in-behandeling');
  });

  opDag('21 april: Bea legt haar bevindingen vast', '2026-04-21', async () => {
    await bea.ziet('Bekijk als directie');
    await bea.druk(/^Bekijk als behandelaar Bea|^Bekijk als medewerker Bea/);
    await bea.ziet('1 taak', 'U bent aangewezen als behandelaar.', 'do 30-4-2026 (nog 6 werkdagen)');
    await bea.bekijk('20-taken');
    await bea.druk('K2026-001 · Bevindingen en advies vastleggen');
    await bea.druk(/^Bevindingen en advies vastleggen/);
    await bea.vul({
      'Welke bronnen zijn geraadpleegd?': ['dossier van het traject', 'planning en facturen'],
      'Is de betrokken medewerker gehoord?': 'niet van toepassing',
      Bevindingen: 'Het rapport lag twee weken te wachten op een handtekening.',
      Advies: 'gegrond',
      'Toelichting op het advies': 'De afgesproken datum is niet gehaald.',
      'Waar staat het klachtendossier?': 'Map K2026-001',
    });
    await bea.bekijk('21-bevindingen');
    await bea.druk('Leg vast');
    await bea.ziet('Nu aan zet: Dirk Directie (besluiten: gegrond of ongegrond)', 'Advies bij directie');
    await bea.bekijk('22-overgedragen');
  });

  opDag('23 april: Dirk volgt het advies', '2026-04-23', async () => {
    await opent(dirk);
    await dirk.druk('K2026-001', dirk.page.getByRole('listitem').filter({ hasText: 'Onderzoek en besluit' }));
    await dirk.druk(/^Besluiten: gegrond of ongegrond/);
    await dirk.vul({
      Oordeel: 'gegrond',
      'Wijze van afhandeling': 'excuses',
      'Wat gaan we doen?': 'Wij tekenen rapporten voortaan binnen twee dagen.',
    });
    await dirk.bekijk('30-besluit');
    await dirk.druk('Leg vast');
    await dirk.ziet('Vastgelegd: besluiten: gegrond of ongegrond', 'Oordeel: gegrond');
  });

  opDag('24 april: Dirk bericht de klager; de brieven zijn de deur uit', '2026-04-24', async () => {
    await opent(dirk);
    await dirk.tabblad('Klachten');
    await dirk.zietOpPagina('1 rij', 'K2026-001');
    await dirk.bekijk('40-klachten');
    await dirk.opentRij();
    await dirk.druk(/^De klager berichten/);
    await dirk.vul({
      Afhandelingsverslag: 'Besluit en excuses per e-mail verzonden.',
      'Hoe verstuurt u de brief?': 'e-mail',
    });
    await dirk.druk('Toon brief');
    await dirk.ziet('Dit is de standaardtekst');
    await dirk.bekijk('41-brief');
    await dirk.druk('Leg vast');
    await dirk.ziet('Afgehandeld: gegrond', 'Brief verzonden per e-mail: Afhandeling van de klacht');
    await dirk.ziet('L2: Ontvangen en in behandeling', 'L6: Afhandeling van de klacht');
    await dirk.bekijk('42-afgehandeld');
    const aanKlager = huis.verstuurd().filter((b) => b.includes('<klachten@uwv.voorbeeld.example>'));
    expect(aanKlager.map((b) => /Onderwerp: (.*)/.exec(b)?.[1]).sort()).toEqual([
      'Ons besluit over uw klacht K2026-001',
      'Uw klacht K2026-001 is in behandeling',
    ]);
  });

  opDag('6 mei: in het overleg komt er een maatregel uit', '2026-05-06', async () => {
    await opent(dirk);
    await dirk.druk('K2026-001 · Bespreking in het intern overleg vastleggen');
    await dirk.druk(/^Bespreking in het intern overleg/);
    await dirk.vul({
      'Wie waren erbij?': ['Dirk Directie', 'Bea Behandelaar'],
      'Wat leren we hiervan?': 'Een rapport mag niet op een handtekening wachten.',
      'Is er consensus over een maatregel?': 'Ja',
    });
    await dirk.druk('Voeg een regel toe');
    await dirk.vul({ 'Soort maatregel': 'preventief', Maatregel: 'Vervanger aanwijzen voor het tekenen.' });
    await dirk.bekijk('50-overleg');
    await dirk.druk('Leg vast');
    await dirk.ziet('M2026-01 · preventief', 'Voorgesteld', 'Besproken in overleg O2026-01');
    await dirk.tabblad('Maatregelen');
    await dirk.zietOpPagina('M2026-01', 'Voorgesteld', 'Vervanger aanwijzen voor het tekenen.');
    await dirk.bekijk('51-maatregelen');
  });

  opDag('7 mei: Dirk archiveert en Anna ziet dat', '2026-05-07', async () => {
    await opent(dirk);
    await dirk.druk('K2026-001 · Archiveren');
    await dirk.druk(/^Archiveren/);
    await dirk.druk('Leg vast');
    await dirk.ziet('Vastgelegd: archiveren.', 'Er hoeft nu niets te gebeuren.', /^Andere stappen/);
    expect((await dirk.zij.locator('.tijdlijn').innerText()).split(/\n+/)).toEqual([
      ...['2 april 2026', 'Ontvangen (telefonisch)', 'Anna Ontvanger'],
      ...['2 april 2026', 'Gemeld aan de directie', 'Anna Ontvanger'],
      ...['3 april 2026', 'Geregistreerd als K2026-001'],
      ...['3 april 2026', 'Besloten: in behandeling', 'Dirk Directie'],
      ...['3 april 2026', 'Brief verzonden per e-mail: Ontvangen en in behandeling', 'Dirk Directie'],
      ...['21 april 2026', 'Bevindingen en advies overgedragen aan de directie', 'Bea Behandelaar'],
      ...['23 april 2026', 'Oordeel: gegrond', 'Dirk Directie'],
      ...['24 april 2026', 'Afgehandeld: gegrond'],
      ...['24 april 2026', 'Brief verzonden per e-mail: Afhandeling van de klacht', 'Dirk Directie'],
      ...['6 mei 2026', 'Besproken in overleg O2026-01'],
      ...['7 mei 2026', 'Gearchiveerd'],
    ]);
    await dirk.tabblad('Berichten');
    await dirk.zietOpPagina('Ons besluit over uw klacht K2026-001');
    await dirk.bekijk('60-berichten');
    await opent(anna);
    await anna.druk('Zoeken');
    await anna.vul({ 'Nummer, naam of woorden': 'k2026-001' });
    await anna.toets('Enter');
    await anna.ziet('1 dossier', 'Gearchiveerd');
    await anna.bekijk('61-gevonden');
    await anna.druk('K2026-001 · klacht');
    await anna.ziet('Termijnen', 'Gedaan op vrijdag 24 april 2026; het moest uiterlijk op donderdag 30 april 2026.');
    await anna.bekijk('62-dossier');
  });
});
