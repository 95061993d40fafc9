// Wat als de klager niet tevreden is: vragen, verwijzen, heropenen in een nieuwe ronde? (5.2.4, T15, T18, A-19, A-20, D9)
import { describe, expect, it } from '@jest/globals';
import { bea, dirk, anna, nico } from './mensen';
import { klok } from './klokken';
import { heropenen, reactie, tevredenheidVragen } from './stappen';
import { dossier, gewoon } from './invoer';
import { begin, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const dag = '2026-04-28';
const financiers = [
  { id: 'F-1', versie: 1, naam: 'UWV', soort: 'UWV', adres: 'Postbus 58285, Amsterdam', toelichting: null },
];

describe('artikel 5.2.4: is de klager tevreden? (D9)', () => {
  it('D9 (5.2.4): veertien dagen na het bericht: vrijdag 8 mei op tijd, zaterdag 9 mei te laat', () => {
    const klacht = tot('berichten').klacht();
    expect(klok(klacht, 'D9', '2026-05-08')).toBe('vr 8-5-2026 loopt');
    expect(klok(klacht, 'D9', '2026-05-09')).toBe('vr 8-5-2026 te laat');
  });
  it('5.2.4: wie tevreden is, of niet reageert, krijgt geen brief; de klok stopt', () => {
    for (const tevreden of ['ja', 'geen reactie']) {
      const verhaal = tot('berichten');
      expect(verhaal.doe(dag, dirk, reactie({ tevreden }))).toEqual([]);
      expect(verhaal.berichten('L7')).toEqual([]);
      expect(klok(verhaal.klacht(), 'D9', dag)).toBe('vr 8-5-2026 op tijd');
    }
  });
  it('T18 (5.2.4): ieder die bij het dossier hoort legt de reactie vast; een vreemde niet', () => {
    for (const wie of [dirk, anna, bea, nico]) expect(tot('berichten').doe(dag, wie, reactie())).toEqual([]);
    const zonder = tot('berichten');
    expect(zonder.doe(dag, { ...anna, id: 'els@voorbeeld.example' }, reactie())).toEqual(['5.1.4 niet-gevonden -']);
  });
  it('5.2.4: de reactie is niet van morgen; de verwijzing niet op papier van morgen', () => {
    expect(tot('berichten').doe(dag, dirk, reactie({ tevredenOp: '2026-04-29' }))).toEqual([
      '5.2.4 reactiedatum-ongeldig tevredenOp',
    ]);
    expect(tot('berichten').doe(dag, dirk, reactie({ verzendwijze: 'post', gepostOp: '2026-04-29' }))).toEqual([
      '5.1.3 postdatum-ongeldig gepostOp',
    ]);
  });
  it('5.2.4: de vraag (L12) gaat tot er een reactie is', () => {
    const verhaal = tot('berichten');
    expect(verhaal.doe(dag, dirk, tevredenheidVragen())).toEqual([]);
    verhaal.doe(dag, dirk, reactie({ tevreden: 'ja' }));
    expect(verhaal.doe(dag, dirk, tevredenheidVragen())).toEqual(['5.2.4 reactie-al-bekend -']);
  });
});

describe('artikel 5.2.4: verwijzen naar de financier (L7)', () => {
  it('T18 (5.2.4): niet tevreden vraagt een verwijzing, met naam en adres uit de lijst', () => {
    expect(tot('berichten').doe(dag, dirk, reactie({ verzendwijze: null }))).toEqual([
      '5.2.4 verwijzing-ontbreekt verzendwijze',
    ]);
    const verhaal = tot('berichten', {}, begin({ financiers }));
    expect(verhaal.doe(dag, dirk, reactie())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ verwezenNaar: 'UWV, Postbus 58285, Amsterdam', verwezenOp: null });
    verhaal.bezorg('2026-04-29');
    expect(verhaal.klacht().verwezenOp).toBe('2026-04-29');
  });
  it('T18 (5.2.4): de verwijzing gaat binnen drie werkdagen: dinsdag 28 april wordt vrijdag 1 mei', () => {
    const verhaal = tot('berichten');
    verhaal.doe(dag, dirk, reactie({ verzendwijze: 'post' }));
    expect(klok(verhaal.klacht(), 'verwijzing', '2026-05-01')).toBe('vr 1-5-2026 loopt');
    expect(klok(verhaal.klacht(), 'verwijzing', '2026-05-04')).toBe('vr 1-5-2026 te laat');
    verhaal.doe('2026-05-04', dirk, ['posten', { gepostOp: '2026-04-29' }]);
    expect(klok(verhaal.klacht(), 'verwijzing', '2026-05-04')).toBe('vr 1-5-2026 op tijd');
    const tevreden = tot('berichten');
    tevreden.doe(dag, dirk, reactie({ tevreden: 'ja' }));
    expect(klok(tevreden.klacht(), 'verwijzing', dag)).toBe('geen');
  });
  it('A-19 (5.2.4): wie particulier betaalt, kan naar de geschillenregeling, een mediator of de rechter', () => {
    const verhaal = tot('berichten', {
      melden: { relatie: 'opdrachtgever: particulier' },
      registreren: { opdrachtgever: null },
    });
    verhaal.doe(dag, dirk, reactie());
    expect(verhaal.berichten('L7')[0]?.tekst).toContain(
      'terecht bij de geschillenregeling uit ons contract met u, een mediator of de rechter.',
    );
  });
  it('A-19 (5.2.4): is de klager zelf de financier, dan de geschillenregeling van het contract', () => {
    const verhaal = tot('berichten', { registreren: { klagerOrganisatie: 'uwv' } });
    verhaal.doe(dag, dirk, reactie());
    expect(verhaal.berichten('L7')[0]?.tekst).toContain('het aanspreekpunt voor geschillen uit ons contract met u');
  });
  it('5.2.4: een brief zonder de instantie gaat niet weg', () => {
    expect(tot('berichten').doe(dag, dirk, reactie({ brieftekst: 'Over K2026-001: jammer.' }))).toEqual([
      '5.2.4 brief-L7-onvolledig brieftekst',
      '5.2.4 brief-L7-mist-deel briefBewust',
    ]);
  });
});

