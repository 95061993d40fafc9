// Wordt een lege spreadsheet een werkend register, ook als iemand halverwege stopt, en alleen voor wie het mag? Door de bundel. (1.2, 5.1.4)
import { leegLeesvraag } from '../../../../src/register/register';
import { tabelnamen } from '../../../../src/register/tabellen';
import { inrichtSchemas } from '../../../../src/loket/plekinrichten';
import { behandelaar, directie, inrichting, notulist, ontvanger } from '../../../loket/spel';
import { uitzondering } from '../../../stand-in/diensten/uitzondering';
import * as hand from '../../../stand-in/hand';
import { stoor } from '../../../stand-in/oproepen';
import { eisGelijkAanLog } from '../../register-contract';
import type { Wereld } from '../proef-bundel';
import {
  alsBezoeker,
  beslotenWereld,
  codes,
  ingerichtBesloten,
  ingerichtOpen,
  moet,
  plek,
  richtIn,
  stand,
} from './wizard';

const alles = { ...leegLeesvraag, heel: tabelnamen };
/** Everything the people see, apart from times, seals and who was first. */
const inhoud = (wereld: Wereld): unknown => {
  const { medewerkers, financiers, vrijeDagen, instellingen } = wereld.register.lees(alles);
  const kaal = (rijen: readonly object[]): string =>
    JSON.stringify(rijen, (sleutel, waarde: unknown) =>
      ['zegel', 'logregel', 'versie'].includes(sleutel) ? undefined : waarde,
    );
  const titels = wereld.google.werkboek.inhoud.bladen.map((b) => b.eigenschappen.title);
  const triggers = wereld.google.script.triggers.map((t) => t.functie).sort();
  return [
    kaal(medewerkers),
    kaal(financiers).replace(/F-\d+/g, 'F'),
    kaal(vrijeDagen),
    kaal(instellingen),
    titels,
    triggers,
  ];
};
const extra: Readonly<Record<string, object>> = {
  delenKiezen: { wijze: 'open' },
  linkGezien: { link: 'niemand' },
  registerKoppelen: { zeker: true },
  registerVerwijderen: { woord: 'verwijder' },
};
const vragen = Object.keys(inrichtSchemas) as (keyof typeof inrichtSchemas)[];

describe('van een lege spreadsheet tot een werkend register', () => {
  let wereld: Wereld;
  let aantal: number;
  beforeAll(() => {
    wereld = beslotenWereld();
    aantal = richtIn(wereld);
  });

  test('5.1.4: alles staat er, de controle vindt niets, en het kostte hoogstens 15 verzoeken', () => {
    expect(aantal).toBeLessThanOrEqual(15);
    expect(moet(wereld.vraag(directie, 'controle'))).toMatchObject({ inOrde: true });
    expect(moet(plek(wereld, directie, 'plekcontrole')).bevindingen).toEqual([]);
    expect(stand(wereld)).toMatchObject({
      toestand: 'ingericht',
      delen: { wijze: 'besloten', vastgelegd: true, link: 'niemand', oordeel: { goed: true } },
      herinneringen: { aan: true, door: directie },
      toestemming: { mist: [] },
    });
    expect(moet(wereld.vraag(directie, 'inrichting'))).toMatchObject({
      mensen: { length: inrichting.length },
      financiers: [{ naam: 'UWV Voorbeeldstad' }, { naam: 'Verzekeraar Voorbeeld' }],
      delen: 'besloten',
    });
    eisGelijkAanLog(wereld.register);
  });

  test('besluit 6: de keuze hoe te delen staat met wie en wanneer in het logboek', () => {
    const regels = wereld.register.logboek();
    expect(regels.filter((r) => r.stappen.includes('instellingOpslaan'))).toMatchObject([
      { wie: directie, inhoud: expect.stringContaining('besloten') as string },
    ]);
  });

  test('5.1.4: een tweede keer verandert niets', () => {
    const [boek, triggers, regels] = [
      wereld.google.werkboek.inhoud,
      [...wereld.google.script.triggers],
      wereld.register.logboek().length,
    ];
    expect(richtIn(wereld)).toBe(0);
    plek(wereld, directie, 'tabbladenMaken');
    plek(wereld, directie, 'delenKiezen', { wijze: 'besloten' });
    expect(wereld.google.werkboek.inhoud).toBe(boek);
    expect(wereld.google.script.triggers).toEqual(triggers);
    expect(wereld.register.logboek()).toHaveLength(regels);
  });

  // The driver looks anew before every request, so each of them is where somebody may have stopped; these start again elsewhere.
  test.each([5])('5.1.4: wie na %d verzoeken stopt, gaat later verder en krijgt hetzelfde register', (tot) => {
    const ander = beslotenWereld();
    richtIn(ander, 'besloten', tot);
    expect(tot + richtIn(ander)).toBe(aantal);
    expect(inhoud(ander)).toEqual(inhoud(wereld));
  });

  test.each(['voor', 'na'] as const)(
    '5.3.1: valt Google %s het schrijven uit, dan gaat het daarna gewoon verder',
    (moment) => {
      const ander = beslotenWereld();
      const bij = ({ methode }: { readonly methode: string }): boolean => methode === 'Spreadsheets.batchUpdate';
      const fout = (): Error => uitzondering('Service unavailable');
      for (let keer = 0; keer < 3; keer += 1) {
        plek(ander, directie, 'delenKiezen', { wijze: 'besloten' });
        const weg = stoor(ander.google.oproepen, { moment, fout, bij, keer: 1 });
        expect(codes(plek(ander, directie, 'tabbladenMaken'))).toEqual(['storing']);
        weg();
      }
      richtIn(ander);
      expect(inhoud(ander)).toEqual(inhoud(wereld));
    },
  );

  test('besluit 6: open team vraagt dat iedereen in Medewerkers bewerker is, en zegt dat niets geheim is', () => {
    const open = ingerichtOpen();
    const { oordeel } = stand(open).delen;
    expect(oordeel.bevindingen).toEqual([]);
    expect(oordeel.grens.join(' ')).toMatch(/kan alles lezen, ook wat over hemzelf gaat/);
    open.google.werkboek.toegang.bewerkers = [ontvanger, 'vreemd@voorbeeld.example'];
    expect(stand(open).delen.oordeel.bevindingen.map((b) => b.tekst.slice(0, 40))).toHaveLength(3);
  });
});

