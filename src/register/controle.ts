// Klopt het register nog met zijn logboek? Bevindingen met rij en oorzaak, en welke terugzetten de tabbladen weer kloppend maakt (5.3.1).
import type { Tabelnaam } from '../procedure/rijen';
import { verschil, watVerdween, zuiver } from './afwijking';
import type { Afwijking } from './afwijking';
import { speelAf } from './afdruk';
import type { Afdruk } from './afdruk';
import { andereGeschiedenis, verloren } from './anker';
import type { Reeks } from './anker';
import { anker } from './commit';
import { gezienVan } from './gezien';
import { metDeHandGeleegd } from './leeggemaakt';
import { kettingfouten } from './logboek';
import type { Kettingfout, Logregel } from './logboek';
import { leegLeesvraag } from './register';
import type { Buitenanker, Geheel, Lezer, Momentopname, Vondst } from './register';
import { tabelnamen } from './tabellen';
import { isOngeschonden } from './zegel';

/** A deviating row, the mark of what was seen of it, and the last entry about it. */
export interface Rijbevinding extends Afwijking {
  readonly gezien: string;
  readonly laatst: Logregel | null;
}

export interface Controle {
  readonly regels: number;
  /** First broken place, or null. */
  readonly ketting: Kettingfout | null;
  readonly fouten: readonly Kettingfout[];
  readonly verloren: readonly Reeks[];
  /** The log is not the one that is remembered outside the file. */
  readonly andereGeschiedenis: boolean;
  readonly afwijkingen: readonly Rijbevinding[];
  readonly vondsten: readonly Vondst[];
  /** Every row as the log has it, also one that is gone. */
  readonly vastgelegd: Afdruk;
}

const leesGeheel = (lezer: Lezer): Geheel =>
  lezer.geheel?.() ?? {
    rijen: lezer.lees({ ...leegLeesvraag, heel: tabelnamen }),
    logboek: lezer.logboek(),
    vondsten: [],
  };

/** A row with a valid seal can still be an old one, put back from an earlier version of the file. */
const oudeRijen = (gelezen: Momentopname, volgensLog: Afdruk): readonly Afwijking[] =>
  tabelnamen.flatMap((tabel) =>
    gelezen[tabel].flatMap((is): readonly Afwijking[] => {
      const was = volgensLog[tabel].get(is.id);
      if (!isOngeschonden(tabel, is) || was?.zegel === is.zegel) return [];
      if (was === undefined) return [{ tabel, id: is.id, soort: 'onbekend', kolommen: [] }];
      return [{ tabel, id: is.id, soort: 'oud', kolommen: verschil(tabel, was, is) }];
    }),
  );

/** Of a row that nobody logged, what stands in it; of a copy, in what it differs. */
const metKolommen = (gelezen: Momentopname, volgensLog: Afdruk, a: Afwijking): Afwijking => {
  const gevonden = gelezen[a.tabel].filter((r) => r.id === a.id);
  const is = gevonden[gevonden.length - 1];
  if (is === undefined || (a.soort !== 'onbekend' && a.soort !== 'dubbel')) return a;
  const was = volgensLog[a.tabel].get(a.id) ?? { id: a.id };
  return { ...a, kolommen: verschil(a.tabel, was, is) };
};

const laatsteOver = (regels: readonly Logregel[]): ((tabel: Tabelnaam, id: string) => Logregel | null) => {
  const per = new Map(regels.flatMap((regel) => regel.rijen.map((rij) => [rij, regel] as const)));
  return (tabel, id) => per.get(`${tabel} ${id}`) ?? null;
};

const zelfde = (a: Afwijking, b: Afwijking): boolean => a.tabel === b.tabel && a.id === b.id && a.soort === b.soort;

const rijbevindingen = (
  { rijen, logboek }: Geheel,
  volgensLog: Afdruk,
  afwijkingen: readonly Afwijking[],
): readonly Rijbevinding[] => {
  const alle = [
    ...afwijkingen.filter((a) => a.soort !== 'verdwenen'),
    ...watVerdween(rijen, volgensLog),
    ...oudeRijen(rijen, volgensLog),
  ];
  const laatst = laatsteOver(logboek);
  return alle
    .filter((a, i) => alle.findIndex((b) => zelfde(a, b)) === i)
    .map((a) => ({
      ...metKolommen(rijen, volgensLog, a),
      gezien: gezienVan(a.tabel, a.id, rijen[a.tabel], volgensLog[a.tabel].get(a.id)),
      laatst: laatst(a.tabel, a.id),
    }));
};

/** Of what was read before: the log, all tabs, and what is remembered outside. */
export const controleerGeheel = (geheel: Geheel, buiten: Buitenanker | null): Controle => {
  const { logboek } = geheel;
  const vastgelegd = speelAf(logboek);
  const zuivere = zuiver(geheel.rijen, { logboek: () => logboek });
  const geleegd = metDeHandGeleegd(logboek).map((nummer): Kettingfout => ({ nummer, fout: 'inhoud' }));
  const fouten = [...kettingfouten(logboek, anker(zuivere.rijen.systeem)), ...geleegd];
  return {
    regels: logboek.length,
    ketting: fouten[0] ?? null,
    fouten,
    verloren: verloren(logboek, buiten),
    andereGeschiedenis: andereGeschiedenis(logboek, buiten),
    afwijkingen: rijbevindingen(geheel, vastgelegd, zuivere.afwijkingen),
    vondsten: geheel.vondsten,
    vastgelegd,
  };
};

/** Reads everything: the log, what is remembered outside, and all tabs. */
export const controleer = (lezer: Lezer): Controle => controleerGeheel(leesGeheel(lezer), lezer.anker?.() ?? null);
