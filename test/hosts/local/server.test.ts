// Doet elk adres van de server wat het belooft, en zegt hij in dezelfde vorm nee? Over een echte verbinding, op een voorbeeld en op een echt register.
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { hoogstensBytes } from '../../../src/hosts/local/lichaam';
import { eersteDirectie } from '../../../src/hosts/local/personen';
import type { Draaiend } from '../../../src/hosts/local/starten';
import { melding } from '../../loket/g1';
import { codes, lees, meldAan, post, proefDist, startProef, vraag } from './proefserver';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

const directie = 'dirk@voorbeeld.example';
const medewerker = 'anna@voorbeeld.example';
const lopend: Draaiend[] = [];

const start = async (...opties: readonly string[]): Promise<{ draaiend: Draaiend; poort: number }> => {
  const draaiend = await startProef(opties);
  lopend.push(draaiend);
  return { draaiend, poort: draaiend.host.poort() };
};
const voorbeeld = (): ReturnType<typeof start> => start('--voorbeeld', '0', '--vandaag', '2026-04-02');
const echt = (): ReturnType<typeof start> => start('--leeg', '--map', `${tijdelijkeMap()}/register`);

afterEach(async () => {
  for (const { stop } of lopend.splice(0)) await stop();
  ruimOp();
});

const stap = (stap: string, invoer: object, dossier = ''): object => ({
  vraag: 'stap',
  dossier,
  versie: 0,
  sleutel: dossier === '' ? `sleutel-${stap}` : dossier,
  stappen: [{ stap, invoer }],
});

describe('de pagina', () => {
  const halen = async (pad: string, dist: string): Promise<{ csp: string; tekst: string; soort: string }> => {
    const draaiend = await startProef(['--voorbeeld', '0'], dist);
    lopend.push(draaiend);
    const poort = draaiend.host.poort();
    const uit = await vraag(poort, 'GET', pad, { host: `127.0.0.1:${poort}` });
    expect(uit.status).toBe(200);
    return { csp: String(uit.koppen['content-security-policy']), tekst: uit.tekst, soort: String(uit.koppen['content-type']) }; // prettier-ignore
  };
  const sha = (tekst: string): string => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;

  test('/zijbalk is het scherm van Google, met alleen zijn eigen script en stijl', async () => {
    const { csp, tekst } = await halen('/zijbalk', proefDist());
    expect(tekst).toContain('<base target="_top">');
    expect(csp).toContain(`script-src ${sha('var a = "</p>";')};`);
    expect(csp).toContain(`style-src ${sha('p{color:red}')};`);
    expect(csp).not.toContain('unsafe');
  });

  test.each([
    ['/uitwisseling', 'var b'],
    ['/jaarevaluatie', 'var c'],
  ])('%s is een pagina op zichzelf, even streng', async (pad, script) => {
    const { csp } = await halen(pad, proefDist());
    expect(csp).toContain(`script-src ${sha(`${script} = "</p>";`)};`);
    expect(csp).not.toContain('unsafe');
  });

  test('/ is de pagina met tabbladen, of zonder die pagina het scherm zelf', async () => {
    const met = await halen('/', proefDist());
    expect(met.tekst).toContain('src="/pagina.js"');
    expect(met.csp).toContain("script-src 'self'; style-src 'self'");
    expect((await halen('/', proefDist(false))).tekst).toContain('<base target="_top">');
    expect((await halen('/pagina.js', proefDist())).soort).toContain('text/javascript');
    expect((await halen('/pagina.css', proefDist())).soort).toContain('text/css');
  });

  test('elk antwoord draagt de koppen die bewaren en meekijken verbieden', async () => {
    const { poort } = await voorbeeld();
    const antwoorden = [
      await vraag(poort, 'GET', '/'),
      await vraag(poort, 'GET', '/personen'),
      await vraag(poort, 'GET', '/bestaat-niet'),
      await vraag(poort, 'GET', '/../../etc/passwd'),
      await vraag(poort, 'PUT', '/loket'),
      await vraag(poort, 'GET', '/', { host: 'kwaad.example' }),
      await post(poort, '/loket', '{}'),
      await post(poort, '/aanmelden', { persoon: directie }),
    ];
    expect(antwoorden.map((a) => a.status)).toEqual([200, 200, 404, 404, 405, 403, 401, 200]);
    for (const { koppen } of antwoorden) {
      expect(koppen).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(koppen['content-security-policy']).toMatch(/^default-src 'none'; .*base-uri 'none'; form-action 'none'$/);
      expect(koppen['access-control-allow-origin']).toBeUndefined();
      expect(koppen['set-cookie']).toBeUndefined();
    }
  });
});

