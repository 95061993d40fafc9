// Zet het herstel terug wat beschadigd is, alleen dat, en laat het staan wat van de gebruiker is? (3.2, SAFETY D6, D8, D9, D11, D13)
import { isBladfout } from '../../src/sheets/columns';
import { bladVan, KOPRIJ } from '../../src/sheets/layout';
import { nieuweNummers } from '../../src/sheets/nummers';
import { MASKER_OPMAAK, opmaakHerstel, vraagOpmaak } from '../../src/sheets/opmaak/herstel';
import * as hand from '../stand-in/hand';
import { celOp } from '../stand-in/werkboek';
import { ID, kopIn, kopVan, maakOpmaakproef, zonderKolommen } from './opmaakproef';
import type { Opmaakproef } from './opmaakproef';

let proef: Opmaakproef;
beforeEach(() => {
  proef = maakOpmaakproef();
});
const klachten = nieuweNummers.klachten;
const doe = (...requests: object[]): void => void proef.sheets.Spreadsheets.batchUpdate({ requests }, ID);
/** Says exactly this, and the second time nothing. */
const herstelt = (...zinnen: readonly string[]): void => {
  expect(proef.herstel()).toEqual(zinnen);
  expect(proef.kijk()).toEqual([]);
};
const blad = (zin: string): string => `Tabblad "Klachten": ${zin}`;
const maat = (dimension: string, plek: number, hiddenByUser: boolean): object => ({
  updateDimensionProperties: {
    range: { sheetId: klachten, dimension, startIndex: plek, endIndex: plek + 1 },
    properties: { hiddenByUser },
    fields: 'hiddenByUser',
  },
});

describe('3.2: een ouder register krijgt de nieuwste kolommen', () => {
  const nieuw = ['geschil', 'geschilReden', 'bewaarReden'];
  const koppen = nieuw.map((k) => `"${kopVan('klachten', k)}"`).join(', ');
  const zin = blad(`kolommen ${koppen} ontbraken en staan nu rechts van de andere kolommen van het register.`);

  test('achteraan, met kop, notitie, breedte, opmaak en keuzelijst', () => {
    zonderKolommen(proef, 'klachten', [...nieuw, 'uitkomst']);
    const breedte = proef.blad('klachten').eigenschappen.gridProperties.columnCount;
    proef.herstel();
    expect(['uitkomst', ...nieuw].map((k) => proef.plek('klachten', k))).toEqual([0, 1, 2, 3].map((i) => breedte + i));
    const kolom = bladVan('klachten').kolommen.find((k) => k.sleutel === 'uitkomst');
    expect(kopIn(proef, 'klachten', breedte)).toBe(kolom?.kop);
    expect(proef.blad('klachten').kolomMaten[breedte]?.pixelSize).toBe(kolom?.breedte);
    expect(celOp(proef.blad('klachten'), 2, breedte)?.dataValidation?.condition?.values).toHaveLength(
      kolom?.keuzes?.length ?? -1,
    );
    expect(proef.kijk()).toEqual([]);
  });
  test('en wat de gebruiker rechts had, schuift heel op en geeft zijn opmaak niet door', () => {
    zonderKolommen(proef, 'klachten', nieuw);
    const rechts = proef.blad('klachten').eigenschappen.gridProperties.columnCount;
    hand.voegKolomIn(proef.boek, klachten, rechts, 2);
    hand.typ(proef.boek, klachten, KOPRIJ, rechts, 'Mijn notitie');
    hand.typ(proef.boek, klachten, 5, rechts, 'Bellen voor vrijdag');
    hand.kleur(proef.boek, klachten, 5);
    herstelt(zin);
    expect(kopIn(proef, 'klachten', rechts + 3)).toBe('Mijn notitie');
    expect(hand.kijk(proef.boek, klachten, 5, rechts + 3)).toEqual({ stringValue: 'Bellen voor vrijdag' });
    const kleur = (k: number) => celOp(proef.blad('klachten'), 5, k)?.userEnteredFormat?.backgroundColor;
    expect([kleur(rechts), kleur(rechts + 3)]).toEqual([undefined, { red: 1, green: 0.9, blue: 0.6 }]);
  });
});

