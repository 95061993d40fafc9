// Leidt het scherm iemand door G3, G6 en G7: niet in behandeling, een claim boven de drempel, en een klacht over het enige directielid?
import { behandelaar, directie, ontvanger } from '../loket/spel';
import { besluit, inOnderzoek, melding, onderzoek, registratie, toelating } from '../golden/verhalen';
import { describeBrowser } from './browser';
import { deelHuiskamer } from './huiskamer';

jest.setTimeout(60_000);

describeBrowser('reizen van de ontvangst', () => {
  const kamer = deelHuiskamer();

  test('G3 (5.1.5, L3): een ex-cliënt klaagt over een advies; het scherm wijst naar "niet in behandeling", zonder iets twee keer te typen', async () => {
    const { spel, huis, aanTafel } = await kamer.open('2026-04-02', 'g3');
    expect(spel.doe(ontvanger, 'dossier-g3', ['melden', melding({ relatie: 'ex-cliënt' })])).toEqual([]);
    const dirk = await aanTafel('Dirk Directie');
    await dirk.druk('Registreren');
    await dirk.druk(/^Registreren en in behandeling nemen/);
    await dirk.vul({
      Grondslag: ['onjuistheid van dienstverlening'],
      Rubriek: 'advisering medische of arbeidsdeskundige aspecten',
      Aard: 'kwaliteit',
      'Wie financiert de opdracht?': 'UWV',
      'Komt de klacht van of namens een opdrachtgever?': 'Ja',
      'Is de dienstverlening al beëindigd?': 'Ja',
      'Gaat het over tuchtrecht van een beroepsgroep?': 'Nee',
      'Wie behandelt de klacht?': 'Bea Behandelaar',
      'Hoe complex is de klacht?': 'eenvoudig',
      'Kan er een schadeclaim volgen?': 'Nee',
      'Hoe verstuurt u de brief?': 'e-mail',
    });
    await dirk.druk('Leg vast');
    await dirk.ziet(/De dienstverlening is beëindigd en de klacht gaat niet over een gedraging\./);
    await dirk.bekijk('g3-1-geweigerd');
    await dirk.druk('Sluit');
    await dirk.druk(/^Registreren en niet in behandeling nemen/);
    expect(await dirk.getypt('Wie financiert de opdracht?')).toBe('UWV');
    await dirk.vul({
      'Waarom niet in behandeling?': 'ex-relatie, niet over een gedraging',
      'Hoe verstuurt u de brief?': 'e-mail',
    });
    await dirk.druk('Toon brief');
    await dirk.ziet('Dit is de standaardtekst', /Uw klacht K2026-001/);
    await dirk.bekijk('g3-2-brief');
    await dirk.druk('Leg vast');
    await dirk.ziet('Niet in behandeling', 'Brief verzonden per e-mail: Ontvangen en niet in behandeling');
    await dirk.ziet('Gedaan op donderdag 2 april 2026; het moest uiterlijk op dinsdag 7 april 2026.');
    await dirk.bekijk('g3-3-niet-in-behandeling');
    expect(huis.verstuurd().filter((b) => b.includes('<klager@voorbeeld.example>'))).toHaveLength(1);
    expect(spel.klacht('dossier-g3')).toMatchObject({ opdrachtgever: 'UWV', uitkomst: 'niet in behandeling' });
    await dirk.page.reload();
    await dirk.ziet('K2026-001 · klacht');
  });

  test('G6 (5.1.6): bij 500,00 euro verandert er niets; bij 500,01 komt eerst de verzekeraar en dan pas het besluit', async () => {
    const { spel, huis, aanTafel } = await kamer.open('2026-04-02', 'g6');
    inOnderzoek(spel, 'dossier-g6', { toelating: { claimMogelijk: true, claimbedrag: '500,00' } });
    expect(spel.doe(behandelaar, 'dossier-g6', ['bevindingen', onderzoek('dossier-g6')])).toEqual([]);
    await huis.dag('2026-04-07');
    const dirk = await aanTafel('Dirk Directie');
    await dirk.druk('K2026-001 · Besluiten: gegrond of ongegrond');
    await dirk.bekijk('g6-1-onder-de-drempel');
    await dirk.druk(/^Andere stappen/);
    await dirk.druk(/^Claimbedrag schatten/);
    await dirk.vul({ 'Kan er een schadeclaim volgen?': 'Ja', 'Geschat claimbedrag in euro': '500.01' });
    await dirk.druk('Leg vast');
    await dirk.ziet('Controleer uw antwoorden');
    await dirk.bekijk('g6-2-bedrag-met-punt');
    await dirk.vul({ 'Geschat claimbedrag in euro': '500,01' });
    await dirk.druk('Leg vast');
    await dirk.ziet(/^Vastgelegd: claimbedrag schatten/, /Uiterlijk dinsdag 7 april 2026/);
    await dirk.druk(/^Nu niet mogelijk/);
    await dirk.ziet(/Het geschatte claimbedrag is hoger dan 500 euro\. Laat eerst de opdrachtnemer/);
    await dirk.bekijk('g6-3-boven-de-drempel');
    await dirk.druk(/^Opdrachtnemer laten overleggen met de verzekeraar/);
    await dirk.vul({
      'Welke opdrachtnemer?': 'Praktijk Denkbeeld',
      'Werknemer of zelfstandige?': 'zelfstandig opdrachtnemer',
      'Welke verzekeraar?': 'schadeverzekeraar',
      'E-mailadres van de opdrachtnemer': 'praktijk@voorbeeld.example',
      'Hoe verstuurt u de brief?': 'e-mail',
    });
    await dirk.druk('Toon brief');
    await dirk.ziet('Dit is de standaardtekst');
    expect(await dirk.getypt('Brief')).toContain('500,01');
    await dirk.bekijk('g6-4-opdrachtnemer');
    await dirk.druk('Leg vast');
    await dirk.ziet(/^Besluiten: gegrond of ongegrond/, /L10/);
    await dirk.druk(/^Antwoord van de verzekeraar vastleggen/);
    await dirk.bekijk('g6-5-verzekeraar');
    await dirk.druk('Sluit');
    expect(huis.verstuurd().filter((b) => b.includes('<praktijk@voorbeeld.example>'))).toHaveLength(1);
    expect(spel.doe(directie, 'dossier-g6', ['besluiten', besluit('dossier-g6')])).toEqual([]);
  });

  test('G7 (A-21): een klacht over het enige directielid; hij ziet haar niet en wijst een plaatsvervanger aan, die beslist', async () => {
    const { huis, spel, aanTafel } = await kamer.open('2026-04-02', 'g7');
    // The example has somebody who stands in; in this story nobody does yet.
    const bram = { email: 'bram@voorbeeld.example', naam: 'Bram Beoordelaar', rollen: ['medewerker'], actief: true };
    expect(spel.doe(directie, '', ['medewerkerOpslaan', bram])).toEqual([]);
    const anna = await aanTafel('Anna Ontvanger');
    await anna.druk('Melden');
    await anna.vul({
      'Hoe kwam het binnen?': 'e-mail',
      'Van wie komt het?': 'Mevrouw Van Voorbeeld',
      'E-mailadres van de klager': 'klager@voorbeeld.example',
      'Wat is de relatie met ons?': 'cliënt in een traject',
      'Wat voor signaal is het?': 'klacht',
      'Waar gaat het over?': 'Het gesprek met de directeur verliep niet prettig.',
      'Gaat het over een medewerker?': 'Ja',
      'Over wie?': ['Dirk Directie'],
    });
    await anna.druk('Leg de melding vast');
    await anna.ziet('De melding is vastgelegd', /Nu aan zet: een plaatsvervanger, nog aan te wijzen/);
    await anna.bekijk('g7-1-gemeld');

    const dirk = await aanTafel('Dirk Directie');
    await dirk.ziet('3 taken, waarvan 2 te laat', 'Geef iemand de rol plaatsvervanger; dat mag iemand van buiten zijn.');
    expect(huis.verstuurd().join()).toContain('Wijs bij Beheer een plaatsvervanger aan');
    await dirk.druk('Zoeken');
    await dirk.ziet('Er zijn nog geen dossiers die u mag inzien.');
    await dirk.druk('Beheer');
    await dirk.druk('Medewerker toevoegen of wijzigen');
    await dirk.vul({
      'E-mailadres': 'petra@voorbeeld.example',
      Naam: 'Petra Plaatsvervanger',
      Rollen: ['medewerker', 'plaatsvervanger'],
    });
    await dirk.bekijk('g7-2-beheer');
    await dirk.druk('Leg vast');
    await dirk.ziet(/^Vastgelegd: medewerker toevoegen/);

    const petra = await aanTafel('Petra Plaatsvervanger');
    await petra.ziet('1 taak', /^De klacht gaat over de directie; u beslist als plaatsvervanger\./);
    await petra.bekijk('g7-3-taken');
    await petra.druk('Registreren');
    await petra.druk(/^Registreren en in behandeling nemen/);
    await petra.bekijk('g7-4-registreren');
    await petra.druk('Sluit');
    const dossier = String(spel.register.lees({ dossiers: [], rijen: [], heel: ['klachten'] }).klachten[0]?.id);
    const stappen: [string, object][] = [
      ['registreren', registratie({ grondslag: ['gedraging medewerker'] })],
      ['toelaten', toelating()],
    ];
    expect(spel.doe('petra@voorbeeld.example', dossier, ...stappen)).toEqual([]);
    expect(spel.klacht(dossier)).toMatchObject({ fase: 'In onderzoek', behandelaar });
  });
});
