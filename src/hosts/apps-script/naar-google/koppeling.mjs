// Which script in Google does this folder push to? One ignored file, .clasp.local.json, that clasp reads too;
// a script id is taken from what somebody copied, and everything that is not one is refused with where to find it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BESTAND = '.clasp.local.json';

const WAAR = `Where to find it: open the spreadsheet, choose Extensions > Apps Script (Extensies > Apps Script), then the
cog wheel "Project Settings" (Projectinstellingen) and copy "Script ID" under IDs. The address of the script editor,
https://script.google.com/.../projects/SCRIPT-ID/edit, is fine too.`;

const nee = (wat) => ({ fout: `${wat}\n${WAAR}` });

/** The part after `/projects/` or `/d/`, or the text itself when it is not an address. */
const kern = (tekst) => /\/(?:projects|d)\/([^/?#]+)/.exec(tekst)?.[1] ?? tekst;

/** `{ scriptId }`, or `{ fout }` with what was given instead. */
export function leesScriptId(ruw) {
  const tekst = ruw.trim();
  if (tekst === '') return nee('There is no script id. Use: npm run koppel -- SCRIPT-ID');
  if (/docs\.google\.com\//.test(tekst))
    return nee('This is the address of the spreadsheet; its script has an id of its own.');
  if (/\/macros\/|^AKfycb/.test(tekst)) return nee('This belongs to the web app (a deployment), not to the script.');
  if (/^https?:/.test(tekst) && !/^https:\/\/script\.google\.com\//.test(tekst))
    return nee('This is not an address of script.google.com.');
  const id = kern(tekst);
  if (/^[\w-]{33,48}$/.test(id))
    return nee('This is too short for a script id; it looks like the id of the spreadsheet.');
  return /^[\w-]{50,80}$/.test(id)
    ? { scriptId: id }
    : nee('This is not a script id: that is some 57 letters, digits, - and _.');
}

export const koppelbestand = (map) => join(map, BESTAND);

/** Null when this folder is not linked, or to nothing. */
export function leesKoppeling(map) {
  if (!existsSync(koppelbestand(map))) return null;
  const koppeling = JSON.parse(readFileSync(koppelbestand(map), 'utf8'));
  const { scriptId } = koppeling;
  return typeof scriptId === 'string' && leesScriptId(scriptId).scriptId === scriptId ? koppeling : null;
}

export const bewaarKoppeling = (map, koppeling) =>
  writeFileSync(koppelbestand(map), `${JSON.stringify(koppeling, null, 2)}\n`);