describe('het voorbeeldregister', () => {
  test('noemt zijn mensen en laat wie u kiest een klacht melden', async () => {
    const { poort, draaiend } = await voorbeeld();
    const { personen, ...rest } = lees<{ personen: { id: string; rol: string }[] }>(await vraag(poort, 'GET', '/personen')); // prettier-ignore
    expect(rest).toEqual({ voorbeeld: true, ingericht: true });
    expect(personen.map((p) => p.rol)).toEqual([
      'directie',
      'medewerker',
      'medewerker',
      'medewerker',
      'medewerker',
      'notulist',
    ]);
    const token = await meldAan(poort, { persoon: medewerker });
    const uit = await post(poort, '/loket', stap('melden', melding, 'dossier-0001'), token);
    expect(lees(uit)).toMatchObject({ ok: true, antwoord: { dossier: 'dossier-0001', alGedaan: false } });
    const beeld = lees<{ antwoord: { klokken: { einde: string }[] } }>(
      await post(poort, '/loket', { vraag: 'dossier', dossier: 'dossier-0001' }, token),
    );
    expect(beeld.antwoord.klokken.map((k) => k.einde)).toContain('2026-04-09');
    const regels = draaiend.host.register.logboek();
    expect(regels[regels.length - 1]?.tijdstip).toMatch(/^2026-04-02T\d\d:\d\d:\d\d$/);
  });

  test('kent geen sleutels en laat onbekenden niet binnen', async () => {
    const { poort } = await voorbeeld();
    for (const bewijs of [{ persoon: 'x@voorbeeld.example' }, { persoon: 'inrichting' }, { persoon: 'systeem' }, {}])
      expect((await post(poort, '/aanmelden', bewijs)).status).toBe(401);
    const token = await meldAan(poort, { persoon: directie });
    expect((await post(poort, '/sleutels', { persoon: medewerker }, token)).status).toBe(409);
  });
});

describe('een echt register', () => {
  const inrichting = { organisatie: 'Proef', naam: 'Dora', email: 'Dora@proef.example' };
  const mees = { email: 'mees@proef.example', naam: 'Mees', rollen: ['medewerker'], actief: true };

  const ingericht = async (): Promise<{ draaiend: Draaiend; poort: number; token: string }> => {
    const { draaiend, poort } = await echt();
    const token = await meldAan(poort, { sleutel: draaiend.host.sleutels.eenmalig('inrichting') });
    expect(lees(await post(poort, '/loket', stap('inrichten', inrichting), token))).toMatchObject({ ok: true });
    expect(lees(await post(poort, '/loket', stap('medewerkerOpslaan', mees), token))).toMatchObject({ ok: true });
    return { draaiend, poort, token };
  };
  const linkVan = async (poort: number, persoon: string, token: string): Promise<string> =>
    lees<{ link: string }>(await post(poort, '/sleutels', { persoon }, token)).link.split('#sleutel=')[1] ?? '';

  test('wie het inricht, gaat daarna verder als directielid', async () => {
    const { draaiend, poort, token } = await ingericht();
    const start = lees<{ antwoord: { wie: { id: string } } }>(await post(poort, '/loket', { vraag: 'start' }, token));
    expect(start.antwoord.wie.id).toBe('dora@proef.example');
    expect(eersteDirectie(draaiend.host.register)).toBe('dora@proef.example');
    expect(draaiend.host.register.logboek()[0]?.wie).toBe('inrichting');
  });

  test('noemt niemand, en laat niemand binnen op zijn naam', async () => {
    const { poort } = await ingericht();
    expect(lees(await vraag(poort, 'GET', '/personen'))).toEqual({ voorbeeld: false, ingericht: true, personen: [] });
    expect((await post(poort, '/aanmelden', { persoon: 'dora@proef.example' })).status).toBe(401);
  });

  test('de link van het begin werkt een keer, een persoonlijke link tot er een nieuwe is', async () => {
    const { draaiend, poort, token } = await ingericht();
    const eenmalig = { sleutel: draaiend.host.sleutels.eenmalig('dora@proef.example') };
    expect((await post(poort, '/aanmelden', eenmalig)).status).toBe(200);
    expect((await post(poort, '/aanmelden', eenmalig)).status).toBe(401);
    const eerste = await linkVan(poort, 'mees@proef.example', token);
    const sessie = await meldAan(poort, { sleutel: eerste });
    expect((await post(poort, '/aanmelden', { sleutel: eerste })).status).toBe(200);
    const tweede = await linkVan(poort, 'MEES@proef.example', token);
    expect((await post(poort, '/aanmelden', { sleutel: eerste })).status).toBe(401);
    expect((await post(poort, '/loket', { vraag: 'start' }, sessie)).status).toBe(401);
    expect((await post(poort, '/aanmelden', { sleutel: tweede })).status).toBe(200);
  });

  test('van een sleutel staat alleen de hash in het bestand', async () => {
    const { draaiend, poort, token } = await ingericht();
    const sleutel = await linkVan(poort, 'mees@proef.example', token);
    expect(sleutel).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const inhoud = JSON.stringify(draaiend.host.register.logboek());
    expect(inhoud).not.toContain(sleutel);
    expect(draaiend.host.sleutels.wie(sleutel)).toBe('mees@proef.example');
  });

  test('alleen de directie maakt links, en alleen voor wie actief is', async () => {
    const { poort, token } = await ingericht();
    const vanMees = await meldAan(poort, { sleutel: await linkVan(poort, 'mees@proef.example', token) });
    expect((await post(poort, '/sleutels', { persoon: 'dora@proef.example' }, vanMees)).status).toBe(403);
    expect((await post(poort, '/sleutels', { persoon: 'wie@proef.example' }, token)).status).toBe(404);
    const weg = stap('medewerkerOpslaan', { ...mees, actief: false });
    expect(lees(await post(poort, '/loket', { ...weg, sleutel: 'mees-weg' }, token))).toMatchObject({ ok: true });
    expect((await post(poort, '/sleutels', { persoon: 'mees@proef.example' }, token)).status).toBe(404);
    expect(codes(await post(poort, '/loket', { vraag: 'start' }, vanMees))).toEqual(['onbekend-persoon']);
  });

  test('na vijf verkeerde sleutels gaat het langzaam, ook voor een goede', async () => {
    const { draaiend, poort } = await ingericht();
    const goed = { sleutel: draaiend.host.sleutels.eenmalig('dora@proef.example') };
    const statussen: number[] = [];
    for (let i = 0; i < 30; i += 1) statussen.push((await post(poort, '/aanmelden', { sleutel: `mis-${i}` })).status);
    expect(statussen.filter((s) => s === 401)).toHaveLength(5);
    expect(statussen.filter((s) => s === 429)).toHaveLength(25);
    expect(codes(await post(poort, '/aanmelden', goed))).toEqual(['te-vaak']);
  });

  test('afmelden sluit de sessie', async () => {
    const { poort, token } = await ingericht();
    expect((await post(poort, '/afmelden', {}, token)).status).toBe(200);
    expect((await post(poort, '/loket', { vraag: 'start' }, token)).status).toBe(401);
  });
});

