// Wat antwoordt Google als clasp een script pusht en een web-app bijwerkt? Een namaak op deze computer, die onthoudt wat er gevraagd is.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Bestand {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}
interface Instelling {
  readonly versionNumber?: number;
  readonly description?: string;
}
interface Uitrol {
  readonly deploymentId: string;
  deploymentConfig: Instelling;
}
interface Lichaam extends Instelling {
  readonly files?: readonly Bestand[];
  readonly deploymentConfig?: Instelling;
}
interface Nee {
  readonly status: number;
  readonly bericht: string;
}
export interface ScriptApi {
  readonly poort: number;
  /** Method, host and path of every request, in order. */
  readonly vragen: string[];
  bestanden: readonly Bestand[];
  uitrollen: Uitrol[];
  versies: number;
  /** Refuses requests whose line matches. */
  nee: { readonly bij: RegExp; readonly antwoord: Nee } | undefined;
  readonly sluit: () => Promise<unknown>;
}

export const scriptId = `1${'ScriptVanEenTest'.repeat(4).slice(0, 56)}`;
export const token = 'ya29.eenToegangsbewijsDatNergensMagStaan';
export const account = 'klachten@voorbeeld.example';
const uitrolId = (n: number): string => `AKfycb${'UitrolVanEenTest'.repeat(4)}${n}`;
const alleenKop: Uitrol = { deploymentId: uitrolId(0), deploymentConfig: {} };

const nietGevonden: Nee = { status: 404, bericht: 'Requested entity was not found.' };
const metAdres = (u: Uitrol): unknown => ({
  ...u,
  entryPoints: [
    {
      entryPointType: 'WEB_APP',
      webApp: { url: `https://script.google.com/a/macros/voorbeeld.example/s/${u.deploymentId}/exec` },
    },
  ],
});

type Afhandeling = (api: ScriptApi, lichaam: Lichaam, id: string) => unknown;
const zoek = (api: ScriptApi, id: string): Uitrol | undefined => api.uitrollen.find((u) => u.deploymentId === id);

const routes: readonly (readonly [RegExp, Afhandeling])[] = [
  [/^GET www.googleapis.com\/oauth2\/v2\/userinfo$/, () => ({ id: '1', email: account })],
  [/^GET script[^/]+\/v1\/projects\/[^/]+\/content$/, ({ bestanden }) => ({ files: bestanden })],
  [/^PUT script[^/]+\/v1\/projects\/[^/]+\/content$/, (api, { files = [] }) => ({ files: (api.bestanden = files) })],
  [/^POST script[^/]+\/v1\/projects\/[^/]+\/versions$/, (api) => ({ versionNumber: ++api.versies })],
  [/^GET script[^/]+\/v1\/projects\/[^/]+\/deployments$/, ({ uitrollen }) => ({ deployments: uitrollen })],
  [
    /^POST script[^/]+\/v1\/projects\/[^/]+\/deployments$/,
    (api, lichaam) => {
      const nieuw = { deploymentId: uitrolId(api.uitrollen.length), deploymentConfig: lichaam };
      api.uitrollen.push(nieuw);
      return metAdres(nieuw);
    },
  ],
  [
    /^PUT script[^/]+\/v1\/projects\/[^/]+\/deployments\/([^/]+)$/,
    (api, { deploymentConfig = {} }, id) => {
      const bestaand = zoek(api, id);
      if (bestaand !== undefined) bestaand.deploymentConfig = deploymentConfig;
      return bestaand;
    },
  ],
  [
    /^GET script[^/]+\/v1\/projects\/[^/]+\/deployments\/([^/]+)$/,
    (api, _, id) => {
      const bestaand = zoek(api, id);
      return bestaand && metAdres(bestaand);
    },
  ],
];

const antwoord = (api: ScriptApi, regel: string, lichaam: string): { status: number; json: unknown } => {
  const weigering = api.nee?.bij.test(regel) ? api.nee.antwoord : undefined;
  const [patroon, doe] = routes.find(([p]) => p.test(regel)) ?? [];
  const id = patroon?.exec(regel)?.[1] ?? '';
  const json = weigering ?? (regel.includes(scriptId) || regel.includes('userinfo') ? undefined : nietGevonden);
  const uit = json === undefined ? doe?.(api, JSON.parse(lichaam || '{}') as Lichaam, id) : undefined;
  if (uit !== undefined) return { status: 200, json: uit };
  const { status, bericht } = json ?? nietGevonden;
  return { status, json: { error: { code: status, message: bericht, errors: [{ message: bericht }] } } };
};

export const openScriptApi = async (): Promise<ScriptApi> => {
  const server = createServer((vraag, res) => {
    const delen: Buffer[] = [];
    vraag.on('data', (deel: Buffer) => delen.push(deel));
    vraag.on('end', () => {
      const regel = `${vraag.method ?? ''} ${String(vraag.headers['x-bedoeld-voor'])}${(vraag.url ?? '').replace(/\?.*/, '')}`;
      api.vragen.push(regel);
      const { status, json } = antwoord(api, regel, Buffer.concat(delen).toString('utf8'));
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const api: ScriptApi = {
    poort: (server.address() as AddressInfo).port,
    vragen: [],
    bestanden: [],
    uitrollen: [{ ...alleenKop }],
    versies: 0,
    nee: undefined,
    sluit: () => new Promise((klaar) => server.close(klaar)),
  };
  return api;
};
