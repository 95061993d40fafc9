// Wat moet kloppen bij inrichten en beheer? (1.2: de directie gaat over de procedure, de beheerder over de techniek)
import type { Keuze, rollen } from '../lijsten';
import type { Tabelnaam } from '../rijen';
import type { Voorwaarde } from '../voorwaarde';

export const registerLeeg: Voorwaarde = {
  code: 'register-al-ingericht',
  artikel: '5.1.4',
  regel: 'Alleen een register zonder medewerkers kan worden ingericht.',
  toets: ({ stand }) =>
    stand.rijen.medewerkers.length === 0 ? null : 'Dit register is al ingericht. Vraag de directie u toe te voegen.',
};

interface Persoonskaart {
  readonly email: string;
  readonly rollen: readonly Keuze<typeof rollen>[];
  readonly actief: boolean;
}

export const laatsteDirectieBlijft: Voorwaarde<Persoonskaart> = {
  code: 'laatste-directie',
  artikel: '5.1.4',
  veld: 'rollen',
  regel: 'Er blijft altijd een actief directielid.',
  toets: ({ stand, invoer }) => {
    const blijft = invoer.actief && invoer.rollen.includes('directie');
    const ander = stand.rijen.medewerkers.some(
      (m) => m.id !== invoer.email.toLowerCase() && m.actief && m.rollen.includes('directie'),
    );
    return blijft || ander ? null : 'Dit is het laatste actieve directielid. Voeg eerst een ander directielid toe.';
  },
};

export const beheerderGeeftGeenDirectie: Voorwaarde<Persoonskaart> = {
  code: 'alleen-directie-benoemt-directie',
  artikel: '5.1.4',
  veld: 'rollen',
  regel: 'De rol directie wordt alleen door de directie gegeven of genomen.',
  toets: ({ stand, invoer }) => {
    const had = stand.rijen.medewerkers.some(
      (m) => m.id === invoer.email.toLowerCase() && m.rollen.includes('directie'),
    );
    const verandert = had || invoer.rollen.includes('directie');
    return verandert && !stand.wie.rollen.includes('directie')
      ? 'Alleen de directie kan deze rol geven of wijzigen.'
      : null;
  },
};

/** Rows of `systeem` that every commit writes anew. */
const isLogstand = (tabel: Tabelnaam, rij: string): boolean => tabel === 'systeem' && rij.startsWith('log.');

export const rijBestaat: Voorwaarde<{ readonly tabel: Tabelnaam; readonly rij: string }> = {
  code: 'rij-onbekend',
  artikel: '5.3.1',
  veld: 'rij',
  regel:
    'Alleen een rij die in het logboek staat kan worden teruggezet; de stand van het logboek zelf schrijft elke vastlegging opnieuw.',
  toets: ({ stand, invoer }) =>
    stand.rijen[invoer.tabel].some((rij) => rij.id === invoer.rij) && !isLogstand(invoer.tabel, invoer.rij)
      ? null
      : 'Deze rij staat niet in het logboek. Vernieuw de controle.',
};
