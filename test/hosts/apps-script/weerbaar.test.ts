// Houdt de bundel stand tegen wat Google en mensen doen: een verloren antwoord, halve toestemming, twee deuren, vreemden, een oude pagina?
import type { Antwoord } from '../../../src/loket/contract';
import { leegLeesvraag } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import { dossier, melding, registratie } from '../../loket/g1';
import { directie, ontvanger, stapverzoek } from '../../loket/spel';
import { kopieerBestand } from '../../stand-in/diensten';
import { uitzondering } from '../../stand-in/diensten/uitzondering';
import * as hand from '../../stand-in/hand';
import { maakProject } from '../../stand-in/kale-realm';
import { eisGelijkAanLog } from '../register-contract';
import { code, ingerichteWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';

const alles = { ...leegLeesvraag, heel: tabelnamen };
const scope = (naam: string): string => `https://www.googleapis.com/auth/${naam}`;
const html = { sidebar: '<p>Het scherm</p>' };

let wereld: Wereld;
let begin: Wereld['google']['werkboek']['inhoud'];
const meldverzoek = JSON.stringify(stapverzoek(dossier, () => 0, dossier, [['melden', melding]]));
const codes = (json: unknown): readonly string[] => {
  const uit = JSON.parse(String(json)) as Antwoord;
  return uit.ok ? [] : uit.weigeringen.map((w) => w.code);
};
const alsZijbalk = (wie: string, verzoek = meldverzoek): unknown => {
  wereld.google.gebruiker = wie;
  return wereld.project.roepAlsZijbalk('loket', verzoek);
};
const alsWebapp = (wie: string, verzoek = meldverzoek): unknown => wereld.project.roepAlsWebapp(wie, 'loket', verzoek);
const aantal = (): number => wereld.register.lees(alles).klachten.length;

beforeAll(() => {
  wereld = ingerichteWereld();
  begin = wereld.google.werkboek.inhoud;
});
beforeEach(() => {
  const { google } = wereld;
  google.werkboek.inhoud = begin;
  // What is remembered outside the file would rightly say that an older version was put back.
  google.eigenschappen.script.delete('anker');
  google.script.toestemming.clear();
  google.aliassen.clear();
  google.webappEigenaar = directie;
  google.grillen.antwoordVerloren = false;
  for (const lijst of [google.post.verzonden, google.logboek, google.scherm.meldingen]) lijst.length = 0;
  google.oproepen.wis();
  wereld.dag('2026-04-02');
});

describe('een antwoord dat niet aankomt', () => {
  test('B18: dezelfde opdracht nog eens, een nieuwe melding en een volgende stap: gedaan, en een keer', () => {
    const registreer = JSON.stringify(stapverzoek(dossier, () => 1, 'opdracht-r', [['registreren', registratie]]));
    for (const [wie, verzoek] of [
      [ontvanger, meldverzoek],
      [directie, registreer],
    ] as const) {
      wereld.google.grillen.antwoordVerloren = true;
      expect(() => alsZijbalk(wie, verzoek)).toThrow('HTTP 0');
      wereld.google.grillen.antwoordVerloren = false;
      const regels = wereld.register.logboek().length;
      expect(codes(alsZijbalk(wie, verzoek))).toEqual([]);
      expect([aantal(), wereld.register.logboek().length]).toEqual([1, regels]);
    }
    eisGelijkAanLog(wereld.register);
  });
  test('B11: afgebroken door de tijdslimiet, bij welke oproep ook: alles of niets, en herhalen maakt het af', () => {
    for (let k = 9; k < 26; k += 1) {
      wereld.google.werkboek.inhoud = begin;
      const afgebroken = (): Error => {
        wereld.google.nu.afgebroken = true;
        return uitzondering('Exceeded maximum execution time');
      };
      const weg = wereld.google.grillen.laatMislukken({ moment: k % 2 ? 'voor' : 'na', k, fout: afgebroken });
      expect(() => alsZijbalk(ontvanger)).toThrow('Exceeded maximum execution time');
      weg();
      if (aantal() > 0) eisGelijkAanLog(wereld.register);
      expect(codes(alsZijbalk(ontvanger))).toEqual([]);
      expect(aantal()).toBe(1);
    }
  });
});

describe('toestemming', () => {
  test('wie geen toestemming voor e-mail gaf, meldt toch; de e-mail wacht op de ochtendronde', () => {
    wereld.google.script.toestemming.set(ontvanger, ['spreadsheets', 'userinfo.email'].map(scope));
    expect(codes(alsZijbalk(ontvanger))).toEqual([]);
    expect(wereld.register.lees(alles).berichten).toMatchObject([{ status: 'te verzenden' }]);
  });
  test.each(['spreadsheets', 'userinfo.email'])('zonder %s: een zin die zegt wat er mist, en niets gebeurd', (mist) => {
    const rest = wereld.google.script.manifest.filter((s) => s !== scope(mist));
    wereld.google.script.toestemming.set(ontvanger, rest);
    const uit = alsZijbalk(ontvanger);
    expect(codes(uit)).toEqual(['geen-toestemming']);
    expect(uit).toMatch(/vink alle toestemmingen aan/);
    expect(wereld.google.werkboek.inhoud).toBe(begin);
  });
});

describe('wie klopt er aan', () => {
  test('A4: een adres met hoofdletters en een alias zijn dezelfde persoon, in beide deuren', () => {
    wereld.google.aliassen.set('a.nna@voorbeeld.example', ontvanger);
    for (const wie of [ontvanger.toUpperCase(), 'A.nna@voorbeeld.example'])
      for (const deur of [alsZijbalk, alsWebapp])
        expect(JSON.parse(String(deur(wie, '{"vraag":"start"}')))).toMatchObject({
          antwoord: { wie: { id: ontvanger } },
        });
  });
  test('A4: wie Google niet noemt, krijgt niets: een ander domein, een subdomein, en niemand bij accounts zonder organisatie', () => {
    const vreemden = ['anna@elders.example', 'anna@sub.voorbeeld.example', 'anna@voorbeeld.example.elders.example', ''];
    for (const wie of vreemden) expect(codes(alsWebapp(wie))).toEqual(['onbekend-persoon']);
    wereld.google.webappEigenaar = 'klachten@gmail.com';
    wereld.google.werkboek.toegang.bewerkers.push('klachten@gmail.com');
    expect(codes(alsWebapp('anna@gmail.com'))).toEqual(['onbekend-persoon']);
    expect(wereld.google.werkboek.inhoud).toBe(begin);
  });
});

describe('twee deuren', () => {
  test('de zijbalk en de web-app wachten op hetzelfde slot', () => {
    const ander = meldverzoek.replaceAll(dossier, 'dossier-ander');
    const tussendoor: unknown[] = [];
    const weg = wereld.google.oproepen.voorElke(({ methode }) => {
      if (methode !== 'Spreadsheets.batchUpdate' || tussendoor.length > 0) return;
      tussendoor.push(codes(alsWebapp(directie, ander)));
    });
    expect(codes(alsZijbalk(ontvanger))).toEqual([]);
    weg();
    expect([tussendoor, aantal()]).toEqual([[['bezet']], 1]);
    expect([codes(alsWebapp(directie, ander)), aantal()]).toEqual([[], 2]);
  });
  test('een pagina van een andere bouw wordt gevraagd te verversen, in beide deuren', () => {
    const oud = JSON.stringify({ ...(JSON.parse(meldverzoek) as object), bouw: 0 });
    expect([alsZijbalk(ontvanger, oud), alsWebapp(ontvanger, oud)].map(codes)).toEqual([
      ['oude-pagina'],
      ['oude-pagina'],
    ]);
    expect(wereld.google.werkboek.inhoud).toBe(begin);
  });
  test('geen venster terwijl het slot vast is: dan zou het los zijn', () => {
    // It asks in its own page, so there is no such window at all.
    expect(code).not.toMatch(/\.(alert|prompt)\(/);
  });
});

describe('om het register heen', () => {
  test('schrijft en leest geen cel langs SpreadsheetApp, en onthoudt niets in de cache', () => {
    alsZijbalk(ontvanger);
    const diensten = new Set(wereld.google.oproepen.lijst.map((o) => `${o.dienst}.${o.methode}`));
    expect([...diensten].filter((d) => /^CacheService|Values?$|appendRow|getDataRange|getLastRow/.test(d))).toEqual([]);
    expect(code).not.toMatch(/\.(setValues?|appendRow|getDataRange|getLastRow|getDisplayValues)\(/);
  });
  test('een kopie zonder eigenschappen legt niets vast en stuurt niets, ook niet na inrichten', () => {
    alsZijbalk(ontvanger);
    const kopie = kopieerBestand(wereld.google, 'KOPIE', directie);
    const project = maakProject({ code, html, google: kopie });
    const voor = kopie.werkboek.inhoud;
    project.roep('installeerRegister');
    project.roep('ochtendronde');
    expect(codes(project.roepAlsZijbalk('loket', meldverzoek))).toEqual(['kopie']);
    expect([kopie.post.verzonden, kopie.werkboek.inhoud === voor]).toEqual([[], true]);
  });
  test('een scriptproject zonder de dienst Sheets zegt dat er iets mis is, en niets gebeurt', () => {
    wereld.google.uitgezet.add('Sheets');
    expect(codes(alsZijbalk(ontvanger))).toEqual(['storing']);
    wereld.google.uitgezet.clear();
    expect(wereld.google.werkboek.inhoud).toBe(begin);
  });
  test('wat iemand in een cel typt, wordt gelezen als wat het werd en is dus te zien', () => {
    alsZijbalk(ontvanger);
    const plek = wereld.google.werkboek.inhoud.bladen.find((b) => b.eigenschappen.title === 'Klachten');
    const kolom = plek?.rijen[0]?.findIndex((c) => c?.userEnteredValue?.stringValue === 'klagerNaam') ?? -1;
    for (const tekst of ['=1+1', '1-2', '007']) {
      hand.plak(wereld.google.werkboek, 'Klachten', 2, kolom, [[tekst]]);
      expect(JSON.stringify(wereld.vraag(directie, 'controle'))).toMatch(/met de hand gewijzigd/);
    }
  });
});
