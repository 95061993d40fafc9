// Hoe gaat het register uit een bestand, hoe komt het weer terug, en wie ziet wat de dagelijkse controle vindt? Door de bundel. (5.3.1, besluit 6)
import { directie, ontvanger } from '../../../loket/spel';
import { uitzondering } from '../../../stand-in/diensten/uitzondering';
import { bladVan } from '../../../../src/sheets/layout';
import * as hand from '../../../stand-in/hand';
import { stoor } from '../../../stand-in/oproepen';
import { kopieerWerkboek } from '../../../stand-in/werkboek';
import { maakWereld, momentVan, zetOpMoment } from '../proef-bundel';
import type { Moment, Wereld } from '../proef-bundel';
import { alsBezoeker, beslotenWereld, codes, moet, plek, richtIn, stand } from './wizard';

let wereld: Wereld;
let begin: Moment;
beforeAll(() => {
  wereld = beslotenWereld();
  richtIn(wereld);
  begin = momentVan(wereld);
});
beforeEach(() => {
  zetOpMoment(wereld, begin);
  wereld.google.werkboek.toegang = { eigenaar: directie, bewerkers: [], lezers: [] };
  wereld.google.script.toestemming.clear();
});

describe('het register uit het bestand halen', () => {
  const verwijder = (woord: string): readonly string[] =>
    codes(plek(wereld, directie, 'registerVerwijderen', { woord }));
  const waarschuwingen = (): number =>
    wereld.google.werkboek.inhoud.bladen.reduce((som, b) => som + b.beveiligd.length, 0);

  test('5.3.1: zonder het woord gebeurt er niets', () => {
    for (const woord of ['', 'ja', 'verwijderen']) expect(verwijder(woord)).toEqual(['woord-klopt-niet']);
    expect(wereld.google.werkboek.inhoud).toBe(begin.inhoud);
    expect(wereld.google.script.triggers).toHaveLength(2);
  });
  test('5.3.1: met het woord gaan triggers, waarschuwingen en geheugen weg, en blijven de tabbladen met inhoud staan', () => {
    expect(waarschuwingen()).toBeGreaterThan(0);
    const rijen = wereld.google.werkboek.inhoud.bladen.map((b) => b.rijen);
    expect(verwijder(' VERWIJDER ')).toEqual([]);
    expect(waarschuwingen()).toBe(0);
    expect(wereld.google.script.triggers).toEqual([]);
    expect([...wereld.google.eigenschappen.script]).toEqual([]);
    expect(wereld.google.werkboek.inhoud.bladen.map((b) => b.rijen)).toEqual(rijen);
    expect(codes(wereld.vraag(directie, 'start'))).toEqual(['niet-ingericht']);
    expect(stand(wereld).toestand).toBe('los');
    expect(codes(plek(wereld, directie, 'tabbladenMaken'))).toEqual(['register-staat-er-al']);
    expect(verwijder('verwijder')).toEqual(['niet-ingericht']);
  });
});

describe('een register dat het script is vergeten', () => {
  const vergeet = (): void => wereld.google.eigenschappen.script.clear();
  const koppel = (wie = directie, zeker = false): readonly string[] =>
    codes(plek(wereld, wie, 'registerKoppelen', { zeker }));

  test('5.3.1: wordt herkend en werkt na het koppelen weer, met hetzelfde logboek', () => {
    vergeet();
    expect(stand(wereld)).toMatchObject({ toestand: 'los', bestand: { gemerkt: true } });
    expect(moet(plek(wereld, directie, 'registerKoppelen', { zeker: false }))).toEqual({
      regels: wereld.register.logboek().length,
    });
    expect(moet(wereld.vraag(directie, 'controle'))).toMatchObject({ inOrde: true });
  });
  test('1.2: alleen directie of beheerder koppelt', () => {
    vergeet();
    wereld.google.werkboek.toegang.bewerkers = [ontvanger];
    expect(koppel(ontvanger, true)).toEqual(['geen-recht']);
    expect(wereld.google.eigenschappen.script.size).toBe(0);
  });
  test('5.3.1: een logboek dat niet klopt, wordt niet gekoppeld', () => {
    vergeet();
    hand.typ(wereld.google.werkboek, 'Logboek', 3, 2, 'iemand anders');
    expect(koppel()).toEqual(['logboek-beschadigd']);
    expect(wereld.google.eigenschappen.script.size).toBe(0);
  });
  test('SAFETY A35: een kopie wordt nooit gekoppeld, ook niet als iemand zegt dat hij het zeker weet', () => {
    const kopie = maakWereld(kopieerWerkboek(wereld.google.werkboek, 'KOPIE', directie));
    for (const vraag of ['inrichtstand', 'tabbladenMaken'] as const)
      expect(codes(plek(kopie, directie, vraag))).toEqual(['kopie']);
    expect(codes(plek(kopie, directie, 'registerKoppelen', { zeker: true }))).toEqual(['kopie']);
    expect(kopie.google.werkboek.inhoud).toBe(begin.inhoud);
  });
  test('SAFETY A35: zonder kenmerk moet iemand zeggen dat het geen kopie is', () => {
    vergeet();
    hand.typ(wereld.google.werkboek, 'Systeem', 0, bladVan('systeem').kolommen.length, '');
    expect(koppel()).toEqual(['zonder-kenmerk']);
    expect(koppel(directie, true)).toEqual([]);
  });
});

