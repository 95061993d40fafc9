// Klopt de werkdagenkalender (art. 5.1.3: drie werkdagen; art. 5.1.6: twee tot vier weken; beslissingen 3 en 4)?
// The vectors are PROCEDURE 1.6 written out with the weekday of every date; the properties count for themselves.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jaarVan, nlDagKort, plusDagen, verschilInDagen, weekdag } from '../../src/procedure/dag';
import type { Dag } from '../../src/procedure/dag';
import * as werkdagen from '../../src/procedure/werkdagen';
import type { Kalender, Uitkomst, VrijeDag } from '../../src/procedure/werkdagen';

const { isWerkdag, laatsteWerkdagOpOfVoor, maakKalender, overgeslagenTussen } = werkdagen;
const { volgendeWerkdag, vrijeDagenVan, werkdagenNa, werkdagenTussen } = werkdagen;

const reeks = (van: number, tot: number): number[] => Array.from({ length: tot - van + 1 }, (_, i) => van + i);
const regels = (tabel: string): string[] => tabel.trim().split(/\s*\n\s*/);
const cellen = (tabel: string): string[][] => regels(tabel).map((regel) => regel.split(/\s*\|\s*/));
/** 'do 2-4-2026' as a day; a weekday that does not fit makes it unreadable. */
const lees = (tekst: string): Dag => {
  const [dag = '', maand = '', jaar = ''] = tekst.slice(3).split('-');
  const gelezen = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return nlDagKort(gelezen) === tekst ? gelezen : `${tekst} bestaat niet`;
};

const besluit = 'Gelijkgestelde dag (koninklijk besluit)';
const rij = (dag: Dag, naam: string, teltAlsVrij = true): VrijeDag => ({ dag, naam, teltAlsVrij });
const inLustrum = ({ dag, naam, teltAlsVrij }: VrijeDag): VrijeDag => {
  const werken = naam === 'Goede Vrijdag' || (naam === 'Bevrijdingsdag' && jaarVan(dag) % 5 !== 0);
  return rij(dag, naam, teltAlsVrij && !werken);
};
const rijen = reeks(2023, 2034).flatMap(vrijeDagenVan);
const A = maakKalender(rijen);
const B = maakKalender(rijen.map((r) => rij(r.dag, r.naam)));
const C = maakKalender(rijen.map(inLustrum));
const met = (...erbij: VrijeDag[]): Kalender => maakKalender([...rijen, ...erbij]);

const dagVan = (uitkomst: Uitkomst): Dag => (uitkomst.ok ? uitkomst.dag : `${uitkomst.ontbrekendJaar} ontbreekt`);
const kort = (uitkomst: Uitkomst): string => (uitkomst.ok ? nlDagKort(uitkomst.dag) : dagVan(uitkomst));
const overgeslagen = (uitkomst: Uitkomst<{ overgeslagen: readonly { dag: Dag; reden: string }[] }>): string[] =>
  uitkomst.ok ? uitkomst.overgeslagen.map(({ dag, reden }) => `${nlDagKort(dag)} ${reden}`) : ['fout'];
const werkt = (dag: Dag, kalender: Kalender): boolean | number => {
  const antwoord = isWerkdag(dag, kalender);
  return antwoord.ok ? antwoord.werkdag : antwoord.ontbrekendJaar;
};
const aantal = (a: Dag, b: Dag, kalender: Kalender): number => {
  const antwoord = werkdagenTussen(a, b, kalender);
  return antwoord.ok ? antwoord.aantal : NaN;
};

