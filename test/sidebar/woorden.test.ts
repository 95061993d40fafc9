// Zegt het scherm in gewone woorden waar u bent, wat er veranderde en wat er misging?
import type { Dossierbeeld } from '../../src/loket/beelden';
import { dagKort, dagVoluit } from '../../sidebar/dag';
import { leesRoute, leesSleutel, schrijfRoute } from '../../sidebar/route';
import type { Route } from '../../sidebar/route';
import { verschil } from '../../sidebar/schermen/dossier/verschil';
import { alsWeigering, isStoring, storingVanGoogle } from '../../sidebar/verbinding/storing';
import { teller } from '../../sidebar/formulier/velden/tekst';

describe('route', () => {
  test.each<Route>([{ blad: 'taken' }, { blad: 'melden' }, { blad: 'dossier', dossier: 'a1b2-c3' }])(
    '%j heen en terug',
    (route) => {
      expect(leesRoute(schrijfRoute(route))).toEqual(route);
    },
  );
  test.each(['', '#', '#onbekend', '#dossier=', '#dossier=a b', '#dossier=<script>', '#sleutel=geheim'])(
    '%s is geen blad',
    (hash) => {
      expect(leesRoute(hash)).toBeNull();
    },
  );
  test.each([
    ['geheim', 'geheim'],
    ['  geheim ', 'geheim'],
    ['#sleutel=ge%2Fheim', 'ge/heim'],
    ['http://127.0.0.1:4000/#sleutel=geheim', 'geheim'],
    ['100%', '100%'],
  ])('de sleutel in %s', (tekst, sleutel) => {
    expect(leesSleutel(tekst)).toBe(sleutel);
  });
});

describe('storing', () => {
  test.each([
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'accounts'],
    ['Authorization is required to perform that action.', 'toestemming'],
    ['NetworkError: Connection failure due to HTTP 0', 'verbinding'],
    ['', 'accounts'],
    ['Autorisatie is vereist om deze actie uit te voeren.', 'toestemming'],
    ['Exceeded maximum execution time', 'afgebroken'],
    ['Service invoked too many times for one day: spreadsheets.', 'dagmaximum'],
    ['Service invoked too many times in a short time: exec qps.', 'te-druk'],
    ['There are too many scripts running simultaneously for this Google user account.', 'te-druk'],
    ['TypeError: x is undefined', 'fout'],
  ])('%s', (bericht, storing) => {
    expect(storingVanGoogle(bericht)).toBe(storing);
  });
  test('elke storing zegt dat de tekst er nog staat, en is geen oordeel over wat iemand mag zien', () => {
    for (const storing of ['verbinding', 'niet-aangemeld', 'accounts', 'toestemming', 'fout'] as const) {
      expect(alsWeigering(storing).tekst).toContain('Uw tekst staat er nog');
      expect(isStoring(alsWeigering(storing))).toBe(true);
    }
    expect(isStoring({ ...alsWeigering('fout'), code: 'niet-gevonden' })).toBe(false);
  });
});

describe('verschil', () => {
  const dossier = (rest: Partial<Dossierbeeld>): Dossierbeeld => ({
    dossier: 'd',
    versie: 1,
    nummer: null,
    fase: 'Ontvangen',
    kop: '',
    blokken: [],
    stukken: null,
    klokken: [],
    tijdlijn: [],
    berichten: [],
    maatregelen: [],
    mogelijk: [],
    aanZet: null,
    nietNu: [],
    handmatig: [],
    ...rest,
  });
  const blok = (...regels: readonly (readonly [string, string])[]) => [
    { titel: 'Ontvangst', regels: regels.map(([kop, tekst]) => ({ kop, tekst })) },
  ];

  test('noemt de fase, wat er gebeurde, wat veranderde en wat leeg werd', () => {
    const oud = dossier({ blokken: blok(['Klager', 'Jansen'], ['Traject', 'T-1'], ['Soort', 'klacht']) });
    const nieuw = dossier({
      fase: 'Bij directie',
      tijdlijn: [{ dag: '2026-04-02', tekst: 'Geregistreerd als K2026-001', door: 'Dirk' }],
      blokken: blok(['Klager', 'De Vries'], ['Soort', 'klacht'], ['Aard', 'zakelijk']),
    });
    expect(verschil(oud, nieuw)).toEqual([
      'De fase is nu: Bij directie',
      'Geregistreerd als K2026-001, door Dirk',
      'Klager: De Vries',
      'Aard: zakelijk',
      'Traject: nu leeg',
    ]);
    expect(verschil(nieuw, nieuw)).toEqual([]);
  });
});

test('een dag in woorden, in elke tijdzone dezelfde', () => {
  expect(dagVoluit('2026-04-09')).toBe('donderdag 9 april 2026');
  expect(dagKort('2026-01-01')).toBe('1 januari 2026');
  expect(dagKort('geen dag')).toBe('geen dag');
});

test('de teller zwijgt tot het erom gaat', () => {
  expect([teller(8999, 10_000), teller(9000, 10_000), teller(10_003, 10_000), teller(5, null)]).toEqual([
    null,
    'Nog ruimte voor 1000 tekens.',
    '3 tekens te veel.',
    null,
  ]);
});
