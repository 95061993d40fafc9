// Wat kan de directie zelf instellen, en wat niet kapot maken? Brieven, instellingen, vrije dagen en financiers (1.3, 1.7, 5.1.3, 5.2.4)
import { describe, expect, it } from '@jest/globals';
import { briefsoorten } from '../../src/procedure/brieven';
import type { Briefnaam } from '../../src/procedure/brieven';
import { standaardSjablonen } from '../../src/procedure/briefsjablonen';
import { anna, dirk, otto } from './mensen';
import { intrekken } from './stappen';
import { klok } from './klokken';
import { begin, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const dag = '2026-04-07';
const opslaan = (verhaal: Verhaal, brief: Briefnaam, anders: object = {}, wie = dirk): readonly string[] =>
  verhaal.opDossier('').doe(dag, wie, ['briefOpslaan', { brief, ...standaardSjablonen[brief], ...anders }]);
const namen = Object.keys(briefsoorten) as Briefnaam[];

/** Read from PROCEDURE 1.7 by hand: what the register fills in, and what the letter says in words. */
const plaatsenIn: Readonly<Record<Briefnaam, string>> = {
  L1: 'nummer ontvangstdatum omschrijving besluitdatum',
  L2: 'nummer omschrijving behandelaar termijn contact',
  L3: 'nummer reden verwijzing',
  L4: 'nummer oudetermijn termijn reden',
  L5: 'nummer vraag antwoorddatum termijn',
  L6: 'nummer bevindingen onderdelen verandering financier reactiedatum',
  'L6-kort': 'nummer gedaan contact financier',
  L7: 'nummer instantie',
  L8: 'nummer intrekdatum',
  L9: 'maatregelnummer maatregel besluit overweging documenten ingangsdatum',
  L10: 'nummer bedrag feiten verzekeraar',
  L11: 'nummer samenvatting vraag antwoorddatum',
  L12: 'nummer reactiedatum',
};
const woordenIn: Readonly<Partial<Record<Briefnaam, readonly string[]>>> = {
  L1: ['ontvangen'],
  L2: ['ontvangen', 'in behandeling', 'toelichten', 'reageren', 'gegevens'],
  L3: ['ontvangen', 'niet in behandeling'],
  L4: ['excuses'],
  L5: ['verandert'],
  L6: ['niet tevreden'],
  'L6-kort': ['niet tevreden'],
  L7: ['kopie'],
  L8: ['opnieuw'],
  L10: ['erken'],
  L12: ['duidelijk', 'correct', 'tevreden'],
};

describe('artikel 5.1.3: de tekst van een brief wijzigen', () => {
  it.each(namen)('5.1.3: de standaardtekst van %s mag, want die noemt alles', (brief) => {
    expect(opslaan(begin(), brief)).toEqual([]);
  });
  it.each(namen.flatMap((n) => plaatsenIn[n].split(' ').map((p) => [n, p] as const)))(
    '5.1.3 (1.7): %s zonder {%s} wordt geweigerd',
    (brief, plaats) => {
      const sjabloon = standaardSjablonen[brief].sjabloon.replaceAll(`{${plaats}}`, '');
      expect(opslaan(begin(), brief, { sjabloon })).toEqual(['5.1.3 sjabloon-mist-plaats sjabloon']);
    },
  );
  it.each(namen.flatMap((n) => (woordenIn[n] ?? []).map((w) => [n, w] as const)))(
    '5.1.3 (1.7): %s zonder de zin met "%s" wordt geweigerd',
    (brief, woord) => {
      const { sjabloon } = standaardSjablonen[brief];
      expect(sjabloon.toLowerCase()).toContain(woord);
      const zonder = sjabloon.replace(new RegExp(woord, 'gi'), '...');
      expect(opslaan(begin(), brief, { sjabloon: zonder })).toEqual(['5.1.3 sjabloon-mist-zin sjabloon']);
    },
  );
  it.each([
    ['L2', 'vraag'], ['L2', 'bedrag'], ['L6', 'besluitdatum'], ['L9', 'nummer'], ['L9', 'ondertekenaar'], ['L10', 'omschrijving'],
    ['L11', 'financier'], ['L11', 'bevindingen'], ['L12', 'verzekeraar'],
  ] as const)('5.1.3: in %s hoort {%s} niet: het register kan dat daar niet invullen of de lezer mag het niet weten', (brief, plaats) => {
    const sjabloon = `${standaardSjablonen[brief].sjabloon} {${plaats}}`;
    expect(opslaan(begin(), brief, { sjabloon })).toEqual(['5.1.3 plaats-onbekend sjabloon']);
  }); // prettier-ignore
  it.each(['{telefoon}', '{Nummer}', '{}', '{nummer }', '{__proto__}'])(
    '5.1.3: onbekende plaats %s wordt geweigerd',
    (plaats) => {
      expect(opslaan(begin(), 'L8', { sjabloon: `${standaardSjablonen.L8.sjabloon} ${plaats}` })).toEqual([
        '5.1.3 plaats-onbekend sjabloon',
      ]);
    },
  );
  it('I-19 (5.1.3): in het onderwerp mag alleen het nummer', () => {
    expect(opslaan(begin(), 'L8', { onderwerp: 'Klacht {nummer} van {aanhef}' })).toEqual([
      'I-19 onderwerp-met-naam onderwerp',
    ]);
    expect(opslaan(begin(), 'L9', { onderwerp: 'Besluit {maatregelnummer}' })).toEqual([]);
  });
  it('5.1.3: de volgende brief heeft de nieuwe tekst; wat al verzonden is blijft zoals het was', () => {
    const verhaal = tot('toelaten');
    const l2 = verhaal.berichten('L2')[0];
    for (const brief of ['L2', 'L8'] as const)
      expect(
        opslaan(verhaal, brief, { sjabloon: `${standaardSjablonen[brief].sjabloon}\nOns nieuwe adres is Lisse.` }),
      ).toEqual([]);
    expect(verhaal.doe('2026-04-10', dirk, intrekken())).toEqual([]);
    expect(verhaal.berichten('L8')[0]?.tekst).toContain('Ons nieuwe adres is Lisse.');
    expect(verhaal.berichten('L2')[0]).toEqual(l2);
  });
  it('5.1.3: de standaardtekst komt terug, en de volgende brief heeft hem weer', () => {
    const verhaal = tot('toelaten');
    const herstel = (brief: Briefnaam, wie = dirk): readonly string[] =>
      verhaal.opDossier('').doe(dag, wie, ['briefHerstellen', { brief }]);
    expect(herstel('L8')).toEqual(['5.1.3 sjabloon-is-standaard brief']);
    opslaan(verhaal, 'L8', { sjabloon: `${standaardSjablonen.L8.sjabloon}\nOns nieuwe adres is Lisse.` });
    expect(herstel('L8', otto)).toEqual(['5.1.3 geen-recht -']);
    expect(herstel('L8')).toEqual([]);
    expect(verhaal.doe('2026-04-10', dirk, intrekken())).toEqual([]);
    expect(verhaal.berichten('L8')[0]?.tekst).not.toContain('Lisse');
  });
  it('5.1.3: twee keer opslaan is een rij; alleen de directie doet het', () => {
    const verhaal = begin();
    opslaan(verhaal, 'L8');
    opslaan(verhaal, 'L8', { onderwerp: 'Ingetrokken: {nummer}' });
    expect(verhaal.rijen().brieven).toMatchObject([{ id: 'L8', onderwerp: 'Ingetrokken: {nummer}' }]);
    for (const wie of [otto, anna]) expect(opslaan(begin(), 'L8', {}, wie)).toEqual(['5.1.3 geen-recht -']);
  });
});

describe('artikel 5.1.4: instellingen, vrije dagen en financiers', () => {
  const register = (wie: typeof dirk, stap: string, invoer: object): readonly string[] =>
    begin()
      .opDossier('')
      .doe(dag, wie, [stap, { ...invoer }]);
  it.each(['0', '-1', '1,5', 'veertien', '12345'])('5.1.4: een termijn van "%s" is geen termijn', (waarde) => {
    expect(register(dirk, 'instellingOpslaan', { sleutel: 'reactietermijnDagen', waarde })).toEqual([
      '5.1.4 instelling-geen-getal waarde',
    ]);
  });
  it('A-20 (5.2.4): met 21 dagen noemt de volgende L6 vrijdag 15 mei', () => {
    const verhaal = begin();
    expect(
      verhaal
        .opDossier('')
        .doe('2026-04-02', dirk, ['instellingOpslaan', { sleutel: 'reactietermijnDagen', waarde: '21' }]),
    ).toEqual([]);
    expect(tot('berichten', {}, verhaal).berichten('L6')[0]?.tekst).toContain('uiterlijk op vrijdag 15 mei 2026');
    expect(verhaal.klacht().reactieTot).toBe('2026-05-15');
    expect(klok(verhaal.klacht(), 'D9', '2026-05-15')).toBe('vr 15-5-2026 loopt');
    expect(klok(verhaal.klacht(), 'D9', '2026-05-16')).toBe('vr 15-5-2026 te laat');
  });
  it('5.1.4: dezelfde kaart twee keer verstuurd verandert de tweede keer niets', () => {
    const verhaal = begin();
    const kaart = { email: 'nel@voorbeeld.example', naam: 'Nel', rollen: ['medewerker'], actief: true };
    const keer = (anders: object = {}) =>
      verhaal.beslis(dag, dirk, {
        dossier: '',
        stappen: [{ stap: 'medewerkerOpslaan', invoer: { ...kaart, ...anders } }],
      });
    expect(keer()).toMatchObject({ wijzigingen: [{ tabel: 'medewerkers', nieuw: true }] });
    expect(keer()).toMatchObject({ soort: 'wijzigingen', wijzigingen: [] });
    expect(keer({ naam: 'Nel Nieuw' })).toMatchObject({ wijzigingen: [{ tabel: 'medewerkers', nieuw: false }] });
    const waarde = { sleutel: 'contact', waarde: 'de directie' };
    for (const aantal of [1, 0])
      expect(
        verhaal.beslis(dag, dirk, { dossier: '', stappen: [{ stap: 'instellingOpslaan', invoer: waarde }] }),
      ).toMatchObject({ wijzigingen: { length: aantal } });
  });
  it('besluit 6: een bestand is besloten of open gedeeld, en anders niet', () => {
    const deel = (waarde: string): readonly string[] =>
      register(dirk, 'instellingOpslaan', { sleutel: 'delen', waarde });
    expect([deel('besloten'), deel('open')]).toEqual([[], []]);
    for (const waarde of ['half open', 'Besloten', 'privé'])
      expect(deel(waarde)).toEqual(['besluit 6 deelwijze-onbekend waarde']);
  });
  it('5.1.4: een onbekende instelling bestaat niet', () => {
    expect(register(dirk, 'instellingOpslaan', { sleutel: '__proto__', waarde: '1' })).toEqual([
      '5.1.4 veld-ongeldig sleutel',
    ]);
  });
  it('besluit 3 (5.1.3): een kantoordag dicht komt erbij, een bestaande vrije dag verandert', () => {
    const verhaal = begin();
    const vrij = (dag_: string, naam: string, teltAlsVrij: boolean): readonly string[] =>
      verhaal.opDossier('').doe(dag, otto, ['vrijeDagOpslaan', { dag: dag_, naam, teltAlsVrij }]);
    const aantal = verhaal.rijen().vrijeDagen.length;
    expect([vrij('2026-12-24', 'Kantoor dicht', true), vrij('2026-05-05', 'Bevrijdingsdag', false)]).toEqual([[], []]);
    expect(verhaal.rijen().vrijeDagen).toHaveLength(aantal + 1);
    expect(verhaal.rijen().vrijeDagen.find((v) => v.id === '2026-05-05')?.teltAlsVrij).toBe(false);
  });
  it('5.2.4: een financier met dezelfde naam, hoe ook geschreven, is dezelfde', () => {
    const verhaal = begin();
    for (const naam of ['UWV', 'uwv'])
      expect(verhaal.opDossier('').doe(dag, dirk, ['financierOpslaan', { naam, soort: 'UWV' }])).toEqual([]);
    expect(verhaal.rijen().financiers).toHaveLength(1);
  });
  it.each(['instellingOpslaan', 'vrijeDagOpslaan', 'financierOpslaan'])(
    '5.1.4: een medewerker doet %s niet',
    (stap) => {
      expect(register(anna, stap, {}).map((r) => r.split(' ')[1])).toEqual(['geen-recht']);
    },
  );
});
