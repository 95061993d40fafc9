// Mag de ontvanger iets zelf afhandelen, en ziet de directie het altijd? (5.1.2, R6.1, T02, T04, T05, T23; A-07, T08)
import { describe, expect, it } from '@jest/globals';
import { anna, bea, dirk } from './mensen';
import { klok } from './klokken';
import { afdoende, kennisnemen, tochBehandelen, vervallen, zelfAfhandelen } from './stappen';
import { gewoon } from './invoer';
import { begin, tot } from './verhaal';
import type { Verhaal } from './verhaal';
import type { Invoer } from './invoer';

const [dag, morgen] = ['2026-04-02', '2026-04-03'];
const gemeld = (anders: Invoer = {}): Verhaal => tot('melden', { melden: anders });
const vraag = { soort: 'informatieverzoek' };
const zelf = (anders: Invoer = {}, invoer: Invoer = {}): Verhaal => {
  const verhaal = gemeld(anders);
  expect(verhaal.doe(dag, anna, zelfAfhandelen(invoer))).toEqual([]);
  return verhaal;
};

describe('artikel 5.1.2: zelf afhandelen', () => {
  it('R5.1.2a, T02 (5.1.2): een vraag, opmerking of suggestie mag; het verslag aan de directie staat vast, met de dag', () => {
    for (const soort of ['informatieverzoek', 'opmerking', 'suggestie'])
      expect(zelf({ soort }, { eenvoudigProbleem: false }).klacht()).toMatchObject({
        ...{ fase: 'Zelf afgehandeld', nummer: null, rapportage: 'Gebeld en gemaild.', rapportageOp: dag },
        ...{ volgendeStap: 'Kennisnemen: afdoende behandeld', openTaken: ['kennisnemen'], actiedatum: '2026-04-07' },
      });
  });
  it('R5.1.2b (5.1.2): een klacht alleen als het een eenvoudig probleem is', () => {
    expect(gemeld().doe(dag, anna, zelfAfhandelen({ eenvoudigProbleem: false }))).toEqual([
      '5.1.2 niet-eenvoudig eenvoudigProbleem',
    ]);
    expect(zelf().klacht().fase).toBe('Zelf afgehandeld');
  });
  it.each([
    ['formeleBehandeling', 'zelf-formele-behandeling'],
    ['claimMogelijk', 'zelf-claim'],
    ['tuchtrechtelijk', 'zelf-tuchtrechtelijk'],
  ])('5.1.2: niet bij %s', (veld, code) => {
    expect(gemeld(vraag).doe(dag, anna, zelfAfhandelen({ [veld]: true }))).toEqual([`5.1.2 ${code} ${veld}`]);
  });
  it('R5.1.2c, A-22 (5.1.2): alleen door wie de melding ontving, en niet als zij over hemzelf gaat', () => {
    expect(gemeld(vraag).doe(dag, dirk, zelfAfhandelen())).toEqual(['5.1.2 geen-recht -']);
    expect(gemeld(vraag).doe(dag, bea, zelfAfhandelen())).toEqual(['5.1.4 niet-gevonden -']);
    const overAnna = gemeld({ ...vraag, overMedewerker: true, betrokkenMedewerkers: [anna.id] });
    expect(overAnna.doe(dag, anna, zelfAfhandelen())).toEqual(['5.1.4 niet-gevonden -']);
  });
  it('R5.1.2d, R6.1 (5.1.2): zonder verslag aan de directie gaat het niet', () => {
    expect(gemeld(vraag).doe(dag, anna, zelfAfhandelen({ rapportage: '' }))).toEqual([
      '5.1.2 veld-verplicht rapportage',
    ]);
  });
  it('besluit 1 (5.1.2): melden en zelf afhandelen kan in een keer', () => {
    const verhaal = begin();
    expect(verhaal.doe(dag, anna, ['melden', { ...gewoon.melden, ...vraag }], zelfAfhandelen())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Zelf afgehandeld', versie: 1 });
  });
});

describe('artikel 5.1.2: de directie neemt kennis', () => {
  it('5.1.2 (T04): een vraag krijgt een nummer en is afgehandeld, zonder brief en zonder klok voor bericht', () => {
    const verhaal = zelf(vraag);
    expect(verhaal.doe(morgen, dirk, kennisnemen({ verzendwijze: null }))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      ...{ fase: 'Afgehandeld', nummer: 'K2026-001', registratiedatum: morgen, kennisgenomenOp: morgen },
      ...{ uitkomst: 'afdoende behandeld', afgehandeldOp: morgen, openTaken: ['bespreken'] },
    });
    expect(klok(verhaal.klacht(), 'D1', morgen)).toBe('geen');
    expect(klok(verhaal.klacht(), 'registratie', morgen)).toBe('di 7-4-2026 op tijd');
  });
  it('5.1.2 (T04): een klacht krijgt een korte bevestiging; pas als die verzonden is, is zij afgehandeld', () => {
    const verhaal = zelf();
    expect(verhaal.doe(morgen, dirk, kennisnemen({ verzendwijze: null }))).toEqual([
      '5.1.3 korte-brief-ontbreekt verzendwijze',
    ]);
    expect(verhaal.doe(morgen, dirk, kennisnemen())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Zelf afgehandeld', nummer: 'K2026-001' });
    verhaal.bezorg('2026-04-07');
    expect(verhaal.klacht()).toMatchObject({ fase: 'Afgehandeld', afgehandeldOp: '2026-04-07' });
    expect(klok(verhaal.klacht(), 'D1', '2026-04-07')).toBe('do 9-4-2026 op tijd');
    expect(klok(verhaal.klacht(), 'D4', '2026-04-07')).toBe('do 30-4-2026 op tijd');
  });
  it('I-01 (5.1.4): zolang die brief klaarstaat, geeft geen stap een tweede nummer of laat hem vallen', () => {
    const verhaal = zelf();
    verhaal.doe(morgen, dirk, kennisnemen({ verzendwijze: 'post' }));
    for (const stap of [kennisnemen(), tochBehandelen()])
      expect(verhaal.doe(morgen, dirk, stap)).toEqual(['5.2.2 bericht-staat-klaar -']);
    expect(verhaal.doe(morgen, dirk, vervallen())).toEqual(['5.2.2 bericht-staat-klaar -', '5.1.4 heeft-al-nummer -']);
    expect(verhaal.doe('2026-04-07', dirk, ['posten', { gepostOp: '2026-04-07' }])).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Afgehandeld', nummer: 'K2026-001' });
    expect(verhaal.rijen().systeem).toMatchObject([{ id: 'teller.K2026', waarde: '1' }]);
  });
  it('5.1.3: zonder e-mailadres gaat de korte brief niet per e-mail, wel per post; wat erin hoort blijft erin', () => {
    const zonder = (): Verhaal => zelf({ klagerEmail: '' });
    expect(zonder().doe(morgen, dirk, kennisnemen())).toEqual(['5.1.3 geen-verzendadres verzendwijze']);
    expect(zonder().doe(morgen, dirk, kennisnemen({ verzendwijze: 'post' }))).toEqual([]);
    expect(zelf().doe(morgen, dirk, kennisnemen({ brieftekst: 'Tot ziens.' }))).toContain(
      '5.1.5 brief-L6-kort-onvolledig brieftekst',
    );
  });
  it('5.1.3: de korte brief kan niet morgen gepost zijn, en niet voordat er een nummer was', () => {
    for (const gepostOp of ['2026-04-07', '2026-04-02'])
      expect(zelf().doe(morgen, dirk, kennisnemen({ verzendwijze: 'post', gepostOp }))).toEqual([
        '5.1.3 postdatum-ongeldig gepostOp',
      ]);
  });
  it('5.1.2 (T05): toch behandelen: nummer, zelfde D1 vanaf ontvangst, en de reactie van de klager is weer open', () => {
    const verhaal = zelf();
    expect(verhaal.doe(morgen, dirk, tochBehandelen())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      ...{ fase: 'Bij directie', nummer: 'K2026-001', afdoendeReden: 'De klager belde opnieuw.' },
      ...{ tevreden: null, tevredenOp: null, tevredenBron: null },
    });
    expect(klok(verhaal.klacht(), 'D1', '2026-04-10')).toBe('do 9-4-2026 te laat');
  });
});

