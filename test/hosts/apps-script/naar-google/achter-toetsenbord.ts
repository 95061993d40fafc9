// Hoe typt een test `npm run koppel` en `npm run push`, in een eigen map, met een eigen thuismap en zonder internet?
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { token } from './script-api';

const wortel = join(__dirname, '..', '..', '..', '..');
const scripts = join(wortel, 'src', 'hosts', 'apps-script', 'naar-google');

export interface Uitkomst {
  readonly code: number | null;
  readonly tekst: string;
}
export interface Toetsenbord {
  readonly map: string;
  /** The link, as somebody else could have left it. */
  readonly bewaar: (koppeling: object) => void;
  readonly meldAan: () => void;
  readonly typ: (script: string, ...opties: readonly string[]) => Promise<Uitkomst>;
  /** One function of a script, `m`, with what it gives as JSON. */
  readonly doe: (script: string, aanroep: string) => Promise<Uitkomst>;
  readonly ruimOp: () => void;
}

const bewijs = {
  type: 'authorized_user',
  client_id: 'een-test',
  client_secret: 'geen-geheim',
  refresh_token: '1//eenVernieuwingsbewijsDatNergensMagStaan',
  access_token: token,
  expiry_date: 4_000_000_000_000,
};

const draai = (opdracht: readonly string[], env: NodeJS.ProcessEnv): Promise<Uitkomst> =>
  new Promise((klaar) => {
    const kind = spawn(process.execPath, opdracht, { cwd: wortel, env });
    let tekst = '';
    for (const stroom of [kind.stdout, kind.stderr])
      stroom.on('data', (deel: Buffer) => (tekst += deel.toString('utf8')));
    kind.on('close', (code) => klaar({ code, tekst }));
  });

export const achterToetsenbord = (poort: number): Toetsenbord => {
  const thuis = mkdtempSync(join(tmpdir(), 'klachten-thuis-'));
  const map = mkdtempSync(join(tmpdir(), 'klachten-koppel-'));
  const env = {
    PATH: process.env['PATH'],
    HOME: thuis,
    USERPROFILE: thuis,
    NAMAAK_POORT: String(poort),
    NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, 'omleiding.cjs'))}`,
  };
  return {
    map,
    bewaar: (koppeling) => writeFileSync(join(map, '.clasp.local.json'), JSON.stringify(koppeling)),
    meldAan: () => writeFileSync(join(thuis, '.clasprc.json'), JSON.stringify({ tokens: { default: bewijs } })),
    typ: (script, ...opties) =>
      draai(script.startsWith('-') ? [script, ...opties] : [join(scripts, script), ...opties, '--map', map], env),
    doe: (script, aanroep) => {
      const waar = pathToFileURL(join(scripts, script)).href;
      const code = `const map = ${JSON.stringify(map)}; const m = await import(${JSON.stringify(waar)});`;
      return draai(['--input-type=module', '-e', `${code} console.log(JSON.stringify(${aanroep}));`], env);
    },
    ruimOp: () => [thuis, map].forEach((m) => rmSync(m, { recursive: true, force: true })),
  };
};
