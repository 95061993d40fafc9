// How does the register get into Google? npm run push: checks, builds, pushes and updates the web app. Options: --alleen-controle (stops
// before Google and shows what would go), --zonder-webapp (only the script: menu, sidebar, triggers), --zonder-types (no type check),
// --map DIR (the link that koppel made there).
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { clasp } from './clasp.mjs';
import { leesKoppeling } from './koppeling.mjs';
import { bouwPakket, bouwnummer, grootte } from './pakket.mjs';
import { stop, zeg } from './uitvoer.mjs';
import { zetWebappNeer } from './webapp.mjs';

const vlag = { type: 'boolean', default: false };
const { values: keuze } = parseArgs({
  options: {
    'alleen-controle': vlag,
    'zonder-webapp': vlag,
    'zonder-types': vlag,
    map: { type: 'string', default: '.' },
  },
});
const map = resolve(keuze.map);
const NIET_GEKOPPELD =
  'this folder is not linked to a script. First: npm run koppel -- SCRIPT-ID (README, "In Google Sheets")';

/** Stops with the words of clasp when it did not do what was asked. */
function eis(mislukt, { uit, fout }) {
  if (fout !== undefined) stop(`${mislukt}\n${fout}`);
  return uit;
}

/** clasp names files by their path; a difference means that an ignore file or a setting of clasp on this computer is in the way. */
function eisDezelfde(paden, namen) {
  const gezegd = paden.map((pad) => pad.replace(/^.*[\\/]/, '')).sort();
  if (gezegd.join() !== namen.join())
    stop(`clasp took other files (${gezegd.join(', ') || 'none'}) than were built (${namen.join(', ')}).`);
}

function eisAangemeld() {
  const { loggedIn, email } = eis('Nothing was pushed.', clasp(map, 'show-authorized-user'));
  if (!loggedIn) stop('Nothing was pushed: you are not logged in. Run: npx clasp login');
  zeg(`ok   logged in as ${email ?? 'an account that Google did not name'}; the web app runs as this account`);
}

function toon({ url }, namen) {
  eisDezelfde(eis('clasp cannot read the folder.', clasp(map, 'show-file-status')).filesToPush, namen);
  zeg('This would be pushed, and would replace everything in the script project:');
  for (const naam of namen) zeg(`       ${naam}  ${grootte(map, naam)}`);
  if (keuze['zonder-webapp']) zeg('The web app would be left as it is.');
  else zeg(url ? `The web app ${url} would be updated.` : 'A web app would be made, or the one of before updated.');
  zeg('Nothing was sent to Google.');
}

function stuur(koppeling, namen, bouw) {
  // Without --force clasp skips everything when the manifest differs, and still ends well.
  eisDezelfde(eis('Nothing was pushed.', clasp(map, 'push', '--force')), namen);
  zeg(`ok   pushed build ${bouw}: ${namen.join(', ')}`);
  zeg('     Reload the spreadsheet: menu and sidebar are new. A page that was open asks to be refreshed.');
  if (keuze['zonder-webapp']) return zeg('--   web app: left as it is because you asked for it');
  const { url, hoe, fout } = zetWebappNeer(map, koppeling, bouw);
  if (fout) stop(`The script is pushed, so sidebar and menu are new, but the web app is not:\n${fout}`);
  return zeg(`ok   web app ${hoe}:\n     ${url}`);
}

const koppeling = leesKoppeling(map) ?? stop(`Nothing was pushed: ${NIET_GEKOPPELD}`);
if (!keuze['alleen-controle']) eisAangemeld();
const bouw = bouwnummer();
const namen = bouwPakket(map, bouw, !keuze['zonder-types']);
if (keuze['alleen-controle']) toon(koppeling, namen);
else stuur(koppeling, namen, bouw);