describe('artikel 5.1.5: afdoende behandeld (T08, A-07)', () => {
  const bijDirectie = (anders: Invoer = {}): Verhaal => tot('registreren', { registreren: anders });
  it('R5.1.5a, A-07 (5.1.5): een tevreden klager is genoeg; hij krijgt een korte bevestiging', () => {
    const verhaal = bijDirectie();
    expect(verhaal.doe(morgen, dirk, afdoende())).toEqual([]);
    verhaal.bezorg(morgen);
    expect(verhaal.klacht()).toMatchObject({
      fase: 'Afgehandeld',
      uitkomst: 'afdoende behandeld',
      afgehandeldOp: morgen,
    });
  });
  it.each(['nee', 'geen reactie'])(
    'A-07 (5.1.5): bij een klacht is "%s" niet genoeg, ook niet met een reden',
    (tevreden) => {
      expect(bijDirectie().doe(morgen, dirk, afdoende({ tevreden, afdoendeReden: 'Wij vinden van wel.' }))).toEqual([
        '5.1.5 afdoende-niet-gemotiveerd afdoendeReden',
      ]);
    },
  );
  it('A-07 (5.1.5): een opmerking mag zonder tevreden melder, met een reden van de directie', () => {
    const opmerking = { soort: 'opmerking', grondslag: [] };
    const invoer = { tevreden: 'geen reactie', verzendwijze: null };
    expect(bijDirectie(opmerking).doe(morgen, dirk, afdoende(invoer))).toEqual([
      '5.1.5 afdoende-niet-gemotiveerd afdoendeReden',
    ]);
    const verhaal = bijDirectie(opmerking);
    expect(verhaal.doe(morgen, dirk, afdoende({ ...invoer, afdoendeReden: 'Er valt niets te antwoorden.' }))).toEqual(
      [],
    );
    expect(verhaal.klacht().fase).toBe('Afgehandeld');
  });
  it('besluit 1 (5.1.5): registreren en afdoende in een keer; toelaten kan niet terwijl de bevestiging klaarstaat', () => {
    const verhaal = tot('melden');
    expect(verhaal.doe(morgen, dirk, ['registreren', gewoon.registreren], afdoende())).toEqual([]);
    expect(verhaal.doe(morgen, dirk, ['toelaten', gewoon.toelaten])).toEqual(['5.2.2 bericht-staat-klaar -']);
  });
});

describe('artikel 5.1.4: een vergissing vervalt (T23)', () => {
  it('T23 (5.1.4): met reden, zonder nummer, zonder klokken en zonder taken; alleen door de directie', () => {
    const verhaal = gemeld();
    expect(verhaal.doe(dag, anna, vervallen())).toEqual(['5.1.4 geen-recht -']);
    expect(verhaal.doe(dag, dirk, vervallen({ vervallenReden: '' }))).toEqual(['5.1.4 veld-verplicht vervallenReden']);
    expect(verhaal.doe(dag, dirk, vervallen())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Vervallen', nummer: null, openTaken: [], actiedatum: null });
    for (const naam of ['D1', 'D3', 'D4'] as const) expect(klok(verhaal.klacht(), naam, dag)).toBe('geen');
    expect(verhaal.rijen().systeem).toEqual([]);
  });
  it('T23 (5.1.4): met een nummer vervalt niets meer', () => {
    expect(tot('registreren').doe(morgen, dirk, vervallen())).toEqual(['5.1.4 verkeerde-fase -']);
  });
});