describe('herinneringen en toestemming', () => {
  test('5.1.7: wie Google iets niet toestond, hoort wat en waarvoor, en er wordt niets gezet', () => {
    wereld.google.script.triggers.length = 0;
    wereld.google.script.toestemming.set(directie, ['spreadsheets', 'userinfo.email', 'script.container.ui']);
    const { mist, adres } = stand(wereld).toestemming;
    expect(mist.map((m) => m.split(':')[0])).toEqual([
      'Programma\u2019s laten lopen als u er niet bent',
      'E-mail namens u versturen',
      'Bestanden maken in Drive',
    ]);
    expect(adres).toMatch(/^https:/);
    const uit = plek(wereld, directie, 'triggersZetten');
    expect(codes(uit)).toEqual(['geen-toestemming']);
    expect(JSON.stringify(uit)).toMatch('zonder dit gaan er geen herinneringen uit');
    wereld.google.script.toestemming.clear();
    expect(wereld.google.script.triggers).toEqual([]);
    expect(moet(plek(wereld, directie, 'triggersZetten'))).toMatchObject({
      herinneringen: { aan: true, door: directie },
    });
  });
});

describe('de controle van het bestand', () => {
  const teksten = (): string => JSON.stringify(moet(plek(wereld, directie, 'plekcontrole')).bevindingen);
  const balk = (wie = directie): unknown => moet(wereld.vraag(wie, 'start')).storing;

  test('besluit 6: een bewerker te veel staat bij de controle, en de volgende dag in de rode balk van de directie', () => {
    expect(teksten()).toBe('[]');
    wereld.google.werkboek.toegang.bewerkers = [ontvanger];
    expect(balk()).toBeNull();
    wereld.dag('2026-04-03', '07:15:00');
    expect(balk(ontvanger)).toBeNull();
    expect(balk()).toMatch(/^Bij de dagelijkse controle van het bestand: Anna Ontvanger .* hoort niet bij de directie/);
    wereld.google.oproepen.wis();
    expect(balk()).toMatch('Anna Ontvanger');
    expect(wereld.google.oproepen.van('Sheets', 'Spreadsheets.get')).toEqual([]);
    expect(teksten()).toMatch('Anna Ontvanger');
    expect(balk()).toBeNull();
    wereld.dag('2026-04-02');
  });
  test('besluit 6: lukt de dagelijkse controle niet, dan opent het register gewoon', () => {
    wereld.dag('2026-04-03', '08:00:00');
    const weg = stoor(wereld.google.oproepen, {
      moment: 'voor',
      fout: () => uitzondering('Service unavailable'),
      bij: ({ methode }) => methode === 'Spreadsheets.get',
    });
    expect(balk()).toBeNull();
    weg();
    wereld.dag('2026-04-02');
  });
  test('besluit 6: wie in een besloten register het bestand opent, hoort dat hij in de web-app moet zijn', () => {
    wereld.google.werkboek.toegang.bewerkers = [ontvanger];
    expect(moet(wereld.vraag(ontvanger, 'start')).verwijzing).toMatch(/besloten.*web-app/);
    expect(moet(wereld.vraag(directie, 'start')).verwijzing).toBeNull();
    expect(alsBezoeker(wereld, ontvanger, { vraag: 'start' })).toMatchObject({
      ok: true,
      antwoord: { verwijzing: null },
    });
  });
  test('SAFETY A10: formules die naar internet mogen, een andere tijdzone en geen herinneringen worden genoemd', () => {
    const anders = { importFunctionsExternalUrlAccessAllowed: true, timeZone: 'America/New_York', locale: 'en_US' };
    wereld.google.werkboek.inhoud = { ...begin.inhoud, eigenschappen: { ...begin.inhoud.eigenschappen, ...anders } };
    wereld.google.script.triggers.length = 0;
    const { bevindingen, hersteld } = moet(plek(wereld, directie, 'plekcontrole'));
    for (const deel of ['niet terug te draaien', 'herinneringen staan niet aan'])
      expect(JSON.stringify(bevindingen)).toMatch(deel);
    // Language and time zone are put right on the way.
    expect(JSON.stringify(hersteld)).toMatch('op de tijd van Amsterdam');
  });
  test('besluit 6: van de link weet het register wat Drive of een mens zegt', () => {
    wereld.google.eigenschappen.script.delete('delen.link');
    expect(stand(wereld).delen).toMatchObject({ link: 'onbekend', gezien: null });
    plek(wereld, directie, 'linkGezien', { link: 'organisatie' });
    expect(stand(wereld).delen).toMatchObject({ link: 'organisatie', oordeel: { goed: false } });
    expect(stand(wereld).delen.gezien).toMatch(/^dirk@voorbeeld.example keek op /);
    wereld.google.extra['Drive'] = { Files: { get: () => ({ permissions: [{ type: 'anyone', role: 'writer' }] }) } };
    const { delen } = stand(wereld);
    delete wereld.google.extra['Drive'];
    expect(delen).toMatchObject({ link: 'iedereen', gezien: null });
    expect(JSON.stringify(delen.oordeel)).toMatch('alles lezen en wijzigen, ook zonder account');
  });
});
