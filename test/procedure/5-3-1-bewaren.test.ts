// Wanneer mogen persoonsgegevens weg, wat blijft, en wat houdt het tegen? (5.3.1, A-28, T21, D11, I-17, G20)
import { describe, expect, it } from '@jest/globals';
import { nieuweJaarevaluatie } from '../../src/procedure/jaarevaluatie';
import { gewoon } from './invoer';
import type { Invoer } from './invoer';
import { bea, dirk } from './mensen';
import {
  claimSchatten,
  geschil,
  opdrachtnemerInformeren,
  samenvoegen,
  vervallen,
  verzekeraarGeraadpleegd,
} from './stappen';
import { begin, tot } from './verhaal';
import type { Anders, Regel, Verhaal } from './verhaal';

const weg: Regel = ['anonimiseren', { reden: 'Bewaartermijn verstreken.' }];
const zonderMaatregel = { consensus: false, maatregelen: [] };
const evaluatie = (status: 'Vastgesteld' | 'Besproken') => [
  { id: 'jaar-2026', versie: 1, ...nieuweJaarevaluatie(2026), status },
];
const bewaard = (anders: Anders = {}, status: 'Vastgesteld' | 'Besproken' = 'Vastgesteld'): Verhaal =>
  tot('archiveren', { bespreken: zonderMaatregel, ...anders }, begin({ jaarevaluatie: evaluatie(status) }));
const langer = (anders: Invoer = {}): Regel => [
  'langerBewaren',
  { bewaarTot: '2029-01-01', bewaarReden: 'Er loopt een gesprek.', ...anders },
];

describe('artikel 5.3.1: de bewaartermijn (D11, A-28)', () => {
  it('A-28 (5.3.1): afgehandeld op 24 april 2026: maandag 24 april 2028 nog niet, dinsdag 25 april wel', () => {
    expect(bewaard().doe('2028-04-24', dirk, weg)).toEqual(['5.3.1 bewaartermijn-loopt -']);
    expect(bewaard().doe('2028-04-25', dirk, weg)).toEqual([]);
  });
  it('A-28 (5.3.1): met een claim boven 500 euro vijf jaar: donderdag 24 april 2031 nog niet, vrijdag 25 april wel', () => {
    const met = (dag: string): readonly string[] => {
      const verhaal = tot(
        'bespreken',
        { bespreken: zonderMaatregel },
        begin({ jaarevaluatie: evaluatie('Vastgesteld') }),
      );
      verhaal.doe('2026-05-06', dirk, claimSchatten({ claimbedrag: '500,01' }));
      verhaal.doe('2026-05-06', dirk, opdrachtnemerInformeren());
      verhaal.bezorg('2026-05-06');
      verhaal.doe('2026-05-06', dirk, verzekeraarGeraadpleegd());
      expect(verhaal.doe('2026-05-07', dirk, ['archiveren', {}])).toEqual([]);
      return verhaal.doe(dag, dirk, weg);
    };
    expect(met('2031-04-24')).toEqual(['5.3.1 bewaartermijn-loopt -']);
    expect(met('2031-04-25')).toEqual([]);
  });
  it('5.3.1: langer bewaren heeft een reden en een datum na vandaag, en schuift de termijn op', () => {
    const verhaal = bewaard();
    expect(verhaal.doe('2028-04-25', dirk, langer({ bewaarTot: '2028-04-25' }))).toEqual([
      '5.3.1 bewaardatum-voorbij bewaarTot',
    ]);
    expect(verhaal.doe('2028-04-25', dirk, langer({ bewaarReden: null }))).toEqual([
      '5.3.1 veld-verplicht bewaarReden',
    ]);
    expect(verhaal.doe('2028-04-25', dirk, langer())).toEqual([]);
    expect(verhaal.doe('2028-12-31', dirk, weg)).toEqual(['5.3.1 bewaartermijn-loopt -']);
    expect(verhaal.doe('2029-01-02', dirk, weg)).toEqual([]);
  });
});

describe('artikel 5.3.1: wat anonimiseren tegenhoudt (G20)', () => {
  it('5.3.1: de evaluatie van het jaar is nog niet vastgesteld', () => {
    expect(bewaard({}, 'Besproken').doe('2028-04-25', dirk, weg)).toEqual(['5.3.1 evaluatie-nog-niet-vastgesteld -']);
  });
  it('5.3.1: er is nog een maatregel open', () => {
    const metMaatregel = { bespreken: { consensus: true } };
    expect(bewaard(metMaatregel).doe('2028-04-25', dirk, weg)).toEqual(['5.3.1 nog-iets-open -']);
  });
  it('5.3.1: er loopt een geschil; zonder geschil geldt weer twee jaar', () => {
    const verhaal = bewaard();
    verhaal.doe('2027-01-04', dirk, geschil());
    expect(verhaal.doe('2031-04-25', dirk, weg)).toEqual(['5.3.1 nog-iets-open -']);
    verhaal.doe('2031-04-25', dirk, geschil({ geschil: false }));
    expect(verhaal.doe('2031-04-25', dirk, weg)).toEqual([]);
  });
  it('G20 (5.3.1): een claim boven 500 euro waarover niemand de verzekeraar sprak', () => {
    const verhaal = tot(
      'bespreken',
      { bespreken: zonderMaatregel },
      begin({ jaarevaluatie: evaluatie('Vastgesteld') }),
    );
    expect(verhaal.doe('2026-05-07', dirk, claimSchatten({ claimbedrag: '900,00' }))).toEqual([]);
    expect(verhaal.doe('2026-05-07', dirk, ['archiveren', {}])).toEqual([]);
    expect(verhaal.doe('2031-04-25', dirk, weg)).toEqual(['5.3.1 nog-iets-open -']);
  });
  it('5.3.1: niet uit een andere fase, niet zonder reden en niet door een ander', () => {
    expect(tot('bespreken').doe('2028-04-25', dirk, weg)).toEqual(['5.3.1 verkeerde-fase -']);
    expect(bewaard().doe('2028-04-25', dirk, ['anonimiseren', {}])).toEqual(['5.3.1 veld-verplicht reden']);
    expect(bewaard().doe('2028-04-25', bea, weg)).toEqual(['5.3.1 geen-recht -']);
  });
});

