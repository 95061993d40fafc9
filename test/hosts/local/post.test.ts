// Komt post na een opdracht de deur uit, een keer en met een spoor, ook als de mailserver weigert, traag is of er niet is? (besluit 9)
import { readFileSync, readdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { openDatabase } from '../../../src/computer/database';
import type { Klok } from '../../../src/computer/klok';
import { maakKlok } from '../../../src/computer/klok';
import { maakPostkamer } from '../../../src/hosts/local/post';
import { naarMap } from '../../../src/hosts/local/postvak-uit';
import { rondeNu } from '../../../src/hosts/local/ronde';
import { metSmtp } from '../../../src/hosts/local/smtp';
import { sqliteRegister } from '../../../src/computer/sqlite-register';
import type { Post } from '../../../src/loket/postvak';
import { leegLeesvraag } from '../../../src/register/register';
import type { Register } from '../../../src/register/register';
import { melding, registratie, toelating } from '../../loket/g1';
import { directie, ingericht, ontvanger } from '../../loket/spel';
import type { Spel } from '../../loket/spel';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

const afbouw: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const stap of afbouw.splice(0).reverse()) await stap();
  ruimOp();
});

interface Proef {
  readonly register: Register;
  readonly klok: Klok;
  readonly spel: Spel;
  readonly wacht: readonly Post[];
  readonly verder: (uren: number) => void;
}

/** A register on disk in which one letter and two notices wait. */
const proef = (): Proef => {
  const db = openDatabase(join(tijdelijkeMap(), 'register.sqlite'));
  afbouw.push(() => db.close());
  const register = sqliteRegister(db);
  const spel = ingericht(register);
  spel.doe(ontvanger, 'dossier-0001', ['melden', melding]);
  spel.bezorgt(false);
  spel.doe(directie, 'dossier-0001', ['registreren', registratie], ['toelaten', toelating]);
  let ms = Date.parse('2026-04-02T10:00:00Z');
  const klok = maakKlok(null, () => ms);
  const wacht = berichten(register)
    .filter((b) => b['status'] === 'te verzenden')
    .map((b) => ({ ...b, dossier: b['klacht'] }) as unknown as Post);
  return { register, klok, spel, wacht, verder: (uren) => void (ms += uren * 3_600_000) };
};
const berichten = (register: Register) => register.lees({ ...leegLeesvraag, heel: ['berichten'] }).berichten;
const standen = (register: Register, posten: readonly Post[]): readonly unknown[] =>
  berichten(register).filter((b) => posten.some((p) => p.id === b.id)).map((b) => [b['soort'], b['status'], b['pogingen']]); // prettier-ignore

