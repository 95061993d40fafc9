// Vindt de controle elk knoeien aan het logboek, en noemt zij de eerste regel die niet klopt? (artikel 5.3.1)
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Wijziging } from '../../src/procedure/rijen';
import { speelAf } from '../../src/register/afdruk';
import { eersteHash, eersteKettingfout, leesInhoud, maakInhoud, maakLogregel } from '../../src/register/logboek';
import type { Logregel } from '../../src/register/logboek';
import { bevindingen, naG1 } from './proefregister';

const wijziging = (n: number): Wijziging => ({
  tabel: 'instellingen',
  id: `instelling-${n}`,
  nieuw: true,
  waarden: { waarde: `waarde ${n}` },
});
const keten = (aantal: number): readonly Logregel[] => {
  const uit: Logregel[] = [];
  for (let nummer = 1; nummer <= aantal; nummer += 1)
    uit.push(
      maakLogregel({
        nummer,
        tijdstip: `2026-04-02T10:00:${String(nummer).padStart(2, '0')}`,
        wie: 'dirk@voorbeeld.example',
        stappen: ['proef'],
        wijzigingen: [wijziging(nummer)],
        vorige: uit.at(-1)?.hash ?? eersteHash,
        zout: String(nummer).repeat(8),
      }),
    );
  return uit;
};
const ankerVan = (regels: readonly Logregel[]): { nummer: number; hash: string } => ({
  nummer: regels.length,
  hash: regels.at(-1)?.hash ?? eersteHash,
});
const fout = (regels: readonly Logregel[], anker = ankerVan(keten(8))): string => {
  const gevonden = eersteKettingfout(regels, anker);
  return gevonden === null ? 'goed' : `${gevonden.nummer} ${gevonden.fout}`;
};
const acht = keten(8);
const met = (plaats: number, waarden: Partial<Logregel>): readonly Logregel[] =>
  acht.map((r, i) => (i === plaats ? { ...r, ...waarden } : r));
/** Entries written anew from `plaats` on, every hash right: what somebody can do who knows how it works. */
const herschreven = (plaats: number, waarden: Partial<Logregel>): readonly Logregel[] => {
  const uit: Logregel[] = [...acht.slice(0, plaats)];
  for (const r of acht.slice(plaats)) {
    const deel = r.nummer === plaats + 1 ? { ...r, ...waarden } : r;
    const zout = deel.zout ?? '';
    uit.push(
      maakLogregel({ ...deel, wijzigingen: [wijziging(r.nummer)], vorige: uit.at(-1)?.hash ?? eersteHash, zout }),
    );
  }
  return uit;
};
const plaats = fc.integer({ min: 0, max: 7 });

describe('artikel 5.3.1: een ongeschonden logboek', () => {
  it('5.3.1: klopt, leeg of gevuld', () => {
    expect([fout(acht), fout([], ankerVan([]))]).toEqual(['goed', 'goed']);
    expect(eersteHash).toBe('0'.repeat(64));
    expect(acht[0]?.vorige).toBe(eersteHash);
    for (const r of acht) expect([r.hash, r.zegel].every((h) => /^[0-9a-f]{64}$/.test(h))).toBe(true);
  });
  it('5.3.1: klopt ook als de bewaartermijn inhoud en zout van een regel leegde', () => {
    expect(fout(met(3, { inhoud: null, zout: null }))).toBe('goed');
    expect(acht[3] && leesInhoud({ ...acht[3], inhoud: null, zout: null }).map((w) => w.w)).toEqual([{}]);
  });
  it('5.3.1: een teken van de inhoud naar het zout geschoven, of andersom, is een andere regel', () => {
    const [, regel] = acht;
    const [zout, inhoud] = [regel?.zout ?? '', regel?.inhoud ?? ''];
    expect(fout(met(1, { zout: zout + inhoud.slice(0, 1), inhoud: inhoud.slice(1) }))).toBe('2 inhoud');
    expect(fout(met(1, { zout: zout.slice(0, -1), inhoud: zout.slice(-1) + inhoud }))).toBe('2 inhoud');
  });
  it('5.3.1: dezelfde inhoud met ander zout heeft een ander zegel', () => {
    const deel = {
      nummer: 1,
      tijdstip: '2026-04-02T10:00:00',
      wie: 'a',
      stappen: [],
      wijzigingen: [],
      vorige: eersteHash,
    };
    expect(maakLogregel({ ...deel, zout: 'a' }).zegel).not.toBe(maakLogregel({ ...deel, zout: 'b' }).zegel);
  });
});

