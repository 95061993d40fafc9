// Leest en vult het register over googleapis zoals elk ander register? Over echte HTTP, met de draad die er in het echt ook tussen zit.
import { buildSync } from 'esbuild';
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openBrug } from '../../../src/hosts/cli/google/brug';
import { maakGoogle } from '../../../src/hosts/cli/google/google';
import type { Google } from '../../../src/hosts/cli/google/google';
import { googleLezer, plekVan } from '../../../src/hosts/cli/google/register';
import { leegLeesvraag } from '../../../src/register/register';
import type { Geheel, Register } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import type { Request } from '../../../src/sheets/google';
import { nieuweNummers } from '../../../src/sheets/nummers';
import { leesRijen } from '../../../src/sheets/register/bladen-lezen';
import { maakSheetsRegister } from '../../../src/sheets/register/sheets-register';
import { vulverzoeken } from '../../../src/sheets/register/vullen';
import { geheugenregister } from '../../../src/voorbeeld/geheugen';
import { gebouwd } from '../../omgeving/gebouwd';
import { vernieuwsleutel } from '../../stand-in/http';
import { ruimOp, tijdelijkeMap } from '../local/tijdelijk';
import { klachtWaarden, lastigeTeksten } from '../proefrijen';
import { eisGelijkAanLog, leescontract, legVast } from '../register-contract';

jest.setTimeout(60_000);

const wortel = join(__dirname, '..', '..', '..');
const REGISTERS = 10;
let namaak: ChildProcess;
let google: Google;
let nummer = 0;

const startNamaak = async (map: string): Promise<number> => {
  const outfile = join(map, 'namaak.cjs');
  const entryPoints = [join(wortel, 'test', 'stand-in', 'http-proces.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', target: 'node20', logLevel: 'error' });
  namaak = fork(outfile, [String(REGISTERS)]);
  const [poort] = (await once(namaak, 'message')) as [number];
  return poort;
};

beforeAll(async () => {
  const map = tijdelijkeMap();
  const poort = await startNamaak(map);
  const sleutel = { client_id: 'a', client_secret: 'b', refresh_token: vernieuwsleutel };
  const omleiding = join(wortel, 'test', 'hosts', 'apps-script', 'naar-google', 'omleiding.cjs');
  const env = { NAMAAK_POORT: String(poort), NODE_OPTIONS: `--require ${omleiding}` };
  google = maakGoogle(openBrug(gebouwd('klachtenregister.cjs'), sleutel, { env }));
});
afterAll(() => {
  namaak.kill();
  ruimOp();
});

/** In a test the turn is always ours; a command never gets one. */
const register = (): Register =>
  maakSheetsRegister({
    ...plekVan(google, `LEEG-${nummer}`),
    slot: () => ({ tryLock: () => true, releaseLock: () => undefined }),
  });

describe('register-contract: googleapis, lezen en vullen', () => {
  beforeEach(() => {
    nummer += 1;
  });

  leescontract(register);

  test('5.3.1: een eerste vulling zet elke rij en elke logregel precies zo neer, ook twee keer gedaan', () => {
    const bron = geheugenregister();
    const rijen = lastigeTeksten.map((tekst, i) => ({
      ...{ tabel: 'klachten' as const, id: `dossier-${i}`, nieuw: true },
      waarden: { ...klachtWaarden, omschrijving: tekst, betrokkenMedewerkers: [tekst, ''] },
    }));
    rijen.forEach((rij) => legVast(bron, rij));
    const heel: Geheel = {
      rijen: bron.lees({ ...leegLeesvraag, heel: tabelnamen }),
      logboek: [...bron.logboek()],
      vondsten: [],
    };
    const id = `LEEG-${nummer}`;
    const vragen = vulverzoeken(leesRijen(plekVan(google, id), new Map()), heel);
    const naarSysteem = (verzoek: Request): boolean =>
      'updateCells' in verzoek && verzoek.updateCells.start.sheetId === nieuweNummers.systeem;
    expect(vragen.map((v) => v.some(naarSysteem))).toEqual(vragen.map((_, i) => i === vragen.length - 1));
    expect(vragen[vragen.length - 1]?.every(naarSysteem)).toBe(true);
    for (const requests of [...vragen, ...vragen]) google.sheets.Spreadsheets.batchUpdate({ requests }, id);
    expect(googleLezer(google, id).geheel?.()).toEqual(heel);
    eisGelijkAanLog(register());
  });

  test('DESIGN 8: een opdracht krijgt nooit de beurt om in een register bij Google te schrijven', () => {
    const lezer = maakSheetsRegister(plekVan(google, `LEEG-${nummer}`));
    expect(lezer.exclusief(() => 1)).toEqual({ ok: false });
  });
});