describe('artikel 5.3.1: wat weggaat en wat blijft (T21, I-17)', () => {
  it('T21 (5.3.1): geen naam, adres, tekst of medewerker blijft in het dossier, de onderdelen of de brieven', () => {
    const verhaal = bewaard();
    expect(verhaal.doe('2028-04-25', dirk, weg)).toEqual([]);
    const { klachten, onderdelen, berichten } = verhaal.rijen();
    expect(JSON.stringify([klachten.map((k) => ({ ...k, gewijzigdDoor: null })), onderdelen, berichten])).not.toMatch(
      /Klaagster|klaagster|Postbus|eindrapport|handtekening|Bea|bea@|anna@|tekenen|grote opdrachtgever/,
    );
  });
  it('I-17 (5.3.1): nummer, soort, data, oordeel, uitkomst en oorzaak blijven', () => {
    const verhaal = bewaard({ bespreken: { ...zonderMaatregel, oorzaak: 'planning en tijd' } });
    const { nummer, soort, ontvangstdatum, oordeel, uitkomst, oorzaak, afgehandeldOp, termijnTot } = verhaal.klacht();
    verhaal.doe('2028-04-25', dirk, weg);
    expect(verhaal.klacht()).toMatchObject({
      ...{ nummer, soort, ontvangstdatum, oordeel, uitkomst, oorzaak, afgehandeldOp, termijnTot },
      ...{
        fase: 'Geanonimiseerd',
        geanonimiseerdOp: '2028-04-25',
        bewaarReden: 'Bewaartermijn verstreken.',
        openTaken: [],
      },
    });
  });
  it('A-05 (5.3.1): wie betaalt blijft alleen staan als die naam bij de financiers staat; een particulier verdwijnt', () => {
    const na = (opdrachtgever: string) => {
      const financiers = [{ id: 'F-1', versie: 1, naam: 'UWV', soort: 'UWV', adres: null, toelichting: null }];
      const verhaal = tot(
        'archiveren',
        { registreren: { opdrachtgever }, bespreken: zonderMaatregel },
        begin({ jaarevaluatie: evaluatie('Vastgesteld'), financiers }),
      );
      expect(verhaal.doe('2028-04-25', dirk, weg)).toEqual([]);
      return verhaal.klacht().opdrachtgever;
    };
    expect([na('uwv'), na('Mevrouw Klaagster')]).toEqual(['uwv', null]);
  });
});

describe('artikel 5.3.1: ook wat verviel of werd samengevoegd wordt geanonimiseerd (T21)', () => {
  const metEvaluatie = () => begin({ jaarevaluatie: evaluatie('Vastgesteld') });
  it('T21 (5.3.1): een vervallen melding, twee jaar na het vervallen op 3 april 2026', () => {
    const verhaal = tot('melden', {}, metEvaluatie());
    verhaal.doe('2026-04-03', dirk, vervallen());
    expect(verhaal.doe('2028-04-03', dirk, weg)).toEqual(['5.3.1 bewaartermijn-loopt -']);
    expect(verhaal.doe('2028-04-04', dirk, weg)).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Geanonimiseerd', klagerNaam: null, omschrijving: null });
  });
  it('T21 (5.3.1): een samengevoegd dossier, twee jaar na het samenvoegen op 7 april 2026; of langer bewaard', () => {
    const verhaal = tot('toelaten', {}, metEvaluatie());
    const ander = verhaal.opDossier('dossier-2');
    ander.doe('2026-04-03', dirk, ['melden', gewoon.melden]);
    ander.doe('2026-04-03', dirk, ['registreren', gewoon.registreren]);
    ander.doe('2026-04-07', dirk, samenvoegen({ samengevoegdMet: 'K2026-001' }));
    expect(ander.doe('2028-04-07', dirk, weg)).toEqual(['5.3.1 bewaartermijn-loopt -']);
    expect(ander.doe('2028-04-10', dirk, langer())).toEqual([]);
    expect(ander.doe('2029-01-02', dirk, weg)).toEqual([]);
    expect(ander.klacht()).toMatchObject({ fase: 'Geanonimiseerd', nummer: 'K2026-002', samengevoegdMet: 'K2026-001' });
    expect(verhaal.klacht()).toMatchObject({ fase: 'In onderzoek', klagerNaam: 'Mevrouw Klaagster' });
  });
});
