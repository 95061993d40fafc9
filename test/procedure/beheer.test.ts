// Staat vast wie mag inrichten, wie mensen mag toevoegen en wat er na een handmatige wijziging terugkomt? (artikelen 1.2, 5.1.1, 5.1.4, 5.3.1)
import { describe, expect, it } from '@jest/globals';
import { standaardInstellingen } from '../../src/procedure/instellingen';
import { systeem } from '../../src/procedure/persoon';
import type { Medewerker } from '../../src/procedure/rijen';
import { vrijeDagenVan } from '../../src/procedure/werkdagen';
import { dossier } from './invoer';
import { anna, bea, beginRijen, desi, dirk, ina, medewerkers, nico, otto } from './mensen';
import { begin, tot } from './verhaal';
import type { Regel, Verhaal } from './verhaal';

const leeg = (): Verhaal => begin({ medewerkers: [], vrijeDagen: [], instellingen: [] });
const inrichter: Medewerker = { ...otto, id: 'eerste@voorbeeld.example' };
const inrichting = {
  organisatie: 'Proef B.V.',
  naam: 'Eva Eerste',
  email: 'Eva@Voorbeeld.example',
  contact: 'Eva',
  adres: 'https://x.example',
};
/** A command on the register itself, without a dossier. */
const opRegister = (verhaal: Verhaal, wie: Medewerker, regel: Regel, dag = '2026-04-02'): readonly string[] =>
  verhaal.opDossier('').doe(dag, wie, regel);

describe('artikel 5.1.4: een leeg register inrichten', () => {
  it('5.1.4: geeft een eerste directielid, dat ook medewerker en beheerder is', () => {
    const verhaal = leeg();
    expect(opRegister(verhaal, inrichter, ['inrichten', inrichting])).toEqual([]);
    expect(verhaal.rijen().medewerkers).toEqual([
      {
        id: 'eva@voorbeeld.example',
        versie: 0,
        naam: 'Eva Eerste',
        rollen: ['medewerker', 'directie', 'beheerder'],
        actief: true,
      },
    ]);
  });
  it('besluit 3: vult de vrije dagen van zes jaar terug tot twee jaar vooruit, een rij per dag', () => {
    const verhaal = leeg();
    opRegister(verhaal, inrichter, ['inrichten', inrichting]);
    const dagen = verhaal.rijen().vrijeDagen;
    expect([...new Set(dagen.map((d) => d.id.slice(0, 4)))]).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
      '2027',
      '2028',
    ]);
    expect(new Set(dagen.map((d) => d.id)).size).toBe(dagen.length);
    expect(dagen).toContainEqual({ id: '2026-04-03', versie: 0, naam: 'Goede Vrijdag', teltAlsVrij: true });
    expect(dagen).toContainEqual(expect.objectContaining({ id: '2026-05-15', teltAlsVrij: false }));
  });
  it('5.1.4: bewaart de gekozen en de gewone instellingen; wat leeg is krijgt geen rij', () => {
    const verhaal = leeg();
    opRegister(verhaal, inrichter, ['inrichten', { ...inrichting, contact: '', adres: null }]);
    const waarden = Object.fromEntries(verhaal.rijen().instellingen.map((r) => [r.id, r.waarde]));
    const { contact: _contact, adres: _adres, delen: _delen, ...gewone } = standaardInstellingen;
    expect(waarden).toEqual({ ...gewone, organisatie: 'Proef B.V.' });
    const alles = leeg();
    opRegister(alles, inrichter, ['inrichten', inrichting]);
    expect(alles.rijen().instellingen).toContainEqual({ id: 'contact', versie: 0, waarde: 'Eva' });
    expect(alles.rijen().instellingen).toContainEqual({ id: 'adres', versie: 0, waarde: 'https://x.example' });
  });
  it('5.1.4: een register met mensen erin kan niet nog eens ingericht worden', () => {
    expect(opRegister(begin(), otto, ['inrichten', inrichting])).toEqual(['5.1.4 register-al-ingericht -']);
    expect(opRegister(begin(), dirk, ['inrichten', inrichting])).toEqual(['5.1.4 geen-recht -']);
  });
  it('5.1.4: naam, organisatie en adres zijn nodig', () => {
    expect(opRegister(leeg(), inrichter, ['inrichten', {}])).toEqual(
      ['organisatie', 'naam', 'email'].map((v) => `5.1.4 veld-verplicht ${v}`),
    );
  });
});

