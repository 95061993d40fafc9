// Gaat met `npm run push` precies het pakket naar Google, houdt de web-app haar adres, en is klaar ook echt klaar? Met de echte clasp.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { achterToetsenbord } from './achter-toetsenbord';
import type { Toetsenbord, Uitkomst } from './achter-toetsenbord';
import { account, openScriptApi, scriptId, token } from './script-api';
import type { ScriptApi } from './script-api';

jest.setTimeout(60_000);

let api: ScriptApi;
let toetsen: Toetsenbord;
const push = (...opties: readonly string[]): Promise<Uitkomst> => toetsen.typ('push.mjs', '--zonder-types', ...opties);
const koppeling = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(toetsen.map, '.clasp.local.json'), 'utf8')) as Record<string, unknown>;
const koppel = (meer: object = {}): void => toetsen.bewaar({ scriptId, rootDir: 'dist/apps-script', ...meer });
const methoden = (): string[] => api.vragen.map((v) => v.replace(/ .*\//, ' ').replace(/AKfycb\w+/, 'ID'));

beforeEach(async () => {
  api = await openScriptApi();
  toetsen = achterToetsenbord(api.poort);
});
afterEach(async () => {
  toetsen.ruimOp();
  await api.sluit();
});

const eisGeheim = ({ tekst }: Uitkomst): void => {
  expect(tekst).not.toContain(scriptId);
  expect(tekst).not.toMatch(/ya29|1\/\/|eenVernieuwingsbewijs|geen-geheim/);
  expect(tekst).not.toContain(token);
};

test('DESIGN 4: de eerste push zet het pakket neer en maakt de web-app, de volgende werkt die bij op hetzelfde adres', async () => {
  koppel();
  toetsen.meldAan();
  const eerste = await push();
  expect(eerste).toMatchObject({ code: 0 });
  expect(api.bestanden.map(({ name, type }) => [name, type])).toEqual([
    ['appsscript', 'JSON'],
    ['code', 'SERVER_JS'],
    ['jaarevaluatie', 'HTML'],
    ['sidebar', 'HTML'],
    ['uitwisseling', 'HTML'],
  ]);
  expect(JSON.parse(api.bestanden[0]?.source ?? '')).toEqual(JSON.parse(readFileSync('appsscript.json', 'utf8')));
  expect(methoden()).toEqual([
    'GET userinfo',
    'GET content',
    'PUT content',
    'GET deployments',
    'POST versions',
    'POST deployments',
    'GET ID',
  ]);
  const [, bouw] = /pushed build (\d{12}):/.exec(eerste.tekst) ?? [];
  for (const { source } of api.bestanden.slice(1)) expect(source).toContain(bouw);
  const [, uitrol] = api.uitrollen;
  const adres = `https://script.google.com/a/macros/voorbeeld.example/s/${uitrol?.deploymentId ?? ''}/exec`;
  expect(eerste.tekst).toContain(`logged in as ${account}`);
  expect(eerste.tekst).toContain(`web app made:\n     ${adres}\n`);
  expect(koppeling()).toMatchObject({ scriptId, deploymentId: uitrol?.deploymentId, url: adres });
  eisGeheim(eerste);

  api.vragen.length = 0;
  const code = api.bestanden[1]?.source;
  const tweede = await push();
  expect(tweede).toMatchObject({ code: 0 });
  expect(tweede.tekst).toContain(adres);
  expect(methoden()).toEqual(['GET userinfo', 'GET content', 'PUT content', 'POST versions', 'PUT ID']);
  expect(api.uitrollen).toHaveLength(2);
  expect(uitrol?.deploymentConfig).toMatchObject({ versionNumber: 2 });
  expect(api.bestanden[1]?.source).not.toBe(code);
  eisGeheim(tweede);
});

test.each([
  ['zonder koppeling', undefined],
  ['met een leeg id', { scriptId: '', rootDir: 'dist/apps-script' }],
  ['met het id van een spreadsheet', { scriptId: `1${'a'.repeat(43)}` }],
])('DESIGN 4: %s gaat er niets naar Google, ook niet om te kijken wie er is aangemeld', async (_wat, inhoud) => {
  if (inhoud !== undefined) toetsen.bewaar(inhoud);
  toetsen.meldAan();
  expect(await push()).toEqual({ code: 1, tekst: expect.stringMatching(/not linked.*npm run koppel/) as string });
  expect(api.vragen).toEqual([]);
});

test('DESIGN 4: zonder aanmelding stopt hij voordat hij bouwt, en zegt hoe men zich aanmeldt', async () => {
  koppel();
  expect(await push()).toEqual({
    code: 1,
    tekst: expect.stringMatching(/^Nothing was pushed: you are not logged in.*npx clasp login/) as string,
  });
  expect(api.vragen).toEqual([]);
});

test('DESIGN 4: --alleen-controle laat zien wat er zou gaan, en vraagt Google niets', async () => {
  koppel({ deploymentId: 'AKfycb1', url: 'https://script.google.com/macros/s/AKfycb1/exec' });
  const uit = await push('--alleen-controle');
  expect(uit.code).toBe(0);
  expect(uit.tekst.match(/^ {7}\S+/gm)?.map((n) => n.trim())).toEqual([
    'appsscript.json',
    'code.js',
    'jaarevaluatie.html',
    'sidebar.html',
    'uitwisseling.html',
  ]);
  expect(uit.tekst).toMatch(/AKfycb1\/exec would be updated.*\nNothing was sent/);
  expect(api.vragen).toEqual([]);
  eisGeheim(uit);
});

test('DESIGN 4: een push die Google weigert is geen push, en raakt de web-app niet', async () => {
  koppel();
  toetsen.meldAan();
  const bericht = `User has not enabled the Apps Script API for ${scriptId} with ${token}.`;
  api.nee = { bij: /^PUT .*content/, antwoord: { status: 403, bericht } };
  const uit = await push();
  expect(uit.code).toBe(1);
  expect(uit.tekst).toMatch(/Nothing was pushed\.\n.*not enabled.*\nSwitch on the Apps Script API at https:/);
  expect(methoden()).toEqual(['GET userinfo', 'GET content', 'PUT content']);
  eisGeheim(uit);
});

describe('de web-app', () => {
  const zetNeer = (meer: object): Promise<Uitkomst> =>
    toetsen.doe('webapp.mjs', `m.zetWebappNeer(map, ${JSON.stringify({ scriptId, ...meer })}, '2')`);
  const uitrol = (id: string, description: string, versionNumber?: number): ScriptApi['uitrollen'][number] => ({
    deploymentId: id,
    deploymentConfig: { description, versionNumber },
  });
  beforeEach(() => {
    koppel();
    toetsen.meldAan();
  });

  test('DESIGN 4: is niet bijgewerkt als Google dat weigert, al eindigt clasp dan met 0', async () => {
    api.nee = { bij: /^PUT .*deployments/, antwoord: { status: 400, bericht: 'Version limit reached.' } };
    const { tekst } = await zetNeer({ deploymentId: 'AKfycbVanOns', url: 'https://adres.example' });
    expect(JSON.parse(tekst)).toEqual({ fout: 'Google or clasp says: Version limit reached.' });
    expect(koppeling()).not.toHaveProperty('deploymentId');
  });

  test('DESIGN 4: wordt teruggevonden als de onthouden uitrol er niet meer is', async () => {
    api.uitrollen.push(uitrol('AKfycbVreemd', 'Proef van een ander', 9));
    api.uitrollen.push(uitrol('AKfycbOud', 'Klachtenregister, build 0', 1));
    api.uitrollen.push(uitrol('AKfycbVanOns', 'Klachtenregister, build 1', 3));
    const { tekst } = await zetNeer({ deploymentId: 'AKfycbWeg', url: 'https://verdwenen.example' });
    const url = 'https://script.google.com/a/macros/voorbeeld.example/s/AKfycbVanOns/exec';
    expect(JSON.parse(tekst)).toMatchObject({ url });
    expect(koppeling()).toMatchObject({ deploymentId: 'AKfycbVanOns', url });
    expect(api.uitrollen[3]?.deploymentConfig.description).toBe('Klachtenregister, build 2');
    expect(api.uitrollen[1]?.deploymentConfig.description).toBe('Proef van een ander');
  });
});

test('geen test komt buiten deze computer', async () => {
  const { tekst } = await toetsen.typ('-e', "require('node:net').connect(443, '192.0.2.1')");
  expect(tekst).toMatch('Een test mag niet naar buiten: 192.0.2.1');
});
