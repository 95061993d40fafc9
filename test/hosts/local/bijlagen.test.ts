// Staan bestanden op deze computer veilig in hun map, en krijgt alleen wie het mag ze terug, altijd als download? (artikel 5.2.1, 1.2)
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maakBijlagenkast } from '../../../src/hosts/local/bijlagenkast';
import { maakBijlagenmap } from '../../../src/hosts/local/bijlagenmap';
import type { Draaiend } from '../../../src/hosts/local/starten';
import { html, pdf, stuurIn } from '../../loket/bestanden';
import { codes, lees, meldAan, post, startProef, vraag } from './proefserver';
import type { Antwoord } from './proefserver';
import { tijdelijkeMap } from './tijdelijk';

interface Stukken {
  readonly antwoord: {
    readonly stukken: { readonly lijst: readonly { readonly naam: string; readonly kenmerk: string }[] };
  };
}
let draaiend: Draaiend;
const tokens = new Map<string, string>();
const dirk = 'dirk@voorbeeld.example';
const bea = 'bea@voorbeeld.example';
beforeAll(async () => {
  draaiend = await startProef(['--voorbeeld', '20', '--vandaag', '2026-04-02']);
  for (const persoon of [dirk, bea]) tokens.set(persoon, await meldAan(draaiend.host.poort(), { persoon }));
});
afterAll(() => draaiend.stop());

const poort = (): number => draaiend.host.poort();
const stuur = (wie: string, verzoek: object): Promise<Antwoord> => post(poort(), '/loket', verzoek, tokens.get(wie));
/** One that only the directie sees. */
const dossier = (): string => {
  const { klachten } = draaiend.host.register.lees({ dossiers: [], rijen: [], heel: ['klachten'] });
  const rij = klachten.find(
    (k) => k['fase'] === 'In onderzoek' && ![k['ontvangenDoor'], k['behandelaar']].includes(bea),
  );
  return rij?.id ?? '';
};
const voegToe = async (naam: string, inhoud: Buffer, sleutel: string, delen = 2): Promise<Antwoord> => {
  const wachtrij: object[] = [];
  stuurIn((verzoek) => wachtrij.push(verzoek), { naam, inhoud, sleutel }, delen, dossier());
  let uit = await stuur(dirk, wachtrij[0] ?? {});
  for (const verzoek of wachtrij.slice(1)) uit = await stuur(dirk, verzoek);
  return uit;
};
const stukken = async () =>
  lees<Stukken>(await stuur(dirk, { vraag: 'dossier', dossier: dossier() })).antwoord.stukken.lijst;
const kenmerkVan = async (naam: string): Promise<string> =>
  (await stukken()).find((s) => s.naam === naam)?.kenmerk ?? '';
const halen = (wie: string, kenmerk: string): Promise<Antwoord> =>
  stuur(wie, { plek: 'bijlageHalen', dossier: dossier(), kenmerk, nummer: 0 });
const adres = (antwoord: Antwoord): string => lees<{ antwoord: { adres: string } }>(antwoord).antwoord.adres;
const open = (pad: string): Promise<Antwoord> => vraag(poort(), 'GET', pad, { host: `127.0.0.1:${poort()}` });
const wortel = (): string => join(draaiend.map, 'bijlagen');