describe('de map postvak-uit', () => {
  test('krijgt elk bericht als leesbaar bestand, en dan pas is het verzonden', async () => {
    const { register, klok, wacht } = proef();
    const map = join(tijdelijkeMap(), 'postvak-uit');
    await maakPostkamer(register, klok, naarMap(map, klok)).bezorg(wacht);
    expect(standen(register, wacht)).toEqual([
      ['L2', 'verzonden', 0],
      ['L13', 'verzonden', 0],
    ]);
    expect(register.lees({ ...leegLeesvraag, heel: ['klachten'] }).klachten[0]?.['ontvangstberichtVerzondenOp']).toBe('2026-04-02'); // prettier-ignore
    const namen = readdirSync(map);
    expect(namen).toHaveLength(2);
    const brief = readFileSync(join(map, namen.find((n) => n.includes('L2')) ?? namen[0] ?? ''), 'utf8');
    expect(brief).toContain('Aan:       Mevrouw Van Voorbeeld <klachten@uwv.voorbeeld.example>');
    expect(brief).toMatch(/Onderwerp: .+\n/);
    expect(statSync(map).mode & 0o777).toBe(0o700);
    for (const naam of namen) expect(statSync(join(map, naam)).mode & 0o777).toBe(0o600);
  });

  test('noemt niemand in een bestandsnaam, blijft in de map en schrijft nergens overheen', async () => {
    const klok = maakKlok(null);
    const map = tijdelijkeMap();
    const bezorg = naarMap(map, klok);
    const basis = { dossier: '', soort: 'L13', aan: 'Jan\nCc: x@y.example', adres: 'jan@v.example', onderwerp: 'Een\r\nBcc: z', tekst: 't' }; // prettier-ignore
    for (const id of [
      'herinnering.2026-04-02.jan@voorbeeld.example',
      '../buiten',
      '/etc/x',
      'a/b',
      'CON\0',
      'd.1',
      'd.1',
    ])
      expect(await bezorg({ ...basis, id })).toBeNull();
    const namen = readdirSync(map);
    expect(namen).toHaveLength(7);
    expect(namen.filter((n) => n.startsWith('d.1'))).toEqual(['d.1-1.txt', 'd.1-2.txt']);
    for (const naam of namen) expect(naam).toMatch(/^[A-Za-z0-9.]+-\d+\.txt$/);
    expect(namen.join()).not.toMatch(/jan|buiten|etc/);
    expect(readFileSync(join(map, 'd.1-1.txt'), 'utf8').split('\n').slice(0, 2)).toEqual([
      'Aan:       Jan Cc: x@y.example <jan@v.example>',
      'Onderwerp: Een Bcc: z',
    ]);
  });

  test('die er niet kan komen, is een mislukte poging en geen storing', async () => {
    const { register, klok, wacht } = proef();
    const bezorger = naarMap(join(__filename, 'postvak-uit'), klok);
    await maakPostkamer(register, klok, bezorger).bezorg(wacht.slice(0, 1));
    expect(standen(register, wacht.slice(0, 1))).toEqual([['L2', 'te verzenden', 1]]);
  });
});

/** A mail server on this computer; `neem` decides about each recipient. */
const mailserver = async (
  neem: (aan: string) => Error | null,
  traagMs = 0,
): Promise<{ post: string[]; poort: number }> => {
  const post: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (adres, _sessie, klaar) => setTimeout(() => klaar(neem(adres.address)), traagMs),
    onData: (stroom, _sessie, klaar) => {
      let tekst = '';
      stroom.on('data', (deel: Buffer) => (tekst += deel.toString()));
      stroom.on('end', () => {
        post.push(tekst);
        klaar();
      });
    },
  });
  await new Promise<void>((klaar) => void server.listen(0, '127.0.0.1', klaar));
  afbouw.push(() => new Promise<void>((klaar) => void server.close(() => klaar())));
  return { post, poort: (server.server.address() as AddressInfo).port };
};
const smtp = (poort: number) =>
  metSmtp({ host: '127.0.0.1', port: poort, secure: false, from: 'Klachten <klachten@voorbeeld.example>' });