describe('SAFETY D8, D9: wat verloren gegevens zou verbergen, stopt alles', () => {
  const fout = () => {
    const antwoord = proef.sheets.Spreadsheets.getByDataFilter(
      { dataFilters: vraagOpmaak(nieuweNummers, true).dataFilters.filter((f) => f.gridRange.sheetId !== weg) },
      ID,
      { fields: MASKER_OPMAAK },
    );
    const uit = opmaakHerstel(antwoord, nieuweNummers);
    return isBladfout(uit) ? [uit.fout, uit.blad, uit.kolom] : uit;
  };
  let weg = -1;
  afterEach(() => (weg = -1));
  test('een tabblad dat er niet meer is, wordt nooit stil opnieuw gemaakt', () => {
    weg = klachten;
    expect(fout()).toEqual(['geen blad', 'klachten', null]);
  });
  test('een sleutel die twee keer voorkomt, en een kolom voor de id', () => {
    hand.typ(proef.boek, klachten, 0, proef.plek('klachten', 'fase'), 'soort');
    expect(fout()).toEqual(['kolom dubbel', 'klachten', 'soort']);
    hand.voegKolomIn(proef.boek, klachten, 0);
    expect(fout()).toEqual(['geen id', 'klachten', 'id']);
  });
  test('alleen Overzicht mag opnieuw gemaakt worden', () => {
    hand.verwijderBlad(proef.boek, nieuweNummers.overzicht);
    const antwoord = proef.sheets.Spreadsheets.getByDataFilter(vraagOpmaak(nieuweNummers, false), ID, {
      fields: MASKER_OPMAAK,
    });
    const uit = opmaakHerstel(antwoord, nieuweNummers);
    if (isBladfout(uit)) throw new Error(uit.fout);
    expect(uit.map((h) => h.zin)).toEqual(['Het tabblad Overzicht was weg en is opnieuw gemaakt.']);
    doe(...uit.flatMap((h) => [...h.verzoeken]));
    expect(proef.boek.inhoud.bladen[0]?.eigenschappen.title).toBe('Overzicht');
    expect(proef.blad('overzicht').grafieken).toHaveLength(4);
    expect(proef.kijk()).toEqual([]);
  });
});

