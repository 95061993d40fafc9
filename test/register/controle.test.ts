// Ziet de controle elke handmatige wijziging, en maakt terugzetten alles weer zoals vastgelegd? (artikel 5.3.1, I-04, G14)
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tabelnaam } from '../../src/procedure/rijen';
import { zuiver } from '../../src/register/afwijking';
import { controleer } from '../../src/register/controle';
import { leegLeesvraag } from '../../src/register/register';
import { tabellen, tabelnamen } from '../../src/register/tabellen';
import type { Rij } from '../../src/register/tabellen';
import { bespreking, dossier, melding, registratie } from '../loket/g1';
import { foto } from '../loket/bestanden';
import { directie } from '../loket/spel';
import type { Geheugenregister } from './geheugen-register';
import { bevindingen, naG1, verschilMetLogboek, verwijderRij, wijzigRij } from './proefregister';
import type { Proef } from './proefregister';

const herstel = ({ spel }: Proef, tabel: string, rij: string): readonly string[] =>
  spel.doe(directie, '', ['terugzetten', { tabel, rij }]).map((w) => w.code);
const rijVan = (register: Geheugenregister, tabel: Tabelnaam, id: string): Rij | undefined =>
  register.bladen[tabel].find((r) => r.id === id);
/** Everything of a row but what every writing changes. */
const inhoud = (rij: Rij | undefined): object => {
  const { versie: _v, logregel: _l, zegel: _z, gewijzigdOp: _o, gewijzigdDoor: _d, ...rest } = rij ?? ({} as Rij);
  return rest;
};

describe('artikel 5.3.1: een ongeschonden register', () => {
  it('5.3.1: na scenario G1 vindt de controle niets en geeft het logboek hetzelfde register (I-18)', () => {
    const { register } = naG1();
    expect(bevindingen(register)).toEqual([]);
    expect(verschilMetLogboek(register)).toEqual([]);
    expect(controleer(register).regels).toBe(register.log.length);
  });
  it('5.3.1: rijen sorteren mag: de controle vindt niets (G14)', () => {
    const { register } = naG1();
    for (const t of tabelnamen) register.bladen[t].reverse();
    expect(bevindingen(register)).toEqual([]);
  });
  it('5.3.1: een rij van voor een nieuwe kolom wordt gelezen met die kolom leeg, en blijft ongeschonden', () => {
    const { register } = naG1();
    const plaats = register.bladen.klachten.findIndex((r) => r.id === dossier);
    const { tevreden: _t, gekoppeld: _g, ...oud } = register.bladen.klachten[plaats] as Rij;
    register.bladen.klachten[plaats] = oud;
    const { rijen, afwijkingen } = zuiver(register.lees({ ...leegLeesvraag, dossiers: [dossier] }), register);
    expect(rijen.klachten).toMatchObject([{ id: dossier, tevreden: null, gekoppeld: [] }]);
    expect(afwijkingen).toEqual([]);
  });
  it('5.3.1: een nieuwe, lege kolom verbreekt geen zegel', () => {
    const { register } = naG1();
    wijzigRij(register, 'klachten', dossier, { nieuweKolom: null, nogEen: [] });
    expect(bevindingen(register)).toEqual([]);
  });
});

