// Mag de directie over deze rij beslissen, en zag zij wat er nu staat? (5.3.1, besluit 6)
import { dossierVan } from '../onderwerp';
import { magLezen } from '../persoon';
import type { Tabelnaam } from '../rijen';
import type { Stand } from '../stand';
import type { Voorwaarde } from '../voorwaarde';
import { alsAanvaard } from '../aanvaarden';

/** Rows of `systeem` that every commit writes anew. */
const isLogstand = (tabel: Tabelnaam, rij: string): boolean => tabel === 'systeem' && rij.startsWith('log.');

/** Nobody repairs a row of a dossier about himself (besluit 6); the answer is that of a row that is not there. */
const magDossierLezen = (
  stand: Stand,
  { tabel, rij }: { readonly tabel: Tabelnaam; readonly rij: string },
): boolean => {
  const dossier = dossierVan(tabel, rij);
  const klacht = stand.rijen.klachten.find((k) => k.id === dossier);
  return klacht === undefined || magLezen(stand, stand.wie, klacht);
};

export const rijBestaat: Voorwaarde<{ readonly tabel: Tabelnaam; readonly rij: string }> = {
  code: 'rij-onbekend',
  artikel: '5.3.1',
  veld: 'rij',
  toets: ({ stand, invoer }) =>
    stand.rijen[invoer.tabel].some((rij) => rij.id === invoer.rij) &&
    !isLogstand(invoer.tabel, invoer.rij) &&
    magDossierLezen(stand, invoer)
      ? null
      : 'Deze rij staat niet in het logboek, of gaat over u. Vernieuw de controle, of vraag een ander directielid.',
};

export const rijNogZoGezien: Voorwaarde<{ readonly gezien: string | null }> = {
  code: 'rij-intussen-veranderd',
  artikel: '5.3.1',
  veld: 'gezien',
  toets: ({ stand, invoer }) =>
    invoer.gezien === null || invoer.gezien === stand.inBlad?.gezien
      ? null
      : 'Deze rij is intussen veranderd, in het tabblad of in het register. Vernieuw de controle en kijk opnieuw.',
};

export const ietsTeAanvaarden: Voorwaarde = {
  code: 'niets-te-aanvaarden',
  artikel: '5.3.1',
  veld: 'rij',
  toets: ({ stand: { inBlad } }) =>
    inBlad?.aantal === 1 && inBlad.anders.length > 0
      ? null
      : 'Hier is niets te aanvaarden: de rij is er niet, staat er dubbel, of is zoals vastgelegd. Zet haar terug als zij in de controle staat.',
};

export const kanAanvaard: Voorwaarde<{ readonly tabel: Tabelnaam; readonly rij: string; readonly reden: string }> = {
  code: 'niet-te-aanvaarden',
  artikel: '5.3.1',
  veld: 'rij',
  toets: (zaak) => {
    const { bezwaren } = alsAanvaard(zaak);
    return bezwaren.length === 0
      ? null
      : `${bezwaren.join(' ')} Zet de rij terug; leg het daarna zo nodig vast met de gewone stap.`;
  },
};
