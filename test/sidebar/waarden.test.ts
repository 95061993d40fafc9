// Welke vragen staan er, en wat gaat er als antwoord naar het register? Alleen wat gevraagd is, in de vorm die het loket kent.
import * as fc from 'fast-check';
import type { Veldbeeld } from '../../src/loket/beelden';
import { leesInvoer } from '../../src/procedure/invoer';
import { stappen } from '../../src/procedure/stappen';
import { melden } from '../../src/procedure/stappen/melden';
import { getoondeVelden, invoerVanFormulier, regelsVan, waardeVan } from '../../sidebar/formulier/waarden';
import type { Waarden } from '../../sidebar/formulier/waarden';
import { beeldVan, formulier, veld } from './formulieren';

const sleutels = (velden: readonly Veldbeeld[]): readonly string[] => velden.map((v) => v.sleutel);
const velden = (naam: string): readonly Veldbeeld[] =>
  beeldVan(stappen.find((s) => s.naam === naam) ?? melden).stappen[0]?.velden ?? [];

describe('getoonde vragen', () => {
  test('de melding begint met zeven verplichte vragen; de achtste komt bij een telefonische melding', () => {
    const verplicht = (getypt: Waarden) =>
      sleutels(getoondeVelden(velden('melden'), getypt).filter((v) => v.verplicht));
    expect(verplicht({})).toHaveLength(7);
    expect(verplicht({ kanaal: 'telefonisch' })).toContain('geadviseerdSchriftelijk');
    expect(verplicht({ kanaal: 'telefonisch' })).toHaveLength(8);
  });

  test('een vervolgvraag staat direct na haar vraag', () => {
    const rij = sleutels(getoondeVelden(velden('melden'), { overMedewerker: true }));
    expect(rij.indexOf('betrokkenMedewerkers')).toBe(rij.indexOf('overMedewerker') + 1);
  });

  test('een vraag die aan een verborgen vraag hangt, is ook verborgen', () => {
    const getypt = { kanaal: 'mondeling', geadviseerdSchriftelijk: 'niet van toepassing' };
    expect(sleutels(getoondeVelden(velden('melden'), getypt))).toContain('geadviseerdToelichting');
    expect(sleutels(getoondeVelden(velden('melden'), { ...getypt, kanaal: 'brief' }))).not.toContain(
      'geadviseerdToelichting',
    );
  });

  test('5.1.1: of een oude datum klopt, wordt gevraagd bij meer dan 60 dagen geleden, en bij 60 niet', () => {
    const vragen = (dag: string): readonly string[] =>
      sleutels(getoondeVelden(velden('melden'), { ontvangstdatum: dag })).filter((s) => s === 'langGeleden');
    expect([vragen('2026-02-01'), vragen('2026-01-31'), vragen('')]).toEqual([[], ['langGeleden'], []]);
  });

  test('waarmee het formulier begint telt ook', () => {
    const rij = [veld('a', 'jaNee', { begin: true }), veld('b', 'tekst', { toonAls: { veld: 'a', is: [true] } })];
    expect(sleutels(getoondeVelden(rij, {}))).toEqual(['a', 'b']);
    expect(sleutels(getoondeVelden(rij, { a: false }))).toEqual(['a']);
  });

  test('twee vragen die aan elkaar hangen laten het scherm niet hangen', () => {
    const rij = ['ab', 'ba'].map(([zelf = '', ander = '']) =>
      veld(zelf, 'tekst', { toonAls: { veld: ander, is: ['x'] } }),
    );
    expect(getoondeVelden(rij, { a: 'x', b: 'x' })).toEqual([]);
  });
});

