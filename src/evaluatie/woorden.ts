// Hoe zeg je een cijfer in woorden, eerlijk bij kleine aantallen? "3 van 7", en pas een percentage vanaf tien (5.3.2).
import { maakKalender } from '../procedure/werkdagen';
import { figurenVan } from './figuren';
import { jaarbeelden } from './figuren/beeld';
import { minimum } from './figuren/figuur';
import type { Aandeel, Duur, Figuur, Getallen } from './model';

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

const aandeelInWoorden = (f: Aandeel): string => vanInWoorden(f.telling.aantal, f.van.aantal);
const duurInWoorden = ({ mediaan, hoogste, eenheid }: Duur): string =>
  mediaan === null || hoogste === null ? 'geen' : `mediaan ${getalInWoorden(mediaan)}, hoogste ${hoogste} ${eenheid}`;

/** 1234,5 euro in cents -> `€ 1.234,50` */
export const bedragInWoorden = (centen: number): string => {
  const [heel = '', breuk = ''] = (centen / 100).toFixed(2).split('.');
  return `€ ${heel.replace(/\B(?=(\d{3})+$)/g, '.')},${breuk}`;
};

/** One line; of a table or flow the total. */
export const inEenRegel = (f: Figuur): string => {
  if (f.soort === 'aantal') return String(f.telling.aantal);
  if (f.soort === 'aandeel') return aandeelInWoorden(f);
  if (f.soort === 'duur') return duurInWoorden(f);
  if (f.soort === 'bedrag') return bedragInWoorden(f.centen);
  if (f.soort === 'dichtheid') return f.perHonderd === null ? 'niet bekend' : getalInWoorden(f.perHonderd);
  if (f.soort === 'verdeling') return f.groepen.map((g) => `${g.naam} ${g.aantal}`).join(', ') || 'geen';
  if (f.soort === 'aansluiting') return f.regels.map((r) => `${r.naam} ${r.ontvangen.aantal}`).join(', ');
  return '';
};

/** The figures of any year have the same names and titles. */
const leeg = (): readonly Figuur[] =>
  figurenVan(
    jaarbeelden({
      rijen: { klachten: [], onderdelen: [], maatregelen: [], jaarevaluatie: [], medewerkers: [], verzekering: [] },
      kalender: maakKalender([]),
      vandaag: '2000-12-31',
    })(2000),
  );

const bewaard = (f: Figuur, getallen: Getallen): string | null => {
  const getal = getallen[f.naam] ?? null;
  if (getal === null) return null;
  if (f.soort === 'aandeel') return vanInWoorden(getal, getallen[`${f.naam}:van`] ?? 0);
  if (f.soort === 'aantal') return String(getal);
  return null;
};

/** What was frozen, one line per count and share. */
export const regelsUit = (getallen: Getallen): readonly { readonly titel: string; readonly tekst: string }[] =>
  leeg().flatMap((f) => {
    const tekst = bewaard(f, getallen);
    return tekst === null ? [] : [{ titel: f.titel, tekst }];
  });
