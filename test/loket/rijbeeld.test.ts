// Ziet iemand bij een maatregel wat er wanneer gebeurde, en overal namen in plaats van adressen? (5.2.5, 5.3.2)
import { describe, expect, it } from '@jest/globals';
import type { Dossierbeeld } from '../../src/loket/beelden';
import { leegLeesvraag } from '../../src/register/register';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { maakSpel } from './spel';

const vandaag = '2026-06-15';
const register = geheugenregister();
vulVoorbeeld(register, { aantal: 60, zaad: 3, vandaag });
const spel = maakSpel(register, vandaag);
const rijen = register.lees({ ...leegLeesvraag, heel: ['klachten', 'maatregelen'] });
const dirk = rijen.medewerkers.find((m) => (m['rollen'] as readonly string[]).includes('directie'))?.id ?? '';

const beeld = (dossier: string): Dossierbeeld => {
  const uit = spel.vraag(dirk, 'dossier', { dossier });
  if (!uit.ok) throw new Error(JSON.stringify(uit));
  return uit.antwoord;
};

describe('een maatregel of jaarevaluatie op het scherm', () => {
  const maatregelen = rijen.maatregelen.map((m) => [m, beeld(m.id)] as const);

  it('5.2.5: de tijdlijn begint met het voorstel en staat op volgorde', () => {
    expect(maatregelen.length).toBeGreaterThan(0);
    for (const [rij, { tijdlijn }] of maatregelen) {
      expect(tijdlijn[0]).toMatchObject({ dag: rij['voorgesteldOp'], tekst: 'Voorgesteld' });
      const dagen = tijdlijn.map((t) => t.dag);
      expect(dagen).toEqual([...dagen].sort());
    }
  });
  it('5.2.5: elke datum die er is, staat erin', () => {
    const velden = [
      'voorgesteldOp',
      'besluitOp',
      'bekendgemaaktOp',
      'uitgevoerdOp',
      'verspreidOp',
      'beoordeeldOp',
      'geslotenOp',
    ];
    for (const [rij, { tijdlijn }] of maatregelen)
      expect(tijdlijn).toHaveLength(velden.filter((v) => rij[v] !== null).length);
  });
  it('5.2.5: D10: een open maatregel toont tot wanneer de volgende stap kan, een gesloten maatregel niets', () => {
    const open = maatregelen.filter(([m]) => m['status'] === 'Voorgesteld');
    expect(open.length).toBeGreaterThan(0);
    for (const [, { klokken }] of open) expect(klokken.map((k) => k.titel)).toContain('Over de maatregel beslissen');
    for (const [m, { klokken }] of maatregelen) if (m['status'] === 'Gesloten') expect(klokken).toEqual([]);
  });
  it('5.3.2: "nagekomen" staat er alleen als het zo is', () => {
    const vanAnderen = rijen.klachten.filter((k) => !(k['betrokkenMedewerkers'] as readonly string[]).includes(dirk));
    const regels = vanAnderen.flatMap((k) => beeld(k.id).blokken.flatMap((b) => b.regels));
    expect(regels.length).toBeGreaterThan(500);
    expect(regels.filter((r) => r.kop === 'Nagekomen' && r.tekst === 'nee')).toEqual([]);
  });
  it('1.2: nergens staat het adres van een collega waar zijn naam hoort', () => {
    const adressen = rijen.medewerkers.map((m) => m.id);
    const jaren = rijen.jaarevaluatie.map((j) => beeld(j.id));
    const dossiers = rijen.klachten
      .filter((k) => !(k['betrokkenMedewerkers'] as readonly string[]).includes(dirk))
      .map((k) => beeld(k.id));
    for (const { blokken, tijdlijn } of [...maatregelen.map(([, b]) => b), ...jaren, ...dossiers]) {
      const tekst = JSON.stringify([blokken, tijdlijn]);
      expect(adressen.filter((a) => tekst.includes(a))).toEqual([]);
    }
  });
});
