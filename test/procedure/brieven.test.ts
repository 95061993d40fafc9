// Staat in elke brief aan de klager wat erin moet staan, en komt er nooit een onaf of uitgekleed stuk uit? (artikelen 5.1.3, 5.1.5, 5.2.2, 5.2.4)
import { describe, expect, it } from '@jest/globals';
import { vulIn } from '../../src/procedure/briefwaarden';
import { briefsoort, briefsoorten } from '../../src/procedure/brieven';
import type { Briefnaam } from '../../src/procedure/brieven';
import type { Bericht } from '../../src/procedure/rijen';
import { gewoon } from './invoer';
import type { Hoofdstap } from './invoer';
import { beginRijen, dirk } from './mensen';
import { begin, probeer, tot } from './verhaal';
import type { Anders } from './verhaal';

const stapVan = { L2: 'toelaten', L3: 'nietInBehandeling', L6: 'berichten' } as const satisfies Partial<
  Record<Briefnaam, Hoofdstap>
>;
const vorige = { L2: 'registreren', L3: 'registreren', L6: 'besluiten' } as const satisfies Partial<
  Record<Briefnaam, Hoofdstap>
>;
type Hoofdbrief = keyof typeof stapVan;
const brief = (naam: Hoofdbrief, anders: Anders = {}, rijen = {}): Bericht => {
  const [gevonden] = tot(stapVan[naam], anders, begin(rijen)).berichten(naam);
  if (gevonden === undefined) throw new Error(`geen ${naam}`);
  return gevonden;
};
const tekst = (naam: Hoofdbrief, anders: Anders = {}, rijen = {}): string => brief(naam, anders, rijen).tekst;
const namen = ['L2', 'L3', 'L6'] as const;

describe('artikel 5.1.3: L2, ontvangen en in behandeling', () => {
  it.each([
    ['de dag van ontvangst', 'Op donderdag 2 april 2026 hebben wij uw klacht ontvangen'],
    ['het nummer', 'heeft nummer K2026-001'],
    ['dat de klacht in behandeling is', 'Wij nemen uw klacht in behandeling.'],
    ['de omschrijving', 'Het eindrapport kwam drie weken te laat.'],
    ['de behandelaar', 'Bea Voorbeeld onderzoekt uw klacht'],
    ['de uiterste datum', 'U hoort uiterlijk op donderdag 30 april 2026'],
    ['hoor', 'U kunt daarbij uw verhaal toelichten'],
    ['wederhoor', 'wie bij de zaak betrokken is, krijgt de kans om te reageren'],
    ['contact', 'Neem dan contact op met de directie, telefoon 000 000 00 00'],
    ['de regel over privacy', 'gebruiken ze alleen om uw klacht te behandelen'],
    ['de aanhef', 'Geachte mevrouw Klaagster,'],
    ['de ondertekening', 'Met vriendelijke groet,\n\nDirk Voorbeeld\nVoorbeeld Re-integratie B.V.'],
  ])('5.1.3: noemt %s', (_wat, zin) => {
    expect(tekst('L2')).toContain(zin);
  });
});

describe('artikel 5.1.5: L3, ontvangen en niet in behandeling', () => {
  it.each([
    [
      'niet van of namens een opdrachtgever',
      'klachten die van of namens een opdrachtgever komen',
      'uw eigen opdrachtgever of bij UWV',
    ],
    [
      'ex-relatie, niet over een gedraging',
      'dienstverlening aan u is beëindigd',
      'terecht bij UWV, of uw vraag voorleggen aan de rechter',
    ],
    ['tuchtrechtelijk', 'de beroepsregels van een deskundige', 'tuchtcollege van de beroepsgroep'],
    ['anders', 'Wij beslisten hier al over.', 'terecht bij UWV, of uw vraag voorleggen aan de rechter'],
  ])('5.1.5: bij "%s" staan reden en verwijzing in gewone woorden', (besluitReden, reden, verwijzing) => {
    const gelezen = tekst('L3', {
      nietInBehandeling: { besluitReden, besluitToelichting: 'Wij beslisten hier al over.' },
    });
    expect(gelezen).toContain(reden);
    expect(gelezen).toContain(verwijzing);
    expect(gelezen).toContain('Wij beslisten hier al over.');
    expect(gelezen).toContain('Wij nemen uw klacht niet in behandeling.');
    expect(gelezen).toContain('Op donderdag 2 april 2026');
    expect(gelezen).toContain('K2026-001');
  });
  it('5.2.4: zonder bekende financier verwijst de brief in gewone woorden', () => {
    const zonder = {
      registreren: { opdrachtgever: '' },
      nietInBehandeling: { besluitReden: 'ex-relatie, niet over een gedraging' },
    };
    expect(tekst('L3', zonder)).toContain('terecht bij de instantie die de financiën voor de opdracht verstrekt, of');
  });
});

