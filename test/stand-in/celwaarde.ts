// Mag deze cel zo geschreven worden? De API kent precies vier soorten waarden en parseert tekst nooit.
// Een losse surrogaathelft overleeft UTF-8 niet, een lege tekst is een lege cel, 50.000 tekens is de grens.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { schoon } from './cellen';
import { ongeldig } from './fout';
import type { Velden } from './veldmasker';
import type { Cel } from './werkboek';

type Waarde = sheets_v4.Schema$ExtendedValue;

export const CEL_VELDEN: Velden = {
  userEnteredValue: true,
  userEnteredFormat: true,
  note: true,
  dataValidation: true,
  textFormatRuns: true,
};
const SOORTEN: Readonly<Record<string, string>> = {
  stringValue: 'string',
  numberValue: 'number',
  boolValue: 'boolean',
  formulaValue: 'string',
};
const ALLEEN_LEZEN = ['effectiveValue', 'formattedValue', 'effectiveFormat', 'hyperlink'];
const LOSSE_HELFT = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function eisWaarde(waarde: Waarde | null | undefined): Waarde | undefined {
  if (waarde === null || waarde === undefined) return undefined;
  // null is in proto3-JSON "niet gezet": een NaN die null werd, maakt de cel dus stilletjes leeg.
  const gezet: [string, unknown][] = Object.entries(waarde).filter(([, deel]) => deel !== null);
  const [eerste, tweede] = gezet;
  if (eerste === undefined) return undefined;
  const [soort, inhoud] = eerste;
  if (tweede !== undefined)
    throw ongeldig(
      `Invalid value at 'user_entered_value' (oneof), oneof field 'value' is already set. Cannot set '${tweede[0]}'`,
    );
  if (SOORTEN[soort] === undefined)
    throw ongeldig(
      `Invalid JSON payload received. Unknown name "${soort}" at 'user_entered_value': Cannot find field.`,
    );
  if (typeof inhoud !== SOORTEN[soort])
    throw ongeldig(`Invalid value at 'user_entered_value.${soort}', ${JSON.stringify(inhoud)}`);
  return tekstRegels(soort, inhoud, waarde);
}

function tekstRegels(soort: string, inhoud: unknown, waarde: Waarde): Waarde | undefined {
  if (typeof inhoud !== 'string') return waarde;
  if (inhoud.length > 50_000)
    throw ongeldig('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (soort === 'formulaValue') {
    if (!inhoud.startsWith('=')) throw ongeldig(`Invalid formulaValue: ${inhoud}`);
    return waarde;
  }
  return inhoud === '' ? undefined : { stringValue: inhoud.replace(LOSSE_HELFT, '\uFFFD') };
}

export function eisCel(cel: sheets_v4.Schema$CellData | null | undefined): Cel {
  if (cel === null || cel === undefined) return {};
  for (const naam of Object.keys(cel)) {
    if (naam in (CEL_VELDEN as object) || ALLEEN_LEZEN.includes(naam)) continue;
    throw ongeldig(`Invalid JSON payload received. Unknown name "${naam}" at 'cell': Cannot find field.`);
  }
  const { userEnteredValue, userEnteredFormat, note, dataValidation, textFormatRuns } = cel;
  const waarde = eisWaarde(userEnteredValue);
  const rest = { userEnteredFormat, note: note === '' ? undefined : note, dataValidation, textFormatRuns };
  return schoon({ ...(waarde === undefined ? {} : { userEnteredValue: waarde }), ...(rest as Cel) }) ?? {};
}
