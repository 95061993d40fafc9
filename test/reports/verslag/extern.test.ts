// Is uit wat de deur uit gaat nooit een precies aantal af te leiden, ook niet uit twee jaren naast elkaar? (5.3.2, 5.3.1)
import fc from 'fast-check';
import { afgerond } from '../../../reports/verslag/extern/afgerond';
import { externAlsHtml } from '../../../reports/verslag/extern/extern';
import type { Evaluatie, Getallen } from '../../../src/evaluatie/model';
import { handgeteldJaar, jaarMet } from './proefjaar';
import { tekstVan } from './uit-html';

const basis = jaarMet(3, 2, 2);

/** The same year with other numbers, as a register that counts them would give. */
const met = (nu: Getallen, toen: Getallen, vastgesteld = true): Evaluatie => ({
  ...basis,
  jaren: [
    { jaar: 2025, vastgesteld, getallen: toen },
    { jaar: 2026, vastgesteld: true, getallen: nu },
  ],
});

/** What a reader knows without us: answered in time was answered, and no judgement or reaction without an answer. */
interface Jaar {
  readonly ontvangen: number;
  readonly beantwoord: number;
  readonly opTijd: number;
  readonly gegrond: number;
  readonly tevreden: number;
}
const getallen = (j: Jaar): Getallen => ({
  ...{ 'K02:klacht': j.ontvangen, K07: j.beantwoord, K08: j.opTijd, 'K12:gegrond': j.gegrond, 'K12:deels gegrond': 0 },
  'K15:ja': j.tevreden,
});
const kan = (j: Jaar): boolean =>
  j.opTijd <= j.beantwoord &&
  j.gegrond <= j.beantwoord &&
  j.tevreden <= j.beantwoord &&
  Object.values(j).every((n) => n >= 0);

const jaar: fc.Arbitrary<Jaar> = fc
  .record({ ontvangen: fc.nat(130), beantwoord: fc.nat(130), a: fc.nat(100), b: fc.nat(100), c: fc.nat(100) })
  .map(({ ontvangen, beantwoord, a, b, c }) => {
    const deel = (p: number): number => Math.floor((beantwoord * p) / 100);
    return { ontvangen, beantwoord, opTijd: deel(a), gegrond: deel(b), tevreden: deel(c) };
  });

/** Registers beside this one: one number more or less, and where numbers lean on one another, together. */
const buren = (j: Jaar, veld: keyof Jaar): readonly Jaar[] =>
  [-2, -1, 1, 2].flatMap((d) => {
    const los = { ...j, [veld]: j[veld] + d };
    const n = Math.max(0, j[veld] + d);
    const opzij = { opTijd: Math.min(j.opTijd, n), gegrond: Math.min(j.gegrond, n), tevreden: Math.min(j.tevreden, n) };
    const samen =
      veld === 'beantwoord' ? { ...los, ...opzij } : { ...los, beantwoord: Math.max(j.beantwoord, los[veld]) };
    return [los, samen].filter(kan);
  });

describe('5.3.2: de versie voor buiten', () => {
  it('5.3.2: elke afgeronde tekst staat voor minstens drie aantallen, en onder de vijf voor alle vijf', () => {
    const per = new Map<string, number>();
    for (let n = 0; n <= 200; n += 1) per.set(afgerond(n), (per.get(afgerond(n)) ?? 0) + 1);
    expect([per.get('minder dan 5'), per.get('ongeveer 5'), per.get('ongeveer 10')]).toEqual([5, 3, 5]);
    expect(Math.min(...per.values())).toBeGreaterThanOrEqual(3);
  });
  it('5.3.1, 5.3.2: bij elk jaar en elk getal past een ander register met dezelfde bladzijden, dit jaar en het volgende', () => {
    const bladzijden = (eerder: Jaar, nu: Jaar, later: Jaar): string =>
      externAlsHtml(met(getallen(nu), getallen(eerder))) + externAlsHtml(met(getallen(later), getallen(nu)));
    fc.assert(
      fc.property(jaar, jaar, jaar, (eerder, nu, later) => {
        const gelezen = bladzijden(eerder, nu, later);
        for (const veld of ['ontvangen', 'beantwoord', 'opTijd', 'gegrond', 'tevreden'] as const)
          expect([veld, buren(nu, veld).some((b) => bladzijden(eerder, b, later) === gelezen)]).toEqual([veld, true]);
      }),
      { numRuns: Number(process.env['REGISTERS'] ?? 15), seed: 5 },
    );
  });
  it('5.3.2: geen getal op de bladzijde is preciezer dan vijf; geen percentage, kwartaal, financier of tabel', () => {
    const html = externAlsHtml(handgeteldJaar({ vastgesteld: true }));
    const cijfers = [...tekstVan(html).matchAll(/\d+/g)].map(([n]) => Number(n));
    expect(cijfers.filter((n) => n % 5 !== 0 && n !== 2026 && n !== 2025)).toEqual([]);
    expect(tekstVan(html)).not.toMatch(/%|kwartaal|UWV|maand|K20|M20/i);
    expect(html).not.toContain('<table');
  });
  it('5.3.2: geen nul: ook een jaar zonder klachten is minder dan 5', () => {
    expect(tekstVan(externAlsHtml(jaarMet(0, 0)))).toContain('Minder dan 5 klachten ontvangen');
    expect(externAlsHtml(jaarMet(0, 0))).toBe(externAlsHtml(jaarMet(3, 0)));
  });
  it('5.3.2: een jaar dat nog kan veranderen vergelijkt niet, en een concept zegt dat het nog niet naar buiten mag', () => {
    expect(
      externAlsHtml(
        met(
          getallen({ ontvangen: 9, beantwoord: 9, opTijd: 9, gegrond: 1, tevreden: 1 }),
          basis.jaren[0]?.getallen ?? {},
          false,
        ),
      ),
    ).not.toContain('in 2025');
    expect(externAlsHtml(jaarMet(7, 2, 1, false))).toContain('Concept.');
    expect(externAlsHtml(jaarMet(7, 2, 1))).not.toContain('Concept.');
  });
  it('5.3.1: geen namen en geen woord van wie dan ook, behalve de maatregelen zelf', () => {
    const e = handgeteldJaar({ vastgesteld: true });
    const html = externAlsHtml(e);
    expect(html).not.toMatch(/verklikker|rustig jaar|nabellen|terugbel|oorzaak aan|K2026|Voorbeeld</i);
    expect(html).toContain('Vervanger aanwijzen: dit helpt gedeeltelijk.');
  });
  it('5.3.2: wat voor een klager is rechtgezet is geen verbetering om te melden', () => {
    const kaarten = basis.kaarten.map((k) => ({
      ...k,
      maatregel: { ...k.maatregel, soort: 'directe correctie' as const },
    }));
    expect(externAlsHtml({ ...basis, kaarten })).toContain('Over dit jaar zijn er geen verbeteringen om te noemen.');
  });
});
