// Leidt het scherm iemand door G10, G12 en G15: te laat verlengen, een ontevreden klager die zelf betaalt, en een nagekomen klacht?
import { ontvanger } from '../loket/spel';
import { afgehandeld, inOnderzoek } from '../golden/verhalen';
import { describeBrowser } from './browser';
import { deelHuiskamer } from './huiskamer';

jest.setTimeout(60_000);

describeBrowser('reizen van de afhandeling', () => {
  const kamer = deelHuiskamer();

  test('G10 (5.1.7, A-14): op vrijdag 1 mei 2026 kan verlengen niet meer; het dossier is "te laat" en zegt dat', async () => {
    const { spel, huis, aanTafel } = await kamer.open('2026-04-02', 'g10');
    inOnderzoek(spel, 'dossier-g10');
    await huis.dag('2026-05-01');
    const dirk = await aanTafel('Dirk Directie');
    await dirk.druk('Overzicht');
    await dirk.bekijk('g10-1-overzicht');
    // A dossier stands in this list once for each clock that runs.
    await dirk.druk(/^K2026-001/, dirk.zij.getByRole('listitem').filter({ hasText: 'Onderzoek en besluit' }));
    await dirk.druk(/^Andere stappen/);
    await dirk.ziet('Nu aan zet: Bea Behandelaar (bevindingen en advies vastleggen).');
    await dirk.bekijk('g10-2-dossier');
    await dirk.druk(/^Termijn verlengen \(na vier weken\)/);
    await dirk.vul({
      'Nieuwe datum': '2026-05-14',
      'Waarom lukt het niet binnen de termijn?': 'De medewerker is ziek.',
      'Hoe verstuurt u de brief?': 'e-mail',
    });
    await dirk.druk('Leg vast');
    await dirk.ziet(/De oude datum \(donderdag 30 april 2026\) is al voorbij\. Verlengen kan niet meer/);
    await dirk.ziet(/te laat zonder bericht/);
    await dirk.bekijk('g10-3-geweigerd');
    expect(await dirk.getypt('Waarom lukt het niet binnen de termijn?')).toBe('De medewerker is ziek.');
    await dirk.druk('Verwijder concept');
    await dirk.druk('Ja, verwijder alles');
    await dirk.druk('Sluit');
    await dirk.ziet('te laat', 'Uiterlijk donderdag 30 april 2026 (1 werkdag te laat).');
    expect(spel.klacht('dossier-g10')).toMatchObject({ termijnTot: '2026-04-30', verlengdOp: null });
  });

  test('G12 (5.2.4, A-19, L7): de ontevreden klager is zelf de financier; de brief wijst op het contract, en het dossier gaat weer open', async () => {
    const { spel, huis, aanTafel } = await kamer.open('2026-04-02', 'g12');
    afgehandeld(spel, 'dossier-g12', { registratie: { klagerOrganisatie: 'UWV', opdrachtgever: 'UWV' } });
    await huis.dag('2026-04-28');
    const dirk = await aanTafel('Dirk Directie');
    await dirk.bekijk('g12-1-taken');
    await dirk.druk('K2026-001 · Reactie van de klager vastleggen');
    await dirk.druk(/^Reactie van de klager vastleggen/);
    await dirk.vul({ 'Is de klager tevreden?': 'nee', 'Hoe hoorden wij dat?': 'per telefoon' });
    await dirk.druk('Leg vast');
    await dirk.ziet('Controleer uw antwoorden');
    await dirk.bekijk('g12-2-geweigerd');
    await dirk.vul({ 'Hoe verstuurt u de brief?': 'e-mail' });
    await dirk.druk('Toon brief');
    await dirk.ziet('Dit is de standaardtekst');
    expect(await dirk.getypt('Brief')).toContain('aanspreekpunt voor geschillen uit ons contract');
    await dirk.druk('Leg vast');
    await dirk.ziet(/^L7/, /Brief verzonden per e-mail: Verwijzing/);
    await dirk.druk(/^Andere stappen/);
    await dirk.druk(/^Heropenen in een nieuwe ronde/);
    await dirk.vul({ 'Waarom?': 'klager ontevreden', Toelichting: 'De klager noemt een tweede rapport.' });
    await dirk.bekijk('g12-3-heropenen');
    await dirk.druk('Leg vast');
    await dirk.ziet(
      /^Vastgelegd: heropenen in een nieuwe ronde\. Het nummer is K2026-001\. Nu aan zet: Dirk Directie \(in behandeling nemen\)/,
    );
    await dirk.ziet('Bij directie', /Uiterlijk dinsdag 26 mei 2026/);
    await dirk.bekijk('g12-4-ronde-2');
  });

  test('G15 (A-30, 5.3.2): na de vaststelling van 2025 is een klacht uit december 2025 "nagekomen", met een nummer van 2025', async () => {
    const { spel, huis, aanTafel, aanBureau } = await kamer.open('2026-01-05', 'g15');
    const dirk = await aanBureau('Dirk Directie');
    await dirk.druk('Beheer');
    await dirk.druk('Jaarevaluatie openen');
    await dirk.vul({ 'Een dag in het jaar': '2025-12-31' });
    await dirk.druk('Leg vast');
    await dirk.ziet(/^Vastgelegd: jaarevaluatie openen/, 'Jaar 2025 · jaarevaluatie');
    await dirk.bekijk('g15-1-geopend');
    await dirk.druk('Mijn taken');
    await dirk.druk('Jaar 2025 · Bespreking van het jaar vastleggen');
    await dirk.druk(/^Bespreking van het jaar vastleggen/);
    await dirk.vul({ 'Wie waren erbij?': ['Dirk Directie', 'Nico Notulist'], Conclusies: 'Er waren geen klachten.' });
    await dirk.druk('Leg vast');
    await dirk.ziet(/^Vastgelegd: bespreking van het jaar/);
    await dirk.bekijk('g15-2-besproken');
    await dirk.druk('Mijn taken');
    await dirk.druk('Jaar 2025 · Jaarevaluatie vaststellen');
    await dirk.druk(/^Jaarevaluatie vaststellen/);
    await dirk.bekijk('g15-3-vaststellen');
    await dirk.druk('Leg vast');
    await dirk.ziet(/^Vastgelegd: jaarevaluatie vaststellen/, 'Vastgesteld');
    await dirk.bekijk('g15-4-vastgesteld');

    await huis.dag('2026-04-02');
    const anna = await aanTafel('Anna Ontvanger');
    await anna.druk('Melden');
    await anna.vul({
      'Wanneer kwam het binnen?': '2025-12-30',
      'Hoe kwam het binnen?': 'e-mail',
      'Van wie komt het?': 'Mevrouw Van Voorbeeld',
      'Wat is de relatie met ons?': 'opdrachtgever: UWV',
      'Wat voor signaal is het?': 'klacht',
      'Waar gaat het over?': 'De brief bleef liggen.',
      'Gaat het over een medewerker?': 'Nee',
    });
    await anna.druk('Leg de melding vast');
    await anna.ziet('Controleer uw antwoorden');
    await anna.bekijk('g15-5-lang-geleden');
    await anna.vul({ 'Dat is meer dan 60 dagen geleden. Klopt dat?': 'Ja' });
    await anna.druk('Leg de melding vast');
    await anna.ziet('De melding is vastgelegd');
    await anna.druk('Open dossier');
    await anna.ziet('Nagekomen');
    await anna.bekijk('g15-6-nagekomen');
    const dossier = String(spel.register.lees({ dossiers: [], rijen: [], heel: ['klachten'] }).klachten[0]?.id);
    expect(spel.klacht(dossier)).toMatchObject({ nagekomen: true, ontvangenDoor: ontvanger });
    await huis.dag('2026-04-03');
    await dirk.page.reload();
    await dirk.druk('Mijn taken');
    await dirk.druk('Registreren');
    await dirk.druk(/^Registreren\s*artikel/);
    await dirk.vul({ Grondslag: ['afspraken niet nagekomen'], Rubriek: 'overig', Aard: 'zakelijk' });
    await dirk.druk('Leg vast');
    await dirk.ziet(/Het nummer is K2025-001\./);
    await dirk.bekijk('g15-7-geregistreerd');
  });
});
