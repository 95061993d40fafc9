// Hoe krijgt een register van voor een nieuwe versie de tabbladen en kolommen die het nog mist? In een beurt, en dan pas weer gekoppeld (5.3.1).
import type { Tabbladbeeld } from '../../../loket/plekinrichten';
import { weiger } from '../../../procedure/weigering';
import type { Weigering } from '../../../procedure/weigering';
import { aanvulling, isVanEerder } from '../../../sheets/register/tabbladen-aanvullen';
import { opzetstand } from '../../../sheets/setup-batches';
import { sheetsdienst } from '../diensten';
import { bestandVan, heeftLogboek } from './bestand';
import { koppelOpnieuw } from './koppelen';
import { isWeigering } from './toegang';
import type { Vrager } from './toegang';

const verloren = (titels: readonly string[]): Weigering =>
  weiger(
    'tabblad-verloren',
    '5.3.1',
    null,
    `Dit tabblad is weg, en er stonden gegevens in: ${titels.join(', ')}. Zet het terug via Bestand, Versiegeschiedenis. Er is niets gemaakt.`,
  );
const inDeWeg = (titels: readonly string[]): Weigering =>
  weiger(
    'tabblad-in-de-weg',
    '5.3.1',
    null,
    `Er staat al een ander tabblad met deze naam: ${titels.join(', ')}. Geef dat een andere naam. Er is niets gemaakt.`,
  );

/** Also when the script forgot it: a log, and nothing missing but what came later. */
export const moetAangevuld = ({ id, werkplek, onvolledig }: Vrager): boolean => {
  if (onvolledig || werkplek !== null) return onvolledig;
  const bestand = bestandVan(id);
  return isVanEerder(bestand, id) && heeftLogboek(bestand, id);
};

/** Nothing that holds rows is touched; who is no director or administrator of it gets an empty tab and no link. */
export const vulAan = ({ id, email }: Vrager): Tabbladbeeld | Weigering => {
  const sheets = sheetsdienst();
  const bestand = bestandVan(id);
  const er = opzetstand(bestand, id);
  if (er.inDeWeg.length > 0) return inDeWeg(er.inDeWeg);
  const nog = aanvulling(sheets, bestand, id);
  if ('verloren' in nog) return verloren(nog.verloren);
  if (nog.verzoeken.length > 0)
    sheets.Spreadsheets.batchUpdate({ requests: nog.verzoeken }, id, { fields: 'spreadsheetId' });
  const uit = koppelOpnieuw(id, email, false);
  return isWeigering(uit) ? uit : { gemaakt: er.totaal, totaal: er.totaal, inDeWeg: [] };
};
