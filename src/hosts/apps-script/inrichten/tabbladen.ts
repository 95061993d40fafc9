// Hoe krijgt deze spreadsheet haar tabbladen? Een paar per keer, elke keer heel of niet, en verder waar het bleef (5.3.1).
import type { Tabbladbeeld } from '../../../loket/plekinrichten';
import { weiger } from '../../../procedure/weigering';
import type { Weigering } from '../../../procedure/weigering';
import { leesRijen } from '../../../sheets/register/bladen-lezen';
import { zetVolgende } from '../../../sheets/register/tabbladen-opzetten';
import { opzetstand } from '../../../sheets/setup-batches';
import type { Opzetstand } from '../../../sheets/setup-batches';
import { nieuweNummers } from '../../../sheets/setup-requests';
import { sheetsdienst } from '../diensten';
import { onthoudWerkplek, werkplekIn } from '../werkplek';
import { bestandVan } from './bestand';

const beeld = ({ gemaakt, totaal, inDeWeg }: Opzetstand): Tabbladbeeld => ({ gemaakt, totaal, inDeWeg });

const inDeWeg = (titels: readonly string[]): Weigering =>
  weiger(
    'tabblad-in-de-weg',
    '5.3.1',
    null,
    `Er staat al een tabblad met deze naam: ${titels.join(', ')}. Geef dat tabblad een andere naam, of begin met een lege spreadsheet. Er is niets gemaakt.`,
  );

const staatErAl = weiger(
  'register-staat-er-al',
  '5.3.1',
  null,
  'In dit bestand staat al een klachtenregister met een logboek. Kies: Register opnieuw koppelen. Er is niets gemaakt.',
);

/** Every key is looked for, so a tab that only bears our number is not taken for ours. */
const koppel = (id: string): void => {
  leesRijen(werkplekIn(id, nieuweNummers), new Map([['systeem', 'heel']]));
  onthoudWerkplek(id, nieuweNummers);
};

export const tabbladenbeeld = (...van: Parameters<typeof opzetstand>): Tabbladbeeld => beeld(opzetstand(...van));

/** The next few; the last one links the script to the tabs. */
export const maakTabbladen = (id: string, gekoppeld: boolean): Tabbladbeeld | Weigering => {
  if (gekoppeld) return tabbladenbeeld(bestandVan(id), id);
  const na = zetVolgende(sheetsdienst(), id);
  if (na === 'register staat er al') return staatErAl;
  if (na.inDeWeg.length > 0) return inDeWeg(na.inDeWeg);
  if (na.volgende.length === 0) koppel(id);
  return beeld(na);
};