const vectoren = cellen(`
  ma 2-3-2026   | do 5-3-2026   | do 5-3-2026   | do 5-3-2026   | ma 16-3-2026 | ma 16-3-2026 | ma 16-3-2026 | ma 30-3-2026 | ma 30-3-2026 | ma 30-3-2026
  do 2-4-2026   | do 9-4-2026   | do 9-4-2026   | wo 8-4-2026   | do 16-4-2026 | do 16-4-2026 | do 16-4-2026 | do 30-4-2026 | do 30-4-2026 | do 30-4-2026
  vr 3-4-2026   | do 9-4-2026   | do 9-4-2026   | do 9-4-2026   | vr 17-4-2026 | vr 17-4-2026 | vr 17-4-2026 | vr 1-5-2026  | vr 1-5-2026  | vr 1-5-2026
  za 25-4-2026  | do 30-4-2026  | do 30-4-2026  | do 30-4-2026  | za 9-5-2026  | vr 8-5-2026  | ma 11-5-2026 | za 23-5-2026 | vr 22-5-2026 | di 26-5-2026
  do 30-4-2026  | wo 6-5-2026   | wo 6-5-2026   | di 5-5-2026   | do 14-5-2026 | wo 13-5-2026 | vr 15-5-2026 | do 28-5-2026 | do 28-5-2026 | do 28-5-2026
  di 12-5-2026  | ma 18-5-2026  | di 19-5-2026  | ma 18-5-2026  | di 26-5-2026 | di 26-5-2026 | di 26-5-2026 | di 9-6-2026  | di 9-6-2026  | di 9-6-2026
  wo 13-5-2026  | di 19-5-2026  | wo 20-5-2026  | di 19-5-2026  | wo 27-5-2026 | wo 27-5-2026 | wo 27-5-2026 | wo 10-6-2026 | wo 10-6-2026 | wo 10-6-2026
  za 6-6-2026   | wo 10-6-2026  | wo 10-6-2026  | wo 10-6-2026  | za 20-6-2026 | vr 19-6-2026 | ma 22-6-2026 | za 4-7-2026  | vr 3-7-2026  | ma 6-7-2026
  do 24-12-2026 | wo 30-12-2026 | wo 30-12-2026 | wo 30-12-2026 | do 7-1-2027  | do 7-1-2027  | do 7-1-2027  | do 21-1-2027 | do 21-1-2027 | do 21-1-2027
  wo 31-12-2025 | di 6-1-2026   | wo 7-1-2026   | di 6-1-2026   | wo 14-1-2026 | wo 14-1-2026 | wo 14-1-2026 | wo 28-1-2026 | wo 28-1-2026 | wo 28-1-2026
  di 4-5-2027   | di 11-5-2027  | wo 12-5-2027  | ma 10-5-2027  | di 18-5-2027 | di 18-5-2027 | di 18-5-2027 | di 1-6-2027  | di 1-6-2027  | di 1-6-2027
  wo 26-4-2028  | di 2-5-2028   | wo 3-5-2028   | di 2-5-2028   | wo 10-5-2028 | wo 10-5-2028 | wo 10-5-2028 | wo 24-5-2028 | wo 24-5-2028 | wo 24-5-2028`);

describe('art. 5.1.3 (D1): uiterlijk de derde werkdag na ontvangst, de dag van ontvangst is dag 0', () => {
  it.each(vectoren)('ontvangen %s: kalender A %s, B %s, C %s', (ontvangen, a, b, c) => {
    expect([A, B, C].map((kalender) => kort(werkdagenNa(lees(ontvangen ?? ''), 3, kalender)))).toEqual([a, b, c]);
  });

  it.each(vectoren)(
    'ontvangen %s: een dag eerder zijn er twee werkdagen om, de dag erna is te laat',
    (ontvangen = '') => {
      [A, B, C].forEach((kalender) => {
        const grens = dagVan(werkdagenNa(lees(ontvangen), 3, kalender));
        expect([-1, 0].map((n) => aantal(lees(ontvangen), plusDagen(grens, n), kalender))).toEqual([2, 3]);
        expect(dagVan(werkdagenNa(lees(ontvangen), 4, kalender))).toBe(dagVan(volgendeWerkdag(grens, kalender)));
      });
    },
  );

  it('grens do 9-4-2026: op de dag zelf op tijd, vr 10-4 tot en met zo 12-4 een werkdag te laat, ma 13-4 twee', () => {
    expect(reeks(0, 4).map((n) => aantal(plusDagen('2026-04-09', n), '2026-04-09', A))).toEqual([0, -1, -1, -1, -2]);
  });

  it.each([
    [
      'do 2-4-2026',
      3,
      'do 9-4-2026',
      'vr 3-4-2026 Goede Vrijdag, za 4-4-2026 zaterdag, zo 5-4-2026 Eerste paasdag, ma 6-4-2026 Tweede paasdag',
    ],
    ['wo 13-5-2026', 2, 'ma 18-5-2026', 'do 14-5-2026 Hemelvaartsdag, za 16-5-2026 zaterdag, zo 17-5-2026 zondag'],
    ['ma 2-3-2026', 3, 'do 5-3-2026', ''],
  ])('van %s is werkdag %i %s; overgeslagen: %s', (dag, n, verwacht, vrij) => {
    const uitkomst = werkdagenNa(lees(dag), n, A);
    expect(kort(uitkomst)).toBe(verwacht);
    expect(overgeslagen(uitkomst).join(', ')).toBe(vrij);
  });

  it.each(['2026-04-25', '2026-12-25', '2026-03-02', '2035-05-01'])(
    'dag 0 van %s is die dag zelf, wat voor dag ook',
    (dag) => {
      expect(werkdagenNa(dag, 0, A)).toEqual({ ok: true, dag, overgeslagen: [] });
    },
  );
});

