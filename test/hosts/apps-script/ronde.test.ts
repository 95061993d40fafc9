// Blijft de ochtendronde in Google bij een bericht per persoon, binnen het tegoed en binnen zes minuten, wie haar ook start? (5.1.7, I-21, B11, B14, B16, D16)
import { leegLeesvraag } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import { dossier, melding, registratie, toelating } from '../../loket/g1';
import { behandelaar, directie, ontvanger } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { uitzondering } from '../../stand-in/diensten/uitzondering';
import { stoor } from '../../stand-in/oproepen';
import { eisGelijkAanLog } from '../register-contract';
import { ingerichteWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';

let wereld: Wereld;
let begin: Wereld['google']['werkboek']['inhoud'];
const alles = { ...leegLeesvraag, heel: tabelnamen };

const triggervan = (eigenaar: string) => ({
  ...{ id: `dagelijks-${eigenaar}`, functie: 'ochtendronde', eigenaar, soort: 'CLOCK', bron: undefined },
  instellingen: { everyDays: 1 },
});
const vuur = (eigenaar = directie): unknown => wereld.project.vuur(triggervan(eigenaar));
const verzonden = (): readonly string[] => wereld.google.post.verzonden.map((m) => `${m.aan.join()} ${m.onderwerp}`);
const wachtend = (): number =>
  wereld.register.lees(alles).berichten.filter((b) => b['status'] === 'te verzenden').length;
const gemerkt = (): number => wereld.register.lees(alles).berichten.filter((b) => b['status'] === 'verzonden').length;
const sheets = (): readonly string[] => wereld.google.oproepen.van('Sheets').map((o) => o.methode.replace(/.*\./, ''));

/** So many dossiers were reported, and the notices to the directie wait. */
const meld = (aantal: number): void => {
  wereld.google.post.tegoed = 0;
  for (let n = 0; n < aantal; n += 1) wereld.doe(ontvanger, `dossier-ronde-${n}`, ['melden', melding]);
  wereld.google.post.tegoed = 100;
};

beforeAll(() => {
  wereld = ingerichteWereld();
  begin = wereld.google.werkboek.inhoud;
});
beforeEach(() => {
  const { google } = wereld;
  google.werkboek.inhoud = begin;
  google.post.verzonden.length = 0;
  google.post.tegoed = 100;
  google.post.faal = undefined;
  google.script.triggers.splice(0, google.script.triggers.length, triggervan(directie));
  for (const naam of ['ronde.vervolg', 'ronde.gebleven', 'anker']) google.eigenschappen.script.delete(naam);
  google.klok.perOproep = 0;
  google.logboek.length = 0;
  wereld.dag('2026-04-02');
});

describe('5.1.7: een ronde in Google', () => {
  test('5.1.7: een slot, hoogstens twee keer lezen, een keer schrijven en per bericht nog een keer', () => {
    wereld.doe(ontvanger, dossier, ['melden', melding]);
    wereld.dag('2026-04-07', '07:20:00');
    wereld.google.oproepen.wis();
    vuur();
    expect(wereld.google.oproepen.lijst.filter((o) => o.methode === 'tryLock')).toHaveLength(1);
    expect(sheets()).toEqual(['getByDataFilter', 'getByDataFilter', 'batchUpdate', 'batchUpdate']);
    expect(verzonden().slice(1)).toEqual([`${directie} Klachtenregister: 1 te doen`]);
    eisGelijkAanLog(wereld.register);
  });
  test('D16, I-21 (5.1.7): vijf triggers van drie mensen tegelijk: een bericht', () => {
    meld(1);
    wereld.dag('2026-04-07', '07:20:00');
    // While one sends, the others come; each waits for the turn and then finds nothing to do.
    let diepte = 0;
    const weg = wereld.google.oproepen.voorElke(({ methode }) => {
      if (methode !== 'sendEmail' || (diepte += 1) > 1) return;
      for (const wie of [directie, ontvanger, behandelaar, directie]) vuur(wie);
    });
    vuur();
    weg();
    for (const wie of [directie, ontvanger]) vuur(wie);
    expect([...verzonden()].sort()).toEqual([
      `${directie} Klachtenregister: 1 te doen`,
      expect.stringMatching(`^${directie} Nieuwe melding`),
    ]);
    expect(wachtend()).toBe(0);
  });
  test('5.1.7, A2: wie haar ook aanroept, en hoe vaak ook: er gaat niets uit en verandert niets wat niet aan de beurt was', () => {
    wereld.dag('2026-04-07', '07:20:00');
    vuur();
    const [na, post] = [wereld.google.werkboek.inhoud, verzonden().length];
    for (const wie of [ontvanger, 'vreemd@voorbeeld.example']) {
      wereld.google.gebruiker = wie;
      wereld.project.roepAlsZijbalk('ochtendronde', 'onzin');
      wereld.project.roepAlsWebapp(wie, 'ochtendronde');
    }
    expect(wereld.google.werkboek.inhoud).toBe(na);
    expect(verzonden()).toHaveLength(post);
  });
  test('5.1.7: is het register bezet, dan een kwartier later opnieuw, en die ene trigger is daarna weg', () => {
    meld(1);
    wereld.dag('2026-04-07', '07:20:00');
    wereld.google.slot.bezet = true;
    vuur();
    wereld.google.slot.bezet = false;
    const eenmalig = wereld.google.script.triggers[1];
    expect(eenmalig).toMatchObject({ functie: 'ochtendronde', instellingen: { after: 900_000 } });
    expect(verzonden()).toEqual([]);
    if (eenmalig !== undefined) wereld.project.vuur(eenmalig);
    expect(verzonden()).toHaveLength(2);
    expect(wereld.google.script.triggers).toHaveLength(1);
  });
  test('5.3.1: wat met de hand is veranderd staat in het bericht aan de directie, zonder wat er stond, tot het schoon is', () => {
    wereld.doe(ontvanger, dossier, ['melden', melding]);
    const voor = wereld.google.werkboek.inhoud;
    wereld.google.eigenschappen.script.set('wijziging', JSON.stringify({ fout: null, op: '2026-04-02T09:00:00' }));
    hand.typ(wereld.google.werkboek, 'Klachten', 2, 8, 'geheim van Van Voorbeeld');
    hand.verwijderRij(wereld.google.werkboek, 'Medewerkers', 4);
    wereld.dag('2026-04-07', '07:20:00');
    wereld.google.post.verzonden.length = 0;
    vuur();
    const [bericht] = wereld.google.post.verzonden;
    expect(bericht?.tekst).toMatch(/- Tabblad Klachten, een melding zonder nummer: met de hand gewijzigd \(.+\)/);
    expect(bericht?.tekst).toMatch('- Tabblad Medewerkers: verdwenen');
    expect(JSON.stringify(wereld.google.post.verzonden)).not.toMatch(/geheim|Van Voorbeeld/);
    expect(wereld.google.eigenschappen.script.has('wijziging')).toBe(true);
    wereld.google.werkboek.inhoud = voor;
    // Or the file would be found to be an earlier version of itself.
    wereld.google.eigenschappen.script.delete('anker');
    vuur();
    expect(wereld.google.eigenschappen.script.has('wijziging')).toBe(false);
  });
});

describe('B16 (5.1.7): te weinig tegoed voor e-mail', () => {
  test.each([1, 5])(
    'B16 (5.1.3): met %i e-mails per dag gaat na genoeg dagen alles een keer uit, het dringendste eerst',
    (per) => {
      meld(8);
      wereld.doe(directie, 'dossier-ronde-0', ['registreren', registratie], ['toelaten', toelating]);
      wereld.google.post.verzonden.length = 0;
      wereld.google.post.tegoed = 0;
      wereld.doe(directie, 'dossier-ronde-1', ['registreren', registratie], ['toelaten', toelating]);
      expect(wachtend()).toBeGreaterThan(8);
      const alVerzonden = gemerkt();
      const dagen = ['2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10', '2026-04-13', '2026-04-14', '2026-04-15'];
      for (const dag of dagen) {
        wereld.dag(dag, '07:20:00');
        wereld.google.post.tegoed = per;
        const eerder = verzonden().length;
        vuur();
        expect(verzonden().length - eerder).toBeLessThanOrEqual(per);
      }
      expect(verzonden()).toHaveLength(gemerkt() - alVerzonden);
      if (per === 0) expect(verzonden()).toEqual([]);
      else expect(verzonden()[0]).toMatch(/Uw klacht|Ontvang/);
      if (per > 4) expect(wachtend()).toBe(0);
      eisGelijkAanLog(wereld.register);
    },
  );
  test('B16 (5.1.7): de directie hoort in haar bericht hoeveel er blijft liggen, en dat bericht telt mee', () => {
    meld(6);
    wereld.dag('2026-04-08', '07:20:00');
    wereld.google.post.tegoed = 3;
    vuur();
    const bericht = wereld.google.post.verzonden.find((m) => /te laat/.test(m.onderwerp));
    expect(bericht?.aan).toEqual([directie]);
    expect(bericht?.tekst).toMatch('4 berichten kunnen vandaag nog niet weg');
    expect(wachtend()).toBe(4);
  });
});

describe('B11 (5.1.7): de zes minuten van Google', () => {
  const vuurAlles = (): number => {
    vuur();
    let keer = 1;
    for (let eenmalig = wereld.google.script.triggers[1]; eenmalig !== undefined && keer < 20; keer += 1) {
      wereld.google.klok.vooruit(900_000);
      wereld.project.vuur(eenmalig);
      eenmalig = wereld.google.script.triggers[1];
    }
    return keer;
  };
  test.each([4])(
    'B11 (5.1.7): bij %i seconden per oproep stopt zij op tijd en gaat verder tot alles een keer uit is',
    (tellen) => {
      meld(8);
      wereld.dag('2026-04-07', '07:20:00');
      wereld.google.klok.perOproep = tellen * 1000;
      const keer = vuurAlles();
      wereld.google.klok.perOproep = 0;
      expect(keer).toBeLessThan(20);
      if (tellen > 2) expect(keer).toBeGreaterThan(1);
      expect(verzonden()).toHaveLength(9);
      expect(new Set(wereld.google.post.verzonden.map((m) => m.tekst)).size).toBeGreaterThan(1);
      expect(wachtend()).toBe(0);
      expect(wereld.google.eigenschappen.script.has('ronde.gebleven')).toBe(false);
      expect(wereld.google.script.triggers).toHaveLength(1);
      eisGelijkAanLog(wereld.register);
    },
  );
  test('B11 (5.1.7): een collega die haar met de hand start krijgt geen trigger op zijn naam', () => {
    meld(8);
    wereld.dag('2026-04-07', '07:20:00');
    wereld.google.klok.perOproep = 4000;
    vuur(ontvanger);
    wereld.google.klok.perOproep = 0;
    expect(wereld.google.script.triggers.map((t) => t.eigenaar)).toEqual([directie]);
    expect(wachtend()).toBeGreaterThan(0);
  });
});

describe('B14 (5.1.3): het blad is geschreven en de e-mail niet', () => {
  test('B14 (5.1.3): weigert Google elke e-mail, dan blijft elke melding staan en wacht elk bericht met de reden', () => {
    wereld.google.post.faal = () => 'voor';
    for (let n = 0; n < 3; n += 1) expect(wereld.doe(ontvanger, `dossier-ronde-${n}`, ['melden', melding])).toEqual([]);
    const foto = wereld.register.lees(alles);
    expect(foto.klachten).toHaveLength(3);
    expect(foto.berichten.map((b) => [b['status'], b['fout']])).toEqual(
      foto.berichten.map(() => ['te verzenden', 'Google kon de e-mail niet versturen.']),
    );
    wereld.google.post.faal = undefined;
    wereld.dag('2026-04-07', '07:20:00');
    vuur();
    expect(verzonden().filter((m) => /Nieuwe melding/.test(m))).toHaveLength(3);
    expect(wachtend()).toBe(0);
  });
  test.each(['voor', 'na'] as const)(
    'B15 (5.1.3): gaat het merken een keer mis (%s het schrijven), dan gaat de e-mail niet nog eens uit',
    (moment) => {
      let schrijfkeren = 0;
      const weg = stoor(wereld.google.oproepen, {
        moment,
        fout: () => uitzondering('Service unavailable'),
        bij: ({ methode }) => methode === 'Spreadsheets.batchUpdate' && (schrijfkeren += 1) === 2,
      });
      expect(wereld.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
      weg();
      expect(schrijfkeren).toBeGreaterThan(1);
      expect(verzonden()).toHaveLength(1);
      expect(wachtend()).toBe(0);
      eisGelijkAanLog(wereld.register);
    },
  );
});
