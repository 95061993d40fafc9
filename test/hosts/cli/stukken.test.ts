// Geven `verslag` en `kwartaal` hetzelfde als de directie in het register ziet, waar het register ook staat? (5.3.2, K25)
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMap } from '../../../src/hosts/cli/lokaal';
import type { Antwoorden } from '../../../src/loket/contract';
import { beantwoord } from '../../../src/loket/beantwoord';
import { dirk } from '../../../src/voorbeeld/personages';
import { openGoogleHttp } from '../../stand-in/http';
import type { GoogleHttp } from '../../stand-in/http';
import { uitpakken } from '../../reports/uitpakken';
import { ruimOp, tijdelijkeMap } from '../local/tijdelijk';
import { maakProefgoogle } from './proefgoogle';
import { maakProgramma } from './programma';
import { typ, typJson } from './typ';

jest.setTimeout(60_000);

const google = maakProefgoogle();
const blad = 'BESTAND-1';
let map: string;
beforeAll(async () => {
  map = join(tijdelijkeMap(), 'register');
  await typ(null, 'voorbeeld', '--map', map, '--aantal', '8');
  await typ(google, 'verhuis', '--map', map);
  google.oproepen.wis();
});
afterAll(ruimOp);

const nieuw = (naam: string): string => join(tijdelijkeMap(), naam);
const schrijfvragen = (): string[] =>
  google.oproepen.lijst.map((o) => o.methode).filter((m) => /batchUpdate|maak/.test(m));

describe('kwartaal', () => {
  interface Deel {
    readonly aantallen: Readonly<Record<string, number>>;
  }
  const tel = async (...woorden: readonly string[]): Promise<readonly Deel[]> =>
    (await typJson(google, 'kwartaal', ...woorden))['kwartalen'] as readonly Deel[];

  test('K25: de aantallen zijn die van het register, bij Google en op deze computer', async () => {
    const hier = await tel('--map', map, '--jaar', '2026');
    expect(await tel('--blad', blad, '--jaar', '2026')).toEqual(hier);
    const deur = { nu: '2026-11-25T12:00:00', vandaag: '2026-11-25', zout: () => '', email: dirk, bouw: 9 };
    const vraag = { vraag: 'kwartaal', jaar: 2026, kwartaal: 4, relatie: null } as const;
    const antwoord = inMap(map, (register) => beantwoord(register, deur, vraag).antwoord);
    const scherm = antwoord.ok ? (antwoord.antwoord as Antwoorden['kwartaal']) : [];
    expect(hier[3]?.aantallen).toEqual(Object.fromEntries(scherm.map((f) => [f.naam, f.telling.aantal])));
    expect(hier.reduce((som, d) => som + (d.aantallen['K25.ingediend'] ?? 0), 0)).toBeGreaterThan(2);
    expect(schrijfvragen()).toEqual([]);
  });

  test('5.2.4: als csv, en van een relatie; een andere soort bestand of relatie is geen opdracht', async () => {
    const uit = nieuw('kwartaal.csv');
    expect(await typ(null, 'kwartaal', '--map', map, '--jaar', '2026', '--kwartaal', '2', '--uit', uit)).toMatchObject({
      code: 0,
    });
    expect([readFileSync(uit, 'utf8').trim().split('\n').length, statSync(uit).mode & 0o777]).toEqual([6, 0o600]);
    const relatie = ['--relatie', 'derde', '--jaar', '2026'];
    expect((await tel('--map', map, ...relatie))[0]?.aantallen['K25.ingediend']).toBe(0);
    for (const verkeerd of [
      ['--uit', 'kwartaal.doc'],
      ['--relatie', 'buren'],
      ['--kwartaal', '5'],
      ['--jaar', '26'],
    ])
      expect(await typ(null, 'kwartaal', '--map', map, ...verkeerd)).toMatchObject({ code: 2, uit: '' });
  });
});

/** In a process of its own, over the net: drawing and packing are loaded as they are in the real program. */
describe('verslag', () => {
  let net: GoogleHttp;
  beforeEach(async () => {
    net = await openGoogleHttp(new Map(google.werkboeken));
  });
  afterEach(() => net.sluit());

  test('5.3.2: de presentatie is dezelfde, tot op de byte, uit Google en van deze computer; in Drive komt zij een keer', async () => {
    const programma = maakProgramma(net.poort);
    const [een, twee] = [nieuw('een.pptx'), nieuw('twee.pptx')];
    const eerder = net.werkboeken.get(blad)?.inhoud;
    net.haperingen.push({ bij: /upload/, wat: 'verbreek', moment: 'na', keer: 1 });
    const uit = await programma.start('verslag', '--blad', blad, '--jaar', '2026', '--uit', een, '--upload', '--json');
    expect(uit).toMatchObject({ code: 0, fout: '' });
    expect(net.drive.bestanden.map((b) => [b.naam, b.soort.replace(/.*\./, '')])).toEqual([
      ['Jaarevaluatie 2026', 'presentation'],
    ]);
    expect(Buffer.from(net.drive.bestanden[0]?.inhoud ?? []).equals(readFileSync(een))).toBe(true);
    expect(JSON.parse(uit.uit)).toMatchObject({ adres: 'https://docs.google.com/presentation/d/BESTAND-1/edit' });
    expect(await programma.start('verslag', '--map', map, '--jaar', '2026', '--uit', twee)).toMatchObject({ code: 0 });
    expect(readFileSync(twee).equals(readFileSync(een))).toBe(true);
    expect([...uitpakken(readFileSync(een)).keys()]).toContain('ppt/slides/slide3.xml');
    expect(net.werkboeken.get(blad)?.inhoud).toBe(eerder);
  });

  test('5.3.2: het verslag is een pagina met plaatjes, en niets van buiten', async () => {
    const uit = nieuw('verslag.html');
    const programma = maakProgramma(net.poort, false);
    expect(await programma.start('verslag', '--map', map, '--uit', uit, '--jaar', '2026')).toMatchObject({ code: 0 });
    const pagina = readFileSync(uit, 'utf8');
    expect([pagina.startsWith('<!doctype html>'), pagina.includes('<img src="data:image/png')]).toEqual([true, true]);
    expect(/(src|href)="https?:/.exec(pagina)).toBeNull();
    expect(net.vragen).toEqual([]);
  });

  test.each([
    ['een bestand dat er al is', []],
    ['een andere soort bestand', ['--uit', 'x.pdf']],
    ['een verslag in Google Presentaties', ['--uit', 'x.html', '--upload']],
  ])('5.3.2: %s is geen opdracht', async (_wat, woorden) => {
    const er = nieuw('er.pptx');
    writeFileSync(er, '');
    const naar = woorden.length > 0 ? woorden : ['--uit', er];
    expect(await typ(null, 'verslag', '--map', map, ...naar)).toMatchObject({ code: 2, uit: '' });
    expect(statSync(er).size).toBe(0);
  });
});
