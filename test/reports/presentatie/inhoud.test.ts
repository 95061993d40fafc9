// Staat elk cijfer in de presentatie zoals het geteld is, met alt-tekst, bron en notities? (5.3.2; K01 - K24)
import type { Evaluatie, Figuur } from '../../../src/evaluatie/model';
import { alleTekst, leesDeck } from './lezen';
import type { Dia } from './lezen';
import { fouten } from './passen';
import { deckVan, evaluatieUitRijen, evaluatieUitVoorbeeld, klachten } from './jaren';

/** On the screen and in the report only, in a sentence, or beside each measure and each rule. */
const nietOpDia = [
  'K02',
  'K02.maand',
  'K03',
  'K17',
  'K21',
  'K21.doeltreffend',
  'K23.opdrachtgever',
  'K24',
  'K24.uitzondering',
];

const rijtekst = (titel: string, waarde: string): string => `${titel} | ${waarde}`;

/** What must be readable somewhere, worked out from the figure itself. */
const verwacht = (f: Figuur): readonly string[] => {
  if (f.soort === 'aantal') return [rijtekst(f.titel, String(f.telling.aantal))];
  if (f.soort === 'aandeel')
    return [rijtekst(f.titel, f.van.aantal === 0 ? 'geen' : `${f.telling.aantal} van ${f.van.aantal}`)];
  if (f.soort === 'duur')
    return f.mediaan === null ? [] : [rijtekst(f.titel, `mediaan ${String(f.mediaan).replace('.', ',')}`)];
  if (f.soort === 'aansluiting')
    return f.regels
      .filter((r) => r.ontvangen.aantal + r.begin.aantal > 0)
      .map((r) =>
        [r.naam, r.begin, r.ontvangen, r.heropend, r.afgesloten, r.einde]
          .map((t) => (typeof t === 'string' ? t : t.aantal))
          .join(' | '),
      );
  if (f.soort === 'kruistabel')
    return f.rijen
      .filter((_, r) => (f.cellen[r] ?? []).some((c) => c.aantal > 0))
      .map((naam) => [naam, ...(f.cellen[f.rijen.indexOf(naam)] ?? []).map((c) => c.aantal)].join(' | '));
  return [];
};

/** A group stands in a picture (its alt text) or in a table. */
const groepMist = (tekst: string, f: Figuur): readonly string[] =>
  f.soort !== 'verdeling' || f.naam.startsWith('K20')
    ? []
    : f.groepen
        .filter(
          (g) =>
            !new RegExp(`^${g.naam} \\|.* \\| ${g.aantal}$`, 'm').test(tekst) &&
            ![
              `${g.naam}: ${g.aantal}`,
              `${g.naam}: aantal ${g.aantal}`,
              `${g.naam} | ${g.aantal}`,
              `${g.naam} ${g.aantal}`,
            ].some((t) => tekst.includes(t)),
        )
        .map((g) => `${f.naam} ${g.naam} ${g.aantal}`);

const ontbreekt = (e: Evaluatie, dias: readonly Dia[]): readonly string[] => {
  const tekst = alleTekst(dias);
  return e.figuren
    .filter((f) => !nietOpDia.includes(f.naam) && !f.naam.startsWith('K20') && !f.naam.startsWith('K18'))
    .flatMap((f) => [...verwacht(f).filter((v) => !tekst.includes(v)), ...groepMist(tekst, f)]);
};

