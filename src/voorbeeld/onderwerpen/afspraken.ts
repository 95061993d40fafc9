// Waarover klagen mensen als een afspraak niet is nagekomen of iets onnodig omslachtig ging? (3.1)
import { onderwerpen } from '../onderwerp';

export const nietNagekomen = onderwerpen(
  { soort: 'klacht', grondslag: ['afspraken niet nagekomen'], rubriek: 'overig', aard: 'zakelijk' },
  [
    {
      kern: [
        'Het {eindrapport|voortgangsverslag|plan van aanpak} kwam {twee|drie|vier|vijf} weken later dan {afgesproken|toegezegd|in de opdracht stond}.',
        'Op het {eindrapport|verslag van de intake|advies} moest {lang|weken} worden gewacht, ook na {een herinnering|twee herinneringen|telefonisch navragen}.',
        'De toegezegde datum voor het {rapport|verslag|plan} is {twee|drie} keer verschoven.',
      ],
      tweede: ['Over de vertraging is {vooraf niets gemeld|geen bericht gestuurd|pas na navragen iets verteld}.'],
      gegrond: {
        gevonden: [
          'Het stuk lag {een week|elf dagen|twee weken} klaar voor een handtekening, terwijl niemand de tekenbevoegde verving.',
          'In de planning stond een verkeerde datum. Die is {niet|te laat} gecontroleerd.',
        ],
        motivering: ['De afgesproken datum is niet gehaald.', 'Wij leverden te laat en lieten dat niet tijdig weten.'],
      },
      ongegrond: {
        gevonden: [
          'De datum is op verzoek van de opdrachtgever verschoven; dat staat in een e-mail in het dossier.',
          'Het stuk is op de afgesproken dag verstuurd, maar kwam in een {map voor ongewenste post|oude postbus} terecht.',
        ],
        motivering: ['Wij hielden ons aan de datum die het laatst is afgesproken.', 'Het stuk is op tijd verstuurd.'],
      },
      afspraak: [
        'Wij tekenen stukken voortaan binnen {twee|drie} werkdagen.',
        'Wij laten het {een week|drie werkdagen} vooraf weten als een datum niet haalbaar is.',
      ],
      leerpunt: [
        'Een stuk mag niet op één handtekening wachten.',
        'Bewaak leverdata in de planning, niet in het hoofd.',
      ],
      maatregel: [
        ['preventief', 'Een vervanger aanwijzen voor het tekenen van {rapporten|stukken}.'],
        ['corrigerend', 'De leverdata van alle lopende opdrachten {nalopen|controleren}.'],
      ],
    },
    {
      kern: [
        'Op {drie|vier|herhaalde} verzoeken om terug te bellen kwam {geen|pas na twee weken een} reactie.',
        'Een e-mail van {begin|half|eind} vorige maand is {niet|nooit} beantwoord.',
      ],
      tweede: ['De afgesproken contactpersoon bleek {vertrokken|met verlof}, zonder dat iemand dat vertelde.'],
      gegrond: {
        gevonden: [
          'De terugbelverzoeken zijn genoteerd, maar aan niemand {toegewezen|doorgegeven}.',
          'De postbus van de contactpersoon werd tijdens het verlof {niet|te weinig} gelezen.',
        ],
        motivering: ['Wij hadden binnen twee werkdagen moeten reageren.', 'Een reactie bleef ten onrechte uit.'],
      },
      ongegrond: {
        gevonden: [
          'Er is {twee|drie} keer teruggebeld en een bericht ingesproken; dat staat in het {dossier|belverslag}.',
          'De vraag is beantwoord aan het adres dat wij hadden; een nieuw adres was niet doorgegeven.',
        ],
        motivering: ['Wij hebben op tijd en meer dan eens gereageerd.'],
      },
      afspraak: ['Wij bellen voortaan binnen {een werkdag|twee werkdagen} terug.', 'Bij verlof leest een collega mee.'],
      leerpunt: ['Een terugbelverzoek heeft een naam en een datum nodig.', 'Verlof vraagt om een vaste vervanger.'],
      maatregel: [
        ['preventief', 'Terugbelverzoeken krijgen een eigenaar en een datum in de {gedeelde lijst|planning}.'],
        ['corrigerend', 'De postbussen van collega’s met verlof laten meelezen.'],
      ],
    },
    {
      kern: [
        'De {intake|afspraak|bespreking} is {een uur|een kwartier|een halve dag} van tevoren afgezegd, voor de {tweede|derde} keer.',
        'Bij aankomst voor de {bespreking|afspraak} bleek er {niemand aanwezig|geen ruimte vrij|geen afspraak in de agenda te staan}.',
      ],
      tweede: ['Een nieuwe afspraak kon pas {drie|vijf} weken later.'],
      gegrond: {
        gevonden: [
          'De afspraak stond {dubbel|op een verkeerde dag} in de agenda.',
          'De afzegging is {pas die ochtend|alleen per e-mail} verstuurd.',
        ],
        motivering: ['Wij hebben de afspraak niet zorgvuldig bewaakt.', 'De afzegging kwam te laat.'],
      },
      ongegrond: {
        gevonden: ['Wij zegden {drie|vier} werkdagen vooraf af en boden twee andere dagen aan.'],
        motivering: ['De afzegging was op tijd en er was een redelijk alternatief.'],
      },
      afspraak: ['Wij bevestigen elke afspraak {een dag|twee dagen} vooraf.'],
      leerpunt: ['Een bevestiging vooraf voorkomt een vergeefse reis.'],
      maatregel: [['preventief', 'Afspraken {een dag|twee werkdagen} vooraf per bericht bevestigen.']],
    },
    {
      kern: [
        'Er was {midden in het traject|in korte tijd twee keer} een andere consulent, {zonder aankondiging|zonder overdracht}.',
        'De opdrachtgever kreeg {drie|vier} maanden geen voortgangsbericht, terwijl {elke maand|elke zes weken} was afgesproken.',
      ],
      tweede: ['Eerder gegeven informatie moest {opnieuw|nog een keer} worden verteld.'],
      gegrond: {
        gevonden: ['Er was geen overdrachtsgesprek en het overdrachtsformulier was {leeg|half ingevuld}.'],
        motivering: ['De afgesproken informatie is niet gegeven.'],
      },
      ongegrond: {
        gevonden: [
          'De wisseling en de berichten staan met datum in het dossier; {ze zijn ook ontvangen|er is op geantwoord}.',
        ],
        motivering: ['Er is tijdig bericht gegeven.'],
      },
      afspraak: ['Bij een wisseling belt de nieuwe consulent binnen {drie|vijf} werkdagen.'],
      leerpunt: ['Een wisseling is pas klaar als de klant het weet.'],
      maatregel: [['corrigerend', 'Het overdrachtsformulier {inkorten|herzien} en verplicht stellen.']],
    },
  ],
);