describe('artikel 5.2.4: heropenen in een nieuwe ronde (T15)', () => {
  const ronde2 = `${dossier}-r2`;
  const heropend = (): { eerste: Verhaal; tweede: Verhaal } => {
    const eerste = tot('berichten');
    expect(eerste.doe(dag, dirk, heropenen())).toEqual([]);
    return { eerste, tweede: eerste.opDossier(ronde2) };
  };
  it('T15 (5.2.4): zelfde nummer, ronde 2, eigen termijn vanaf dinsdag 28 april: dinsdag 26 mei', () => {
    const { tweede } = heropend();
    expect(tweede.klacht()).toMatchObject({
      ...{ nummer: 'K2026-001', ronde: 2, fase: 'Bij directie', heropendOp: dag, termijnTot: '2026-05-26' },
      ...{ heropenReden: 'nieuwe feiten', oordeel: null, tevreden: null, uitkomst: null, afgehandeldOp: null },
    });
    expect(klok(tweede.klacht(), 'D3', '2026-05-26')).toBe('di 26-5-2026 loopt');
    expect(klok(tweede.klacht(), 'D1', dag)).toBe('do 9-4-2026 op tijd');
  });
  it('T15 (5.2.4): de eerste ronde blijft zoals zij was, op de verwijzing na', () => {
    const voor = tot('berichten').klacht();
    const { eerste } = heropend();
    const { heropendAls, versie: _v, gewijzigdOp: _o, gewijzigdDoor: _d, laatsteOpdracht: _l, ...na } = eerste.klacht();
    expect(heropendAls).toBe(2);
    expect(voor).toMatchObject({ ...na, heropendAls: null });
    expect(eerste.rijen().systeem).toContainEqual(expect.objectContaining({ id: 'teller.K2026', waarde: '1' }));
  });
  it('T15 (5.1.6): de termijn van ronde 2: dinsdag 12 mei tot en met dinsdag 26 mei; maandag 11 mei en woensdag 27 mei niet', () => {
    const toelaten = (termijnTot: string): readonly string[] =>
      heropend().tweede.doe(dag, dirk, ['toelaten', { ...gewoon.toelaten, termijnTot }]);
    expect([toelaten('2026-05-12'), toelaten('2026-05-26')]).toEqual([[], []]);
    const nee = ['5.1.6 termijn-buiten-2-4-weken termijnTot'];
    expect([toelaten('2026-05-11'), toelaten('2026-05-27')]).toEqual([nee, nee]);
  });
  it('T15 (5.1.3): een nieuwe brief van toelating maakt het bericht van ontvangst niet alsnog te laat', () => {
    const { tweede } = heropend();
    tweede.doe(dag, dirk, ['toelaten', { ...gewoon.toelaten, termijnTot: '2026-05-26' }]);
    tweede.bezorg(dag);
    expect(tweede.klacht().ontvangstberichtVerzondenOp).toBe('2026-04-03');
    expect(klok(tweede.klacht(), 'D1', dag)).toBe('do 9-4-2026 op tijd');
  });
  it('T15 (5.2.4): dezelfde ronde heropent maar een keer; ronde 3 volgt op ronde 2', () => {
    const { eerste, tweede } = heropend();
    expect(eerste.doe(dag, dirk, heropenen())).toEqual(['5.2.4 al-heropend -']);
    tweede.doe(dag, dirk, ['nietInBehandeling', gewoon.nietInBehandeling]);
    tweede.bezorg(dag);
    expect(tweede.doe('2026-04-29', dirk, heropenen())).toEqual([]);
    expect(eerste.opDossier(`${dossier}-r3`).klacht()).toMatchObject({ ronde: 3, nummer: 'K2026-001' });
  });
  it('T15 (5.2.4): tot en met zaterdag 24 april 2027, een jaar na de afhandeling; zondag 25 april niet', () => {
    const op = (op_: string): readonly string[] => tot('berichten').doe(op_, dirk, heropenen());
    expect([op('2027-04-24'), op('2027-04-25')]).toEqual([[], ['5.2.4 heropenen-te-laat -']]);
  });
  it('T15 (5.2.4): alleen door de directie', () => {
    expect(tot('berichten').doe(dag, bea, heropenen())).toEqual(['5.2.4 geen-recht -']);
  });
});
