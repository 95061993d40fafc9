// Is te vinden en na te gaan welke presentatie het was? (5.3.2)
import type { Voorwaarde } from '../voorwaarde';

interface Presentatie {
  readonly presentatieLink: string;
  readonly presentatieHash: string;
}

/** A page of Drive, or a bare name: a path would tell how somebody's computer is laid out. */
const isPlek = (s: string): boolean => /^https:\/\/[^\s"'<>]+$/.test(s) || /^[^\\/:*?"<>|]+$/.test(s);

export const linkOfBestand: Voorwaarde<Presentatie> = {
  code: 'presentatie-onvindbaar',
  artikel: '5.3.2',
  veld: 'presentatieLink',
  toets: ({ invoer }) =>
    isPlek(invoer.presentatieLink)
      ? null
      : 'Vul een link in die met https:// begint, of alleen de naam van het bestand, zonder map.',
};

export const kenmerkKlopt: Voorwaarde<Presentatie> = {
  code: 'presentatie-kenmerk-ongeldig',
  artikel: '5.3.2',
  veld: 'presentatieHash',
  toets: ({ invoer }) =>
    /^[0-9a-f]{64}$/.test(invoer.presentatieHash)
      ? null
      : 'Het kenmerk van het bestand heeft 64 tekens: cijfers en de letters a tot en met f. Maak de presentatie opnieuw, dan staat het er goed.',
};
