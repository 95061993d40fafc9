// Wanneer mogen persoonsgegevens weg, en wanneer nog niet? (5.3.1, A-28)
import { bovenDrempel } from '../claimdrempel';
import { jaarVan, nlDag, plusJaren } from '../dag';
import type { Dag } from '../dag';
import { isIngelezen } from '../ingelezen';
import { instelling } from '../instellingen';
import type { Klacht } from '../rijen';
import type { Stand } from '../stand';
import type { Voorwaarde } from '../voorwaarde';

/** First day after the retention term: two years after closing, five with a claim or dispute (S). */
export const bewaarTot = (klacht: Klacht, stand: Stand): Dag => {
  const lang = klacht.geschil === true || bovenDrempel(klacht);
  const jaren = Number(instelling(stand.rijen.instellingen, lang ? 'bewaartermijnClaimJaren' : 'bewaartermijnJaren'));
  // A dropped report was never handled: its last change is the dropping.
  const gewijzigd = klacht.gewijzigdOp?.slice(0, 10);
  const gewoon = plusJaren(klacht.afgehandeldOp ?? klacht.gearchiveerdOp ?? gewijzigd ?? stand.vandaag, jaren);
  return klacht.bewaarTot !== null && klacht.bewaarTot > gewoon ? klacht.bewaarTot : gewoon;
};

export const bewaardatumKan: Voorwaarde<{ readonly bewaarTot: Dag }> = {
  code: 'bewaardatum-voorbij',
  artikel: '5.3.1',
  veld: 'bewaarTot',
  toets: ({ invoer, stand }) => (invoer.bewaarTot > stand.vandaag ? null : 'Kies een datum na vandaag.'),
};

export const bewaartermijnVoorbij: Voorwaarde = {
  code: 'bewaartermijn-loopt',
  artikel: '5.3.1',
  toets: ({ klacht, stand }) => {
    const tot = bewaarTot(klacht, stand);
    return stand.vandaag > tot
      ? null
      : `De bewaartermijn loopt tot en met ${nlDag(tot)}. Daarna kan dit dossier worden geanonimiseerd.`;
  },
};

export const evaluatieVastgesteld: Voorwaarde = {
  code: 'evaluatie-nog-niet-vastgesteld',
  artikel: '5.3.1',
  toets: ({ klacht, stand }) => {
    const jaar = jaarVan(klacht.afgehandeldOp ?? klacht.ontvangstdatum ?? stand.vandaag);
    const evaluatie = stand.rijen.jaarevaluatie.find((j) => j.jaar === jaar);
    // The year of an old register was evaluated before this one began, or never will be.
    const elders = evaluatie === undefined && isIngelezen(klacht);
    return evaluatie?.status === 'Vastgesteld' || elders
      ? null
      : `De jaarevaluatie van ${jaar} is nog niet vastgesteld. Rond die eerst af.`;
  },
};

export const nietsOpen: Voorwaarde = {
  code: 'nog-iets-open',
  artikel: '5.3.1',
  toets: ({ klacht, verzekering, stand }) => {
    if (klacht.geschil === true)
      return 'Er loopt een geschil. Haal eerst de markering weg, of bewaar het dossier langer.';
    if (bovenDrempel(klacht) && klacht.opdrachtnemerGeinformeerdOp === null && !isIngelezen(klacht))
      return 'Er staat nog een claim boven 500 euro open waarover de verzekeraar niet is geraadpleegd.';
    if (verzekering.some((v) => v.geraadpleegdOp === null)) return 'Er staat nog een claim open bij een verzekeraar.';
    const open = stand.rijen.maatregelen.some(
      (m) => m.id.startsWith(`${klacht.id}.`) && !['Gesloten', 'Bijgesteld', 'Afgewezen'].includes(m.status),
    );
    return open ? 'Er is nog een maatregel uit dit dossier open.' : null;
  },
};
