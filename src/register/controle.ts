// Klopt het register nog met zijn logboek? Bevindingen met rij en oorzaak, en welke terugzetten de tabbladen weer kloppend maakt (5.3.1).
import { watVerdween, zuiver } from './afwijking';
import type { Afwijking } from './afwijking';
import { speelAf } from './afdruk';
import { anker } from './commit';
import { eersteKettingfout } from './logboek';
import type { Kettingfout, Logregel } from './logboek';
import { leegLeesvraag } from './register';
import type { Lezer, Momentopname } from './register';
import { tabelnamen } from './tabellen';
import { isOngeschonden } from './zegel';

export interface Controle {
  readonly regels: number;
  readonly ketting: Kettingfout | null;
  readonly afwijkingen: readonly Afwijking[];
}

/** Everything that was read beside the whole log. */
export const controleerLezing = (gelezen: Momentopname, regels: readonly Logregel[]): Controle => {
  const volgensLog = speelAf(regels);
  const { afwijkingen } = zuiver(gelezen, { logboek: () => regels });
  // A row with a valid seal can still be an old one, put back from an earlier version of the file.
  const oud = tabelnamen.flatMap((tabel) =>
    gelezen[tabel]
      .filter((r) => isOngeschonden(tabel, r) && volgensLog[tabel].get(r.id)?.zegel !== r.zegel)
      .map((r): Afwijking => ({ tabel, id: r.id, soort: 'gewijzigd', kolommen: [] })),
  );
  return {
    regels: regels.length,
    ketting: eersteKettingfout(regels, anker(gelezen.systeem)),
    afwijkingen: [...afwijkingen.filter((a) => a.soort !== 'verdwenen'), ...watVerdween(gelezen, volgensLog), ...oud],
  };
};

/** Reads everything: the log, its anchor and all tabs. */
export const controleer = (lezer: Lezer): Controle => {
  const gelezen = lezer.lees({ ...leegLeesvraag, heel: tabelnamen });
  return controleerLezing(gelezen, lezer.logboek());
};
