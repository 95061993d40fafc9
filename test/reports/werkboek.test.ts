// Is het bestand een echt werkboek: dagen als dag, geld als euro, keuzelijsten, vaste koppen, kleuren, en altijd dezelfde bytes? (issue 3 punt 6)
import { createHash } from 'node:crypto';
import { celVan } from '../../reports/werkboek/tabelblad';
import { maakWerkboek } from '../../reports/werkboek/werkboek';
import { schrijfXlsx } from '../../reports/xlsx';
import { bladnamen, bladVan } from '../../src/sheets/layout';
import { herkomst, inhoudVan, klacht } from './tabellen';
import { uitpakken } from './uitpakken';

const kolommen = [
  'id',
  'nummer',
  'fase',
  'actiedatum',
  'soort',
  'anoniem',
  'grondslag',
  'claimbedrag',
  'omschrijving',
  'versie',
];
const boek = () => maakWerkboek(herkomst, [inhoudVan('klachten', [klacht], kolommen)]);

let delen: ReadonlyMap<string, Buffer>;
const deel = (naam: string): string => delen.get(naam)?.toString() ?? '';
const klachten = (): string => deel('xl/worksheets/sheet2.xml');
const cel = (adres: string): string => new RegExp(`<c r="${adres}"[^>]*?(?:/>|>.*?</c>)`).exec(klachten())?.[0] ?? '';
/** Number format of a cell, by way of its style. */
const formaat = (adres: string): string | undefined => {
  const stijl = /s="(\d+)"/.exec(cel(adres))?.[1];
  const xfs = [...(/<cellXfs.*<\/cellXfs>/.exec(deel('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
  return new RegExp(`numFmtId="${xfs[Number(stijl)]?.[1]}" formatCode="([^"]*)"`).exec(deel('xl/styles.xml'))?.[1];
};
const tekst = (adres: string): string => {
  const nummer = Number(/t="s"[^>]*><v>(\d+)</.exec(cel(adres))?.[1]);
  return [...deel('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)][nummer]?.[1] ?? '';
};

beforeAll(async () => {
  delen = uitpakken(await schrijfXlsx(boek()));
});

describe('het blad Klachten', () => {
  test('rij 1 heeft de verborgen sleutels, rij 2 de Nederlandse koppen', () => {
    expect(klachten()).toContain('<row r="1" hidden="1">');
    expect(['A1', 'D1', 'I1'].map(tekst)).toEqual(['id', 'actiedatum', 'claimbedrag']);
    expect(['B2', 'C2', 'D2', 'I2'].map(tekst)).toEqual(['Nummer', 'Fase', 'Actiedatum', 'Geschat claimbedrag']);
  });
  test('5.1.7: een dag is een echte dag: het serienummer met een datum als opmaak', () => {
    // 9 April 2026, counted by hand: 46,121 days after 30-12-1899.
    expect(cel('D3')).toMatch(/^<c r="D3" s="\d+"><v>46121<\/v><\/c>$/);
    expect(formaat('D3')).toBe('[$-413]ddd d-m-yyyy');
  });
  test('een dag voor 1-3-1900, waarover de programma’s het niet eens zijn, staat er als tekst', () => {
    const dagen = ['1900-02-28', '1900-03-01'].map((dag) => celVan({ codec: 'dag' }, dag));
    expect(dagen).toEqual(['1900-02-28', 61]);
  });
  test('5.1.6: geld is een getal in euro, tot op de cent', () => {
    expect(cel('I3')).toContain('<v>1234.56</v>');
    expect(formaat('I3')).toBe('&quot;€&quot; #,##0.00');
  });
  test('ja en nee zijn waar en onwaar, een lijst staat onder elkaar, een lege cel is leeg', () => {
    expect(cel('F3')).toMatch(/ t="b".*<v>0<\/v>/);
    expect(tekst('G3')).toBe('afspraken niet nagekomen\nbejegening');
    expect(cel('E3')).not.toContain('<v>');
  });
  test('een tekst die op een formule lijkt is een tekst, in een cel met tekst als opmaak', () => {
    expect(tekst('H3')).toBe('=1+1');
    expect(formaat('H3')).toBe('@');
    expect(klachten()).not.toMatch(/<f[ >]/);
  });
  test('technische kolommen zijn verborgen, de andere zo breed als in het register', () => {
    const kolom = (n: number): string => new RegExp(`<col min="${n}"[^>]*>`).exec(klachten())?.[0] ?? '';
    expect([1, 2, 10].map((n) => kolom(n).includes('hidden="true"'))).toEqual([true, false, true]);
    expect(kolom(2)).toContain('width="13.57"'); // (100 pixels - 5) / 7
  });
  test('koppen en eerste kolommen staan vast, en de koppen kunnen filteren', () => {
    expect(klachten()).toContain(
      '<pane xSplit="2" ySplit="2" topLeftCell="C3" state="frozen" activePane="bottomRight"/>',
    );
    expect(klachten()).toContain('<autoFilter ref="A2:J3"/>');
  });
  test('R3.4: een keuzelijst biedt precies de keuzes van de kolom', () => {
    const [, lijst] = /sqref="C3:C3"[^>]*><formula1>'Keuzelijsten'!\$([A-Z]+)\$2:\$\1\$\d+</.exec(klachten()) ?? [];
    const keuzes = deel('xl/worksheets/sheet3.xml');
    const fasen = bladVan('klachten').kolommen.find((k) => k.sleutel === 'fase')?.keuzes ?? [];
    const teksten = [...deel('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map((t) => t[1]);
    const bij = fasen.map(
      (_, i) => teksten[Number(new RegExp(`r="${lijst}${i + 2}"[^>]*><v>(\\d+)<`).exec(keuzes)?.[1])],
    );
    expect(bij).toEqual(fasen);
  });
  test('3.2: een fase en een verlopen dag krijgen de kleur van het register', () => {
    const regels = [...klachten().matchAll(/<cfRule[^>]*dxfId="(\d+)"[^>]*><formula>([^<]*)</g)];
    const kleuren = [...(/<dxfs.*<\/dxfs>/.exec(deel('xl/styles.xml'))?.[0] ?? '').matchAll(/<bgColor rgb="FF(\w+)"/g)];
    const kleurBij = (formule: string): string | undefined =>
      kleuren[Number(regels.find(([, , f]) => f === formule)?.[1])]?.[1];
    expect(kleurBij('C3="In onderzoek"')).toBe('D9E8F6');
    expect(kleurBij('AND(ISNUMBER(D3),D3&lt;TODAY())')).toBe('F4C7C3');
  });
});

describe('het bestand', () => {
  test('begint met de leeswijzer, dan de tabellen in hun volgorde; Systeem en de keuzes zijn verborgen', async () => {
    const alle = uitpakken(
      await schrijfXlsx(
        maakWerkboek(
          herkomst,
          bladnamen.map((naam) => inhoudVan(naam, [])),
        ),
      ),
    );
    const bladen = [...(alle.get('xl/workbook.xml')?.toString() ?? '').matchAll(/<sheet name="([^"]*)"([^>]*)>/g)];
    expect(bladen.map(([, naam]) => naam)).toEqual([
      'Leeswijzer',
      ...bladnamen.map((n) => bladVan(n).titel),
      'Keuzelijsten',
    ]);
    expect(bladen.filter(([, , rest = '']) => rest.includes('hidden')).map(([, naam]) => naam)).toEqual([
      'Systeem',
      'Keuzelijsten',
    ]);
  });
  test('de leeswijzer noemt procedure, dag, maker, logregel, rijen en handmatige wijzigingen', () => {
    const tabel = { ...inhoudVan('klachten', [klacht, klacht]), handmatig: 3 };
    const [wijzer] = maakWerkboek(herkomst, [tabel, { ...inhoudVan('overleg', []), handmatig: 4 }]).bladen;
    expect(wijzer?.rijen.slice(0, 11)).toEqual([
      ['Klachtenregister', null, null],
      ['Organisatie', 'Voorbeeld Re-integratie B.V.', null],
      ['Versie van de procedure', '1 januari 2022', null],
      ['Gemaakt op', 46121, null],
      ['Gemaakt door', 'Dirk Directie', null],
      ['Laatste logregel', 42, null],
      ['Handmatige wijzigingen die nog open staan', 7, null],
      [],
      ['Tabel', 'Rijen', 'Waarvan met de hand gewijzigd'],
      ['Klachten', 2, 3],
      ['Overleg', 0, 4],
    ]);
  });
  test('is bij dezelfde inhoud tot op de byte gelijk, ook een jaar later', async () => {
    const hash = async (): Promise<string> =>
      createHash('sha256')
        .update(await schrijfXlsx(boek()))
        .digest('hex');
    const nu = await hash();
    jest.useFakeTimers({
      now: new Date('2027-04-09T12:00:00Z'),
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'],
    });
    expect(await hash()).toBe(nu);
    jest.useRealTimers();
  });
  test('een lijst van teksten die langer is dan een cel wordt zichtbaar ingekort', () => {
    const lang = maakWerkboek(herkomst, [
      inhoudVan('klachten', [{ ...klacht, bronnen: ['a'.repeat(20_000), 'b'.repeat(20_000)] }]),
    ]);
    const cellen = lang.bladen[1]?.rijen[2] ?? [];
    const langste = cellen.map((c) => String(c)).sort((a, b) => b.length - a.length)[0] ?? '';
    expect(langste).toHaveLength(32_767);
    expect(langste).toMatch(/\[ingekort: 40001 tekens\]$/);
  });
});
