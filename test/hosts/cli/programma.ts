// Wat doet het echte programma, in een eigen proces en over het net? Alles wat naar Google gaat, komt bij de stand-in uit; iets anders gooit.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gebouwd } from '../../omgeving/gebouwd';
import { vernieuwsleutel } from '../../stand-in/http';
import { tijdelijkeMap } from '../local/tijdelijk';
import type { Uitkomst } from './typ';

const voorafgaand = [join(__dirname, '..', 'apps-script', 'naar-google', 'omleiding.cjs'), join(__dirname, 'vlug.cjs')];

export interface Programma {
  /** Folder that stands for the home of the user. */
  readonly thuis: string;
  readonly sleutelbestand: string;
  readonly start: (...woorden: readonly string[]) => Promise<Uitkomst>;
  /** Told of every line while it runs. */
  readonly bijRegel: (kijk: (regel: string) => void) => void;
}

const sleutel = { client_id: 'client', client_secret: 'geheimVanDeClient', refresh_token: vernieuwsleutel };

export const maakProgramma = (poort: number, aangemeld = true): Programma => {
  const thuis = tijdelijkeMap();
  const sleutelbestand = join(thuis, 'klachtenregister', 'google.json');
  let kijk: (regel: string) => void = () => undefined;
  if (aangemeld) {
    mkdirSync(dirname(sleutelbestand), { recursive: true });
    writeFileSync(sleutelbestand, JSON.stringify(sleutel), { mode: 0o600 });
  }
  const env = {
    ...{ PATH: process.env['PATH'], HOME: thuis, XDG_CONFIG_HOME: thuis, APPDATA: thuis },
    ...{ NAMAAK_POORT: String(poort), NODE_OPTIONS: voorafgaand.map((pad) => `--require ${pad}`).join(' ') },
  };
  const start = (...woorden: readonly string[]): Promise<Uitkomst> =>
    new Promise((klaar, mis) => {
      const zelf = woorden[0] === '-e' ? [] : [gebouwd('klachtenregister.cjs')];
      const kind = spawn(process.execPath, [...zelf, ...woorden], { env });
      const [uit, fout]: [string[], string[]] = [[], []];
      kind.stdout.on('data', (deel: Buffer) => uit.push(deel.toString()));
      kind.stderr.on('data', (deel: Buffer) => {
        fout.push(deel.toString());
        for (const regel of deel.toString().split('\n')) kijk(regel);
      });
      kind.on('error', mis);
      kind.on('close', (code) => klaar({ code: code ?? -1, uit: uit.join(''), fout: fout.join('') }));
    });
  return { thuis, sleutelbestand, start, bijRegel: (nieuw) => void (kijk = nieuw) };
};
