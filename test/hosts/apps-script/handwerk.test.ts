// Wat merkt het register van een wijziging met de hand, en blijft dat staan tot de controle schoon is? (5.3.1)
import { ontvanger, directie } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { uitzondering } from '../../stand-in/diensten/uitzondering';
import { stoor } from '../../stand-in/oproepen';
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
  wereld.google.eigenschappen.script.delete('wijziging');
  wereld.google.oproepen.wis();
  wereld.dag('2026-04-02');
});

const wijzig = (changeType?: string): unknown =>
  wereld.project.roep('bijWijziging', changeType === undefined ? undefined : { changeType, authMode: 'FULL' });
const onthouden = (): unknown => JSON.parse(wereld.google.eigenschappen.script.get('wijziging') ?? 'null');
const balk = (wie: string): string | null => {
  const uit = wereld.vraag(wie, 'start');
  return uit.ok ? uit.antwoord.storing : uit.weigeringen.map((w) => w.code).join();
};
const oproepen = (): readonly string[] => wereld.google.oproepen.van('Sheets').map((o) => o.methode);

describe('5.3.1: na een wijziging met de hand', () => {
  test('5.3.1: getypt: alleen het moment wordt onthouden, zonder het blad te lezen, en de directie ziet het', () => {
    wijzig('EDIT');
    expect(oproepen()).toEqual([]);
    expect(onthouden()).toEqual({ fout: null, op: '2026-04-02T09:00:00' });
    expect(balk(directie)).toMatch(/met de hand gewijzigd, het laatst op donderdag 2 april 2026 om 09:00 uur/);
    expect(balk(ontvanger)).toBeNull();
  });
  test('5.3.1: een kolom weg: een keer de sleutels lezen, en in woorden wat er mis is', () => {
    hand.verwijderKolom(wereld.google.werkboek, 'Klachten', 5);
    wijzig('REMOVE_COLUMN');
    expect(oproepen()).toEqual(['Spreadsheets.getByDataFilter']);
    expect(onthouden()).toMatchObject({ fout: expect.stringMatching(/Tabblad "Klachten" mist een kolom/) as string });
    wijzig('EDIT');
    expect(onthouden()).toMatchObject({ fout: expect.stringMatching(/Klachten/) as string });
    wereld.google.werkboek.inhoud = begin;
    wijzig('OTHER');
    expect(onthouden()).toMatchObject({ fout: null });
  });
  test.each(['REMOVE_GRID', 'REMOVE_ROW', 'INSERT_ROW', 'INSERT_COLUMN', 'INSERT_GRID', 'OTHER'])(
    '5.3.1: %s kost een keer lezen, ook met het slot bezet',
    (soort) => {
      wereld.google.slot.bezet = true;
      wijzig(soort);
      wereld.google.slot.bezet = false;
      expect(oproepen()).toEqual(['Spreadsheets.getByDataFilter']);
      expect(onthouden()).toEqual({ fout: null, op: '2026-04-02T09:00:00' });
    },
  );
  test('5.3.1: opmaak, onzin of geen gebeurtenis: alleen de hartslag', () => {
    for (const soort of ['FORMAT', 'VERZONNEN', undefined]) wijzig(soort);
    wereld.project.roep('bijWijziging', 'onzin');
    expect(onthouden()).toBeNull();
    expect(oproepen()).toEqual([]);
    expect(wereld.google.eigenschappen.script.get('hartslag')).toBe('2026-04-02T09:00:00');
    expect(wereld.google.werkboek.inhoud).toBe(begin);
  });
  test('5.3.1: een storing bij Google gooit niets en schrijft niets over iemand in het log', () => {
    const weg = stoor(wereld.google.oproepen, {
      moment: 'voor',
      fout: () => uitzondering('kapot bij Mevrouw Van Voorbeeld'),
      bij: () => true,
    });
    expect(() => wijzig('OTHER')).not.toThrow();
    weg();
    expect(wereld.google.logboek.join()).toMatch('bijWijziging | Exception');
    expect(wereld.google.logboek.join()).not.toMatch('Voorbeeld');
  });
  test('5.3.1: een schone controle vergeet het; eentje die iets vindt niet', () => {
    hand.typ(wereld.google.werkboek, 'Medewerkers', 3, 1, 'Iemand anders');
    wijzig('EDIT');
    expect(wereld.vraag(directie, 'controle')).toMatchObject({ antwoord: { inOrde: false } });
    expect(onthouden()).not.toBeNull();
    wereld.google.werkboek.inhoud = begin;
    expect(wereld.vraag(directie, 'controle')).toMatchObject({ antwoord: { inOrde: true } });
    expect(onthouden()).toBeNull();
  });
});

describe('I-22 (5.1.7): de rode balk als de ronde stilstaat', () => {
  test('I-22 (5.1.7): noemt op wiens naam de ronde loopt, als dat bekend is', () => {
    wereld.dag('2026-04-09', '10:30:00');
    expect(balk(directie)).toMatch(/voor het laatst gelopen op donderdag 2 april 2026/);
    expect(balk(directie)).not.toMatch('op naam van');
    wereld.google.eigenschappen.script.set('triggers.door', 'anna@voorbeeld.example');
    expect(balk(directie)).toMatch('Zij loopt op naam van Anna Ontvanger; heeft die nog toegang?');
    wereld.google.eigenschappen.script.delete('triggers.door');
  });
});
