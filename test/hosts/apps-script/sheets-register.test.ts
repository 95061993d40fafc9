// Is een spreadsheet van Google een register als elk ander, met zo weinig mogelijk oproepen, en sluit het als de kolommen niet kloppen?
import type { Overzichtcijfers } from '../../../src/register/overzichtcijfers';
import { leegLeesvraag } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import { bladVan } from '../../../src/sheets/layout';
import * as hand from '../../stand-in/hand';
import { apiFout } from '../../stand-in/fout';
import { stoor } from '../../stand-in/oproepen';
import { eisGelijkAanLog, legVast, maak, registerContract } from '../register-contract';
import { klachtWaarden } from '../proefrijen';
import { maakSheetsproef } from './proef-register';
import type { Sheetsproef } from './proef-register';
import type { Wijziging } from '../../../src/procedure/rijen';

registerContract('Google Sheets', maakSheetsproef);

let proef: Sheetsproef;
const melding = (id: string, waarden: object = {}): Wijziging => ({
  tabel: 'klachten',
  id,
  nieuw: true,
  waarden: { ...klachtWaarden, ...waarden },
});
const naarDirectie = (id: string): Wijziging => ({
  tabel: 'klachten',
  id,
  nieuw: false,
  waarden: { fase: 'Bij directie' },
});
const kolom = (sleutel: string): number => bladVan('klachten').kolommen.findIndex((k) => k.sleutel === sleutel);
const alles = { ...leegLeesvraag, heel: tabelnamen };

beforeEach(() => {
  proef = maakSheetsproef();
  legVast(proef.register, melding('dossier-1'), melding('dossier-2'));
  proef.oproepen.wis();
});

describe('oproepen', () => {
  const methoden = (): string[] => proef.oproepen.lijst.map((o) => o.methode.replace('Spreadsheets.', ''));
  const opdracht = (vraag: Parameters<typeof proef.register.lees>[0]): void => {
    proef.register.exclusief((s) => {
      const foto = s.lees(vraag);
      s.schrijf(maak({ lees: () => foto }, [naarDirectie('dossier-1')]));
    });
  };
  test('een opdracht op een dossier: twee keer lezen, een keer schrijven', () => {
    opdracht({ ...leegLeesvraag, dossiers: ['dossier-1'] });
    expect(methoden()).toEqual(['Values.batchGetByDataFilter', 'getByDataFilter', 'batchUpdate']);
  });
  test('een nieuwe melding ook', () => {
    proef.register.exclusief((s) => {
      const foto = s.lees({ ...leegLeesvraag, dossiers: ['dossier-3'] });
      s.schrijf(maak({ lees: () => foto }, [melding('dossier-3')]));
    });
    expect(methoden()).toEqual(['Values.batchGetByDataFilter', 'getByDataFilter', 'batchUpdate']);
  });
  test('hele tabellen lezen is een keer lezen', () => {
    opdracht(alles);
    expect(methoden()).toEqual(['getByDataFilter', 'batchUpdate']);
  });
  test('lezen groeit niet mee met rijen van andere dossiers', () => {
    const cellen = (): number => {
      proef.oproepen.wis();
      proef.register.lees({ ...leegLeesvraag, dossiers: ['dossier-1'] });
      return proef.oproepen.van('Sheets', 'Spreadsheets.getByDataFilter').reduce((som, o) => som + o.cellen, 0);
    };
    const eerst = cellen();
    legVast(proef.register, ...Array.from({ length: 20 }, (_, i) => melding(`ander-${i}`)));
    expect(cellen()).toBe(eerst);
  });
});

describe('wat er voor de vorm bij gaat', () => {
  const overzicht: Overzichtcijfers = {
    ...{ jaar: 2026, bijgewerkt: '2026-04-02T08:00:00', ronde: '2026-04-02', ditJaar: [], fasen: {}, oordelen: {} },
    ...{ termijnen: { opTijd: 7, teLaat: 1 }, perMaand: Array.from({ length: 12 }, () => 0) },
  };
  const leg = (): void => {
    proef.register.exclusief((s) => {
      const foto = s.lees({ ...leegLeesvraag, dossiers: ['dossier-1'] });
      s.schrijf({ ...maak({ lees: () => foto }, [naarDirectie('dossier-1')]), overzicht });
    });
  };
  test('gaat mee in dezelfde schrijfvraag', () => {
    leg();
    expect(proef.oproepen.van('Sheets', 'Spreadsheets.batchUpdate')).toHaveLength(1);
    expect(JSON.stringify(hand.ingevoerd(proef.boek, 'Overzicht'))).toMatch('2026');
    eisGelijkAanLog(proef.register);
  });
  test('mag mislukken: dan wordt er zonder geschreven, een keer', () => {
    hand.verwijderBlad(proef.boek, 'Overzicht');
    leg();
    expect(proef.register.logboek()).toHaveLength(2);
    eisGelijkAanLog(proef.register);
  });
});