describe('artikel 5.3.1: handmatige wijzigingen', () => {
  const alleRijen = tabelnamen.flatMap((t) => naG1().register.bladen[t].map((r) => [t, r.id] as const));
  it('5.3.1: elke cel van elke rij: gevonden met was en is, en teruggezet (G14)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...alleRijen),
        fc.nat(),
        fc.constantFrom('x', 5, true, null, ['a', 'b']),
        ([tabel, id], n, waarde) => {
          const proef = naG1();
          const kolommen = tabellen[tabel].kolommen.filter((k) => !['id', 'zegel'].includes(k.sleutel));
          const kolom = kolommen[n % kolommen.length];
          const was = rijVan(proef.register, tabel, id);
          if (kolom === undefined || was === undefined) throw new Error('geen kolom');
          fc.pre(JSON.stringify(was[kolom.sleutel]) !== JSON.stringify(waarde));
          fc.pre(!(waarde === null && [null, '[]'].includes(JSON.stringify(was[kolom.sleutel]))));
          wijzigRij(proef.register, tabel, id, { [kolom.sleutel]: waarde });
          const { ketting, afwijkingen } = controleer(proef.register);
          const { sleutel, kop } = kolom;
          const verschil = [{ sleutel, kop, was: was[sleutel] ?? null, is: waarde }];
          expect(afwijkingen).toMatchObject([{ tabel, id, soort: 'gewijzigd', kolommen: verschil }]);
          if (id.startsWith('log.')) {
            expect(herstel(proef, tabel, id)).toEqual(['rij-onbekend']);
            expect(proef.spel.doe(directie, '', ['jaarVullen', { dag: '2040-01-01' }])).toEqual([]);
          } else {
            expect(ketting).toBeNull();
            expect(herstel(proef, tabel, id)).toEqual([]);
            expect(inhoud(rijVan(proef.register, tabel, id))).toEqual(inhoud(was));
          }
          expect(bevindingen(proef.register)).toEqual([]);
          expect(verschilMetLogboek(proef.register)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
  // Scenario G1 has no claim, so no row on `verzekering`; its evaluation takes no decisions.
  it.each(tabelnamen.filter((t) => t !== 'systeem' && t !== 'verzekering' && t !== 'besluiten'))(
    '5.3.1: een verwijderde rij op %s: gevonden en teruggezet',
    (tabel) => {
      const proef = naG1();
      // Nor is there a file in it.
      if (tabel === 'bijlagen') expect(proef.spel.doe(directie, dossier, ['bijlageToevoegen', foto])).toEqual([]);
      const weg = proef.register.bladen[tabel].at(-1);
      verwijderRij(proef.register, tabel, weg?.id ?? '');
      expect(bevindingen(proef.register)).toEqual([`${tabel} ${weg?.id ?? ''}: verdwenen`]);
      expect(herstel(proef, tabel, weg?.id ?? '')).toEqual([]);
      expect(bevindingen(proef.register)).toEqual([]);
      expect(inhoud(rijVan(proef.register, tabel, weg?.id ?? ''))).toEqual(inhoud(weg));
      expect(verschilMetLogboek(proef.register)).toEqual([]);
    },
  );
  it('5.3.1: een gekopieerde rij wordt als dubbel gemeld, ook als de kopie veranderd is of vooraan staat', () => {
    const { register } = naG1();
    const rij = rijVan(register, 'klachten', dossier);
    if (rij === undefined) throw new Error('geen rij');
    register.bladen.klachten.push({ ...rij });
    expect(bevindingen(register)).toEqual([`klachten ${dossier}: dubbel`]);
    register.bladen.klachten[1] = { ...rij, soort: 'suggestie' };
    expect(bevindingen(register)).toEqual([`klachten ${dossier}: dubbel`]);
    register.bladen.klachten.reverse();
    expect([...bevindingen(register)].sort()).toEqual([
      `klachten ${dossier}: dubbel`,
      `klachten ${dossier}: gewijzigd`,
    ]);
  });
  it('5.3.1: een rij die niemand vastlegde wordt als onbekend gemeld, en kan niet teruggezet worden', () => {
    const proef = naG1();
    const rij = rijVan(proef.register, 'klachten', dossier);
    if (rij === undefined) throw new Error('geen rij');
    proef.register.bladen.klachten.push({ ...rij, id: 'zelf-getypt', nummer: 'K2026-777' });
    expect(bevindingen(proef.register)).toEqual(['klachten zelf-getypt: onbekend']);
    expect(herstel(proef, 'klachten', 'zelf-getypt')).toEqual(['rij-onbekend']);
  });
  it('5.3.1: een rij uit een eerdere versie van het bestand, met kloppend zegel: gevonden en teruggezet', () => {
    const eerder = naG1();
    const proef = naG1();
    const zet = { email: 'anna@voorbeeld.example', naam: 'Anna Anders', rollen: ['medewerker'], actief: true };
    expect(proef.spel.doe(directie, '', ['medewerkerOpslaan', zet])).toEqual([]);
    const plaats = proef.register.bladen.medewerkers.findIndex((r) => r.id === zet.email);
    const oud = rijVan(eerder.register, 'medewerkers', zet.email);
    if (oud !== undefined) proef.register.bladen.medewerkers[plaats] = oud;
    expect(bevindingen(proef.register)).toEqual([`medewerkers ${zet.email}: oud`]);
    expect(herstel(proef, 'medewerkers', zet.email)).toEqual([]);
    expect(bevindingen(proef.register)).toEqual([]);
    expect(rijVan(proef.register, 'medewerkers', zet.email)).toMatchObject({ naam: 'Anna Anders' });
    expect(verschilMetLogboek(proef.register)).toEqual([]);
  });
  it('5.3.1: twee rijen die van plaats wisselden maar hun id hielden: beide gevonden', () => {
    const { register } = naG1();
    const [a, b] = register.bladen.medewerkers;
    if (a === undefined || b === undefined) throw new Error('te weinig mensen');
    wijzigRij(register, 'medewerkers', a.id, { ...b, id: a.id });
    wijzigRij(register, 'medewerkers', b.id, { ...a, id: b.id });
    expect([...bevindingen(register)].sort()).toEqual(
      [`medewerkers ${a.id}: gewijzigd`, `medewerkers ${b.id}: gewijzigd`].sort(),
    );
  });
});

describe('artikel 5.1.4 en 5.3.1: het tabblad Systeem', () => {
  it('5.1.4: is de teller van een jaar verwijderd, dan wordt er geen nummer opnieuw gegeven (I-01)', () => {
    const proef = naG1();
    verwijderRij(proef.register, 'systeem', 'teller.K2026');
    expect(bevindingen(proef.register)).toEqual(['systeem teller.K2026: verdwenen']);
    const meld = { ...melding, ontvangstdatum: '2026-05-08' };
    expect(proef.spel.doe(directie, 'tweede-dossier', ['melden', meld])).toEqual([]);
    const registreer = (): readonly string[] =>
      proef.spel.doe(directie, 'tweede-dossier', ['registreren', registratie]).map((w) => w.code);
    expect(registreer()).toEqual(['handmatig-gewijzigd']);
    expect(herstel(proef, 'systeem', 'teller.K2026')).toEqual([]);
    expect(registreer()).toEqual([]);
    expect(proef.spel.klacht('tweede-dossier').nummer).toBe('K2026-002');
    expect(verschilMetLogboek(proef.register)).toEqual([]);
  });
  it('5.1.4: is de teller veranderd, dan wordt registreren geweigerd tot hij is teruggezet', () => {
    const proef = naG1();
    proef.spel.doe(directie, 'tweede-dossier', ['melden', { ...melding, ontvangstdatum: '2026-05-08' }]);
    wijzigRij(proef.register, 'systeem', 'teller.K2026', { waarde: '0' });
    const registreer = (): readonly string[] =>
      proef.spel.doe(directie, 'tweede-dossier', ['registreren', registratie]).map((w) => w.code);
    expect(registreer()).toEqual(['handmatig-gewijzigd']);
    expect(herstel(proef, 'systeem', 'teller.K2026')).toEqual([]);
    expect(registreer()).toEqual([]);
    expect(proef.spel.klacht('tweede-dossier').nummer).toBe('K2026-002');
  });
  it('5.2.5: is de rij van een overleg verwijderd, dan krijgt die dag geen tweede nummer', () => {
    const proef = naG1('2026-05-06');
    const doe = (...regels: readonly [string, object][]): readonly string[] =>
      proef.spel.doe(directie, 'tweede-dossier', ...regels).map((w) => w.code);
    doe(['melden', { ...melding, ontvangstdatum: '2026-05-06' }]);
    doe(
      ['registreren', registratie],
      ['nietInBehandeling', { besluitReden: 'tuchtrechtelijk', verzendwijze: 'e-mail' }],
    );
    verwijderRij(proef.register, 'overleg', 'overleg-2026-05-06');
    expect(doe(['bespreken', bespreking])).toEqual(['handmatig-gewijzigd']);
    expect(herstel(proef, 'overleg', 'overleg-2026-05-06')).toEqual([]);
    expect(doe(['bespreken', bespreking])).toEqual([]);
    expect(proef.spel.klacht('tweede-dossier').overlegnummer).toBe('O2026-01');
    expect(verschilMetLogboek(proef.register)).toEqual([]);
  });
  it.each(['log.nummer', 'log.hash'])('5.3.1: is %s verwijderd, dan begint het logboek niet opnieuw', (id) => {
    const proef = naG1();
    const regels = proef.register.log.length;
    verwijderRij(proef.register, 'systeem', id);
    expect(bevindingen(proef.register)).toContain(`systeem ${id}: verdwenen`);
    expect(
      proef.spel.doe(directie, 'tweede-dossier', ['melden', { ...melding, ontvangstdatum: '2026-05-08' }]),
    ).toEqual([]);
    expect(proef.register.log.at(-1)?.nummer).toBe(regels + 1);
    expect(bevindingen(proef.register)).toEqual([]);
    expect(verschilMetLogboek(proef.register)).toEqual([]);
  });
  it('1.2: zijn alle medewerkers verwijderd, dan kan een vreemde het register niet opnieuw inrichten', () => {
    const proef = naG1();
    proef.register.bladen.medewerkers.length = 0;
    const inrichting = { organisatie: 'Boef B.V.', naam: 'Boris', email: 'boris@voorbeeld.example' };
    expect(proef.spel.doe('boris@voorbeeld.example', '', ['inrichten', inrichting])).toMatchObject([
      { code: 'onbekend-persoon' },
    ]);
    expect(herstel(proef, 'medewerkers', directie)).toEqual([]);
    expect(bevindingen(proef.register)).toHaveLength(3);
  });
});
