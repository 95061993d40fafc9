// Komen bestanden in Drive in de map van het nummer, en gaat er niets verloren als Google hapert, vol is of iets kwijt is? (artikel 5.2.1)
import { beantwoordVerzoek } from '../../../src/hosts/apps-script/balie';
import { doeOchtendronde } from '../../../src/hosts/apps-script/ronde';
import { html, pdf, stuurIn } from '../../loket/bestanden';
import { melding, registratie } from '../../loket/g1';
import { behandelaar, directie, ontvanger } from '../../loket/spel';
import type { Drivebestand } from '../../stand-in/diensten/drive';
import { inGoogle } from './in-google';
import { ingerichteWereld } from './proef-bundel';

interface Uit {
  readonly ok: boolean;
  readonly antwoord?: { readonly tekst?: string; readonly stukken?: { readonly lijst: readonly object[] } };
  readonly weigeringen?: readonly { readonly code: string }[];
}
const wereld = ingerichteWereld();
const { google } = wereld;
let nummer = 0;
const begin = Date.parse('2026-04-02T10:00:00+02:00');
/** What the script told its log: never what a file is called. */
const log: string[] = [];
beforeAll(() => {
  jest.useFakeTimers({ now: begin });
  jest.spyOn(console, 'error').mockImplementation((...delen: unknown[]) => void log.push(delen.join(' ')));
});
afterAll(() => {
  jest.useRealTimers();
  expect(log.length).toBeGreaterThan(0);
  expect(log.join()).not.toMatch(/Kanarie|brief\.pdf/);
});

/** As the web app, so with the Drive of its owner; without the bundle, which has tests of its own. */
const vraag = (wie: string, verzoek: object): Uit =>
  inGoogle(
    google,
    () => {
      google.nu = google.begin('menu', wie, directie);
      return JSON.parse(beantwoordVerzoek(JSON.stringify(verzoek))) as Uit;
    },
    'menu',
  );
const doe = (wie: string, dossier: string, stap: string, invoer: object): Uit => {
  const versie = wereld.register.lees({ dossiers: [dossier], rijen: [], heel: [] }).klachten[0]?.versie ?? 0;
  nummer += 1;
  const sleutel = versie === 0 ? dossier : `opdracht-b${nummer}`;
  return vraag(wie, { vraag: 'stap', dossier, versie, sleutel, stappen: [{ stap, invoer }] });
};
/** Each test has a dossier of its own, and sees only the files that came since. */
const gemeld = () => {
  nummer += 1;
  const dossier = `dossier-${nummer}`;
  expect(doe(ontvanger, dossier, 'melden', melding)).toMatchObject({ ok: true });
  const al = new Set(google.drive.bestanden.keys());
  const bestanden = (): readonly Drivebestand[] => [...google.drive.bestanden.values()].filter((b) => !al.has(b.id));
  const kenmerk = (): string =>
    bestanden()
      .map((b) => b.appProperties['kenmerk'])
      .find((k) => k !== undefined) ?? '';
  return {
    ...{ dossier, bestanden, kenmerk },
    voegToe: (naam = 'Brief van Klaartje Kanarie.pdf', inhoud = pdf): Uit =>
      stuurIn((verzoek) => vraag(ontvanger, verzoek), { naam, inhoud, sleutel: 'google-01' }, 2, dossier) as Uit,
    haal: (wie: string, deel = 0): Uit =>
      vraag(wie, { plek: 'bijlageHalen', dossier, kenmerk: kenmerk(), nummer: deel }),
    stukken: () => vraag(directie, { vraag: 'dossier', dossier }).antwoord?.stukken?.lijst,
  };
};
const storing = { moment: 'voor', dienst: 'Drive', fout: () => new Error('Service error: Drive') } as const;

test('5.2.1: in delen gestuurd staat het bestand heel in de map, onder een naam die niets zegt, en niet gedeeld; met het nummer krijgt de map haar naam', () => {
  const { voegToe, bestanden, kenmerk, stukken, dossier } = gemeld();
  expect(voegToe()).toMatchObject({ ok: true });
  const heel = bestanden().find((b) => b.naam.endsWith('.pdf'));
  expect(heel).toMatchObject({ naam: `${kenmerk()}-bestand.pdf`, mimeType: 'application/pdf', inhoud: pdf });
  expect(JSON.stringify(bestanden())).not.toContain('Kanarie');
  const map = google.drive.bestanden.get(heel?.ouders[0] ?? '');
  expect(map?.naam).toMatch(/^zonder-nummer-[0-9a-f]{8}$/);
  expect(google.drive.bestanden.get(map?.ouders[0] ?? '')?.naam).toBe('Klachtenregister: dossiers');
  expect(doe(directie, dossier, 'registreren', registratie)).toMatchObject({ ok: true });
  expect(map?.naam).toBe('K2026-001');
  expect(stukken()).toMatchObject([{ naam: 'Brief van Klaartje Kanarie.pdf', ontbreekt: null }]);
});

