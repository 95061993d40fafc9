// Komt de presentatie van een jaar in Drive, alleen voor de directie, en zegt het register waarom als Drive niet wil? Door de bundel. (5.3.2)
import { presentatieHoogstens } from '../../../src/loket/plekcontract';
import { behandelaar, directie, ontvanger } from '../../loket/spel';
import { driveredenen } from '../../stand-in/diensten/drive';
import type { Drivebestand } from '../../stand-in/diensten/drive';
import { ingerichteWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';

const beheerder = 'ben@voorbeeld.example';
const pptx = Buffer.from('PK zogenaamd een presentatie').toString('base64');

let wereld: Wereld;
const bestanden = (): readonly Drivebestand[] => [...wereld.google.drive.bestanden.values()];
beforeAll(() => {
  wereld = ingerichteWereld();
  const nieuw = { email: beheerder, naam: 'Ben Beheerder', rollen: ['medewerker', 'beheerder'], actief: true };
  wereld.google.werkboek.toegang.bewerkers.push(beheerder);
  expect(wereld.doe(directie, '', ['medewerkerOpslaan', nieuw])).toEqual([]);
});
beforeEach(() => {
  wereld.google.drive.bestanden.clear();
  wereld.google.drive.weigert = null;
});

const zet = (wie: string, bestand = pptx): unknown => {
  wereld.google.gebruiker = wie;
  const verzoek = JSON.stringify({ plek: 'presentatieInDrive', jaar: 2025, bestand });
  return JSON.parse(String(wereld.project.roepAlsZijbalk('loket', verzoek)));
};
const nee = (code: string, tekst: RegExp): object => ({
  ok: false,
  weigeringen: [{ code, artikel: '5.3.2', tekst: expect.stringMatching(tekst) as string }],
});

test('5.3.2: de presentatie van de directie staat in haar Drive, als Google Presentaties, met jaar en dag in de naam', () => {
  const uit = zet(directie);
  const link = `https://docs.google.com/presentation/d/${bestanden()[0]?.id}/edit?usp=drivesdk`;
  expect(uit).toEqual({ ok: true, antwoord: { link } });
  expect(bestanden()).toMatchObject([{ mimeType: 'application/vnd.google-apps.presentation' }]);
  expect(bestanden()[0]?.naam).toMatch(/^Jaarevaluatie 2025 \(stand \d{4}-\d\d-\d\d\)$/);
  expect(bestanden()[0]?.inhoud.toString('base64')).toBe(pptx);
});

test.each([ontvanger, behandelaar, beheerder])('5.3.2: %s is geen directie en zet niets in Drive', (wie) => {
  expect(zet(wie)).toMatchObject({ ok: false });
  expect(bestanden()).toEqual([]);
});

test('5.3.2: uit de web-app gaat niets naar Drive, want dat zou de Drive van een ander zijn', () => {
  const verzoek = JSON.stringify({ plek: 'presentatieInDrive', jaar: 2025, bestand: pptx });
  const uit = JSON.parse(String(wereld.project.roepAlsWebapp(directie, 'loket', verzoek))) as unknown;
  expect(uit).toMatchObject({ ok: false, weigeringen: [{ code: 'alleen-in-bestand' }] });
  expect(bestanden()).toEqual([]);
});

test.each([
  ['vol', /Drive is vol/],
  ['druk', /te druk bij Google/],
  ['stuk', /Probeer het later opnieuw/],
  ['leeg', /Probeer het later opnieuw/],
] as const)('5.3.2: is Drive %s, dan zegt het register dat, en niet in het Engels', (reden, tekst) => {
  wereld.google.drive.weigert = driveredenen[reden];
  expect(zet(directie)).toMatchObject(nee('drive-mislukt', tekst));
});

test('5.3.2: geeft Google geen toestemming of geen dienst, dan ook', () => {
  const { script } = wereld.google;
  script.scopes = ['spreadsheets', 'userinfo.email'].map((s) => `https://www.googleapis.com/auth/${s}`);
  expect(zet(directie)).toMatchObject(nee('drive-mislukt', /nog geen toestemming/));
  script.scopes = undefined;
  wereld.google.uitgezet.add('Drive');
  expect(zet(directie)).toMatchObject(nee('drive-mislukt', /Probeer het later opnieuw/));
  wereld.google.uitgezet.delete('Drive');
});

test('5.3.2: boven 4 MB gaat niets naar Drive', () => {
  const groot = 'A'.repeat(Math.ceil(presentatieHoogstens / 3) * 4 + 4);
  expect(zet(directie, groot)).toMatchObject(nee('presentatie-te-groot', /4 MB/));
  expect(bestanden()).toEqual([]);
});