describe('art. 5.1.5 (D2): per omgaande is uiterlijk de eerstvolgende werkdag', () => {
  it.each(
    cellen(`
    ma 2-3-2026  | di 3-3-2026
    do 5-3-2026  | vr 6-3-2026
    vr 6-3-2026  | ma 9-3-2026
    za 7-3-2026  | ma 9-3-2026
    zo 8-3-2026  | ma 9-3-2026
    do 2-4-2026  | di 7-4-2026
    vr 24-4-2026 | di 28-4-2026
    ma 27-4-2026 | di 28-4-2026
    vr 25-4-2025 | ma 28-4-2025
    ma 4-5-2026  | wo 6-5-2026
    wo 13-5-2026 | vr 15-5-2026
    vr 22-5-2026 | di 26-5-2026
    do 24-12-2026 | ma 28-12-2026
    do 31-12-2026 | ma 4-1-2027`),
  )('na %s komt %s', (dag = '', verwacht) => {
    expect(kort(volgendeWerkdag(lees(dag), A))).toBe(verwacht);
  });
});

describe('art. 5.1.6 (D3) en beslissing 4: de harde datum blijft, de actiedatum is de laatste werkdag op of voor die dag', () => {
  const gevallen = vectoren.flatMap(([dag = '', , , , ...termijnen]) => [
    [dag, 14, ...termijnen.slice(0, 3)] as const,
    [dag, 28, ...termijnen.slice(3)] as const,
  ]);

  it.each(gevallen)('ontvangen %s, %i dagen: hard %s, actiedatum %s, naar Atw-model %s', (dag, n, ...verwacht) => {
    const hard = plusDagen(lees(dag), n);
    const actiedatum = kort(laatsteWerkdagOpOfVoor(hard, A));
    const doorgerold = kort(volgendeWerkdag(plusDagen(hard, -1), A));
    expect([nlDagKort(hard), actiedatum, doorgerold]).toEqual(verwacht);
  });

  it.each([
    ['do 2-4-2026', 'do 2-4-2026', ''],
    ['vr 3-4-2026', 'do 2-4-2026', 'vr 3-4-2026 Goede Vrijdag'],
    ['zo 5-4-2026', 'do 2-4-2026', 'vr 3-4-2026 Goede Vrijdag, za 4-4-2026 zaterdag, zo 5-4-2026 Eerste paasdag'],
    ['di 7-4-2026', 'di 7-4-2026', ''],
    ['vr 1-1-2027', 'do 31-12-2026', 'vr 1-1-2027 Nieuwjaarsdag'],
  ])('een termijn tot %s heeft actiedatum %s; overgeslagen, oplopend: %s', (dag, verwacht, vrij) => {
    const uitkomst = laatsteWerkdagOpOfVoor(lees(dag), A);
    expect(kort(uitkomst)).toBe(verwacht);
    expect(overgeslagen(uitkomst).join(', ')).toBe(vrij);
  });

  it('terugtellen geeft de herinneringen, vijf werkdagen en een werkdag voor do 9-4-2026', () => {
    expect([-5, -1].map((n) => kort(werkdagenNa('2026-04-09', n, A)))).toEqual(['di 31-3-2026', 'wo 8-4-2026']);
  });
});

