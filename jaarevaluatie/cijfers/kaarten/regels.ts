// Hoe staan losse cijfers bij elkaar: aantallen, aandelen, doorlooptijden en bedragen? Een regel per cijfer, met vorig jaar. (5.3.2)
import { vorigeWaarde, vorigJaar } from '../../../reports/presentatie/woorden';
import type { Evaluatie, Figuur } from '../../../src/evaluatie/model';
import { inEenRegel } from '../../../src/evaluatie/woorden';
import { kaal, keuze, zonder } from '../kaart';
import type { Kaart, Keuze, Rij } from '../kaart';

export type Los = Extract<Figuur, { soort: 'aantal' | 'aandeel' | 'duur' | 'bedrag' | 'dichtheid' }>;

/** Of a share also who did not: those are what one wants to look at. */
const achterCijfer = (f: Los): Keuze | null => {
  if (f.soort !== 'aandeel') return keuze(f.titel, f.telling);
  if (f.van.aantal === 0) return null;
  const groepen = [
    { kop: 'Niet', telling: zonder(f.van, f.telling) },
    { kop: 'Wel', telling: f.telling },
  ];
  return { titel: f.titel, groepen: groepen.filter((g) => g.telling.aantal > 0) };
};

const bij = ({ filter, voetnoot }: Los): string => (voetnoot === null ? `${filter}.` : `${filter}. ${voetnoot}`);

/** Not of what is not kept of earlier years. */
const metVorig = (e: Evaluatie, figuren: readonly Los[]): boolean => {
  const toen = vorigJaar(e);
  return toen !== null && figuren.some((f) => f.naam in toen);
};

const alsRij = (e: Evaluatie, f: Los, vorig: boolean): Rij => ({
  kop: f.titel,
  artikel: f.artikel,
  bij: bij(f),
  cellen: [{ tekst: inEenRegel(f), keuze: achterCijfer(f) }, ...(vorig ? [kaal(vorigeWaarde(e, f))] : [])],
});

export const regelkaart = (e: Evaluatie, naam: string, titel: string, figuren: readonly Los[]): Kaart => ({
  naam,
  titel,
  artikel: '',
  filter: null,
  voetnoot: null,
  breed: true,
  grafiek: null,
  koppen: ['Cijfer', String(e.jaar), ...(metVorig(e, figuren) ? [String(e.jaar - 1)] : [])],
  rijen: figuren.map((f) => alsRij(e, f, metVorig(e, figuren))),
  achter: () => null,
});