describe('5.3.2: de presentatie van een gewoon jaar', () => {
  const e = evaluatieUitVoorbeeld(60);
  let dias: readonly Dia[] = [];
  beforeAll(async () => {
    dias = leesDeck(await deckVan(e));
  });

  test('5.3.2: elk getal op een dia is dat van zijn cijfer', () => {
    expect(ontbreekt(e, dias)).toEqual([]);
    const anders = {
      ...e,
      figuren: e.figuren.map((f) =>
        f.naam === 'K04' && f.soort === 'aandeel' ? { ...f, telling: { aantal: 3, ids: [] } } : f,
      ),
    };
    expect(ontbreekt(anders, dias)).toHaveLength(1);
  });

  test('5.3.2: alles past op zijn dia', () => {
    expect(fouten(dias)).toEqual([]);
  });

  test('5.3.2: de vijf cijfers staan op de tweede dia', () => {
    const tekst = alleTekst(dias.slice(1, 2));
    const [nu, toen] = [2025, 2024].map((j) => e.jaren.find((x) => x.jaar === j)?.getallen ?? {});
    const getal = (uit: typeof nu, naam: string): string => String(uit?.[naam] ?? 0);
    expect(tekst).toContain(`Klachten ontvangen\n${getal(nu, 'K02:klacht')}\n2024: ${getal(toen, 'K02:klacht')}`);
    for (const naam of ['K04', 'K08', 'K21.doeltreffend'])
      expect(tekst).toContain(`${getal(nu, naam)} van ${getal(nu, `${naam}:van`)}\n`);
    expect(tekst).toContain(`2024: ${getal(toen, 'K04')} van ${getal(toen, 'K04:van')}`);
  });

  test('5.3.2: elke dia heeft een titel en notities, elk plaatje een alt-tekst met zijn getallen', () => {
    expect(dias.filter((d) => d.titel.trim() === '' || d.notities.trim() === '')).toEqual([]);
    const alt = dias.flatMap((d) => d.plaatjes.map((p) => p.alt));
    expect(alt.length).toBeGreaterThanOrEqual(8);
    expect(alt.filter((a) => !/: (\w+ )*\d/.test(a))).toEqual([]);
  });

  test('5.3.2: onder elke dia met cijfers staat de bron, het filter en de dag', () => {
    const zonder = dias.slice(1).filter((d) => !d.teksten.some((t) => t.naam === 'Bron'));
    expect(zonder.map((d) => d.titel.replace(/ \(.*/, ''))).toEqual([...Array<string>(zonder.length - 1).fill('Wat is hoe geteld?'), 'Wat laten wij weg, en waarom?']); // prettier-ignore
    const bron = dias[1]?.teksten.find((t) => t.naam === 'Bron')?.alineas.join('');
    expect(bron).toBe(
      'Bron: register, filter alle meldingen met ontvangst in 2025; per cijfer: zie de bijlage. Stand d.d. ma\u00a026-1-2026.',
    );
  });

  test('5.3.2: geen grafiek met minder dan drie punten', () => {
    const punten = dias.flatMap((d) => d.plaatjes.map((p) => p.alt.split('; ').length));
    expect(Math.min(...punten)).toBeGreaterThanOrEqual(3);
  });

  test('5.3.2: acht of meer maatregelen staan twee aan twee, elk een keer en op volgorde', () => {
    const titels = dias.map((d) => d.titel).filter((t) => /^Maatregel(en)? M/.test(t));
    const genoemd = titels.flatMap((t) => t.match(/M\d{4}-\d+/g) ?? []);
    expect(genoemd).toEqual(
      e.kaarten.filter((k) => k.maatregel.besluit === 'vastgesteld').map((k) => k.maatregel.nummer),
    );
    expect(genoemd.length).toBeGreaterThan(8);
  });
});

describe('5.3.2: jaren met weinig, een of vijfhonderd klachten', () => {
  test('5.3.2: een jaar zonder klachten zegt dat, en toont geen lege dia', async () => {
    const dias = leesDeck(await deckVan(evaluatieUitRijen({})));
    expect(alleTekst(dias)).toContain('In 2025 zijn geen klachten ontvangen; over 2024 is niets bekend.');
    expect(dias.map((d) => d.titel)).toEqual([
      ...['Evaluatie klachten en maatregelen 2025', 'Geen klachten in 2025'],
      ...['Besluiten en acties, in te vullen tijdens de bespreking', 'Wat is hoe geteld?'],
      'Hoe goed zijn de gegevens, en wat laten wij weg?',
    ]);
  });

  test('5.3.2: een klacht geeft tabellen en geen plaatjes of percentages', async () => {
    const dias = leesDeck(await deckVan(evaluatieUitRijen({ klachten: klachten(1) })));
    expect(dias.flatMap((d) => d.plaatjes)).toEqual([]);
    expect(alleTekst(dias)).not.toMatch(/\d%/);
    expect(dias[1]?.titel).toBe('1 klacht in 2025');
  });

  test.each([
    [9, 60, 2024],
    [10, 36, 2025],
  ])(
    '5.3.2: een jaar van %d klachten geeft hoogstens twaalf dia’s naast de kaarten',
    async (aantal, dossiers, jaar) => {
      const alle = leesDeck(await deckVan(evaluatieUitVoorbeeld(dossiers, jaar)));
      const isKaart = (d: Dia): boolean => d.teksten.some((t) => /^Maatregel M/.test(t.alineas.join('')));
      const zonderKaarten = alle.filter((d) => !isKaart(d));
      expect(alle[1]?.titel).toContain(`${aantal} klachten in ${jaar}`);
      expect(zonderKaarten.length).toBeLessThanOrEqual(12);
      expect(fouten(alle)).toEqual([]);
    },
  );

  test('5.3.2: vijfhonderd klachten passen ook, met elk cijfer', async () => {
    const e = evaluatieUitRijen({ klachten: klachten(500) }, 2);
    const dias = leesDeck(await deckVan(e));
    expect(ontbreekt(e, dias)).toEqual([]);
    expect(alleTekst(dias)).toContain('500 klachten in 2025');
    expect(alleTekst(dias)).toContain('2 afwijkingen open');
  });
});
