// Neemt de directie alleen in behandeling wat binnen de drie richtlijnen valt, en hoort de klager het anders per omgaande? (artikel 5.1.5)
import { describe, expect, it } from '@jest/globals';
import { leegGemaakt } from '../../src/procedure/stappen/bewaren';
import { anna, bea, desi, dirk, nico } from './mensen';
import { gewoon } from './invoer';
import type { Invoer } from './invoer';
import { klok, klokVan } from './klokken';
import { probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const klaar = (grondslag: readonly string[] = ['afspraken niet nagekomen']): Verhaal =>
  tot('registreren', { registreren: { grondslag } });

describe('artikel 5.1.5: de drie richtlijnen', () => {
  it('R5.1.5b, R3.3 (5.1.5): alleen klachten van of namens opdrachtgevers', () => {
    expect(probeer(klaar(), 'toelaten', { vanOpdrachtgever: false })).toEqual([
      '5.1.5 niet-namens-opdrachtgever vanOpdrachtgever',
    ]);
  });
  it('R5.1.5c (5.1.5): na het einde van de dienstverlening alleen klachten over een gedraging', () => {
    const voorbij = { relatieBeeindigd: true };
    expect(probeer(klaar(), 'toelaten', voorbij)).toEqual(['5.1.5 ex-relatie-zonder-gedraging relatieBeeindigd']);
    expect(probeer(klaar(), 'toelaten')).toEqual([]);
    expect(probeer(klaar(['gedraging medewerker']), 'toelaten', voorbij)).toEqual([]);
    expect(probeer(klaar(['ondoelmatigheid', 'gedraging medewerker']), 'toelaten', voorbij)).toEqual([]);
  });
  it('R5.1.5d (5.1.5): een tuchtrechtelijke klacht valt buiten de procedure', () => {
    expect(probeer(klaar(), 'toelaten', { tuchtrechtelijk: true })).toEqual(['5.1.5 tuchtrechtelijk tuchtrechtelijk']);
  });
  it('5.1.5: alle richtlijnen die in de weg staan worden samen genoemd', () => {
    const alle = { vanOpdrachtgever: false, relatieBeeindigd: true, tuchtrechtelijk: true };
    expect(probeer(klaar(), 'toelaten', alle)).toEqual([
      '5.1.5 niet-namens-opdrachtgever vanOpdrachtgever',
      '5.1.5 ex-relatie-zonder-gedraging relatieBeeindigd',
      '5.1.5 tuchtrechtelijk tuchtrechtelijk',
    ]);
  });
  it('5.1.5: de drie vragen moeten beantwoord zijn', () => {
    const leeg = { vanOpdrachtgever: null, relatieBeeindigd: null, tuchtrechtelijk: null };
    expect(probeer(klaar(), 'toelaten', leeg)).toEqual(Object.keys(leeg).map((veld) => `5.1.6 veld-verplicht ${veld}`));
  });
});

describe('artikel 5.1.5: de relatie van de melding leidt de richtlijnen (A-05, A-06)', () => {
  const van = (relatie: string, registreren: Invoer = {}): Verhaal =>
    tot('registreren', { melden: { relatie }, registreren });
  const gedraging = { grondslag: ['gedraging medewerker'] };
  it('R5.1.5b (A-05): een derde klaagt niet namens een opdrachtgever zonder machtiging', () => {
    const nee = ['5.1.5 derde-zonder-machtiging vanOpdrachtgever'];
    expect(probeer(van('derde'), 'toelaten')).toEqual(nee);
    expect(probeer(van('derde', { machtiging: 'niet nodig' }), 'toelaten')).toEqual(nee);
  });
  it('A-06 (5.1.5): een gevraagde machtiging is genoeg; de klacht wordt er niet om geweigerd', () => {
    for (const machtiging of ['gezien', 'gevraagd']) {
      expect(probeer(van('derde', { machtiging }), 'toelaten')).toEqual([]);
      expect(probeer(van('gemachtigde', { machtiging }), 'toelaten')).toEqual([]);
    }
  });
  it('A-06 (5.1.5): van een gemachtigde zegt de registratie of de machtiging is gezien of gevraagd', () => {
    const gemeld = (relatie = 'gemachtigde'): Verhaal => tot('melden', { melden: { relatie } });
    const nee = ['5.1.5 machtiging-onbekend machtiging'];
    expect(probeer(gemeld(), 'registreren')).toEqual(nee);
    expect(probeer(gemeld(), 'registreren', { machtiging: 'niet nodig' })).toEqual(nee);
    expect(probeer(gemeld('derde'), 'registreren', { relatie: 'gemachtigde' })).toEqual(nee);
    expect(probeer(gemeld(), 'registreren', { relatie: 'cliënt in een traject' })).toEqual([]);
  });
  it.each(['ex-cliënt', 'ex-opdrachtgever'])(
    'R5.1.5c (5.1.5): bij een %s is de dienstverlening beëindigd, ook als iemand "nee" kiest',
    (relatie) => {
      expect(probeer(van(relatie, gedraging), 'toelaten')).toEqual(['5.1.5 relatie-is-beeindigd relatieBeeindigd']);
      expect(probeer(van(relatie, gedraging), 'toelaten', { relatieBeeindigd: true })).toEqual([]);
      expect(probeer(van(relatie), 'toelaten', { relatieBeeindigd: true })).toEqual([
        '5.1.5 ex-relatie-zonder-gedraging relatieBeeindigd',
      ]);
    },
  );
  it('5.1.5: een verkeerd gekozen relatie wordt bij de registratie verbeterd; leeg laten verandert niets', () => {
    const verbeterd = van('derde', { relatie: 'opdrachtgever: UWV' });
    expect(verbeterd.klacht().relatie).toBe('opdrachtgever: UWV');
    expect(probeer(verbeterd, 'toelaten')).toEqual([]);
    expect(van('derde', { relatie: null }).klacht().relatie).toBe('derde');
  });
  it('5.1.5: de drie antwoorden blijven in het dossier staan, ook na anonimiseren', () => {
    const antwoorden = { vanOpdrachtgever: true, relatieBeeindigd: true, tuchtrechtelijk: false };
    const verhaal = van('ex-cliënt', gedraging);
    expect(verhaal.klacht()).toMatchObject({ vanOpdrachtgever: null, relatieBeeindigd: null, tuchtrechtelijk: null });
    expect(probeer(verhaal, 'toelaten', antwoorden)).toEqual([]);
    expect(verhaal.klacht()).toMatchObject(antwoorden);
    expect(Object.keys(leegGemaakt())).not.toEqual(expect.arrayContaining(Object.keys(antwoorden)));
  });
});

describe('artikel 5.1.5: niet in behandeling', () => {
  const weiger = (dag: string, anders: object = {}, verhaal = klaar()): Verhaal => {
    expect(verhaal.doe(dag, dirk, ['nietInBehandeling', { ...gewoon.nietInBehandeling, ...anders }])).toEqual([]);
    return verhaal;
  };
  it('T06 (5.1.5): legt besluit, reden, dag en beslisser vast, en er loopt geen termijn meer', () => {
    const verhaal = weiger('2026-04-03', { besluitToelichting: 'Het gaat over een beroepscode.' });
    const klacht = verhaal.klacht();
    expect(klacht).toMatchObject({
      fase: 'Niet in behandeling',
      inBehandeling: false,
      besluitReden: 'tuchtrechtelijk',
      besluitToelichting: 'Het gaat over een beroepscode.',
      besluitBehandelingOp: '2026-04-03',
      besluitBehandelingDoor: dirk.id,
      termijnTot: null,
      uitkomst: null,
    });
    expect([klok(klacht, 'D3', '2026-04-03'), klok(klacht, 'D4', '2026-04-03')]).toEqual(['geen', 'geen']);
  });
  it('R6.3 (6): wie niet in behandeling komt hoort dat op schrift: per e-mail of post, en nooit zonder brief', () => {
    expect(probeer(tot('registreren'), 'nietInBehandeling', { verzendwijze: null })).toEqual([
      '5.1.5 veld-verplicht verzendwijze',
    ]);
    expect(probeer(tot('registreren'), 'nietInBehandeling', { verzendwijze: 'telefonisch' })).toEqual([
      '5.1.5 veld-ongeldig verzendwijze',
    ]);
    expect(tot('nietInBehandeling').berichten('L3')).toHaveLength(1);
  });
  it('5.1.5: buiten de richtlijnen om weigeren vraagt een motivering', () => {
    const anders = { besluitReden: 'anders' };
    expect(probeer(klaar(), 'nietInBehandeling', anders)).toEqual([
      '5.1.5 reden-toelichten besluitToelichting',
      '5.1.5 brief-L3-onvolledig brieftekst',
    ]);
    expect(probeer(klaar(), 'nietInBehandeling', { ...anders, besluitToelichting: 'Al eerder beslist.' })).toEqual([]);
    expect(probeer(klaar(), 'nietInBehandeling', { besluitReden: null })).toEqual([
      '5.1.5 veld-verplicht besluitReden',
    ]);
    expect(probeer(klaar(), 'nietInBehandeling', { besluitReden: 'geen zin' })).toEqual([
      '5.1.5 veld-ongeldig besluitReden',
    ]);
  });
  it('5.1.5: alleen de directie beslist dit', () => {
    for (const wie of [anna, bea, nico])
      expect(klaar().doe('2026-04-03', wie, ['nietInBehandeling', gewoon.nietInBehandeling])[0]).toMatch(
        /geen-recht|niet-gevonden/,
      );
    expect(klaar().doe('2026-04-03', desi, ['nietInBehandeling', gewoon.nietInBehandeling])).toEqual([]);
  });
  it('5.1.5: uitkomst en afhandeling staan er pas als de brief verzonden is (I-06)', () => {
    const verhaal = weiger('2026-04-03');
    expect(verhaal.klacht()).toMatchObject({ uitkomst: null, afgehandeldOp: null, berichtVerzondenOp: null });
    verhaal.bezorg('2026-04-07');
    expect(verhaal.klacht()).toMatchObject({
      fase: 'Niet in behandeling',
      uitkomst: 'niet in behandeling',
      afgehandeldOp: '2026-04-07',
      berichtVerzondenOp: '2026-04-07',
      ontvangstberichtVerzondenOp: '2026-04-07',
    });
  });
  it('5.1.5: zolang de klager geen bericht heeft, kan de klacht niet besproken worden', () => {
    const verhaal = weiger('2026-04-03');
    const bespreek = { overlegdatum: '2026-04-08', consensus: false, maatregelen: [] };
    const doe = (): readonly string[] =>
      verhaal.doe('2026-04-08', nico, ['bespreken', { ...gewoon.bespreken, ...bespreek }]);
    expect(doe()).toEqual(['5.1.5 klager-nog-geen-bericht -']);
    expect(verhaal.klacht().volgendeStap).toBeNull();
    verhaal.bezorg('2026-04-07');
    expect(verhaal.klacht().volgendeStap).toBe('Bespreking in het intern overleg vastleggen');
    expect(doe()).toEqual([]);
  });
});

describe('artikel 5.1.5: per omgaande (D2)', () => {
  const besloten = (dag: string): Verhaal => {
    const verhaal = klaar();
    verhaal.doe(dag, dirk, ['nietInBehandeling', gewoon.nietInBehandeling]);
    return verhaal;
  };
  it('5.1.5: besloten op dinsdag 7 april 2026, dan uiterlijk woensdag 8 april; donderdag 9 april is te laat', () => {
    const klacht = besloten('2026-04-07').klacht();
    expect(klok(klacht, 'D2', '2026-04-08')).toBe('wo 8-4-2026 loopt');
    expect(klok(klacht, 'D2', '2026-04-09')).toBe('wo 8-4-2026 te laat');
  });
  it('5.1.5: besloten op vrijdag 3 april (Goede Vrijdag), dan uiterlijk dinsdag 7 april', () => {
    const d2 = klokVan(besloten('2026-04-03').klacht(), 'D2', '2026-04-03');
    expect(d2).toMatchObject({ begin: '2026-04-03', einde: '2026-04-07', actiedatum: '2026-04-07' });
    expect(d2?.overgeslagen.map((o) => o.dag)).toEqual(['2026-04-04', '2026-04-05', '2026-04-06']);
  });
  it('5.1.5: nooit later dan D1: besloten op woensdag 8 en op donderdag 9 april, dan uiterlijk donderdag 9 april (A-26)', () => {
    expect(klok(besloten('2026-04-08').klacht(), 'D2', '2026-04-08')).toBe('do 9-4-2026 loopt');
    expect(klok(besloten('2026-04-09').klacht(), 'D2', '2026-04-09')).toBe('do 9-4-2026 loopt');
  });
  it('5.1.5: is D1 al voorbij (besloten op vrijdag 10 april), dan de volgende werkdag, maandag 13 april', () => {
    expect(klok(besloten('2026-04-10').klacht(), 'D2', '2026-04-10')).toBe('ma 13-4-2026 loopt');
  });
  it('5.1.5: zonder bekende D1 geldt de volgende werkdag', () => {
    const klacht = { ...besloten('2026-04-09').klacht(), ontvangstberichtUiterlijk: null };
    expect(klok(klacht, 'D2', '2026-04-09')).toBe('vr 10-4-2026 loopt');
  });
  it('5.1.5: stopt als de brief verzonden is, niet als hij klaarstaat', () => {
    const verhaal = besloten('2026-04-07');
    expect(klok(verhaal.klacht(), 'D2', '2026-04-09')).toBe('wo 8-4-2026 te laat');
    verhaal.bezorg('2026-04-08');
    expect(klok(verhaal.klacht(), 'D2', '2026-04-09')).toBe('wo 8-4-2026 op tijd');
  });
  it('5.1.5: loopt niet voor een klacht die in behandeling is of waarover nog niet is beslist', () => {
    expect(klok(tot('toelaten').klacht(), 'D2', '2026-04-03')).toBe('geen');
    expect(klok(klaar().klacht(), 'D2', '2026-04-03')).toBe('geen');
  });
});
