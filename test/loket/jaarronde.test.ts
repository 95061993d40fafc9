// Herinnert de ochtendronde aan wat buiten de dossiers ligt: de jaarevaluatie, het opruimen, de plaatsvervanger? (5.3.1, 5.3.2, D8, D11, A-21, A-27)
import { describe, expect, it } from '@jest/globals';
import { ochtendronde } from '../../src/loket/herinneringen';
import { merkVerzonden } from '../../src/loket/postvak';
import type { Taakbeeld } from '../../src/loket/beelden';
import { geheugenregister } from '../register/geheugen-register';
import { melding } from './g1';
import { directie, ingericht, ontvanger } from './spel';
import type { Spel } from './spel';

const beheer = 'otto@voorbeeld.example';
const ronde = (spel: Spel, dag: string, wie = directie): string => {
  const omgeving = { nu: `${dag}T08:00:00`, vandaag: dag, zout: () => '6'.repeat(32) };
  const post = ochtendronde(spel.register, omgeving);
  for (const p of post) merkVerzonden(spel.register, omgeving, p, null);
  return post.find((p) => p.adres === wie && p.id.startsWith('herinnering.'))?.tekst ?? '';
};
const taken = (spel: Spel, wie: string): readonly Taakbeeld[] => {
  const uit = spel.vraag(wie, 'taken');
  return uit.ok ? uit.antwoord : [];
};
/** A question of 2026 that was handled, so that only the year itself is left to do. */
const over2026 = (): Spel => {
  const spel = ingericht(geheugenregister());
  const vraag = { ...melding, soort: 'suggestie' };
  expect(spel.doe(ontvanger, 'dossier-1', ['melden', vraag])).toEqual([]);
  expect(spel.doe(directie, 'dossier-1', ['vervallen', { vervallenReden: 'Een vergissing.' }])).toEqual([]);
  for (const jaar of ['2027', '2028', '2029']) spel.doe(directie, '', ['jaarVullen', { dag: `${jaar}-01-01` }]);
  return spel;
};

describe('artikel 5.3.2: de herinnering aan de jaarevaluatie', () => {
  it('D8 (5.3.2): vrijdag 15 januari, maandag 15 februari, maandag 15 maart 2027; daartussen niet', () => {
    const spel = over2026();
    const dagen = ['2027-01-14', '2027-01-15', '2027-01-18', '2027-02-12', '2027-02-15', '2027-02-16', '2027-03-15'];
    expect(dagen.filter((d) => ronde(spel, d).includes('Jaarevaluatie openen'))).toEqual([
      '2027-01-15',
      '2027-02-15',
      '2027-03-15',
    ]);
  });
  it('D8 (5.3.2): zaterdag 15 mei 2027 en de twee Pinksterdagen erna worden dinsdag 18 mei', () => {
    const spel = over2026();
    ronde(spel, '2027-05-12');
    expect([ronde(spel, '2027-05-14'), ronde(spel, '2027-05-17')]).toEqual(['', '']);
    expect(ronde(spel, '2027-05-18')).toContain('- Jaar 2026: Jaarevaluatie openen (artikel 5.3.2), vr 31-12-2027');
    expect(ronde(spel, '2027-05-19')).toBe('');
  });
  it('D8 (5.3.2): op woensdag 1 december staat erbij dat er dit jaar nog geen evaluatie is', () => {
    const spel = over2026();
    expect(ronde(spel, '2027-11-30')).toContain('- Jaar 2026: Jaarevaluatie openen');
    expect(ronde(spel, '2027-12-01')).toContain('- Jaar 2026 (dit jaar nog geen evaluatie): Jaarevaluatie openen');
  });
  it('D8 (5.3.2): ook bespreken en vaststellen hebben die klok, tot het jaar vastligt', () => {
    const spel = over2026();
    spel.dag('2027-02-01');
    expect(spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }])).toEqual([]);
    ronde(spel, '2027-02-12');
    expect(ronde(spel, '2027-02-15')).toContain('- Jaar 2026: Bespreking van het jaar vastleggen (artikel 5.3.2)');
    const bespreking = { besprokenOp: '2027-02-01', aanwezigen: [directie], conclusies: 'Rustig jaar.' };
    expect(spel.opRij(directie, 'jaar-2026', 'jaarBespreken', bespreking)).toEqual([]);
    expect(taken(spel, directie)).toMatchObject([{ titel: 'Jaarevaluatie vaststellen', actiedatum: '2027-12-31' }]);
    expect(spel.opRij(directie, 'jaar-2026', 'jaarVaststellen', {})).toEqual([]);
    expect(taken(spel, directie)).toEqual([]);
    expect(ronde(spel, '2027-03-15')).toBe('');
  });
  it('A-27 (5.3.2): ook een jaar zonder meldingen wacht op zijn evaluatie, en niet later dan 12 maanden en 31 dagen', () => {
    const spel = over2026();
    spel.dag('2027-02-01');
    spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }]);
    const bespreking = { besprokenOp: '2027-02-01', aanwezigen: [directie], conclusies: 'Rustig jaar.' };
    spel.opRij(directie, 'jaar-2026', 'jaarBespreken', bespreking);
    spel.opRij(directie, 'jaar-2026', 'jaarVaststellen', {});
    spel.dag('2028-01-17');
    expect(taken(spel, directie)).toMatchObject([
      { nummer: 'Jaar 2027', titel: 'Jaarevaluatie openen', actiedatum: '2028-03-03' },
    ]);
  });
});