describe('artikel 5.1.1: wie in de lijst staat mag melden', () => {
  const kaart = (anders: object = {}): Regel => [
    'medewerkerOpslaan',
    { email: 'Nieuw@Voorbeeld.example', naam: 'Nel Nieuw', rollen: ['medewerker'], actief: true, ...anders },
  ];
  const van = (m: Medewerker, anders: object = {}): Regel =>
    kaart({ email: m.id, naam: m.naam, rollen: m.rollen, actief: m.actief, ...anders });

  it('5.1.1: directie en beheerder voegen iemand toe, met adres in kleine letters', () => {
    for (const wie of [dirk, otto]) {
      const verhaal = begin();
      expect(opRegister(verhaal, wie, kaart())).toEqual([]);
      expect(verhaal.rijen().medewerkers.at(-1)).toEqual({
        id: 'nieuw@voorbeeld.example',
        versie: 0,
        naam: 'Nel Nieuw',
        rollen: ['medewerker'],
        actief: true,
        ...{ deskundigheid: [], waarnemingDoor: null, waarnemingVan: null, waarnemingTot: null },
      });
    }
    for (const wie of [anna, nico]) expect(opRegister(begin(), wie, kaart())).toEqual(['5.1.1 geen-recht -']);
  });
  it('5.1.1: een bekend adres, hoe ook geschreven, is dezelfde persoon', () => {
    const verhaal = begin();
    expect(
      opRegister(verhaal, otto, van(bea, { email: 'BEA@voorbeeld.example', naam: 'Bea Anders', actief: false })),
    ).toEqual([]);
    expect(verhaal.rijen().medewerkers).toHaveLength(medewerkers.length);
    expect(verhaal.rijen().medewerkers).toContainEqual({ ...bea, naam: 'Bea Anders', actief: false });
  });
  it('besluit 12: wat over de waarneming leeg blijft, blijft zoals het was; alleen beëindigen maakt het leeg', () => {
    const periode = { waarnemingVan: '2026-04-01', waarnemingTot: '2026-04-10' };
    const weg: Medewerker = { ...bea, ...periode, waarnemingDoor: anna.id };
    const na = (anders: object): readonly unknown[] => {
      const verhaal = begin({ medewerkers: medewerkers.map((m) => (m.id === bea.id ? weg : m)) });
      const nee = opRegister(verhaal, dirk, van(bea, { email: 'BEA@voorbeeld.example', ...anders }));
      return [nee, verhaal.rijen().medewerkers.find((m) => m.id === bea.id)];
    };
    const langer = { ...periode, waarnemingDoor: desi.id, waarnemingTot: '2026-04-17' };
    expect(na({})).toEqual([[], weg]);
    expect(na({ waarnemingBeeindigen: false })).toEqual([[], weg]);
    expect(na(langer)).toEqual([[], { ...weg, ...langer }]);
    expect(na({ waarnemingBeeindigen: true })).toEqual([[], bea]);
    expect(na({ ...langer, waarnemingBeeindigen: true })).toEqual([
      ['besluit 12 waarneming-onvolledig waarnemingDoor'],
      weg,
    ]);
    expect(na({ rollen: [] })).toEqual([['5.1.1 veld-verplicht rollen'], weg]);
  });
  it('5.1.1: naam, adres, rollen en actief zijn nodig', () => {
    expect(opRegister(begin(), otto, ['medewerkerOpslaan', {}])).toEqual(
      ['email', 'naam', 'rollen', 'actief'].map((v) => `5.1.1 veld-verplicht ${v}`),
    );
  });
  it('5.1.4: alleen de directie geeft of neemt de rol directie', () => {
    const nee = ['5.1.4 alleen-directie-benoemt-directie rollen'];
    expect(opRegister(begin(), otto, kaart({ rollen: ['directie'] }))).toEqual(nee);
    expect(opRegister(begin(), otto, van(desi, { rollen: ['medewerker'] }))).toEqual(nee);
    expect(opRegister(begin(), otto, van(desi, { email: 'DESI@voorbeeld.example', actief: false }))).toEqual(nee);
    expect(opRegister(begin(), dirk, kaart({ rollen: ['directie'] }))).toEqual([]);
    expect(opRegister(begin(), dirk, van(desi, { rollen: ['medewerker'] }))).toEqual([]);
  });
  it('5.1.4: er blijft altijd een actief directielid', () => {
    const nee = ['5.1.4 laatste-directie rollen'];
    const alleen = (): Verhaal => begin({ medewerkers: [dirk, anna, ina, otto] });
    expect(opRegister(alleen(), dirk, van(dirk, { actief: false }))).toEqual(nee);
    expect(opRegister(alleen(), dirk, van(dirk, { rollen: ['medewerker'] }))).toEqual(nee);
    expect(opRegister(alleen(), dirk, van(dirk, { email: 'DIRK@voorbeeld.example', actief: false }))).toEqual(nee);
    expect(opRegister(alleen(), dirk, van(dirk, { naam: 'Dirk Anders' }))).toEqual([]);
    expect(opRegister(alleen(), dirk, van(anna, { naam: 'Anna Anders' }))).toEqual([]);
    expect(opRegister(begin(), dirk, van(dirk, { actief: false }))).toEqual([]);
  });
});

