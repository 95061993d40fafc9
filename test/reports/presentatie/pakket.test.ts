// Is het bestand een goede .pptx, en twee keer hetzelfde? Elke verwijzing klopt, elk deel heeft een soort, elk nummer is van een vorm. (5.3.2)
import { presentatieVan, magNiet } from '../../../reports/presentatie/presentatie';
import { maakPptx } from '../../../reports/presentatie/pptx';
import { posix } from 'node:path';
import { uitpakken } from '../uitpakken';
import { maatregel } from '../../evaluatie/registerbeeld';
import { evaluatieUitRijen, klachten, zonderTekenen } from './jaren';

const delenVan = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...uitpakken(bytes)].map(([naam, b]) => [naam, b.toString(naam.endsWith('.png') ? 'base64' : 'utf8')]));

const dubbel = (waarden: readonly string[]): readonly string[] => waarden.filter((w, i) => waarden.indexOf(w) !== i);

/** Where a relation points, from the folder of the part it belongs to. */
const doelen = (naam: string, xml: string): readonly string[] => {
  const map = posix.dirname(posix.dirname(naam));
  return [...xml.matchAll(/<Relationship [^>]*Target="([^"]+)"[^>]*>/g)]
    .filter((m) => !m[0].includes('TargetMode="External"'))
    .map(([, doel = '']) => (doel.startsWith('/') ? doel.slice(1) : posix.join(map, doel)));
};

describe('5.3.2: het bestand', () => {
  const e = evaluatieUitRijen({ klachten: klachten(30), maatregelen: [maatregel({ besluit: 'vastgesteld', besluitOp: '2025-05-01' })] }); // prettier-ignore
  let delen: ReadonlyMap<string, string> = new Map();
  let bytes = new Uint8Array();
  const gemeld: string[] = [];
  beforeAll(async () => {
    bytes = Uint8Array.from(
      await maakPptx(presentatieVan(e), zonderTekenen, (gedaan, totaal) => gemeld.push(`${gedaan}/${totaal}`)),
    );
    delen = delenVan(bytes);
  });

  test('5.3.2: elke verwijzing wijst naar een deel dat er is', () => {
    const los = [...delen].filter(([naam]) => naam.endsWith('.rels')).flatMap(([naam, xml]) => doelen(naam, xml).filter((doel) => !delen.has(doel)).map((doel) => `${naam}: ${doel}`)); // prettier-ignore
    expect(los).toEqual([]);
    expect([...delen.keys()].filter((n) => n.endsWith('.rels')).length).toBeGreaterThan(20);
  });

  test('5.3.2: elke verwijzing in een dia staat in haar lijst', () => {
    const los = [...delen].filter(([naam]) => /^ppt\/slides\/slide\d+\.xml$/.test(naam)).flatMap(([naam, xml]) => {
      const lijst = delen.get(naam.replace('slides/', 'slides/_rels/').concat('.rels')) ?? '';
      return [...xml.matchAll(/r:(?:embed|id|link)="([^"]+)"/g)].filter(([, id]) => !lijst.includes(`Id="${id ?? ''}"`));
    }); // prettier-ignore
    expect(los).toEqual([]);
  });

  test('5.3.2: elk deel heeft een soort, en de lijst van soorten noemt niets dat er niet is', () => {
    const soorten = delen.get('[Content_Types].xml') ?? '';
    const namen = [...soorten.matchAll(/PartName="\/([^"]+)"/g)].map((m) => m[1] ?? '');
    const staarten = [...soorten.matchAll(/Extension="([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(namen.filter((n) => !delen.has(n))).toEqual([]);
    expect(dubbel(namen)).toEqual([]);
    expect([...delen.keys()].filter((n) => !namen.includes(n) && !staarten.includes(n.split('.').pop() ?? ''))).toEqual(
      [],
    );
  });

  test('5.3.2: elke vorm heeft op haar blad een eigen nummer, en alle tekst is Nederlands', () => {
    const dubbele = [...delen].flatMap(([naam, xml]) => dubbel([...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((m) => m[1] ?? '')).map((id) => `${naam}: ${id}`)); // prettier-ignore
    expect(dubbele).toEqual([]);
    expect([...delen.values()].filter((xml) => xml.includes('lang="en-US"'))).toEqual([]);
  });

  test('5.3.2: de notities staan in alinea’s', () => {
    expect([...delen].filter(([n]) => n.startsWith('ppt/notesSlides/notes')).filter(([, xml]) => /<a:t>[^<]*\n[^<]*<\/a:t>/.test(xml))).toEqual([]); // prettier-ignore
  });

  test('5.3.2: twee keer maken geeft dezelfde bytes, gedateerd op de stand', async () => {
    const weer = await maakPptx(presentatieVan(e), zonderTekenen);
    expect(Buffer.from(weer).equals(bytes)).toBe(true);
    expect(delen.get('docProps/core.xml')).toContain('2026-01-26T12:00:00Z');
  });

  test('5.3.2: het melden gaat van niets naar alles, zonder sprong', () => {
    const totaal = gemeld.length - 1;
    expect(gemeld).toEqual(Array.from({ length: totaal + 1 }, (_, i) => `${i}/${totaal}`));
    expect(totaal).toBeGreaterThan(15);
  });

  test('I-14: als de cijfers niet aansluiten is er geen presentatie, en staat er welke rijen het zijn', () => {
    const [eerste, ...rest] = klachten(3);
    const fout = evaluatieUitRijen({ klachten: [{ ...(eerste as NonNullable<typeof eerste>), afgehandeldOp: '2024-12-01', ontvangstdatum: '2025-06-01' }, ...rest] }); // prettier-ignore
    expect(magNiet(fout)).toBe('De cijfers sluiten niet aan. Herstel eerst de datums van: K2025-001.');
    expect(magNiet(e)).toBeNull();
  });
});
