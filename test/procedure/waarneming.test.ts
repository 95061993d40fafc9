// Wie beslist als iemand weg is, of als de klacht over de directie zelf gaat? Waarnemer en plaatsvervanger (1.2, besluit 6, besluit 12, A-21)
import { describe, expect, it } from '@jest/globals';
import type { Medewerker } from '../../src/procedure/rijen';
import { anna, bea, desi, dirk, medewerkers, nico, otto } from './mensen';
import { gewoon } from './invoer';
import { maatregelBesluiten } from './stappen';
import { begin, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const van = '2026-04-03';
const totEnMet = '2026-04-10';
const periode = { waarnemingVan: van, waarnemingTot: totEnMet };
const met = (...anders: readonly Medewerker[]): Verhaal =>
  begin({ medewerkers: medewerkers.map((m) => anders.find((a) => a.id === m.id) ?? m) });
const dirkWeg = { ...dirk, ...periode, waarnemingDoor: anna.id };
const registreren = ['registreren', gewoon.registreren] as const;

describe('besluit 12 (1.2): waarnemen', () => {
  it('besluit 12: de waarnemer beslist namens de directie, en dat staat erbij', () => {
    const verhaal = tot('melden', {}, met(dirkWeg));
    expect(verhaal.doe('2026-04-07', anna, registreren, ['toelaten', gewoon.toelaten])).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'In onderzoek', gewijzigdDoor: anna.id, gewijzigdNamens: dirk.id });
  });
  it('besluit 12: van vrijdag 3 april tot en met vrijdag 10 april; donderdag 2 en zaterdag 11 april niet', () => {
    const op = (dag: string): readonly string[] => tot('melden', {}, met(dirkWeg)).doe(dag, anna, registreren);
    expect([op('2026-04-03'), op('2026-04-10')]).toEqual([[], []]);
    const nee = ['5.1.4 geen-recht -'];
    expect([op('2026-04-02'), op('2026-04-11')]).toEqual([nee, nee]);
  });
  it('besluit 12: wat iemand uit zichzelf mag, doet hij niet namens een ander', () => {
    const verhaal = tot('melden', {}, met({ ...desi, ...periode, waarnemingDoor: dirk.id }));
    verhaal.doe('2026-04-07', dirk, registreren);
    expect(verhaal.klacht().gewijzigdNamens).toBeNull();
  });
  it('besluit 12: van twee stappen in een formulier telt ook de tweede: eigen bevindingen, besluit namens de directie', () => {
    const weg = { ...dirk, waarnemingDoor: bea.id, waarnemingVan: '2026-04-20', waarnemingTot: '2026-04-24' };
    const verhaal = tot('toelaten', {}, met(weg));
    expect(
      verhaal.doe('2026-04-21', bea, ['bevindingen', gewoon.bevindingen], ['besluiten', gewoon.besluiten]),
    ).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ oordeelDoor: bea.id, gewijzigdNamens: dirk.id });
  });
  it('besluit 6: voor de beklaagde neemt niemand waar, en de beklaagde neemt zelf ook niet waar', () => {
    const over = (wie: Medewerker) => ({ melden: { overMedewerker: true, betrokkenMedewerkers: [wie.id] } });
    expect(tot('melden', over(dirk), met(dirkWeg)).doe('2026-04-07', anna, registreren)).toEqual([
      '5.1.4 geen-recht -',
    ]);
    const neemtWaar = met({ ...dirk, ...periode, waarnemingDoor: nico.id });
    expect(tot('melden', over(nico), neemtWaar).doe('2026-04-07', nico, registreren)).toEqual([
      '5.1.4 niet-gevonden -',
    ]);
  });
  it('1.2: beheer wordt niet waargenomen', () => {
    const verhaal = met({ ...otto, ...periode, waarnemingDoor: anna.id }).opDossier('');
    expect(verhaal.doe('2026-04-07', anna, ['instellingOpslaan', { sleutel: 'contact', waarde: 'x' }])).toEqual([
      '5.1.4 geen-recht -',
    ]);
  });
  it('5.2.5: ook de eigenaar van een maatregel wordt waargenomen', () => {
    const weg = { ...bea, waarnemingDoor: anna.id, waarnemingVan: '2026-05-10', waarnemingTot: '2026-05-20' };
    const verhaal = tot('bespreken', {}, met(weg));
    const m = verhaal.opDossier(verhaal.rijen().maatregelen[0]?.id ?? '');
    m.doe('2026-05-07', dirk, maatregelBesluiten());
    m.doe('2026-05-07', dirk, [
      'maatregelBekendmaken',
      { bekendgemaaktVia: 'intern overleg', bekendgemaaktOp: '2026-05-07' },
    ]);
    const voortgang = ['maatregelVoortgang', { voortgang: 'Bijna klaar.' }] as const;
    expect(m.doe('2026-05-09', anna, voortgang)).toEqual(['5.1.4 niet-gevonden -']);
    expect(m.doe('2026-05-10', anna, voortgang)).toEqual([]);
  });
  it('besluit 12: een waarneming is compleet, voor een ander, en door iemand die er is', () => {
    const kaart = { email: bea.id, naam: bea.naam, rollen: ['medewerker'], actief: true };
    const doe = (anders: object): readonly string[] =>
      begin()
        .opDossier('')
        .doe(van, dirk, ['medewerkerOpslaan', { ...kaart, ...anders }]);
    const nee = ['besluit 12 waarneming-onvolledig waarnemingDoor'];
    expect(doe({ waarnemingDoor: anna.id, ...periode })).toEqual([]);
    expect(doe({ waarnemingDoor: anna.id, waarnemingVan: van })).toEqual(nee);
    expect(doe({ waarnemingDoor: anna.id, waarnemingVan: totEnMet, waarnemingTot: van })).toEqual(nee);
    expect(doe({ waarnemingDoor: bea.id, ...periode })).toEqual(nee);
    expect(doe({ waarnemingDoor: 'ina@voorbeeld.example', ...periode })).toEqual(nee);
  });
  it('5.1.4: een beheerder laat zich niet waarnemen voor de directie', () => {
    const kaart = { email: dirk.id, naam: dirk.naam, rollen: ['medewerker', 'directie'], actief: true };
    expect(
      begin()
        .opDossier('')
        .doe(van, otto, ['medewerkerOpslaan', { ...kaart, waarnemingDoor: otto.id, ...periode }]),
    ).toEqual([
      '5.1.4 alleen-directie-benoemt-directie rollen',
      'besluit 12 alleen-directie-wijst-waarnemer-aan waarnemingDoor',
    ]);
  });
});

