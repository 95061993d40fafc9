// Welke kleur krijgt een cel, en welk woord zegt hetzelfde? Volgens de regels die Google als voorwaardelijke opmaak krijgt. (5.1.7)
import type { Dag } from '../../../src/procedure/dag';
import type { Celwaarde } from '../../../src/sheets/bladbeeld';
import type { Blad, Kleurregel } from '../../../src/sheets/layout';

export interface Kleur {
  readonly kleur: string;
  /** Says without colour what the colour says; empty when the text of the cell already does. */
  readonly woord: string;
}

const serieVan1970 = 25_569;
const msPerDag = 86_400_000;
/** Day of a spreadsheet, which counts from 30-12-1899. */
const serie = (dag: Dag): number => Date.parse(dag) / msPerDag + serieVan1970;

const woorden = { 'voor vandaag': 'te laat', vandaag: 'vandaag', morgen: 'morgen' } as const;

const past = ({ bij }: Kleurregel, waarde: Celwaarde, vandaag: number): boolean => {
  if ('tekst' in bij) return waarde === bij.tekst;
  if (typeof waarde !== 'number') return false;
  if (bij.dag === 'voor vandaag') return waarde < vandaag;
  return waarde === vandaag + (bij.dag === 'morgen' ? 1 : 0);
};

/** The first rule that holds, as in a spreadsheet. */
export const kleurzoeker = (blad: Blad, dag: Dag): ((kolom: number, waarde: Celwaarde) => Kleur | null) => {
  const vandaag = serie(dag);
  const per = blad.kolommen.map((k) => blad.kleurregels.filter((r) => r.kolom === k.sleutel));
  return (kolom, waarde) => {
    const regel = per[kolom]?.find((r) => past(r, waarde, vandaag));
    if (regel === undefined) return null;
    return { kleur: regel.kleur, woord: 'dag' in regel.bij ? woorden[regel.bij.dag] : '' };
  };
};
