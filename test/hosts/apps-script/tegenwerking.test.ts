// Wat als Google iets anders is dan verwacht: een andere tijdzone, een slot dat hangt, triggers van een collega, commentaar dat verdwijnt? Door de bundel.
import { readFileSync } from 'node:fs';
import { leegLeesvraag } from '../../../src/register/register';
import { dossier, melding } from '../../loket/g1';
import { directie, ontvanger } from '../../loket/spel';
import { gebouwd } from '../../omgeving/gebouwd';
import { zoalsGoogleServeert } from '../../stand-in/diensten/html';
import { ingerichteWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';

let wereld: Wereld;
let begin: Wereld['google']['werkboek']['inhoud'];
beforeAll(() => {
  wereld = ingerichteWereld();
  begin = wereld.google.werkboek.inhoud;
});
beforeEach(() => {
  wereld.google.werkboek.inhoud = begin;
  wereld.google.post.verzonden.length = 0;
  wereld.google.logboek.length = 0;
  wereld.dag('2026-04-02');
});

const klachten = () => wereld.register.lees({ ...leegLeesvraag, heel: ['klachten'] }).klachten;
const inZijbalk = (verzoek: object): unknown =>
  JSON.parse(String(wereld.project.roepAlsZijbalk('loket', JSON.stringify(verzoek))));

test.each(['sidebar', 'uitwisseling', 'jaarevaluatie'])(
  '5.1.1: uit %s haalt Google niets weg: er staat geen sjabloontekst in met iets dat op commentaar lijkt',
  (pagina) => {
    const html = readFileSync(gebouwd(`apps-script/${pagina}.html`), 'utf8');
    expect(zoalsGoogleServeert(html)).toBe(html);
    expect(html.length).toBeGreaterThan(10_000);
  },
);

describe('de klok van Google', () => {
  test('5.1.3: in welke tijdzone script en bestand ook staan, een melding van na middernacht is van die Nederlandse dag', () => {
    wereld.google.scriptTijdzone = 'America/New_York';
    const { inhoud } = wereld.google.werkboek;
    const eigenschappen = { ...inhoud.eigenschappen, timeZone: 'America/New_York' };
    wereld.google.werkboek.inhoud = { ...inhoud, eigenschappen };
    wereld.dag('2026-04-02', '00:30:00');
    expect(wereld.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
    expect(klachten()).toMatchObject([{ gewijzigdOp: '2026-04-02T00:31:00' }]);
    wereld.google.scriptTijdzone = 'Europe/Amsterdam';
  });
});

describe('van een ander', () => {
  test('5.3.1: blijft het slot hangen, dan is er binnen een halve minuut een zin', () => {
    const voor = wereld.google.klok.nu();
    wereld.google.slot.bezet = true;
    const uit = wereld.doe(ontvanger, dossier, ['melden', melding]);
    wereld.google.slot.bezet = false;
    expect(uit).toMatchObject([{ code: 'bezet' }]);
    // The story itself lets a minute pass before every request.
    expect(wereld.google.klok.nu() - voor).toBeLessThanOrEqual(60_000 + 30_000);
  });
  test('5.1.7: van een collega zijn de triggers niet te zien; het scherm zegt op wiens naam zij lopen', () => {
    const collega = 'collega@voorbeeld.example';
    wereld.google.eigenschappen.script.set('triggers.door', collega);
    wereld.google.gebruiker = directie;
    const uit = inZijbalk({ plek: 'inrichtstand' });
    wereld.google.eigenschappen.script.delete('triggers.door');
    expect(uit).toMatchObject({ antwoord: { herinneringen: { aan: true, door: collega, ik: directie } } });
  });
});
