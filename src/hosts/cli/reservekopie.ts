// Is deze reservekopie nog precies wat er toen stond? Een registerbestand met zijn controlegetal ernaast; elk verschil wordt geweigerd (5.3.1).
import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { foutcode } from '../../computer/foutveld';
import { startfout } from '../../computer/startfout';
import type { Geheel, Momentopname } from '../../register/register';
import { tabelnamen } from '../../register/tabellen';
import { inNieuwBestand, vulLokaal } from './lokaal';
import { eisNieuw, naarSchijf } from './schijf';

export const sombestand = (pad: string): string => `${pad}.sha256`;

const somVan = (pad: string): string => createHash('sha256').update(readFileSync(pad)).digest('hex');

/** The shape that `sha256sum -c` reads, too. */
const somregel = (som: string, pad: string): string => `${som}  ${basename(pad)}\n`;

/** A copied row has the id of another; a register file has each id once, and keeps the first. */
const zonderKopieen = (rijen: Momentopname): Momentopname => {
  const per = tabelnamen.map((t) => [t, rijen[t].filter((r, i) => rijen[t].findIndex((q) => q.id === r.id) === i)]);
  return Object.fromEntries(per) as Momentopname;
};

const telRijen = (rijen: Momentopname): number => tabelnamen.reduce((n, t) => n + rijen[t].length, 0);

export interface Gemaakt {
  readonly rijen: number;
  readonly kopieen: number;
  readonly som: string;
}

/** What is half is never called a backup: the name comes last. */
export const maakReservekopie = (geheel: Geheel, pad: string): Gemaakt => {
  eisNieuw(pad);
  const half = `${pad}.half`;
  const rijen = zonderKopieen(geheel.rijen);
  inNieuwBestand(half, (register) => vulLokaal(register, { ...geheel, rijen }));
  const som = somVan(half);
  naarSchijf(sombestand(pad), somregel(som, pad));
  renameSync(half, pad);
  const aantal = telRijen(rijen);
  return { rijen: aantal, kopieen: telRijen(geheel.rijen) - aantal, som };
};

const lees = (pad: string): string => {
  try {
    return readFileSync(pad, 'latin1');
  } catch (fout) {
    throw startfout(`${pad} is niet te lezen (${foutcode(fout)}). Bij een reservekopie horen twee bestanden.`, 2);
  }
};

/** Throws when one bit of the file or of its checksum is another. */
export const eisOngeschonden = (pad: string): void => {
  const staatEr = lees(sombestand(pad));
  lees(pad);
  const som = somVan(pad);
  if (staatEr === somregel(som, pad)) return;
  if (staatEr.startsWith(`${som}  `))
    throw startfout(
      'Het controlegetal is van een bestand met een andere naam. Geef de reservekopie haar oude naam terug.',
      1,
    );
  throw startfout('Deze reservekopie is beschadigd of gewijzigd. Gebruik een andere kopie; er is niets teruggezet.', 1);
};
