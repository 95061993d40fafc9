// Hoe ziet Google er over het net uit? Sheets, Drive en de aanmelding over echte HTTP op deze computer, te storen per vraag.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { maakDrive } from './drive-api';
import type { Drive } from './drive-api';
import { apiFout, isApiFout } from './fout';
import { maakOproepen } from './oproepen';
import type { Oproep } from './oproepen';
import * as sheets from './sheets-api';
import type { Beller, Opties } from './sheets-api';
import type { Werkboek } from './werkboek';

export interface Nethapering {
  /** Looks at `METHOD host/path`. */
  readonly bij: RegExp;
  /** `verbreek` cuts the connection without an answer. */
  readonly wat: 401 | 403 | 429 | 500 | 503 | 'verbreek';
  /** Before anything was done, or after it was. */
  readonly moment: 'voor' | 'na';
  keer: number;
}

export interface GoogleHttp {
  readonly poort: number;
  /** Method, host and path of each question, in order. */
  readonly vragen: string[];
  readonly haperingen: Nethapering[];
  readonly werkboeken: Map<string, Werkboek>;
  readonly drive: Drive;
  /** Refresh tokens that were taken back. */
  readonly ingetrokken: string[];
  readonly sluit: () => Promise<unknown>;
}

export const vernieuwsleutel = '1//0eenVernieuwingsbewijsDatNergensMagStaan';
const toegangssleutel = 'ya29.eenToegangsbewijsDatNergensMagStaan';

interface Vraag {
  readonly regel: string;
  readonly delen: readonly string[];
  readonly query: URLSearchParams;
  readonly lichaam: Buffer;
  readonly soort: string;
}

const json = <T>({ lichaam }: Vraag): T => JSON.parse(lichaam.toString('utf8') || '{}') as T;
const opties = ({ query }: Vraag): Opties => (query.has('fields') ? { fields: query.get('fields') ?? '' } : {});

const aanmelding = (vraag: Vraag, ingetrokken: string[]): unknown => {
  const velden = new URLSearchParams(vraag.lichaam.toString('utf8'));
  if (vraag.regel.includes('/revoke')) {
    ingetrokken.push(velden.get('token') ?? vraag.query.get('token') ?? '');
    return {};
  }
  const code = velden.get('code');
  const goed = velden.get('refresh_token') === vernieuwsleutel || (code === 'goed' && velden.has('code_verifier'));
  if (!goed) throw Object.assign(apiFout(400), { lichaam: { error: 'invalid_grant' } });
  const nieuw = code === null ? {} : { refresh_token: vernieuwsleutel };
  return { access_token: toegangssleutel, expires_in: 3600, token_type: 'Bearer', ...nieuw };
};

/** A multipart body: the description, and the bytes of the file. */
const tweedelig = ({ lichaam, soort }: Vraag): { readonly over: drive_v3.Schema$File; readonly bytes: Uint8Array } => {
  const grens = /boundary="?([^";]+)"?/.exec(soort)?.[1] ?? '';
  const tekst = lichaam.toString('latin1');
  const [, eerste = '', tweede = ''] = tekst.split(`--${grens}`);
  const inhoud = (deel: string): Buffer =>
    Buffer.from(deel.slice(deel.indexOf('\r\n\r\n') + 4).replace(/\r\n$/, ''), 'latin1');
  return { over: JSON.parse(inhoud(eerste).toString('utf8')) as drive_v3.Schema$File, bytes: inhoud(tweede) };
};

type Afhandeling = (vraag: Vraag, oproep: Oproep) => unknown;

