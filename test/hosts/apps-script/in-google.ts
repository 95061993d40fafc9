// Hoe draait een enkele functie van het script alsof Google haar start? Met de diensten van de stand-in als globale namen, in een eigen uitvoering.
import { nieuweNummers } from '../../../src/sheets/setup-requests';
import type { Google } from '../../stand-in/diensten';
import type { Soort } from '../../stand-in/diensten/uitvoering';

/** For what no menu or page calls yet: the bundle shows only its entries. */
export const inGoogle = <T>(google: Google, werk: () => T, soort: Soort = 'menu'): T => {
  const diensten = google.diensten({});
  const vorige = google.nu;
  google.nu = google.begin(soort);
  Object.assign(globalThis, diensten);
  try {
    return werk();
  } finally {
    for (const naam of Object.keys(diensten)) Reflect.deleteProperty(globalThis, naam);
    google.nu = vorige;
  }
};

/** As the set-up leaves it. */
export const onthoudAlsIngericht = (google: Google, spreadsheetId = google.werkboek.id): void => {
  google.eigenschappen.script.set('spreadsheetId', spreadsheetId);
  google.eigenschappen.script.set('bladen', JSON.stringify(nieuweNummers));
};
