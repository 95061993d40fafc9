// Blijft een brief dezelfde tekst als zij een pagina wordt, en kan niemand er iets in smokkelen?
import { describe, expect, it } from '@jest/globals';
import { briefAlsHtml } from '../../reports/brief';
import type { Bewaard } from '../../reports/brief';

const brief = (anders: Partial<Bewaard> = {}): string =>
  briefAlsHtml({
    ...{ aan: 'Mevrouw Testdijk', adres: 'Postbus 1, 1000 AA Proefstad', via: 'post', nummer: 'K2026-001' },
    ...{ afzender: 'Voorbeeld Re-integratie B.V.', procedureversie: '1 januari 2022', gemaaktOp: '2026-04-03T10:00:00' },
    ...{ onderwerp: 'Uw klacht K2026-001', tekst: 'Een' },
    ...anders,
  }); // prettier-ignore

describe('brief als pagina (5.2.2)', () => {
  it('5.2.2: maakt van elke lege regel een nieuwe alinea en houdt regeleinden', () => {
    expect(brief({ tekst: '1. Een\nTwee\n\nDrie' })).toContain('<p>1. Een\nTwee</p>\n<p>Drie</p>');
  });
  it('5.2.2: een korte regel boven een alinea is een kopje; de ondertekening is dat niet', () => {
    expect(brief({ tekst: 'Wat wij vonden\nHet rapport lag er.\n\nDirk Voorbeeld\nDe firma' })).toContain(
      '<p><b>Wat wij vonden</b>\nHet rapport lag er.</p>\n<p>Dirk Voorbeeld\nDe firma</p>',
    );
  });
  it('5.1.6: een bedrag breekt niet af na het euroteken', () => {
    expect(brief({ tekst: 'Wij schatten € 1.250,50.' })).toContain('€\u00a01.250,50');
  });
  it('R7.1 (artikel 7): heeft een briefhoofd, het adres in regels, datum en kenmerk, en de versie in de voet', () => {
    const html = brief();
    expect(html).toContain('<header>Voorbeeld Re-integratie B.V.</header>');
    expect(html).toContain('<address>Mevrouw Testdijk\nPostbus 1\n1000 AA Proefstad</address>');
    expect(html).toContain('<dt>Datum</dt><dd>vrijdag 3 april 2026</dd><dt>Ons kenmerk</dt><dd>K2026-001</dd>');
    expect(html).toContain('<footer>Klachtenprocedure, versie 1 januari 2022</footer>');
  });
  it('5.2.2: toont tekst die op code lijkt als tekst, op elke plek', () => {
    const code = `<script>alert(1)</script> & "'`;
    const html = brief({ tekst: code, onderwerp: code, aan: code, adres: code, afzender: code, procedureversie: code });
    expect(html).not.toContain('<script>');
    expect(html.split('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&#39;')).toHaveLength(8);
  });
});