describe('artikel 5.3.1: knoeien aan het logboek wordt gevonden', () => {
  it.each<[string, Partial<Logregel>, string]>([
    ['tijdstip', { tijdstip: '2026-04-01T10:00:00' }, 'hash'],
    ['wie', { wie: 'ander@voorbeeld.example' }, 'hash'],
    ['stap', { stappen: ['archiveren'] }, 'hash'],
    ['rijen', { rijen: [] }, 'hash'],
    ['zegel', { zegel: '0'.repeat(64) }, 'hash'],
    ['hash', { hash: '0'.repeat(64) }, 'hash'],
    ['vorige', { vorige: '1'.repeat(64) }, 'schakel'],
    ['inhoud', { inhoud: maakInhoud([wijziging(99)]) }, 'inhoud'],
    ['inhoud, onleesbaar', { inhoud: 'x' }, 'inhoud'],
    ['inhoud, leeg', { inhoud: null }, 'inhoud'],
    ['zout', { zout: '' }, 'inhoud'],
    ['zout, leeg', { zout: null }, 'inhoud'],
    ['nummer, hoger', { nummer: 99 }, 'ontbreekt'],
  ])('5.3.1: veranderd: %s', (_wat, waarden, soort) => {
    fc.assert(fc.property(plaats, (i) => expect(fout(met(i, waarden))).toBe(`${i + 1} ${soort}`)));
  });
  it('5.3.1: veranderd: nummer, lager of gelijk', () => {
    expect(fout(met(4, { nummer: 4 }))).toBe('4 volgorde');
    expect(fout(met(0, { nummer: 0 }))).toBe('0 volgorde');
  });
  it('5.3.1: verwijderd: de regel die ontbreekt wordt genoemd, ook de laatste', () => {
    fc.assert(fc.property(plaats, (i) => expect(fout(acht.filter((_, j) => j !== i))).toBe(`${i + 1} ontbreekt`)));
  });
  it('5.3.1: afgekapt: de eerste die ontbreekt wordt genoemd', () => {
    fc.assert(fc.property(plaats, (i) => expect(fout(acht.slice(0, i))).toBe(`${i + 1} ontbreekt`)));
  });
  it('5.3.1: ingevoegd: een kopie, of een regel met een eigen kloppende hash', () => {
    fc.assert(
      fc.property(plaats, (i) => {
        const kopie = [...acht.slice(0, i + 1), ...acht.slice(i)];
        expect(fout(kopie)).toBe(`${i + 1} volgorde`);
      }),
    );
    const erbij = maakLogregel({ ...keten(9)[8], ...leegDeel, nummer: 9, vorige: acht[7]?.hash ?? '', zout: 'z' });
    expect(fout([...acht, erbij])).toBe('9 volgorde');
  });
  it('5.3.1: verwisseld: het begin van de verkeerde volgorde wordt genoemd', () => {
    fc.assert(
      fc.property(plaats, plaats, (i, j) => {
        fc.pre(i < j);
        const gewisseld = acht.map((r, k) => (k === i ? acht[j] : k === j ? acht[i] : r));
        expect(fout(gewisseld.filter((r) => r !== undefined))).toBe(`${i + 1} ontbreekt`);
      }),
    );
  });
  it('5.3.1: helemaal herschreven met kloppende hashes: het anker buiten het logboek klopt niet meer', () => {
    fc.assert(
      fc.property(plaats, (i) => {
        const vals = herschreven(i, { wie: 'vervalser@voorbeeld.example' });
        expect(fout(vals)).toBe('8 hash');
        expect(fout(vals, ankerVan(vals))).toBe('goed');
      }),
    );
  });
  it('5.3.1: anker verdwenen of teruggezet: regels waar het anker niet van weet worden genoemd', () => {
    expect(fout(acht, ankerVan([]))).toBe('1 volgorde');
    expect(fout(acht, ankerVan(acht.slice(0, 5)))).toBe('6 volgorde');
    expect(fout(acht, { nummer: 8, hash: acht[6]?.hash ?? '' })).toBe('8 hash');
    expect(fout([], { nummer: 3, hash: 'x' })).toBe('1 ontbreekt');
  });
});