describe('een mailserver', () => {
  test('krijgt elk bericht een keer, met een vast kenmerk', async () => {
    const { register, klok, wacht } = proef();
    const { post, poort } = await mailserver(() => null);
    const postkamer = maakPostkamer(register, klok, smtp(poort));
    await Promise.all([postkamer.bezorg(wacht), postkamer.bezorg(wacht), postkamer.opnieuw(wacht)]);
    await postkamer.klaar();
    expect(post).toHaveLength(2);
    expect(post[0]).toContain('To: Mevrouw Van Voorbeeld <klachten@uwv.voorbeeld.example>');
    expect(post[0]).toMatch(/Message-ID: <[0-9a-f]{32}@klachtenregister\.invalid>/);
    expect(post[0]).not.toContain('Auto-Submitted');
    expect(post[1]).toContain('Auto-Submitted: auto-generated');
    expect(standen(register, wacht)).toEqual([
      ['L2', 'verzonden', 0],
      ['L13', 'verzonden', 0],
    ]);
  });

  test('die een adres weigert, laat het bericht wachten met een reden zonder adres', async () => {
    const { register, klok, wacht } = proef();
    const nee = Object.assign(new Error('550 onbekend: klachten@uwv.voorbeeld.example'), { responseCode: 550 });
    const { poort } = await mailserver((aan) => (aan.startsWith('klachten@') ? nee : null));
    await maakPostkamer(register, klok, smtp(poort)).bezorg(wacht);
    expect(standen(register, wacht)).toEqual([
      ['L2', 'te verzenden', 1],
      ['L13', 'verzonden', 0],
    ]);
    const fout = String(berichten(register).find((b) => b['pogingen'] === 1)?.['fout']);
    expect(fout).toMatch(/^De mailserver nam het bericht niet aan \(.*550\)\.$/);
  });

  test('die er niet is, wordt over een dag vijf keer geprobeerd; daarna is het een taak voor een mens', async () => {
    const { register, klok, wacht, verder } = proef();
    const brief = wacht.slice(0, 1);
    const postkamer = maakPostkamer(register, klok, smtp(1));
    await postkamer.bezorg(brief);
    const uren: number[] = [];
    for (let uur = 1; uur <= 30; uur += 1) {
      verder(1);
      const eerst = JSON.stringify(standen(register, brief));
      await postkamer.opnieuw(brief);
      if (JSON.stringify(standen(register, brief)) !== eerst) uren.push(uur);
    }
    expect(uren).toEqual([1, 5, 13, 25]);
    expect(standen(register, brief)).toEqual([['L2', 'mislukt', 5]]);
  });

  test('die traag is, houdt niemand op; het bericht komt erachteraan', async () => {
    const { register, klok, wacht } = proef();
    const { post, poort } = await mailserver(() => null, 400);
    const postkamer = maakPostkamer(register, klok, smtp(poort), 50);
    const begin = Date.now();
    await postkamer.bezorg(wacht.slice(0, 1));
    expect(Date.now() - begin).toBeLessThan(300);
    expect(standen(register, wacht.slice(0, 1))).toEqual([['L2', 'te verzenden', 0]]);
    await postkamer.klaar();
    expect(post).toHaveLength(1);
    expect(standen(register, wacht.slice(0, 1))).toEqual([['L2', 'verzonden', 0]]);
  });
});

test('een bericht dat weg is maar niet gemerkt kon worden, gaat niet nog een keer', async () => {
  const { register, klok, wacht, verder } = proef();
  let bezet = true;
  const metFile: Register = { ...register, exclusief: (werk) => (bezet ? { ok: false } : register.exclusief(werk)) };
  let keren = 0;
  const postkamer = maakPostkamer(metFile, klok, () => {
    keren += 1;
    return Promise.resolve(null);
  });
  await postkamer.bezorg(wacht.slice(0, 1));
  expect(standen(register, wacht.slice(0, 1))).toEqual([['L2', 'te verzenden', 0]]);
  bezet = false;
  verder(24);
  await postkamer.opnieuw(wacht.slice(0, 1));
  expect(keren).toBe(1);
  expect(standen(register, wacht.slice(0, 1))).toEqual([['L2', 'verzonden', 0]]);
  // Sent on Thursday, marked on Friday: the clock stopped on Thursday.
  expect(berichten(register).find((b) => b.id === wacht[0]?.id)?.['verzondenOp']).toBe('2026-04-02');
});

test('de ronde bezorgt wat wacht en stuurt een herinnering per persoon, een keer per dag', async () => {
  const { register, klok, verder } = proef();
  const map = tijdelijkeMap();
  const postkamer = maakPostkamer(register, klok, naarMap(map, klok));
  await rondeNu(register, klok, postkamer);
  const eerst = readdirSync(map).length;
  expect(eerst).toBeGreaterThanOrEqual(2);
  expect(berichten(register).filter((b) => b['status'] === 'te verzenden')).toEqual([]);
  await rondeNu(register, klok, postkamer);
  expect(readdirSync(map)).toHaveLength(eerst);
  // Thursday 9 April 2026: the receiving note has gone out, the findings are not due yet; later the investigator is reminded.
  verder(24 * 27);
  await rondeNu(register, klok, postkamer);
  expect(readdirSync(map).length).toBeGreaterThan(eerst);
  expect(readdirSync(map).join()).not.toContain('@');
});
