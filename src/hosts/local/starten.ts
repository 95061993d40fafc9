// Welk register gaat er open, en wat hangt eraan? Echt of voorbeeld, nooit door elkaar; wat opengaat, gaat ook weer netjes dicht.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruimBijlagenOp } from '../../loket/bijlagen/opruimen';
import { ruimKladblokOp } from '../../loket/kladblok-opruimen';
import { maakApp } from './app';
import { maakBijlagenkast } from './bijlagenkast';
import { maakBijlagenmap } from './bijlagenmap';
import { leegWal, openDatabase, sluitDatabase } from '../../computer/database';
import { bestanden, eigenMap, eisGesloten, heeftRegister, maakDatamap, volledigPad } from '../../computer/datamap';
import type { Host } from './host';
import { maakKlok, omgevingNu } from '../../computer/klok';
import type { Klok } from '../../computer/klok';
import type { Keuze } from './opties';
import { maakPaginas } from './paginas';
import { maakPostkamer } from './post';
import { naarMap } from './postvak-uit';
import type { Bezorger } from './postvak-uit';
import { maakRem } from './rem';
import { startRonde } from './ronde';
import { luister } from './server';
import { maakSessies } from './sessies';
import { maakSleutels } from './sleutels';
import { neemSlot } from '../../computer/slot';
import { leesMailserver, metSmtp } from './smtp';
import { sqliteKladblok } from './sqlite-kladblok';
import { sqliteRegister } from '../../computer/sqlite-register';
import { startfout } from '../../computer/startfout';
import { vulRegister } from './voorbeeld-register';

/** Where the register is, and whether it is only an example. */
interface Plek {
  readonly map: string;
  readonly voorbeeld: boolean;
}

const kiesPlek = (keuze: Keuze): Plek => {
  const map = keuze.map === null ? eigenMap() : volledigPad(keuze.map);
  const echt = keuze.voorbeeld === null && (keuze.leeg || heeftRegister(map));
  if (!echt) return { map: mkdtempSync(join(tmpdir(), 'klachtenregister-voorbeeld-')), voorbeeld: true };
  if (keuze.vandaag !== null)
    throw startfout('--vandaag kan alleen in het voorbeeldregister, en hier staat een echt register.', 2);
  if (!keuze.leeg) eisGesloten(map);
  else if (heeftRegister(map)) throw startfout(`Er staat al een register in ${map}. Start zonder --leeg.`, 2);
  else maakDatamap(map);
  return { map, voorbeeld: false };
};

const kiesBezorger = ({ map, voorbeeld }: Plek, klok: Klok): Bezorger => {
  // Nothing of an example ever goes to a mail server.
  const server = voorbeeld ? null : leesMailserver(join(map, bestanden.post));
  return server === null ? naarMap(join(map, bestanden.postvakUit), klok) : metSmtp(server);
};

export interface Draaiend {
  readonly host: Host;
  readonly map: string;
  readonly stop: () => Promise<void>;
}

/** What was opened, closed again in reverse order; also when the rest did not succeed. */
const maakAfbouw = (): {
  readonly later: (werk: () => void | Promise<void>) => void;
  readonly nu: () => Promise<void>;
} => {
  const werk: (() => void | Promise<void>)[] = [];
  return {
    later: (stap) => void werk.unshift(stap),
    nu: async () => {
      for (const stap of werk.splice(0)) await stap();
    },
  };
};

export const start = async (keuze: Keuze, dist: string, bouw: number): Promise<Draaiend> => {
  const afbouw = maakAfbouw();
  try {
    const plek = kiesPlek(keuze);
    if (plek.voorbeeld) afbouw.later(() => rmSync(plek.map, { recursive: true, force: true }));
    const slot = neemSlot(plek.map);
    afbouw.later(slot.open);
    const db = openDatabase(join(plek.map, bestanden.register));
    afbouw.later(() => sluitDatabase(db));
    const klok = maakKlok(keuze.vandaag);
    const register = sqliteRegister(db);
    if (plek.voorbeeld) {
      // Nothing here outlives the process, so nothing has to reach the disk.
      db.exec('PRAGMA synchronous = OFF');
      vulRegister(register, klok, keuze.voorbeeld);
    }
    const kladblok = sqliteKladblok(db);
    const kast = maakBijlagenkast(maakBijlagenmap(join(plek.map, bestanden.bijlagen)));
    const ruimOp = (): void => {
      ruimBijlagenOp(kast, register);
      ruimKladblokOp(kladblok, register, omgevingNu(klok).vandaag);
      leegWal(db);
    };
    ruimOp();
    const postkamer = maakPostkamer(register, klok, kiesBezorger(plek, klok));
    afbouw.later(postkamer.klaar);
    let poort = keuze.poort;
    const host: Host = {
      register,
      kladblok,
      kast,
      klok,
      voorbeeld: plek.voorbeeld,
      bouw,
      sessies: maakSessies(klok.ms),
      sleutels: maakSleutels(db),
      rem: maakRem(klok.ms),
      paginas: maakPaginas(dist),
      postkamer,
      poort: () => poort,
    };
    const luisterend = await luister(maakApp(host), keuze.poort);
    poort = luisterend.poort;
    afbouw.later(luisterend.sluit);
    slot.meld(`http://127.0.0.1:${poort}/`);
    afbouw.later(startRonde(register, klok, postkamer, ruimOp));
    return { host, map: plek.map, stop: afbouw.nu };
  } catch (fout) {
    await afbouw.nu();
    throw fout;
  }
};
