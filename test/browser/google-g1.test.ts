// Loopt scenario G1 in de zijbalk van Google van telefoontje tot afhandeling, door de echte bundel, met alleen een toetsenbord op 300 pixels?
import { describeBrowser } from './browser';
import { zetNeer } from './mens';
import type { Mens } from './mens';
import { deelSpreadsheet } from './spreadsheet';
import { registratieG1 } from './g1-antwoorden';

jest.setTimeout(60_000);

describeBrowser('een klacht van het UWV in de zijbalk van Google', () => {
  const { browser, ga } = deelSpreadsheet();

  test('G1: van donderdag 2 april 2026 tot de brief van 24 april, met zes stappen van drie mensen', async () => {
    const { adres, wereld } = await ga();
    const mis: string[] = [];
    const opDag = async (dag: string, wie: string, verhaal: (mens: Mens) => Promise<void>): Promise<void> => {
      wereld.dag(dag);
      const mens = await zetNeer(
        browser(),
        { breedte: 300, adres: `${adres}zijbalk?als=${wie}@voorbeeld.example` },
        mis,
      );
      await verhaal(mens);
      await mens.page.context().close();
    };
    await opDag('2026-04-02', 'anna', async (anna) => {
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
      await anna.druk('Leg de melding vast');
      await anna.ziet('De melding is vastgelegd', 'Nu aan zet: Dirk Directie (registreren)');
      await anna.bekijk('g1-gemeld');
    });
    await opDag('2026-04-03', 'dirk', async (dirk) => {
      await dirk.druk(/Registreren/);
      await dirk.ziet('Uiterlijk donderdag 9 april 2026 (nog 3 werkdagen).');
      await dirk.druk(/^Registreren en in behandeling nemen/);
      await dirk.vul(registratieG1);
      await dirk.druk('Leg vast');
      await dirk.ziet('Controleer uw antwoorden');
      await dirk.bekijk('g1-geweigerd');
      await dirk.vul({ 'Afgehandeld uiterlijk op': '2026-04-30' });
      await dirk.druk('Leg vast');
      await dirk.ziet('Het nummer is K2026-001. Nu aan zet: Bea Behandelaar', 'In onderzoek');
      await dirk.bekijk('g1-in-behandeling');
    });
    await opDag('2026-04-21', 'bea', async (bea) => {
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
      await bea.druk('Leg vast');
      await bea.ziet('Nu aan zet: Dirk Directie (besluiten: gegrond of ongegrond)', 'Advies bij directie');
      await bea.bekijk('g1-overgedragen');
    });
    await opDag('2026-04-24', 'dirk', async (dirk) => {
      await dirk.druk(/^K2026-001 · Besluiten/);
      await dirk.druk(/^Besluiten: gegrond of ongegrond/);
      await dirk.vul({
        Oordeel: 'gegrond',
        'Wijze van afhandeling': 'excuses',
        'Wat gaan we doen?': 'Wij tekenen rapporten voortaan binnen twee dagen.',
      });
      await dirk.druk('Leg vast');
      await dirk.ziet('Oordeel: gegrond');
      await dirk.druk(/^De klager berichten/);
      await dirk.vul({
        Afhandelingsverslag: 'Besluit en excuses per e-mail verzonden.',
        'Hoe verstuurt u de brief?': 'e-mail',
      });
      await dirk.druk('Leg vast');
      await dirk.ziet('Afgehandeld: gegrond', 'Brief verzonden per e-mail: Afhandeling van de klacht');
      await dirk.bekijk('g1-afgehandeld');
    });
    expect(mis).toEqual([]);
    const aanKlager = wereld.google.post.verzonden.filter((m) => m.aan.includes('klachten@uwv.voorbeeld.example'));
    expect(aanKlager.map((m) => m.onderwerp)).toEqual([
      'Uw klacht K2026-001 is in behandeling',
      'Ons besluit over uw klacht K2026-001',
    ]);
  });
});
