// Welke signalen zijn geen klacht, en welke klacht valt buiten de procedure? (1.3, 5.1.5)
import { onderwerpen } from '../onderwerp';

const nvt = { gevonden: ['Er viel niets te onderzoeken.'], motivering: ['Er was geen oordeel nodig.'] };

export const opmerkingen = onderwerpen({ soort: 'opmerking', grondslag: [], rubriek: 'overig', aard: 'kwaliteit' }, [
  {
    kern: [
      'De {wachtruimte|ingang|parkeerplaats} is {slecht aangegeven|moeilijk te vinden}.',
      'De brief was {moeilijk te lezen|te lang} en stond vol {afkortingen|vaktermen}.',
      'De telefoon werd {pas na tien minuten|vaak niet} opgenomen tussen twaalf en een uur.',
    ],
    tweede: ['Dat is {eerder|vorig jaar} ook al gezegd.'],
    gegrond: {
      gevonden: ['Wij zijn gaan kijken en {begrijpen de opmerking|zien hetzelfde}.'],
      motivering: ['De opmerking klopt en is bruikbaar.'],
    },
    ongegrond: {
      gevonden: ['Het ging om {een storing|een verbouwing} van een dag, die vooraf was gemeld.'],
      motivering: ['Het was eenmalig en aangekondigd.'],
    },
    afspraak: [
      'Er komt een duidelijk bord.',
      'Wij herschrijven de brief in gewone taal.',
      'De telefoon is ook tussen de middag bezet.',
    ],
    leerpunt: ['geen', 'Kijk af en toe met de ogen van een bezoeker.'],
    maatregel: [['directe correctie', 'De {aanduiding|standaardbrief|bezetting} aanpassen.']],
  },
]);

export const suggesties = onderwerpen({ soort: 'suggestie', grondslag: [], rubriek: 'overig', aard: 'kwaliteit' }, [
  {
    kern: [
      'Voorstel om {gesprekken ook in de avond|afspraken ook per beeldbellen} mogelijk te maken.',
      'Voorstel om het verslag eerst als {concept|samenvatting} te sturen.',
      'Voorstel om de folder ook in {eenvoudige taal|grote letters} te maken.',
    ],
    tweede: ['Andere {bureaus|organisaties} schijnen dit al te doen.'],
    gegrond: {
      gevonden: ['Het voorstel is {uitvoerbaar|goedkoop} en past bij wat wij van anderen horen.'],
      motivering: ['Wij nemen het voorstel over.'],
    },
    ongegrond: {
      gevonden: ['Het voorstel is bekeken; de {kosten|bezetting} laten het nu niet toe.'],
      motivering: ['Wij nemen het voorstel niet over, maar bewaren het.'],
    },
    afspraak: ['Wij proberen het {een kwartaal|een half jaar} uit.'],
    leerpunt: ['Klanten zien wat wij niet meer zien.'],
    maatregel: [['preventief', 'Een proef van {drie|zes} maanden met het voorstel.']],
  },
]);

/** Answered at once and for that reason not examined. */
export const vragen = onderwerpen({ soort: 'informatieverzoek', grondslag: [], rubriek: 'overig', aard: 'zakelijk' }, [
  {
    kern: [
      'Vraag {hoe lang een traject duurt|wie het rapport te zien krijgt|hoe een kopie van het dossier te krijgen is}.',
      'Vraag {of een tweede gesprek mogelijk is|bij wie een wijziging moet worden gemeld}.',
    ],
    tweede: ['Ook graag {een folder|een telefoonnummer}.'],
    gegrond: nvt,
    ongegrond: nvt,
    afspraak: ['De vraag is beantwoord.'],
    leerpunt: ['geen'],
    maatregel: [['directe correctie', 'Het antwoord op de {website|folder} zetten.']],
  },
]);

/** For the disciplinary body, not for us. */
export const beroepsregels = onderwerpen(
  { soort: 'klacht', grondslag: ['onjuistheid van dienstverlening'], rubriek: 'overig', aard: 'kwaliteit' },
  [
    {
      kern: [
        'De deskundige hield zich volgens de klager niet aan de {beroepscode|gedragsregels van de beroepsgroep}.',
        'De klager vindt dat de deskundige {niet onafhankelijk|niet volgens de beroepsregels} heeft geoordeeld.',
      ],
      tweede: ['Gevraagd wordt om {een uitspraak|een berisping}.'],
      gegrond: nvt,
      ongegrond: nvt,
      afspraak: ['Wij verwijzen naar het tuchtcollege.'],
      leerpunt: ['Leg vroeg uit waar het tuchtcollege voor is.'],
      maatregel: [['preventief', 'Op de {website|klachtenpagina} uitleggen wat het tuchtcollege doet.']],
    },
  ],
);
