// Doen slot, post, scherm, triggers en de rest in het realm wat Google doet, ook als het tegenzit?
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Google } from './diensten';
import { zoalsGoogleServeert } from './diensten/html';
import type { Project } from './kale-realm';
import { maakProefProject } from './proef-bundel';

let google: Google;
let project: Project;

beforeEach(() => {
  ({ google, project } = maakProefProject());
});

describe('het slot', () => {
  it('is na elke uitvoering weer vrij', () => {
    expect(project.roep('schrijf')).toBe(true);
    expect(project.roep('schrijf')).toBe(true);
  });
  it('houdt een tweede uitvoering tegen die ertussen komt', () => {
    const tussendoor: unknown[] = [];
    google.oproepen.voorElke(({ methode }) => {
      if (methode === 'Spreadsheets.batchUpdate') tussendoor.push(project.roepAlsZijbalk('schrijf'));
    });
    expect(project.roep('schrijf')).toBe(true);
    expect(tussendoor).toEqual(['bezet']);
  });
  it('kan bezet zijn, en Google kan het te druk hebben', () => {
    google.slot.bezet = true;
    expect(project.roep('schrijf')).toBe('bezet');
    google.slot.teDruk = true;
    expect(() => project.roep('schrijf')).toThrow('too many LockService operations');
  });
  it('gaat los zodra er een vraag op het scherm komt', () => {
    expect(project.roep('vraag')).toBe(false);
  });
});

describe('de andere diensten', () => {
  it('telt het mailtegoed per ontvanger en weigert als het op is', () => {
    google.post.tegoed = 3;
    expect(project.roep('mail', 'a@b.nl, c@d.nl')).toBe(1);
    expect(() => project.roep('mail', 'a@b.nl,c@d.nl')).toThrow('Service invoked too many times for one day: email.');
    expect(google.post.verzonden).toMatchObject([
      { aan: ['a@b.nl', 'c@d.nl'], onderwerp: 'Onderwerp', bijlagen: 1, van: 'directie@instelling.test' },
    ]);
    expect(() => project.roep('mail', 'geen adres')).toThrow('Invalid email');
  });
  it('kan een mail versturen en toch een fout geven', () => {
    google.post.faal = () => 'na';
    expect(() => project.roep('mail', 'a@b.nl')).toThrow('Service error');
    expect(google.post.verzonden).toHaveLength(1);
  });
  it('maakt een menu in een eenvoudige onOpen, maar opent daar geen zijbalk', () => {
    project.roepEenvoudig('onOpen');
    expect(google.scherm.menus).toEqual([
      {
        titel: 'Klachten',
        delen: [
          { tekst: 'Zijbalk', functie: 'toonZijbalk' },
          '-',
          { titel: 'Beheer', delen: [{ tekst: 'Controle', functie: 'controle' }] },
        ],
      },
    ]);
    expect(() => project.roepEenvoudig('toonZijbalk')).toThrow(
      'You do not have permission to call SpreadsheetApp.getUi().showSidebar',
    );
    project.roep('toonZijbalk');
    expect(google.scherm.vensters).toMatchObject([
      { soort: 'zijbalk', titel: 'Klachten', inhoud: '<p>Hallo</p>', breedte: 300 },
    ]);
  });
  it('draait de web-app als eigenaar en kent de bezoeker alleen binnen het domein', () => {
    expect(project.roepAlsWebapp('mede@instelling.test', 'wie')).toEqual([
      'mede@instelling.test',
      'directie@instelling.test',
      true,
    ]);
    expect(project.roepAlsWebapp('iemand@gmail.com', 'wie')).toEqual(['', 'directie@instelling.test', true]);
    expect(project.roepAlsWebapp('mede@instelling.test', 'doGet', {})).toMatchObject({
      titel: 'Web',
      inhoud: '<p>Hallo</p>',
    });
    expect(() => project.roepAlsWebapp('mede@instelling.test', 'onOpen')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
  it('laat iemand alleen zijn eigen triggers zien en draait ze als wie ze maakte', () => {
    expect(project.roep('installeer')).toEqual(['ochtend']);
    google.gebruiker = 'mede@instelling.test';
    project.roep('ruimOp');
    expect(google.script.triggers).toHaveLength(1);
    const [trigger] = google.script.triggers;
    expect(trigger && project.vuur(trigger, { hour: 7 })).toEqual([{ hour: 7 }, 'directie@instelling.test']);
  });
  it('breekt na zes minuten af, ook als het script de fout opvangt', () => {
    expect(() => project.roep('traag')).toThrow('Exceeded maximum execution time');
  });
  it('weigert een dienst waarvoor de scope ontbreekt', () => {
    google.script.scopes = ['https://www.googleapis.com/auth/spreadsheets'];
    expect(() => project.roep('mail', 'a@b.nl')).toThrow(
      'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });
  it('bewaart alleen tekst tot 9 KB', () => {
    expect(project.roep('bewaar', 'a', 'b')).toBe('b');
    expect(() => project.roep('bewaar', 'a', 1)).toThrow('geen number');
    expect(() => project.roep('bewaar', 'a', 'x'.repeat(9217))).toThrow('Argument too large: value');
  });
  it('rekent met bytes van -128 tot 127', () => {
    expect(project.roep('bytes')).toEqual([[74, -103, 85, 126], 'w6k=', 'é']);
  });
  it('haalt net als HtmlService commentaar weg uit sjabloonteksten', () => {
    expect(zoalsGoogleServeert('var a = `https://x`; var b = "https://y";')).toBe(
      'var a = `https:; var b = "https://y";',
    );
  });
});
