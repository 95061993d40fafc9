// Weet een kopie van het bestand dat zij een kopie is, ook zonder geheugen en in de web-app, en doet zij dan niets? (5.3.1, A35)
import { zetTriggers } from '../../../src/hosts/apps-script/triggers';
import { nieuweNummers } from '../../../src/sheets/setup-requests';
import { dossier, melding } from '../../loket/g1';
import { directie } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { kopieerWerkboek } from '../../stand-in/werkboek';
import { inGoogle } from './in-google';
import { ingerichteWereld, maakWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';

let wereld: Wereld;
beforeAll(() => {
  wereld = ingerichteWereld();
});

/** As Google copies: the file with its script, and nothing of what the script remembered. */
const kopieer = (): Wereld => {
  const kopie = maakWereld(kopieerWerkboek(wereld.google.werkboek, 'KOPIE', directie));
  kopie.google.werkboeken.set(wereld.google.werkboek.id, wereld.google.werkboek);
  return kopie;
};
const code = (uit: unknown): unknown => (uit as { weigeringen?: { code: string }[] }).weigeringen?.map((w) => w.code);
const inWebapp = (van: Wereld): unknown =>
  code(JSON.parse(String(van.project.roepAlsWebapp(directie, 'loket', '{"vraag":"start"}'))));

describe('5.3.1: een kopie van het register', () => {
  test('A35 (5.3.1): weet het ook zonder geheugen: de zijbalk zegt het, er is geen nummer, bericht of trigger, en inrichten kan niet', () => {
    const kopie = kopieer();
    const voor = kopie.google.werkboek.inhoud;
    expect(code(kopie.vraag(directie, 'start'))).toEqual(['kopie']);
    expect(kopie.doe(directie, dossier, ['melden', melding])).toMatchObject([{ code: 'kopie' }]);
    for (const functie of ['ochtendronde', 'bijWijziging']) kopie.project.roep(functie);
    const maken = kopie.project.roepAlsZijbalk('loket', '{"plek":"tabbladenMaken"}');
    expect(code(JSON.parse(String(maken)))).toEqual(['kopie']);
    expect(inGoogle(kopie.google, zetTriggers).join()).toMatch('kopie');
    expect(kopie.google.script.triggers).toEqual([]);
    expect(kopie.google.post.verzonden).toEqual([]);
    expect(kopie.google.werkboek.inhoud).toBe(voor);
  });
  test('A35 (5.3.1): in de web-app van de kopie is er niets te vinden', () => {
    expect(inWebapp(kopieer())).toEqual(['niet-ingericht']);
  });
  test('A35 (5.3.1): wie de kopie met de hand aan het script knoopt, krijgt in zijbalk, web-app en ronde hetzelfde antwoord', () => {
    const kopie = kopieer();
    kopie.google.eigenschappen.script.set('spreadsheetId', 'KOPIE');
    kopie.google.eigenschappen.script.set('bladen', JSON.stringify(nieuweNummers));
    const voor = kopie.google.werkboek.inhoud;
    expect(code(kopie.vraag(directie, 'start'))).toEqual(['kopie']);
    expect(inWebapp(kopie)).toEqual(['kopie']);
    kopie.dag('2026-04-07', '07:20:00');
    kopie.project.roep('ochtendronde');
    expect(kopie.google.werkboek.inhoud).toBe(voor);
    expect(kopie.google.post.verzonden).toEqual([]);
    expect(kopie.google.logboek).toEqual([]);
  });
  test('A35 (5.3.1): het merk mag verschuiven en ook weg; in het register zelf verandert dat niets', () => {
    const { werkboek } = wereld.google;
    const begin = werkboek.inhoud;
    hand.verplaatsKolom(werkboek, 'Systeem', 5, 2);
    expect(code(kopieer().vraag(directie, 'start'))).toEqual(['kopie']);
    expect(code(wereld.vraag(directie, 'start'))).toBeUndefined();
    hand.verwijderKolom(werkboek, 'Systeem', 2);
    expect(code(wereld.vraag(directie, 'start'))).toBeUndefined();
    werkboek.inhoud = begin;
  });
  test('5.3.1: een nieuw bestand zonder merk is geen kopie', () => {
    expect(code(maakWereld().vraag(directie, 'start'))).toEqual(['niet-ingericht']);
  });
});
