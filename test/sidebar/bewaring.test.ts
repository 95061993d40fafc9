// Gaat getypte tekst naar het kladblok en komt zij terug, zonder dat er ooit iets verloren gaat of bij een ander belandt?
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { maakBewaring } from '../../sidebar/formulier/bewaring';
import type { Bewaring } from '../../sidebar/formulier/bewaring';
import { maakVoorraad, typ } from '../../sidebar/formulier/concept';
import type { Voorraad } from '../../sidebar/formulier/concept';
import { inTekst, uitTekst } from '../../sidebar/formulier/concepttekst';

const plek = 'anna|d-1|bevindingen';
const sleutel = 'concept~d-1~bevindingen';

interface Scherm {
  readonly voorraad: Voorraad;
  readonly bewaring: Bewaring;
  readonly typt: (veld: string, waarde: string, op?: string) => void;
  readonly wist: (op?: string) => void;
  readonly leest: () => unknown;
}
/** One server for several screens; `duur` is how long it takes to answer. */
const maakServer = () => {
  const kladjes = new Map<string, string>();
  const verkeer: string[] = [];
  const server = { duur: 0, fout: null as string | null, wie: 'anna', kladjes, verkeer };
  const doe = async <T>(wat: string, werk: () => T): Promise<T> => {
    verkeer.push(wat);
    await new Promise((klaar) => setTimeout(klaar, server.duur));
    return werk();
  };
  const schrijf = (wat: string, werk: () => void) => doe(wat, () => (server.fout === null && werk(), server.fout));
  const scherm = (): Scherm => {
    let nr = 0;
    const voorraad = maakVoorraad(() => `nieuw-${(nr += 1)}`);
    const bewaring = maakBewaring(
      voorraad,
      {
        haal: (begin) =>
          doe('haal', () =>
            [...kladjes].filter(([s]) => s.startsWith(begin)).map(([s, waarde]) => ({ sleutel: s, waarde })),
          ),
        bewaar: (s, waarde) => schrijf('bewaar', () => kladjes.set(s, waarde)),
        wis: (s) => schrijf('wis', () => kladjes.delete(s)),
        aangemeld: () => server.wie,
      },
      () => undefined,
    );
    return {
      voorraad,
      bewaring,
      typt: (veld, waarde, op = plek) => {
        voorraad.wijzig(op, typ('bevindingen', veld, waarde));
        bewaring.gewijzigd(op);
      },
      wist: (op = plek) => {
        voorraad.wis(op);
        bewaring.gewist(op);
      },
      leest: () => voorraad.lees(plek).getypt['bevindingen'],
    };
  };
  return { server, scherm };
};
const even = (ms = 2000): Promise<void> => jest.advanceTimersByTimeAsync(ms);
/** Server and screen are given the time they need. */
const haal = async (s: Scherm): Promise<void> => {
  const klaar = s.bewaring.haal(plek);
  await even();
  await klaar;
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('bewaren', () => {
  test('5.3.1: kwam het antwoord op bewaren niet, dan kan het er toch staan; wissen wist het daar', async () => {
    const { server, scherm } = maakServer();
    const a = scherm();
    server.fout = 'Het register antwoordt niet.';
    a.typt('tekst', 'half');
    await even();
    server.fout = null;
    // It had arrived after all; only the answer was lost.
    server.kladjes.set(sleutel, 'half');
    a.wist();
    await even();
    expect(server.verkeer).toEqual(['bewaar', 'wis']);
    expect(server.kladjes.size).toBe(0);
  });
  test('wie stopt met typen, heeft even later een bewaard concept; een keer, en niet bij elke letter', async () => {
    const { server, scherm } = maakServer();
    const a = scherm();
    for (const tekst of ['h', 'ha', 'hal', 'half']) {
      a.typt('tekst', tekst);
      await even(500);
    }
    expect([server.verkeer, a.bewaring.stand(plek), a.bewaring.ietsOnbewaard()]).toEqual([[], 'bezig', true]);
    await even();
    expect([server.verkeer, a.bewaring.stand(plek), a.bewaring.ietsOnbewaard()]).toEqual([
      ['bewaar'],
      'bewaard',
      false,
    ]);
    expect(server.kladjes.get(sleutel)).toContain('half');
  });
  test('een ander scherm, of een andere computer, krijgt het terug', async () => {
    const { scherm } = maakServer();
    const [a, b] = [scherm(), scherm()];
    a.typt('tekst', 'half af');
    await even();
    await haal(b);
    expect(b.leest()).toEqual({ tekst: 'half af' });
    expect(b.voorraad.lees(plek).nieuwId).toBe(a.voorraad.lees(plek).nieuwId);
  });
  test('wat in het ene scherm verder is getypt, staat daarna ook in het andere; en verwijderd is overal weg', async () => {
    const { server, scherm } = maakServer();
    const [a, b] = [scherm(), scherm()];
    a.typt('tekst', 'een');
    await even();
    await haal(b);
    b.typt('tekst', 'een en twee');
    await even();
    await haal(a);
    expect(a.leest()).toEqual({ tekst: 'een en twee' });
    b.wist();
    await even();
    await haal(a);
    expect([a.leest(), server.kladjes.size]).toEqual([undefined, 0]);
  });
  test('wat al getypt was voordat het concept kwam, blijft; wat alleen in het concept stond, ook', async () => {
    const { server, scherm } = maakServer();
    const [a, b] = [scherm(), scherm()];
    a.typt('tekst', 'van gisteren');
    a.typt('anders', 'ook van gisteren');
    await even();
    server.duur = 3000;
    const klaar = b.bewaring.haal(plek);
    b.typt('tekst', 'van nu');
    await even(10_000);
    await klaar;
    expect(b.leest()).toEqual({ tekst: 'van nu', anders: 'ook van gisteren' });
    await even(10_000);
    expect(server.kladjes.get(sleutel)).toMatch(/van nu.*ook van gisteren|ook van gisteren.*van nu/);
  });
});

describe('weghalen', () => {
  test('vastgelegd terwijl het bewaren nog onderweg was: het concept komt niet terug', async () => {
    const { server, scherm } = maakServer();
    const a = scherm();
    a.typt('tekst', 'half');
    server.duur = 5000;
    await even(1600);
    a.wist();
    await even(20_000);
    expect([server.verkeer, server.kladjes.size]).toEqual([['bewaar', 'wis'], 0]);
  });
  test('lukt het weghalen niet, dan komt de tekst toch niet terug en wordt het opnieuw geprobeerd', async () => {
    const { server, scherm } = maakServer();
    const a = scherm();
    a.typt('tekst', 'half');
    await even();
    server.fout = 'storing';
    a.wist();
    await even();
    server.fout = null;
    await haal(a);
    await even();
    expect([a.leest(), server.kladjes.size]).toEqual([undefined, 0]);
  });
  test('wie alles zelf weer leeg laat zoals het was, kost de server niets', async () => {
    const { server, scherm } = maakServer();
    const a = scherm();
    a.wist();
    await even();
    expect(server.verkeer).toEqual([]);
  });
});

describe('als het niet lukt', () => {
  test('de zin van de server staat erbij, de tekst blijft, en de volgende letter probeert het opnieuw', async () => {
    const { server, scherm } = maakServer();
    const a = scherm();
    server.fout = 'Deze tekst is te lang.';
    a.typt('tekst', 'half');
    await even();
    expect([a.bewaring.stand(plek), a.leest()]).toEqual([{ mislukt: 'Deze tekst is te lang.' }, { tekst: 'half' }]);
    expect(a.bewaring.ietsOnbewaard()).toBe(true);
    server.fout = null;
    a.typt('tekst', 'korter');
    await even();
    expect(a.bewaring.stand(plek)).toBe('bewaard');
  });
  test('alles bewaren zegt of het gelukt is', async () => {
    const { server, scherm } = maakServer();
    const a = scherm();
    a.typt('tekst', 'half');
    server.fout = 'vol';
    const mis = a.bewaring.alles();
    await even();
    expect(await mis).toBe(false);
    server.fout = null;
    const goed = a.bewaring.alles();
    await even();
    expect([await goed, server.kladjes.size]).toEqual([true, 1]);
  });
  test('meldt iemand anders zich aan, dan gaat wat de vorige typte niet naar zijn kladblok', async () => {
    const { server, scherm } = maakServer();
    const a = scherm();
    a.typt('tekst', 'van anna');
    server.wie = 'bea';
    await even();
    expect([server.verkeer, server.kladjes.size]).toEqual([[], 0]);
  });
});

describe('de tekst van een concept', () => {
  const concept = (briefNu: string) => ({
    getypt: { toelaten: { reden: 'omdat', brief: briefNu } },
    voorbeelden: {
      'toelaten.brief': {
        onderwerp: 'Uw klacht',
        standaard: 'Standaard',
        gemaaktVan: '[]',
        verplicht: [],
        gevraagd: [],
        letOp: null,
      },
    },
    nieuwId: 'd-2',
    verstuurd: { sleutel: 's', stappen: '[]' },
  });
  test('een brief die niet veranderd is, wordt later opnieuw gemaakt; een veranderde blijft zoals hij is', () => {
    expect(uitTekst(inTekst(concept('Standaard')))).toEqual({
      getypt: { toelaten: { reden: 'omdat' } },
      voorbeelden: {},
      nieuwId: 'd-2',
      verstuurd: { sleutel: 's', stappen: '[]' },
    });
    expect(uitTekst(inTekst(concept('Eigen tekst')))).toMatchObject({
      getypt: { toelaten: { brief: 'Eigen tekst' } },
      voorbeelden: { 'toelaten.brief': { onderwerp: 'Uw klacht', standaard: '' } },
    });
  });
  test('B26: de sleutel van een verzending gaat mee; een concept van vroeger heeft er geen', () => {
    const bewaard = inTekst(concept('Eigen tekst'));
    expect(uitTekst(bewaard)?.verstuurd).toEqual({ sleutel: 's', stappen: '[]' });
    expect(uitTekst(bewaard.replace(/"verstuurd":.*}/, '"verstuurd":"raar"}'))?.verstuurd).toBeNull();
    expect(uitTekst('{"getypt":{},"voorbeelden":{},"nieuwId":"x"}')?.verstuurd).toBeNull();
  });
  test('B26: wie al typt als het verzonden concept terugkomt, houdt zijn tekst en de sleutel van toen', async () => {
    const { server, scherm } = maakServer();
    server.kladjes.set(sleutel, inTekst({ ...concept('x'), getypt: { bevindingen: { anders: 'toen' } } }));
    const a = scherm();
    a.typt('tekst', 'nu');
    await haal(a);
    expect(a.voorraad.lees(plek)).toMatchObject({
      getypt: { bevindingen: { tekst: 'nu', anders: 'toen' } },
      nieuwId: 'd-2',
      verstuurd: { sleutel: 's' },
    });
  });
  test.each(['', 'x', '[]', '{"getypt":{"a":1},"voorbeelden":{},"nieuwId":"x"}', '{"getypt":{}}'])(
    'wat deze pagina niet kent (%j), is geen concept',
    (tekst) => {
      expect(uitTekst(tekst)).toBeNull();
    },
  );
});
