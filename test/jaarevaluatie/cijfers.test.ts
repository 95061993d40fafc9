// Staat elk cijfer van de evaluatie precies eenmaal op het scherm, met de goede dossiers erachter? (5.3.2)
import { blokken } from '../../jaarevaluatie/cijfers/blokken';
import type { Kaart, Keuze } from '../../jaarevaluatie/cijfers/kaart';
import type { Evaluatie } from '../../src/evaluatie/model';
import { evaluatieVan } from '../../src/evaluatie/evaluatie';
import { beeld, klacht } from '../evaluatie/registerbeeld';
import { evaluatie as kleine, vandaag } from './evaluatiebeeld';

const gronden = ['afspraken niet nagekomen', 'gedraging medewerker', 'ondoelmatigheid'] as const;

/** Twelve complaints on three grounds, one of them late. */
const volle = (): Evaluatie => {
  const klachten = Array.from({ length: 12 }, (_, i) =>
    klacht({
      ...{ id: `dossier-${i}`, nummer: `K2026-${String(i).padStart(3, '0')}`, kanaal: 'e-mail', relatie: 'derde' },
      ...{ klagerEmail: 'klager@voorbeeld.example', grondslag: [gronden[i % 3] ?? gronden[0]] },
      ...{ ontvangstberichtVerzondenOp: i === 0 ? '2026-05-01' : '2026-04-03' },
    }),
  );
  const bron = beeld({ klachten }, vandaag);
  const meer = { besluiten: [], instellingen: [] };
  return evaluatieVan({ ...bron, rijen: { ...bron.rijen, ...meer }, afwijkingenOpen: 0 }, 2026);
};

const kaarten = (e: Evaluatie): readonly Kaart[] => blokken(e).flatMap((b) => b.kaarten);
const kaart = (e: Evaluatie, naam: string): Kaart => {
  const [een, ...meer] = kaarten(e).filter((k) => k.naam === naam);
  expect(meer).toEqual([]);
  if (een === undefined) throw new Error(`Geen kaart ${naam}`);
  return een;
};
const aantallen = (keuze: Keuze | null | undefined) => keuze?.groepen.map((g) => [g.kop, g.telling.aantal, g.telling.ids.length]); // prettier-ignore

test('5.3.2: elk cijfer dat iets telt staat er eenmaal, ook een cijfer waar het scherm nog niet van weet', () => {
  const e = volle();
  const nieuw = { ...e, figuren: [...e.figuren, { ...e.figuren[0], k: 'K99', naam: 'K99' } as Evaluatie['figuren'][number]] }; // prettier-ignore
  const namen = kaarten(nieuw).map((k) => k.naam);
  const regels = kaarten(nieuw).filter((k) => k.naam.endsWith('-cijfers')).flatMap((k) => k.rijen.map((r) => r.kop)); // prettier-ignore
  const kwijt = [...nieuw.figuren, ...nieuw.kwaliteit].filter((f) => {
    if (f.k === 'K24' || (f.soort === 'verdeling' && f.van.aantal === 0)) return false; // K24: the list of rules
    if (f.soort === 'kruistabel' && f.cellen.flat().every((c) => c.aantal === 0)) return false;
    return namen.filter((n) => n === f.naam).length + regels.filter((r) => r === f.titel).length !== 1;
  });
  expect(kwijt.map((f) => f.naam)).toEqual([]);
  expect(namen).toContain('K99');
});

test('5.3.2: achter een staaf en achter haar getal in de tabel staan dezelfde dossiers', () => {
  const grond = kaart(volle(), 'K22.grond');
  expect(grond.rijen.map((r) => r.cellen[0]?.tekst)).toEqual(['4', '4', '4', '12']);
  for (const punt of [0, 1, 2]) expect(grond.achter(0, punt)).toEqual(grond.rijen[punt]?.cellen[0]?.keuze);
  expect(grond.achter(0, 9)).toBeNull();
  expect(grond.grafiek?.labels).toEqual(grond.rijen.slice(0, 3).map((r) => r.kop));
});

test('5.3.2: een groep die er alleen vorig jaar was staat er ook, en de kolom van vorig jaar telt op', () => {
  const e = volle();
  const toen = { 'K22.grond:van': 3, 'K22.grond:ondoelmatigheid': 1, 'K22.grond:ondoeltreffendheid': 2 };
  const grond = kaart({ ...e, jaren: [{ jaar: 2025, vastgesteld: true, getallen: toen }, ...e.jaren] }, 'K22.grond');
  const kolom = grond.rijen.map((r) => Number(r.cellen[1]?.tekst));
  expect(grond.rijen.map((r) => r.kop)).toEqual([
    ...(grond.grafiek?.labels ?? []),
    'ondoeltreffendheid',
    'Klachten samen',
  ]);
  expect(kolom).toEqual([0, 1, 0, 2, 3]);
  expect(grond.rijen[3]?.cellen[0]).toEqual({ tekst: '0', keuze: null });
});

test('5.1.1: twaalf maanden passen onder een grafiek, en heten voluit in de tabel', () => {
  const maand = kaart(volle(), 'K02.maand');
  expect([maand.grafiek?.labels[2], maand.rijen[2]?.kop]).toEqual(['mrt', 'maart']);
});

test('5.1.3: van een aandeel ziet u eerst waar het niet zo was; wat u niet mag inzien telt mee (besluit 6)', () => {
  const e = volle();
  const zonderEen = JSON.parse(JSON.stringify(e.figuren).replaceAll('"dossier-1",', '')) as Evaluatie['figuren'];
  const rij = (van: Evaluatie) => kaart(van, 'termijnen-cijfers').rijen.find((r) => r.kop.startsWith('Bericht van ontvangst')); // prettier-ignore
  expect(aantallen(rij(e)?.cellen[0]?.keuze)).toEqual([['Niet', 1, 1], ['Wel', 11, 11]]); // prettier-ignore
  expect(aantallen(rij({ ...e, figuren: zonderEen })?.cellen[0]?.keuze)).toEqual([['Niet', 1, 1], ['Wel', 11, 10]]); // prettier-ignore
});

test('5.3.2: onder de drie punten is er geen grafiek, wel een tabel; een jaar zonder klachten heeft geen enkele grafiek', () => {
  const een = kaarten(kleine());
  expect(een.filter((k) => k.grafiek !== null && k.grafiek.labels.length < 3)).toEqual([]);
  expect(een.find((k) => k.naam === 'K23')).toMatchObject({
    grafiek: null,
    rijen: [{ kop: 'niet ingevuld' }, { kop: 'Samen' }],
  });
  const leeg = evaluatieVan(
    {
      ...beeld({}, vandaag),
      rijen: { ...beeld({}, vandaag).rijen, besluiten: [], instellingen: [] },
      afwijkingenOpen: 0,
    },
    2026,
  );
  expect(kaarten(leeg).filter((k) => k.grafiek !== null)).toEqual([]);
  expect(kaart(leeg, 'K01').rijen.map((r) => r.kop)).toEqual(['Samen']);
  expect(kaarten(leeg).map((k) => k.naam)).toEqual(['K01', 'jaren']);
});
