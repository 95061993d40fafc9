// Gebeurt een opdracht hooguit een keer, nooit op een oude versie en nooit half? (artikelen 5.1.4 en 5.3.1, besluit 1 en 8)
import { describe, expect, it } from '@jest/globals';
import { geheugenregister } from '../register/geheugen-register';
import type { Geheugenregister } from '../register/geheugen-register';
import { behandel } from '../../src/loket/loket';
import type { Antwoord } from '../../src/loket/contract';
import { maximumInhoud } from '../../src/register/logboek';
import { melding, onderzoek, registratie, toelating } from './g1';
import { behandelaar, directie, ingericht, ontvanger } from './spel';
import type { Spel } from './spel';

const id = 'dossier-0001';
const klaar = (): { register: Geheugenregister; spel: Spel } => {
  const register = geheugenregister();
  const spel = ingericht(register);
  expect(spel.doe(ontvanger, id, ['melden', melding])).toEqual([]);
  return { register, spel };
};
const stuur = (register: Geheugenregister, wie: string, verzoek: object, tekst = JSON.stringify(verzoek)): Antwoord => {
  const deur = { email: wie, bouw: 3, vandaag: '2026-04-03', nu: '2026-04-03T11:22:33', zout: () => '7'.repeat(32) };
  return JSON.parse(behandel(register, deur, tekst).antwoord) as Antwoord;
};
const stap = (naam: string, invoer: object, anders: object = {}): object => ({
  vraag: 'stap',
  dossier: id,
  versie: 1,
  sleutel: 'sleutel-a',
  stappen: [{ stap: naam, invoer }],
  ...anders,
});
const codes = (antwoord: Antwoord): readonly string[] => (antwoord.ok ? [] : antwoord.weigeringen.map((w) => w.code));

describe('artikel 5.1.4: dezelfde sleutel, een keer (5.1.1)', () => {
  it('5.1.1: een melding die twee keer aankomt is een melding', () => {
    const { register } = klaar();
    const regels = register.log.length;
    const nogEens = stap('melden', melding, { versie: 0, sleutel: id });
    expect(stuur(register, ontvanger, nogEens)).toMatchObject({ ok: true, antwoord: { alGedaan: true } });
    expect(register.log).toHaveLength(regels);
    expect(register.bladen.klachten).toHaveLength(1);
  });
  it('5.1.4: een registratie die twee keer aankomt geeft een nummer en een logregel', () => {
    const { register, spel } = klaar();
    const verzoek = stap('registreren', registratie);
    expect(stuur(register, directie, verzoek)).toMatchObject({
      ok: true,
      antwoord: { nummer: 'K2026-001', alGedaan: false },
    });
    const regels = register.log.length;
    expect(stuur(register, directie, verzoek)).toMatchObject({ ok: true, antwoord: { alGedaan: true } });
    expect(register.log).toHaveLength(regels);
    expect(register.bladen.systeem.find((r) => r.id === 'teller.K2026')).toMatchObject({ waarde: '1' });
    expect(spel.klacht(id).nummer).toBe('K2026-001');
  });
  it('5.1.4: komt er een andere opdracht tussen, dan verandert de herhaling nog steeds niets', () => {
    const { register } = klaar();
    const eerste = stap('registreren', registratie);
    stuur(register, directie, eerste);
    expect(stuur(register, directie, stap('toelaten', toelating, { versie: 2, sleutel: 'sleutel-b' })).ok).toBe(true);
    const regels = register.log.length;
    expect(codes(stuur(register, directie, eerste))).toEqual(['verouderd']);
    expect(register.log).toHaveLength(regels);
  });
  it('5.1.4: een voorbeeld van een brief vragen verandert niets en laat geen sleutel achter', () => {
    const { register, spel } = klaar();
    stuur(register, directie, stap('registreren', registratie));
    const regels = register.log.length;
    const stappen = [{ stap: 'toelaten', invoer: toelating }];
    const brief = stuur(register, directie, { vraag: 'brief', dossier: id, versie: 2, brief: 'L2', stappen });
    expect(brief).toMatchObject({ ok: true, antwoord: { onderwerp: 'Uw klacht K2026-001 is in behandeling' } });
    expect(codes(stuur(register, directie, { vraag: 'brief', dossier: id, versie: 2, brief: 'L6', stappen }))).toEqual([
      'geen-brief',
    ]);
    expect(register.log).toHaveLength(regels);
    expect(spel.klacht(id)).toMatchObject({ fase: 'Bij directie', laatsteOpdracht: 'sleutel-a' });
  });
});

