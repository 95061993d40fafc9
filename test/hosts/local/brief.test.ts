// Opent een verzonden brief als eigen pagina, een keer, en alleen voor wie hem mag zien? (artikel 5.2.2)
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Draaiend } from '../../../src/hosts/local/starten';
import { lees, meldAan, post, startProef, vraag } from './proefserver';

interface Uit {
  readonly ok: boolean;
  readonly antwoord: { readonly adres: string };
}
let draaiend: Draaiend;
beforeAll(async () => {
  draaiend = await startProef(['--voorbeeld', '20', '--vandaag', '2026-04-02']);
});
afterAll(() => draaiend.stop());

const eersteBrief = (): { readonly dossier: string; readonly bericht: string } => {
  const { berichten } = draaiend.host.register.lees({ dossiers: [], rijen: [], heel: ['berichten'] });
  const brief = berichten.find((b) => b['soort'] === 'L2');
  return { dossier: String(brief?.['klacht']), bericht: brief?.id ?? '' };
};
const dirk = 'dirk@voorbeeld.example';

describe('een verzonden brief openen (5.2.2)', () => {
  it('5.2.2: het kaartje werkt een keer, en de pagina mag alleen haar eigen stijl', async () => {
    const poort = draaiend.host.poort();
    const token = await meldAan(poort, { persoon: dirk });
    const gelegd = lees<Uit>(await post(poort, '/brief', { vraag: 'bewaardeBrief', ...eersteBrief() }, token));
    expect(gelegd.antwoord.adres).toMatch(/^\/brief\/[\w-]{43}$/);
    const pagina = await vraag(poort, 'GET', gelegd.antwoord.adres, { host: `127.0.0.1:${poort}` });
    expect(pagina.status).toBe(200);
    expect(pagina.tekst).toContain('Wij nemen uw klacht in behandeling.');
    expect(pagina.koppen['content-security-policy']).toMatch(/script-src 'none'; style-src 'sha256-/);
    expect((await vraag(poort, 'GET', gelegd.antwoord.adres, { host: `127.0.0.1:${poort}` })).status).toBe(404);
  });
  it('1.2 (5.2.2): zonder aanmelding, met een ander verzoek of voor een brief die er niet is komt er geen kaartje', async () => {
    const poort = draaiend.host.poort();
    const token = await meldAan(poort, { persoon: dirk });
    const vraagOm = { vraag: 'bewaardeBrief', ...eersteBrief() };
    expect((await post(poort, '/brief', vraagOm)).status).toBe(401);
    expect((await post(poort, '/brief', { vraag: 'taken' }, token)).status).toBe(400);
    expect(lees<Uit>(await post(poort, '/brief', { ...vraagOm, bericht: 'niets' }, token)).ok).toBe(false);
  });
});