describe('artikel 5.3.1: wat mag worden geanonimiseerd', () => {
  const vastgesteld = (): Spel => {
    const spel = over2026();
    spel.dag('2027-02-01');
    spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }]);
    const bespreking = { besprokenOp: '2027-02-01', aanwezigen: [directie], conclusies: 'Rustig jaar.' };
    spel.opRij(directie, 'jaar-2026', 'jaarBespreken', bespreking);
    spel.opRij(directie, 'jaar-2026', 'jaarVaststellen', {});
    return spel;
  };
  const opruimen = (spel: Spel, dag: string, wie = directie): readonly string[] => {
    spel.dag(dag);
    return taken(spel, wie)
      .filter((t) => t.lijst)
      .map((t) => `${t.titel}: ${t.omschrijving}`);
  };
  it('D11 (5.3.1): vanaf maandag 3 april 2028 een taak van de directie, met aantal en lijst; zondag 2 april nog niet', () => {
    const spel = vastgesteld();
    expect(opruimen(spel, '2028-04-02')).toEqual([]);
    expect(opruimen(spel, '2028-04-03')).toEqual([
      expect.stringMatching(/^Anonimiseren: Van 1 dossier is de bewaartermijn voorbij: zonder nummer\./),
    ]);
    expect(opruimen(spel, '2028-04-03', ontvanger)).toEqual([]);
    expect(spel.vraag(directie, 'lijst', { mijn: true })).toMatchObject({
      antwoord: { rijen: [{ dossier: 'dossier-1' }] },
    });
    expect(spel.doe(directie, 'dossier-1', ['anonimiseren', { reden: 'Bewaartermijn voorbij.' }])).toEqual([]);
    expect(opruimen(spel, '2028-04-04')).toEqual([]);
  });
  it('D11 (5.3.1): zolang het jaar niet is vastgesteld staat er niets', () => {
    expect(opruimen(over2026(), '2028-04-03')).toEqual([]);
  });
  it('D11 (5.3.1): een keer per kwartaal een herinnering: 1 juli 2028 is zaterdag, dus maandag 3 juli', () => {
    const spel = vastgesteld();
    ronde(spel, '2028-04-10');
    const dagen = ['2028-05-15', '2028-06-30', '2028-07-03', '2028-07-04', '2028-10-02'];
    expect(dagen.filter((d) => ronde(spel, d).includes('Anonimiseren'))).toEqual(['2028-07-03', '2028-10-02']);
  });
});

describe('besluit 6, A-21: niemand kan beslissen', () => {
  const overDirectie = (): Spel => {
    const spel = ingericht(geheugenregister());
    spel.doe(directie, '', [
      'medewerkerOpslaan',
      { email: beheer, naam: 'Otto Beheer', rollen: ['beheerder'], actief: true },
    ]);
    const over = { overMedewerker: true, betrokkenMedewerkers: [directie] };
    expect(spel.doe(ontvanger, 'dossier-7', ['melden', { ...melding, ...over }])).toEqual([]);
    return spel;
  };
  const aanwijzen = { dossier: '', nummer: 'Plaatsvervanger aanwijzen', actiedatum: '2026-04-07' };

  it('G7 (A-21): het aanwijzen staat op de lijst van directie en beheerder, zonder iets over de klacht', () => {
    const spel = overDirectie();
    for (const wie of [directie, beheer]) {
      expect(taken(spel, wie)).toMatchObject([aanwijzen]);
      expect(JSON.stringify(taken(spel, wie))).not.toMatch(/dossier-7|dossier over|Klager/);
    }
    expect(taken(spel, ontvanger)).toEqual([]);
  });
  it('G7 (A-21): elke werkdag opnieuw, tot er iemand is; dan is het zijn taak', () => {
    const spel = overDirectie();
    for (const dag of ['2026-04-07', '2026-04-08'])
      expect(ronde(spel, dag, beheer)).toContain('Plaatsvervanger aanwijzen');
    const petra = { email: 'petra@kantoor.example', naam: 'Petra', rollen: ['plaatsvervanger'], actief: true };
    expect(spel.doe(beheer, '', ['medewerkerOpslaan', petra])).toEqual([]);
    expect(taken(spel, beheer)).toEqual([]);
    expect(taken(spel, 'petra@kantoor.example')).toMatchObject([{ titel: 'Registreren' }]);
  });
  it('A-21: wie meldt leest dat er eerst een plaatsvervanger moet komen, en wie die aanwijst', () => {
    const over = { ...melding, overMedewerker: true, betrokkenMedewerkers: [directie] };
    const verzoek = {
      dossier: 'dossier-8',
      versie: 0,
      sleutel: 'dossier-8',
      stappen: [{ stap: 'melden', invoer: over }],
    };
    const uit = ingericht(geheugenregister()).vraag(ontvanger, 'stap', verzoek);
    expect(uit).toMatchObject({
      antwoord: {
        melding: expect.stringMatching(/De directie of de beheerder wijst bij Beheer een plaatsvervanger aan/),
      },
    });
  });
});
