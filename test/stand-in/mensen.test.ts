// Wie mag het script draaien, wie ziet Google, en welke versie loopt er? Bewerkers, toestemming per persoon, domeinen, kopieën.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Google, kopieerBestand } from './diensten';
import { maakProject, type Project } from './kale-realm';
import { maakProefProject } from './proef-bundel';

let google: Google;
let project: Project;
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const mede = 'mede@instelling.test';

beforeEach(() => {
  ({ google, project } = maakProefProject());
});

describe('het script bij het bestand', () => {
  it('draait alleen voor wie het bestand mag bewerken, ook met hoofdletters in het adres', () => {
    google.gebruiker = 'Mede@Instelling.test';
    expect(project.roepAlsZijbalk('schrijf')).toBe(true);
    google.werkboek.toegang.lezers = ['lezer@instelling.test'];
    for (const wie of ['lezer@instelling.test', 'vreemd@elders.test', '']) {
      google.gebruiker = wie;
      expect(() => project.roep('lees')).toThrow('You do not have permission to access the requested document.');
      expect(() => project.roepAlsZijbalk('echo', 1)).toThrow('permission');
      expect(() => project.roepEenvoudig('onOpen')).toThrow('permission');
    }
    expect(google.scherm.menus).toEqual([]);
  });
  it('draait een trigger niet meer als wie hem maakte, er niet meer bij mag', () => {
    google.gebruiker = mede;
    project.roep('installeer');
    google.werkboek.toegang.bewerkers = [];
    const [trigger] = google.script.triggers;
    expect(() => trigger && project.vuur(trigger)).toThrow('permission');
  });
  it('krijgt in een eenvoudige trigger dertig tellen, en geen dienst met toestemming', () => {
    expect(() => project.roepEenvoudig('traag')).toThrow('Exceeded maximum execution time');
    for (const functie of ['mail', 'installeer', 'schrijf'])
      expect(() => project.roepEenvoudig(functie)).toThrow('You do not have permission to call');
  });
  it('laat iemand hoogstens twintig triggers maken', () => {
    for (let nr = 0; nr < 20; nr += 1) project.roep('installeer');
    expect(() => project.roep('installeer')).toThrow('This script has too many triggers');
    google.gebruiker = mede;
    expect(project.roep('installeer')).toEqual(['ochtend']);
  });
});

describe('toestemming', () => {
  it('kan niet meer zijn dan het manifest vraagt', () => {
    google.script.manifest = google.script.manifest.filter((scope) => scope !== MAIL);
    google.script.scopes = [MAIL, ...google.script.manifest];
    expect(() => project.roep('mail', 'a@b.nl')).toThrow(
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${MAIL}`,
    );
  });
  it('kan bij de een minder zijn dan bij de ander', () => {
    google.script.toestemming.set(mede, ['https://www.googleapis.com/auth/spreadsheets']);
    expect(project.roep('mail', 'a@b.nl')).toBe(1499);
    google.gebruiker = mede;
    expect(() => project.roep('mail', 'a@b.nl')).toThrow('Required permissions');
  });
  it('is na te vragen voordat het misgaat', () => {
    const code = `function vraag(scope) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]); return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus(); }`;
    const eigen = maakProject({ code, html: {}, google });
    expect(eigen.roep('vraag', MAIL)).toBe('NOT_REQUIRED');
    google.script.toestemming.set(google.gebruiker, []);
    expect(() => eigen.roep('vraag', MAIL)).toThrow('Authorization is required');
  });
});

describe('wie Google ziet', () => {
  const ziet = (eigenaar: string, bezoeker: string): unknown => {
    google.webappEigenaar = eigenaar;
    return (project.roepAlsWebapp(bezoeker, 'wie') as unknown[])[0];
  };
  it('is in een web-app alleen een bezoeker uit het domein van de eigenaar', () => {
    expect(ziet('directie@instelling.test', 'Mede@Instelling.test')).toBe('Mede@Instelling.test');
    expect(ziet('directie@instelling.test', 'mede@sub.instelling.test')).toBe('');
    expect(ziet('directie@instelling.test', 'mede@instelling.test.elders.test')).toBe('');
  });
  it('is bij accounts zonder organisatie niemand, ook niet als beiden daar zitten', () => {
    expect(ziet('klachten@gmail.com', 'iemand@gmail.com')).toBe('');
  });
  it('is altijd het hoofdadres, nooit een alias', () => {
    google.aliassen.set('m.ede@instelling.test', mede);
    google.gebruiker = 'M.Ede@instelling.test';
    expect(project.roep('wie')).toEqual([mede, mede, false]);
  });
});

describe('versies en kopieën', () => {
  it('de web-app draait wat is uitgerold, zijbalk en triggers de nieuwste push', () => {
    const versie = (nr: number) => ({ code: `function nr() { return ${String(nr)}; }`, html: {} });
    const eigen = maakProject({ ...versie(1), google });
    eigen.rolUit();
    eigen.push(versie(2));
    expect([eigen.roepAlsZijbalk('nr'), eigen.roepAlsWebapp(mede, 'nr')]).toEqual([2, 1]);
    eigen.rolUit();
    expect(eigen.roepAlsWebapp(mede, 'nr')).toBe(2);
  });
  it('een kopie van het bestand heeft geen eigenschappen en geen triggers, wel alle rijen', () => {
    project.roep('bewaar', 'sleutel', 'waarde');
    project.roep('installeer');
    project.roep('schrijf');
    const kopie = kopieerBestand(google, 'KOPIE', mede);
    expect([kopie.eigenschappen.script.size, kopie.script.triggers, kopie.werkboek.id]).toEqual([0, [], 'KOPIE']);
    expect(kopie.werkboek.inhoud).toBe(google.werkboek.inhoud);
    expect(kopie.werkboek.toegang).toEqual({ eigenaar: mede, bewerkers: [], lezers: [] });
  });
  it('een dienst die niet is aangezet, bestaat niet', () => {
    google.uitgezet.add('Sheets');
    expect(project.bekijk('typeof Sheets')).toBe('undefined');
  });
});