const leegDeel = { tijdstip: '2026-04-02T10:00:00', wie: 'a', stappen: [], wijzigingen: [] };

describe('artikel 5.3.1: de controle vindt ook de listige vervalser', () => {
  it('5.3.1: logboek en anker samen herschreven: de tabbladen spreken het tegen', () => {
    const { register } = naG1();
    const laatste = register.log.at(-1);
    if (laatste === undefined) throw new Error('leeg logboek');
    register.log.pop();
    const vorige = register.log.at(-1);
    const zet = (id: string, waarde: string): void => {
      const i = register.bladen.systeem.findIndex((r) => r.id === id);
      const rij = register.bladen.systeem[i];
      if (rij !== undefined) register.bladen.systeem[i] = { ...rij, waarde };
    };
    zet('log.nummer', String(vorige?.nummer));
    zet('log.hash', vorige?.hash ?? '');
    expect(bevindingen(register)).toEqual(
      expect.arrayContaining([
        'systeem log.nummer: gewijzigd',
        'systeem log.hash: gewijzigd',
        'klachten g1-dossier-uwv: oud',
      ]),
    );
  });
  it('5.3.1: onleesbare inhoud in het logboek is een bevinding, geen storing', () => {
    const { register } = naG1();
    const [regel] = register.log.splice(6, 1);
    if (regel === undefined) throw new Error('leeg logboek');
    register.log.splice(6, 0, { ...regel, inhoud: 'kapot' });
    expect(bevindingen(register)[0]).toBe('regel 7: inhoud');
    const zout = `${regel.zout ?? ''}${(regel.inhoud ?? '').slice(0, 1)}`;
    register.log.splice(6, 1, { ...regel, zout, inhoud: (regel.inhoud ?? '').slice(1) });
    expect(bevindingen(register)).not.toEqual([]);
  });
});

describe('artikel 5.3.1: vervalste inhoud telt niet mee', () => {
  it('5.3.1: wie een rij en haar logregel allebei overschrijft, krijgt zijn eigen waarde niet in het register', () => {
    const { register } = naG1();
    const plaats = register.log.findIndex((r) => r.inhoud?.includes('Anna Ontvanger') === true);
    const regel = register.log[plaats];
    if (regel?.inhoud === undefined || regel.inhoud === null) throw new Error('geen regel over Anna');
    const vals = regel.inhoud.replace('["medewerker"]', '["directie"]');
    expect(vals).not.toBe(regel.inhoud);
    expect(leesInhoud(regel)).toHaveLength(1);
    expect(leesInhoud({ ...regel, inhoud: vals })).toEqual([]);
    register.log[plaats] = { ...regel, inhoud: vals };
    expect(speelAf(register.log).medewerkers.get('anna@voorbeeld.example')).toBeUndefined();
  });
});

describe('artikel 5.3.1: wat een logregel bewaart', () => {
  it('5.3.1: van een nieuwe rij alleen wat gevuld is; van een wijziging ook wat leeg werd', () => {
    const waarden = { nummer: null, grondslag: [], soort: 'klacht' as const, ronde: 0, inBehandeling: false };
    const inhoud = (nieuw: boolean): unknown =>
      JSON.parse(maakInhoud([{ tabel: 'klachten', id: 'a', nieuw, waarden }]));
    expect(inhoud(true)).toEqual([
      { t: 'klachten', i: 'a', n: true, w: { soort: 'klacht', ronde: 0, inBehandeling: false } },
    ]);
    expect(inhoud(false)).toEqual([{ t: 'klachten', i: 'a', w: waarden }]);
  });
  it('5.3.1: welke rijen zij raakt staat er leesbaar bij', () => {
    expect(acht[2]).toMatchObject({ nummer: 3, rijen: ['instellingen instelling-3'], stappen: ['proef'] });
  });
});
