// Welke signalen staan in het register, en wat is daarvan altijd bekend? (artikelen 1, 2, 3, 4)
import { describe, expect, it } from '@jest/globals';
import { grondslagen, relaties, soorten } from '../../src/procedure/lijsten';
import { klachtkolommen } from '../../src/register/klachtkolommen';
import { gewoon } from './invoer';
import { dirk } from './mensen';
import { geschil } from './stappen';
import { begin, probeer, tot } from './verhaal';
import type { Hoofdstap } from './invoer';

describe('artikel 1: welke signalen', () => {
  it('R1.1, R1.5, R1.9 (1): van elk signaal zijn herkomst, aard en rubriek bekend, uit een vaste lijst', () => {
    const met = (anders: object): readonly string[] => probeer(tot('melden'), 'registreren', { ...anders });
    expect(met({ herkomst: null, aard: null, rubriek: null })).toEqual([
      ...['5.1.4 veld-verplicht rubriek', '5.1.4 veld-verplicht aard', '5.1.4 veld-verplicht herkomst'],
    ]);
    for (const herkomst of ['extern', 'intern', 'evaluatie']) expect(met({ herkomst })).toEqual([]);
    for (const aard of ['zakelijk', 'kwaliteit', 'beide']) expect(met({ aard })).toEqual([]);
    expect(met({ rubriek: 'weer' })).toEqual(['5.1.4 veld-ongeldig rubriek']);
  });
  it('R1.3, R2.1 (1): klacht, opmerking, suggestie en vraag staan in een register, met nummers die doorlopen', () => {
    const verhaal = begin();
    const nummers = soorten.map((soort, i) => {
      const dit = verhaal.opDossier(`dossier-${i + 1}`);
      dit.doe('2026-04-02', dirk, ['melden', { ...gewoon.melden, soort }]);
      dit.doe('2026-04-03', dirk, ['registreren', { ...gewoon.registreren, soort }]);
      return dit.klacht().nummer;
    });
    expect(nummers).toEqual(['K2026-001', 'K2026-002', 'K2026-003', 'K2026-004']);
  });
  it.each(['registreren', 'toelaten', 'bevindingen', 'besluiten', 'berichten', 'bespreken', 'archiveren'] as const)(
    'R1.6, R1.7 (1): na de stap %s kan de zaak een geschil worden en weer niet, met reden; nummer en fase blijven',
    (stap) => {
      const verhaal = tot(stap);
      const { fase } = verhaal.klacht();
      expect(verhaal.doe('2026-05-08', dirk, geschil({ geschilReden: '' }))).toEqual(['1 veld-verplicht geschilReden']);
      expect(verhaal.doe('2026-05-08', dirk, geschil())).toEqual([]);
      expect(verhaal.klacht()).toMatchObject({ geschil: true, geschilSinds: '2026-05-08', nummer: 'K2026-001', fase });
      expect(verhaal.doe('2026-05-11', dirk, geschil({ geschil: false }))).toEqual([]);
      expect(verhaal.klacht()).toMatchObject({ geschil: false, geschilSinds: null, nummer: 'K2026-001', fase });
    },
  );
});

describe('artikel 2: waarvoor de procedure dient', () => {
  it('R2.3 (2): een maatregel herstelt, neemt een oorzaak weg of voorkomt; iets anders bestaat niet', () => {
    const voorstel = (soort: string) =>
      ['maatregelVoorstellen', { soort, oorzaak: 'planning en tijd', tekst: 'Bord.' }] as const;
    for (const soort of ['directe correctie', 'corrigerend', 'preventief'])
      expect(tot('besluiten').doe('2026-04-23', dirk, voorstel(soort))).toEqual([]);
    expect(tot('besluiten').doe('2026-04-23', dirk, voorstel('mooi'))).toEqual(['5.2.5 veld-ongeldig soort']);
  });
});

describe('artikel 3: wat een klacht is en wat het register daarvan bewaart', () => {
  it('R3.2 (3.1): er zijn precies vijf grondslagen, en meer dan een mag', () => {
    expect(grondslagen).toHaveLength(5);
    const verhaal = tot('registreren', { registreren: { grondslag: [...grondslagen] } });
    expect(verhaal.klacht().grondslag).toEqual(grondslagen);
    expect(probeer(tot('melden'), 'registreren', { grondslag: ['slecht humeur'] })).toEqual([
      '5.1.4 veld-ongeldig grondslag.0',
    ]);
  });
  it('R3.3, R1.4 (3.1): de melder staat in een van de vaste relaties tot ons', () => {
    for (const relatie of relaties) expect(probeer(begin(), 'melden', { relatie })).toEqual([]);
    expect(probeer(begin(), 'melden', { relatie: 'buurman' })).toEqual(['5.1.1 veld-ongeldig relatie']);
  });
  it('R3.4 (3.2): het dossier toont ontvangst, afhandeling en resultaat, en elke stap van de hoofdweg vult haar deel', () => {
    const gevuld = (stap: Hoofdstap): ReadonlySet<string> => {
      const klacht = tot(stap).klacht();
      const kolommen = Object.entries(klachtkolommen).filter(
        ([k]) => klacht[k as keyof typeof klachtkolommen] !== null,
      );
      return new Set(kolommen.map(([, [, deel]]) => deel.blok ?? 'Kern'));
    };
    expect([...gevuld('melden')]).toContain('Ontvangst');
    expect([...gevuld('melden')]).not.toContain('Besluit');
    expect([...gevuld('besluiten')]).toContain('Besluit');
    expect([...gevuld('bespreken')]).toEqual(
      expect.arrayContaining(['Ontvangst', 'Behandeling', 'Onderzoek', 'Besluit', 'Resultaat']),
    );
  });
});

describe('artikel 4: waarop de procedure ziet', () => {
  it('R4.1 (4): wat buiten de procedure valt wordt gemerkt en houdt zijn nummer; ja of nee, niets anders', () => {
    const buiten = tot('registreren', { registreren: { buitenProcedure: true } });
    expect(buiten.klacht()).toMatchObject({ buitenProcedure: true, nummer: 'K2026-001' });
    expect(probeer(tot('melden'), 'registreren', { buitenProcedure: 'soms' })).toEqual([
      '5.1.4 veld-ongeldig buitenProcedure',
    ]);
  });
});