describe('beslissing 3: zaterdag en zondag tellen nooit, een andere vrije dag alleen als de directie ja zegt', () => {
  it.each([
    ['vr 6-3-2026', true, true, true],
    ['za 7-3-2026', false, false, false],
    ['zo 8-3-2026', false, false, false],
    ['ma 9-3-2026', true, true, true],
    ['vr 2-1-2026', true, false, true], // koninklijk besluit
    ['vr 15-5-2026', true, false, true],
    ['vr 3-4-2026', false, false, true], // Goede Vrijdag
    ['ma 27-4-2026', false, false, false], // Koningsdag en de dag erna
    ['di 28-4-2026', true, true, true],
    ['di 5-5-2026', false, false, true], // Bevrijdingsdag, en in een lustrumjaar
    ['ma 5-5-2025', false, false, false],
    ['do 31-12-2026', true, true, true],
  ])('%s is werkdag: A %s, B %s, C %s', (dag, ...verwacht) => {
    expect([A, B, C].map((kalender) => werkt(lees(dag), kalender))).toEqual(verwacht);
  });

  it('een sluitingsdag van het kantoor is een rij erbij, ook zonder naam', () => {
    const uitkomst = werkdagenNa('2026-12-25', 1, met(rij('2026-12-28', 'Kantoor gesloten'), rij('2026-12-29', '')));
    expect(kort(uitkomst)).toBe('wo 30-12-2026');
    expect(overgeslagen(uitkomst).slice(2)).toEqual(['ma 28-12-2026 Kantoor gesloten', 'di 29-12-2026 ']);
  });

  it('van dubbele rijen geldt de laatste', () => {
    expect(werkt('2026-05-15', met(rij('2026-05-15', 'Brugdag', false), rij('2026-05-15', 'Brugdag')))).toBe(false);
    expect(werkt('2026-04-03', met(rij('2026-04-03', 'Goede Vrijdag', false)))).toBe(true);
  });

  it('nee maakt van een zaterdag of zondag geen werkdag', () => {
    const kalender = met(rij('2026-04-04', 'Open dag', false), rij('2026-04-05', 'Eerste paasdag', false));
    expect(overgeslagen(overgeslagenTussen('2026-04-03', '2026-04-05', kalender))).toEqual([
      'za 4-4-2026 zaterdag',
      'zo 5-4-2026 zondag',
    ]);
  });

  it('de kalender kent alleen de dagen die als vrij tellen', () => {
    const kalender = maakKalender([rij('2026-01-01', 'Nieuwjaarsdag'), rij('2026-01-02', besluit, false)]);
    expect(kalender).toEqual({ jaren: new Set([2026]), vrij: new Map([['2026-01-01', 'Nieuwjaarsdag']]) });
  });
});

describe('beslissing 3: een jaar dat niet gevuld is, is een fout en nooit een gok', () => {
  const fout = (jaar: number) => ({ ok: false, ontbrekendJaar: jaar });

  it('2035 staat niet in de tabel: elke vraag die 2035 raakt, zegt dat', () => {
    const antwoorden = [
      isWerkdag('2035-01-01', A),
      isWerkdag('2035-03-03', A), // a Saturday too
      werkdagenNa('2034-12-29', 3, A),
      werkdagenNa('2035-06-01', -1, A),
      werkdagenNa('2026-03-02', Infinity, A),
      volgendeWerkdag('2034-12-31', A),
      laatsteWerkdagOpOfVoor('2035-01-01', A),
      overgeslagenTussen('2034-12-30', '2035-01-01', A),
      werkdagenTussen('2034-12-30', '2035-01-01', A),
      werkdagenTussen('2035-01-01', '2034-12-30', A),
    ];
    expect(antwoorden).toEqual(antwoorden.map(() => fout(2035)));
  });

  it('tot en met zo 31-12-2034 is er wel een antwoord, en ook terug ligt de grens bij de jaarwisseling', () => {
    expect(kort(laatsteWerkdagOpOfVoor('2034-12-31', A))).toBe('vr 29-12-2034');
    expect(werkdagenTussen('2034-12-27', '2034-12-31', A)).toEqual({ ok: true, aantal: 2 });
    expect(werkdagenTussen('2022-12-31', '2023-01-03', A)).toEqual({ ok: true, aantal: 2 });
    expect(laatsteWerkdagOpOfVoor('2023-01-01', A)).toEqual(fout(2022));
  });

  it('een gat tussen gevulde jaren, een lege tabel en een jaar zonder werkdagen vallen op', () => {
    const dicht = maakKalender(reeks(0, 364).map((n) => rij(plusDagen('2026-01-01', n), 'Gesloten')));
    const gat = maakKalender([2026, 2028].flatMap(vrijeDagenVan));
    expect(werkdagenTussen('2026-12-01', '2028-02-01', gat)).toEqual(fout(2027));
    expect(isWerkdag('2026-03-02', maakKalender([]))).toEqual(fout(2026));
    expect(werkdagenNa('2026-03-02', 1, dicht)).toEqual(fout(2027));
  });

  it('een sluitingsdag vult een jaar niet, 1 januari wel, ook als die op nee staat', () => {
    expect(maakKalender([rij('2035-12-24', 'Dicht'), rij('2035-10-01', 'Dicht')]).jaren).toEqual(new Set());
    expect(maakKalender([rij('2035-01-01', 'Nieuwjaarsdag', false)]).jaren).toEqual(new Set([2035]));
  });
});