describe('een bestand op deze computer (5.2.1)', () => {
  it('5.2.1: staat alleen voor deze gebruiker in de map van het nummer, onder een naam die niets zegt', async () => {
    expect(lees(await voegToe('Brief van Klaartje Kanarie.pdf', pdf, 'lokaal-01', 3))).toMatchObject({ ok: true });
    const [map] = readdirSync(wortel()).filter((m) => m.startsWith('K'));
    const [naam = ''] = readdirSync(join(wortel(), map ?? ''));
    expect([map, naam]).toEqual([
      expect.stringMatching(/^K\d{4}-\d{3}$/),
      expect.stringMatching(/^[0-9a-f]{32}-bestand\.pdf$/),
    ]);
    expect(readFileSync(join(wortel(), map ?? '', naam))).toEqual(pdf);
    const rechten = [wortel(), join(wortel(), map ?? ''), join(wortel(), map ?? '', naam)].map(
      (p) => lstatSync(p).mode & 0o777,
    );
    expect(rechten).toEqual([0o700, 0o700, 0o600]);
    expect(readdirSync(join(wortel(), 'onderweg'))).toEqual([]);
  });
  it('5.2.1: komt terug als download met zijn eigen naam, een keer per kaartje, en wordt nooit getoond', async () => {
    const kaartje = adres(await halen(dirk, await kenmerkVan('Brief van Klaartje Kanarie.pdf')));
    expect(kaartje).toMatch(/^\/bijlage\/[\w-]{43}$/);
    const uit = await open(kaartje);
    expect([uit.status, uit.tekst]).toEqual([200, pdf.toString()]);
    expect(uit.koppen).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="bestand.pdf"; filename*=UTF-8''Brief%20van%20Klaartje%20Kanarie.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect((await open(kaartje)).status).toBe(404);
  });
  it('5.2.1: een pagina die zich een tekst noemt is ook maar een download', async () => {
    await voegToe('notitie\r\nSet-Cookie: x.txt', html, 'lokaal-02', 1);
    const uit = await open(adres(await halen(dirk, await kenmerkVan('notitieSet-Cookie: x.txt'))));
    expect(uit.koppen['content-type']).toBe('application/octet-stream');
    expect(uit.koppen['content-disposition']).toMatch(
      /^attachment; filename="bestand\.txt"; filename\*=UTF-8''notitieSet-Cookie%3A%20x\.txt$/,
    );
    expect(uit.koppen['set-cookie']).toBeUndefined();
  });
  it('1.2: wie het dossier niet ziet krijgt geen kaartje, en zonder aanmelding komt er niets', async () => {
    const kenmerk = await kenmerkVan('Brief van Klaartje Kanarie.pdf');
    expect(codes(await halen(bea, kenmerk))).toEqual(['niet-gevonden']);
    expect((await stuur('niemand', { plek: 'bijlageHalen', dossier: dossier(), kenmerk, nummer: 0 })).status).toBe(401);
    for (const pad of ['/bijlage/x', '/bijlage/..%2f..%2fregister.sqlite', '/bijlagen/onderweg', `/bijlage/${kenmerk}`])
      expect((await open(pad)).status).toBe(404);
  });
  it('5.2.1: een verbinding die halverwege wegvalt laat niets achter bij het dossier', async () => {
    const voor = (await stukken()).length;
    const lijf = JSON.stringify({
      plek: 'bijlageDeel',
      dossier: dossier(),
      sleutel: 'lokaal-03',
      nummer: 0,
      tekst: 'JVBERi0x',
    });
    await new Promise<void>((klaar) => {
      const koppen = {
        'content-type': 'application/json',
        'x-sessie': tokens.get(dirk),
        'content-length': lijf.length,
      };
      const verzoek = request({ host: '127.0.0.1', port: poort(), method: 'POST', path: '/loket', headers: koppen });
      verzoek.on('error', () => klaar());
      verzoek.write(lijf.slice(0, 40), () => verzoek.destroy());
    });
    const klaar = { plek: 'bijlageKlaar', dossier: dossier(), sleutel: 'lokaal-03', naam: 'Half.pdf', delen: 1 };
    expect(codes(await stuur(dirk, klaar))).toEqual(['bestand-onvolledig']);
    expect(await stukken()).toHaveLength(voor);
  });
  it('5.2.1: meer dan 1 MB in een keer neemt de server niet aan', async () => {
    const tekst = 'A'.repeat(1_048_576);
    const uit = await stuur(dirk, { plek: 'bijlageDeel', dossier: dossier(), sleutel: 'lokaal-04', nummer: 0, tekst });
    expect(uit.status).toBe(413);
  });
  it('5.2.1: een bestand dat op de schijf is veranderd wordt niet uitgegeven', async () => {
    const kenmerk = await kenmerkVan('Brief van Klaartje Kanarie.pdf');
    const [map = ''] = readdirSync(wortel()).filter((m) => m.startsWith('K'));
    writeFileSync(join(wortel(), map, `${kenmerk}-bestand.pdf`), 'anders');
    expect(codes(await open(adres(await halen(dirk, kenmerk))))).toEqual(['bestand-ontbreekt']);
  });
});