describe('artikelen 5.2.2 en 5.2.4: L6, afhandeling van de klacht', () => {
  it.each([
    ['de bevindingen', 'Wat wij vonden\nHet rapport lag te wachten op een handtekening.'],
    [
      'het oordeel per onderdeel met motivering',
      '1. Het eindrapport kwam drie weken te laat: gegrond, wij geven u gelijk. De afgesproken datum is niet gehaald.',
    ],
    [
      'wat er verandert',
      'Wat er verandert\nWij bieden u onze excuses aan. Wij tekenen rapporten voortaan binnen twee dagen.',
    ],
    ['de weg naar de financier (5.2.4)', 'Bent u niet tevreden over de afhandeling? Dan kunt u terecht bij UWV.'],
    [
      'de reactietermijn van veertien dagen: vrijdag 8 mei',
      'Wij horen uw reactie graag uiterlijk op vrijdag 8 mei 2026.',
    ],
    [
      'nummer en dag van ontvangst',
      'Op donderdag 2 april 2026 hebben wij uw klacht ontvangen. Uw klacht heeft nummer K2026-001',
    ],
  ])('5.2.2: noemt %s', (_wat, zin) => {
    expect(tekst('L6')).toContain(zin);
  });
  it('5.2.2: elk onderdeel krijgt een eigen regel', () => {
    const onderdeel = (n: number): string => `dossier-1.${n}`;
    const gelezen = tekst('L6', {
      toelaten: { onderdelen: [{ omschrijving: 'Te laat' }, { omschrijving: 'Onbeleefd' }] },
      bevindingen: {
        onderdelen: [1, 2].map((n) => ({ onderdeel: onderdeel(n), advies: 'gegrond', toelichting: 'x' })),
      },
      besluiten: {
        onderdelen: [
          { onderdeel: onderdeel(1), oordeel: 'gegrond', motivering: 'Klopt.' },
          { onderdeel: onderdeel(2), oordeel: 'ongegrond', motivering: 'Niet gebleken.' },
        ],
      },
    });
    expect(gelezen).toContain(
      'Ons oordeel\n1. Te laat: gegrond, wij geven u gelijk. Klopt.\n2. Onbeleefd: ongegrond, wij geven u geen gelijk. Niet gebleken.\n\n',
    );
  });
  it('5.2.2: de overweging over de relatie staat nooit in een brief', () => {
    expect(namen.map((naam) => tekst(naam)).join(' ')).not.toMatch(/grote opdrachtgever|wij bellen/);
  });
  it('5.2.4: zonder bekende financier verwijst de brief in gewone woorden', () => {
    expect(tekst('L6', { registreren: { opdrachtgever: null } })).toContain(
      'terecht bij de instantie die de financiën voor de opdracht verstrekt.',
    );
  });
  it('5.2.2: de reactietermijn is een instelling (A-20)', () => {
    const instellingen = [...beginRijen.instellingen, { id: 'reactietermijnDagen', versie: 1, waarde: '21' }];
    expect(tekst('L6', {}, { instellingen })).toContain('uiterlijk op vrijdag 15 mei 2026.');
  });
});

