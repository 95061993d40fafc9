// Start het register alleen waar en zoals het mag: de opties, de map, een server per map, en nooit een voorbeeld in een echt register?
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eigenMap } from '../../../src/computer/datamap';
import { leesOpties, standaardPoort } from '../../../src/hosts/local/opties';
import { start as startMet } from '../../../src/hosts/local/starten';
import type { Draaiend } from '../../../src/hosts/local/starten';
import { gebouwd } from '../../omgeving/gebouwd';
import { lees, meldAan, post, startProef } from './proefserver';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

const lopend: Draaiend[] = [];
const kinderen: ChildProcess[] = [];
const start = async (...opties: readonly string[]): Promise<Draaiend> => {
  const draaiend = await startProef(opties);
  lopend.push(draaiend);
  return draaiend;
};
const stopAlles = async (): Promise<void> => {
  for (const { stop } of lopend.splice(0)) await stop();
};
afterEach(async () => {
  await stopAlles();
  for (const kind of kinderen.splice(0)) kind.kill('SIGKILL');
  ruimOp();
});
const mapVoor = (): string => join(tijdelijkeMap(), 'register');

describe('opties', () => {
  test('goede', () => {
    expect(leesOpties([])).toEqual({ poort: standaardPoort, map: null, voorbeeld: null, leeg: false, vandaag: null, help: false }); // prettier-ignore
    expect(leesOpties(['--voorbeeld'])).toMatchObject({ voorbeeld: 'zelf' });
    expect(leesOpties(['--voorbeeld', '--poort', '0'])).toMatchObject({ voorbeeld: 'zelf', poort: 0 });
    expect(leesOpties(['--voorbeeld', '500', '--vandaag=2026-04-02'])).toMatchObject({ voorbeeld: 500, vandaag: '2026-04-02' }); // prettier-ignore
    expect(leesOpties(['--map', 'a=b', '--leeg'])).toMatchObject({ map: 'a=b', leeg: true });
    expect(leesOpties(['--map=a=b'])).toMatchObject({ map: 'a=b' });
  });

  test.each([
    [['--port', '80'], 'Onbekende optie: --port'],
    [['kom'], 'Onbekende optie: kom'],
    [['--constructor'], 'Onbekende optie'],
    [['--poort'], 'getal van 0 tot en met 65535'],
    [['--poort', '65536'], 'getal van 0'],
    [['--poort', '-1'], 'getal van 0'],
    [['--poort', '80x'], 'getal van 0'],
    [['--poort', '1', '--poort', '2'], 'twee keer'],
    [['--voorbeeld', 'veel'], 'getal van 0 tot en met 20000'],
    [['--voorbeeld', '20001'], 'getal van 0'],
    [['--leeg=ja'], 'hoort geen waarde'],
    [['--map'], 'hoort een map'],
    [['--map', '--leeg'], 'hoort een map'],
    [['--vandaag', '2026-02-30'], 'bestaande dag'],
    [['--vandaag', '2-4-2026'], 'bestaande dag'],
    [['--voorbeeld', '--leeg'], 'nooit in een map met een echt'],
    [['--voorbeeld', '--map', 'x'], 'nooit in een map met een echt'],
    [['--leeg', '--vandaag', '2026-04-02'], 'alleen in het voorbeeld'],
  ])('%j is fout, met code 2', (woorden, zin) => {
    const fout = ((): unknown => {
      try {
        return leesOpties(woorden);
      } catch (gevangen) {
        return gevangen;
      }
    })();
    expect(fout).toMatchObject({ afsluitcode: 2, message: expect.stringContaining(zin) as string });
  });
});

