// Is het realm net zo kaal als Apps Script, en gaat er over de grens alleen wat google.script.run doorlaat?
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Google } from './diensten';
import { maakProject, type Project } from './kale-realm';
import { maakProefProject } from './proef-bundel';

let google: Google;
let project: Project;

beforeEach(() => {
  ({ google, project } = maakProefProject());
});

describe('het realm', () => {
  it('heeft niet wat Apps Script niet heeft', () => {
    const weg = [
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'fetch',
      'crypto',
      'structuredClone',
      'atob',
      'btoa',
      'performance',
      'process',
      'require',
      'module',
      'global',
      'window',
      'document',
      'Buffer',
      'Blob',
      'AbortController',
      'DOMException',
      'SharedArrayBuffer',
      'Atomics',
      'UrlFetchApp',
      'DriveApp',
    ];
    expect(project.bekijk(`${JSON.stringify(weg)}.filter((naam) => typeof globalThis[naam] !== 'undefined')`)).toEqual(
      [],
    );
  });
  it('heeft wat Apps Script wel heeft', () => {
    const wel = [
      'console',
      'Logger',
      'Promise',
      'Map',
      'Proxy',
      'Intl',
      'JSON',
      'WebAssembly',
      'Sheets',
      'SpreadsheetApp',
      'LockService',
      'Session',
      'MailApp',
      'PropertiesService',
      'CacheService',
      'HtmlService',
      'ScriptApp',
      'Utilities',
    ];
    expect(project.bekijk(`${JSON.stringify(wel)}.filter((naam) => typeof globalThis[naam] === 'undefined')`)).toEqual(
      [],
    );
  });
  it('kent de taal tot en met ES2020', () => {
    const soorten =
      '[typeof [].flat, typeof Object.fromEntries, typeof "".matchAll, typeof Promise.allSettled, typeof BigInt]';
    expect(project.bekijk(soorten)).toEqual(Array.from({ length: 5 }, () => 'function'));
  });
  it('kent geen methoden van na 2022 en maakt geen code van tekst', () => {
    expect(project.bekijk('[typeof [].toSorted, typeof [].findLast, typeof Object.groupBy]')).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
    expect(() => project.bekijk('new Function("return 1")()')).toThrow('Code generation from strings disallowed');
  });
  it('is bij elke uitvoering vers', () => {
    expect(project.roep('telOp')).toEqual([1, 'string']);
    expect(project.roep('telOp')).toEqual([1, 'string']);
  });
  it('noemt precies de globale namen van de bundel', () => {
    expect(
      maakProject({ code: 'var App=(()=>({a:1}))();function onOpen(e){return App.a}', html: {}, google }).globalen(),
    ).toEqual(['App', 'onOpen']);
  });
  it('weigert diensten tijdens het laden', () => {
    const vroeg = maakProject({
      code: 'var ik = Session.getActiveUser().getEmail(); function f() {}',
      html: {},
      google,
    });
    expect(() => vroeg.roep('f')).toThrow('Authorization is required');
  });
  it('heeft de tijd van de test', () => {
    google.klok.zet('2026-03-29T01:30:00Z');
    expect(project.roep('vandaag')).toEqual([
      '2026-03-29T01:30:00.000Z',
      Date.parse('2026-03-29T01:30:00Z'),
      '2026-03-29T03:30:00',
      true,
      5,
    ]);
  });
  it('geeft arrays en fouten van het realm zelf', () => {
    project.roep('schrijf');
    expect(project.roep('lees')).toEqual([[['directie@instelling.test']], true, true]);
    expect(project.roep('vangFout')).toEqual([
      true,
      'GoogleJsonResponseException',
      404,
      'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
    ]);
  });
});

describe('google.script.run', () => {
  it('weigert privéfuncties, diensten en wat niet bestaat', () => {
    for (const naam of ['prive_', 'MailApp', 'Date', 'eval', 'bestaatNiet', 'toString']) {
      expect(() => project.roepAlsZijbalk(naam)).toThrow(`Script function not found: ${naam}`);
    }
  });
  it('ziet een functie niet die pas bij het draaien aan globalThis wordt gehangen', () => {
    const code =
      'globalThis.later = function () { return 1; }; var ook = function () { return 2; }; function echt() { return later(); }';
    const eigen = maakProject({ code, html: {}, google });
    expect(() => eigen.roepAlsZijbalk('later')).toThrow('Script function not found: later');
    expect([eigen.roepAlsZijbalk('echt'), eigen.roepAlsZijbalk('ook'), eigen.roep('later')]).toEqual([1, 2, 1]);
  });
  it('maakt null van een antwoord met een Date of een Promise en weigert functies', () => {
    expect(project.roepAlsZijbalk('metDatum')).toBeNull();
    expect(project.roepAlsZijbalk('asynchroon')).toBeNull();
    expect(() => project.roepAlsZijbalk('metFunctie')).toThrow('illegal value in property: f');
  });
  it('weigert Date en functies als argument en maakt null van undefined in een lijst', () => {
    expect(() => project.roepAlsZijbalk('echo', { dag: new Date() })).toThrow('illegal value in property: dag');
    expect(() => project.roepAlsZijbalk('echo', () => 1)).toThrow('illegal value');
    expect(project.roepAlsZijbalk('echo', [1, undefined, 'é'])).toEqual([1, null, 'é']);
  });
  it('geeft een fout alleen als ScriptError met een bericht', () => {
    expect(() => project.roepAlsZijbalk('kapot')).toThrow(
      expect.objectContaining({ name: 'ScriptError', message: 'te veel' }),
    );
  });
});