describe('de map met bestanden (5.2.1)', () => {
  const [een, twee] = ['1'.repeat(32), '2'.repeat(32)];
  const goed = () => null;
  const proef = () => {
    const pad = join(tijdelijkeMap(), 'bijlagen');
    return { pad, kast: maakBijlagenkast(maakBijlagenmap(pad)) };
  };
  const plaats = ({ kast }: ReturnType<typeof proef>, kenmerk: string, map: string): unknown => {
    kast.neemDeel(kenmerk, 0, pdf.toString('base64'));
    return kast.plaats({ kenmerk, delen: 1, map, uitgang: 'pdf', mime: 'application/pdf' }, goed);
  };
  it.each(['../buiten', '/tmp', 'K2026-001/..', '', '.', 'CON', 'K2026-001\n'])(
    '5.2.1: "%s" is geen map van een dossier',
    (map) => {
      const hier = proef();
      expect(() => plaats(hier, een, map)).toThrow('hoort niet bij de bijlagen');
      expect(readdirSync(hier.pad)).toEqual(['onderweg']);
    },
  );
  it.each(['../x', 'x', '1'.repeat(31), `${'1'.repeat(31)}/`])('5.2.1: "%s" is geen kenmerk', (kenmerk) => {
    expect(() => proef().kast.neemDeel(kenmerk, 0, 'AAAA')).toThrow('hoort niet bij de bijlagen');
  });
  it('5.2.1: een koppeling naar elders op de plaats van een map of bestand wordt niet gevolgd', () => {
    const hier = proef();
    plaats(hier, een, 'K2026-001');
    const buiten = tijdelijkeMap();
    symlinkSync(buiten, join(hier.pad, 'K2026-002'));
    expect(() => plaats(hier, twee, 'K2026-002')).toThrow('hoort niet bij de bijlagen');
    const bestand = join(hier.pad, 'K2026-001', `${een}-bestand.pdf`);
    writeFileSync(join(buiten, 'geheim'), 'geheim');
    unlinkSync(bestand);
    symlinkSync(join(buiten, 'geheim'), bestand);
    expect(hier.kast.heel(een)).toBeNull();
    expect(readdirSync(buiten)).toEqual(['geheim']);
  });
  it('5.2.1: een tweede keer plaatsen, nadat het antwoord verloren ging, is hetzelfde bestand', () => {
    const hier = proef();
    const eerst = plaats(hier, een, 'K2026-001');
    const wat = { kenmerk: een, delen: 1, map: 'K2026-001', uitgang: 'pdf', mime: 'application/pdf' };
    expect(hier.kast.plaats(wat, goed)).toEqual(eerst);
  });
  it('5.2.1: met het nummer verhuist de map; verwijderd is weg, en een lege map ook', () => {
    const hier = proef();
    plaats(hier, een, 'zonder-nummer-0a1b2c3d');
    hier.kast.hernoem('zonder-nummer-0a1b2c3d', 'K2026-001');
    expect(readdirSync(hier.pad).sort()).toEqual(['K2026-001', 'onderweg']);
    hier.kast.wis(een);
    expect(existsSync(join(hier.pad, 'K2026-001'))).toBe(false);
  });
  it('5.2.1: na een dag telt een deel dat onderweg bleef als oud; wat van iemand anders is blijft buiten beeld', () => {
    const hier = proef();
    hier.kast.neemDeel(een, 0, 'AAAA');
    mkdirSync(join(hier.pad, 'eigen map'));
    expect(hier.kast.alle()).toEqual([{ kenmerk: een, oud: false }]);
    const gisteren = Date.now() / 1000 - 25 * 3600;
    utimesSync(join(hier.pad, 'onderweg', `${een}.0`), gisteren, gisteren);
    expect(hier.kast.alle()).toEqual([{ kenmerk: een, oud: true }]);
  });
});
