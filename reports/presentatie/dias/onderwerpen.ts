// Waarover gingen de klachten, van wie kwamen zij, en waardoor ontstonden zij? (K22, K23; 3.1, 5.2.5)
import type { Evaluatie, Kruistabel, Verdeling } from '../../../src/evaluatie/model';
import { figuurVan, liggend, pareto } from '../../grafieken/uit-cijfers';
import type { Deel, Dia, Tabel } from '../dia';
import { meeste } from '../titels';
import { dia, groepentabel, kolom, noten, plaatjeOf, tabel } from './bouwen';

export const verdelingVan = (e: Evaluatie, naam: string): Verdeling | null => figuurVan(e.figuren, naam, 'verdeling');

const metVoetnoot = (f: Verdeling | null, deel: Deel): readonly Deel[] => [deel, ...noten(f?.voetnoot ?? null)];

const gesorteerd = (e: Evaluatie, kop: string, f: Verdeling | null): readonly Deel[] =>
  metVoetnoot(f, plaatjeOf(f === null ? null : pareto(f), groepentabel(e, kop, f)));

const staafjes = (e: Evaluatie, kop: string, f: Verdeling | null): Deel =>
  plaatjeOf(f === null ? null : liggend(f), groepentabel(e, kop, f));

export const waarover = (e: Evaluatie): Dia => {
  const [grond, rubriek] = [verdelingVan(e, 'K22.grond'), verdelingVan(e, 'K22.rubriek')];
  return dia(e, {
    ...{
      naam: 'waarover',
      kop: 'Waarover',
      titel: meeste(grond, 'Vaakst genoemde grond', 'Waarover gingen de klachten?'),
    },
    kolommen: [kolom(0.52, ...gesorteerd(e, 'Grond', grond)), kolom(0.48, ...gesorteerd(e, 'Rubriek', rubriek))],
    figuren: [grond, rubriek],
  });
};

export const vanWie = (e: Evaluatie): Dia => {
  const [relatie, kanaal, herkomst] = ['K23.relatie', 'K23', 'K23.herkomst'].map((naam) => verdelingVan(e, naam));
  const bron = (herkomst?.groepen ?? []).map((g) => `${g.naam} ${g.aantal}`).join(', ');
  return dia(e, {
    ...{
      naam: 'van-wie',
      kop: 'Van wie en hoe',
      titel: meeste(relatie ?? null, 'De meeste meldingen van', 'Van wie kwam het, en hoe?'),
    },
    kolommen: [
      kolom(0.54, staafjes(e, 'Relatie', relatie ?? null)),
      kolom(0.46, staafjes(e, 'Kanaal', kanaal ?? null), ...noten(bron === '' ? null : `Herkomst: ${bron}.`)),
    ],
    figuren: [relatie ?? null, kanaal ?? null, herkomst ?? null],
  });
};

const trap = (aantal: number, hoogste: number): number => (aantal === 0 ? 0 : Math.ceil((aantal * 3) / hoogste));

/** Counts by cause and ground, and how many complaints have that cause; only causes that occur. */
const warmtetabel = (f: Kruistabel, alle: Verdeling | null): Tabel => {
  const rijen = f.rijen.flatMap((naam, r) => {
    const cellen = f.kolommen.map((_, k) => f.cellen[r]?.[k]?.aantal ?? 0);
    return cellen.some((n) => n > 0) ? [{ naam, cellen }] : [];
  });
  const klachten = (naam: string): number => alle?.groepen.find((g) => g.naam === naam)?.aantal ?? 0;
  const hoogste = Math.max(1, ...rijen.flatMap((r) => r.cellen));
  return {
    ...tabel(
      null,
      ['Oorzaak', ...f.kolommen, 'Klachten'],
      [0.2, ...f.kolommen.map(() => 0.71 / f.kolommen.length), 0.09],
      rijen.map((r) => [r.naam, ...r.cellen.map(String), String(klachten(r.naam))]),
      [...f.kolommen, ''].map((_, k) => k + 1),
    ),
    tint: rijen.map((r) => [0, ...r.cellen.map((n) => trap(n, hoogste))]),
  };
};

export const oorzaken = (e: Evaluatie): Dia => {
  const [alle, kruis] = [verdelingVan(e, 'K22'), figuurVan(e.figuren, 'K22.kruis', 'kruistabel')];
  return dia(e, {
    ...{
      naam: 'oorzaken',
      kop: 'Oorzaken',
      titel: meeste(alle, 'Meest voorkomende oorzaak', 'Waardoor ontstonden de klachten?'),
    },
    kolommen: [kolom(1, ...(kruis === null ? [] : [warmtetabel(kruis, alle)]), ...noten(kruis?.voetnoot ?? null))],
    figuren: [alle, kruis],
  });
};