describe('wat weer teruggezet wordt', () => {
  test('sleutelrij en technische kolommen verborgen, koppen vast', () => {
    doe(maat('ROWS', 0, false), maat('COLUMNS', proef.plek('klachten', 'zegel'), false));
    doe({
      updateSheetProperties: {
        properties: { sheetId: klachten, gridProperties: { frozenRowCount: 0 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    herstelt(
      blad('de rij met sleutels is weer verborgen.'),
      blad('de technische kolom "Zegel" is weer verborgen.'),
      blad('de koppen en de eerste kolom staan weer vast.'),
    );
  });
  test('SAFETY D11: samengevoegde cellen over kolommen van het register, niet die van de gebruiker', () => {
    const rechts = bladVan('klachten').kolommen.length;
    hand.voegKolomIn(proef.boek, klachten, rechts, 2);
    const vlak = (van: number) => ({
      sheetId: klachten,
      ...{ startRowIndex: 4, endRowIndex: 6, startColumnIndex: van, endColumnIndex: van + 2 },
    });
    doe(
      { mergeCells: { range: vlak(3), mergeType: 'MERGE_ALL' } },
      { mergeCells: { range: vlak(rechts), mergeType: 'MERGE_ALL' } },
    );
    herstelt(blad('samengevoegde cellen van het register zijn weer los.'));
    expect(proef.blad('klachten').samengevoegd).toEqual([vlak(rechts)]);
  });
  test('SAFETY D6: een gedeeld filter gaat uit en dat wordt gezegd', () => {
    doe({ setBasicFilter: { filter: { range: { sheetId: klachten } } } });
    expect(proef.herstel()[0]).toMatch(/er stond een filter aan dat voor iedereen rijen verborg/);
    expect(proef.blad('klachten').filter).toBeUndefined();
  });
  test('SAFETY D13: taal en tijdzone', () => {
    doe({
      updateSpreadsheetProperties: { properties: { locale: 'en_US', timeZone: 'Etc/GMT' }, fields: 'locale,timeZone' },
    });
    herstelt('De spreadsheet staat weer op Nederlands en op de tijd van Amsterdam.');
    expect(proef.boek.inhoud.eigenschappen).toMatchObject({ locale: 'nl_NL', timeZone: 'Europe/Amsterdam' });
  });
  test('5.1.7: kleuren, weergaven, grafieken en waarschuwingen die iemand weghaalde; met opmaak en keuzelijst na plakken', () => {
    for (let i = proef.blad('klachten').voorwaardelijk.length; i > 0; i -= 1)
      doe({ deleteConditionalFormatRule: { sheetId: klachten, index: 0 } });
    const { weergaven, beveiligd } = proef.blad('klachten');
    doe({ deleteFilterView: { filterId: weergaven[0]?.filterViewId } });
    doe({ deleteProtectedRange: { protectedRangeId: beveiligd[0]?.protectedRangeId } });
    doe({ deleteEmbeddedObject: { objectId: proef.blad('overzicht').grafieken[2]?.chartId } });
    hand.plak(proef.boek, klachten, 2, proef.plek('klachten', 'soort'), [['onzin']]);
    herstelt(
      'Tabblad "Overzicht": cijfers en grafieken staan weer op hun plek.',
      blad('kolom "Soort" heeft haar opmaak en keuzelijst terug.'),
      blad('de kleuren staan weer op hun kolom.'),
      blad('de filterweergave "Directie: te laat" staat er weer zoals zij hoort.'),
      blad('wie iets van het register zelf wijzigt, krijgt weer een waarschuwing.'),
    );
  });
  test('5.1.7: kleuren en weergaven volgen een verschoven kolom, zonder dat er iets bij komt', () => {
    const [regels, weergaven] = [proef.blad('klachten').voorwaardelijk.length, proef.blad('klachten').weergaven.length];
    hand.verplaatsKolom(proef.boek, klachten, proef.plek('klachten', 'actiedatum'), 3);
    hand.verplaatsKolom(proef.boek, klachten, proef.plek('klachten', 'fase'), 30);
    proef.herstel();
    const { voorwaardelijk, weergaven: na } = proef.blad('klachten');
    expect([voorwaardelijk.length, na.length]).toEqual([regels, weergaven]);
    const plek = (sleutel: string): number => proef.plek('klachten', sleutel);
    const kolommen = voorwaardelijk.map((r) => r.ranges?.[0]?.startColumnIndex);
    expect([kolommen.slice(0, 3), new Set(kolommen.slice(3))]).toEqual([
      [plek('actiedatum'), plek('actiedatum'), plek('actiedatum')],
      new Set([plek('fase')]),
    ]);
    expect(na[0]?.filterSpecs?.[0]?.columnIndex).toBe(plek('actiedatum'));
    expect(proef.kijk()).toEqual([]);
  });
  test('de rij met koppen, maar een rij van het register wordt er nooit voor aangezien', () => {
    hand.typ(proef.boek, klachten, 2, 0, 'dossier-1');
    hand.verwijderRij(proef.boek, klachten, KOPRIJ);
    proef.herstel();
    expect(kopIn(proef, 'klachten', proef.plek('klachten', 'nummer'))).toBe('Nummer');
    expect(hand.kijk(proef.boek, klachten, 2, 0)).toEqual({ stringValue: 'dossier-1' });
    expect(proef.blad('klachten').eigenschappen.gridProperties.frozenRowCount).toBe(2);
  });
  test('een rij die iemand boven de koppen invoegde, blijft van hem', () => {
    hand.voegRijIn(proef.boek, klachten, KOPRIJ);
    hand.typ(proef.boek, klachten, KOPRIJ, 3, 'van mij');
    proef.herstel();
    expect(hand.kijk(proef.boek, klachten, KOPRIJ, 3)).toEqual({ stringValue: 'van mij' });
    expect(proef.blad('klachten').rijen[KOPRIJ]?.[4]?.userEnteredValue).toBeUndefined();
  });
});

describe('wat van de gebruiker is, blijft', () => {
  test('een eigen kop en een eigen notitie; alleen de kop boven de ids ligt vast', () => {
    hand.typ(proef.boek, klachten, KOPRIJ, proef.plek('klachten', 'soort'), 'Wat voor melding');
    hand.notitie(proef.boek, klachten, KOPRIJ, proef.plek('klachten', 'soort'), 'Overleg met Bea');
    expect(proef.kijk()).toEqual([]);
    hand.typ(proef.boek, nieuweNummers.medewerkers, KOPRIJ, 0, 'Mail');
    herstelt('Tabblad "Medewerkers": boven een kolom staat weer de kop "E-mailadres".');
  });
  test('een notitie die het verkeerde artikel noemt, wordt bijgewerkt, en een lege kop gevuld', () => {
    const plek = proef.plek('klachten', 'actiedatum');
    hand.notitie(proef.boek, klachten, KOPRIJ, plek, 'Artikel 9.9 van de klachtenprocedure.');
    hand.typ(proef.boek, klachten, KOPRIJ, plek, '');
    herstelt(
      blad('boven een kolom staat weer de kop "Actiedatum".'),
      blad('de kop "Actiedatum" noemt haar artikel weer.'),
    );
  });
  test('kleuren, eigen kleurregels, breedtes, eigen weergaven en grafieken, en een tabblad met een andere naam', () => {
    const plek = proef.plek('klachten', 'actiedatum');
    const eigen = { ranges: [{ sheetId: klachten, startColumnIndex: plek, endColumnIndex: plek + 1 }] };
    const regel = (type: string) => ({
      ...eigen,
      booleanRule: { condition: { type }, format: { textFormat: { bold: true } } },
    });
    doe({ addConditionalFormatRule: { index: 0, rule: regel('BLANK') } });
    doe({ addFilterView: { filter: { title: 'Van mij', range: { sheetId: klachten } } } });
    const cel = { sheetId: nieuweNummers.overzicht, rowIndex: 50, columnIndex: 5 };
    doe({ addChart: { chart: { spec: { title: 'Van mij' }, position: { overlayPosition: { anchorCell: cel } } } } });
    hand.kleur(proef.boek, klachten, KOPRIJ);
    hand.hernoemBlad(proef.boek, klachten, 'Dossiers');
    const was = proef.boek.inhoud;
    expect(proef.kijk()).toEqual([]);
    doe(maat('ROWS', 0, false));
    expect(proef.herstel()).toEqual(['Tabblad "Dossiers": de rij met sleutels is weer verborgen.']);
    expect(proef.boek.inhoud).toEqual(was);
  });
});