export const omslachtig = onderwerpen(
  { soort: 'klacht', grondslag: ['ondoelmatigheid'], rubriek: 'overig', aard: 'beide' },
  [
    {
      kern: [
        'Dezelfde {gegevens|vragenlijst|formulieren} moesten {twee|drie|vier} keer worden ingevuld.',
        'Voor {een handtekening|een gesprek van tien minuten} was een reis van {een uur|anderhalf uur} nodig.',
      ],
      tweede: ['Wie waarvoor moest tekenen was {onduidelijk|voor niemand te volgen}.'],
      gegrond: {
        gevonden: ['De gegevens stonden al in het dossier, maar {werden niet gedeeld|in een ander systeem}.'],
        motivering: ['De gevraagde moeite was niet nodig.', 'Het had met één keer vragen gekund.'],
      },
      ongegrond: {
        gevonden: ['De tweede lijst was nodig omdat de opdracht {was gewijzigd|aan een ander kantoor is gegeven}.'],
        motivering: ['De extra vraag was nodig en is uitgelegd.'],
      },
      afspraak: ['Wij vullen bekende gegevens vooraf in.', 'Tekenen kan voortaan {per post|op afstand}.'],
      leerpunt: ['Vraag niet wat al in het dossier staat.'],
      maatregel: [['preventief', 'Formulieren {samenvoegen|vooraf invullen} met wat al bekend is.']],
    },
  ],
);
