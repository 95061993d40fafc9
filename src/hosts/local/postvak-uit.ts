// Waar blijven berichten zonder mailserver? Als leesbare bestanden in een map, zodat niets stil verdwijnt (besluit 9).
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Post } from '../../loket/postvak';
import { foutcode } from '../../computer/foutveld';
import type { Klok } from '../../computer/klok';

/** Null: it is on its way. Otherwise why not, without personal data. */
export type Bezorger = (post: Post) => Promise<string | null>;

/** The id of a reminder holds an address, and no name of a file may. */
const bestandsnaam = (id: string): string =>
  /^[A-Za-z0-9._-]{1,100}$/.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 16);

const opEenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

const leesbaar = (post: Post, nu: string): string =>
  [
    `Aan:       ${opEenRegel(post.aan)} <${opEenRegel(post.adres)}>`,
    `Onderwerp: ${opEenRegel(post.onderwerp)}`,
    `Gemaakt:   ${nu.replace('T', ' ')}`,
    '',
    post.tekst,
    '',
  ].join('\n');

/** A new file, never over an existing one: the same message again gets the next number. */
const openNieuw = (map: string, naam: string): number => {
  for (let nummer = 1; ; nummer += 1) {
    try {
      return openSync(join(map, `${naam}-${nummer}.txt`), 'wx', 0o600);
    } catch (fout) {
      if (foutcode(fout) !== 'EEXIST') throw fout;
    }
  }
};

const schrijf = (map: string, post: Post, nu: string): void => {
  if (!existsSync(map)) mkdirSync(map, { mode: 0o700 });
  const bestand = openNieuw(map, bestandsnaam(post.id));
  try {
    writeSync(bestand, leesbaar(post, nu));
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
};

export const naarMap =
  (map: string, klok: Klok): Bezorger =>
  (post) => {
    try {
      schrijf(map, post, klok.nu());
      return Promise.resolve(null);
    } catch (fout) {
      return Promise.resolve(`Het bericht kon niet in de map postvak-uit worden gezet (${foutcode(fout)}).`);
    }
  };
