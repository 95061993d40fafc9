// Blijven concepten en zoekvragen van een mens zelf, buiten het logboek, en gaan ze weg als het moet? (5.3.1, besluit 6)
import { describe, expect, it } from '@jest/globals';
import { ruimKladblokOp } from '../../src/loket/kladblok-opruimen';
import { bytes, grootsteKladje, meesteKladjes, vergeetDossier } from '../../src/loket/kladblok';
import { leegLeesvraag } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import { geheugenregister } from '../register/geheugen-register';
import { dossier, melding } from './g1';
import { behandelaar, directie, ingericht, ontvanger } from './spel';
import type { Spel } from './spel';

const klad = `concept~${dossier}~bevindingen`;
const bewaar = (spel: Spel, wie: string, sleutel: string, waarde: string): unknown => {
  const uit = spel.vraag(wie, 'kladBewaren', { sleutel, waarde });
  return uit.ok ? [] : uit.weigeringen.map((w) => w.code);
};
const van = (spel: Spel, wie: string, begin = 'concept~'): readonly string[] => {
  const uit = spel.vraag(wie, 'kladjes', { begin });
  return uit.ok ? uit.antwoord.map((k) => `${k.sleutel} ${k.dag} ${k.waarde}`) : uit.weigeringen.map((w) => w.code);
};
const begin = (): Spel => {
  const spel = ingericht(geheugenregister());
  expect(spel.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
  return spel;
};

describe('een concept is alleen van wie het typte (besluit 6)', () => {
  it('besluit 6: niemand anders leest of wist het, ook de directie niet', () => {
    const spel = begin();
    expect(bewaar(spel, behandelaar, klad, 'mijn tekst')).toEqual([]);
    expect([van(spel, behandelaar), van(spel, directie), van(spel, ontvanger)]).toEqual([
      [`${klad} 2026-04-02 mijn tekst`],
      [],
      [],
    ]);
    spel.vraag(directie, 'kladWissen', { sleutel: klad });
    expect(van(spel, behandelaar)).toHaveLength(1);
    spel.vraag(behandelaar, 'kladWissen', { sleutel: klad });
    expect(van(spel, behandelaar)).toEqual([]);
  });
  it('1.2: wie niet in de lijst staat heeft geen kladblok', () => {
    const spel = begin();
    expect(bewaar(spel, 'vera@elders.example', klad, 'x')).toEqual(['onbekend-persoon']);
    expect(van(spel, 'vera@elders.example')).toEqual(['onbekend-persoon']);
  });
  it('5.3.1: alleen de kladjes met dit begin', () => {
    const spel = begin();
    bewaar(spel, ontvanger, klad, 'a');
    bewaar(spel, ontvanger, 'filter~1', 'b');
    expect(van(spel, ontvanger, 'filter~')).toEqual(['filter~1 2026-04-02 b']);
  });
});

describe('een concept staat niet in het register (5.3.1)', () => {
  it('5.3.1: bewaren maakt geen logregel, en de tekst staat in geen enkele tabel', () => {
    const spel = begin();
    const voor = JSON.stringify(spel.register.logboek());
    bewaar(spel, behandelaar, klad, 'kanarie in het concept');
    expect(JSON.stringify(spel.register.logboek())).toBe(voor);
    const alles = spel.register.lees({ ...leegLeesvraag, heel: tabelnamen });
    expect(JSON.stringify(alles)).not.toContain('kanarie');
  });
  it('5.3.1: te groot wordt geweigerd en niet afgekapt; wat er stond blijft staan', () => {
    const spel = begin();
    bewaar(spel, behandelaar, klad, 'kort');
    expect(bewaar(spel, behandelaar, klad, 'x'.repeat(grootsteKladje + 1))).toEqual(['concept-te-groot']);
    expect(bewaar(spel, behandelaar, klad, '\u00e9'.repeat(grootsteKladje / 2 + 1))).toEqual(['concept-te-groot']);
    expect(van(spel, behandelaar)).toEqual([`${klad} 2026-04-02 kort`]);
    expect(bewaar(spel, behandelaar, klad, 'x'.repeat(grootsteKladje))).toEqual([]);
  });
  it('5.3.1: bytes telt zoals UTF-8', () => {
    for (const tekst of ['', 'abc', '\u00e9\u20ac\ud83d\ude00', '\u007f\u0080\u07ff\u0800\uffff'])
      expect(bytes(tekst)).toBe(Buffer.byteLength(tekst));
  });
  it('5.3.1: er is een grens aan het aantal; een bestaand kladje mag daarna nog veranderen', () => {
    const spel = begin();
    for (let i = 0; i < meesteKladjes; i += 1) expect(bewaar(spel, ontvanger, `filter~${i}`, 'x')).toEqual([]);
    expect(bewaar(spel, ontvanger, 'filter~meer', 'x')).toEqual(['kladblok-vol']);
    expect(bewaar(spel, ontvanger, 'filter~1', 'y')).toEqual([]);
    expect(bewaar(spel, behandelaar, 'filter~1', 'x')).toEqual([]);
  });
  it.each(['', '../x', '__proto__', 'Concept', 'concept d', `x${'y'.repeat(200)}`])(
    '5.3.1: een sleutel als %j is geen verzoek van ons',
    (sleutel) => {
      expect(bewaar(begin(), ontvanger, sleutel, 'x')).toEqual(['onleesbaar-verzoek']);
    },
  );
});

describe('concepten gaan weg (5.3.1)', () => {
  const opruimen = (spel: Spel, vandaag: string): void => ruimKladblokOp(spel.kladblok, spel.register, vandaag);

  it('5.3.1: na dertig dagen, de dag ervoor nog niet; een bewaarde zoekvraag blijft', () => {
    const spel = begin();
    bewaar(spel, behandelaar, klad, 'x');
    bewaar(spel, behandelaar, 'concept~-~melden', 'y');
    bewaar(spel, behandelaar, 'filter~1', 'z');
    opruimen(spel, '2026-05-02');
    expect(van(spel, behandelaar)).toHaveLength(2);
    opruimen(spel, '2026-05-03');
    expect(van(spel, behandelaar)).toEqual([]);
    expect(van(spel, behandelaar, 'filter~')).toHaveLength(1);
  });
  it('5.3.1: alles van wie niet meer in dienst is', () => {
    const spel = begin();
    bewaar(spel, behandelaar, 'filter~1', 'z');
    const weg = { email: behandelaar, naam: 'Bea Behandelaar', rollen: ['medewerker'], actief: false };
    expect(spel.doe(directie, '', ['medewerkerOpslaan', weg])).toEqual([]);
    opruimen(spel, '2026-04-03');
    expect(spel.kladblok.alle()).toEqual([]);
  });
  it('T21 (5.3.1): een dossier vergeten is ook zijn concepten en die van zijn maatregelen, van iedereen', () => {
    const spel = begin();
    for (const [wie, sleutel] of [
      [behandelaar, klad],
      [ontvanger, `concept~${dossier}~vraag`],
      [directie, `concept~${dossier}.M-1~maatregelBesluiten`],
      [directie, `concept~${dossier}-ander~bevindingen`],
      [directie, 'concept~-~melden'],
    ] as const)
      bewaar(spel, wie, sleutel, 'x');
    vergeetDossier(spel.kladblok, dossier);
    expect(spel.kladblok.alle().map((k) => k.sleutel)).toEqual([
      `concept~${dossier}-ander~bevindingen`,
      'concept~-~melden',
    ]);
  });
});
