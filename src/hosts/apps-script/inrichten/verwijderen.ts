// Hoe gaat het klachtenregister uit dit bestand? Wat vanzelf liep en wat waarschuwde gaat weg; de tabbladen blijven, want zij zijn bewijs (5.3.1).
import { weiger } from '../../../procedure/weigering';
import type { Weigering } from '../../../procedure/weigering';
import { sheetsdienst } from '../diensten';
import { verwijderTriggers } from '../triggers';
import { vergeetWerkplek } from '../werkplek';
import { bestandVan } from './bestand';
import { geenToestemming, toestemming } from './toestemming';

/** Typed by hand, so that nobody does it by one click too many. */
const WOORD = 'verwijder';

const anderWoord = weiger(
  'woord-klopt-niet',
  '5.3.1',
  'woord',
  `Typ het woord ${WOORD} om te bevestigen. Er is niets verwijderd.`,
);

/** The properties last: what was interrupted can be asked again. */
export const verwijderUit = (id: string, woord: string): { readonly triggers: number } | Weigering => {
  if (woord.trim().toLowerCase() !== WOORD) return anderWoord;
  const nee = geenToestemming(toestemming());
  if (nee !== null) return nee;
  const triggers = verwijderTriggers();
  const requests = bestandVan(id).waarschuwingen.map((protectedRangeId) => ({
    deleteProtectedRange: { protectedRangeId },
  }));
  if (requests.length > 0) sheetsdienst().Spreadsheets.batchUpdate({ requests }, id, { fields: 'spreadsheetId' });
  vergeetWerkplek();
  return { triggers };
};
