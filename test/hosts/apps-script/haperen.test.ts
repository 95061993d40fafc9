// Wat doet het register als Google hapert, te druk is of zwijgt? Even rusten, en alleen opnieuw als het geen kwaad kan.
import { maakSheetsRegister } from '../../../src/sheets/register/sheets-register';
import { leegLeesvraag } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import type { Wijziging } from '../../../src/procedure/rijen';
import { apiFout } from '../../stand-in/fout';
import { stoor } from '../../stand-in/oproepen';
import { klachtWaarden } from '../proefrijen';
import { eisGelijkAanLog, legVast } from '../register-contract';
import { bladen, ID, maakSheetsproef } from './proef-register';
import type { Sheetsproef } from './proef-register';

let proef: Sheetsproef;
const LEZEN = 'Spreadsheets.getByDataFilter';
const BATCH = 'Spreadsheets.batchUpdate';
const alles = { ...leegLeesvraag, heel: tabelnamen };
const melding = (id: string): Wijziging => ({ tabel: 'klachten', id, nieuw: true, waarden: klachtWaarden });
const naarDirectie = (id: string): Wijziging => ({
  tabel: 'klachten',
  id,
  nieuw: false,
  waarden: { fase: 'Bij directie' },
});

beforeEach(() => {
  proef = maakSheetsproef();
  legVast(proef.register, melding('dossier-1'), melding('dossier-2'));
  proef.oproepen.wis();
});

describe('als Google hapert of te druk is', () => {
  const legVastMet = (moment: 'voor' | 'na', code: number, keer?: number, methode = BATCH): void => {
    const over = keer === undefined ? {} : { keer };
    const weg = stoor(proef.oproepen, {
      moment,
      fout: () => apiFout(code),
      bij: (o) => o.methode === methode,
      ...over,
    });
    try {
      legVast(proef.register, naarDirectie('dossier-1'), melding('dossier-3'));
    } finally {
      weg();
    }
  };
  const staatErEenKeer = (): void => {
    expect(proef.register.logboek()).toHaveLength(2);
    expect(proef.register.lees(alles).klachten).toHaveLength(3);
    eisGelijkAanLog(proef.register);
  };
  test.each([500, 503])(
    '%i na het schrijven, het antwoord ging verloren: even rusten, kijken, en het staat er al',
    (code) => {
      legVastMet('na', code, 1);
      expect([proef.rust, proef.oproepen.van('Sheets', BATCH).length]).toEqual([[1000], 1]);
      staatErEenKeer();
    },
  );
  test.each([500, 503])('%i voor het schrijven: even rusten, kijken, en dan nog eens schrijven', (code) => {
    legVastMet('voor', code, 2);
    expect(proef.rust).toEqual([1000, 2000]);
    staatErEenKeer();
  });
  test('429 bij het schrijven: er is zeker niets gebeurd, dus rusten en zonder kijken nog eens', () => {
    legVastMet('voor', 429, 4);
    expect(proef.rust).toEqual([1000, 2000, 4000, 8000]);
    expect(proef.oproepen.lijst.map((o) => o.methode)).toEqual([LEZEN, BATCH, BATCH, BATCH, BATCH, BATCH]);
    staatErEenKeer();
  });
  test.each([429, 503])('%i bij het lezen: rusten en nog eens', (code) => {
    legVastMet('voor', code, 3, LEZEN);
    expect(proef.rust).toEqual([1000, 2000, 4000]);
    staatErEenKeer();
  });
  test.each([LEZEN, BATCH])('blijft %s haperen, dan komt de fout eruit en staat er niets', (methode) => {
    expect(() => legVastMet('voor', 503, undefined, methode)).toThrow(/unavailable/);
    expect(proef.rust).toEqual([1000, 2000, 4000, 8000]);
    expect(proef.register.logboek()).toHaveLength(1);
    eisGelijkAanLog(proef.register);
  });
  test('wat geen haperen is, wordt niet nog eens gevraagd', () => {
    expect(() => legVastMet('voor', 403)).toThrow(/permission/);
    expect([proef.rust, proef.oproepen.van('Sheets', BATCH).length]).toEqual([[], 1]);
  });
  test('kan het slot niet los, dan is de opdracht toch gedaan', () => {
    const zonderSleutel = maakSheetsRegister({
      ...{ sheets: proef.sheets, spreadsheetId: ID, bladen },
      slot: () => ({
        tryLock: () => true,
        releaseLock() {
          throw new Error('weg');
        },
      }),
    });
    const klaag = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(zonderSleutel.exclusief(() => 'gedaan')).toEqual({ ok: true, waarde: 'gedaan' });
    klaag.mockRestore();
  });
});
