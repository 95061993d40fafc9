// Kloppen dag en tijd van Nederland op elke machine, en eindigt een sessie op tijd? (besluit 3 en 6)
import { inNederland, maakKlok, omgevingNu } from '../../../src/computer/klok';
import { maakRem } from '../../../src/hosts/local/rem';
import { hoogstensMs, maakSessies, stilteMs } from '../../../src/hosts/local/sessies';

const utc = (tekst: string): number => Date.parse(`${tekst}Z`);

test.each([
  ['winter', '2026-01-01T12:00:00', '2026-01-01T13:00:00'],
  ['zomer', '2026-07-01T12:00:00', '2026-07-01T14:00:00'],
  ['middernacht is 00, geen 24', '2026-04-01T22:00:00', '2026-04-02T00:00:00'],
  ['oudejaar: in Nederland is het al nieuwjaar', '2026-12-31T23:30:00', '2027-01-01T00:30:00'],
  ['zomertijd begint op zondag 29 maart 2026, vlak voor', '2026-03-29T00:59:59', '2026-03-29T01:59:59'],
  ['zomertijd begint op zondag 29 maart 2026, vlak na', '2026-03-29T01:00:00', '2026-03-29T03:00:00'],
  ['wintertijd begint op zondag 25 oktober 2026', '2026-10-25T01:00:00', '2026-10-25T02:00:00'],
])('%s', (_naam, wereld, nederland) => {
  expect(inNederland(utc(wereld))).toBe(nederland);
});

test('dag en tijd van een verzoek horen bij hetzelfde ogenblik', () => {
  let ms = utc('2026-04-01T21:59:59') + 999;
  const klok = maakKlok(null, () => (ms += 1));
  expect(omgevingNu(klok)).toMatchObject({ nu: '2026-04-02T00:00:00', vandaag: '2026-04-02' });
});

test('in het voorbeeld staat de dag stil en loopt de tijd door', () => {
  let ms = utc('2026-11-25T08:00:00');
  const klok = maakKlok('2026-04-02', () => ms);
  expect(omgevingNu(klok)).toMatchObject({ nu: '2026-04-02T09:00:00', vandaag: '2026-04-02' });
  ms += 20 * 3_600_000;
  expect(klok.nu()).toBe('2026-04-02T05:00:00');
});

test('elk zout is nieuw, 32 hexadecimale tekens', () => {
  const { zout } = omgevingNu(maakKlok(null));
  expect(zout()).toMatch(/^[0-9a-f]{32}$/);
  expect(zout()).not.toBe(zout());
});

describe('een sessie', () => {
  let ms = 0;
  const maak = (): ReturnType<typeof maakSessies> => {
    ms = 1_000_000;
    return maakSessies(() => ms);
  };

  test('gaat na 30 minuten stilte op slot, geen tel eerder', () => {
    const sessies = maak();
    const token = sessies.open('a');
    ms += stilteMs - 1;
    expect(sessies.van(token)).toBe('a');
    ms += stilteMs - 1;
    expect(sessies.van(token)).toBe('a');
    ms += stilteMs;
    expect(sessies.van(token)).toBeNull();
  });

  test('eindigt na 12 uur, ook voor wie blijft werken', () => {
    const sessies = maak();
    const begin = ms;
    const token = sessies.open('a');
    while (ms + stilteMs / 2 - begin < hoogstensMs) {
      ms += stilteMs / 2;
      expect(sessies.van(token)).toBe('a');
    }
    ms = begin + hoogstensMs;
    expect(sessies.van(token)).toBeNull();
  });

  test('is van een persoon, en een ander token helpt niet', () => {
    const sessies = maak();
    const [a, b, c] = [sessies.open('a'), sessies.open('b'), sessies.open('a')];
    expect(new Set([a, b, c]).size).toBe(3);
    expect(['', 'x', a.slice(1), `${a}x`].map((t) => sessies.van(t))).toEqual([null, null, null, null]);
    sessies.sluitVan('a', c);
    expect([a, b, c].map((t) => sessies.van(t))).toEqual([null, 'b', 'a']);
    sessies.hernoem('b', 'd');
    sessies.sluit(c);
    expect([b, c].map((t) => sessies.van(t))).toEqual(['d', null]);
  });
});

describe('de rem op verkeerde sleutels', () => {
  test('laat na vijf keer tien pogingen per minuut toe', () => {
    let ms = 0;
    const rem = maakRem(() => ms);
    let bekeken = 0;
    for (; ms < 10 * 60_000; ms += 50)
      if (rem.wacht() === 0) {
        bekeken += 1;
        rem.mis();
      }
    expect(bekeken).toBe(4 + 10 * 10);
  });

  test('vergeet na een goede, of na een kwartier rust', () => {
    let ms = 0;
    const rem = maakRem(() => ms);
    for (let i = 0; i < 5; i += 1) rem.mis();
    expect(rem.wacht()).toBe(6);
    rem.raak();
    expect(rem.wacht()).toBe(0);
    for (let i = 0; i < 5; i += 1) rem.mis();
    ms += 15 * 60_000;
    rem.mis();
    expect(rem.wacht()).toBe(0);
  });
});
