// Maakt de opdrachtregel dezelfde presentatie als de pagina in de browser? Elk deel gelijk; van een plaatje de maat, want elk tekent met eigen letters.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bestanden } from '../../src/computer/datamap';
import type { Klok } from '../../src/computer/klok';
import { draai } from '../../src/hosts/cli/draai';
import { geheelVan } from '../../src/hosts/cli/lokaal';
import { maakReservekopie } from '../../src/hosts/cli/reservekopie';
import type { Register } from '../../src/register/register';
import { tijdelijkeMap } from '../hosts/local/tijdelijk';
import { uitpakken } from '../reports/uitpakken';

const delen = (pptx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...uitpakken(pptx)].map(([naam, b]) => [
      naam,
      naam.endsWith('.png') ? `${b.readUInt32BE(16)}x${b.readUInt32BE(20)}` : b.toString('utf8'),
    ]),
  );

/** What `klachtenregister verslag` makes of this register. */
const uitOpdracht = async (register: Register, klok: Klok, jaar: number): Promise<Uint8Array> => {
  const map = join(tijdelijkeMap(), 'register');
  mkdirSync(map, { mode: 0o700 });
  maakReservekopie(geheelVan(register), join(map, bestanden.register));
  const uit = join(map, '..', 'evaluatie.pptx');
  const gezegd: string[] = [];
  const buiten = {
    google: () => {
      throw new Error('geen Google');
    },
    ...{ klok, sleutelpad: join(map, 'google.json') },
    uit: { write: (tekst: string) => gezegd.push(tekst) },
    fout: { write: (tekst: string) => gezegd.push(tekst) },
  };
  const code = await draai(['verslag', '--map', map, '--jaar', String(jaar), '--uit', uit], buiten);
  if (code !== 0) throw new Error(gezegd.join(''));
  return readFileSync(uit);
};

export const eisZelfde = async (inBrowser: Uint8Array, register: Register, klok: Klok, jaar: number): Promise<void> => {
  const hier = delen(inBrowser);
  expect(delen(await uitOpdracht(register, klok, jaar))).toEqual(hier);
  expect(Object.keys(hier).filter((naam) => naam.endsWith('.png')).length).toBeGreaterThan(0);
};
