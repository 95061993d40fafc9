// Laat de server precies binnen wat binnen mag? Alle combinaties van methode, Host, Origin, herkomst, token en soort, over een echte verbinding.
import { connect } from 'node:net';
import { houdTegen } from '../../../src/hosts/local/poortwachter';
import type { Draaiend } from '../../../src/hosts/local/starten';
import { meldAan, startProef, vraag } from './proefserver';
import type { Koppen } from './proefserver';
import { ruimOp } from './tijdelijk';

let draaiend: Draaiend;
let poort = 0;
let token = '';

beforeAll(async () => {
  draaiend = await startProef(['--voorbeeld', '0', '--vandaag', '2026-04-02']);
  poort = draaiend.host.poort();
  token = await meldAan(poort, { persoon: 'dirk@voorbeeld.example' });
});
afterAll(async () => {
  await draaiend.stop();
  ruimOp();
});

/** `P` stands for the port of the server. Beside every value: may it be let in? */
type Keuzes = readonly (readonly [waarde: string | null, goed: boolean])[];

const methoden: Keuzes = [['POST', true], ['GET', false], ['HEAD', false], ['PUT', false], ['DELETE', false], ['PATCH', false], ['OPTIONS', false]]; // prettier-ignore
const hosts: Keuzes = [
  ['127.0.0.1:P', true],
  ['localhost:P', true],
  ['127.0.0.1', false],
  ['127.0.0.1:80', false],
  ['LOCALHOST:P', false],
  ['localhost.:P', false],
  ['register.kwaad.example:P', false],
  ['127.0.0.1:P.kwaad.example', false],
  ['[::1]:P', false],
];
const origins: Keuzes = [
  [null, true],
  ['http://HOST', true],
  ['https://HOST', false],
  ['http://HOST/', false],
  ['http://127.0.0.1:80', false],
  ['http://kwaad.example', false],
  ['null', false],
];
const sites: Keuzes = [[null, true], ['same-origin', true], ['same-site', false], ['cross-site', false], ['none', false]]; // prettier-ignore
const soorten: Keuzes = [
  ['application/json', true],
  ['application/json; charset=utf-8', true],
  ['text/plain', false],
  ['application/x-www-form-urlencoded', false],
  ['text/plain; application/json', false],
  ['application/json; charset=utf-16', false],
  [null, false],
];
const tokens: Keuzes = [['goed', true], ['x'.repeat(43), false], ['', false], [null, false]]; // prettier-ignore

interface Geval {
  readonly methode: string;
  readonly koppen: Koppen;
  readonly goed: boolean;
}

const vul = (tekst: string, host: string): string => tekst.replace('HOST', host).replace('P', String(poort));

const maak = (keuze: readonly (readonly [string | null, boolean])[]): Geval => {
  const [methode, host, origin, site, soort, bewijs] = keuze.map(([w]) => w);
  const doel = vul(host ?? '', '');
  const koppen = Object.entries({
    host: doel,
    origin: typeof origin === 'string' ? vul(origin, doel) : null,
    'sec-fetch-site': site,
    'content-type': soort,
    'x-sessie': bewijs === 'goed' ? token : bewijs,
  }).filter((k): k is [string, string] => typeof k[1] === 'string');
  return { methode: methode ?? '', koppen: Object.fromEntries(koppen), goed: keuze.every(([, goed]) => goed) };
};

/** Everything good, one thing wrong, two things wrong - and every combination of what is good. */
const gevallen = (): readonly Geval[] => {
  const dimensies = [methoden, hosts, origins, sites, soorten, tokens];
  const alle = dimensies.reduce<readonly (readonly (readonly [string | null, boolean])[])[]>(
    (tot, dimensie) => tot.flatMap((begin) => dimensie.map((d) => [...begin, d])),
    [[]],
  );
  return alle.filter((keuze) => keuze.filter(([, goed]) => !goed).length <= 2).map(maak);
};

test('van alle combinaties komt alleen de goede binnen, en elke goede', async () => {
  const alle = gevallen();
  const mis: object[] = [];
  let binnen = 0;
  for (const geval of alle) {
    const { status, tekst } = await vraag(poort, geval.methode, '/loket', geval.koppen, '{"vraag":"taken"}');
    const wel = status === 200;
    if (wel) binnen += 1;
    if (wel !== geval.goed || wel !== tekst.startsWith('{"ok":true,"antwoord":['))
      mis.push({ ...geval, status, tekst });
  }
  expect(mis).toEqual([]);
  expect(binnen).toBe(16);
  expect(alle.length).toBeGreaterThan(1000);
}, 30_000);

test('de zuivere regel zegt hetzelfde voor elke combinatie', () => {
  const dimensies = [methoden, hosts, origins, sites, soorten];
  const alle = dimensies.reduce<readonly (readonly (readonly [string | null, boolean])[])[]>(
    (tot, dimensie) => tot.flatMap((begin) => dimensie.map((d) => [...begin, d])),
    [[]],
  );
  const mis = alle.map(maak).filter(({ methode, koppen, goed }) => {
    const tegen = houdTegen({ methode, kop: (naam) => koppen[naam], poort });
    const isLezen = methode === 'GET' || methode === 'HEAD';
    return !isLezen && (tegen === null) !== goed;
  });
  expect(mis).toEqual([]);
  expect(alle.length).toBeGreaterThan(10_000);
});

describe('een pagina openen', () => {
  const open = (koppen: Koppen): Promise<number> =>
    vraag(poort, 'GET', '/', { host: `localhost:${poort}`, ...koppen }).then((a) => a.status);

  test.each<[string, Koppen, number]>([
    ['getypt adres', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 200],
    ['een programma', {}, 200],
    ['het eigen kader', { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' }, 200],
    ['een koppeling elders', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 200], // prettier-ignore
    ['een kader elders', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, 403], // prettier-ignore
    ['een script elders', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, 403], // prettier-ignore
    ['een andere poort op deze computer', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, 403],
    ['een vreemde naam', { host: 'kwaad.example' }, 403],
  ])('%s', async (_naam, koppen, status) => {
    expect(await open(koppen)).toBe(status);
  });

  test('twee Host-koppen of geen', async () => {
    const ruw = (koppen: string): Promise<string> =>
      new Promise((klaar) => {
        let uit = '';
        const lijn = connect(poort, '127.0.0.1', () =>
          lijn.write(`GET / HTTP/1.1\r\n${koppen}Connection: close\r\n\r\n`),
        );
        lijn.on('data', (d) => (uit += d.toString()));
        lijn.on('close', () => klaar(uit.split('\r\n')[0] ?? ''));
      });
    expect(await ruw('')).toContain('400');
    expect(await ruw(`Host: kwaad.example\r\nHost: localhost:${poort}\r\n`)).not.toContain('200');
    expect(await ruw(`Host: localhost:${poort}\r\n`)).toContain('200');
  });
});
