// Wie staan er op een geplakte lijst "naam; e-mail; rol"? Per regel een persoon; of het klopt, zegt het register. (5.1.1)
import type { Keuzeoptie } from '../../../src/loket/beelden';

export interface Regel {
  /** As it was typed. */
  readonly tekst: string;
  readonly invoer: {
    readonly naam: string;
    readonly email: string;
    readonly rollen: readonly string[];
    readonly actief: true;
  };
  /** A word that is no role; null when every word is one. */
  readonly vreemd: string | null;
}

const gewoon = 'medewerker';

/** From a spreadsheet the parts come with tabs between them. */
const deelOp = (tekst: string): readonly string[] =>
  tekst.split(tekst.includes('\t') ? '\t' : ';').map((d) => d.trim());

const leesRegel = (tekst: string, opties: readonly Keuzeoptie[]): Regel => {
  const [een = '', twee = '', ...rest] = deelOp(tekst);
  const [naam, email] = een.includes('@') && !twee.includes('@') ? [twee, een] : [een, twee];
  const woorden = rest
    .join(',')
    .split(/[,/+]| en /)
    .map((w) => w.trim().toLowerCase())
    .filter((w) => w !== '');
  const rol = (w: string) => opties.find((o) => o.waarde === w || o.label.toLowerCase() === w)?.waarde;
  const rollen = woorden.flatMap((w) => rol(w) ?? []);
  return {
    tekst,
    invoer: { naam, email, rollen: [...new Set([gewoon, ...rollen])], actief: true },
    vreemd: woorden.find((w) => rol(w) === undefined) ?? null,
  };
};

/** Empty lines are no people. */
export const leesMensen = (lijst: string, opties: readonly Keuzeoptie[]): readonly Regel[] =>
  lijst
    .split(/\r?\n/)
    .filter((r) => r.trim() !== '')
    .map((r) => leesRegel(r, opties));
