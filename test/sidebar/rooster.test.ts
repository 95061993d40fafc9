// Rekent het rooster van de pagina goed: volgorde, kleuren, waar een toets heen gaat, en wat er op het klembord komt?
import { kleurzoeker } from '../../sidebar/pagina/rooster/kleuren';
import { beweeg, rechthoek } from '../../sidebar/pagina/rooster/keuze/gebied';
import { alsRegels } from '../../sidebar/pagina/rooster/keuze/klembord';
import { sorteer } from '../../sidebar/pagina/rooster/sorteren';
import { serieGetal } from '../../src/procedure/dag';
import type { Celwaarde } from '../../src/sheets/bladbeeld';
import { fasekleuren, termijnkleuren } from '../../src/sheets/kleuren';
import { bladVan } from '../../src/sheets/layout';

describe('sorteren', () => {
  /** As Tabulator does it: the answer is turned around for `desc`. */
  const op = (richting: 'asc' | 'desc', ...waarden: readonly Celwaarde[]): readonly Celwaarde[] =>
    [...waarden].sort((a, b) => sorteer(a, b, 0, 0, 0, richting) * (richting === 'desc' ? -1 : 1));

  test('getallen naar grootte, ook negatief en met cijfers achter de komma', () => {
    expect(op('asc', 10, 9, -1, 1250.5)).toEqual([-1, 9, 10, 1250.5]);
  });

  test('tekst zoals het Nederlands het doet: zonder op accenten en hoofdletters te letten, cijfers als getal', () => {
    expect(op('asc', 'K2026-10', 'K2026-9')).toEqual(['K2026-9', 'K2026-10']);
    expect(op('asc', 'zebra', 'Écrin', 'eland', 'Zij')).toEqual(['Écrin', 'eland', 'zebra', 'Zij']);
  });

  test('nee komt voor ja', () => {
    expect(op('asc', true, false)).toEqual([false, true]);
  });

  test.each(['asc', 'desc'] as const)('lege cellen staan onderaan: %s', (richting) => {
    expect(op(richting, null, 'b', '', 'a').slice(2)).toEqual([null, '']);
    expect(op(richting, null, 3, 5).at(-1)).toBeNull();
  });

  test('wat iemand met de hand als tekst typte, staat na de getallen', () => {
    expect(op('asc', 'morgen', 46_000)).toEqual([46_000, 'morgen']);
  });
});

describe('kleuren', () => {
  const blad = bladVan('klachten');
  const kleurVan = kleurzoeker(blad, '2026-04-09');
  const kolom = (sleutel: string): number => blad.kolommen.findIndex((k) => k.sleutel === sleutel);
  const opDag = (dag: string) => kleurVan(kolom('actiedatum'), serieGetal(dag));

  test('een dag is te laat op de dag erna, met het woord erbij', () => {
    expect(opDag('2026-04-08')).toEqual({ kleur: termijnkleuren.teLaat, woord: 'te laat' });
    expect(opDag('2026-04-09')).toEqual({ kleur: termijnkleuren.vandaag, woord: 'vandaag' });
    expect(opDag('2026-04-10')).toEqual({ kleur: termijnkleuren.morgen, woord: 'morgen' });
    expect(opDag('2026-04-11')).toBeNull();
  });

  test('een lege cel en getypte tekst krijgen geen kleur', () => {
    expect(kleurVan(kolom('actiedatum'), null)).toBeNull();
    expect(kleurVan(kolom('actiedatum'), '8 april')).toBeNull();
  });

  test('een fase heeft de kleur die Google haar ook geeft', () => {
    expect(kleurVan(kolom('fase'), 'Besloten')).toEqual({ kleur: fasekleuren.Besloten, woord: '' });
    expect(kleurVan(kolom('soort'), 'Besloten')).toBeNull();
  });
});

describe('de gekozen cel', () => {
  const maat = { rijen: 100, kolommen: 7, pagina: 20 };
  const van = (toets: string, ctrl = false) => beweeg({ rij: 50, kolom: 3 }, toets, ctrl, maat);

  test.each([
    ['ArrowUp', 49, 3],
    ['ArrowRight', 50, 4],
    ['PageDown', 70, 3],
    ['PageUp', 30, 3],
    ['Home', 50, 0],
    ['End', 50, 6],
  ])('%s', (toets, rij, kolom) => expect(van(toets)).toEqual({ rij, kolom }));

  test('met Ctrl naar de rand', () => {
    expect(van('ArrowDown', true)).toEqual({ rij: 99, kolom: 3 });
    expect(van('Home', true)).toEqual({ rij: 0, kolom: 0 });
    expect(van('End', true)).toEqual({ rij: 99, kolom: 6 });
  });

  test('blijft in het rooster, en andere toetsen zijn niet van het rooster', () => {
    expect(beweeg({ rij: 99, kolom: 6 }, 'ArrowDown', false, maat)).toEqual({ rij: 99, kolom: 6 });
    expect(beweeg({ rij: 0, kolom: 0 }, 'PageUp', false, maat)).toEqual({ rij: 0, kolom: 0 });
    expect(van('Tab')).toBeNull();
    expect(van('PageDown', true)).toBeNull();
  });

  test('een gebied telt in elke richting', () => {
    expect(rechthoek({ anker: { rij: 5, kolom: 4 }, nu: { rij: 2, kolom: 6 } })).toEqual({
      boven: 2,
      onder: 5,
      links: 4,
      rechts: 6,
    });
  });
});

describe('het klembord', () => {
  const regel = (...teksten: readonly string[]) => teksten.map((tekst) => ({ waarde: tekst, tekst }));

  test('tekst wordt in een ander blad geen formule', () => {
    expect(alsRegels([regel('=1+1', '+31', '-x', '@a', 'a=b')])).toBe("'=1+1\t'+31\t'-x\t'@a\ta=b");
  });

  test('een getal blijft een getal, ook als het negatief is', () => {
    expect(alsRegels([[{ waarde: -5, tekst: '-5' }]])).toBe('-5');
  });

  test('een cel met regels, tabs of aanhalingstekens blijft een cel', () => {
    expect(alsRegels([regel('a\nb', 'zei "ja"', 'a\tb'), regel('x', '', 'y')])).toBe(
      '"a\nb"\t"zei ""ja"""\t"a\tb"\nx\t\ty',
    );
  });
});
