// Blijft een brief dezelfde tekst als zij een pagina wordt, en kan niemand er iets in smokkelen?
import { describe, expect, it } from '@jest/globals';
import { briefAlsHtml } from '../../reports/brief';

describe('brief als pagina (5.2.2)', () => {
  it('maakt van elke lege regel een nieuwe alinea en houdt regeleinden', () => {
    expect(briefAlsHtml('Onderwerp', 'Een\nTwee\n\nDrie')).toContain('<p>Een\nTwee</p><p>Drie</p>');
  });
  it('toont tekst die op code lijkt als tekst', () => {
    const html = briefAlsHtml('<b>', `<script>alert(1)</script> & "'`);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&#39;');
    expect(html).toContain('<title>&lt;b&gt;</title>');
  });
});
