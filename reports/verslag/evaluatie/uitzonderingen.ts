// Welke dossiers en maatregelen haalden een termijn niet? Met hun nummer, om op te zoeken; nooit met een naam (5.1.7, 5.3.2).
import type { Evaluatie, Figuur, Telling } from '../../../src/evaluatie/model';
import { nummersVan } from '../../presentatie/woorden';
import { tabel } from '../tabel';
import type { Html } from '../html';

/** Shares whose complement is something to explain, and counts that should be nothing. */
const gemist: ReadonlySet<string> = new Set(['K04', 'K06.optijd', 'K08', 'K09', 'K18.optijd', 'K19', 'K20.optijd']);
const nulVerwacht: ReadonlySet<string> = new Set(['K04.voorlopig', 'K11', 'K17.open', 'K20.telaat']);

const ontbrekend = (telling: Telling, van: Telling): Telling => {
  const wel = new Set(telling.ids);
  return { aantal: van.aantal - telling.aantal, ids: van.ids.filter((id) => !wel.has(id)) };
};

const tellingVan = (f: Figuur): Telling | null => {
  if (f.soort === 'aandeel' && gemist.has(f.naam)) return ontbrekend(f.telling, f.van);
  return f.soort === 'aantal' && nulVerwacht.has(f.naam) ? f.telling : null;
};

/** Somebody who may not open all of them sees how many there are besides. */
export const nummerlijst = (e: Evaluatie, { aantal, ids }: Telling): string => {
  const verborgen = aantal - ids.length;
  const rest = verborgen > 0 ? `${verborgen} die u niet mag openen` : '';
  return [nummersVan(e, ids).join(', '), rest].filter((t) => t !== '').join(' en ');
};

export const uitzonderingentabel = (e: Evaluatie, figuren: readonly Figuur[]): Html | null => {
  const rijen = figuren.flatMap((f) => {
    const telling = tellingVan(f);
    if (telling === null || telling.aantal === 0) return [];
    const wat = f.soort === 'aandeel' ? `Niet: ${f.titel.charAt(0).toLowerCase()}${f.titel.slice(1)}` : f.titel;
    return [[wat, telling.aantal, nummerlijst(e, telling)]];
  });
  return rijen.length === 0
    ? null
    : tabel({
        bijschrift: 'Om uit te leggen, per nummer',
        koppen: ['Wat', 'Aantal', 'Nummers'],
        rijen,
        getallen: [1],
        breedtes: [55, 10, 35],
      });
};
