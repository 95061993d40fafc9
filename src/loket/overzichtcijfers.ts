// Welke aantallen zet de dagelijkse ronde in het tabblad Overzicht? Dezelfde cijfers als op de pagina, geteld en zonder personen (5.1.7, 5.3.2).
import { cijfersVan, verdelingenVan } from '../evaluatie/cijfers';
import { jaarVan } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { Stand } from '../procedure/stand';
import type { Overzichtcijfers } from '../register/overzichtcijfers';
import { overzicht } from './overzicht';

/** As the register itself sees them: everything. `ronde` is the last day on which the daily round ran, or empty. */
export const overzichtcijfers = (stand: Stand, ronde: Dag): Overzichtcijfers => {
  const jaar = jaarVan(stand.vandaag);
  const { klachten } = stand.rijen;
  const { fasen, termijnen } = overzicht(stand);
  const bron = { klachten, kalender: stand.kalender, vandaag: stand.vandaag };
  return {
    ...{ jaar, ronde, bijgewerkt: stand.nu },
    ditJaar: cijfersVan(bron, jaar).map((c) => ({
      ...{ titel: c.titel, aantal: c.dossiers.length, van: c.van?.length ?? null },
    })),
    termijnen: { opTijd: termijnen.aantal - termijnen.telaat, teLaat: termijnen.telaat },
    fasen: Object.fromEntries(fasen.map((f) => [f.fase, f.aantal])),
    ...verdelingenVan(bron, jaar),
  };
};