describe('de map', () => {
  test('is van de gebruiker, niet van het programma', () => {
    expect(eigenMap().startsWith(process.cwd())).toBe(false);
  });

  test('en elk bestand erin gaan alleen voor deze gebruiker open', async () => {
    const map = mapVoor();
    process.umask(0o022);
    const { host } = await start('--leeg', '--map', map);
    const sleutel = host.sleutels.eenmalig('inrichting');
    const token = await meldAan(host.poort(), { sleutel });
    const stap = { stap: 'inrichten', invoer: { organisatie: 'Proef', naam: 'D', email: 'd@proef.example' } };
    await post(
      host.poort(),
      '/loket',
      { vraag: 'stap', dossier: '', versie: 0, sleutel: 'een', stappen: [stap] },
      token,
    );
    expect(statSync(map).mode & 0o777).toBe(0o700);
    const namen = readdirSync(map);
    expect(namen).toEqual(
      expect.arrayContaining(['register.sqlite', 'register.sqlite-wal', 'server.slot', 'server.pid']),
    );
    for (const naam of namen) expect([naam, statSync(join(map, naam)).mode & 0o777]).toEqual([naam, 0o600]);
  });

  test.each([0o750, 0o705, 0o777, 0o710, 0o701, 0o740])('met rechten %o wordt geweigerd', async (rechten) => {
    const map = mapVoor();
    await start('--leeg', '--map', map);
    await stopAlles();
    chmodSync(map, rechten);
    await expect(start('--map', map)).rejects.toThrow('chmod 700');
  });

  test.each(['register.sqlite', 'post.json'])('met een %s die anderen kunnen lezen wordt geweigerd', async (naam) => {
    const map = mapVoor();
    await start('--leeg', '--map', map);
    await stopAlles();
    writeFileSync(join(map, naam), '', { flag: 'a' });
    chmodSync(join(map, naam), 0o644);
    await expect(start('--map', map)).rejects.toThrow('chmod -R go-rwx');
  });

  test('met andere bestanden erin wordt geen register', async () => {
    const map = tijdelijkeMap();
    writeFileSync(join(map, 'vakantie.jpg'), '');
    await expect(start('--leeg', '--map', map)).rejects.toThrow('lege map');
    expect(readdirSync(map)).toEqual(['vakantie.jpg']);
  });

  test('met een post.json die niet klopt zegt welke velden er horen, en niet wat erin staat', async () => {
    const map = mapVoor();
    mkdirSync(map, { mode: 0o700 });
    writeFileSync(join(map, 'post.json'), '{"host":"mail.example","pass":"geheim"}', { mode: 0o600 });
    const uit = start('--leeg', '--map', map);
    await expect(uit).rejects.toThrow('host, port, secure, from');
    await expect(uit).rejects.not.toThrow('geheim');
    await expect(uit).rejects.toMatchObject({ afsluitcode: 1 });
  });
});

describe('voorbeeld en echt blijven uit elkaar', () => {
  test('een lege map geeft het voorbeeld, en blijft leeg', async () => {
    const map = tijdelijkeMap();
    const { host, map: elders } = await start('--map', map);
    expect(host.voorbeeld).toBe(true);
    expect(readdirSync(map)).toEqual([]);
    expect(elders).not.toBe(map);
    await stopAlles();
    expect(existsSync(elders)).toBe(false);
  });

  test('een map met een register geeft dat register, en daar geldt geen verzonnen dag', async () => {
    const map = mapVoor();
    await start('--leeg', '--map', map);
    await stopAlles();
    const { host } = await start('--map', map);
    expect(host.voorbeeld).toBe(false);
    await stopAlles();
    await expect(start('--map', map, '--vandaag', '2026-04-02')).rejects.toMatchObject({ afsluitcode: 2 });
    await expect(start('--leeg', '--map', map)).rejects.toThrow('Er staat al een register');
  });
});

describe('een server per map', () => {
  test('een tweede wordt geweigerd en zegt waar de eerste is', async () => {
    const map = mapVoor();
    const { host } = await start('--leeg', '--map', map);
    await expect(start('--map', map)).rejects.toThrow(`proces ${process.pid}, http://127.0.0.1:${host.poort()}/`);
    await stopAlles();
    await start('--map', map);
  });

  test('een bezette poort is een zin, en laat niets open', async () => {
    const { host } = await start('--voorbeeld', '0');
    const map = mapVoor();
    const keuze = leesOpties(['--leeg', '--map', map, '--poort', String(host.poort())]);
    await expect(startMet(keuze, tijdelijkeMap(), 1)).rejects.toThrow('is al in gebruik');
    await start('--map', map);
  });
});

