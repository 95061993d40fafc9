// Wanneer mag een jaar worden vastgesteld, en wat gaat er dan terug naar de maatregelen? (5.3.2, R5.3.2b, R5.3.2d, I-14, I-16)
import { describe, expect, it } from '@jest/globals';
import { nieuweMaatregel } from '../../src/procedure/maatregel';
import type { Maatregel } from '../../src/procedure/rijen';
import type { Stand } from '../../src/procedure/stand';
import { zaakVan } from '../../src/procedure/stand';
import { tellingSluit } from '../../src/procedure/voorwaarden/jaarvaststelling';
import { beginRijen, dirk, kalender } from './mensen';
import { jaarBespreken, jaarOpenen } from './stappen';
import { begin } from './verhaal';
import type { Verhaal } from './verhaal';

const dag = '2027-02-22';
const vaststellen = ['jaarVaststellen', {}] as const;

let teller = 0;
/** Carried out in 2026 and not judged yet. */
const maatregel = (anders: Partial<Maatregel> = {}): Maatregel => {
  teller += 1;
  const nummer = `M2026-${String(teller).padStart(2, '0')}`;
  const basis = { soort: 'preventief', bron: 'overleg', tekst: 'Een vervanger.', voorgesteldDoor: dirk.id } as const;
  return {
    ...{ id: `m${teller}`, versie: 1 },
    ...nieuweMaatregel({ ...basis, nummer, klachtnummers: [], voorgesteldOp: '2026-03-02' }),
    ...{ status: 'Uitgevoerd', besluit: 'vastgesteld', besluitOp: '2026-03-05', uitgevoerdOp: '2026-06-01' },
    ...{ eigenaar: dirk.id, meetmoment: '2026-12-01' },
    ...anders,
  };
};
const geoordeeld = (anders: Partial<Maatregel> = {}): Maatregel =>
  maatregel({
    ...{ status: 'Beoordeeld', beoordeeldOp: '2027-02-08', juistheid: 'juist' },
    ...{ doeltreffendheid: 'doeltreffend', doelmatigheid: 'doelmatig' },
    ...anders,
  });
const besproken = (...maatregelen: readonly Maatregel[]): Verhaal => {
  const register = begin({ maatregelen }).opDossier('');
  expect(register.doe(dag, dirk, jaarOpenen('2026-12-31'))).toEqual([]);
  const jaar = register.opDossier('jaar-2026');
  expect(jaar.doe(dag, dirk, jaarBespreken({ besprokenOp: dag }))).toEqual([]);
  return jaar;
};
const mag = (m: Maatregel, op = dag): boolean => besproken(m).doe(op, dirk, vaststellen).length === 0;
const nogNiet = { doeltreffendheid: 'nog niet te beoordelen', doelmatigheid: 'nog niet te beoordelen' } as const;

