// Hoe vraagt een test iets aan een echte server? Over een echte verbinding, met precies de koppen die de test wil.
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { leesOpties } from '../../../src/hosts/local/opties';
import { start } from '../../../src/hosts/local/starten';
import type { Draaiend } from '../../../src/hosts/local/starten';
import { minsteBouw } from '../../../src/register/versie';
import { tijdelijkeMap } from './tijdelijk';

export const zijbalk =
  '<!doctype html><base target="_top"><style>p{color:red}</style><p>x</p><script>var a = "</p>";</script>';

/** A build folder with the page that goes to Google, and with or without the page of the tabs. */
export const proefDist = (metPagina = true): string => {
  const dist = tijdelijkeMap();
  mkdirSync(join(dist, 'apps-script'));
  writeFileSync(join(dist, 'apps-script', 'sidebar.html'), zijbalk);
  writeFileSync(join(dist, 'apps-script', 'uitwisseling.html'), zijbalk.replace('var a', 'var b'));
  writeFileSync(join(dist, 'apps-script', 'jaarevaluatie.html'), zijbalk.replace('var a', 'var c'));
  if (!metPagina) return dist;
  mkdirSync(join(dist, 'pagina'));
  writeFileSync(join(dist, 'pagina', 'pagina.js'), 'void 0;');
  writeFileSync(join(dist, 'pagina', 'pagina.css'), 'p{}');
  return dist;
};

export const startProef = (opties: readonly string[], dist = proefDist()): Promise<Draaiend> =>
  start(leesOpties(['--poort', '0', ...opties]), dist, minsteBouw);

export interface Antwoord {
  readonly status: number;
  readonly koppen: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly tekst: string;
}
export type Koppen = Readonly<Record<string, string>>;

/** node:http and not fetch: fetch does not let anyone choose Host, Origin and Sec-Fetch-Site. */
export const vraag = (
  poort: number,
  methode: string,
  pad: string,
  koppen: Koppen = {},
  lijf: string | Buffer = '',
): Promise<Antwoord> =>
  new Promise((klaar, mislukt) => {
    const verzoek = request(
      { host: '127.0.0.1', port: poort, method: methode, path: pad, headers: koppen, agent: false },
      (antwoord) => {
        const delen: Buffer[] = [];
        antwoord.on('data', (deel: Buffer) => delen.push(deel));
        antwoord.on('end', () => {
          klaar({ status: antwoord.statusCode ?? 0, koppen: antwoord.headers, tekst: Buffer.concat(delen).toString() });
        });
      },
    );
    verzoek.on('error', mislukt);
    verzoek.end(lijf);
  });

export const post = (poort: number, pad: string, inhoud: unknown, token = ''): Promise<Antwoord> =>
  vraag(
    poort,
    'POST',
    pad,
    { 'content-type': 'application/json', 'x-sessie': token },
    typeof inhoud === 'string' || Buffer.isBuffer(inhoud) ? inhoud : JSON.stringify(inhoud),
  );

export const lees = <T>(antwoord: Antwoord): T => JSON.parse(antwoord.tekst) as T;

interface Nee {
  readonly weigeringen: readonly { readonly code: string; readonly tekst: string }[];
}
export const codes = (antwoord: Antwoord): readonly string[] => lees<Nee>(antwoord).weigeringen.map((w) => w.code);

export const meldAan = async (poort: number, bewijs: object): Promise<string> =>
  lees<{ sessie: string }>(await post(poort, '/aanmelden', bewijs)).sessie;
