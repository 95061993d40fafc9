// Geeft een reservekopie precies het register terug, en wordt elk veranderd bit geweigerd? (5.3.1, SAFETY A21, B9)
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { geheelVan, inBestand, inMap } from '../../../src/hosts/cli/lokaal';
import { eisOngeschonden, maakReservekopie, sombestand } from '../../../src/hosts/cli/reservekopie';
import type { Wijziging } from '../../../src/procedure/rijen';
import { leegLeesvraag } from '../../../src/register/register';
import type { Geheel, Register } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import { geheugenregister } from '../../../src/voorbeeld/geheugen';
import { ruimOp, tijdelijkeMap } from '../local/tijdelijk';
import { wijzigingen } from '../proefrijen';
import { legVast } from '../register-contract';
import { typ } from './typ';

jest.setTimeout(60_000);

afterEach(ruimOp);

const geheel = (register: Register): Geheel => ({
  rijen: register.lees({ ...leegLeesvraag, heel: tabelnamen }),
  logboek: [...register.logboek()],
  vondsten: [],
});

/** Commits one after another; the later ones find the rows of the earlier. */
const registerMet = (reeks: readonly (readonly Wijziging[])[]): Geheel => {
  const register = geheugenregister();
  for (const commit of reeks) {
    const { rijen } = geheel(register);
    const per = new Map(commit.map((w) => [`${w.tabel} ${w.id}`, w]));
    legVast(register, ...[...per.values()].map((w) => ({ ...w, nieuw: !rijen[w.tabel].some((r) => r.id === w.id) })));
  }
  return geheel(register);
};

test('5.3.1: elk register komt uit zijn reservekopie terug, rij voor rij en regel voor regel', () => {
  const eens = fc.array(fc.array(wijzigingen, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(eens, (reeks) => {
      const bron = registerMet(reeks);
      const pad = join(tijdelijkeMap(), 'kopie.sqlite');
      maakReservekopie(bron, pad);
      eisOngeschonden(pad);
      expect(inBestand(pad, geheelVan)).toEqual(bron);
    }),
    { numRuns: Number(process.env['REGISTERS'] ?? 5) },
  );
});

const kopie = async (): Promise<string> => {
  const map = tijdelijkeMap();
  await typ(null, 'voorbeeld', '--map', join(map, 'register'), '--aantal', '1');
  const pad = join(map, 'kopie.sqlite');
  expect(await typ(null, 'backup', '--map', join(map, 'register'), '--uit', pad)).toMatchObject({ code: 0 });
  return pad;
};

const metBit = (bytes: Buffer, bit: number): Buffer => {
  const uit = Buffer.from(bytes);
  uit[bit >> 3] = (uit[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return uit;
};

/** Which of these bits, turned over, go unnoticed? */
const onopgemerkt = (pad: string, bestand: string, bits: readonly number[]): readonly number[] => {
  const goed = readFileSync(bestand);
  const uit = bits.filter((bit) => {
    writeFileSync(bestand, metBit(goed, bit));
    try {
      eisOngeschonden(pad);
      return true;
    } catch {
      return false;
    }
  });
  writeFileSync(bestand, goed);
  return uit;
};

const verspreid = (aantal: number, totaal: number): number[] =>
  Array.from({ length: aantal }, (_, i) => Math.floor(((i + 0.5) / aantal) * totaal));

test('5.3.1: een ander bit, waar ook, en de kopie wordt geweigerd; ook in het controlegetal', async () => {
  const pad = await kopie();
  const som = sombestand(pad);
  const proeven = Number(process.env['BITS'] ?? 25);
  for (const bestand of [som, pad])
    expect(onopgemerkt(pad, bestand, verspreid(proeven, statSync(bestand).size * 8))).toEqual([]);
  eisOngeschonden(pad);
});

test('5.3.1: een beschadigde kopie zet niets terug', async () => {
  const pad = await kopie();
  writeFileSync(pad, metBit(readFileSync(pad), 4321));
  const naar = join(tijdelijkeMap(), 'terug');
  const uit = await typ(null, 'terugzetten', '--van', pad, '--map', naar);
  expect([uit.code, uit.fout]).toEqual([1, expect.stringContaining('beschadigd of gewijzigd')]);
  expect(() => statSync(naar)).toThrow();
});

test('5.3.1: alleen u kunt bij de kopie (0600), en een kopie wordt nooit overschreven', async () => {
  const pad = await kopie();
  expect([pad, sombestand(pad)].map((een) => statSync(een).mode & 0o777)).toEqual([0o600, 0o600]);
  const voor = readFileSync(pad);
  const map = join(pad, '..', 'register');
  expect(await typ(null, 'backup', '--map', map, '--uit', pad)).toMatchObject({ code: 2, uit: '' });
  expect(readFileSync(pad).equals(voor)).toBe(true);
});

test('5.3.1: een kopie komt nooit over een register heen, en een zonder controlegetal komt er niet in', async () => {
  const pad = await kopie();
  const map = join(pad, '..', 'register');
  const voor = inMap(map, geheelVan);
  expect(await typ(null, 'terugzetten', '--van', pad, '--map', map)).toMatchObject({ code: 2, uit: '' });
  expect(inMap(map, geheelVan)).toEqual(voor);
  const kaal = join(tijdelijkeMap(), 'kaal.sqlite');
  writeFileSync(kaal, readFileSync(pad));
  const uit = await typ(null, 'terugzetten', '--van', kaal, '--map', join(tijdelijkeMap(), 'x'));
  expect([uit.code, uit.fout]).toEqual([2, expect.stringContaining('horen twee bestanden')]);
});
