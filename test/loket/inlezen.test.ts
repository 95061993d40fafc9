// Wat doet een ingelezen klacht in dit register, en wat houdt de stap tegen als het scherm iets doorlaat? (5.3.1, 5.1.4, A-30, D11)
import { describe, expect, it } from '@jest/globals';
import { geheugenregister } from '../register/geheugen-register';
import { directie, ingericht } from './spel';
import type { Spel } from './spel';

const id = (n: number): string => `oud-${String(n).padStart(24, '0')}`;
const regel = (n: number, anders: object = {}): object => ({
  ...{ dossier: id(n), oudNummer: String(n), ontvangstdatum: '2022-03-01', afgehandeldOp: '2022-03-20' },
  ...{ soort: 'klacht', omschrijving: 'Het rapport kwam te laat.', klagerNaam: 'Mevrouw Voorbeeld', ...anders },
});
const leesIn = (spel: Spel, ...regels: readonly object[]): readonly string[] =>
  spel.codes(spel.doe(directie, '', ['oudeKlachtenInlezen', { bestand: 'oud.xlsx', regels }]));

describe('een klacht uit een oud register (5.3.1)', () => {
  it('5.1.3, 5.1.7: geen klok loopt, niemand krijgt een taak of bericht, en het overleg hoeft haar niet te bespreken', () => {
    const spel = ingericht(geheugenregister());
    expect(leesIn(spel, regel(1, { ontvangstdatum: '2026-01-05', afgehandeldOp: '2026-03-30' }))).toEqual([]);
    const beeld = spel.vraag(directie, 'dossier', { dossier: id(1) });
    expect(beeld.ok && beeld.antwoord.klokken).toEqual([]);
    expect(spel.vraag(directie, 'taken')).toEqual({ ok: true, antwoord: [] });
    expect(spel.post).toEqual([]);
    const overzicht = spel.vraag(directie, 'overzicht');
    const waarde = (titel: string) =>
      overzicht.ok ? overzicht.antwoord.cijfers.find((c) => c.titel === titel)?.waarde : '';
    expect([waarde('Ontvangen'), waarde('Nog te bespreken')]).toEqual(['1', '0']);
  });
  it('A-30 (5.3.2): is het jaar al vastgesteld, dan is zij nagekomen', () => {
    const spel = ingericht(geheugenregister());
    spel.doe(directie, '', ['jaarOpenen', { dag: '2025-12-31' }]);
    const bespreking = { besprokenOp: '2026-04-02', aanwezigen: [directie], conclusies: 'Goed.' };
    expect(spel.opRij(directie, 'jaar-2025', 'jaarBespreken', bespreking)).toEqual([]);
    expect(spel.opRij(directie, 'jaar-2025', 'jaarVaststellen', {})).toEqual([]);
    leesIn(spel, regel(1, { ontvangstdatum: '2025-03-01', afgehandeldOp: '2025-03-20' }), regel(2));
    expect([spel.klacht(id(1)).nagekomen, spel.klacht(id(2)).nagekomen]).toEqual([true, false]);
  });
  it('D11 (5.3.1, A-28): de bewaartermijn telt vanaf de oude afhandeling, en een evaluatie van toen is niet nodig', () => {
    const spel = ingericht(geheugenregister());
    leesIn(spel, regel(1), regel(2, { afgehandeldOp: '2024-06-01' }), regel(3, { claimbedrag: '500,01' }));
    const weg = (n: number): readonly string[] =>
      spel.codes(spel.doe(directie, id(n), ['anonimiseren', { reden: 'Bewaartermijn verstreken.' }]));
    expect([weg(1), weg(2), weg(3)]).toEqual([[], ['bewaartermijn-loopt'], ['bewaartermijn-loopt']]);
    expect(spel.klacht(id(1))).toMatchObject({ klagerNaam: null, herkomstbestand: 'oud.xlsx', nummer: 'K2022-001' });
    expect(leesIn(spel, regel(1))).toEqual([]);
    expect(spel.klacht(id(1))).toMatchObject({ fase: 'Geanonimiseerd', klagerNaam: null });
  });
  it('5.1.4, 5.3.1: een vreemde sleutel, twee keer dezelfde, of data die niet kunnen, worden geweigerd en er komt niets in', () => {
    const spel = ingericht(geheugenregister());
    expect(leesIn(spel, regel(1, { dossier: 'dossier-1' }))).toEqual(['inleessleutel-onjuist']);
    expect(leesIn(spel, regel(1), regel(1))).toEqual(['inleessleutel-onjuist']);
    expect(leesIn(spel, regel(1), regel(2, { afgehandeldOp: '2022-02-28' }))).toEqual(['oude-data-onjuist']);
    expect(leesIn(spel, regel(1, { afgehandeldOp: '2026-04-03' }))).toEqual(['oude-data-onjuist']);
    expect(spel.register.lees({ dossiers: [], rijen: [], heel: ['klachten'] }).klachten).toEqual([]);
  });
  it('I-01 (5.1.4): wie een ingelezen rij met de hand verwijdert, krijgt haar niet terug onder een nieuw nummer', () => {
    const register = geheugenregister();
    const spel = ingericht(register);
    leesIn(spel, regel(1));
    register.bladen.klachten.splice(0);
    expect(leesIn(spel, regel(1))).toEqual(['handmatig-gewijzigd']);
  });
});
