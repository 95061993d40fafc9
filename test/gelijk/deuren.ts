// Hoe komt een opname door de echte deuren? Op deze computer door de server, in Google door de bundel: de directie in de zijbalk, de anderen in de web-app.
import { join } from 'node:path';
import { bouw } from '../../package.json';
import { maakApp } from '../../src/hosts/local/app';
import { maakBijlagenkast } from '../../src/hosts/local/bijlagenkast';
import { maakBijlagenmap } from '../../src/hosts/local/bijlagenmap';
import { openDatabase } from '../../src/computer/database';
import { inNederland } from '../../src/computer/klok';
import { maakPaginas } from '../../src/hosts/local/paginas';
import { maakPostkamer } from '../../src/hosts/local/post';
import { maakRem } from '../../src/hosts/local/rem';
import { rondeNu } from '../../src/hosts/local/ronde';
import { maakSessies } from '../../src/hosts/local/sessies';
import { maakSleutels } from '../../src/hosts/local/sleutels';
import { sqliteKladblok } from '../../src/hosts/local/sqlite-kladblok';
import { sqliteRegister } from '../../src/computer/sqlite-register';
import { ruimKladblokOp } from '../../src/loket/kladblok-opruimen';
import type { Register } from '../../src/register/register';
import { maakTabbladen, maakWereld } from '../hosts/apps-script/proef-bundel';
import { tijdelijkeMap } from '../hosts/local/tijdelijk';
import { desi, dirk } from '../procedure/mensen';
import { maakWerkboek } from '../stand-in/werkboek';
import { handInSheets, handInSqlite } from './met-de-hand';
import { postfout } from './opname';
import type { Brief, Gebeurtenis, Plek } from './opname';

export interface Deur extends Plek {
  readonly register: Register;
  readonly sluit: () => void;
}

/** Milliseconds of a moment in the Netherlands. */
const msVan = (nu: string): number => {
  const zomer = Date.parse(`${nu}+02:00`);
  return inNederland(zomer) === nu ? zomer : Date.parse(`${nu}+01:00`);
};

export const opDezeComputer = (): Deur => {
  const db = openDatabase(join(tijdelijkeMap(), 'register.sqlite'));
  db.exec('PRAGMA synchronous = OFF');
  const register = sqliteRegister(db);
  const kladblok = sqliteKladblok(db);
  let [nu, hapert] = ['2026-01-01T00:00:00', false];
  const klok = { nu: () => nu, ms: () => msVan(nu) };
  const brieven: Brief[] = [];
  const postkamer = maakPostkamer(register, klok, ({ adres, onderwerp, tekst }) => {
    if (!hapert) brieven.push({ aan: adres, onderwerp, tekst });
    return Promise.resolve(hapert ? postfout : null);
  });
  const sessies = maakSessies(klok.ms);
  const app = maakApp({
    ...{ register, kladblok, klok, bouw, sessies, postkamer, voorbeeld: false, poort: () => 4321 },
    kast: maakBijlagenkast(maakBijlagenmap(join(tijdelijkeMap(), 'bijlagen'))),
    ...{ sleutels: maakSleutels(db), rem: maakRem(klok.ms), paginas: maakPaginas('') },
  });
  const vraag = async (wie: string, body: string): Promise<string> => {
    const headers = { host: '127.0.0.1:4321', 'content-type': 'application/json', 'x-sessie': sessies.open(wie) };
    const uit = await app.request('http://127.0.0.1:4321/loket', { method: 'POST', headers, body });
    return uit.text();
  };
  const hand = handInSqlite(db);
  const speel = async (g: Gebeurtenis): Promise<string | undefined> => {
    if ('nu' in g) nu = g.nu;
    if (g.soort === 'verzoek') return vraag(g.wie, g.tekst);
    if (g.soort === 'ronde') {
      await rondeNu(register, klok, postkamer);
      ruimKladblokOp(kladblok, register, nu.slice(0, 10));
    }
    if (g.soort === 'post') hapert = g.hapert;
    if (g.soort === 'typ') hand.typ(g);
    if (g.soort === 'verwijder') hand.verwijder(g);
    return undefined;
  };
  return { register, brieven, speel, sluit: () => db.close() };
};

const eigenaar = 'klachten@voorbeeld.example';
const inZijbalk: readonly string[] = [dirk.id, desi.id];

/** Shared as Besloten: only the directors can open the file. */
export const inGoogle = (): Deur => {
  const boek = maakWerkboek({ eigenaar, bewerkers: [...inZijbalk] });
  const wereld = maakWereld(boek, eigenaar);
  const { google, project, register } = wereld;
  google.post.tegoed = 1_000_000;
  maakTabbladen(wereld, eigenaar);
  const hand = handInSheets(boek);
  const vraag = (wie: string, tekst: string): string => {
    google.gebruiker = wie;
    const uit = inZijbalk.includes(wie)
      ? project.roepAlsZijbalk('loket', tekst)
      : project.roepAlsWebapp(wie, 'loket', tekst);
    return String(uit);
  };
  const speel = (g: Gebeurtenis): Promise<string | undefined> => {
    if ('nu' in g) google.klok.zet(new Date(msVan(g.nu)).toISOString());
    if (g.soort === 'verzoek') return Promise.resolve(vraag(g.wie, g.tekst));
    google.gebruiker = eigenaar;
    if (g.soort === 'ronde') project.roep('ochtendronde');
    if (g.soort === 'post') google.post.faal = g.hapert ? () => 'voor' : undefined;
    if (g.soort === 'typ') hand.typ(g);
    if (g.soort === 'verwijder') hand.verwijder(g);
    if (g.soort === 'sorteer') hand.sorteer(g);
    return Promise.resolve(undefined);
  };
  const brieven = (): Brief[] =>
    google.post.verzonden.map(({ aan, onderwerp, tekst }) => ({ aan: aan.join(), onderwerp, tekst }));
  return {
    register,
    speel,
    sluit: () => undefined,
    get brieven() {
      return brieven();
    },
  };
};
