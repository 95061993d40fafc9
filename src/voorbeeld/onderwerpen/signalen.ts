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

/** Kind words are signals too; they go into the same register. */
export const complimenten = onderwerpen({ soort: 'opmerking', grondslag: [], rubriek: 'overig', aard: 'kwaliteit' }, [
  {
    kern: [
      'Een compliment voor {de heldere uitleg|het geduld} tijdens {het eerste gesprek|de afronding}.',
      'Dank voor de {snelle|vriendelijke} hulp toen {de afspraak moest worden verzet|er iets onduidelijk was}.',
      'Het {verslag|advies} was {goed leesbaar|precies wat nodig was}; {dat mag ook eens gezegd worden|graag zo doorgaan}.',
    ],
    tweede: ['Graag doorgeven aan {het team|iedereen die eraan meewerkte}.'],
    gegrond: nvt,
    ongegrond: nvt,
    afspraak: ['Wij geven het compliment door.'],
    leerpunt: ['Vertel elkaar ook wat goed ging.', 'Wat hier goed ging, kan een voorbeeld zijn.'],
    maatregel: [['preventief', 'De {gevolgde aanpak|opzet van dit verslag} als voorbeeld {delen|bewaren}.']],
  },
]);

/** Nobody knows from whom, so nobody can be answered. */
export const anonieme = onderwerpen({ soort: 'opmerking', grondslag: [], rubriek: 'overig', aard: 'kwaliteit' }, [
  {
    kern: [
      'Een briefje in de bus: {er wordt te hard gepraat op de gang|in de wachtruimte is alles te horen}.',
      'Een naamloos formulier: de wachttijd {aan de balie|aan de telefoon} is {te lang|elke week anders}.',
      'Een anoniem bericht dat {een toezegging|een afspraak} niet is nagekomen, zonder {naam|datum} erbij.',
    ],
    tweede: ['Wie het schreef is {niet bekend|niet te achterhalen}.'],
    gegrond: nvt,
    ongegrond: nvt,
    afspraak: ['Wij letten erop.'],
    leerpunt: ['Ook zonder afzender kan iemand gelijk hebben.', 'geen'],
    maatregel: [['preventief', 'Gesprekken {op de gang|aan de balie} naar een {kamer|rustige plek} verplaatsen.']],
  },
]);

/** Of our own people about us as their employer: counted, but not treated here (article 4). */
export const eigenWerkgever = onderwerpen(
  {
    soort: 'klacht',
    grondslag: ['afspraken niet nagekomen'],
    rubriek: 'overig',
    aard: 'zakelijk',
    buitenProcedure: true,
  },
  [
    {
      kern: [
        'Een medewerker is het niet eens met {het rooster|de verdeling van de dossiers|de vergoeding van reiskosten}.',
        'Een medewerker vindt dat {een toegezegde cursus|een functioneringsgesprek} te lang op zich laat wachten.',
      ],
      tweede: ['Dit speelt al {een tijdje|sinds de zomer}.'],
      gegrond: nvt,
      ongegrond: nvt,
      afspraak: ['Wij bespreken het in het werkoverleg.'],
      leerpunt: ['geen', 'Maak bekend waar een medewerker met zo’n vraag terechtkan.'],
      maatregel: [['preventief', 'In het {personeelshandboek|werkoverleg} uitleggen welke weg waarvoor is.']],
    },
  ],
);

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
