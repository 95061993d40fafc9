// Wat is dit voor bestand, en van wie? Wat Google er zelf over zegt.
import type { Bestand } from '../../../sheets/bestand';
import * as gelezen from '../../../sheets/register/bestand-lezen';
import { sheetsdienst } from '../diensten';

export const bestandVan = (id: string): Bestand => gelezen.bestandVan(sheetsdienst(), id);

export const heeftLogboek = (bestand: Bestand, id: string): boolean =>
  gelezen.heeftLogboek(sheetsdienst(), bestand, id);