describe('waarden', () => {
  test('wat niet is aangeraakt, volgt het register', () => {
    expect(waardeVan(veld('dag', 'dag', { begin: '2026-04-02' }), {})).toBe('2026-04-02');
    expect(waardeVan(veld('dag', 'dag', { begin: '2026-04-02' }), { dag: '' })).toBe('');
  });

  test('een verplichte lijst begint met een lege regel, een andere zonder', () => {
    expect(waardeVan(veld('l', 'lijst', { verplicht: true, begin: [] }), {})).toEqual([{}]);
    expect(waardeVan(veld('l', 'lijst', { begin: [] }), {})).toEqual([]);
  });

  test('getypte tekst bij een vaste regel blijft bij het onderdeel, ook als de volgorde verandert', () => {
    const rij = (...ids: readonly string[]) =>
      veld('l', 'lijst', {
        vasteRegels: true,
        velden: [veld('onderdeel', 'onderdeel'), veld('advies', 'tekst')],
        begin: ids.map((onderdeel) => ({ onderdeel, advies: null })),
      });
    const getypt = {
      l: [
        { onderdeel: 'een', advies: 'gegrond' },
        { onderdeel: 'twee', advies: 'ongegrond' },
      ],
    };
    const nu = rij('twee', 'drie', 'een');
    expect(regelsVan(nu, waardeVan(nu, getypt))).toEqual([
      { onderdeel: 'twee', advies: 'ongegrond' },
      { onderdeel: 'drie', advies: '' },
      { onderdeel: 'een', advies: 'gegrond' },
    ]);
  });
});

describe('invoer', () => {
  test('leeg is niets, verborgen is niets, en elke sleutel is er', () => {
    const beeld = formulier({
      stap: [
        veld('naam', 'tekst'),
        veld('ja', 'jaNee'),
        veld('soorten', 'keuzes'),
        veld('reden', 'tekst', { toonAls: { veld: 'ja', is: [true] } }),
        veld('regels', 'lijst', { toonAls: { veld: 'ja', is: [true] } }),
      ],
    });
    const getypt = { stap: { naam: '', reden: 'nog getypt', regels: [{ a: 'b' }] } };
    expect(invoerVanFormulier(beeld, getypt)).toEqual([
      { stap: 'stap', invoer: { naam: null, ja: null, soorten: [], reden: null, regels: [] } },
    ]);
    expect(invoerVanFormulier(beeld, { stap: { ...getypt.stap, ja: true } })[0]?.invoer).toMatchObject({
      reden: 'nog getypt',
      regels: [{}],
    });
  });

  test('stappen in een formulier houden hun velden uit elkaar', () => {
    const beeld = formulier({ een: [veld('reden', 'tekst')], twee: [veld('reden', 'tekst')] });
    expect(invoerVanFormulier(beeld, { een: { reden: 'a' }, twee: { reden: 'b' } })).toEqual([
      { stap: 'een', invoer: { reden: 'a' } },
      { stap: 'twee', invoer: { reden: 'b' } },
    ]);
  });

  test.each(stappen.map((s) => [s.naam, s] as const))('het loket kent elke sleutel van %s', (_naam, stap) => {
    const beeld = beeldVan(stap);
    const antwoorden = (v: Veldbeeld): fc.Arbitrary<unknown> => {
      if (v.soort === 'jaNee') return fc.constantFrom(true, false, null);
      if (v.soort === 'keuzes') return fc.subarray(v.opties.map((o) => o.waarde));
      if (v.soort === 'keuze') return fc.constantFrom('', ...v.opties.map((o) => o.waarde));
      if (v.soort === 'lijst') return fc.array(fc.constant({}), { maxLength: 3 });
      return fc.constantFrom('', '2026-04-02', 'naam@voorbeeld.nl', '12,50');
    };
    const getypt = fc.record(
      Object.fromEntries((beeld.stappen[0]?.velden ?? []).map((v) => [v.sleutel, antwoorden(v)])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(getypt, (waarden) => {
        const invoer = invoerVanFormulier(beeld, { [stap.naam]: waarden })[0]?.invoer;
        const gelezen = leesInvoer(stap, invoer);
        const codes = gelezen.ok ? [] : gelezen.weigeringen.map((w) => w.code);
        expect(codes).not.toContain('onbekend-veld');
      }),
      { numRuns: 50 },
    );
  });
});
