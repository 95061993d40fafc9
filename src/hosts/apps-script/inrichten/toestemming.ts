// Wat mag het script van deze persoon nog niet? Google laat elke toestemming los aan- en uitvinken; een gemiste breekt later pas.
import type { Toestemmingbeeld } from '../../../loket/plekinrichten';
import { weiger } from '../../../procedure/weigering';
import type { Weigering } from '../../../procedure/weigering';

/** The types know the second argument not yet. */
interface Navraag {
  getAuthorizationInfo(
    wijze: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

const BEGIN = 'https://www.googleapis.com/auth/';
const waarvoor: Readonly<Record<string, string>> = {
  spreadsheets: 'Spreadsheets bekijken en wijzigen: zonder dit kan het register niets vastleggen.',
  'script.scriptapp': 'Programma\u2019s laten lopen als u er niet bent: zonder dit gaan er geen herinneringen uit.',
  'script.send_mail': 'E-mail namens u versturen: zonder dit krijgt niemand bericht.',
  'userinfo.email': 'Uw e-mailadres zien: zonder dit weet het register niet wie u bent.',
  'drive.file': 'Bestanden maken in Drive: zonder dit kan het register geen brief of presentatie in Drive zetten.',
};

const vraag = (scopes: readonly string[]): GoogleAppsScript.Script.AuthorizationInfo =>
  (ScriptApp as unknown as Navraag).getAuthorizationInfo(
    ScriptApp.AuthMode.FULL,
    scopes.map((scope) => BEGIN + scope),
  );

const mist = (scopes: readonly string[]): boolean =>
  vraag(scopes).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;

/** One question when all is well; one more for each when something is missing. */
export const toestemming = (): Toestemmingbeeld => {
  const alle = Object.keys(waarvoor);
  if (!mist(alle)) return { mist: [], adres: null };
  return {
    mist: alle.filter((scope) => mist([scope])).map((scope) => waarvoor[scope] ?? scope),
    adres: vraag(alle).getAuthorizationUrl(),
  };
};

/** Null when nothing is missing. */
export const geenToestemming = ({ mist: wat }: Toestemmingbeeld): Weigering | null =>
  wat.length === 0
    ? null
    : weiger(
        'geen-toestemming',
        '5.1.7',
        null,
        `Google heeft nog niet alle toestemming voor het register. Wat mist: ${wat.join(' ')} Geef toestemming en probeer het opnieuw.`,
      );