describe('beslissing 3: tussen twee dagen is na de eerste tot en met de laatste', () => {
  it.each([
    ['za 25-4-2026', 'ma 27-4-2026', 0, 'zo 26-4-2026 zondag, ma 27-4-2026 Koningsdag'],
    ['vr 24-4-2026', 'za 25-4-2026', 0, 'za 25-4-2026 zaterdag'],
    ['za 25-4-2026', 'za 25-4-2026', 0, ''],
    ['ma 1-1-2035', 'ma 1-1-2035', 0, ''],
    ['ma 2-3-2026', 'di 3-3-2026', 1, ''],
    ['vr 6-3-2026', 'ma 9-3-2026', 1, 'za 7-3-2026 zaterdag, zo 8-3-2026 zondag'],
    ['ma 9-3-2026', 'vr 6-3-2026', -1, ''],
    ['zo 8-3-2026', 'vr 6-3-2026', 0, ''],
  ])('van %s tot en met %s: %i werkdagen, vrij: %s', (a, b, n, vrij) => {
    expect(werkdagenTussen(lees(a), lees(b), A)).toEqual({ ok: true, aantal: n });
    expect(overgeslagen(overgeslagenTussen(lees(a), lees(b), A)).join(', ')).toBe(vrij);
  });

  it('2026 telt 253 werkdagen: 261 weekdagen min acht feestdagen op een weekdag', () => {
    expect(aantal('2025-12-31', '2026-12-31', A)).toBe(253);
  });
});

