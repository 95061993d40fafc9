// Waarover klagen mensen als de inhoud van het werk niet klopt of niet helpt? Nooit met medische bijzonderheden (1.3, 3.1)
import { onderwerpen } from '../onderwerp';

export const onjuist = onderwerpen(
  { soort: 'klacht', grondslag: ['onjuistheid van dienstverlening'], rubriek: 'overig', aard: 'zakelijk' },
  [
    {
      kern: [
        'Op de factuur staan {meer|twee extra|drie extra} uren dan er gesprekken waren.',
        'De factuur noemt {een ander tarief|een hoger tarief|een andere opdracht} dan de offerte.',
        'Voor een {afgezegde|niet gehouden} afspraak is toch een bedrag in rekening gebracht.',
      ],
      tweede: ['Een eerdere vraag over de factuur is {niet beantwoord|alleen mondeling beantwoord}.'],
      gegrond: {
        gevonden: [
          'De urenstaat en de factuur {verschillen|komen niet overeen}; de uren van een andere opdracht zijn meegeteld.',
        ],
        motivering: ['De factuur klopte niet.', 'Wij brachten in rekening wat niet was geleverd.'],
      },
      ongegrond: {
        gevonden: ['De uren staan in de urenstaat die {de opdrachtgever heeft getekend|bij de offerte was gevoegd}.'],
        motivering: ['De factuur volgt de afgesproken voorwaarden.'],
      },
      afspraak: ['U ontvangt een {creditnota|verbeterde factuur} binnen {vijf|tien} werkdagen.'],
      leerpunt: ['Leg factuur en urenstaat naast elkaar voor verzending.'],
      maatregel: [['corrigerend', 'De facturen van {dit kwartaal|de laatste drie maanden} steekproefsgewijs nalopen.']],
    },
    {
      kern: [
        'In het rapport staan {een verkeerde functie|verkeerde data|een verkeerde werkgever}.',
        'Een {brief|verslag} is naar een {oud|verkeerd} adres gestuurd, terwijl het nieuwe adres was doorgegeven.',
      ],
      tweede: ['De {correctie|verbetering} liet {twee|drie} weken op zich wachten.'],
      gegrond: {
        gevonden: ['De gegevens zijn overgenomen uit {een eerder rapport|een oude opdracht} en niet gecontroleerd.'],
        motivering: ['De vermelde gegevens waren niet juist.'],
      },
      ongegrond: {
        gevonden: ['De gegevens komen overeen met {de opdracht|wat bij de intake is ondertekend}.'],
        motivering: ['De gegevens waren juist op het moment van schrijven.'],
      },
      afspraak: ['Het rapport is verbeterd en opnieuw verstuurd.', 'Het adres is overal aangepast.'],
      leerpunt: ['Laat feiten nalezen door wie het betreft, voor het rapport weggaat.'],
      maatregel: [['preventief', 'Een {controlelijst|tweede lezer} voor feiten in rapporten.']],
    },
  ],
);

export const functies = onderwerpen(
  {
    soort: 'klacht',
    grondslag: ['onjuistheid van dienstverlening'],
    rubriek: 'beoordeling geschiktheid functies',
    aard: 'kwaliteit',
  },
  [
    {
      kern: [
        'De voorgestelde functies sluiten niet aan bij {de opleiding|de werkervaring|de afgesproken uren}.',
        'Er is {maar één functie|steeds dezelfde functie} onderzocht, terwijl er {meer|drie} waren afgesproken.',
        'Bij de functies is de {reistijd|opleidingseis} {vergeten|verkeerd opgenomen}.',
      ],
      tweede: ['De {keuze|volgorde} van de functies is niet uitgelegd.'],
      gegrond: {
        gevonden: [
          'De functiebeschrijving was {verouderd|van een ander bedrijf}; het gesprek met het bedrijf ontbreekt.',
        ],
        motivering: ['Het onderzoek naar passende functies was te beperkt.'],
      },
      ongegrond: {
        gevonden: ['De functies zijn {met het bedrijf|in twee gesprekken} besproken en de keuze staat in het rapport.'],
        motivering: ['De beoordeling is volledig en navolgbaar.'],
      },
      afspraak: [
        'Een {andere deskundige|collega} kijkt opnieuw naar de functies.',
        'Er volgt een aanvulling op het rapport.',
      ],
      leerpunt: ['Laat zien welke functies zijn afgevallen en waarom.'],
      maatregel: [['corrigerend', 'In elk rapport opnemen welke functies zijn {onderzocht|afgevallen} en waarom.']],
    },
  ],
);

export const helptNiet = onderwerpen(
  {
    soort: 'klacht',
    grondslag: ['ondoeltreffendheid'],
    rubriek: 'advisering medische of arbeidsdeskundige aspecten',
    aard: 'kwaliteit',
  },
  [
    {
      kern: [
        'Het advies over de werkplek is te {algemeen|vaag} om {uit te voeren|iets mee te doen}.',
        'De geadviseerde {indeling van de werkdag|opbouw van uren|aanpassing} blijkt op de werkvloer niet haalbaar.',
      ],
      tweede: ['De leidinggevende is bij het advies niet {gehoord|betrokken}.'],
      gegrond: {
        gevonden: ['Het advies noemt geen {termijn|volgorde|verantwoordelijke} en de werkplek is niet bezocht.'],
        motivering: ['Een advies moet uitvoerbaar zijn, en dit was het niet.'],
      },
      ongegrond: {
        gevonden: ['Het advies is op de werkplek besproken en {in stappen|met data} uitgewerkt.'],
        motivering: ['Het advies is concreet genoeg om uit te voeren.'],
      },
      afspraak: ['Wij bezoeken de werkplek en vullen het advies aan.'],
      leerpunt: ['Een advies zonder bezoek aan de werkvloer mist vaak de praktijk.'],
      maatregel: [['preventief', 'Een {bezoek|gesprek op locatie} opnemen in elk werkplekadvies.']],
    },
    {
      kern: [
        'De {sollicitatietraining|workshop|cursus} past niet bij {het niveau|de ervaring|het beroep} van de deelnemers.',
        'Na {vier|vijf|zes} maanden traject is er {geen enkel gesprek met een werkgever geweest|nog geen plan}.',
      ],
      tweede: [
        'Om een andere vorm van begeleiding is gevraagd, maar {daarop kwam geen antwoord|die is niet onderzocht}.',
      ],
      gegrond: {
        gevonden: ['De doelen in het plan zijn {niet bijgesteld|te algemeen} en tussentijds niet besproken.'],
        motivering: ['De begeleiding leverde te weinig op en is niet bijgestuurd.'],
      },
      ongegrond: {
        gevonden: ['Het plan is {twee|drie} keer besproken en aangepast; de afspraken zijn nagekomen.'],
        motivering: ['De begeleiding was zoals afgesproken, ook al bleef het resultaat uit.'],
      },
      afspraak: ['Het plan wordt deze maand samen herzien.', 'De volgende training is op maat.'],
      leerpunt: ['Bespreek halverwege of het plan nog klopt.'],
      maatregel: [['corrigerend', 'Halverwege elk traject een {tussengesprek|evaluatie} plannen.']],
    },
  ],
);