describe('artikel 5.1.4: een oude versie wordt geweigerd', () => {
  it('5.1.4: met wie intussen wijzigde en wanneer; er verandert niets', () => {
    const { register } = klaar();
    stuur(register, directie, stap('registreren', registratie));
    const regels = register.log.length;
    const uit = stuur(register, directie, stap('toelaten', toelating, { sleutel: 'sleutel-b' }));
    expect(codes(uit)).toEqual(['verouderd']);
    expect(JSON.stringify(uit)).toContain(
      'Dirk Directie heeft dit intussen gewijzigd op vrijdag 3 april 2026 om 11:22 uur',
    );
    expect(register.log).toHaveLength(regels);
  });
  it('5.1.4: een nieuwere versie dan er is ook', () => {
    const { register } = klaar();
    expect(codes(stuur(register, directie, stap('registreren', registratie, { versie: 2 })))).toEqual(['verouderd']);
    expect(codes(stuur(register, directie, stap('registreren', registratie, { versie: 0 })))).toEqual([
      'niet-gevonden',
    ]);
  });
});

describe('artikel 5.3.1: alles of niets', () => {
  it('5.3.1: een weigering schrijft niets', () => {
    const { register } = klaar();
    const voor = JSON.stringify([register.bladen, register.log]);
    stuur(register, behandelaar, stap('registreren', registratie));
    stuur(register, directie, stap('registreren', { ...registratie, rubriek: 'onzin' }));
    stuur(register, directie, stap('toelaten', toelating));
    expect(JSON.stringify([register.bladen, register.log])).toBe(voor);
  });
  it('besluit 8: teksten die samen niet in een logregel passen worden geweigerd, en er verandert niets', () => {
    const { register, spel } = klaar();
    spel.dag('2026-04-03');
    spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating]);
    const regels = register.log.length;
    const lang = 'x'.repeat(10_000);
    const invoer = {
      ...onderzoek,
      bevindingen: lang,
      suggesties: lang,
      wederhoorVerslag: lang,
      onderdelen: [{ onderdeel: `${id}.1`, advies: 'gegrond', toelichting: lang }],
    };
    const met = (extra: number): readonly string[] =>
      spel.doe(behandelaar, id, ['bevindingen', { ...invoer, dossierplaats: 'y'.repeat(extra) }]).map((w) => w.code);
    expect(met(1)).toEqual([]);
    const laatste = register.log.at(-1)?.inhoud ?? '';
    expect(laatste.length).toBeLessThanOrEqual(maximumInhoud);
    expect(register.log).toHaveLength(regels + 2);
    const quotes = '"'.repeat(10_000);
    const { register: ander, spel: nogEen } = klaar();
    nogEen.dag('2026-04-03');
    nogEen.doe(directie, id, ['registreren', registratie], ['toelaten', toelating]);
    const voor = ander.log.length;
    const vol = { ...invoer, bevindingen: quotes, suggesties: quotes, wederhoorVerslag: quotes };
    expect(nogEen.doe(behandelaar, id, ['bevindingen', vol]).map((w) => w.code)).toEqual(['te-veel-tekst']);
    expect(ander.log).toHaveLength(voor);
    expect(nogEen.klacht(id).fase).toBe('In onderzoek');
  });
  it('5.3.1: is het register bezet, dan wordt dat gezegd en gebeurt er niets', () => {
    const { register } = klaar();
    const bezet = { ...register, exclusief: () => ({ ok: false as const }) };
    expect(codes(stuur(bezet, directie, stap('registreren', registratie)))).toEqual(['bezet']);
  });
});

describe('artikel 5.1.4: wat geen verzoek is wordt netjes geweigerd', () => {
  it.each([
    ...['', 'x', 'null', '5', '[]', '{}', '{"vraag":5}', '{"vraag":"toString"}', '{"vraag":"taken","erbij":1}'],
    ...['{"vraag":"dossier"}', '{"vraag":"dossier","dossier":"../etc"}', '{"vraag":"stap"}'],
    '{"__proto__":{"vraag":"start"}}',
  ])('5.1.4: %s', (tekst) => {
    const { register } = klaar();
    expect(codes(stuur(register, directie, {}, tekst))).toEqual(['onleesbaar-verzoek']);
  });
  it.each([
    ['geen stappen', { stappen: [] }],
    ['vier stappen', { stappen: Array(4).fill({ stap: 'posten', invoer: {} }) }],
    ['een halve versie', { versie: 1.5 }],
    ['een negatieve versie', { versie: -1 }],
    ['een sleutel met een spatie', { sleutel: 'a b' }],
    ['een dossier met een spatie', { dossier: 'dossier 0001' }],
    ['een te kort dossier', { dossier: 'kort' }],
  ])('5.1.4: een stap met %s', (_wat, anders) => {
    expect(codes(stuur(klaar().register, directie, stap('registreren', registratie, anders)))).toEqual([
      'onleesbaar-verzoek',
    ]);
  });
  it('5.1.4: een oude pagina moet ververst worden; zonder bouwnummer mag het', () => {
    const { register } = klaar();
    expect(codes(stuur(register, directie, { vraag: 'start', bouw: 2 }))).toEqual(['oude-pagina']);
    expect(stuur(register, directie, { vraag: 'start', bouw: 3 }).ok).toBe(true);
    expect(stuur(register, directie, { vraag: 'start' }).ok).toBe(true);
  });
});
