// Krijgt iedereen hooguit een herinnering per werkdag, alleen over eigen taken en zonder inhoud? (artikel 5.1.7, besluit 9 en 10, I-19, I-21)
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ochtendronde } from '../../src/loket/herinneringen';
import { merkVerzonden } from '../../src/loket/postvak';
import type { Post } from '../../src/loket/postvak';
import { plusDagen } from '../../src/procedure/dag';
import type { Bericht } from '../../src/procedure/rijen';
import { vrijeDagenVan } from '../../src/procedure/werkdagen';
import { geheugenregister } from '../register/geheugen-register';
import type { Geheugenregister } from '../register/geheugen-register';
import { bevindingen, verschilMetLogboek, wijzigRij } from '../register/proefregister';
import { melding, registratie, toelating } from './g1';
import { behandelaar, directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';

const id = 'g1-dossier-uwv';
interface Proef {
  readonly register: Geheugenregister;
  readonly spel: Spel;
}
const begin = (): Proef => {
  const register = geheugenregister();
  return { register, spel: ingericht(register) };
};
const gemeld = (): Proef => {
  const proef = begin();
  expect(proef.spel.doe(ontvanger, id, ['melden', melding])).toEqual([]);
  return proef;
};
const inOnderzoek = (): Proef => {
  const proef = gemeld();
  proef.spel.dag('2026-04-03');
  expect(proef.spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating])).toEqual([]);
  return proef;
};
const omgeving = (dag: string): { nu: string; vandaag: string; zout: () => string } => ({
  nu: `${dag}T08:00:00`,
  vandaag: dag,
  zout: () => '5'.repeat(32),
});
/** The morning round of one day, its mail delivered unless told otherwise. */
const ronde = ({ register }: Proef, dag: string, bezorgd = true): readonly Post[] => {
  const post = ochtendronde(register, omgeving(dag));
  if (bezorgd) for (const p of post) expect(merkVerzonden(register, omgeving(dag), p, null).ok).toBe(true);
  return post;
};
const herinneringen = (post: readonly Post[]): readonly string[] =>
  post.filter((p) => p.id.startsWith('herinnering.')).map((p) => p.adres);