describe('de gebruiker mag', () => {
  const na = (): void => {
    legVast(proef.register, naarDirectie('dossier-2'), melding('dossier-3'));
    expect(proef.register.lees(alles).klachten.map((r) => [r.id, r['fase']])).toEqual(
      expect.arrayContaining([
        ['dossier-1', 'Ontvangen'],
        ['dossier-2', 'Bij directie'],
        ['dossier-3', 'Ontvangen'],
      ]),
    );
    eisGelijkAanLog(proef.register);
  };
  test('kolommen verslepen', () => {
    hand.verplaatsKolom(proef.boek, 'Klachten', kolom('fase'), 40);
    hand.verplaatsKolom(proef.boek, 'Klachten', kolom('zegel'), 2);
    na();
  });
  test('koppen en tabbladen een andere naam geven en verplaatsen', () => {
    hand.typ(proef.boek, 'Klachten', 1, 3, 'Status');
    hand.hernoemBlad(proef.boek, 'Klachten', "Onze 'klachten'!");
    hand.hernoemBlad(proef.boek, 'Logboek', 'A1');
    hand.verplaatsBlad(proef.boek, 'Systeem', 0);
    na();
    expect(hand.kijk(proef.boek, "Onze 'klachten'!", 1, 3)).toEqual({ stringValue: 'Status' });
  });
  test('eigen kolommen en eigen regels toevoegen; die blijven zoals ze zijn', () => {
    hand.voegKolomIn(proef.boek, 'Klachten', 5);
    ['mijn kolom', 'a', 'b'].forEach((t, i) => hand.typ(proef.boek, 'Klachten', i + 1, 5, t));
    hand.notitie(proef.boek, 'Klachten', 8, 5, 'van mij');
    hand.typ(proef.boek, 'Klachten', 8, 5, 'totaal');
    na();
    expect(hand.kijk(proef.boek, 'Klachten', 2, 5)).toEqual({ stringValue: 'a' });
    expect(hand.kijk(proef.boek, 'Klachten', 3, 5)).toEqual({ stringValue: 'b' });
    expect(hand.kijk(proef.boek, 'Klachten', 8, 5)).toEqual({ stringValue: 'totaal' });
    expect(hand.kijk(proef.boek, 'Klachten', 9, 0)).toEqual({ stringValue: 'dossier-3' });
    expect(hand.kijk(proef.boek, 'Klachten', 9, 5)).toBeUndefined();
  });
  test('sorteren, kleuren en het logboek omkeren', () => {
    hand.kleur(proef.boek, 'Klachten', 8);
    hand.sorteer(proef.boek, 'Klachten', 0, true);
    hand.sorteer(proef.boek, 'Logboek', 0, true);
    na();
    hand.sorteer(proef.boek, 'Logboek', 0, true);
    expect(proef.register.logboek().map((r) => r.nummer)).toEqual([1, 2]);
  });
  test('een regel tussen de koppen en de rijen zetten', () => {
    hand.voegRijIn(proef.boek, 'Klachten', 1);
    hand.voegRijIn(proef.boek, 'Klachten', 4);
    na();
  });
});

describe('een formule op de plek van een waarde', () => {
  test('is een andere waarde, ook als zij hetzelfde laat zien', () => {
    const [zichtbaar] = proef.register.lees(alles).klachten;
    // Pasting takes the plain-text format away; typed into the cell as it is, it would only be text.
    hand.plak(proef.boek, 'Klachten', 2, kolom('omschrijving'), [[`="${String(zichtbaar?.['omschrijving'])}"`]]);
    hand.typ(proef.boek, 'Klachten', 2, kolom('claimbedrag'), '=1250,05');
    const [na] = proef.register.lees(alles).klachten;
    expect(na?.['omschrijving']).not.toEqual(zichtbaar?.['omschrijving']);
    expect(na?.['claimbedrag']).not.toEqual(125_005);
  });
  test('in kolom A is nooit het dossier', () => {
    hand.plak(proef.boek, 'Klachten', 3, 0, [['="dossier-"&1']]);
    const foto = proef.register.lees({ ...leegLeesvraag, dossiers: ['dossier-1', 'dossier-2'] });
    expect(foto.klachten.map((r) => r.id)).toContain('dossier-1');
    expect(foto.klachten.filter((r) => r.id === 'dossier-1')).toHaveLength(1);
  });
  test('kan wie gewoon typt daar niet zetten: in een tekstcel van het register blijft alles letterlijk', () => {
    legVast(proef.register, melding('dossier-3'));
    for (const rij of [2, 4])
      for (const getypt of ['=1+1', '1-2', '007', "'t Hooft"]) {
        hand.typ(proef.boek, 'Klachten', rij, kolom('omschrijving'), getypt);
        expect(hand.kijk(proef.boek, 'Klachten', rij, kolom('omschrijving'))).toEqual({ stringValue: getypt });
      }
  });
});

