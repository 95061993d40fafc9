// Ziet iemand wat nu aan de beurt is, en waarom bij hem; en waarom iets anders nog niet kan? (5.1.7, 5.3.2, A-21)
import { describe, expect, it } from '@jest/globals';
import { afgehandeld, inOnderzoek, melding, onderzoek } from '../golden/verhalen';
import { geheugenregister } from '../register/geheugen-register';
import { behandelaar, directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';

const taken = (spel: Spel, wie: string) => {
  const uit = spel.vraag(wie, 'taken');
  return uit.ok ? uit.antwoord.map((t) => `${t.nummer ?? ''} ${t.titel}: ${t.waarom}`) : uit.weigeringen;
};
const dossier = (spel: Spel, wie: string, id: string) => {
  const uit = spel.vraag(wie, 'dossier', { dossier: id });
  if (!uit.ok) throw new Error(JSON.stringify(uit.weigeringen));
  return uit.antwoord;
};

describe('wat aan de beurt is', () => {
  it('5.3.2: een geopende jaarevaluatie staat op de lijst van de directie tot zij is vastgesteld', () => {
    const spel = ingericht(geheugenregister());
    spel.doe(directie, '', ['jaarOpenen', { dag: '2025-12-31' }]);
    expect(taken(spel, directie)).toEqual(['Jaar 2025 Bespreking van het jaar vastleggen: U bent directie.']);
    expect(taken(spel, notulist)).toEqual([]);
    const besproken = { besprokenOp: '2026-04-02', aanwezigen: [directie], conclusies: 'Geen klachten.' };
    expect(spel.opRij(directie, 'jaar-2025', 'jaarBespreken', besproken)).toEqual([]);
    expect(taken(spel, directie)).toEqual(['Jaar 2025 Jaarevaluatie vaststellen: U bent directie.']);
    expect(spel.opRij(directie, 'jaar-2025', 'jaarVaststellen', {})).toEqual([]);
    expect(taken(spel, directie)).toEqual([]);
  });

  it('A-21, besluit 12: een plaatsvervanger en een waarnemer lezen waarom het bij hen ligt', () => {
    const spel = ingericht(geheugenregister());
    const plaats = { email: notulist, naam: 'Nico', rollen: ['medewerker', 'plaatsvervanger'], actief: true };
    const weg = { email: behandelaar, naam: 'Bea', rollen: ['medewerker'], actief: true };
    const waarneming = { waarnemingDoor: ontvanger, waarnemingVan: '2026-04-01', waarnemingTot: '2026-04-30' };
    inOnderzoek(spel, 'dossier-a');
    expect(spel.doe(directie, '', ['medewerkerOpslaan', plaats])).toEqual([]);
    expect(spel.doe(directie, '', ['medewerkerOpslaan', { ...weg, ...waarneming }])).toEqual([]);
    const over = melding({ overMedewerker: true, betrokkenMedewerkers: [directie] });
    expect(spel.doe(ontvanger, 'dossier-b', ['melden', over])).toEqual([]);
    expect(taken(spel, notulist)).toEqual([
      ' Registreren: De klacht gaat over de directie; u beslist als plaatsvervanger.',
    ]);
    expect(taken(spel, ontvanger)).toEqual(['K2026-001 Bevindingen en advies vastleggen: U neemt waar voor Bea.']);
  });
});

describe('wat nog niet kan', () => {
  const claim = { toelating: { claimMogelijk: true, claimbedrag: '500,01' } };

  it('5.1.6: waar deze fase op wacht staat vooraan, en wat voorbij is staat er niet', () => {
    const spel = ingericht(geheugenregister());
    inOnderzoek(spel, 'dossier-a', claim);
    spel.doe(behandelaar, 'dossier-a', ['bevindingen', onderzoek('dossier-a')]);
    const { nietNu } = dossier(spel, directie, 'dossier-a');
    const titels = nietNu.map((n) => n.titel);
    expect(nietNu.find((n) => n.titel === 'Besluiten: gegrond of ongegrond')?.waarom.join()).toContain('verzekeraar');
    expect(titels[0]).toBe('Besluiten: gegrond of ongegrond');
    expect(titels).not.toContain('Registreren');
    expect(titels).not.toContain('In behandeling nemen');
    expect(titels.at(-1)).toBe('Archiveren');
  });

  it('5.1.7: wat naast de hoofdweg ligt staat bij de mogelijke stappen apart', () => {
    const spel = ingericht(geheugenregister());
    inOnderzoek(spel, 'dossier-a');
    const zij = (wie: string, apart: boolean) =>
      dossier(spel, wie, 'dossier-a')
        .mogelijk.filter((f) => f.zij === apart)
        .map((f) => f.naam);
    expect(zij(behandelaar, false)).toEqual(['bevindingen']);
    expect(zij(behandelaar, true)).toEqual(['informatieVragen', 'koppelen']);
    expect(zij(directie, false)).toEqual([]);
    expect(dossier(spel, directie, 'dossier-a').aanZet).toBe(
      'Nu aan zet: Bea Behandelaar (bevindingen en advies vastleggen).',
    );
    expect(zij(directie, true)).toContain('verlengen');
  });
});

describe('wat iemand leest in een formulier', () => {
  it('5.1.4: een instelling en een brief hebben bij het kiezen een naam in woorden', () => {
    const uit = ingericht(geheugenregister()).vraag(directie, 'start');
    const opties = (naam: string) =>
      uit.ok ? uit.antwoord.formulieren.find((f) => f.naam === naam)?.stappen[0]?.velden[0]?.opties : undefined;
    expect(opties('instellingOpslaan')).toContainEqual({ waarde: 'bewaartermijnJaren', label: 'Aantal jaren bewaren' });
    expect(opties('briefOpslaan')).toContainEqual({ waarde: 'L2', label: 'L2: Ontvangen en in behandeling' });
    for (const o of opties('instellingOpslaan') ?? []) expect(o.label).toMatch(/^[A-Z][a-z]+ /);
  });

  it('5.2.4: wie een brief wil zien die niet uitgaat, hoort dat hij eerst de verzending moet kiezen', () => {
    const spel = ingericht(geheugenregister());
    afgehandeld(spel, 'dossier-a');
    const tevreden = { tevreden: 'ja', tevredenOp: '2026-04-24', tevredenBron: 'per telefoon' };
    const uit = spel.vraag(directie, 'brief', {
      dossier: 'dossier-a',
      versie: spel.klacht('dossier-a').versie,
      brief: 'L7',
      stappen: [{ stap: 'tevredenheidVastleggen', invoer: tevreden }],
    });
    expect(uit).toMatchObject({ ok: false, weigeringen: [{ code: 'geen-brief' }] });
  });
});
