// Is een vers ingericht register compleet: koppen met hun artikel, keuzelijsten, weergaven per rol en grafieken? (3.2, 5.1.7, SAFETY D6)
import { tabellen } from '../../src/register/tabellen';
import { bladnamen, bladVan, KOPRIJ } from '../../src/sheets/layout';
import { nieuweNummers } from '../../src/sheets/nummers';
import { opzetVerzoeken } from '../../src/sheets/opmaak/herstel';
import { blokregels } from '../../src/sheets/opmaak/overzichtblok';
import { maakOpmaakproef } from './opmaakproef';

const proef = maakOpmaakproef();

test('5.1.7: na het inrichten valt er niets te herstellen', () => {
  expect(proef.kijk()).toEqual([]);
});

test('3.2: elke kop met een artikel heeft een notitie die het noemt, in elk tabblad', () => {
  const artikelen = Object.values(tabellen).flatMap((t) => t.kolommen.filter((k) => k.artikel !== null));
  const notities = bladnamen.flatMap((naam) =>
    bladVan(naam).kolommen.flatMap((_, plek) => proef.blad(naam).rijen[KOPRIJ]?.[plek]?.note ?? []),
  );
  expect(artikelen.length).toBeGreaterThan(60);
  expect(notities).toEqual(artikelen.map((k) => `Artikel ${k.artikel ?? ''} van de klachtenprocedure.`));
});

test('elk tabblad heeft een eigen tabkleur, vaste koprijen en verborgen sleutels', () => {
  for (const naam of bladnamen) {
    const { eigenschappen, rijMaten } = proef.blad(naam);
    expect(eigenschappen.tabColorStyle?.rgbColor).toBeDefined();
    expect(eigenschappen.gridProperties.frozenRowCount).toBe(2);
    expect(rijMaten[0]?.hiddenByUser).toBe(true);
  }
});

describe('filterweergaven per rol (SAFETY D6)', () => {
  const van = (naam: 'klachten' | 'maatregelen' | 'berichten' | 'medewerkers') => proef.blad(naam).weergaven;
  const filter = (naam: 'klachten' | 'maatregelen' | 'medewerkers', titel: string) =>
    van(naam)
      .find((w) => w.title === titel)
      ?.filterSpecs?.map((s) => [s.columnIndex, s.filterCriteria]);

  test('5.1.7: de directie ziet wat te laat is, wat deze week moet en alles wat openstaat', () => {
    const actie = proef.plek('klachten', 'actiedatum');
    expect(filter('klachten', 'Directie: te laat')).toEqual([
      [actie, { condition: { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] } }],
    ]);
    expect(filter('klachten', 'Directie: deze week')).toEqual([
      [actie, { condition: { type: 'DATE_BEFORE', values: [{ userEnteredValue: '=TODAY()+8' }] } }],
    ]);
    expect(filter('klachten', 'Directie: alles open')).toEqual([
      [proef.plek('klachten', 'volgendeStap'), { condition: { type: 'NOT_BLANK', values: [] } }],
    ]);
  });
  test('de behandelaar ziet het onderzoek, de beheerder wie er in dienst is, in het Nederlands en het Engels', () => {
    expect(filter('klachten', 'Behandelaar: in onderzoek')?.[0]?.[0]).toBe(proef.plek('klachten', 'fase'));
    expect(filter('medewerkers', 'Beheerder: personeel in dienst')).toEqual([
      [proef.plek('medewerkers', 'actief'), { hiddenValues: ['ONWAAR', 'FALSE'] }],
    ]);
  });
  test('elke weergave begint bij de koppen, sorteert op een eigen kolom en heeft een eigen nummer; geen gedeeld filter', () => {
    const alle = (['klachten', 'maatregelen', 'berichten', 'medewerkers'] as const).flatMap(van);
    expect(new Set(alle.map((w) => w.filterViewId)).size).toBe(9);
    for (const w of alle) {
      expect(w.range?.startRowIndex).toBe(KOPRIJ);
      expect(w.sortSpecs?.[0]?.dimensionIndex).toBeGreaterThan(0);
    }
    expect(bladnamen.filter((naam) => proef.blad(naam).filter !== undefined)).toEqual([]);
  });
});

test('5.3.2: elke grafiek op Overzicht wijst naar de regels van zijn cijfers en zegt in woorden wat hij toont', () => {
  const { grafieken } = proef.blad('overzicht');
  const bronnen = grafieken.map(({ spec }) => {
    const bron = spec?.basicChart?.series?.[0]?.series?.sourceRange?.sources?.[0];
    const regels = blokregels.slice(bron?.startRowIndex ?? 0, bron?.endRowIndex ?? 0).map((r) => r.sleutel);
    return [
      spec?.title,
      regels.length,
      regels[0],
      regels[regels.length - 1],
      (spec?.altText ?? '').startsWith('Staven: '),
    ];
  });
  expect(bronnen).toEqual([
    ['Ontvangen per maand', 12, 'maand.1', 'maand.12', true],
    ['Lopende termijnen', 2, 'termijn.opTijd', 'termijn.teLaat', true],
    ['Dossiers per fase', 14, 'fase.Ontvangen', 'fase.Vervallen', true],
    ['Oordelen', 3, 'oordeel.gegrond', 'oordeel.ongegrond', true],
  ]);
});

test('alle nummers verschillen, en het hele verzoek blijft onder de twee MB die Google aanraadt', () => {
  const verzoeken = opzetVerzoeken();
  const nummers = verzoeken.flatMap((v) => {
    if ('addFilterView' in v) return [v.addFilterView.filter.filterViewId];
    if ('addChart' in v) return [v.addChart.chart.chartId];
    return 'addProtectedRange' in v ? [v.addProtectedRange.protectedRange.protectedRangeId] : [];
  });
  expect(new Set([...nummers, ...Object.values(nieuweNummers)]).size).toBe(
    nummers.length + Object.keys(nieuweNummers).length,
  );
  expect(JSON.stringify(verzoeken).length).toBeLessThan(500_000);
});
