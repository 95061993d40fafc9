// Krijgt de pagina mee waar zij staat en wat zij moet openen, en komt er uit een adres nooit iets anders in dan een id?
import { nieuweNummers } from '../../../src/sheets/setup-requests';
import { dossier, melding } from '../../loket/g1';
import { ontvanger } from '../../loket/spel';
import { stoor } from '../../stand-in/oproepen';
import { uitzondering } from '../../stand-in/diensten/uitzondering';
import { ingerichteWereld, maakWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';

const inhoudVan = (wereld: Wereld, parameter: unknown): string =>
  (wereld.project.roepAlsWebapp(ontvanger, 'doGet', { parameter }) as { inhoud: string }).inhoud;

test('5.1.4: een link met ?dossier= brengt een collega in zijn dossier', () => {
  const wereld = maakWereld();
  wereld.google.script.webadres = 'https://script.google.com/macros/s/VOORBEELD/exec';
  expect(inhoudVan(wereld, { dossier })).toBe(
    `<!doctype html><div id="scherm" data-plek="webapp" data-dossier="${dossier}" data-adres="https://script.google.com/macros/s/VOORBEELD/exec"></div>`,
  );
  expect(inhoudVan(wereld, {})).not.toContain('data-dossier');
});

test.each(['"><script>alert(1)</script>', 'a b c d e f', "x' onload='1", '$&$&$&$&', '../../../../etc', 'kort', ''])(
  'een link met iets anders dan een id (%j) opent gewoon het begin',
  (raar) => {
    expect(inhoudVan(maakWereld(), { dossier: raar })).toBe(
      '<!doctype html><div id="scherm" data-plek="webapp"></div>',
    );
  },
);

test('zonder adres van de web-app komt de pagina er ook', () => {
  const wereld = maakWereld();
  stoor(wereld.google.oproepen, {
    moment: 'voor',
    fout: () => uitzondering('You do not have permission to call ScriptApp.getService'),
    bij: ({ methode }) => methode === 'getService',
  });
  expect(inhoudVan(wereld, undefined)).toContain('data-plek="webapp"');
});

test('5.1.4: het menu opent de zijbalk bij de geselecteerde rij, en ook als die van geen dossier is', () => {
  const wereld = ingerichteWereld();
  expect(wereld.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
  for (const rij of [2, 5]) {
    wereld.google.scherm.selectie = { sheetId: nieuweNummers.klachten, rij, kolom: 3 };
    wereld.project.roep('openGeselecteerdeRij');
  }
  expect(wereld.google.scherm.vensters.map((v) => [v.soort, v.inhoud])).toEqual([
    ['zijbalk', `<!doctype html><div id="scherm" data-rij="${dossier}"></div>`],
    ['zijbalk', '<!doctype html><div id="scherm" data-rij=""></div>'],
  ]);
});

describe('1.2: wie Google niet noemt', () => {
  test('krijgt niets, en leest waarom', () => {
    const wereld = ingerichteWereld();
    const json = String(wereld.project.roepAlsWebapp('iemand@elders.example', 'loket', '{"vraag":"start"}'));
    const antwoord = JSON.parse(json) as { weigeringen: { code: string; tekst: string }[] };
    expect(antwoord.weigeringen.map((w) => w.code)).toEqual(['onbekend-persoon']);
    expect(antwoord.weigeringen[0]?.tekst).toMatch(/^Google zegt niet wie u bent.*meer dan een Google-account/);
  });
});

test.each([
  'Service invoked too many times for one day: spreadsheets.',
  'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
  "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute'",
])('B17: is er te veel gevraagd (%s), dan staat er wat te doen', (bericht) => {
  const wereld = ingerichteWereld();
  stoor(wereld.google.oproepen, {
    moment: 'voor',
    fout: () => uitzondering(bericht),
    bij: ({ dienst }) => dienst === 'Sheets',
  });
  expect(wereld.vraag(ontvanger, 'start')).toMatchObject({ ok: false, weigeringen: [{ code: 'te-druk' }] });
});
