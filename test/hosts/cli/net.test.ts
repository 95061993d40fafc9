// Werkt de opdrachtregel over echte HTTP, ook als Google weigert, wegvalt of een antwoord kwijtraakt? En gaat er niets naar buiten? (DESIGN 8, SAFETY A28)
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGoogleHttp, vernieuwsleutel } from '../../stand-in/http';
import type { GoogleHttp, Nethapering } from '../../stand-in/http';
import { ruimOp, tijdelijkeMap } from '../local/tijdelijk';
import { maakProgramma } from './programma';
import type { Programma } from './programma';
import type { Uitkomst } from './typ';

jest.setTimeout(60_000);

let google: GoogleHttp;
let programma: Programma;
beforeEach(async () => {
  google = await openGoogleHttp();
  programma = maakProgramma(google.poort);
});
afterEach(async () => {
  await google.sluit();
  ruimOp();
});

const hapert = (bij: RegExp, wat: Nethapering['wat'], moment: Nethapering['moment'], keer = 1): void =>
  void google.haperingen.push({ bij, wat, moment, keer });

test('DESIGN 9: een test kan niet naar buiten, ook niet vanuit de draad die met Google praat', async () => {
  const vraag = `require('node:net').connect(443, '192.0.2.1')`;
  const draad = `new (require('node:worker_threads').Worker)(${JSON.stringify(vraag)}, { eval: true })`;
  for (const code of [vraag, draad])
    expect((await programma.start('-e', code)).fout).toContain('Een test mag niet naar buiten: 192.0.2.1');
});

const eisGeheim = (...alle: readonly Uitkomst[]): void => {
  for (const { uit, fout } of alle) expect(uit + fout).not.toMatch(/ya29|1\/\/0|geheimVanDeClient/);
};

test('5.3.1: opzetten, verhuizen, controleren en bewaren over het net, met alles wat daar mis kan gaan', async () => {
  hapert(/token$/, 503, 'voor');
  hapert(/files$/, 'verbreek', 'na');
  hapert(/POST .*files$/, 500, 'na');
  hapert(/:batchUpdate$/, 429, 'voor');
  hapert(/:batchUpdate$/, 'verbreek', 'voor');
  hapert(/:getByDataFilter$/, 'verbreek', 'na');
  const map = join(tijdelijkeMap(), 'register');
  await programma.start('voorbeeld', '--map', map, '--aantal', '2');
  const verhuisd = await programma.start('verhuis', '--map', map, '--json');
  expect(verhuisd).toMatchObject({ code: 0, fout: '' });
  expect(google.haperingen.map((h) => h.keer)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(google.drive.bestanden).toHaveLength(1);
  const { blad } = JSON.parse(verhuisd.uit) as { blad: string };
  const gecontroleerd = await programma.start('controle', '--blad', blad, '--json');
  expect(JSON.parse(gecontroleerd.uit)).toMatchObject({ ok: true, code: 0, inOrde: true });
  const kopie = join(tijdelijkeMap(), 'kopie.sqlite');
  const bewaard = await programma.start('backup', '--blad', blad, '--uit', kopie);
  expect(bewaard.code).toBe(0);
  eisGeheim(verhuisd, gecontroleerd, bewaard);
  expect(readFileSync(kopie, 'latin1')).not.toContain('1//0');
});

test('5.1.4: een nieuw register opzetten over het net: alle tabbladen, en het bestand een keer', async () => {
  hapert(/POST .*files$/, 'verbreek', 'na');
  expect(await programma.start('opzetten', '--json')).toMatchObject({ code: 0, fout: '' });
  expect([...google.werkboeken.values()].map((b) => b.inhoud.bladen.length)).toEqual([18]);
});

test('SAFETY A28: wie niet is aangemeld, of niet meer, leest wat te doen; code 4', async () => {
  const vreemde = maakProgramma(google.poort, false);
  const zonder = await vreemde.start('controle', '--blad', 'BESTAND-1');
  expect([zonder.code, zonder.fout]).toEqual([4, expect.stringContaining('niet aangemeld bij Google')]);
  expect(google.vragen).toEqual([]);
  hapert(/v4/, 401, 'voor', 9);
  const verlopen = await programma.start('controle', '--blad', 'BESTAND-1', '--json');
  expect([verlopen.code, JSON.parse(verlopen.uit)]).toMatchObject([4, { ok: false, code: 4 }]);
  eisGeheim(zonder, verlopen);
});

test('SAFETY A28: een sleutel die anderen kunnen lezen wordt geweigerd, en Google hoort niets', async () => {
  chmodSync(programma.sleutelbestand, 0o644);
  const uit = await programma.start('controle', '--blad', 'BESTAND-1');
  expect([uit.code, uit.fout]).toEqual([
    1,
    expect.stringContaining('Anderen op deze computer kunnen bij uw aanmelding'),
  ]);
  expect(google.vragen).toEqual([]);
});

test('SAFETY A28: aanmelden met een eigen client geeft een sleutel die alleen u kunt lezen; afmelden trekt hem in', async () => {
  const nieuw = maakProgramma(google.poort, false);
  const client = join(tijdelijkeMap(), 'client.json');
  writeFileSync(client, JSON.stringify({ installed: { client_id: 'client', client_secret: 'geheimVanDeClient' } }));
  nieuw.bijRegel((regel) => {
    if (!regel.startsWith('https://accounts.google.com/')) return;
    const vraag = new URL(regel).searchParams;
    expect([vraag.get('code_challenge_method'), vraag.get('access_type')]).toEqual(['S256', 'offline']);
    const terug = vraag.get('redirect_uri') ?? '';
    void fetch(`${terug}/?state=vreemd&code=fout`).then(() =>
      fetch(`${terug}/?state=${vraag.get('state') ?? ''}&code=goed`),
    );
  });
  const erin = await nieuw.start('aanmelden', '--client', client);
  expect(erin).toMatchObject({ code: 0 });
  expect(statSync(nieuw.sleutelbestand).mode & 0o777).toBe(0o600);
  expect(readFileSync(nieuw.sleutelbestand, 'utf8')).toContain(vernieuwsleutel);
  const eruit = await nieuw.start('afmelden');
  expect(eruit).toMatchObject({ code: 0 });
  expect([existsSync(nieuw.sleutelbestand), google.ingetrokken]).toEqual([false, [vernieuwsleutel]]);
  expect(readdirSync(join(nieuw.sleutelbestand, '..'))).toEqual([]);
  eisGeheim(erin, eruit);
});
