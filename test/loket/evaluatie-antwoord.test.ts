// Wat gaat er over de lijn als de directie een jaar opent: niet meer dan geteld is, en niets van wat zij niet mag inzien? (5.3.2, besluit 6)
import { describe, expect, it } from '@jest/globals';
import { evaluatieVan } from '../../src/evaluatie/evaluatie';
import type { Evaluatie } from '../../src/evaluatie/model';
import { behandel } from '../../src/loket/loket';
import { maakStand } from '../../src/loket/stand-van-zaken';
import type { Antwoord } from '../../src/loket/contract';
import { pakUit } from '../../src/loket/uitpakken';
import { minsteBouw } from '../../src/register/versie';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { bea, bram, dirk } from '../../src/voorbeeld/personages';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { leegLeesvraag } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';

const vandaag = '2026-11-25';
const register = geheugenregister();
vulVoorbeeld(register, { aantal: 60, zaad: 1, vandaag });
const klachten = register.lees({ ...leegLeesvraag, heel: ['klachten'] }).klachten;

const stuur = (email: string, verzoek: object): { readonly tekst: string; readonly uit: Antwoord<'evaluatie'> } => {
  const deur = { email, bouw: minsteBouw, vandaag, nu: `${vandaag}T09:00:00`, zout: () => '0'.repeat(32) };
  const tekst = behandel(register, deur, JSON.stringify({ vraag: 'evaluatie', ...verzoek })).antwoord;
  return { tekst, uit: JSON.parse(tekst) as Antwoord<'evaluatie'> };
};
const evaluatie = (jaar: number): { readonly tekst: string; readonly e: Evaluatie } => {
  const { tekst, uit } = stuur(dirk, { jaar });
  if (!uit.ok) throw new Error(tekst);
  return { tekst, e: pakUit(uit.antwoord) };
};
const codes = ({ uit }: ReturnType<typeof stuur>): readonly string[] =>
  uit.ok ? [] : uit.weigeringen.map((w) => w.code);

describe('artikel 5.3.2: het antwoord op de vraag evaluatie', () => {
  it('5.3.2: nummers alleen van wat geteld is; het antwoord groeit met het jaar, niet met het register', () => {
    for (const jaar of [2022, 2025]) {
      const { tekst, e } = evaluatie(jaar);
      const { nummers, ...rest } = e;
      const zonder = JSON.stringify(rest);
      expect(Object.keys(nummers).filter((id) => !zonder.includes(`"${id}`))).toEqual([]);
      expect(tekst.length).toBeLessThan(60_000);
      expect(tekst).not.toMatch(/zegel|logregel/);
    }
    const stil = evaluatie(2022).e;
    expect(Object.keys(stil.nummers).length).toBeLessThan(klachten.length / 2);
  });
  it('besluit 6 (5.3.2): een dossier over de directeur zelf telt mee, zonder id, nummer of tekst', () => {
    const over = klachten.find((k) => (k['betrokkenMedewerkers'] as readonly string[]).includes(dirk));
    if (over === undefined) throw new Error('geen klacht over de directie');
    const { tekst, e } = evaluatie(Number(String(over['ontvangstdatum']).slice(0, 4)));
    expect(tekst).not.toMatch(new RegExp(`"${over.id}[".]|${String(over['nummer'])}`));
    const ontvangen = e.figuren.find((f) => f.naam === 'K02');
    if (ontvangen?.soort !== 'verdeling') throw new Error('geen K02');
    expect(ontvangen.van.aantal).toBe(ontvangen.van.ids.length + 1);
    const stand = maakStand(
      register.lees({ ...leegLeesvraag, heel: tabelnamen }),
      { nu: `${vandaag}T09:00:00`, vandaag, zout: () => '' },
      dirk,
    );
    const heel = evaluatieVan({ ...stand, afwijkingenOpen: 0 }, e.jaar);
    const getallen = (van: Evaluatie) => van.naleving.map((n) => [n.naam, n.gevolgd, n.vanToepassing, n.uitzonderingen.aantal]); // prettier-ignore
    expect(getallen(e)).toEqual(getallen(heel));
  });
  it('K24 (5.3.2): de regels van de zelfcontrole tellen samen op tot haar cijfer, ook wie niet alles mag openen', () => {
    const { e } = evaluatie(2025);
    const k24 = e.figuren.find((f) => f.naam === 'K24');
    if (k24?.soort !== 'aandeel') throw new Error('geen K24');
    const som = (wat: 'gevolgd' | 'vanToepassing'): number => e.naleving.reduce((n, r) => n + r[wat], 0);
    expect([som('gevolgd'), som('vanToepassing')]).toEqual([k24.telling.aantal, k24.van.aantal]);
    for (const r of e.naleving)
      expect([r.naam, r.gevolgd + r.uitzonderingen.aantal]).toEqual([r.naam, r.vanToepassing]);
  });
  it('1.2 (5.3.2): alleen de directie; een ander krijgt geen getal te zien', () => {
    for (const wie of [bea, bram, '', 'vreemd@voorbeeld.example'])
      expect([wie, codes(stuur(wie, { jaar: 2025 })).length, stuur(wie, { jaar: 2025 }).uit.ok]).toEqual([
        wie,
        1,
        false,
      ]);
  });
  it('5.1.4 (5.3.2): een vervalst verzoek wordt geweigerd', () => {
    for (const verzoek of [
      {},
      { jaar: '2025' },
      { jaar: 2025.5 },
      { jaar: -1 },
      { jaar: 1e9 },
      { jaar: 2025, email: bea },
    ])
      expect(codes(stuur(dirk, verzoek))).toEqual(['onleesbaar-verzoek']);
  });
});
