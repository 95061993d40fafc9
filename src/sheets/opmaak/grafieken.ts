// Welke grafieken staan er op Overzicht, en wijzen zij nog naar hun cijfers? (5.1.7, 5.3.2)
import type { GridRange, Request } from '../google';
import type { Bereik, Bladopmaak, ChartSpec, EmbeddedChart } from '../google-opmaak';
import { naarGoogle } from '../kleuren';
import { grafieknummer, nieuweNummers } from '../nummers';
import { AANTALKOLOM, LABELKOLOM, stukVan } from './overzichtblok';

interface Grafiek {
  /** Never reused: the number of a chart is made of it. */
  readonly volgnummer: number;
  readonly titel: string;
  readonly uitleg: string;
  readonly soort: ChartSpec['basicChart']['chartType'];
  /** Begin of the keys of its lines. */
  readonly regels: string;
  readonly plek: readonly [rij: number, kolom: number];
}

const [BREED, HOOG, EERSTE, TWEEDE] = [480, 280, 5, 10] as const;

const grafieken: readonly Grafiek[] = [
  {
    ...{ volgnummer: 0, titel: 'Ontvangen per maand', soort: 'COLUMN', regels: 'maand.', plek: [3, EERSTE] },
    uitleg: 'Staven: hoeveel meldingen er dit jaar per maand zijn ontvangen.',
  },
  {
    ...{ volgnummer: 1, titel: 'Lopende termijnen', soort: 'COLUMN', regels: 'termijn.', plek: [3, TWEEDE] },
    uitleg: 'Staven: hoeveel lopende termijnen nog op tijd zijn en hoeveel te laat.',
  },
  {
    ...{ volgnummer: 2, titel: 'Dossiers per fase', soort: 'BAR', regels: 'fase.', plek: [18, EERSTE] },
    uitleg: 'Staven: hoeveel dossiers er in elke fase van de procedure zijn.',
  },
  {
    ...{ volgnummer: 3, titel: 'Oordelen', soort: 'COLUMN', regels: 'oordeel.', plek: [18, TWEEDE] },
    uitleg: 'Staven: hoeveel klachten van dit jaar gegrond, deels gegrond en ongegrond zijn.',
  },
];

const bron = ({ regels }: Grafiek, kolom: number): GridRange => {
  const [startRowIndex, endRowIndex] = stukVan(regels);
  return {
    ...{ sheetId: nieuweNummers.overzicht, startRowIndex, endRowIndex },
    ...{ startColumnIndex: kolom, endColumnIndex: kolom + 1 },
  };
};

const maakSpec = (g: Grafiek): ChartSpec => ({
  title: g.titel,
  altText: g.uitleg,
  basicChart: {
    chartType: g.soort,
    legendPosition: 'NO_LEGEND',
    headerCount: 0,
    domains: [{ domain: { sourceRange: { sources: [bron(g, LABELKOLOM)] } } }],
    series: [
      {
        series: { sourceRange: { sources: [bron(g, AANTALKOLOM)] } },
        targetAxis: g.soort === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
        colorStyle: naarGoogle('#3b6ea5'),
      },
    ],
  },
});

const maakGrafiek = (g: Grafiek): EmbeddedChart => ({
  chartId: grafieknummer(g.volgnummer),
  spec: maakSpec(g),
  position: {
    overlayPosition: {
      anchorCell: { sheetId: nieuweNummers.overzicht, rowIndex: g.plek[0], columnIndex: g.plek[1] },
      widthPixels: BREED,
      heightPixels: HOOG,
    },
  },
});

type Stand = NonNullable<Bladopmaak['charts']>[number];

const zelfde = (a: Bereik | undefined, b: GridRange): boolean =>
  a?.startRowIndex === b.startRowIndex &&
  a?.endRowIndex === b.endRowIndex &&
  a?.startColumnIndex === b.startColumnIndex &&
  a?.endColumnIndex === b.endColumnIndex;

const wijstGoed = ({ spec }: Stand, g: Grafiek): boolean => {
  const { domains, series } = spec?.basicChart ?? {};
  return (
    zelfde(domains?.[0]?.domain?.sourceRange?.sources?.[0], bron(g, LABELKOLOM)) &&
    zelfde(series?.[0]?.series?.sourceRange?.sources?.[0], bron(g, AANTALKOLOM))
  );
};

/** Where it stands and how it looks is the user's; `verschoven` when this very batch moves the cells below a chart. */
export const grafiekverzoeken = (er: readonly Stand[], verschoven: boolean): Request[] =>
  grafieken.flatMap((g): Request[] => {
    const chart = maakGrafiek(g);
    const stand = er.find((s) => s.chartId === chart.chartId) ?? er.find((s) => s.spec?.title === chart.spec.title);
    if (stand === undefined) return [{ addChart: { chart } }];
    if (!verschoven && wijstGoed(stand, g)) return [];
    return [{ updateChartSpec: { chartId: stand.chartId ?? chart.chartId, spec: chart.spec } }];
  });
