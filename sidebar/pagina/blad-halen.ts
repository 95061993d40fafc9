// Wat staat er op een tabblad? Gevraagd aan de lokale server, met de opmaak en celwaarden die naar Google gaan.
import type { Weigering } from '../../src/procedure/weigering';
import type { Beeldrij, Bladbeeld } from '../../src/sheets/bladbeeld';
import { sessie } from '../verbinding/sessie';
import { alsWeigering } from '../verbinding/storing';

export type Bladnaam = Bladbeeld['blad']['naam'];
export type Gehaald =
  { readonly ok: true; readonly beeld: Bladbeeld } | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const mis = (...weigeringen: readonly Weigering[]): Gehaald => ({ ok: false, weigeringen });

/** Read when somebody looks at it: of ten thousand rows most never come into view. */
const leesRij = (regel: string): Beeldrij => {
  let gelezen: Beeldrij | undefined;
  const rij = (): Beeldrij => (gelezen ??= JSON.parse(regel) as Beeldrij);
  return {
    get id() {
      return rij().id;
    },
    get waarden() {
      return rij().waarden;
    },
    get tekst() {
      return rij().tekst;
    },
  };
};

/** The server says no in the same envelope as the loket. */
const ontleed = (tekst: string): Gehaald => {
  try {
    const [kop = '', ...regels] = tekst.split('\n');
    const ruw = JSON.parse(kop) as Omit<Bladbeeld, 'rijen'> | { readonly weigeringen: readonly Weigering[] };
    return 'weigeringen' in ruw ? mis(...ruw.weigeringen) : { ok: true, beeld: { ...ruw, rijen: regels.map(leesRij) } };
  } catch {
    return mis(alsWeigering('fout'));
  }
};

export const haalBlad = async (naam: Bladnaam): Promise<Gehaald> => {
  try {
    const antwoord = await fetch('/blad', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sessie': sessie.lees() ?? '' },
      body: JSON.stringify({ tabel: naam }),
    });
    return antwoord.status === 401 ? mis(alsWeigering('niet-aangemeld')) : ontleed(await antwoord.text());
  } catch {
    return mis(alsWeigering('verbinding'));
  }
};

/** The server does not know us any more. */
export const isVerlopen = (uit: { readonly ok: boolean; readonly weigeringen?: readonly Weigering[] }): boolean =>
  uit.weigeringen?.some((w) => w.code === 'niet-aangemeld') === true;