describe('een bestand dat niet leeg is', () => {
  test('5.3.1: een eigen tabblad met zo\u2019n naam wordt genoemd, en er gebeurt niets', () => {
    const wereld = beslotenWereld();
    hand.voegBladToe(wereld.google.werkboek, 'Klachten');
    const voor = wereld.google.werkboek.inhoud;
    expect(stand(wereld).tabbladen.inDeWeg).toEqual(['Klachten']);
    const uit = plek(wereld, directie, 'tabbladenMaken');
    expect(codes(uit)).toEqual(['tabblad-in-de-weg']);
    expect(JSON.stringify(uit)).toMatch('deze naam: Klachten');
    expect(wereld.google.werkboek.inhoud).toBe(voor);
  });
  test('5.3.1: andere tabbladen blijven staan', () => {
    const wereld = beslotenWereld();
    hand.voegBladToe(wereld.google.werkboek, 'Begroting');
    richtIn(wereld);
    expect(stand(wereld).bestand.andere).toEqual(['Blad1', 'Begroting']);
  });
  test('SAFETY D9: een tabblad dat een ingericht register kwijt is, wordt niet stil opnieuw gemaakt', () => {
    const wereld = ingerichtBesloten();
    hand.verwijderBlad(wereld.google.werkboek, 'Klachten');
    const voor = wereld.google.werkboek.inhoud;
    expect(codes(plek(wereld, directie, 'tabbladenMaken'))).toEqual(['register-onleesbaar']);
    wereld.google.eigenschappen.script.clear();
    expect(codes(plek(wereld, directie, 'tabbladenMaken'))).toEqual(['register-staat-er-al']);
    expect(codes(plek(wereld, directie, 'registerKoppelen', { zeker: true }))).toEqual(['geen-register']);
    expect(wereld.google.werkboek.inhoud).toBe(voor);
  });
});

describe('wie het niet mag', () => {
  test('1.2: een bezoeker van de web-app richt niets in, ook geen leeg register', () => {
    const wereld = beslotenWereld();
    const leeg = wereld.google.werkboek.inhoud;
    for (const vraag of vragen)
      expect(codes(alsBezoeker(wereld, directie, { plek: vraag, ...extra[vraag] }))).toEqual(['alleen-in-bestand']);
    expect(wereld.google.werkboek.inhoud).toBe(leeg);
    richtIn(wereld, 'besloten', 6);
    const inrichten = inrichting[0]?.[1];
    const stap = {
      vraag: 'stap',
      dossier: '',
      versie: 0,
      sleutel: 's-1',
      stappen: [{ stap: 'inrichten', invoer: inrichten }],
    };
    expect(codes(alsBezoeker(wereld, ontvanger, stap))).toEqual(['onbekend-persoon']);
    expect(wereld.doe(directie, '', ['inrichten', inrichten ?? {}])).toEqual([]);
  });
  test('1.2: bij een ingericht register alleen directie of beheerder; een ander verandert niets', () => {
    const wereld = ingerichtOpen();
    const { google } = wereld;
    google.werkboek.toegang.bewerkers.push('vreemd@voorbeeld.example');
    const [boek, eigenschappen, triggers] = [
      google.werkboek.inhoud,
      [...google.eigenschappen.script],
      google.script.triggers.length,
    ];
    for (const wie of [ontvanger, behandelaar, notulist, 'vreemd@voorbeeld.example'])
      for (const vraag of vragen)
        expect([vraag, ...codes(plek(wereld, wie, vraag, extra[vraag]))]).toEqual([vraag, 'geen-recht']);
    for (const vraag of vragen)
      expect(codes(alsBezoeker(wereld, '', { plek: vraag, ...extra[vraag] }))).toEqual(['alleen-in-bestand']);
    expect(google.werkboek.inhoud).toBe(boek);
    expect([...google.eigenschappen.script]).toEqual(eigenschappen);
    expect(google.script.triggers).toHaveLength(triggers);
  });
  test('1.2: wie de mensen met de hand uit het blad haalt, wordt daarmee geen inrichter', () => {
    const wereld = ingerichtOpen();
    hand.verwijderRij(wereld.google.werkboek, 'Medewerkers', 2, inrichting.length);
    const kaart = { email: ontvanger, naam: 'Anna', rollen: ['medewerker', 'beheerder'], actief: true };
    expect(wereld.doe(ontvanger, '', ['medewerkerOpslaan', kaart]).map((w) => w.code)).toEqual(['geen-recht']);
    expect(codes(plek(wereld, ontvanger, 'registerVerwijderen', { woord: 'verwijder' }))).toEqual(['geen-recht']);
  });
});
