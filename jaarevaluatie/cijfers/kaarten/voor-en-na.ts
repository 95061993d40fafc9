// Kwamen klachten met dezelfde oorzaak terug na een maatregel? Evenveel maanden ervoor en erna, van alle maatregelen naast elkaar. (K21)
import { voorEnNaSamen } from '../../../reports/grafieken/uit-cijfers';
import type { Evaluatie, Herhaling, Maatregelkaart } from '../../../src/evaluatie/model';
import { dagVoluit } from '../../../sidebar/dag';
import { cel, kaal, keuze } from '../kaart';
import type { Kaart, Rij } from '../kaart';

interface Meting {
  readonly kaart: Maatregelkaart;
  readonly h: Herhaling;
}

const metingen = ({ kaarten }: Evaluatie): readonly Meting[] =>
  kaarten.flatMap((kaart) => (kaart.herhaling === null ? [] : [{ kaart, h: kaart.herhaling }]));

const alsRij = ({ kaart: { maatregel }, h }: Meting): Rij => {
  const naam = `${maatregel.nummer}, oorzaak ${h.oorzaak}`;
  return {
    kop: naam,
    artikel: '',
    bij: h.kanttekeningen.join(' ') || null,
    cellen: [
      cel(`Voor ${naam}`, h.voor),
      h.rijp ? cel(`Na ${naam}`, h.na) : kaal(`nog niet te beoordelen, tot ${dagVoluit(h.rijpOp)}`),
    ],
  };
};

/** Null when no measure was carried out for a cause. */
export const voorEnNakaart = (e: Evaluatie): Kaart | null => {
  const alle = metingen(e);
  const rijp = alle.filter((m) => m.h.rijp);
  const maanden = alle[0]?.h.maanden;
  if (maanden === undefined) return null;
  return {
    naam: 'voor-en-na',
    titel: 'Voor en na elke maatregel',
    artikel: '5.3.2',
    filter: `Klachten met dezelfde oorzaak, ontvangen in de ${maanden} maanden voor en na de uitvoering`,
    voetnoot: null,
    breed: false,
    grafiek: voorEnNaSamen(e.kaarten),
    koppen: ['Maatregel', 'Ervoor', 'Erna'],
    rijen: alle.map(alsRij),
    achter: (reeks, punt) => {
      const m = rijp[punt];
      if (m === undefined) return null;
      const naam = `${m.kaart.maatregel.nummer}, oorzaak ${m.h.oorzaak}`;
      return reeks === 0 ? keuze(`Voor ${naam}`, m.h.voor) : keuze(`Na ${naam}`, m.h.na);
    },
  };
};
