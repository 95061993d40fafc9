// Staat een weigering bij het veld waar zij over gaat? En waar geen veld voor is, bovenaan.
import type { Weigering } from '../../src/procedure/weigering';
import { leesInvoer } from '../../src/procedure/invoer';
import { stappen } from '../../src/procedure/stappen';
import { plaatsWeigeringen } from '../../sidebar/formulier/plaats';
import { invoerVanFormulier } from '../../sidebar/formulier/waarden';
import { beeldVan, formulier, veld } from './formulieren';

const weigering = (stap: string | null, pad: string | null): Weigering => ({
  code: 'proef',
  artikel: '5.2.1',
  stap,
  veld: pad,
  tekst: 'Zo kan het niet.',
});

const beeld = formulier({
  bevindingen: [
    veld('bronnen', 'keuzes'),
    veld('wederhoor', 'jaNee'),
    veld('verslag', 'tekst', { toonAls: { veld: 'wederhoor', is: [true] } }),
    veld('onderdelen', 'lijst', {
      vasteRegels: true,
      velden: [veld('onderdeel', 'onderdeel'), veld('advies', 'keuze')],
      begin: [{ onderdeel: 'a' }, { onderdeel: 'b' }],
    }),
  ],
  besluiten: [veld('onderdelen', 'lijst'), veld('wijze', 'keuze')],
});
const bij = (stap: string | null, pad: string | null, getypt = {}) =>
  plaatsWeigeringen(beeld, getypt, [weigering(stap, pad)])[0]?.bij;

describe('plaatsWeigeringen', () => {
  test('een pad wijst een veld in een regel aan', () => {
    expect(bij('bevindingen', 'onderdelen.1.advies')).toBe('veld-bevindingen-onderdelen-1-advies');
  });
  test('dezelfde sleutel in een andere stap is een ander veld', () => {
    expect(bij('besluiten', 'onderdelen')).toBe('veld-besluiten-onderdelen');
  });
  test('zonder stap telt de eerste stap die het veld heeft', () => {
    expect(bij(null, 'wijze')).toBe('veld-besluiten-wijze');
  });
  test('een pad dat dieper gaat dan het scherm, wijst het veld zelf aan', () => {
    expect(bij('bevindingen', 'bronnen.2')).toBe('veld-bevindingen-bronnen');
    expect(bij('bevindingen', 'onderdelen.0')).toBe('veld-bevindingen-onderdelen');
  });
  test('een regel die er niet (meer) is, wijst de lijst aan', () => {
    expect(bij('bevindingen', 'onderdelen.7.advies')).toBe('veld-bevindingen-onderdelen');
  });
  test('wat het dossier als geheel betreft, een onbekend veld of een verborgen veld staat bovenaan', () => {
    expect(bij('bevindingen', null)).toBeNull();
    expect(bij('bevindingen', 'bestaatniet')).toBeNull();
    expect(bij('anders', 'bronnen')).toBeNull();
    expect(bij('bevindingen', 'verslag')).toBeNull();
    expect(bij('bevindingen', 'verslag', { bevindingen: { wederhoor: true } })).toBe('veld-bevindingen-verslag');
  });

  test.each(stappen.map((s) => [s.naam, s] as const))(
    'elk leeg verplicht veld van %s krijgt zijn zin',
    (_naam, stap) => {
      const echt = beeldVan(stap);
      const gelezen = leesInvoer(stap, invoerVanFormulier(echt, {})[0]?.invoer);
      const weigeringen = gelezen.ok ? [] : gelezen.weigeringen;
      const geplaatst = plaatsWeigeringen(
        echt,
        {},
        weigeringen.map((w) => ({ ...w, stap: stap.naam })),
      );
      expect(geplaatst.filter((w) => w.bij === null)).toEqual([]);
    },
  );
});
