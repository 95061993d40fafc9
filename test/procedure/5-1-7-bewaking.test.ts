// Bewaakt de directie de termijn, en vooral het bericht aan de klager, met herinneringen op werkdagen? (artikel 5.1.7)
import { describe, expect, it } from '@jest/globals';
import { plusDagen } from '../../src/procedure/dag';
import type { Klacht } from '../../src/procedure/rijen';
import type { Termijnnaam } from '../../src/procedure/termijnen';
import { herinnerVandaag } from '../../src/procedure/klokken';
import { termijnen } from '../../src/procedure/termijnen';
import { isWerkdag, maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { klokkenVan } from '../../src/procedure/klokken';
import { dirk, kalender, kalenderC } from './mensen';
import { gewoon } from './invoer';
import { klok, klokVan } from './klokken';
import { tot } from './verhaal';

const gewoonGeval = (): Klacht => tot('toelaten').klacht();

describe('artikel 5.1.7: bericht aan de klager binnen de gestelde termijn (D4)', () => {
  it('5.1.7: D4 heeft dezelfde dag als D3, maar stopt pas als de brief verzonden is', () => {
    const verhaal = tot('besluiten');
    expect(klok(verhaal.klacht(), 'D3', '2026-04-30')).toBe('do 30-4-2026 op tijd');
    expect(klok(verhaal.klacht(), 'D4', '2026-04-30')).toBe('do 30-4-2026 loopt');
    verhaal.doe('2026-04-30', dirk, ['berichten', gewoon.berichten]);
    expect(klok(verhaal.klacht(), 'D4', '2026-05-01')).toBe('do 30-4-2026 te laat');
    verhaal.bezorg('2026-04-30');
    expect(klok(verhaal.klacht(), 'D4', '2026-05-01')).toBe('do 30-4-2026 op tijd');
  });
  it('5.1.7: verzonden op donderdag 30 april is op tijd, op vrijdag 1 mei te laat gedaan', () => {
    const op = (dag: string): string => klok({ ...gewoonGeval(), berichtVerzondenOp: dag }, 'D4', '2026-06-01');
    expect([op('2026-04-30'), op('2026-05-01')]).toEqual(['do 30-4-2026 op tijd', 'do 30-4-2026 te laat gedaan']);
  });
  it('5.1.6: een oordeel op donderdag 30 april is op tijd voor D3, op vrijdag 1 mei niet', () => {
    const op = (dag: string): string => klok({ ...gewoonGeval(), oordeelOp: dag }, 'D3', '2026-06-01');
    expect([op('2026-04-30'), op('2026-05-01')]).toEqual(['do 30-4-2026 op tijd', 'do 30-4-2026 te laat gedaan']);
  });
  it('5.1.7: alle klokken van een dossier, met hun begin en artikel', () => {
    const uit = klokkenVan(tot('nietInBehandeling').klacht(), kalender, '2026-04-03');
    expect(uit.ok && uit.klokken.map((k) => `${k.naam} ${k.artikel} ${k.begin}`)).toEqual([
      'registratie 5.1.4 2026-04-02',
      'D1 5.1.3 2026-04-02',
      'D2 5.1.5 2026-04-03',
      'D7 5.2.5 2026-04-03',
    ]);
    const open = klokkenVan(gewoonGeval(), kalender, '2026-04-03');
    expect(open.ok && open.klokken.map((k) => `${k.naam} ${k.artikel} ${k.begin}`)).toEqual([
      'registratie 5.1.4 2026-04-02',
      'D1 5.1.3 2026-04-02',
      'D3 5.1.6 2026-04-02',
      'D4 5.1.7 2026-04-02',
    ]);
    for (const k of uit.ok ? uit.klokken : []) expect(k.titel).toBe(termijnen.find((t) => t.naam === k.naam)?.titel);
  });
  it('5.1.4: registratie de volgende werkdag: dinsdag 7 april op tijd, woensdag 8 april te laat', () => {
    const klacht = tot('melden').klacht();
    expect(klok(klacht, 'registratie', '2026-04-07')).toBe('di 7-4-2026 loopt');
    expect(klok(klacht, 'registratie', '2026-04-08')).toBe('di 7-4-2026 te laat');
    expect(klok({ ...klacht, registratiedatum: '2026-04-08' }, 'registratie', '2026-04-09')).toBe(
      'di 7-4-2026 te laat gedaan',
    );
  });
  it('5.1.7: ontbreken de vrije dagen van een jaar, dan wordt dat jaar genoemd, ook halverwege een klok (besluit 3)', () => {
    const met = (...jaren: number[]): unknown => {
      const klacht: Klacht = {
        ...gewoonGeval(),
        ontvangstdatum: '2026-12-10',
        gemeldOp: '2026-12-10',
        termijnTot: null,
      };
      return klokkenVan(klacht, maakKalender(jaren.flatMap(vrijeDagenVan)), '2026-12-10');
    };
    expect(met(2026)).toEqual({ ok: false, ontbrekendJaar: 2027 });
    expect(met(2027)).toEqual({ ok: false, ontbrekendJaar: 2026 });
    expect(met(2026, 2027)).toMatchObject({ ok: true });
  });
  it('5.1.7: is de laatste werkdag voor het einde in een jaar zonder vrije dagen, dan wordt dat jaar genoemd (besluit 3)', () => {
    const dicht = Array.from({ length: 20 }, (_, i) => ({
      dag: plusDagen('2026-01-01', i),
      naam: 'gesloten',
      teltAlsVrij: true,
    }));
    const [ontvangstdatum, gemeldOp, termijnTot] = ['2026-01-01', '2026-01-01', '2026-01-15'];
    const klacht = { ...gewoonGeval(), ontvangstdatum, gemeldOp, termijnTot };
    const met = (jaren: readonly number[]): unknown =>
      klokkenVan(klacht, maakKalender([...jaren.flatMap(vrijeDagenVan), ...dicht]), '2026-01-02');
    expect(met([2026])).toEqual({ ok: false, ontbrekendJaar: 2025 });
    expect(met([2025, 2026])).toMatchObject({ ok: true });
  });
  it('5.1.7: de actiedatum valt nooit voor het begin: een termijn die in een lange vrije tijd begint en eindigt', () => {
    const dicht = maakKalender([
      ...vrijeDagenVan(2026),
      ...Array.from({ length: 20 }, (_, i) => ({
        dag: plusDagen('2026-04-02', i),
        naam: 'gesloten',
        teltAlsVrij: true,
      })),
    ]);
    const klacht = { ...gewoonGeval(), termijnTot: '2026-04-18' };
    expect(klokVan(klacht, 'D3', '2026-04-02', dicht)).toMatchObject({ einde: '2026-04-18', actiedatum: '2026-04-18' });
    const net = { ...gewoonGeval(), ontvangstdatum: '2026-04-01', termijnTot: '2026-04-18' };
    expect(klokVan(net, 'D3', '2026-04-02', dicht)).toMatchObject({ actiedatum: '2026-04-01' });
  });
});

/** Days in April and May 2026 on which somebody is reminded, when a round runs every working day. */
const herinnerd = (klacht: Klacht, naam: Termijnnaam, tem: string, over: readonly string[] = []): readonly string[] => {
  const uit: string[] = [];
  let vorige = '2026-03-31';
  for (let dag = '2026-04-01'; dag <= tem; dag = plusDagen(dag, 1)) {
    const werk = isWerkdag(dag, kalender);
    const k = klokVan(klacht, naam, dag);
    if (k === null || !werk.ok || !werk.werkdag || over.includes(dag)) continue;
    if (herinnerVandaag(k, dag, vorige, kalender)) uit.push(dag.slice(5));
    vorige = dag;
  }
  return uit;
};

describe('artikel 5.1.7: wanneer wordt herinnerd (ontvangen donderdag 2 april 2026)', () => {
  it('5.1.3: D1 elke werkdag na ontvangst, dinsdag 7 tot en met donderdag 9 april, en daarna elke werkdag te laat', () => {
    expect(herinnerd(gewoonGeval(), 'D1', '2026-04-13')).toEqual([]);
    const stil = { ...gewoonGeval(), ontvangstberichtVerzondenOp: null };
    expect(herinnerd(stil, 'D1', '2026-04-13')).toEqual(['04-07', '04-08', '04-09', '04-10', '04-13']);
  });
  it('5.1.7: D3 tot donderdag 30 april: halverwege (do 16), vijf (wo 22) en een werkdag ervoor (wo 29), de dag zelf en daarna elke werkdag', () => {
    for (const naam of ['D3', 'D4'] as const)
      expect(herinnerd(gewoonGeval(), naam, '2026-05-06')).toEqual([
        ...['04-16', '04-22', '04-29', '04-30'],
        ...['05-01', '05-04', '05-06'],
      ]);
  });
  it('5.1.7: vijf werkdagen voor donderdag 30 april is woensdag 22 april, want maandag 27 is Koningsdag', () => {
    expect(klokVan(gewoonGeval(), 'D3', '2026-04-22')).toMatchObject({ actiedatum: '2026-04-30' });
    const zonder = maakKalender(vrijeDagenVan(2026).filter((d) => d.naam !== 'Koningsdag'));
    const k = klokVan(gewoonGeval(), 'D3', '2026-04-22');
    const op = (dag: string, dagen = kalender): boolean =>
      k !== null && herinnerVandaag(k, dag, plusDagen(dag, -1), dagen);
    expect([op('2026-04-22'), op('2026-04-23')]).toEqual([true, false]);
    expect([op('2026-04-22', zonder), op('2026-04-23', zonder)]).toEqual([false, true]);
  });
  it('5.1.7: een oneven termijn: halverwege is de dag ervoor (do 2 tot zo 19 april: vr 10)', () => {
    const oneven = { ...gewoonGeval(), termijnTot: '2026-04-19' };
    expect(herinnerd(oneven, 'D3', '2026-04-17')).toEqual(['04-10', '04-16', '04-17']);
  });
  it('5.1.7: een ronde die uitviel op donderdag 16 en vrijdag 17 april wordt ingehaald op maandag 20 april', () => {
    expect(herinnerd(gewoonGeval(), 'D3', '2026-04-24', ['2026-04-16', '2026-04-17'])).toEqual(['04-20', '04-22']);
  });
  it('5.1.7: de eerste ronde ooit (nog geen vorige) haalt alles in', () => {
    const k = klokVan(gewoonGeval(), 'D3', '2026-04-20');
    expect(k !== null && herinnerVandaag(k, '2026-04-20', '', kalender)).toBe(true);
    expect(k !== null && herinnerVandaag(k, '2026-04-15', '', kalender)).toBe(false);
  });
  it('5.1.7: een tweede ronde op de laatste dag herinnert niet nog eens; een dag later wel', () => {
    const k = klokVan(gewoonGeval(), 'D3', '2026-04-30');
    expect(k !== null && herinnerVandaag(k, '2026-04-30', '2026-04-30', kalender)).toBe(false);
    expect(k !== null && herinnerVandaag(k, '2026-05-01', '2026-05-01', kalender)).toBe(true);
  });
  it('5.1.7: op de dag van ontvangst zelf wordt nog niet herinnerd, de dag erna wel', () => {
    const stil = { ...gewoonGeval(), ontvangstberichtVerzondenOp: null };
    const k = klokVan(stil, 'D1', '2026-04-02', kalenderC);
    expect(k !== null && herinnerVandaag(k, '2026-04-02', '2026-04-01', kalenderC)).toBe(false);
    expect(k !== null && herinnerVandaag(k, '2026-04-03', '2026-04-02', kalenderC)).toBe(true);
  });
  it('5.1.7: wat gedaan is wordt niet herinnerd', () => {
    expect(herinnerd({ ...gewoonGeval(), oordeelOp: '2026-04-20' }, 'D3', '2026-05-06')).toEqual([]);
    expect(herinnerd({ ...gewoonGeval(), registratiedatum: null }, 'registratie', '2026-04-08')).toEqual([
      '04-07',
      '04-08',
    ]);
  });
});
