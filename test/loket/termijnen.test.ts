// Ziet de directie elke lopende klok, wat te laat is bovenaan, en bij wie het ligt? (5.1.7)
import { describe, expect, it } from '@jest/globals';
import { klokkenVan } from '../../src/procedure/klokken';
import { maakKalender } from '../../src/procedure/werkdagen';
import type { Klacht } from '../../src/procedure/rijen';
import { leegLeesvraag } from '../../src/register/register';
import { geheugenregister as voorbeeldregister } from '../../src/voorbeeld/geheugen';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { geheugenregister } from '../register/geheugen-register';
import { dossier, melding, registratie, toelating } from './g1';
import { behandelaar, directie, ingericht, maakSpel, ontvanger } from './spel';
import type { Spel } from './spel';

const lijst = (spel: Spel, wie = directie) => {
  const uit = spel.vraag(wie, 'termijnen');
  if (!uit.ok) throw new Error(JSON.stringify(uit));
  return uit.antwoord;
};

describe('de lijst van termijnen (5.1.7)', () => {
  it('G1 (5.1.7): elke klok met harde datum, actiedatum, werkdagen en bij wie hij ligt', () => {
    const spel = ingericht(geheugenregister());
    spel.doe(ontvanger, dossier, ['melden', melding]);
    spel.doe(directie, dossier, ['registreren', registratie], ['toelaten', toelating]);
    spel.dag('2026-04-21');
    expect(lijst(spel)).toMatchObject([
      { klok: 'D3', nummer: 'K2026-001', einde: '2026-04-30', actiedatum: '2026-04-30', wie: 'Bea Behandelaar' },
      { klok: 'D4', artikel: '5.1.7', telaat: false, wie: 'Bea Behandelaar' },
    ]);
    // Wednesday 22 to Thursday 30 April 2026 without the weekend and King's Day on Monday 27: six working days.
    expect(lijst(spel)[0]?.werkdagen).toBe(6);
    spel.dag('2026-05-01');
    expect(lijst(spel).map((t) => [t.telaat, t.werkdagen])).toEqual([
      [true, -1],
      [true, -1],
    ]);
  });
  it('5.1.7: op de laatste dag is een termijn nog niet te laat', () => {
    const spel = ingericht(geheugenregister());
    spel.doe(ontvanger, dossier, ['melden', melding]);
    spel.doe(directie, dossier, ['registreren', registratie], ['toelaten', toelating]);
    spel.dag('2026-04-30');
    expect(lijst(spel).map((t) => [t.telaat, t.wanneer])).toEqual([
      [false, 'do 30-4-2026 (vandaag)'],
      [false, 'do 30-4-2026 (vandaag)'],
    ]);
  });
  it('1.2: alleen voor de directie, en niet over haarzelf (besluit 6)', () => {
    const spel = ingericht(geheugenregister());
    spel.doe(ontvanger, dossier, ['melden', { ...melding, overMedewerker: true, betrokkenMedewerkers: [directie] }]);
    expect(lijst(spel)).toEqual([]);
    for (const wie of [ontvanger, behandelaar])
      expect(spel.vraag(wie, 'termijnen')).toMatchObject({ ok: false, weigeringen: [{ code: 'geen-recht' }] });
  });
});

describe('de lijst van termijnen van een vol register (5.1.7)', () => {
  const vandaag = '2026-06-15';
  const register = voorbeeldregister();
  vulVoorbeeld(register, { aantal: 40, zaad: 3, vandaag });
  const spel = maakSpel(register, vandaag);
  const dirk = register
    .lees({ ...leegLeesvraag, heel: ['klachten'] })
    .medewerkers.find((m) => (m['rollen'] as readonly string[]).includes('directie'));
  const termijnen = lijst(spel, dirk?.id ?? '');

  it('5.1.7: geen enkele lopende klok van een open dossier ontbreekt, en elke staat er een keer', () => {
    const rijen = register.lees({ ...leegLeesvraag, heel: ['klachten'] });
    const kalender = maakKalender(
      rijen.vrijeDagen.map((v) => ({ dag: v.id, naam: String(v['naam']), teltAlsVrij: v['teltAlsVrij'] === true })),
    );
    const verwacht = (rijen.klachten as unknown as readonly Klacht[])
      .filter((k) => !['Gearchiveerd', 'Geanonimiseerd', 'Samengevoegd', 'Vervallen'].includes(k.fase))
      .filter((k) => !k.betrokkenMedewerkers.includes(dirk?.id ?? ''))
      .flatMap((k) => {
        const uit = klokkenVan(k, kalender, vandaag);
        return uit.ok ? uit.klokken.filter((c) => c.gestoptOp === null).map((c) => `${k.id} ${c.naam}`) : [];
      });
    expect(verwacht.length).toBeGreaterThan(10);
    const gezien = termijnen.filter((t) => t.klok.startsWith('D10') === false).map((t) => `${t.dossier} ${t.klok}`);
    expect([...gezien].sort()).toEqual([...verwacht].sort());
  });
  it('D10 (5.2.5): ook de datums van maatregelen staan erbij, met de eigenaar', () => {
    const maatregelen = termijnen.filter((t) => t.klok.startsWith('D10'));
    expect(maatregelen.length).toBeGreaterThan(0);
    for (const m of maatregelen) expect(m.wie).not.toMatch(/^$|@/);
  });
  it('5.1.7: te laat eerst, daarna op datum; het overzicht begint met dezelfde', () => {
    const volgorde = termijnen.map((t) => `${t.telaat ? 0 : 1} ${t.actiedatum} ${t.einde}`);
    expect(volgorde).toEqual([...volgorde].sort());
    const overzicht = spel.vraag(dirk?.id ?? '', 'overzicht');
    expect(overzicht).toMatchObject({
      antwoord: { termijnen: { eerste: termijnen.slice(0, 25), aantal: termijnen.length } },
    });
  });
});