describe('artikel 5.1.3: een onaffe of uitgeklede brief gaat niet weg', () => {
  it.each(namen)('5.1.3: in %s staat geen open plaats meer', (naam) => {
    expect(tekst(naam)).not.toMatch(/[{}]/);
  });
  it.each(namen)('5.1.3: %s met een open plaats wordt geweigerd, en die wordt genoemd', (naam) => {
    const verhaal = tot(vorige[naam]);
    const brieftekst = `${tekst(naam)}\n{vraag}`;
    expect(probeer(verhaal, stapVan[naam], { brieftekst })).toEqual([
      `${briefsoorten[naam].artikel} brief-${naam}-onvolledig brieftekst`,
    ]);
  });
  it('5.1.3: de weigering zegt wat ontbreekt, welke plaats open is en wat u dan doet', () => {
    const zeg = (brieftekst: string): string =>
      JSON.stringify(
        tot('registreren').beslis('2026-04-03', dirk, {
          stappen: [{ stap: 'toelaten', invoer: { ...gewoon.toelaten, brieftekst } }],
        }),
      );
    expect(zeg('K2026-001')).toContain(
      'wie de klacht onderzoekt, de uiterste datum, met wie de klager contact opneemt.',
    );
    expect(zeg('K2026-001 {behandelaar} {bedrag}')).toContain(
      '{behandelaar} is niet ingevuld: wijs een behandelaar aan; {bedrag} is niet ingevuld: schat het claimbedrag.',
    );
    expect(zeg('K2026-001 {telefoon}')).toContain('het register kent {telefoon} niet, haal de accolades weg');
  });
  it('5.1.3: accolades die de klager zelf typte, zijn zijn eigen woorden en houden de brief niet tegen', () => {
    const verhaal = tot('registreren', { melden: { omschrijving: 'Ik wacht op {termijn}.' } });
    expect(probeer(verhaal, 'toelaten')).toEqual([]);
    expect(verhaal.berichten('L2')[0]?.tekst).toContain('Wat wij van u begrepen: Ik wacht op {termijn}.');
  });
  it('5.1.3: een lange omschrijving wordt ingekort tot 300 tekens; precies 300 niet', () => {
    const met = (omschrijving: string): string => tekst('L2', { melden: { omschrijving } });
    expect(met('a'.repeat(300))).toContain(`begrepen: ${'a'.repeat(300)}\n`);
    expect(met('a'.repeat(301))).toContain(`begrepen: ${'a'.repeat(299)}…\n`);
    expect(met(`${'a'.repeat(298)} ${'b'.repeat(9)}`)).toContain(`begrepen: ${'a'.repeat(298)}…\n`);
  });
});

describe('I-19: geen persoonsgegevens waar die niet horen', () => {
  it.each(namen)('I-19 (5.1.3, 5.2.2): het onderwerp van %s noemt alleen het nummer', (naam) => {
    const { onderwerp, nummer } = brief(naam);
    expect(nummer).toBe('K2026-001');
    expect(onderwerp).toContain('K2026-001');
    expect(onderwerp).not.toMatch(/Klaagster|Bea|rapport|UWV|@|{/);
  });
  it.each(namen)(
    'I-19 (5.1.3, 5.2.2): %s gaat naar de klager, per e-mail of post, onder een id van het dossier',
    (naam) => {
      expect(brief(naam)).toMatchObject({
        id: expect.stringMatching(new RegExp(`^dossier-1\\.${naam}-\\d+$`)) as unknown,
        klacht: 'dossier-1',
        soort: naam,
        aan: 'Mevrouw Klaagster',
        adres: 'klaagster@uwv.voorbeeld.example',
        gemaaktDoor: 'dirk@voorbeeld.example',
      });
      expect(brief(naam, { [stapVan[naam]]: { verzendwijze: 'post' } })).toMatchObject({
        adres: 'Postbus 1, 2160 AA Lisse',
      });
    },
  );
});

describe('brieven als tabel (5.1.3, 5.1.5, 5.2.2)', () => {
  it('5.1.3 - 5.2.5: L1 tot en met L12 zijn brieven, L6 ook in het kort; een seintje (L13) niet', () => {
    expect(Object.keys(briefsoorten).sort()).toEqual(
      [...Array.from({ length: 12 }, (_, i) => `L${i + 1}`), 'L6-kort'].sort(),
    );
    expect([briefsoort('L13'), briefsoort(''), briefsoort('toString')]).toEqual([undefined, undefined, undefined]);
  });
  it('5.1.3: invullen vervangt elke plaats die een waarde heeft, ook met een $ erin, en laat de rest staan', () => {
    expect(vulIn('{a} {b} {a} {c}', { a: '$& $1', b: '' })).toBe('$& $1 {b} $& $1 {c}');
    expect(vulIn('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });
});
