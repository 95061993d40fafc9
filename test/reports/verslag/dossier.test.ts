// Staat in het afgedrukte dossier alles wat er is gebeurd, in volgorde, en blijft tekst van mensen tekst? (5.3.1, 5.2.2)
import { dossierAlsHtml } from '../../../reports/verslag/dossier/dossier';
import { dossier } from './proefdossier';
import { tabellenIn, tekstVan } from './uit-html';

const html = dossierAlsHtml(dossier);
const tekst = tekstVan(html);

describe('5.3.1: het dossier op papier', () => {
  it('5.3.1: kop met nummer, fase en eerste en laatste dag, en van wie de afdruk is', () => {
    expect(tekst).toContain('Dossier K2026-001');
    expect(html).toContain('<span class="stempel">Afgehandeld</span>');
    for (const deel of ['donderdag 2 april 2026', 'dinsdag 28 april 2026: Afgehandeld: gegrond', 'door Dirk Directie'])
      expect(tekst).toContain(deel);
  });
  it('5.1.3: de termijnen met wat het moest zijn en wat het werd', () => {
    expect(tabellenIn(html)[0]?.[1]).toEqual(
      ['Bericht van ontvangst', '5.1.3', 'do 2-4-2026', 'do 9-4-2026', 'vr 10-4-2026', 'te laat gedaan'], // prettier-ignore
    );
  });
  it('5.2.2: elke brief, de oudste eerst en wat nog niet weg is als laatste, met zijn hele tekst', () => {
    const brieven = tabellenIn(html).at(-1)?.slice(1) ?? [];
    expect(brieven.map(([titel, , , wanneer]) => [titel?.slice(0, 3).trim(), wanneer])).toEqual([
      ['L2:', 'do 9-4-2026'],
      ['L6:', 'di 28-4-2026'],
      ['L12', 'te verzenden'],
    ]);
    const plekken = ['Wij behandelen uw klacht.', 'Wij geven u gelijk.', 'Laat het weten.'].map((t) =>
      tekst.indexOf(t),
    );
    expect(plekken).toEqual([...plekken].sort((a, b) => a - b));
    expect(Math.min(...plekken)).toBeGreaterThan(0);
  });
  it('5.3.1: tekst van mensen wordt nooit opmaak, en een regel blijft een regel', () => {
    expect(html).not.toContain('<script>');
    expect(tekst).toContain('Mevrouw <script>alert(1)</script>');
    expect(html).toContain('Eerste regel van een langer verhaal.<br>Tweede regel.');
    expect(tekst).toContain('Bureau <A> & "B"');
  });
  it('5.3.1: een leeg dossier heeft geen lege koppen, en wat met de hand is gewijzigd staat bovenaan', () => {
    const leeg = {
      ...dossier.dossier,
      blokken: [],
      klokken: [],
      tijdlijn: [],
      maatregelen: [],
      handmatig: [],
      nummer: null,
    };
    expect(dossierAlsHtml({ ...dossier, dossier: leeg, brieven: [] })).not.toContain('<h2');
    expect(tekst.indexOf('met de hand gewijzigd')).toBeLessThan(tekst.indexOf('Wat er gebeurde'));
  });
});