describe('artikel 5.3.2: vaststellen', () => {
  it('R5.3.2b (5.3.2): niet zolang een uitgevoerde maatregel van dit of een eerder jaar geen oordeel heeft; de nummers staan erbij', () => {
    const [a, b] = [maatregel({ uitgevoerdOp: '2024-11-01' }), maatregel({ uitgevoerdOp: '2026-12-31' })];
    const jaar = besproken(b, geoordeeld(), a, maatregel({ uitgevoerdOp: null, status: 'In uitvoering' }));
    const uit = jaar.beslis(dag, dirk, { stappen: [{ stap: 'jaarVaststellen', invoer: {} }] });
    expect(uit).toMatchObject({ soort: 'weigeringen', weigeringen: [{ code: 'maatregel-zonder-oordeel' }] });
    expect(JSON.stringify(uit)).toContain(`nog niet beoordeeld: ${a.nummer}, ${b.nummer}. Geef`);
    expect(jaar.rijen().jaarevaluatie[0]).toMatchObject({ status: 'Besproken', vastgesteldOp: null });
  });
  it('R5.3.2b (5.3.2): wat na het jaar is uitgevoerd wacht op de volgende evaluatie', () => {
    expect([mag(maatregel({ uitgevoerdOp: '2027-01-01' })), mag(maatregel({ uitgevoerdOp: '2026-12-31' }))]).toEqual([
      true,
      false,
    ]);
  });
  it('R5.3.2b (5.3.2): "nog niet te beoordelen" telt tot en met het nieuwe meetmoment; daarna komt de maatregel terug', () => {
    const later = geoordeeld({ ...nogNiet, meetmoment: '2027-06-01' });
    expect([mag(later, '2027-06-01'), mag(later, '2027-06-02')]).toEqual([true, false]);
    expect(mag(maatregel({ ...nogNiet, meetmoment: '2027-06-01' }))).toBe(false);
  });
  it('R5.3.2d (5.3.2): wat bijgesteld of vervangen moet worden krijgt alsnog een opvolger, de rest sluit, in dezelfde opdracht', () => {
    const zo = { doeltreffendheid: 'niet doeltreffend', doelmatigheid: 'niet doelmatig' } as const;
    const jaar = besproken(
      geoordeeld({ ...zo, vervolg: 'bijstellen', vervolgReden: 'Met een vaste dag in de week.' }),
      geoordeeld({ vervolg: 'sluiten' }),
      geoordeeld({ ...zo, vervolg: 'vervangen', vervolgReden: 'Eerst het sjabloon aanpassen.' }),
      geoordeeld({ ...zo, vervolg: 'handhaven met reden', vervolgReden: 'Het contract vraagt erom.' }),
      geoordeeld({ ...nogNiet, meetmoment: '2027-06-01' }),
      geoordeeld({ besluitOp: '2027-01-04', uitgevoerdOp: '2027-01-20' }),
    );
    const oud = jaar.rijen().maatregelen;
    expect(jaar.doe(dag, dirk, vaststellen)).toEqual([]);
    const nieuw = jaar.rijen().maatregelen;
    expect(nieuw.slice(0, 6).map((m) => [m.status, m.geslotenOp])).toEqual([
      ['Bijgesteld', dag],
      ['Gesloten', dag],
      ['Bijgesteld', dag],
      ['Gesloten', dag],
      ['Beoordeeld', null],
      ['Beoordeeld', null],
    ]);
    expect(nieuw.slice(6)).toMatchObject([
      { nummer: 'M2027-01', opvolgerVan: oud[0]?.nummer, bronjaar: 2026, tekst: 'Met een vaste dag in de week.' },
      { nummer: 'M2027-02', opvolgerVan: oud[2]?.nummer, bronjaar: 2026, tekst: 'Eerst het sjabloon aanpassen.' },
    ]);
    expect(nieuw).toHaveLength(8);
  });
  it('R5.3.2d (5.3.2): een opvolger die er al is komt er geen tweede keer', () => {
    const jaar = besproken(geoordeeld({ status: 'Bijgesteld', vervolg: 'bijstellen', geslotenOp: '2027-02-10' }));
    expect(jaar.doe(dag, dirk, vaststellen)).toEqual([]);
    expect(jaar.rijen().maatregelen).toHaveLength(1);
  });
  it('I-14 (5.3.2): een telling die niet sluit wordt geweigerd, met de dossiers; te veel voor een zin worden geteld', () => {
    const toets = (sluitNiet: readonly string[] | undefined): string | null => {
      const stand: Stand = {
        wie: dirk,
        nu: `${dag}T10:00:00`,
        vandaag: dag,
        kalender,
        rijen: beginRijen,
        lognummer: 1,
      };
      const geteld = sluitNiet && { jaar: { cijfers: '{}', sluitNiet } };
      return tellingSluit.toets(zaakVan(geteld === undefined ? stand : { ...stand, geteld }, ''));
    };
    expect([toets(undefined), toets([])]).toEqual([null, null]);
    expect(toets(['K2026-002', 'K2026-009'])).toContain('bij: K2026-002, K2026-009. Verbeter');
    expect(toets(Array.from({ length: 23 }, (_, i) => `K${i}`))).toContain('K19 en nog 3.');
  });
});
