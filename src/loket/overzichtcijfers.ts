// Welke aantallen zet de dagelijkse ronde in het tabblad Overzicht? Dezelfde cijfers als op de pagina, geteld en zonder personen (5.1.7, 5.3.2).
import { cijfersVan } from '../evaluatie/cijfers';
import { perMaand, perOordeel } from '../evaluatie/verdeling';
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
  const cijfers = cijfersVan(klachten, jaar, stand.kalender);
  const ontvangen = new Set(cijfers.find((c) => c.naam === 'ontvangen')?.dossiers);
  const ditJaar = klachten.filter((k) => ontvangen.has(k.id));
  return {
    ...{ jaar, ronde, bijgewerkt: stand.nu },
    ditJaar: cijfers.map((c) => ({ titel: c.titel, aantal: c.dossiers.length, van: c.van?.length ?? null })),
    termijnen: { opTijd: termijnen.aantal - termijnen.telaat, teLaat: termijnen.telaat },
    perMaand: perMaand(ditJaar),
    fasen: Object.fromEntries(fasen.map((f) => [f.fase, f.aantal])),
    oordelen: perOordeel(ditJaar),
  };
};
