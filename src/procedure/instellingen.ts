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
  escalatie: 'de escalatie- en geschillenregeling uit ons contract met u',
  tuchtcollege: 'het tuchtcollege van de beroepsgroep van de deskundige',
  bewaartermijnJaren: '2',
  bewaartermijnClaimJaren: '5',
  heropenenBinnenDagen: '365',
} as const;
export type Instelling = keyof typeof standaardInstellingen;

export const instelling = (rijen: readonly Sleutelwaarde[], sleutel: Instelling): string =>
  rijen.find((rij) => rij.id === sleutel)?.waarde ?? standaardInstellingen[sleutel];

/** Row of `systeem` with the day of the last morning round; setting up counts as the first (I-22). */
export const rondeSleutel = 'ronde.laatste';
