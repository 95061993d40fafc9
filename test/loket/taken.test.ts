// Staat alles wat iemand moet doen op zijn lijst, met het artikel en waarom het van hem is? (5.1.7, besluit 10, besluit 12)
import { describe, expect, it } from '@jest/globals';
import type { Taakbeeld } from '../../src/loket/beelden';
import { geheugenregister } from '../register/geheugen-register';
import { bericht, bespreking, besluit, dossier, melding, onderzoek, registratie, toelating } from './g1';
import { behandelaar, directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';

const taken = (spel: Spel, wie: string): readonly Taakbeeld[] => {
  const uit = spel.vraag(wie, 'taken');
  return uit.ok ? uit.antwoord : [];
};
const kort = (spel: Spel, wie: string): readonly string[] =>
  taken(spel, wie).map((t) => `${t.artikel} ${t.titel}: ${t.waarom}`);
const kaart = (email: string, naam: string, rollen: readonly string[], rest = {}): [string, object] => [
  'medewerkerOpslaan',
  { email, naam, rollen, actief: true, ...rest },
];

/** G1 as far as this step. */
const tot = (
  stap: string,
  anders: { readonly melding?: object; readonly registratie?: object; readonly toelating?: object } = {},
): Spel => {
  const spel = ingericht(geheugenregister());
  const stappen: readonly (readonly [string, string, string, ...[string, object][]])[] = [
    ['2026-04-02', 'melden', ontvanger, ['melden', { ...melding, ...anders.melding }]],
    [
      '2026-04-03',
      'toelaten',
      directie,
      ['registreren', { ...registratie, ...anders.registratie }],
      ['toelaten', { ...toelating, ...anders.toelating }],
    ],
    ['2026-04-21', 'bevindingen', behandelaar, ['bevindingen', onderzoek]],
    ['2026-04-23', 'besluiten', directie, ['besluiten', { ...besluit, boodschapper: behandelaar }]],
    ['2026-04-24', 'berichten', behandelaar, ['berichten', bericht]],
    ['2026-05-06', 'bespreken', directie, ['bespreken', bespreking]],
  ];
  for (const [dag, naam, wie, ...doe] of stappen) {
    spel.dag(dag);
    expect(spel.doe(wie, dossier, ...doe)).toEqual([]);
    if (naam === stap) return spel;
  }
  return spel;
};

describe('mijn taken met de reden (5.1.7)', () => {
  it('G1 (5.1.4): registreren is van de directie', () => {
    expect(kort(tot('melden'), directie)).toEqual(['5.1.4 Registreren: U bent directie.']);
    expect(kort(tot('melden'), ontvanger)).toEqual([]);
  });
  it('G1 (5.2.1): het onderzoek is van de behandelaar', () => {
    expect(kort(tot('toelaten'), behandelaar)).toEqual([
      expect.stringMatching(/^5\.2\.1 .+: U bent aangewezen als behandelaar\.$/),
    ]);
  });
  it('G1 (5.2.3, 5.2.4): berichten en navragen zijn van de boodschapper', () => {
    const wie = 'U bent aangewezen om de klager te berichten.';
    expect(kort(tot('besluiten'), behandelaar)).toEqual([expect.stringContaining(wie)]);
    expect(kort(tot('berichten'), behandelaar)).toEqual([expect.stringMatching(/^5\.2\.4 .+ te berichten\.$/)]);
  });
  it('G1 (5.2.5): een voorgestelde maatregel vraagt een besluit, en daarna iets van de eigenaar', () => {
    const spel = tot('bespreken');
    expect(kort(spel, directie)).toContainEqual(
      expect.stringMatching(/^5\.2\.5 Over de maatregel beslissen: U bent directie\.$/),
    );
    const id = taken(spel, directie).find((t) => t.omschrijving.startsWith('maatregel'))?.dossier ?? '';
    const vast = {
      ...{ besluit: 'vastgesteld', overweging: 'Past.', eigenaar: behandelaar, einddatum: '2026-06-30' },
      ...{ succescriterium: 'Alles op tijd.', meetmoment: '2026-09-30' },
    };
    expect(spel.opRij(directie, id, 'maatregelBesluiten', vast)).toEqual([]);
    expect(
      spel.opRij(directie, id, 'maatregelBekendmaken', {
        bekendgemaaktVia: 'intern overleg',
        bekendgemaaktOp: '2026-05-06',
      }),
    ).toEqual([]);
    expect(spel.vraag(directie, 'dossier', { dossier: id })).toMatchObject({
      antwoord: {
        tijdlijn: [
          { tekst: 'Voorgesteld', door: 'Dirk Directie' },
          { tekst: 'Besluit: vastgesteld', door: 'Dirk Directie' },
          { tekst: 'Bekendgemaakt (intern overleg)', door: null },
        ],
      },
    });
    expect(taken(spel, behandelaar).filter((t) => t.dossier === id)).toMatchObject([
      { artikel: '5.2.5', actiedatum: '2026-06-30', waarom: 'U bent eigenaar van deze maatregel.', urgentie: 'later' },
    ]);
  });
  it('5.1.6: een claim boven 500 euro van Goede Vrijdag is de eerste werkdag erna, dinsdag 7 april, een taak van de directie', () => {
    const spel = tot('toelaten', { toelating: { claimMogelijk: true, claimbedrag: '750,00' } });
    expect(taken(spel, directie)).toMatchObject([
      { artikel: '5.1.6', actiedatum: '2026-04-07', urgentie: 'binnenkort', waarom: 'U bent directie.' },
    ]);
  });
  it('5.1.3: een brief op papier staat erbij zolang hij niet op de post is, met de reden', () => {
    const klagerAdres = 'Voorbeeldstraat 1, 0000 AA Voorbeeldstad';
    const spel = tot('toelaten', { registratie: { klagerAdres }, toelating: { verzendwijze: 'post' } });
    expect(kort(spel, directie)).toEqual([expect.stringMatching(/Brief L2 moet nog op de post\. U bent directie\.$/)]);
  });
  it('besluit 12: wie waarneemt, leest voor wie', () => {
    const spel = tot('melden');
    const weg = { waarnemingDoor: notulist, waarnemingVan: '2026-04-02', waarnemingTot: '2026-04-10' };
    expect(spel.doe(directie, '', kaart(directie, 'Dirk Directie', ['directie', 'beheerder'], weg))).toEqual([]);
    expect(kort(spel, notulist)).toEqual(['5.1.4 Registreren: U neemt waar voor Dirk Directie.']);
    spel.dag('2026-04-13');
    expect(kort(spel, notulist)).toEqual([]);
  });
  it('A-21 (besluit 6): gaat het over de directie, dan is het van de plaatsvervanger', () => {
    const spel = tot('melden', { melding: { overMedewerker: true, betrokkenMedewerkers: [directie] } });
    expect(spel.doe(directie, '', kaart(notulist, 'Nico Notulist', ['notulist', 'plaatsvervanger']))).toEqual([]);
    expect(kort(spel, notulist)).toEqual([
      '5.1.4 Registreren: De klacht gaat over de directie; u beslist als plaatsvervanger.',
    ]);
    expect(kort(spel, directie)).toEqual([]);
  });
});

describe('de jaarevaluatie op de lijst van de directie (5.3.2)', () => {
  const opJaar = (dag: string): Spel => {
    const spel = tot('berichten');
    spel.doe(directie, '', ['jaarVullen', { jaar: '2027' }]);
    spel.dag(dag);
    return spel;
  };
  const jaartaken = (spel: Spel, wie = directie): readonly string[] =>
    taken(spel, wie)
      .filter((t) => t.artikel === '5.3.2')
      .map((t) => `${t.nummer ?? '-'} ${t.titel}`);

  it('D8 (5.3.2): vanaf vrijdag 15 januari 2027 staat het openen van 2026 erop, de dag ervoor niet', () => {
    expect(jaartaken(opJaar('2027-01-14'))).toEqual([]);
    expect(jaartaken(opJaar('2027-01-15'))).toEqual(['Jaar 2026 Jaarevaluatie openen']);
    expect(jaartaken(opJaar('2027-01-15'), behandelaar)).toEqual([]);
  });
  it('5.3.2: daarna het bespreken en het vaststellen, tot het jaar vastligt', () => {
    const spel = opJaar('2027-01-18');
    expect(spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }])).toEqual([]);
    expect(jaartaken(spel)).toEqual(['Jaar 2026 Bespreking van het jaar vastleggen']);
    const besproken = { besprokenOp: '2027-01-18', aanwezigen: [directie], conclusies: 'Goed jaar.' };
    expect(spel.opRij(directie, 'jaar-2026', 'jaarBespreken', besproken)).toEqual([]);
    expect(jaartaken(spel)).toContain('Jaar 2026 Jaarevaluatie vaststellen');
    expect(spel.opRij(directie, 'jaar-2026', 'jaarVaststellen', {})).toEqual([]);
    expect(jaartaken(spel)).toEqual([]);
  });
});

describe('hoe dringend is een taak? (besluit 10)', () => {
  it.each([
    ['2026-04-21', 'later'],
    ['2026-04-22', 'binnenkort'],
    ['2026-04-29', 'binnenkort'],
    ['2026-04-30', 'vandaag'],
    ['2026-05-01', 'te laat'],
  ])('5.1.6: uiterlijk donderdag 30 april 2026, gezien op %s: %s', (dag, urgentie) => {
    const spel = tot('toelaten');
    spel.dag(dag);
    expect(taken(spel, behandelaar).map((t) => t.urgentie)).toEqual([urgentie]);
  });
});
