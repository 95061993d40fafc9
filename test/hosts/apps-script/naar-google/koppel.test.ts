// Neemt `npm run koppel` alleen een script aan, en zegt hij anders waar het script-id staat?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { achterToetsenbord } from './achter-toetsenbord';
import type { Toetsenbord } from './achter-toetsenbord';
import { scriptId } from './script-api';

let toetsen: Toetsenbord;
const bestand = (): string => join(toetsen.map, '.clasp.local.json');
const koppeling = (): unknown => JSON.parse(readFileSync(bestand(), 'utf8'));

beforeEach(() => {
  toetsen = achterToetsenbord(0);
});
afterEach(() => toetsen.ruimOp());

test.each([
  ['het id', scriptId],
  ['het adres van de editor', `https://script.google.com/u/0/home/projects/${scriptId}/edit?pli=1`],
  ['het adres van vroeger', `https://script.google.com/a/voorbeeld.example/d/${scriptId}/edit`],
])('DESIGN 4: koppelen gaat met %s, in een bestand dat niet in git komt', async (_wat, invoer) => {
  const { code, tekst } = await toetsen.typ('koppel.mjs', ` ${invoer} `);
  expect([code, tekst]).toEqual([0, 'Linked. Now: npx clasp login (once), then npm run push\n']);
  expect(koppeling()).toEqual({ scriptId, rootDir: 'dist/apps-script' });
});

test.each([
  ['niets', '', /There is no script id/],
  [
    'het adres van de spreadsheet',
    'https://docs.google.com/spreadsheets/d/1abcdefghijklmnop/edit',
    /the address of the spreadsheet/,
  ],
  ['het id van de spreadsheet', `1${'a'.repeat(43)}`, /the id of the spreadsheet/],
  ['het adres van de web-app', 'https://script.google.com/macros/s/AKfycbabc/exec', /the web app/],
  ['het id van de web-app', `AKfycb${'a'.repeat(60)}`, /the web app/],
  [
    'een adres van iemand anders',
    `https://script.voorbeeld.example/projects/${scriptId}/edit`,
    /not an address of script.google.com/,
  ],
  ['een zin', 'hier komt het register', /not a script id/],
  ['het id met iets erachter', `${scriptId}; rm`, /not a script id/],
])('DESIGN 4: %s wordt geweigerd, met waar het script-id staat', async (_wat, invoer, zin) => {
  const { code, tekst } = await toetsen.typ('koppel.mjs', invoer);
  expect(code).toBe(1);
  expect(tekst).toMatch(zin);
  expect(tekst).toMatch('Project Settings');
  expect(existsSync(bestand())).toBe(false);
});

test('DESIGN 4: opnieuw hetzelfde script koppelen vergeet de web-app niet, een ander script wel', async () => {
  toetsen.bewaar({ scriptId, rootDir: 'dist/apps-script', deploymentId: 'AKfycb1' });
  expect((await toetsen.typ('koppel.mjs', scriptId)).tekst).toMatch('nothing changed');
  expect(koppeling()).toMatchObject({ deploymentId: 'AKfycb1' });
  const ander = scriptId.replace('Script', 'Ander-');
  expect((await toetsen.typ('koppel.mjs', ander)).tekst).toMatch('another script than before');
  expect(koppeling()).toEqual({ scriptId: ander, rootDir: 'dist/apps-script' });
});