describe('beslissing 3: de vrije dagen worden per jaar berekend', () => {
  const tabel = (jaar: number): string[] =>
    vrijeDagenVan(jaar).map(({ dag, naam, teltAlsVrij }) => `${nlDagKort(dag)} ${naam}: ${teltAlsVrij ? 'ja' : 'nee'}`);
  const datums = (van: number, tot: number, welke: string): (Dag | undefined)[] =>
    reeks(van, tot).map((jaar) => vrijeDagenVan(jaar).find(({ naam }) => naam === welke)?.dag);

  it('2026, met twee gelijkgestelde dagen op nee', () => {
    expect(tabel(2026)).toEqual(
      regels(`
      do 1-1-2026 Nieuwjaarsdag: ja
      vr 2-1-2026 Gelijkgestelde dag (koninklijk besluit): nee
      vr 3-4-2026 Goede Vrijdag: ja
      zo 5-4-2026 Eerste paasdag: ja
      ma 6-4-2026 Tweede paasdag: ja
      ma 27-4-2026 Koningsdag: ja
      di 5-5-2026 Bevrijdingsdag: ja
      do 14-5-2026 Hemelvaartsdag: ja
      vr 15-5-2026 Gelijkgestelde dag (koninklijk besluit): nee
      zo 24-5-2026 Eerste pinksterdag: ja
      ma 25-5-2026 Tweede pinksterdag: ja
      vr 25-12-2026 Eerste kerstdag: ja
      za 26-12-2026 Tweede kerstdag: ja`),
    );
  });

  it('Koningsdag is 26 april als de 27e een zondag is, anders de 27e', () => {
    const op26 = datums(2015, 2060, 'Koningsdag').filter((dag) => dag?.endsWith('-04-26'));
    const op27 = datums(2015, 2060, 'Koningsdag').filter((dag) => dag?.endsWith('-04-27'));
    expect(op26.map((dag) => jaarVan(dag ?? ''))).toEqual([2025, 2031, 2036, 2042, 2053, 2059]);
    expect(op27).toHaveLength(40);
    expect(tabel(2025)).toContain('za 26-4-2025 Koningsdag: ja');
  });

  it('2016: Hemelvaart op 5 mei blijft vrij, ook als Bevrijdingsdag dat jaar niet telt', () => {
    const kalender = maakKalender(vrijeDagenVan(2016).map(inLustrum));
    expect(kalender.vrij.get('2016-05-05')).toBe('Hemelvaartsdag');
  });

  it('de gelijkgestelde dagen zijn precies die van de koninklijke besluiten, de laatste in 2028', () => {
    const dagen = reeks(2015, 2040)
      .flatMap(vrijeDagenVan)
      .filter(({ naam }) => naam === besluit);
    expect(dagen.map(({ dag }) => nlDagKort(dag)).join(', ')).toBe(
      'vr 28-4-2023, vr 19-5-2023, vr 10-5-2024, vr 27-12-2024, vr 30-5-2025, ' +
        'vr 2-1-2026, vr 15-5-2026, vr 7-5-2027, vr 28-4-2028, vr 26-5-2028',
    );
    expect(dagen.some(({ teltAlsVrij }) => teltAlsVrij)).toBe(false);
    expect(Math.max(...dagen.map(({ dag }) => jaarVan(dag)))).toBe(werkdagen.laatsteJaarMetBesluit);
  });

  it('elk jaar van 1900 tot en met 2199 heeft elf feestdagen op ja, oplopend en in dat jaar', () => {
    reeks(1900, 2199).forEach((jaar) => {
      const dagen = vrijeDagenVan(jaar).map(({ dag }) => dag);
      expect(vrijeDagenVan(jaar).filter(({ teltAlsVrij }) => teltAlsVrij)).toHaveLength(11);
      expect(dagen).toEqual(dagen.filter((dag) => jaarVan(dag) === jaar).sort());
    });
  });

  // Meeus, Jones and Butcher: another road, for any year.
  const paasdagVolgensMeeus = (jaar: number): Dag => {
    const deel = (teller: number, noemer: number): number => Math.floor(teller / noemer);
    const [a, b, c] = [jaar % 19, deel(jaar, 100), jaar % 100];
    const h = (19 * a + b - deel(b, 4) - deel(b - deel(b + 8, 25) + 1, 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * deel(c, 4) - h - (c % 4)) % 7;
    const som = h + l - 7 * deel(a + 11 * h + 22 * l, 451) + 114;
    return `${jaar}-0${deel(som, 31)}-${String((som % 31) + 1).padStart(2, '0')}`;
  };

  it('Pasen van 2015 tot en met 2040 volgens de almanak', () => {
    expect(
      datums(2015, 2040, 'Eerste paasdag')
        .map((dag) => dag?.slice(6))
        .join(' '),
    ).toBe(
      '4-05 3-27 4-16 4-01 4-21 4-12 4-04 4-17 4-09 3-31 4-20 4-05 3-28 ' +
        '4-16 4-01 4-21 4-13 3-28 4-17 4-09 3-25 4-13 4-05 4-25 4-10 4-01',
    );
  });

  it('Pasen van 1900 tot en met 2199 volgens een tweede methode; de andere paasdagen liggen er vast aan', () => {
    const pasen = reeks(1900, 2199).map(paasdagVolgensMeeus);
    const op = (naam: string, n: number) => {
      expect(datums(1900, 2199, naam)).toEqual(pasen.map((dag) => plusDagen(dag, n)));
    };
    op('Goede Vrijdag', -2);
    op('Eerste paasdag', 0);
    op('Tweede paasdag', 1);
    op('Hemelvaartsdag', 39);
    op('Eerste pinksterdag', 49);
    op('Tweede pinksterdag', 50);
  });
});

describe('art. 5.1.3 en 5.1.6: wat voor elke dag en elke kalender geldt', () => {
  const dagen = fc.integer({ min: 0, max: 2900 }).map((n) => plusDagen('2025-01-01', n));
  const sluitingsdagen = fc.array(dagen, { maxLength: 40 });
  const kalenders = fc.tuple(fc.constantFrom(A, B, C), sluitingsdagen).map(([{ jaren, vrij }, dicht]): Kalender => {
    return { jaren, vrij: new Map([...vrij, ...dicht.map((dag) => [dag, 'Kantoor gesloten'] as const)]) };
  });
  const getal = fc.integer({ min: 1, max: 40 });
  /** Counts for itself: the working days after a up to and including b. */
  const geteld = (a: Dag, b: Dag, { vrij }: Kalender): Dag[] =>
    reeks(1, Math.max(0, verschilInDagen(a, b)))
      .map((n) => plusDagen(a, n))
      .filter((dag) => weekdag(dag) < 6 && !vrij.has(dag));
  const voorElke = (bewering: (dag: Dag, n: number, kalender: Kalender, ander: Dag, derde: Dag) => void) => {
    fc.assert(fc.property(dagen, getal, kalenders, dagen, dagen, bewering));
  };

  it('de n-de werkdag is een werkdag en er liggen er precies n, vooruit en terug', () => {
    voorElke((dag, n, kalender) => {
      const vooruit = dagVan(werkdagenNa(dag, n, kalender));
      const terug = dagVan(werkdagenNa(dag, -n, kalender));
      expect([vooruit, terug].map((bereikt) => werkt(bereikt, kalender))).toEqual([true, true]);
      expect(geteld(dag, vooruit, kalender)).toHaveLength(n);
      expect(geteld(plusDagen(terug, -1), plusDagen(dag, -1), kalender)).toHaveLength(n);
      expect(aantal(dag, vooruit, kalender)).toBe(n);
      expect(dagVan(werkdagenNa(dagVan(werkdagenNa(vooruit, n, kalender)), -n, kalender))).toBe(vooruit);
    });
  });

  it('overgeslagen zijn alle andere dagen, oplopend, en geen ervan is een werkdag', () => {
    voorElke((dag, n, kalender) => {
      [n, -n].forEach((stappen) => {
        const uitkomst = werkdagenNa(dag, stappen, kalender);
        const vrij = uitkomst.ok ? uitkomst.overgeslagen.map((vrijeDag) => vrijeDag.dag) : [];
        expect(vrij).toHaveLength(Math.abs(verschilInDagen(dag, dagVan(uitkomst))) - n);
        expect(vrij).toEqual([...new Set(vrij)].sort());
        expect(vrij.filter((vrijeDag) => werkt(vrijeDag, kalender) !== false)).toEqual([]);
      });
    });
  });

  it('later ontvangen is nooit eerder klaar, een werkdag meer is altijd later, een vrije dag erbij nooit eerder', () => {
    voorElke((dag, n, kalender, ander) => {
      const [eerst = '', later = ''] = [dag, ander].sort();
      expect(dagVan(werkdagenNa(eerst, n, kalender)) <= dagVan(werkdagenNa(later, n, kalender))).toBe(true);
      expect(dagVan(werkdagenNa(dag, n, kalender)) < dagVan(werkdagenNa(dag, n + 1, kalender))).toBe(true);
      const [c, a, b] = [C, A, B].map((k) => dagVan(werkdagenNa(dag, n, k)));
      expect([c, a, b]).toEqual([c, a, b].sort());
    });
  });

  it('van a tot c is van a tot b plus van b tot c, in elke volgorde', () => {
    voorElke((a, _n, kalender, b, c) => {
      expect(aantal(a, b, kalender) + aantal(b, c, kalender)).toBe(aantal(a, c, kalender));
    });
  });

  it('beslissing 4: de actiedatum is een werkdag, niet na de termijn, en er ligt geen werkdag tussen', () => {
    voorElke((dag, _n, kalender) => {
      const actiedatum = dagVan(laatsteWerkdagOpOfVoor(dag, kalender));
      expect(actiedatum <= dag).toBe(true);
      expect(werkt(actiedatum, kalender)).toBe(true);
      expect(geteld(actiedatum, dag, kalender)).toEqual([]);
    });
  });
});