describe('artikel 5.1.3: vrije dagen van een jaar', () => {
  it('besluit 3: directie, beheerder en het register zelf vullen een jaar; de dagen komen er een keer in', () => {
    for (const wie of [dirk, otto, systeem]) {
      const verhaal = begin();
      expect(opRegister(verhaal, wie, ['jaarVullen', { dag: '2031-07-15' }])).toEqual([]);
      const erbij = verhaal.rijen().vrijeDagen.filter((d) => d.id.startsWith('2031'));
      expect(erbij.map((d) => d.id)).toEqual(vrijeDagenVan(2031).map((d) => d.dag));
    }
    expect(opRegister(begin(), anna, ['jaarVullen', { dag: '2031-07-15' }])).toEqual(['5.1.3 geen-recht -']);
  });
  it('besluit 3: een gevuld jaar verandert niet; wat de directie koos blijft', () => {
    const besluit = begin()
      .opDossier('')
      .beslis('2026-04-02', dirk, {
        stappen: [{ stap: 'jaarVullen', invoer: { dag: '2026-01-01' } }],
      });
    expect(besluit).toEqual({ soort: 'wijzigingen', wijzigingen: [], stappen: ['jaarVullen'] });
  });
  it('besluit 3: alleen wat ontbreekt komt erbij', () => {
    const zonder = beginRijen.vrijeDagen.filter((d) => d.id !== '2026-04-27');
    const verhaal = begin({ vrijeDagen: zonder });
    expect(opRegister(verhaal, dirk, ['jaarVullen', { dag: '2026-12-31' }])).toEqual([]);
    expect(verhaal.rijen().vrijeDagen.slice(zonder.length)).toEqual([
      { id: '2026-04-27', versie: 0, naam: 'Koningsdag', teltAlsVrij: true },
    ]);
  });
  it('besluit 3: vallen Bevrijdingsdag en Hemelvaart samen (donderdag 5 mei 2016), dan is er een rij', () => {
    const verhaal = begin();
    opRegister(verhaal, dirk, ['jaarVullen', { dag: '2016-05-05' }]);
    expect(verhaal.rijen().vrijeDagen.filter((d) => d.id === '2016-05-05')).toEqual([
      { id: '2016-05-05', versie: 0, naam: 'Bevrijdingsdag', teltAlsVrij: true },
    ]);
  });
});