describe('een tabblad', () => {
  interface Blad {
    readonly blad: { readonly naam: string; readonly kolommen: readonly { readonly sleutel: string }[] };
    readonly bladen: readonly { readonly naam: string }[];
    readonly rijen: readonly { readonly id: string; readonly waarden: readonly unknown[]; readonly tekst: object }[];
  }
  const over = { overMedewerker: true, betrokkenMedewerkers: [directie] };
  /** The tab on the first line, a row on each of the others. */
  const leesBlad = ({ tekst }: { readonly tekst: string }): Blad => {
    const [kop, ...rijen] = tekst.split('\n').map((regel) => JSON.parse(regel) as unknown);
    return { ...(kop as Omit<Blad, 'rijen'>), rijen: rijen as Blad['rijen'] };
  };

  test('komt met de opmaak en cellen die naar Google gaan, alleen voor de directie', async () => {
    const { poort } = await voorbeeld();
    const token = await meldAan(poort, { persoon: directie });
    await post(poort, '/loket', stap('melden', melding, 'dossier-0001'), token);
    const blad = leesBlad(await post(poort, '/blad', { tabel: 'klachten' }, token));
    const plek = blad.blad.kolommen.findIndex((k) => k.sleutel === 'ontvangstdatum');
    expect(blad.rijen.map((r) => r.id)).toEqual(['dossier-0001']);
    expect(blad.rijen[0]?.waarden[plek]).toBe(46114);
    expect(blad.rijen[0]?.tekst).toHaveProperty(String(plek), 'do 2-4-2026');
    for (const { naam } of blad.bladen) {
      const een = leesBlad(await post(poort, '/blad', { tabel: naam }, token));
      expect(een.blad.naam).toBe(naam);
      expect(een.rijen.every((r) => r.waarden.length === een.blad.kolommen.length)).toBe(true);
    }
    expect((await post(poort, '/blad', { tabel: 'geheim' }, token)).status).toBe(400);
    const ander = await meldAan(poort, { persoon: medewerker });
    for (const { naam } of blad.bladen) expect((await post(poort, '/blad', { tabel: naam }, ander)).status).toBe(403);
  });

  test('toont een directielid zijn eigen zaak niet, ook niet in het logboek', async () => {
    const { poort } = await voorbeeld();
    const token = await meldAan(poort, { persoon: directie });
    const ander = await meldAan(poort, { persoon: medewerker });
    const uit = await post(poort, '/loket', stap('melden', { ...melding, ...over }, 'dossier-0002'), ander);
    expect(lees(uit)).toMatchObject({ ok: true });
    const { bladen } = leesBlad(await post(poort, '/blad', { tabel: 'klachten' }, token));
    for (const { naam } of bladen)
      expect((await post(poort, '/blad', { tabel: naam }, token)).tekst).not.toContain('dossier-0002');
  });
});

