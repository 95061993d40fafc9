// Loopt de dagelijkse ronde nog? Staat zij stil, dan ziet wie er iets aan kan doen een rode balk (I-22, 5.1.7).
import { nlDag, plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { rondeSleutel } from '../procedure/instellingen';
import type { Stand } from '../procedure/stand';
import { naamVan } from '../procedure/persoon';
import { laatsteWerkdagOpOfVoor } from '../procedure/werkdagen';
import type { Opgemerkt } from './stand-van-zaken';

/** Day of the last round; empty when there never was one. */
export const vorigeRondeVan = (stand: Stand): Dag =>
  stand.rijen.systeem.find((r) => r.id === rondeSleutel)?.waarde ?? '';

/** A round runs early in the morning: by ten it is 26 hours since the one before (I-22). */
const uurVanAlarm = '10:00';

/** Day of the round that must have been by now; only working days have one. */
const hoortGelopen = ({ nu, vandaag, kalender }: Stand): Dag | null => {
  const uit = laatsteWerkdagOpOfVoor(nu.slice(11, 16) >= uurVanAlarm ? vandaag : plusDagen(vandaag, -1), kalender);
  return uit.ok ? uit.dag : null;
};

const zietHet = (stand: Stand): boolean => stand.wie.rollen.some((rol) => rol === 'directie' || rol === 'beheerder');

const rondestoring = (stand: Stand, van: string | null): string | null => {
  const vorige = vorigeRondeVan(stand);
  const hoort = hoortGelopen(stand);
  if (stand.rijen.medewerkers.length === 0 || hoort === null || vorige >= hoort) return null;
  const sinds = vorige === '' ? 'nog nooit gelopen' : `voor het laatst gelopen op ${nlDag(vorige)}`;
  const wie =
    van === null ? '' : ` Zij loopt op naam van ${naamVan(stand.rijen.medewerkers, van)}; heeft die nog toegang?`;
  return `De dagelijkse ronde heeft ${sinds}. Er gaan nu geen herinneringen uit.${wie} Kijk zelf op de takenlijst en vraag de beheerder de dagelijkse ronde weer aan te zetten; er gaat niets verloren.`;
};

/** The red bar in words, or null; a register that is being set up has no round yet. */
export const storingVan = (stand: Stand, opgemerkt?: () => Opgemerkt): string | null => {
  if (!zietHet(stand)) return null;
  const { rondeVan, handwerk } = opgemerkt?.() ?? { rondeVan: null, handwerk: null };
  return rondestoring(stand, rondeVan) ?? handwerk;
};