describe('artikel 5.3.1: een rij terugzetten', () => {
  const zet = (wie: Medewerker, tabel: string, rij: string): readonly string[] =>
    opRegister(tot('berichten'), wie, ['terugzetten', { tabel, rij }]);
  it('5.3.1: de directie schrijft de rij opnieuw zoals vastgelegd, zonder een waarde te veranderen', () => {
    const besluit = tot('berichten')
      .opDossier('')
      .beslis('2026-05-01', dirk, {
        stappen: [{ stap: 'terugzetten', invoer: { tabel: 'onderdelen', rij: `${dossier}.1` } }],
      });
    expect(besluit).toEqual({
      soort: 'wijzigingen',
      stappen: ['terugzetten'],
      wijzigingen: [{ tabel: 'onderdelen', id: `${dossier}.1`, nieuw: false, waarden: {} }],
    });
  });
  it.each(['klachten', 'onderdelen', 'berichten', 'medewerkers', 'vrijeDagen', 'instellingen', 'systeem'])(
    '5.3.1: op tabblad %s kan een rij terug',
    (tabel) => {
      const [rij] = tot('berichten').rijen()[tabel as 'klachten'];
      expect(zet(dirk, tabel, rij?.id ?? '')).toEqual([]);
    },
  );
  it('5.3.1: ook van overleg en maatregelen', () => {
    const { overleg, maatregelen } = tot('bespreken').rijen();
    for (const [tabel, rij] of [
      ['overleg', overleg[0]?.id],
      ['maatregelen', maatregelen[0]?.id],
    ])
      expect(opRegister(tot('bespreken'), dirk, ['terugzetten', { tabel, rij }])).toEqual([]);
  });
  it('5.3.1: een rij die niemand kent kan niet terug', () => {
    expect(zet(dirk, 'klachten', 'bestaat-niet')).toEqual(['5.3.1 rij-onbekend rij']);
    expect(zet(dirk, 'onderdelen', dossier)).toEqual(['5.3.1 rij-onbekend rij']);
    expect(zet(dirk, 'logboek', '1')).toEqual(['5.3.1 veld-ongeldig tabel']);
  });
  it('5.3.1: de stand van het logboek zelf wordt niet teruggezet: elke vastlegging schrijft die opnieuw', () => {
    const rij = (id: string): { id: string; versie: number; waarde: string } => ({ id, versie: 1, waarde: '1' });
    const verhaal = begin({ systeem: [rij('log.nummer'), rij('teller.log.')], instellingen: [rij('log.nummer')] });
    const terug = (tabel: string, id: string): readonly string[] =>
      opRegister(verhaal, dirk, ['terugzetten', { tabel, rij: id }]);
    expect(terug('systeem', 'log.nummer')).toEqual(['5.3.1 rij-onbekend rij']);
    expect([terug('systeem', 'teller.log.'), terug('instellingen', 'log.nummer')]).toEqual([[], []]);
  });
  it('besluit 6: niemand zet een rij terug van een dossier over zichzelf; het antwoord verraadt niet dat het er is', () => {
    const rijen = tot('besluiten').rijen();
    const klachten = rijen.klachten.map((k) => ({ ...k, betrokkenMedewerkers: [dirk.id] }));
    const over = (): Verhaal => begin({ ...rijen, klachten });
    for (const [tabel, rij] of [
      ['klachten', dossier],
      ['onderdelen', `${dossier}.1`],
      ['berichten', over().berichten('L2')[0]?.id],
    ] as const) {
      expect(opRegister(over(), dirk, ['terugzetten', { tabel, rij }])).toEqual(['5.3.1 rij-onbekend rij']);
      expect(opRegister(over(), desi, ['terugzetten', { tabel, rij }])).toEqual([]);
    }
  });
  it('5.3.1: alleen de directie', () => {
    for (const wie of [anna, nico, otto, bea]) expect(zet(wie, 'klachten', dossier)).toEqual(['5.3.1 geen-recht -']);
    expect(zet(desi, 'klachten', dossier)).toEqual([]);
  });
});
