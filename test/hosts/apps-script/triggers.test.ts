// Wie zet de triggers, wat ziet hij ervan, en blijft het bij een ronde hoe vaak iemand ze ook zet? (5.1.7, I-22)
import { triggerstand, verwijderTriggers, zetTriggers } from '../../../src/hosts/apps-script/triggers';
import { behandelaar, directie } from '../../loket/spel';
import { maakGoogle } from '../../stand-in/diensten';
import type { Google } from '../../stand-in/diensten';
import { maakWerkboek } from '../../stand-in/werkboek';
import { inGoogle, onthoudAlsIngericht } from './in-google';

let google: Google;
const als = <T>(wie: string, werk: () => T): T => {
  google.gebruiker = wie;
  return inGoogle(google, werk);
};
const triggers = () => google.script.triggers.map((t) => [t.eigenaar, t.functie, t.soort]);

beforeEach(() => {
  google = maakGoogle({ werkboek: maakWerkboek({ eigenaar: directie, bewerkers: [behandelaar] }) });
  onthoudAlsIngericht(google);
});

describe('5.1.7: de triggers zetten', () => {
  test('5.1.7: een ochtendronde rond zeven uur in Nederland en een trigger op wijzigingen, en dat staat er in zinnen', () => {
    const zinnen = als(directie, zetTriggers);
    expect(google.script.triggers).toMatchObject([
      {
        functie: 'ochtendronde',
        soort: 'CLOCK',
        instellingen: { everyDays: 1, atHour: 7, nearMinute: 15, inTimezone: 'Europe/Amsterdam' },
      },
      { functie: 'bijWijziging', soort: 'ON_CHANGE', bron: google.werkboek.id },
    ]);
    expect(zinnen.join(' ')).toMatch(/Elke werkdag tussen zeven uur en half acht.*op naam van dirk@/);
    expect(als(directie, triggerstand)).toEqual({
      ronde: true,
      wijziging: true,
      door: directie,
      op: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    });
  });
  test('5.1.7: nog eens zetten laat er twee staan, en andere triggers van dezelfde persoon blijven', () => {
    als(directie, () => {
      ScriptApp.newTrigger('iets').timeBased().everyDays(1).create();
      zetTriggers();
      zetTriggers();
    });
    expect(triggers()).toEqual([
      [directie, 'iets', 'CLOCK'],
      [directie, 'ochtendronde', 'CLOCK'],
      [directie, 'bijWijziging', 'ON_CHANGE'],
    ]);
    expect(als(directie, verwijderTriggers)).toBe(2);
    expect(triggers()).toEqual([[directie, 'iets', 'CLOCK']]);
    expect(als(directie, triggerstand)).toEqual({ ronde: false, wijziging: false, door: null, op: null });
  });
  test('I-22 (5.1.7): die van een collega zijn niet te zien en niet weg te halen, maar wie ze zette is bekend', () => {
    als(directie, zetTriggers);
    expect(als(behandelaar, triggerstand)).toMatchObject({ ronde: false, door: directie });
    expect(als(behandelaar, verwijderTriggers)).toBe(0);
    expect(als(behandelaar, triggerstand).door).toBe(directie);
    expect(als(behandelaar, zetTriggers).join(' ')).toContain(`De triggers van ${directie} kan alleen`);
    expect(google.script.triggers).toHaveLength(4);
    expect(als(directie, triggerstand)).toMatchObject({ ronde: true, door: behandelaar });
  });
  test('5.1.7: in een kopie en voor het inrichten wordt niets gezet', () => {
    onthoudAlsIngericht(google, 'HET-ECHTE');
    expect(als(directie, zetTriggers).join()).toMatch('kopie');
    google.eigenschappen.script.clear();
    expect(als(directie, zetTriggers).join()).toMatch('Richt het register eerst in');
    expect(triggers()).toEqual([]);
  });
  test('5.1.7: met te veel triggers zegt het wat er moet gebeuren', () => {
    const stil = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let n = 0; n < 20; n += 1) als(directie, () => ScriptApp.newTrigger('iets').timeBased().everyDays(1).create());
    expect(als(directie, zetTriggers).join()).toMatch(/niet gezet.*rechten/);
    expect(google.eigenschappen.script.has('triggers.door')).toBe(false);
    expect(stil.mock.calls.join()).toMatch('triggers | Exception');
    stil.mockRestore();
  });
});
