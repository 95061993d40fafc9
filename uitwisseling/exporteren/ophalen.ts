// Hoe komen alle rijen uit het loket? Deel voor deel, van een en hetzelfde moment, en te onderbreken.
import type { Tabelinhoud } from '../../reports/werkboek/werkboek';
import type { Kalerij } from '../../reports/werkboek/tabelblad';
import type { Weigering } from '../../src/procedure/weigering';
import type { Bladnaam } from '../../src/sheets/layout';
import { vraag } from '../../sidebar/verbinding/vraag';

export interface Voortgang {
  readonly tabel: Bladnaam;
  readonly gedaan: number;
  readonly totaal: number;
}

export interface Opdracht {
  readonly namen: readonly Bladnaam[];
  readonly meld: (voortgang: Voortgang) => void;
  readonly gestopt: () => boolean;
}

export type Opgehaald =
  | { readonly soort: 'klaar'; readonly tabellen: readonly Tabelinhoud[]; readonly logregel: number }
  | { readonly soort: 'nee'; readonly weigeringen: readonly Weigering[] }
  | { readonly soort: 'gestopt' }
  | { readonly soort: 'veranderd' };

type Stap<T> = T | Exclude<Opgehaald, { soort: 'klaar' }>;

interface Moment {
  logregel: number | null;
}

const isUitval = <T extends object>(stap: Stap<T>): stap is Exclude<Opgehaald, { soort: 'klaar' }> => 'soort' in stap;

const haalTabel = async (naam: Bladnaam, moment: Moment, opdracht: Opdracht): Promise<Stap<Tabelinhoud>> => {
  const rijen: Kalerij[] = [];
  let handmatig = 0;
  let vanaf = 0;
  for (;;) {
    if (opdracht.gestopt()) return { soort: 'gestopt' };
    const uit = await vraag<'uitvoer'>({ vraag: 'uitvoer', tabel: naam, vanaf });
    if (!uit.ok) return { soort: 'nee', weigeringen: uit.weigeringen };
    const { kolommen, totaal, verder, logregel } = uit.antwoord;
    if ((moment.logregel ??= logregel) !== logregel) return { soort: 'veranderd' };
    for (const rij of uit.antwoord.rijen) rijen.push(Object.fromEntries(kolommen.map((k, i) => [k, rij[i] ?? null])));
    handmatig += uit.antwoord.handmatig;
    opdracht.meld({ tabel: naam, gedaan: verder ?? totaal, totaal });
    if (verder === null) return { naam, kolommen, rijen, handmatig };
    vanaf = verder;
  }
};

const haalEens = async (opdracht: Opdracht): Promise<Opgehaald> => {
  const tabellen: Tabelinhoud[] = [];
  const moment: Moment = { logregel: null };
  for (const naam of opdracht.namen) {
    const uit = await haalTabel(naam, moment, opdracht);
    if (isUitval(uit)) return uit;
    tabellen.push(uit);
  }
  return { soort: 'klaar', tabellen, logregel: moment.logregel ?? 0 };
};

const hoogstensKeer = 3;

/** Begins again when somebody changed the register in between. */
export const haalTabellen = async (opdracht: Opdracht): Promise<Opgehaald> => {
  for (let keer = 1; keer < hoogstensKeer; keer += 1) {
    const uit = await haalEens(opdracht);
    if (uit.soort !== 'veranderd') return uit;
  }
  return haalEens(opdracht);
};