/** The built program, as `npm start` runs it. */
const programma = (...opties: readonly string[]) =>
  spawnSync(process.execPath, [gebouwd('lokaal.cjs'), ...opties], { encoding: 'utf8', timeout: 10_000 });
const draai = (...opties: readonly string[]): Promise<{ kind: ChildProcess; uit: string }> =>
  new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [gebouwd('lokaal.cjs'), '--poort', '0', ...opties]);
    kinderen.push(kind);
    let uit = '';
    kind.stdout.on('data', (deel: Buffer) => {
      uit += deel.toString();
      if (uit.includes('Ctrl+C')) klaar({ kind, uit });
    });
    kind.stderr.on('data', (deel: Buffer) => (uit += deel.toString()));
    kind.on('exit', () => mislukt(new Error(uit)));
  });
const dood = (kind: ChildProcess, signaal: NodeJS.Signals): Promise<number | null> =>
  new Promise((klaar) => {
    kind.removeAllListeners('exit');
    kind.on('exit', (code) => klaar(code));
    kind.kill(signaal);
  });

describe('het gebouwde programma', () => {
  test('zegt in het Nederlands wat er mis is, met code 2, zonder stacktrace', () => {
    const { status, stderr, stdout } = programma('--poort', 'veel');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Bij --poort hoort een getal.*\n$/);
  });

  test('geeft hulp', () => {
    const { status, stdout } = programma('--help');
    expect(status).toBe(0);
    for (const optie of ['--poort', '--map', '--leeg', '--voorbeeld', '--vandaag']) expect(stdout).toContain(optie);
  });

  test('draait het voorbeeld, en ruimt het op bij Ctrl+C', async () => {
    const { kind, uit } = await draai('--voorbeeld', '0');
    expect(uit).toContain('VOORBEELDREGISTER');
    const poort = Number(/127\.0\.0\.1:(\d+)\//.exec(uit)?.[1]);
    const map = /berichten: (.*)[/\\]postvak-uit/.exec(uit)?.[1] ?? '';
    expect(existsSync(map)).toBe(true);
    const token = await meldAan(poort, { persoon: 'dirk@voorbeeld.example' });
    expect(lees(await post(poort, '/loket', { vraag: 'start' }, token))).toMatchObject({ ok: true });
    expect(await dood(kind, 'SIGINT')).toBe(0);
    expect(existsSync(map)).toBe(false);
  });

  test('neemt na kill -9 de map weer over, met alles erin', async () => {
    const map = mapVoor();
    const een = await draai('--leeg', '--map', map);
    const link = /(http:\/\/127\.0\.0\.1:(\d+)\/)#sleutel=(\S+)/.exec(een.uit);
    const poort = Number(link?.[2]);
    const token = await meldAan(poort, { sleutel: link?.[3] });
    const stap = { stap: 'inrichten', invoer: { organisatie: 'Proef', naam: 'D', email: 'd@proef.example' } };
    await post(poort, '/loket', { vraag: 'stap', dossier: '', versie: 0, sleutel: 'een', stappen: [stap] }, token);
    expect(programma('--map', map).stderr).toContain(
      `Er draait al een klachtenregister op ${map} (proces ${een.kind.pid}`,
    );
    expect(programma('--map', map).status).toBe(1);
    await dood(een.kind, 'SIGKILL');
    expect(readFileSync(join(map, 'server.pid'), 'utf8')).toContain(String(een.kind.pid));
    const twee = await draai('--map', map);
    expect(twee.uit).toContain('Aanmelden als directie');
    for (const naam of readdirSync(map)) expect(statSync(join(map, naam)).mode & 0o077).toBe(0);
    await dood(twee.kind, 'SIGTERM');
  });

  test('van tien tegelijk op een map start er precies een', async () => {
    const map = mapVoor();
    const een = await draai('--leeg', '--map', map);
    await dood(een.kind, 'SIGKILL');
    const uitslagen = await Promise.allSettled(Array.from({ length: 10 }, () => draai('--map', map)));
    expect(uitslagen.filter((u) => u.status === 'fulfilled')).toHaveLength(1);
    for (const u of uitslagen)
      if (u.status === 'rejected') expect(String(u.reason)).toContain('Er draait al een klachtenregister');
  }, 30_000);
});
