// Waarover klagen mensen als het om een gedraging van een medewerker gaat? (3.1; een naam staat alleen bij Betrokken medewerkers)
import { onderwerpen } from '../onderwerp';

export const gedrag = onderwerpen(
  { soort: 'klacht', grondslag: ['gedraging medewerker'], rubriek: 'bejegening', aard: 'kwaliteit' },
  [
    {
      kern: [
        'De toon van het {intakegesprek|telefoongesprek|gesprek} was {kortaf|neerbuigend|verwijtend}.',
        'De medewerker viel {steeds|een paar keer} in de rede en {luisterde niet|maakte aantekeningen zonder op te kijken}.',
      ],
      tweede: ['Na afloop was er geen ruimte voor {vragen|een reactie}.'],
      gegrond: {
        gevonden: ['De medewerker herkent dat het gesprek {gehaast|niet goed} verliep en dat de toon anders moest.'],
        motivering: ['Zo’n toon past niet in onze gesprekken.'],
      },
      ongegrond: {
        gevonden: [
          'Het gespreksverslag en {de collega die erbij was|de medewerker} geven een ander beeld; het gesprek was zakelijk.',
        ],
        motivering: ['Wij vonden geen aanwijzing dat het gesprek onbehoorlijk was.'],
      },
      afspraak: [
        'De medewerker heeft {excuses aangeboden|het gesprek opnieuw gevoerd}.',
        'Een collega neemt het contact over.',
      ],
      leerpunt: ['Plan genoeg tijd voor een eerste gesprek.'],
      maatregel: [['preventief', 'Gespreksvoering bespreken in het {werkoverleg|eerstvolgende overleg}.']],
    },
    {
      kern: [
        'De medewerker kwam {twee keer|opnieuw} te laat en {nam tijdens het gesprek de telefoon op|bood geen excuses aan}.',
        'De medewerker was {niet voorbereid|slecht op de hoogte} en kende {het dossier|de opdracht} niet.',
        'De medewerker noemde {een andere klant|een ander dossier} in het gesprek.',
      ],
      tweede: ['Een opmerking daarover werd {weggelachen|niet serieus genomen}.'],
      gegrond: {
        gevonden: ['De agenda laat {drie|vier} gesprekken achter elkaar zien, zonder tijd voor voorbereiding.'],
        motivering: ['U mag een medewerker verwachten die op tijd en voorbereid is.'],
      },
      ongegrond: {
        gevonden: ['De vertraging is vooraf {doorgebeld|gemeld} en het dossier is die ochtend gelezen.'],
        motivering: ['De medewerker heeft gedaan wat redelijkerwijs kon.'],
      },
      afspraak: ['Gesprekken worden voortaan met een kwartier ertussen gepland.'],
      leerpunt: ['Zonder tijd voor voorbereiding gaat het gesprek mis.'],
      maatregel: [['corrigerend', 'Tussen gesprekken {een kwartier|twintig minuten} vrijhouden.']],
    },
  ],
);