describe('artikel 5.1.7: de herinnering van de ochtend', () => {
  it('5.1.7: dinsdag 7 april 2026: de directie moet registreren; de tekst noemt stap, artikel en dag', () => {
    const [post] = ronde(gemeld(), '2026-04-07');
    expect(post).toMatchObject({
      id: `herinnering.2026-04-07.${directie}`,
      dossier: '',
      soort: 'L13',
      adres: directie,
      onderwerp: 'Klachtenregister: 1 te doen',
    });
    expect(post?.tekst).toBe(
      'Dit vraagt uw aandacht op dinsdag 7 april 2026:\n\n- Nieuwe melding: Registreren (artikel 5.1.4), di 7-4-2026 (vandaag)',
    );
  });
  it('5.1.7: woensdag 8 april is het te laat, en dat staat in het onderwerp', () => {
    const [post] = ronde(gemeld(), '2026-04-08');
    expect(post).toMatchObject({ onderwerp: 'Klachtenregister: 1 te laat' });
    expect(post?.tekst).toContain('di 7-4-2026 (1 werkdag te laat)');
  });
  it('5.1.7: de behandelaar hoort het op donderdag 16, woensdag 22, woensdag 29 en donderdag 30 april, en daarna elke werkdag', () => {
    const proef = inOnderzoek();
    const dagen: string[] = [];
    for (let dag = '2026-04-03'; dag <= '2026-05-06'; dag = plusDagen(dag, 1))
      if (herinneringen(ronde(proef, dag)).includes(behandelaar)) dagen.push(dag.slice(5));
    expect(dagen).toEqual(['04-16', '04-22', '04-29', '04-30', '05-01', '05-04', '05-06']);
  });
  it('5.1.7: wie niets te doen heeft krijgt niets; wie meer heeft hoort hoeveel nog', () => {
    const proef = inOnderzoek();
    expect(herinneringen(ronde(proef, '2026-04-16'))).toEqual([behandelaar]);
    proef.spel.dag('2026-04-20');
    proef.spel.doe(directie, 'tweede-dossier', ['melden', { ...melding, ontvangstdatum: '2026-04-20' }]);
    proef.spel.doe(
      directie,
      'tweede-dossier',
      ['registreren', registratie],
      ['toelaten', { ...toelating, termijnTot: '2026-05-18' }],
    );
    const [post] = ronde(proef, '2026-04-22').filter((p) => p.adres === behandelaar);
    expect(post?.tekst).toContain(
      '- K2026-001: Bevindingen en advies vastleggen (artikel 5.2.1), do 30-4-2026 (nog 5 werkdagen)',
    );
    expect(post?.tekst).toContain('Verder op uw lijst: 1 taak.');
    expect(post?.tekst).not.toContain('K2026-002');
  });
  it('5.1.7: over een klacht over hemzelf hoort een directielid niets (besluit 6)', () => {
    const proef = begin();
    proef.spel.doe(directie, '', [
      'medewerkerOpslaan',
      { email: notulist, naam: 'Nico', rollen: ['directie'], actief: true },
    ]);
    proef.spel.doe(ontvanger, id, ['melden', { ...melding, overMedewerker: true, betrokkenMedewerkers: [directie] }]);
    expect(herinneringen(ronde(proef, '2026-04-07'))).toEqual([notulist]);
  });
  it('5.1.7: wie uit dienst is krijgt niets', () => {
    const proef = inOnderzoek();
    proef.spel.doe(directie, '', [
      'medewerkerOpslaan',
      { email: behandelaar, naam: 'Bea', rollen: ['medewerker'], actief: false },
    ]);
    expect(herinneringen(ronde(proef, '2026-04-16'))).toEqual([]);
  });
  it('I-19 (5.1.7): in een herinnering staat nummer en stap, nooit naam, omschrijving of adres van de klager', () => {
    const proef = inOnderzoek();
    for (const p of ronde(proef, '2026-04-16'))
      expect(`${p.onderwerp} ${p.tekst}`).not.toMatch(/Voorbeeld|eindrapport|UWV|@/);
  });
});

