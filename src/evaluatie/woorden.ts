// Hoe zeg je een cijfer in woorden, eerlijk bij kleine aantallen? "3 van 7", en pas een percentage vanaf tien (5.3.2).
import type { Aandeel, Aansluiting, Duur, Figuur } from './model';

/** Below this a percentage or percentile says more than there is. */
export const minimum = 10;
/** The word trend asks for so many years, or for so many cases. */
const trendjaren = 3;
export const genoegGevallen = 20;

/** Whole percent; null below ten, where it would say more than there is. */
export const procent = (deel: number, van: number): number | null =>
  van < minimum ? null : Math.round((deel * 100) / van);

/** "geen", "3 van 7" or "18 van 24 (75%)". */
export const vanInWoorden = (deel: number, van: number): string => {
  if (van === 0) return 'geen';
  const p = procent(deel, van);
  return `${deel} van ${van}${p === null ? '' : ` (${p}%)`}`;
};

/** 3.5 -> `3,5` */
export const getalInWoorden = (getal: number): string => String(Math.round(getal * 10) / 10).replace('.', ',');

/** 1234,5 euro in cents -> `€ 1.234,50` */
export const bedragInWoorden = (centen: number): string => {
  const [heel = '', breuk = ''] = (centen / 100).toFixed(2).split('.');
  return `€ ${heel.replace(/\B(?=(\d{3})+$)/g, '.')},${breuk}`;
};

/** "3 meer", "2 minder" or "evenveel": always the difference itself, never only a direction. */
export const verschilInWoorden = (nu: number, toen: number, zeg: (getal: number) => string = getalInWoorden): string =>
  nu === toen ? 'evenveel' : `${zeg(Math.abs(nu - toen))} ${nu > toen ? 'meer' : 'minder'}`;

/** Two years or a handful of cases are no trend. */
export const magTrend = (jaren: number, gevallen: number): boolean => jaren >= trendjaren || gevallen >= genoegGevallen;

const aandeelInWoorden = (f: Aandeel): string => vanInWoorden(f.telling.aantal, f.van.aantal);
const duurInWoorden = ({ mediaan, hoogste, eenheid }: Duur): string =>
  mediaan === null || hoogste === null ? 'geen' : `mediaan ${getalInWoorden(mediaan)}, hoogste ${hoogste} ${eenheid}`;
const aansluitingInWoorden = (f: Aansluiting): string =>
  f.regels.map((r) => `${r.naam} ${r.ontvangen.aantal}`).join(', ');

/** One line; of a table or flow the total. */
export const inEenRegel = (f: Figuur): string => {
  if (f.soort === 'aantal') return String(f.telling.aantal);
  if (f.soort === 'aandeel') return aandeelInWoorden(f);
  if (f.soort === 'duur') return duurInWoorden(f);
  if (f.soort === 'bedrag') return bedragInWoorden(f.centen);
  if (f.soort === 'dichtheid') return f.perHonderd === null ? 'niet bekend' : getalInWoorden(f.perHonderd);
  if (f.soort === 'verdeling') return f.groepen.map((g) => `${g.naam} ${g.aantal}`).join(', ') || 'geen';
  if (f.soort === 'aansluiting') return aansluitingInWoorden(f);
  return '';
};