describe('het lijf van een verzoek', () => {
  test('mag 1 MB zijn en geen byte meer', async () => {
    const { poort } = await voorbeeld();
    const token = await meldAan(poort, { persoon: directie });
    const met = (bytes: number): string => `"${'x'.repeat(bytes - 2)}"`;
    expect((await post(poort, '/loket', met(hoogstensBytes), token)).status).toBe(200);
    expect((await post(poort, '/loket', met(hoogstensBytes + 1), token)).status).toBe(413);
    expect((await post(poort, '/aanmelden', met(hoogstensBytes + 1))).status).toBe(413);
  });

  test('een stroom zonder einde wordt na 1 MB afgebroken', async () => {
    const { poort } = await voorbeeld();
    const token = await meldAan(poort, { persoon: directie });
    const begin = Date.now();
    let verstuurd = 0;
    const antwoord = await new Promise<string>((klaar) => {
      let uit = '';
      const lijn = connect(poort, '127.0.0.1', () => {
        lijn.write(
          `POST /loket HTTP/1.1\r\nHost: 127.0.0.1:${poort}\r\nContent-Type: application/json\r\nX-Sessie: ${token}\r\nTransfer-Encoding: chunked\r\n\r\n`,
        );
        const stuur = (): void => {
          while (!lijn.destroyed && lijn.writable && verstuurd < 1e9) {
            verstuurd += 65_536;
            if (!lijn.write(`10000\r\n${'x'.repeat(65_536)}\r\n`)) return;
          }
        };
        lijn.on('drain', stuur);
        stuur();
      });
      lijn.on('data', (d) => (uit += d.toString()));
      lijn.on('error', () => undefined);
      lijn.on('close', () => klaar(uit));
    });
    expect(antwoord.split('\r\n')[0]).toContain('413');
    expect(verstuurd).toBeLessThan(50e6);
    expect(Date.now() - begin).toBeLessThan(3000);
  });

  test.each<[string, string | Buffer]>([
    ['geen JSON', '{'],
    ['leeg', ''],
    ['geen UTF-8', Buffer.from('{"vraag":"lijst","zoek":"\xff"}', 'latin1')],
    ['een lijst', '[]'],
    ['een sleutel als prototype', '{"__proto__":{"vraag":"start"}}'],
    ['een onbekende vraag', '{"vraag":"constructor"}'],
  ])('%s is een weigering, geen storing', async (_naam, lijf) => {
    const { poort } = await voorbeeld();
    const token = await meldAan(poort, { persoon: directie });
    expect(codes(await post(poort, '/loket', lijf, token))).toEqual(['onleesbaar-verzoek']);
    for (const pad of ['/blad', '/aanmelden'])
      expect([400, 401]).toContain((await post(poort, pad, lijf, token)).status);
  });
});

describe('wat niemand verwachtte', () => {
  test('geeft een zin zonder details, en een logregel zonder persoonsgegevens', async () => {
    const { draaiend, poort } = await voorbeeld();
    const token = await meldAan(poort, { persoon: directie });
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const stuk = Object.assign(new Error('Klager Piet Geheim staat hier'), { errcode: 13 });
    jest.spyOn(draaiend.host.register, 'lees').mockImplementation(() => {
      throw stuk;
    });
    const uit = await post(poort, '/loket', { vraag: 'taken' }, token);
    expect(uit.status).toBe(500);
    expect(codes(uit)).toEqual(['storing']);
    expect(uit.tekst).toContain('schijf van deze computer is vol');
    const gelogd = log.mock.calls.flat().join('\n');
    log.mockRestore();
    expect(gelogd).toContain('POST /loket | Error | 13');
    expect(gelogd + uit.tekst).not.toContain('Geheim');
  });

  test('de server luistert alleen op deze computer', async () => {
    const { poort } = await voorbeeld();
    const anders = Object.values(networkInterfaces())
      .flatMap((lijst) => lijst ?? [])
      .filter((a) => a.family === 'IPv4' && !a.internal)
      .map((a) => a.address);
    for (const adres of [...anders, '127.0.0.2'])
      await expect(
        new Promise((klaar, mislukt) => connect(poort, adres, () => klaar('open')).on('error', mislukt)),
      ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