const routes = (beller: Beller, drive: Drive, ingetrokken: string[]): readonly (readonly [RegExp, Afhandeling])[] => [
  [/^POST oauth2\.googleapis\.com\/(token|revoke)$/, (v) => aanmelding(v, ingetrokken)],
  [/^GET sheets[^/]+\/v4\/spreadsheets\/([\w-]+)$/, (v, o) => sheets.get(beller, o, v.delen[1] ?? '', opties(v))],
  [
    /^POST sheets[^/]+\/v4\/spreadsheets\/([\w-]+):getByDataFilter$/,
    (v, o) => sheets.getByDataFilter(beller, o, json(v), v.delen[1] ?? '', opties(v)),
  ],
  [
    /^POST sheets[^/]+\/v4\/spreadsheets\/([\w-]+):batchUpdate$/,
    (v, o) => sheets.batchUpdate(beller, o, json(v), v.delen[1] ?? '', opties(v)),
  ],
  [
    /^POST sheets[^/]+\/v4\/spreadsheets\/([\w-]+)\/values:batchGetByDataFilter$/,
    (v, o) => sheets.valuesBatchGetByDataFilter(beller, o, json(v), v.delen[1] ?? '', opties(v)),
  ],
  [/^GET www[^/]+\/drive\/v3\/files$/, (v) => drive.zoek(v.query.get('q') ?? '')],
  [/^POST www[^/]+\/drive\/v3\/files$/, (v) => drive.maak(json(v), null)],
  [/^GET www[^/]+\/drive\/v3\/files\/([\w-]+)$/, (v) => drive.lees(v.delen[1] ?? '')],
  [
    /^POST www[^/]+\/upload\/drive\/v3\/files$/,
    (v) => {
      const { over, bytes } = tweedelig(v);
      return drive.maak(over, bytes);
    },
  ],
];

const leesVraag = async (vraag: IncomingMessage): Promise<Vraag> => {
  const delen: Buffer[] = [];
  for await (const deel of vraag) delen.push(deel as Buffer);
  const { pathname, searchParams } = new URL(vraag.url ?? '/', 'http://127.0.0.1');
  const regel = `${vraag.method ?? ''} ${String(vraag.headers['x-bedoeld-voor'])}${decodeURIComponent(pathname)}`;
  const soort = vraag.headers['content-type'] ?? '';
  return { regel, delen: [], query: searchParams, lichaam: Buffer.concat(delen), soort };
};

const stuur = (antwoord: ServerResponse, status: number, lichaam: unknown): void =>
  void antwoord.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(lichaam));

const stuurFout = (antwoord: ServerResponse, fout: unknown): void => {
  const { code, status, message } = isApiFout(fout) ? fout : apiFout(500, String(fout));
  const eigen = fout instanceof Error && 'lichaam' in fout ? fout.lichaam : null;
  stuur(antwoord, code, eigen ?? { error: { code, status, message, errors: [{ message, reason: status }] } });
};

export const openGoogleHttp = async (werkboeken = new Map<string, Werkboek>()): Promise<GoogleHttp> => {
  const beller: Beller = {
    werkboeken,
    grillen: { terugleesFout: 'na' },
    gebruiker: () => 'directie@voorbeeld.example',
  };
  const drive = maakDrive(beller);
  const oproepen = maakOproepen();
  const [vragen, haperingen, ingetrokken]: [string[], Nethapering[], string[]] = [[], [], []];
  const wegen = routes(beller, drive, ingetrokken);

  const hapert = (regel: string, moment: Nethapering['moment']): Nethapering['wat'] | null => {
    const een = haperingen.find((h) => h.moment === moment && h.keer > 0 && h.bij.test(regel));
    if (een === undefined) return null;
    een.keer -= 1;
    return een.wat;
  };
  const doe = (vraag: Vraag, wie: string | undefined): unknown => {
    const [patroon, werk] = wegen.find(([p]) => p.test(vraag.regel)) ?? [];
    if (patroon === undefined || werk === undefined) throw apiFout(404);
    if (!vraag.regel.includes(' oauth2.') && wie !== `Bearer ${toegangssleutel}`) throw apiFout(401);
    const delen = patroon.exec(vraag.regel) ?? [];
    return oproepen.doe('Net', vraag.regel, [], (oproep) => werk({ ...vraag, delen: [...delen] }, oproep));
  };
  const handelAf = async (verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> => {
    const vraag = await leesVraag(verzoek);
    vragen.push(vraag.regel);
    const mis = (moment: Nethapering['moment']): boolean => {
      const wat = hapert(vraag.regel, moment);
      if (wat === 'verbreek') verzoek.socket.destroy();
      else if (wat !== null) stuurFout(antwoord, apiFout(wat));
      return wat !== null;
    };
    if (mis('voor')) return;
    const uit = doe(vraag, verzoek.headers.authorization);
    if (!mis('na')) stuur(antwoord, 200, uit);
  };
  const server = createServer((verzoek, antwoord) => {
    handelAf(verzoek, antwoord).catch((fout: unknown) => stuurFout(antwoord, fout));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port: poort } = server.address() as AddressInfo;
  const sluit = (): Promise<unknown> => {
    server.closeAllConnections();
    return new Promise((klaar) => server.close(klaar));
  };
  return { poort, vragen, haperingen, werkboeken, drive, ingetrokken, sluit };
};
