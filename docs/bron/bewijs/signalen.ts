// Welke regels stellen de artikelen 1 tot en met 4 over signalen, klachten en het register, en wat draagt ze?
import { regel } from './regel';

export const signalen = [
  regel('R1.1', 'S', '1', 'Van elk signaal staat vast of het van buiten komt, van binnen, of uit de evaluatie van ons werk.', ['veld-verplicht: registreren.herkomst']),
  regel('R1.2', 'B', '1', 'Iedereen die bij ons werkt mag een signaal opvangen.', ['onbekend-persoon: melden']),
  regel('R1.3', 'S', '1', 'Ook een opmerking, suggestie of vraag is een signaal; het hoeft geen klacht te heten.', ['veld-verplicht: melden.soort']),
  regel('R1.4', 'G', '1', 'Van elke melder is bekend in welke relatie hij tot ons staat.', ['veld-verplicht: melden.relatie']),
  regel('R1.5', 'G', '1', 'Een klacht gaat over zakelijke afspraken, over kwaliteit, of over beide.', ['veld-verplicht: registreren.aard']),
  regel('R1.6', 'K', '1', 'Een klacht is iets anders dan een geschil over juridische kanten; waarom iets een geschil is staat erbij.', ['veld-verplicht: markeerGeschil.geschilReden']),
  regel('R1.7', 'K', '1', 'Een klacht kan in elke fase een geschil worden, en ook weer niet; het nummer blijft.', ['veld-verplicht: markeerGeschil.geschil', 'geen-recht: markeerGeschil']),
  regel('R1.8', 'V', '1', 'Ook van een geschil wordt geleerd: het staat op de agenda van het overleg.', ['meet geschil-besproken']),
  regel('R1.9', 'G', '1', 'Een klacht valt in een vaste rubriek: functies, advies, bejegening of overig.', ['veld-verplicht: registreren.rubriek']),
  regel('R1.10', 'S', '1', 'Van elke zaak staat vast wat ervan te leren is, ook als dat niets is.', ['veld-verplicht: bespreken.leerpunt']),
  regel('R2.1', 'S', '2', 'Klachten, kritische opmerkingen en suggesties staan in een register, in een nummering.', ['veld-ongeldig: melden.soort', 'verkeerde-fase: toelaten']),
  regel('R2.2', 'S', '2', 'Melden is eenvoudig en gebeurt meteen, zodat er snel iets mee gedaan kan worden.', ['meet snel-gemeld']),
  regel('R2.3', 'V', '2', 'Een maatregel is een correctie of voorkomt herhaling, en dat staat erbij.', ['veld-verplicht: maatregelVoorstellen.soort']),
  regel('R3.1', 'G', '3.1', 'Elke uiting die op een tekortkoming wijst telt als klacht, hoe informeel ook; vorm is nooit een reden tot weigeren.', ['veld-verplicht: melden.omschrijving']),
  regel('R3.2', 'G', '3.1', 'Een klacht berust op ten minste een van vijf vaste grondslagen.', ['grondslag-ontbreekt']),
  regel('R3.3', 'G', '3.1', 'Het gaat om wat een opdrachtgever, of iemand namens hem, op ons aan te merken heeft.', ['veld-verplicht: melden.relatie', 'niet-namens-opdrachtgever']),
  regel('R3.4', 'D', '3.2', 'Het register toont van elke klacht de ontvangst, de afhandeling en het resultaat.', ['veld-verplicht: melden.ontvangstdatum', 'veld-verplicht: berichten.afhandelingsverslag', 'veld-verplicht: bespreken.leerpunt']),
  regel('R4.1', 'S', '4', 'Wat geen signaal over onze dienstverlening is, zoals een klacht over de werkgever, wordt gemerkt en telt apart.', ['veld-ongeldig: registreren.buitenProcedure']),
]; // prettier-ignore
