// Is er iets veranderd aan het delen of de instellingen van het bestand? Een keer per dag, als de directie het register opent. (SAFETY A1, A10)
// Not in the morning round: that may ask Google two questions, and nobody sees this before he opens the register.
import type { Dag } from '../../../procedure/dag';
import type { Stand } from '../../../procedure/stand';
import { logStoring } from '../storing';
import { eigenId, eigenschappen } from '../werkplek';
import { bestandVan } from './bestand';
import { bevindingen } from './plekcontrole';

/** The day of the last look, and behind it what was found. */
const BEVINDING = 'dagcontrole';

const zin = ([eerste, ...meer]: readonly string[]): string => {
  if (eerste === undefined) return '';
  const rest = meer.length === 0 ? '' : ` En nog ${meer.length} andere.`;
  return `Bij de dagelijkse controle van het bestand: ${eerste}${rest} Kijk bij Controle wat u kunt doen.`;
};

const onthoud = (dag: Dag, tekst: string): void => void eigenschappen().setProperty(BEVINDING, dag + tekst);

const kijk = (id: string, stand: Stand): string => {
  const gevonden = bevindingen(id, stand, bestandVan(id)).flatMap((b) => (b.ernst === 'fout' ? [b.tekst] : []));
  onthoud(stand.vandaag, zin(gevonden));
  return zin(gevonden);
};

/** Null when all is well, and never in the way of the register itself. */
export const dagbevinding = (stand: Stand): string | null => {
  const id = eigenId();
  if (id === null) return null;
  try {
    const eerder = eigenschappen().getProperty(BEVINDING) ?? '';
    const tekst = eerder.startsWith(stand.vandaag) ? eerder.slice(stand.vandaag.length) : kijk(id, stand);
    return tekst === '' ? null : tekst;
  } catch (fout) {
    logStoring('dagcontrole', fout);
    return null;
  }
};

/** Somebody looked himself: what was found before is old news. */
export const vergeetDagbevinding = (vandaag: Dag): void => onthoud(vandaag, '');