test('5.2.1 (1.2): de bytes komen terug zoals zij waren, alleen voor wie het dossier ziet; verwijderd is ook uit Drive weg', () => {
  const { voegToe, haal, kenmerk, bestanden, dossier } = gemeld();
  voegToe();
  const terug = [haal(directie), haal(directie, 1)];
  expect(Buffer.concat(terug.map((t) => Buffer.from(t.antwoord?.tekst ?? '', 'base64')))).toEqual(pdf);
  expect(terug).toMatchObject([{ antwoord: { verder: 1 } }, { antwoord: { verder: null } }]);
  expect(haal(behandelaar)).toMatchObject({ ok: false, weigeringen: [{ code: 'niet-gevonden' }] });
  doe(directie, dossier, 'bijlageVerwijderen', { kenmerk: kenmerk(), reden: 'Dubbel.' });
  expect(bestanden().filter((b) => b.appProperties['kenmerk'] !== undefined)).toEqual([]);
});

test.each(['voor', 'na'] as const)(
  '5.2.1: hapert Drive %s het werk, dan staat het bestand er na opnieuw sturen een keer',
  (moment) => {
    for (const [methode, k] of [
      ['create', 1],
      ['create', 3],
      ['list', 3],
      ['get', 1],
    ] as const) {
      const { voegToe, stukken } = gemeld();
      const herstel = google.grillen.laatMislukken({ ...storing, moment, methode, k });
      voegToe();
      herstel();
      expect(voegToe()).toMatchObject({ ok: true });
      expect(stukken()).toMatchObject([{ ontbreekt: null }]);
    }
  },
);

test('5.2.1: is Drive vol, dan zegt de weigering dat, en er is niets vastgelegd; later lukt het met dezelfde sleutel', () => {
  const { voegToe, stukken, dossier } = gemeld();
  google.drive.ruimte = 3;
  const deel = { plek: 'bijlageDeel', dossier, sleutel: 'google-01', nummer: 0, tekst: 'JVBERi0x' };
  expect(vraag(ontvanger, deel)).toMatchObject({ weigeringen: [{ code: 'drive-vol' }] });
  expect(stukken()).toEqual([]);
  google.drive.ruimte = 1_000_000;
  expect(voegToe()).toMatchObject({ ok: true });
  expect(voegToe()).toMatchObject({ ok: true, antwoord: { alGedaan: true } });
});

test('5.2.1: wat de soort niet is wordt niet bewaard; wat in Drive is weggegooid staat er als: ontbreekt', () => {
  const { voegToe, stukken, haal, bestanden } = gemeld();
  expect(voegToe('brief.pdf', html)).toMatchObject({ weigeringen: [{ code: 'bestand-anders-dan-naam' }] });
  expect(bestanden().filter((b) => b.appProperties['kenmerk'] !== undefined)).toEqual([]);
  voegToe();
  for (const b of bestanden()) b.prullenbak = true;
  expect(stukken()).toMatchObject([{ ontbreekt: expect.stringMatching(/^Het bestand ontbreekt/) as string }]);
  expect(haal(directie)).toMatchObject({ weigeringen: [{ code: 'bestand-ontbreekt' }] });
});

test('5.2.1: een storing van Drive bij het bekijken zegt niets over de bestanden', () => {
  const { voegToe, stukken } = gemeld();
  voegToe();
  const herstel = google.grillen.laatMislukken({ ...storing, duur: 'voorgoed' });
  expect(stukken()).toMatchObject([{ ontbreekt: null }]);
  herstel();
});

test('5.2.1: de pagina praat met de bundel zelf ook zo, en een vreemde krijgt niets', () => {
  const { dossier } = gemeld();
  const deel = { plek: 'bijlageDeel', dossier, sleutel: 'google-01', nummer: 0, tekst: 'JVBERi0x' };
  const alsWebapp = (wie: string): unknown =>
    JSON.parse(String(wereld.project.roepAlsWebapp(wie, 'loket', JSON.stringify(deel))));
  expect(alsWebapp(ontvanger)).toEqual({ ok: true, antwoord: null });
  expect(alsWebapp('vreemd@voorbeeld.example')).toMatchObject({ weigeringen: [{ code: 'onbekend-persoon' }] });
  expect(alsWebapp('iemand@elders.example')).toMatchObject({ weigeringen: [{ code: 'onbekend-persoon' }] });
});

test('5.3.1: delen die nooit een bestand werden zijn na een dag weg', () => {
  const { dossier, bestanden } = gemeld();
  vraag(ontvanger, { plek: 'bijlageDeel', dossier, sleutel: 'google-02', nummer: 0, tekst: 'AAAA' });
  const ronde = (uren: number): void => {
    jest.setSystemTime(google.klok.nu() + uren * 3_600_000);
    google.gebruiker = directie;
    inGoogle(google, () => doeOchtendronde(), 'trigger');
  };
  const over = (): number => bestanden().filter((b) => b.appProperties['deel'] === '0').length;
  ronde(23);
  expect(over()).toBe(1);
  ronde(25);
  expect(over()).toBe(0);
});
