// Krijgt de financier zijn vijf aantallen precies, ook in een rekenprogramma, en weet hij hoe ze zijn geteld? (K25, 5.2.4)
import { leesCsv } from '../../../reports/csv/teruglezen';
import { kwartaalAlsCsv, kwartaalAlsHtml } from '../../../reports/verslag/kwartaal/kwartaal';
import type { Kwartaalstuk } from '../../../reports/verslag/kwartaal/kwartaal';
import { claimsAlsHtml } from '../../../reports/verslag/verzekeraar';
import { jaarbeelden } from '../../../src/evaluatie/figuren/beeld';
import { kwartaalset } from '../../../src/evaluatie/figuren/kwartaal';
import { bron } from '../../evaluatie/proefregister';
import { handgeteldJaar } from './proefjaar';
import { tabellenIn, tekstVan } from './uit-html';

const deel = (kwartaal: 1 | 2 | 3 | 4, relatie: string | null = null) => ({
  ...{ jaar: 2026, kwartaal, relatie },
  cijfers: kwartaalset(jaarbeelden(bron)(2026), { jaar: 2026, kwartaal, relatie }),
});
const stuk = (...delen: Kwartaalstuk['delen']): Kwartaalstuk => ({
  organisatie: '=Bureau;"A"',
  stand: '2027-01-20',
  delen,
});

describe('K25 (5.2.4): de kwartaalopgave', () => {
  it('K25: de csv heeft per kwartaal vijf regels met precieze aantallen, zoals met de hand geteld', () => {
    const [koppen, ...regels] = leesCsv(kwartaalAlsCsv(stuk(deel(2), deel(4))));
    expect(koppen).toEqual([
      'Organisatie',
      'Jaar',
      'Kwartaal',
      'Relatie',
      'Cijfer',
      'Aantal',
      'Hoe geteld',
      'Artikel',
      'Stand',
    ]);
    expect(
      regels.map(([, jaar, kwartaal, relatie, cijfer, aantal]) => [jaar, kwartaal, relatie, cijfer, aantal].join(' ')),
    ).toEqual([
      '2026 2 alle relaties Totaal ingediend 3',
      '2026 2 alle relaties Niet in behandeling genomen 1',
      '2026 2 alle relaties Daarvan op tijd bericht 1',
      '2026 2 alle relaties In behandeling genomen 3',
      '2026 2 alle relaties Op tijd afgehandeld 1',
      '2026 4 alle relaties Totaal ingediend 1',
      '2026 4 alle relaties Niet in behandeling genomen 0',
      '2026 4 alle relaties Daarvan op tijd bericht 0',
      '2026 4 alle relaties In behandeling genomen 1',
      '2026 4 alle relaties Op tijd afgehandeld 0',
    ]);
  });
  it('5.2.4: een naam die op een formule lijkt wordt in een rekenprogramma geen formule, en breekt geen kolom', () => {
    const csv = kwartaalAlsCsv(stuk(deel(2)));
    expect(leesCsv(csv)[1]?.[0]).toBe('\'=Bureau;"A"');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(leesCsv(csv).every((r) => r.length === 9)).toBe(true);
  });
  it('5.2.4: een relatie staat erbij, en telt alleen zichzelf', () => {
    const [, eerste] = leesCsv(kwartaalAlsCsv(stuk(deel(2, 'derde'))));
    expect(eerste?.slice(3, 6)).toEqual(['derde', 'Totaal ingediend', '0']);
    expect(tekstVan(kwartaalAlsHtml(stuk(deel(2, 'derde'))))).toContain('2e kwartaal van 2026, derde');
  });
  it('K25: de bladzijde heeft dezelfde aantallen als de csv, en zegt bij elk hoe het is geteld', () => {
    const html = kwartaalAlsHtml(stuk(deel(2)));
    expect(tabellenIn(html)[0]?.slice(1)).toEqual(
      leesCsv(kwartaalAlsCsv(stuk(deel(2)))).slice(1).map((r) => [r[4], r[5]]),
    ); // prettier-ignore
    for (const f of deel(2).cijfers) expect(html).toContain(`<dt>${f.titel}</dt>`);
  });
  it('K18 (5.1.6): de claims per jaar voor de verzekeraar, zonder bedragen', () => {
    const html = claimsAlsHtml(handgeteldJaar());
    expect(tabellenIn(html)[0]?.at(-1)).toEqual(['2026', '1', '1', '1 van 1']);
    expect(tekstVan(html)).not.toMatch(/500,01|verklikker/i);
  });
});
