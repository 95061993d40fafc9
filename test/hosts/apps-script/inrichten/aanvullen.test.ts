// Gaat een spreadsheet van voor een nieuwe versie gewoon verder, zodra zij is aangevuld? Door de bundel. (5.3.1, 5.3.2, SAFETY D9)
import { directie, ontvanger } from '../../../loket/spel';
import { melding } from '../../../loket/g1';
import { bladVan } from '../../../../src/sheets/layout';
import type { Bladnaam } from '../../../../src/sheets/layout';
import { laterErbij, nieuweNummers } from '../../../../src/sheets/nummers';
import { controleer } from '../../../../src/register/controle';
import * as hand from '../../../stand-in/hand';
import { ingerichteWereld } from '../proef-bundel';
import type { Wereld } from '../proef-bundel';
import { codes, moet, plek, stand } from './wizard';

let wereld: Wereld;
let boek: Wereld['google']['werkboek']['inhoud'];
let eigenschappen: readonly (readonly [string, string])[];
beforeAll(() => {
  wereld = ingerichteWereld();
  expect(wereld.doe(ontvanger, 'dossier-oud', ['melden', melding])).toEqual([]);
  boek = wereld.google.werkboek.inhoud;
  eigenschappen = [...wereld.google.eigenschappen.script];
});
beforeEach(() => {
  wereld.google.werkboek.inhoud = boek;
  wereld.google.eigenschappen.script.clear();
  for (const [naam, waarde] of eigenschappen) wereld.google.eigenschappen.script.set(naam, waarde);
});

const nieuw: readonly (readonly [Bladnaam, readonly string[]])[] = [
  ['jaarevaluatie', ['presentatieLink', 'presentatieHash']],
  ['maatregelen', ['bronjaar']],
];
/** As the program before this one left it: without the tab, without the columns, and without a number for the tab. */
const maakOuder = ({ tabblad = true, kolommen = true } = {}): void => {
  const { script } = wereld.google.eigenschappen;
  const { besluiten: _weg, ...rest } = JSON.parse(script.get('bladen') ?? '{}') as Record<string, number>;
  if (tabblad) {
    hand.verwijderBlad(wereld.google.werkboek, 'Besluiten');
    script.set('bladen', JSON.stringify(rest));
  }
  for (const [blad, sleutels] of kolommen ? nieuw : [])
    for (const sleutel of sleutels) {
      const { titel, kolommen: k } = bladVan(blad);
      for (const rij of [0, 1]) hand.typ(wereld.google.werkboek, titel, rij, k.findIndex((x) => x.sleutel === sleutel), ''); // prettier-ignore
    }
};
const vulAan = (wie = directie) => plek(wereld, wie, 'tabbladenMaken');
const verder = (dossier: string): readonly string[] => wereld.doe(ontvanger, dossier, ['melden', melding]).map((w) => w.code); // prettier-ignore
const werktWeer = (dossier: string): void => {
  expect(stand(wereld).toestand).toBe('ingericht');
  expect(verder(dossier)).toEqual([]);
  expect(controleer(wereld.register)).toMatchObject({ ketting: null, afwijkingen: [] });
  expect(wereld.doe(directie, '', ['jaarOpenen', { dag: '2025-12-31' }])).toEqual([]);
};

describe('een register van voor het tabblad Besluiten', () => {
  test('5.3.1: het nummer van geen enkel tabblad schuift op door een dat later kwam', () => {
    expect([nieuweNummers.overzicht, nieuweNummers.jaarevaluatie, nieuweNummers.verzekering]).toEqual([2201, 2206, 2207]); // prettier-ignore
    expect([nieuweNummers.systeem, ...laterErbij.map((b) => [b, nieuweNummers[b]])]).toEqual([
      2215,
      ['besluiten', 2216],
      ['bijlagen', 2217],
    ]);
  });
  test.each([
    ['tabblad en kolommen', {}],
    ['alleen het tabblad', { kolommen: false }],
    ['alleen kolommen', { tabblad: false }],
  ])('5.3.1: %s ontbreken: een zin die zegt wat te doen, dan aangevuld, en het logboek klopt', (_wat, wat) => {
    maakOuder(wat);
    const nee = wereld.vraag(ontvanger, 'start');
    expect(JSON.stringify(nee)).toMatch(/Register inrichten, (en daar: )?Register aanvullen/);
    expect(verder('dossier-nee')).not.toEqual([]);
    expect(stand(wereld).toestand).toBe('onvolledig');
    expect(codes(plek(wereld, directie, 'plekcontrole'))).toEqual(['register-onvolledig']);
    expect(moet(vulAan())).toEqual({ gemaakt: 17, totaal: 17, inDeWeg: [] });
    werktWeer(`dossier-${_wat.length}-na`);
  });
  test('5.3.1: ook als het script het register is vergeten', () => {
    maakOuder();
    wereld.google.eigenschappen.script.clear();
    expect(stand(wereld).toestand).toBe('onvolledig');
    expect(codes(vulAan())).toEqual([]);
    werktWeer('dossier-vergeten');
  });
  test('5.3.1: de ronde en de opening doen intussen niets en struikelen niet', () => {
    maakOuder();
    const voor = wereld.google.werkboek.inhoud;
    wereld.project.roep('ochtendronde');
    expect(wereld.google.werkboek.inhoud).toBe(voor);
  });
  test('1.2: wie geen directie of beheerder is koppelt niets', () => {
    maakOuder();
    expect(codes(vulAan(ontvanger))).toEqual(['geen-recht']);
    expect(stand(wereld).toestand).not.toBe('ingericht');
  });
  test('SAFETY D9: een tabblad dat rijen had en weg is, komt er nooit leeg voor in de plaats', () => {
    const bespreking = {
      ...{ besprokenOp: '2026-04-02', aanwezigen: [directie], conclusies: 'Rustig jaar.' },
      besluiten: [{ tekst: 'De lijst elke week doornemen.', eigenaar: null, einddatum: null }],
    };
    expect(wereld.doe(directie, '', ['jaarOpenen', { dag: '2025-12-31' }])).toEqual([]);
    const verzoek = { dossier: 'jaar-2025', versie: 1, sleutel: 'bespreking-1', stappen: [{ stap: 'jaarBespreken', invoer: bespreking }] }; // prettier-ignore
    expect(wereld.vraag(directie, 'stap', verzoek).ok).toBe(true);
    maakOuder({ kolommen: false });
    const voor = wereld.google.werkboek.inhoud;
    const uit = vulAan();
    expect(codes(uit)).toEqual(['tabblad-verloren']);
    expect(JSON.stringify(uit)).toContain('Besluiten. Zet het terug via Bestand, Versiegeschiedenis');
    expect(wereld.google.werkboek.inhoud).toBe(voor);
  });
});
