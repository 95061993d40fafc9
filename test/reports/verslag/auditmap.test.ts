// Zit in de map voor de auditor alles wat hij vraagt, zijn de drie dossiers na te rekenen, en noemt het uittreksel niemand? (5.3.2, K24)
import { maakAuditmap } from '../../../reports/verslag/auditmap/auditmap';
import type { Auditstukken } from '../../../reports/verslag/auditmap/auditmap';
import { kies } from '../../../reports/verslag/auditmap/keuze';
import { kandidaten, uittrekselkolommen, vanHetJaar } from '../../../reports/verslag/auditmap/uittreksel';
import type { Registerrij } from '../../../reports/verslag/auditmap/uittreksel';
import { leesCsv } from '../../../reports/csv/teruglezen';
import { tabellen } from '../../../src/register/tabellen';
import { klachten } from '../../evaluatie/proefregister';
import { uitpakken } from '../uitpakken';
import { dossier } from './proefdossier';
import { handgeteldJaar, jaarMet, verklikkers } from './proefjaar';
import { tabellenIn, tekstVan } from './uit-html';

const rijen = klachten.map((k): Registerrij => ({ ...k, ...verklikkers }));
const e = handgeteldJaar();
const keuze = kies(kandidaten(rijen, 2026), 2026, 1);
const stukken: Auditstukken = {
  ...{ rijen, keuze, door: 'Dirk Directie', dossiers: keuze.gekozen.map(() => dossier) },
  evaluaties: [
    { evaluatie: e, plaatjes: new Map() },
    { evaluatie: { ...jaarMet(1, 0), jaar: 2025 }, plaatjes: new Map() },
  ],
};
const letters = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const pak = (s: Auditstukken): ReadonlyMap<string, string> =>
  new Map([...uitpakken(maakAuditmap(s, letters))].map(([naam, inhoud]) => [naam, inhoud.toString('utf8')]));
const map = pak(stukken);
const tekst = (naam: string): string => map.get(naam) ?? '';

describe('5.3.2: de map voor de auditor', () => {
  it('5.3.2: uittreksel, drie dossiers, zelfcontrole en twee evaluaties, en de inhoudsopgave wijst ze alle aan', () => {
    const namen = [...map.keys()];
    expect(namen.map((n) => n.replace(/K\d{4}-\d{3}(-ronde-2)?/, 'NUMMER'))).toEqual([
      'index.html', '1-register-2026.html', '1-register-2026.csv', '2-dossier-NUMMER.html', '2-dossier-NUMMER.html',
      '2-dossier-NUMMER.html', '3-zelfcontrole-2026.html', '4-evaluatie-2026.html', '4-evaluatie-2025.html',
    ]); // prettier-ignore
    const links = [...tekst('index.html').matchAll(/href="([^"]+)"/g)].map(([, naar]) => naar);
    expect(links).toEqual(namen.slice(1));
    expect(maakAuditmap(stukken, letters)).toEqual(maakAuditmap(stukken, letters));
  });
  it('5.3.2: de keuze hangt alleen af van jaar, uitgave en nummers, en is op de eerste bladzijde na te rekenen', () => {
    const alle = kandidaten(rijen, 2026);
    expect(kies([...alle].reverse(), 2026, 1)).toEqual(keuze);
    expect(tekst('index.html')).toContain(`Er zijn ${alle.length} klachten afgesloten in 2026`);
    for (const k of keuze.gekozen) expect(tabellenIn(tekst('index.html'))[0]).toContainEqual([k.nummer, String(k.lot)]);
    const veel = Array.from({ length: 50 }, (_, i) => ({ id: `d${i}`, nummer: `K2026-${i}` }));
    const keuzes = [1, 2, 3, 4].map((uitgave) => kies(veel, 2026, uitgave).gekozen.map((k) => k.nummer).join()); // prettier-ignore
    expect(new Set(keuzes).size).toBe(4);
  });
  it('5.3.2: elk dossier heeft over de jaren ongeveer evenveel kans, waar zijn nummer ook staat', () => {
    const twintig = Array.from({ length: 20 }, (_, i) => ({
      id: `d${i}`,
      nummer: `K-${String(i + 1).padStart(3, '0')}`,
    }));
    const keren = new Map<string, number>();
    for (let jaar = 0; jaar < 400; jaar += 1)
      for (const { id } of kies(twintig, jaar, 1).gekozen) keren.set(id, (keren.get(id) ?? 0) + 1);
    // 60 expected of each, standard deviation about 7.
    expect([Math.min(...keren.values()) > 30, Math.max(...keren.values()) < 95, keren.size]).toEqual([true, true, 20]);
  });
  it('5.3.2: alleen klachten die in het jaar zijn afgesloten, en minder dan drie als er niet meer zijn', () => {
    expect(kandidaten(rijen, 2026).map((k) => k.nummer)).toEqual(
      ['K2025-009', 'K2026-001', 'K2026-001 (ronde 2)', 'K2026-002', 'K2026-003'], // prettier-ignore
    );
    expect(kies(kandidaten(rijen, 2024), 2024, 1).gekozen).toEqual([]);
    const leeg = pak({ ...stukken, keuze: kies([], 2026, 1), dossiers: [] });
    expect(leeg.get('index.html')).toContain('er zijn dus geen dossiers');
    expect([...leeg.keys()].filter((n) => n.startsWith('2-'))).toEqual([]);
  });
  it('3.2, 5.3.1: in het uittreksel alleen kolommen zonder persoon of gezondheid, en geen enkele naam', () => {
    const privacy = uittrekselkolommen.map((s) => tabellen.klachten.kolommen.find((k) => k.sleutel === s)?.privacy);
    expect(new Set(privacy)).toEqual(new Set(['geen']));
    for (const naam of [...map.keys()].filter((n) => !n.startsWith('2-')))
      expect([naam, /verklikker/i.test(tekst(naam))]).toEqual([naam, false]);
  });
  it('3.2: het uittreksel heeft een regel per melding die in het jaar is ontvangen of afgesloten; wat verviel niet', () => {
    expect(vanHetJaar(rijen, 2026)).toHaveLength(7);
    expect(leesCsv(tekst('1-register-2026.csv'))).toHaveLength(8);
    const [koppen, ...regels] = tabellenIn(tekst('1-register-2026.html'))[0] ?? [];
    expect(koppen?.slice(0, 3)).toEqual(['Nummer', 'Soort', 'Ontvangen op']);
    expect(regels[0]?.slice(0, 3)).toEqual(['K2025-009', 'klacht', '15-12-2025']);
  });
  it('5.2.1, 5.3.1: de eerste bladzijde waarschuwt voor persoonsgegevens en zegt wat er niet in zit', () => {
    expect(tekstVan(tekst('index.html'))).toMatch(/persoonsgegevens.*vernietig de map na de audit/);
    expect(tekstVan(tekst('index.html'))).toContain('waarin de maker zelf betrokken medewerker is');
  });
});
