// Mag deze oproep nu? Niet tijdens het laden, niet zonder scope, niet in een eenvoudige trigger, niet na de tijd.
import type { Klok } from '../klok';
import { magScope, type ScriptStaat } from './script';
import { hoogstens, type Uitvoering } from './uitvoering';
import { uitzondering } from './uitzondering';

/** Eén van deze scopes is nodig. Wat er niet bij staat, heeft geen toestemming nodig. */
const SCOPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Sheets\./, ['spreadsheets']],
  [/^SpreadsheetApp\.openById$/, ['spreadsheets']],
  [/^SpreadsheetApp\.getActive/, ['spreadsheets', 'spreadsheets.currentonly']],
  [/^SpreadsheetApp\.getUi\(\)\.(show|alert)/, ['script.container.ui']],
  [/^ScriptApp\.(newTrigger\(\)|getProjectTriggers|getUserTriggers|deleteTrigger)/, ['script.scriptapp']],
  [/^MailApp\./, ['script.send_mail']],
  [/^Session\.get(Active|Effective)User\(\)\.getEmail$/, ['userinfo.email']],
  [/^Drive\./, ['drive', 'drive.file']],
];

/** In een eenvoudige onOpen/onEdit mag het document open, maar niets waarvoor iemand toestemming moest geven. */
const EENVOUDIG_TOCH = [/^SpreadsheetApp\.getActive/, /^Session\.getActiveUser\(\)\.getEmail$/];

export function eisToegang(pad: string, staat: ScriptStaat, klok: Klok, nu: Uitvoering): void {
  if (nu.laadt) throw uitzondering(`Authorization is required to perform that action. (${pad} tijdens het laden)`);
  klok.vooruit(klok.perOproep);
  if (nu.afgebroken || klok.nu() - nu.begin > hoogstens(nu)) {
    nu.afgebroken = true;
    throw uitzondering('Exceeded maximum execution time');
  }
  const nodig = SCOPES.find(([vorm]) => vorm.test(pad))?.[1];
  if (nodig === undefined) return;
  const mag = nodig.some((scope) => magScope(staat, nu.effectief, scope));
  const eenvoudig = nu.soort === 'eenvoudig' && !EENVOUDIG_TOCH.some((vorm) => vorm.test(pad));
  if (mag && !eenvoudig) return;
  const namen = nodig.map((scope) => `https://www.googleapis.com/auth/${scope}`).join(' || ');
  throw uitzondering(`You do not have permission to call ${pad}. Required permissions: ${namen}`);
}
