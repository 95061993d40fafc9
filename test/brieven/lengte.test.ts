// Past elke brief in zijn veld, en zegt hij het als er iets is ingekort? (5.2.2, besluit 8: hoogstens 10.000 tekens)
import { describe, expect, it } from '@jest/globals';
import { ingekort } from '../../src/procedure/knippen';
import { maximumTekst } from '../../src/procedure/velden';
import { dossiers } from './dossiers';
import { gevallen, gevonden } from './gevallen';
import type { Dossier } from './dossiers';

const [uwv, particulier] = dossiers;
const lang = (woord: string, lengte: number): string =>
  `${woord} `
    .repeat(Math.ceil(lengte / woord.length))
    .slice(0, lengte)
    .trim();
const naschrift = 'Wij sturen u de hele tekst als u daarom vraagt.';

/** The decision with findings of this length, and elements each with a motivation of that length. */
const metTekst = (bevindingen: number, onderdelen: number, motivering: number): Dossier => {
  const rij = Array.from({ length: onderdelen }, (_, i) => i + 1);
  const onderdeel = (n: number) => `dossier-1.${n}`;
  return {
    ...uwv,
    invoer: {
      ...uwv.invoer,
      toelaten: { ...uwv.invoer.toelaten, onderdelen: rij.map((n) => ({ omschrijving: lang(`deel${n}`, 300) })) },
      bevindingen: {
        ...uwv.invoer.bevindingen,
        bevindingen: lang('bevinding', bevindingen),
        onderdelen: rij.map((n) => ({ onderdeel: onderdeel(n), advies: 'gegrond', toelichting: 'x' })),
      },
      besluiten: {
        ...uwv.invoer.besluiten,
        onderdelen: rij.map((n) => ({ onderdeel: onderdeel(n), oordeel: 'gegrond', motivering: lang(`reden${n}`, motivering) })),
      },
    },
  };
}; // prettier-ignore

const l6 = (d: Dossier) => {
  const { verhaal, dag, wie, regel } = gevallen.L6(d);
  expect(verhaal.doe(dag, wie, regel)).toEqual([]);
  return gevonden(verhaal, 'L6');
};

describe('artikel 5.2.2: een lang besluit past toch in een brief', () => {
  it.each([[10_000, 1, 100], [2_000, 20, 1_500], [10_000, 20, 1_500], [9_000, 1, 9_000]])(
    '5.2.2: %i tekens bevindingen en %i onderdelen met %i tekens motivering',
    (bevindingen, onderdelen, motivering) => {
      const d = metTekst(bevindingen, onderdelen, motivering);
      const { tekst, inhoudscontrole } = l6(d);
      expect(tekst.length).toBeLessThanOrEqual(maximumTekst);
      expect(tekst).toContain('… (ingekort)');
      expect(tekst).toContain(naschrift);
      expect(inhoudscontrole).toBe('Standaardtekst, compleet; lange delen ingekort.');
      expect(tekst.match(/: gegrond, wij geven u gelijk\. reden/g)).toHaveLength(onderdelen);
      // The form can send its own proposal, and a changed one.
      const { verhaal, dag, wie, regel } = gevallen.L6(d);
      expect(verhaal.doe(dag, wie, [regel[0], { ...regel[1], brieftekst: tekst }])).toEqual([]);
    },
  ); // prettier-ignore
  it('5.2.2: wat past, blijft heel', () => {
    const { tekst } = l6(metTekst(6_000, 2, 1_000));
    expect(tekst).toContain(lang('bevinding', 6_000));
    expect(tekst).not.toMatch(/ingekort/);
  });
  it('besluit 8 (5.2.2): er wordt geknipt bij een woord en nooit door een teken', () => {
    expect(ingekort('een twee drie', 13)).toBe('een twee drie');
    expect(ingekort('een twee drie', 10)).toBe('een twee… (ingekort)');
    expect(ingekort('🌷🌷🌷🌷', 3)).toBe('🌷… (ingekort)');
  });
  it('5.2.1: een vraag die niet in de brief past, wordt niet ingekort maar geweigerd met wat te doen is', () => {
    const { verhaal, dag, wie, regel } = gevallen.L5(particulier);
    const invoer = { ...regel[1], vraag: lang('vraag', 9_900) };
    expect(verhaal.doe(dag, wie, [regel[0], invoer])).toEqual(['5.2.1 brief-L5-onvolledig brieftekst']);
    const { versie } = verhaal.klacht();
    const besluit = verhaal.beslis(dag, wie, { versie, stappen: [{ stap: regel[0], invoer }] });
    expect(JSON.stringify(besluit)).toMatch(
      /De brief telt 10\d+ tekens; hoogstens 10000 passen\. Maak uw teksten korter/,
    );
  });
});