describe('artikel 5.1.7: nooit dubbel, nooit op een vrije dag (I-21)', () => {
  const vrij = new Set(
    vrijeDagenVan(2026)
      .filter((d) => d.teltAlsVrij)
      .map((d) => d.dag),
  );
  const isVrij = (dag: string): boolean => vrij.has(dag) || [0, 6].includes(new Date(`${dag}T12:00:00Z`).getUTCDay());
  it('5.1.7: twee rondes op een dag geven een herinnering', () => {
    const proef = gemeld();
    expect(herinneringen(ronde(proef, '2026-04-07'))).toEqual([directie]);
    const regels = proef.register.log.length;
    expect(ronde(proef, '2026-04-07')).toEqual([]);
    expect(proef.register.log).toHaveLength(regels);
  });
  it('5.1.7: op Goede Vrijdag 3 april, zaterdag 4 en tweede paasdag 6 april gebeurt er niets', () => {
    const proef = gemeld();
    for (const dag of ['2026-04-03', '2026-04-04', '2026-04-06']) expect(herinneringen(ronde(proef, dag))).toEqual([]);
  });
  it('5.1.7: een ronde met een eerdere dag dan de vorige doet niets', () => {
    const proef = gemeld();
    ronde(proef, '2026-04-08');
    expect(ronde(proef, '2026-04-07')).toEqual([]);
  });
  it('I-21 (5.1.7): in welke volgorde rondes ook lopen: hoogstens een per persoon en dag, nooit op een vrije dag', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 5, maxLength: 25 }), fc.boolean(), (dagen, bezorgd) => {
        const proef = inOnderzoek();
        proef.spel.doe(directie, 'tweede-dossier', ['melden', { ...melding, ontvangstdatum: '2026-04-03' }]);
        for (const n of dagen) ronde(proef, plusDagen('2026-04-03', n), bezorgd);
        const alle = (proef.register.bladen.berichten as unknown as Bericht[]).filter((b) => b.klacht === null);
        const sleutels = alle.map((b) => `${b.adres ?? ''} ${b.gemaaktOp.slice(0, 10)}`);
        expect(new Set(sleutels).size).toBe(sleutels.length);
        expect(alle.filter((b) => isVrij(b.gemaaktOp.slice(0, 10)))).toEqual([]);
        expect(bevindingen(proef.register)).toEqual([]);
        expect(verschilMetLogboek(proef.register)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
  it('besluit 3: de ronde vult de vrije dagen van volgend jaar voordat iemand ze nodig heeft', () => {
    const proef = begin();
    const jaren = (): Set<string> => new Set(proef.register.bladen.vrijeDagen.map((r) => r.id.slice(0, 4)));
    expect(jaren().has('2029')).toBe(false);
    ronde(proef, '2028-01-03');
    expect(jaren().has('2029')).toBe(true);
  });
  it('5.1.7: is het register bezet, dan gebeurt er niets', () => {
    const { register } = gemeld();
    expect(ochtendronde({ ...register, exclusief: () => ({ ok: false }) }, omgeving('2026-04-07'))).toEqual([]);
  });
});

describe('besluit 9 (5.1.3): post die blijft liggen', () => {
  const wachtend = (): Proef => {
    const proef = gemeld();
    proef.spel.dag('2026-04-03');
    proef.spel.bezorgt(false);
    expect(proef.spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating])).toEqual([]);
    return proef;
  };
  it('5.1.3: een brief die niet weg kon gaat mee met de volgende ronde, ook op een vrije dag', () => {
    const proef = wachtend();
    expect(
      ronde(proef, '2026-04-04')
        .map((p) => p.soort)
        .sort(),
    ).toEqual(['L13', 'L2']);
    expect(proef.spel.klacht(id).ontvangstberichtVerzondenOp).toBe('2026-04-04');
    expect(ronde(proef, '2026-04-05')).toEqual([]);
  });
  it('5.1.3: is het dossier met de hand gewijzigd, dan wacht de brief: anders ging hij elke dag opnieuw uit', () => {
    const proef = wachtend();
    wijzigRij(proef.register, 'klachten', id, { soort: 'suggestie' });
    const soorten = (dag: string): readonly string[] => ronde(proef, dag).map((p) => p.soort);
    expect(soorten('2026-04-07')).not.toContain('L2');
    expect(proef.spel.doe(directie, '', ['terugzetten', { tabel: 'klachten', rij: id }])).toEqual([]);
    expect(soorten('2026-04-08')).toContain('L2');
    expect(soorten('2026-04-09')).not.toContain('L2');
  });
  it('5.1.3: is het bericht zelf met de hand gewijzigd, dan wacht het ook', () => {
    const proef = wachtend();
    const brief = proef.register.bladen.berichten.find((b) => b['soort'] === 'L2');
    wijzigRij(proef.register, 'berichten', brief?.id ?? '', { adres: 'boef@voorbeeld.example' });
    const post = ronde(proef, '2026-04-07');
    expect(post.map((p) => p.adres)).not.toContain('boef@voorbeeld.example');
    expect(post.map((p) => p.soort)).not.toContain('L2');
  });
  it('5.1.3: wat niet lukte wordt geteld en niet als verzonden gemerkt', () => {
    const proef = wachtend();
    const brieven = ochtendronde(proef.register, omgeving('2026-04-07')).filter((p) => p.soort === 'L2');
    for (const p of brieven) merkVerzonden(proef.register, omgeving('2026-04-07'), p, 'x'.repeat(500));
    expect(proef.register.bladen.berichten.find((b) => b['soort'] === 'L2')).toMatchObject({
      status: 'te verzenden',
      pogingen: 1,
      fout: 'x'.repeat(200),
    });
    expect(proef.spel.klacht(id).ontvangstberichtVerzondenOp).toBeNull();
  });
});
