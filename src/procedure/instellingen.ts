// Welke instellingen kent het register, en wat geldt als de directie niets kiest? (besluit 13 en de met S gemerkte lezingen)
import type { Sleutelwaarde } from './rijen';

export const standaardInstellingen = {
  organisatie: 'Onze organisatie',
  contact: 'de directie',
  procedureversie: '1 januari 2022',
  /** Where the register opens; put in mails, which never carry content (besluit 9). */
  adres: '',
  reactietermijnDagen: '14',
  financier: 'de instantie die de financiën voor de opdracht verstrekt',
  escalatie: 'het aanspreekpunt voor geschillen uit ons contract met u',
  particulier: 'de geschillenregeling uit ons contract met u, een mediator of de rechter',
  tuchtcollege: 'het tuchtcollege van de beroepsgroep van de deskundige',
  bewaartermijnJaren: '2',
  bewaartermijnClaimJaren: '5',
  heropenenBinnenDagen: '365',
  /** How the Google file is shared; empty where there is none, or before the directie has chosen (besluit 6). */
  delen: '',
} as const;
export type Instelling = keyof typeof standaardInstellingen;

export const deelwijzen = ['besloten', 'open'] as const;
/** Only the directie can open the file, or everybody in Medewerkers can. */
export type Deelwijze = (typeof deelwijzen)[number];

/** As the directie reads them. */
export const instellingwoorden: Readonly<Record<Instelling, string>> = {
  organisatie: 'Naam van de organisatie',
  contact: 'Contact in de brieven',
  procedureversie: 'Versie van de procedure',
  adres: 'Adres van het register, voor de link in berichten',
  reactietermijnDagen: 'Aantal dagen om op de afhandeling te reageren',
  financier: 'Financier in de brief als die niet bekend is',
  escalatie: 'Regeling in de brief als de klager zelf financiert',
  particulier: 'Regeling in de brief voor een particulier',
  tuchtcollege: 'Tuchtcollege in de brief',
  bewaartermijnJaren: 'Aantal jaren bewaren',
  bewaartermijnClaimJaren: 'Aantal jaren bewaren bij een claim of geschil',
  heropenenBinnenDagen: 'Aantal dagen waarin heropenen kan',
  delen: 'Manier van delen in Google (besloten of open)',
};

export const instelling = (rijen: readonly Sleutelwaarde[], sleutel: Instelling): string =>
  rijen.find((rij) => rij.id === sleutel)?.waarde ?? standaardInstellingen[sleutel];

/** Null as long as nobody has chosen. */
export const deelwijze = (rijen: readonly Sleutelwaarde[]): Deelwijze | null =>
  deelwijzen.find((w) => w === instelling(rijen, 'delen')) ?? null;

/** Row of `systeem` with the day of the last morning round; setting up counts as the first (I-22). */
export const rondeSleutel = 'ronde.laatste';
