// Welke stappen vraagt een maatregel nu, en tegen welke datum? (5.2.5, 5.3.2, D10)
import { datumklok } from '../procedure/klokken';
import type { Klok } from '../procedure/klokken';
import type { Maatregel } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Stand } from '../procedure/stand';
import { stappen } from '../procedure/stappen';

export interface Datumtaak {
  readonly stap: Stap;
  /** Null when no date was set. */
  readonly klok: Klok | null;
}

export const datumtaken = (stand: Stand, maatregel: Maatregel): readonly Datumtaak[] =>
  stappen
    .filter((s) => s.onderwerp === 'maatregel' && s.taak !== null && s.van.includes(maatregel.status))
    .filter((s) => s.taak?.nogNodig?.(maatregel) ?? true)
    .map((stap) => {
      const dag = stap.taak?.datum?.(maatregel) ?? null;
      const { titel, artikel } = stap;
      const begin = maatregel.besluitOp ?? maatregel.voorgesteldOp;
      return { stap, klok: dag === null ? null : datumklok({ naam: 'D10', titel, artikel, begin, einde: dag }, stand) };
    });
