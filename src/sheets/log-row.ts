// Hoe staat een logregel als rij in het tabblad Logboek, en hoe komt zij er precies zo weer uit? (5.3.1)
import type { Waarde } from '../register/kolom';
import type { Logregel } from '../register/logboek';

export const naarLogrij = (regel: Logregel): Readonly<Record<string, Waarde>> => {
  const { nummer, ...rest } = regel;
  return { ...rest, id: String(nummer) };
};

const tekst = (waarde: Waarde | undefined): string =>
  waarde === null || waarde === undefined ? '' : typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
const ofNiets = (waarde: Waarde | undefined): string | null =>
  waarde === null || waarde === undefined ? null : tekst(waarde);
const reeks = (waarde: Waarde | undefined): readonly string[] =>
  typeof waarde === 'object' && waarde !== null ? waarde : [tekst(waarde)];

/** Null for a row that is no entry, such as the headings. What was changed by hand is left to the chain to find. */
export const vanLogrij = (rij: Readonly<Record<string, Waarde>>): Logregel | null => {
  const id = tekst(rij['id']);
  if (!/^[1-9]\d{0,14}$/.test(id)) return null;
  return {
    nummer: Number(id),
    tijdstip: tekst(rij['tijdstip']),
    wie: tekst(rij['wie']),
    stappen: reeks(rij['stappen']),
    rijen: reeks(rij['rijen']),
    zegel: tekst(rij['zegel']),
    vorige: tekst(rij['vorige']),
    hash: tekst(rij['hash']),
    inhoud: ofNiets(rij['inhoud']),
    zout: ofNiets(rij['zout']),
  };
};
