// Valt elk geval van de zelfcontrole in een jaar, en telt mee wat er in een later jaar van kwam? (K24; 5.3.2)
import { describe, expect, it } from '@jest/globals';
import { figurenVan } from '../../src/evaluatie/figuren';
import { jaarbeelden } from '../../src/evaluatie/figuren/beeld';
import { nalevingPerJaar } from '../../src/evaluatie/naleving';
import { inEenRegel } from '../../src/evaluatie/woorden';
import { beeld, jaar, klacht, maatregel } from './registerbeeld';
import type { Rijdeel } from './registerbeeld';

const gevallen = (naam: string, rijen: Rijdeel, over: number, vandaag = '2028-03-01'): readonly string[] => {
  const n = nalevingPerJaar(beeld(rijen, vandaag))(over).find((x) => x.naam === naam);
  return (n?.vanToepassing ?? []).map((id) => `${id} ${n?.uitzonderingen.includes(id) ? 'nee' : 'ja'}`);
};

describe('K24 (5.3.2): de zelfcontrole van een jaar', () => {
  it('K24 (5.3.2): een opvolger komt er bij de vaststelling, en hoort bij het jaar waarin die was', () => {
    const oud = maatregel({ vervolg: 'bijstellen', geslotenOp: '2027-01-20' });
    const nieuw = maatregel({ id: 'm2', nummer: 'M2027-01', voorgesteldOp: '2027-01-20', opvolgerVan: 'M2026-01' });
    expect(gevallen('bijgesteld', { maatregelen: [oud, nieuw] }, 2027)).toEqual(['dossier-1.M-1-1 ja']);
    expect(gevallen('bijgesteld', { maatregelen: [oud] }, 2027)).toEqual(['dossier-1.M-1-1 nee']);
    // So freezing a year changes nothing about that year.
    expect(gevallen('bijgesteld', { maatregelen: [oud, nieuw] }, 2026)).toEqual([]);
  });
  it('K24 (5.2.5): een voorstel in januari hoort bij de klacht van december', () => {
    const k = klacht({ ontvangstdatum: '2026-12-01', consensus: true, besprokenOp: '2027-01-06' });
    const m = maatregel({ voorgesteldOp: '2027-01-07' });
    expect(gevallen('direct-voorgesteld', { klachten: [k], maatregelen: [m] }, 2026)).toEqual(['dossier-1 ja']);
    expect(gevallen('direct-voorgesteld', { klachten: [k], maatregelen: [m] }, 2027)).toEqual([]);
  });
  it('K24 (5.3.2, A-27): 2026 moest in 2027 geevalueerd zijn, en hoort dus bij de controle van 2027', () => {
    const rijen = { klachten: [klacht()], jaarevaluatie: [jaar(2026, { vastgesteldOp: '2027-02-01' })] };
    expect([2026, 2027, 2028].map((j) => gevallen('jaarlijks-geevalueerd', rijen, j))).toEqual([
      ...[[], ['jaar-2026 ja'], []],
    ]);
    expect(gevallen('jaarlijks-geevalueerd', { klachten: [klacht()] }, 2027)).toEqual(['jaar-2026 nee']);
  });
  it('K24 (5.3.1): archiveren moet na de vaststelling, en hoort bij het jaar waarin die was', () => {
    const rijen = {
      klachten: [klacht({ besprokenOp: '2026-05-06' })],
      jaarevaluatie: [jaar(2026, { vastgesteldOp: '2027-02-01' })],
    };
    expect(gevallen('gearchiveerd', rijen, 2026)).toEqual([]);
    expect(gevallen('gearchiveerd', rijen, 2027)).toEqual(['dossier-1 nee']);
  });
  it('K24 (5.2.4, T15): een latere ronde hoort bij het jaar waarin zij begon', () => {
    const ronde = klacht({ id: 'r2', ronde: 2, heropendOp: '2027-01-05', inBehandeling: true });
    expect(gevallen('binnen-vier-weken', { klachten: [ronde] }, 2027)).toEqual(['r2 nee']);
    expect(gevallen('binnen-vier-weken', { klachten: [ronde] }, 2026)).toEqual([]);
  });
  it.each(['snel-gemeld', 'schriftelijk-geadviseerd', 'ontvangstbericht-op-tijd', 'registratie-op-tijd'])(
    'K24 (5.1.1, 5.1.3, 5.1.4, T15): de ontvangst wordt bij een latere ronde niet nog eens beoordeeld: %s',
    (naam) => {
      const eerste = klacht({ kanaal: 'mondeling', registratiedatum: '2026-04-03' });
      const ronde = { ...eerste, id: 'r2', ronde: 2, heropendOp: '2026-06-01' };
      expect(gevallen(naam, { klachten: [eerste, ronde] }, 2026)).toHaveLength(1);
    },
  );
  it('K24 (5.3.2): als cijfer: alle gevallen samen, en de uitzonderingen per regel, meeste eerst', () => {
    // Reported three working days late, registered in time, told in time; the version is not known.
    const k = klacht({
      ...{ kanaal: 'e-mail', gemeldOp: '2026-04-13', registratiedatum: '2026-04-14', procedureversie: null },
      ...{ klagerEmail: 'klager@voorbeeld.example', ontvangstberichtVerzondenOp: '2026-04-09' },
    });
    const figuren = figurenVan(
      jaarbeelden(beeld({ klachten: [k, { ...k, id: 'd2', gemeldOp: '2026-04-02', registratiedatum: '2026-04-03' }] }))(
        2026,
      ),
    );
    const zeg = (naam: string): string => figuren.filter((f) => f.naam === naam).map(inEenRegel)[0] ?? '';
    // Per dossier: reported, told, registered, answered within four weeks is not asked (not admitted), version, D3/D4 not asked.
    expect(zeg('K24')).toBe('5 van 8');
    expect(zeg('K24.uitzondering')).toBe(
      'Staat bij elk dossier welke versie van de procedure gold? 2, Is wat binnenkwam uiterlijk de volgende werkdag bij de directie gemeld? 1',
    );
    const k24 = figuren.find((f) => f.naam === 'K24');
    expect(k24?.soort === 'aandeel' && [k24.telling.ids, k24.van.ids]).toEqual([[], ['dossier-1', 'd2']]);
  });
});
