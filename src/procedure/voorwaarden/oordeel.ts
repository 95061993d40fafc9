// Wat moet kloppen bij het oordeel over een maatregel? (5.3.2)
import { isBeoordeeld, krijgtOpvolger } from '../oordeel';
import type { Maatregel } from '../rijen';
import type { Voorwaarde } from '../voorwaarde';

type Oordeel = Pick<Maatregel, 'juistheid' | 'doeltreffendheid' | 'doelmatigheid' | 'vervolg' | 'meetmoment'>;
type Reden = 'juistheidReden' | 'doeltreffendheidReden' | 'doelmatigheidReden' | 'vervolgReden';

/** One word is no reason: whoever reads it next year must know why. */
const isZin = (tekst: string): boolean => tekst.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length >= 3;

/** Each says which one it is: up to four of them stand under each other. */
const zoals: Readonly<Record<Reden, string>> = {
  juistheidReden: 'de juistheid in ten minste een zin waarom, bijvoorbeeld dat de maatregel de oorzaak wegneemt.',
  doeltreffendheidReden:
    'de doeltreffendheid in ten minste een zin waarom, bijvoorbeeld dat deze klacht na de invoering niet meer voorkwam.',
  doelmatigheidReden: 'de doelmatigheid in ten minste een zin waarom, bijvoorbeeld dat het weinig tijd kost.',
  vervolgReden: 'het vervolg in ten minste een zin waarom, bijvoorbeeld wat er anders moet.',
};

const redenInEenZin = (veld: Reden): Voorwaarde<Partial<Pick<Maatregel, Reden>>> => ({
  code: 'reden-te-kort',
  artikel: '5.3.2',
  veld,
  toets: ({ invoer }) => {
    const reden = invoer[veld] ?? null;
    return reden === null || isZin(reden) ? null : `Schrijf bij ${zoals[veld]}`;
  },
});
export const redenen = (['juistheidReden', 'doeltreffendheidReden', 'doelmatigheidReden', 'vervolgReden'] as const).map(
  redenInEenZin,
);

export const nietDoeltreffendNietDoelmatig: Voorwaarde<Oordeel> = {
  code: 'doelmatig-zonder-doel',
  artikel: '5.3.2',
  veld: 'doelmatigheid',
  toets: ({ invoer }) =>
    invoer.doeltreffendheid === 'niet doeltreffend' && invoer.doelmatigheid === 'doelmatig'
      ? 'Deze maatregel heeft niet gewerkt en kan dan niet doelmatig zijn. Kies "deels doelmatig" of "niet doelmatig".'
      : null,
};

export const laterOpnieuwMeten: Voorwaarde<Oordeel> = {
  code: 'meetmoment-ontbreekt',
  artikel: '5.3.2',
  veld: 'meetmoment',
  toets: ({ invoer, stand }) => {
    const later =
      invoer.doeltreffendheid === 'nog niet te beoordelen' || invoer.doelmatigheid === 'nog niet te beoordelen';
    return later && (invoer.meetmoment === null || invoer.meetmoment <= stand.vandaag)
      ? 'Kies een nieuw meetmoment na vandaag.'
      : null;
  },
};

export const vervolgBijOnvoldoende: Voorwaarde<Oordeel> = {
  code: 'vervolg-ontbreekt',
  artikel: '5.3.2',
  veld: 'vervolg',
  toets: ({ invoer }) =>
    (invoer.juistheid === 'onjuist' || invoer.doeltreffendheid === 'niet doeltreffend') &&
    (invoer.vervolg === null || invoer.vervolg === 'sluiten')
      ? 'Kies wat er verder gebeurt: bijstellen, vervangen, intrekken of handhaven met reden.'
      : null,
};

export const vervolgToegelicht: Voorwaarde<Pick<Maatregel, 'vervolg' | 'vervolgReden'>> = {
  code: 'vervolg-zonder-reden',
  artikel: '5.3.2',
  veld: 'vervolgReden',
  toets: ({ invoer }) => {
    if (invoer.vervolg === null || invoer.vervolg === 'sluiten' || invoer.vervolgReden !== null) return null;
    return krijgtOpvolger(invoer)
      ? 'Schrijf op wat er anders moet. Bij het vaststellen van het jaar wordt dit het voorstel voor de nieuwe maatregel.'
      : 'Schrijf op waarom.';
  },
};

export const drieOordelen: Voorwaarde = {
  code: 'oordelen-onvolledig',
  artikel: '5.3.2',
  toets: ({ maatregel }) =>
    maatregel !== null && isBeoordeeld(maatregel)
      ? null
      : 'Beoordeel eerst alle drie de punten; "nog niet te beoordelen" is nog geen oordeel.',
};

/** Closing would make the successor that was chosen disappear. */
export const geenOpvolgerBedoeld: Voorwaarde = {
  code: 'opvolger-ontbreekt',
  artikel: '5.3.2',
  toets: ({ maatregel }) =>
    maatregel !== null && krijgtOpvolger(maatregel)
      ? 'Het oordeel was: bijstellen of vervangen. Kies "Maatregel bijstellen", dan krijgt hij een opvolger; of beoordeel hem opnieuw.'
      : null,
};