describe('A-21 (1.2): de plaatsvervanger', () => {
  const plaatsvervanger: Medewerker = { ...nico, rollen: ['plaatsvervanger'] };
  const overDirk = { melden: { overMedewerker: true, betrokkenMedewerkers: [dirk.id] } };
  it('A-21: beslist als de klacht over een directielid gaat, en krijgt daarvan bericht', () => {
    const verhaal = tot('melden', overDirk, met(plaatsvervanger));
    expect(verhaal.berichten('L13').map((b) => b.adres)).toEqual([desi.id, nico.id]);
    expect(verhaal.doe('2026-04-07', plaatsvervanger, registreren, ['toelaten', gewoon.toelaten])).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'In onderzoek', besluitBehandelingDoor: nico.id });
  });
  it('A-21: in een ander dossier is hij er niet', () => {
    expect(tot('melden', {}, met(plaatsvervanger)).doe('2026-04-07', plaatsvervanger, registreren)).toEqual([
      '5.1.4 niet-gevonden -',
    ]);
  });
  it('A-21: het directielid over wie het gaat ziet niets, ook niet als er geen ander is', () => {
    const alleen = met(plaatsvervanger, { ...desi, actief: false });
    const verhaal = tot('melden', overDirk, alleen);
    expect(verhaal.doe('2026-04-07', dirk, registreren)).toEqual(['5.1.4 niet-gevonden -']);
    expect(verhaal.klacht().actieBij).toBe(nico.naam);
  });
  it('R1.2 (5.1.1): ook wie alleen plaatsvervanger is neemt meldingen aan', () => {
    expect(met(plaatsvervanger).doe('2026-04-02', plaatsvervanger, ['melden', gewoon.melden])).toEqual([]);
  });
  it('besluit 12: een beheerder wijst ook voor een behandelaar geen waarnemer aan, en zichzelf al helemaal niet', () => {
    const kaart = { email: bea.id, naam: bea.naam, rollen: ['medewerker'], actief: true };
    const door = (wie: Medewerker, anders: object, verhaal = begin()): readonly string[] =>
      verhaal.opDossier('').doe(van, wie, ['medewerkerOpslaan', { ...kaart, ...anders }]);
    const nee = ['besluit 12 alleen-directie-wijst-waarnemer-aan waarnemingDoor'];
    const waarneming = { waarnemingDoor: otto.id, ...periode };
    expect(door(otto, waarneming)).toEqual(nee);
    expect(door(dirk, waarneming)).toEqual([]);
    const metWaarnemer = () => met({ ...bea, ...periode, waarnemingDoor: anna.id });
    expect(door(otto, { naam: 'Bea Nieuwenaam' }, metWaarnemer())).toEqual([]);
    expect(door(otto, { waarnemingBeeindigen: true }, metWaarnemer())).toEqual(nee);
    expect(door(dirk, { waarnemingBeeindigen: true }, metWaarnemer())).toEqual([]);
    expect(door(otto, { naam: 'Bea Nieuwenaam', waarnemingDoor: anna.id, ...periode }, metWaarnemer())).toEqual([]);
    expect(door(otto, { waarnemingDoor: anna.id, ...periode, waarnemingTot: '2026-12-31' }, metWaarnemer())).toEqual(
      nee,
    );
    expect(door(otto, { naam: 'Bea Nieuwenaam' })).toEqual([]);
  });
});