describe('sluit met de naam van wat er mis is', () => {
  const doet = (fout: RegExp): void => {
    const voor = proef.boek.inhoud;
    expect(() => proef.register.lees(leegLeesvraag)).toThrow(fout);
    expect(() => proef.register.lees({ ...leegLeesvraag, dossiers: ['dossier-1'] })).toThrow(fout);
    expect(() => proef.register.exclusief((s) => s.schrijf({ rijen: [], logregel: maakRegel(), vergeet: [] }))).toThrow(
      fout,
    );
    expect(proef.boek.inhoud).toBe(voor);
  };
  let maakRegel: () => ReturnType<typeof maak>['logregel'];
  beforeEach(() => {
    const { logregel } = maak(proef.register, [naarDirectie('dossier-1')]);
    maakRegel = () => logregel;
  });
  test('een kolom weg', () => {
    hand.verwijderKolom(proef.boek, 'Klachten', kolom('termijnTot'));
    doet(/Tabblad "Klachten" mist een kolom.*"Termijn tot"/);
  });
  test('een sleutel dubbel', () => {
    hand.voegKolomIn(proef.boek, 'Medewerkers', 2);
    hand.typ(proef.boek, 'Medewerkers', 0, 2, 'rollen');
    doet(/Tabblad "Medewerkers" heeft een kolom twee keer.*"Rollen"/);
  });
  test('iets anders dan id in kolom A', () => {
    hand.voegKolomIn(proef.boek, 'Logboek', 0);
    doet(/Tabblad "Logboek" begint niet met de kolom van het register/);
  });
  test('een tabblad weg', () => {
    hand.verwijderBlad(proef.boek, 'Onderdelen');
    doet(/Tabblad "Onderdelen" is niet gevonden/);
  });
});

describe('als het antwoord van Google verloren gaat', () => {
  test('een tabblad dat net een andere naam kreeg, kost alleen een extra keer lezen', () => {
    const weg = proef.oproepen.voorElke(({ methode }) => {
      if (methode !== 'Spreadsheets.batchUpdate') return;
      weg();
      hand.hernoemBlad(proef.boek, 'Klachten', 'Zaken');
    });
    legVast(proef.register, naarDirectie('dossier-1'), melding('dossier-3'));
    expect(proef.register.logboek()).toHaveLength(2);
    eisGelijkAanLog(proef.register);
  });
});

describe('vergeten terwijl iemand in het Logboek schuift (5.3.1)', () => {
  const ingrepen: Readonly<Record<string, () => void>> = {
    sorteert: () => hand.sorteer(proef.boek, 'Logboek', 0, true),
    'een rij invoegt': () => hand.voegRijIn(proef.boek, 'Logboek', 2),
    'een kolom verschuift': () => hand.verplaatsKolom(proef.boek, 'Logboek', 8, 2),
    'niets doet': () => undefined,
  };
  const gevallen = Object.keys(ingrepen).flatMap((naam) => [false, true].map((verloren) => [naam, verloren] as const));

  test.each(gevallen)('als iemand %s (antwoord verloren: %s) raakt geen andere regel iets kwijt', (naam, verloren) => {
    legVast(proef.register, melding('dossier-3'));
    legVast(proef.register, naarDirectie('dossier-1'));
    const voor = proef.register.logboek();
    const commit = proef.register.exclusief((s) => ({ ...maak(s, [naarDirectie('dossier-2')]), vergeet: [1] }));
    if (!commit.ok) throw new Error('bezet');
    proef.oproepen.wis();
    const weg = proef.oproepen.voorElke(({ methode }) => {
      if (methode !== 'Spreadsheets.batchUpdate') return;
      weg();
      ingrepen[naam]?.();
    });
    const op = (methode: string) => methode === 'Spreadsheets.batchUpdate';
    if (verloren) stoor(proef.oproepen, { moment: 'na', fout: () => apiFout(503), bij: (o) => op(o.methode), keer: 1 });
    proef.register.exclusief((s) => s.schrijf(commit.waarde));
    if (naam === 'niets doet' && !verloren) expect(proef.oproepen.lijst).toHaveLength(2);
    expect(proef.register.logboek()).toEqual([
      { ...voor[0], inhoud: null, zout: null },
      voor[1],
      voor[2],
      commit.waarde.logregel,
    ]);
  });
});
