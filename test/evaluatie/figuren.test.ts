// Kloppen de cijfers van een jaar met wat met de hand te tellen is? (K01 - K25; 5.3.2)
import { describe, expect, it } from '@jest/globals';
import { figurenVan } from '../../src/evaluatie/figuren';
import { jaarbeelden } from '../../src/evaluatie/figuren/beeld';
import { kwartaalset } from '../../src/evaluatie/figuren/kwartaal';
import type { Figuur } from '../../src/evaluatie/model';
import { inEenRegel } from '../../src/evaluatie/woorden';
import { bron } from './proefregister';

const figuren = figurenVan(jaarbeelden(bron)(2026));
const figuur = (naam: string): Figuur => {
  const uit = figuren.find((f) => f.naam === naam);
  if (uit === undefined) throw new Error(`geen cijfer ${naam}`);
  return uit;
};
const groepen = (naam: string): Readonly<Record<string, number>> => {
  const f = figuur(naam);
  return f.soort === 'verdeling' ? Object.fromEntries(f.groepen.map((g) => [g.naam, g.aantal])) : {};
};

describe('5.3.2: de cijfers van 2026, met de hand geteld', () => {
  it('K01 (I-14): begin, erin, eruit en eind, per soort', () => {
    const f = figuur('K01');
    const kort = f.soort === 'aansluiting' ? f.regels : [];
    const getallen = kort.map((r) => [
      r.naam,
      ...[r.begin, r.ontvangen, r.heropend, r.afgesloten, r.einde].map((t) => t.aantal),
    ]);
    expect(getallen).toEqual([
      ['klacht', 1, 4, 1, 5, 1],
      ['opmerking', 0, 1, 0, 1, 0],
      ['suggestie', 0, 0, 0, 0, 0],
      ['informatieverzoek', 0, 0, 0, 0, 0],
    ]);
  });
  it('K02 (5.1.1): ontvangen per soort, kwartaal en maand; een latere ronde is geen nieuwe ontvangst', () => {
    expect(groepen('K02')).toEqual({ klacht: 4, opmerking: 1, suggestie: 0, informatieverzoek: 0 });
    expect(groepen('K02.kwartaal')).toEqual({
      ...{ '1e kwartaal': 0, '2e kwartaal': 3, '3e kwartaal': 1, '4e kwartaal': 1 },
    });
    expect(groepen('K02.maand')).toMatchObject({ april: 1, mei: 1, juni: 1, juli: 1, december: 1, maart: 0 });
  });
  it.each([
    ['K03', '5.3.2', 'niet bekend'],
    ['K04', '5.1.3', '3 van 4'],
    ['K04.voorlopig', '5.1.3', '0'],
    // The remark was answered at once and needs no letter (5.1.2).
    ['K04.signaal', '5.1.3', 'geen'],
    ['K05', '5.1.3', 'mediaan 2,5, hoogste 4 werkdagen'],
    ['K06', '5.1.5', 'tuchtrechtelijk 1'],
    ['K06.optijd', '5.1.5', '1 van 1'],
    ['K07', '5.1.3', 'mediaan 30, hoogste 30 dagen'],
    ['K07.heropend', '5.2.4', 'mediaan 19, hoogste 19 dagen'],
    ['K08', '5.1.3', '2 van 4'],
    ['K09', '5.1.7', '2 van 4'],
    ['K10', '5.1.7', '1 van 2'],
    ['K11', '5.1.7', '1'],
    ['K12', '5.2.2', 'gegrond 2, deels gegrond 1, ongegrond 1, geen oordeel 0'],
    ['K12.onderdeel', '5.2.2', 'gegrond 2, ongegrond 2'],
    ['K13', '5.2.2', '1 van 4'],
    ['K12.uitkomst', '5.2.2', 'gegrond 2, deels gegrond 1, ongegrond 1, niet in behandeling 1, afdoende behandeld 1'],
    ['K14', '5.1.2', '1 van 5'],
    ['K14.afdoende', '5.1.2', '1 van 1'],
    ['K15', '5.2.4', 'ja 1, nee 1, geen reactie 0, nog geen antwoord 2'],
    ['K15.respons', '5.2.4', '2 van 4'],
    ['K15.tevreden', '5.2.4', '1 van 2'],
    ['K16', '5.2.4', '1'],
    ['K17', '1', 'bejegening 1'],
    ['K17.open', '1', '1'],
    ['K18', '5.1.6', '1'],
    ['K18.boven', '5.1.6', '1'],
    ['K18.bedrag', '5.1.6', '€ 500,01'],
    ['K18.optijd', '5.1.6', '1 van 1'],
    ['K19', '5.2.5', '2 van 6'],
    ['K19.dagen', '5.2.5', 'mediaan 14,5, hoogste 21 dagen'],
    ['K19.open', '5.2.5', '4'],
    ['K20', '5.2.5', '1'],
    ['K20.leeftijd', '5.2.5', 'geen'],
    ['K20.besluit', '5.2.5', 'vastgesteld 1, afgewezen 0, aangehouden 0'],
    ['K20.optijd', '5.2.5', '1 van 1'],
    ['K20.telaat', '5.2.5', '0'],
    // Received on 2 April for that cause, carried out on 1 May, none since.
    ['K21', '5.3.2', 'uitgebleven 1'],
    ['K21.doeltreffend', '5.3.2', 'geen'],
    ['K22', '5.2.5', 'planning en tijd 1, communicatie met de klant 1'],
    ['K22.grond', '3.1', 'gedraging medewerker 4, ondoelmatigheid 1'],
    ['K23', '5.1.1', 'telefonisch 1, e-mail 4'],
    ['K23.relatie', '5.1.5', 'opdrachtgever: UWV 4, ex-cliënt 1'],
  ])('%s (%s): %s', (naam, artikel, tekst) => {
    expect([figuur(naam).artikel, inEenRegel(figuur(naam))]).toEqual([artikel, tekst]);
  });
  it('K07 (5.1.3): in vier groepen, met de grenzen bij 14, 28 en 56 dagen', () => {
    expect(Object.values(groepen('K07.band'))).toEqual([0, 1, 2, 0]);
  });
  it('K25: de vijf aantallen van het kwartaal, ook voor een opdrachtgever alleen', () => {
    const beeld = jaarbeelden(bron)(2026);
    const set = (relatie: 'opdrachtgever: UWV' | 'derde' | null) =>
      kwartaalset(beeld, { jaar: 2026, kwartaal: 2, relatie }).map((f) => f.telling.aantal);
    expect([set(null), set('opdrachtgever: UWV'), set('derde')]).toEqual([
      [3, 1, 1, 3, 1],
      [3, 1, 1, 3, 1],
      [0, 0, 0, 0, 0],
    ]);
  });
});
