// Wat staat er in een tabblad dat geen rij van het register is? Losse tekst onder of tussen de rijen, en samengevoegde cellen (5.3.1).
import type { Vondst } from '../register/register';
import { bladVan } from './layout';
import { vanLogrij } from './log-row';
import { isKoprij } from './sheet-state';
import type { Bladstand, Gevonden, Stand } from './sheet-state';

/** Headings of the register's own columns that hold something; other columns are the user's own. */
const gevuld = ({ naam, kolommen }: Bladstand, { cellen }: Gevonden): readonly string[] =>
  bladVan(naam)
    .kolommen.filter(({ sleutel }) => cellen[kolommen.get(sleutel) ?? -1]?.userEnteredValue !== undefined)
    .map(({ kop }) => kop);

/** In the log a row with another id than a number is none of its entries. */
const isVreemd = ({ naam }: Bladstand, { id }: Gevonden): boolean =>
  id === '' || (naam === 'logboek' && !isKoprij(naam, id) && vanLogrij({ id }) === null);

const losIn = (blad: Bladstand): readonly Vondst[] =>
  blad.rijen
    .filter((rij) => isVreemd(blad, rij))
    .map((rij): Vondst => ({ blad: blad.naam, soort: 'los', rij: rij.plek + 1, koppen: gevuld(blad, rij) }))
    .filter(({ koppen }) => koppen.length > 0);

const samengevoegdIn = ({ naam, samengevoegd }: Bladstand): readonly Vondst[] =>
  samengevoegd.map((rij) => ({ blad: naam, soort: 'samengevoegd', rij: rij + 1, koppen: [] }));

export const vondstenIn = (stand: Stand): readonly Vondst[] =>
  [...stand.values()].flatMap((blad) => [...losIn(blad), ...samengevoegdIn(blad)]);
