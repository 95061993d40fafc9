// Staat in de tabel van stappen wat de procedure zegt: artikel, overgang, wie, klokken, brieven en velden? (artikelen 5.1.1 - 5.3.1)
// A second reading, written by hand from PROCEDURE 1.5, 1.6 and 1.7; who and from which phase is in test/rechten.
import { describe, expect, it } from '@jest/globals';
import { combinaties, stapMetNaam, stappen } from '../../src/procedure/stappen';
import type { Stap } from '../../src/procedure/stap';
import { termijnen } from '../../src/procedure/termijnen';
import type { Velden } from '../../src/procedure/velden';

const rijen = `
  melden            | 5.1.1 | T01 | Ontvangen           | -                       | registratie D1 D3 D4 | -           | L13
  registreren       | 5.1.4 | T03 | Bij directie        | directie: registratie   | -                    | registratie | -
  nietInBehandeling | 5.1.5 | T06 | Niet in behandeling | -                       | D2                   | D1 D2 D3 D4 | L3
  toelaten          | 5.1.6 | T07 | In onderzoek        | directie: D1            | -                    | D1          | L2 L13
  bevindingen       | 5.2.1 | T10 | Advies bij directie | behandelaar: D3         | -                    | -           | L13
  besluiten         | 5.2.2 | T12 | Besloten            | directie: D3            | -                    | D3          | L13
  berichten         | 5.2.3 | T13 | -                   | boodschapper: D4        | -                    | D4          | L6
  posten            | 5.1.3 | -   | -                   | -                       | -                    | D1 D2 D4    | -
  verzonden         | 5.1.3 | -   | -                   | -                       | -                    | D1 D2 D4    | -
  bespreken         | 5.2.5 | T14 | Besproken           | directie: geen klok     | -                    | -           | -
  archiveren        | 5.3.1 | T20 | Gearchiveerd        | directie: geen klok     | -                    | -           | -
  inrichten         | 5.1.4 | -   | -                   | -                       | -                    | -           | -
  medewerkerOpslaan | 5.1.1 | -   | -                   | -                       | -                    | -           | -
  jaarVullen        | 5.1.3 | -   | -                   | -                       | -                    | -           | -
  terugzetten       | 5.3.1 | -   | -                   | -                       | -                    | -           | -`
  .trim()
  .split(/\s*\n\s*/)
  .map((regel) => regel.split(/\s*\|\s*/));

/** Article and name, for titles. */
const opArtikel = rijen.map(([naam = '', artikel = '']): [string, string] => [artikel, naam]);

const streep = (woorden: readonly string[]): string => woorden.join(' ') || '-';
const taak = (s: Stap): string => (s.taak === null ? '-' : `${s.taak.bij}: ${s.taak.klok ?? 'geen klok'}`);

describe('de tabel van stappen (5.1.1 - 5.3.1)', () => {
  it('5.1.1 - 5.3.1: de stappen staan in de volgorde van de procedure', () => {
    expect(stappen.map((s) => s.naam)).toEqual(rijen.map(([naam]) => naam));
  });
  it.each(rijen)('%s: artikel %s, overgang %s, fase %s, taak bij %s', (...rij) => {
    const s = stapMetNaam(rij[0] ?? '');
    expect(
      s && [
        s.naam,
        s.artikel,
        s.overgang || '-',
        s.naar ?? '-',
        taak(s),
        streep(s.start),
        streep(s.stopt),
        streep(s.brieven),
      ],
    ).toEqual(rij);
  });
  it('5.1.1 - 5.3.1: een stap begint in deze fasen; een stap van het register in geen enkele', () => {
    const op = (onderwerp: string): unknown =>
      Object.fromEntries(stappen.filter((s) => s.onderwerp === onderwerp).map((s) => [s.naam, s.van.join(', ')]));
    expect(op('dossier')).toEqual({
      melden: 'Nieuw',
      registreren: 'Ontvangen',
      nietInBehandeling: 'Bij directie',
      toelaten: 'Bij directie',
      bevindingen: 'In onderzoek',
      besluiten: 'Advies bij directie',
      berichten: 'Besloten',
      posten: 'Niet in behandeling, In onderzoek, Advies bij directie, Besloten, Afgehandeld, Besproken',
      bespreken: 'Afgehandeld, Niet in behandeling',
      archiveren: 'Besproken',
    });
    expect(op('register')).toEqual({
      verzonden: '',
      inrichten: '',
      medewerkerOpslaan: '',
      jaarVullen: '',
      terugzetten: '',
    });
  });
  it('5.1.1 - 5.3.1: een stap vraagt buiten het dossier alleen op wat zijn invoer noemt', () => {
    const invoer = { overlegdatum: '2026-05-06', bericht: 'dossier-1.L2-4', tabel: 'klachten', rij: 'dossier-1' };
    const leest = Object.fromEntries(stappen.map((s) => [s.naam, s.leest(invoer as never)]));
    expect(leest).toEqual({
      ...Object.fromEntries(stappen.map((s) => [s.naam, []])),
      bespreken: [{ tabel: 'overleg', id: 'overleg-2026-05-06' }],
      verzonden: [{ tabel: 'berichten', id: 'dossier-1.L2-4' }],
      terugzetten: [{ tabel: 'klachten', id: 'dossier-1' }],
    });
  });
  it('5.1.3 - 5.1.7: elke klok heeft artikel, titel en een ritme van herinneren', () => {
    expect(termijnen.map((t) => `${t.naam} ${t.artikel} ${t.herinner}`)).toEqual([
      'registratie 5.1.4 elke werkdag',
      'D1 5.1.3 elke werkdag',
      'D2 5.1.5 elke werkdag',
      'D3 5.1.6 halverwege en tegen het eind',
      'D4 5.1.7 halverwege en tegen het eind',
    ]);
    for (const t of termijnen) expect(t.titel).toMatch(/^[A-Z].{15,}/);
  });
  it('5.1.3 - 5.1.7: wat een stap start of stopt is een klok die bestaat, en elke klok wordt ergens gestart of gestopt', () => {
    const namen = termijnen.map((t) => t.naam);
    expect([...new Set(stappen.flatMap((s) => s.start))].sort()).toEqual([...namen].sort());
    expect([...new Set(stappen.flatMap((s) => s.stopt))].sort()).toEqual([...namen].sort());
  });
  it('besluit 1: de stappen die samen een formulier mogen zijn', () => {
    expect(combinaties.map((c) => [c.naam, c.titel, c.stappen.map((s) => s.naam).join(' ')])).toEqual([
      ['registrerenEnToelaten', 'Registreren en in behandeling nemen', 'registreren toelaten'],
      ['registrerenEnWeigeren', 'Registreren en niet in behandeling nemen', 'registreren nietInBehandeling'],
      ['bevindingenEnBesluiten', 'Bevindingen vastleggen en besluiten', 'bevindingen besluiten'],
    ]);
  });
  it('5.1.4: wat niet in de tabel staat bestaat niet', () => {
    expect([stapMetNaam('toveren'), stapMetNaam(''), stapMetNaam('toString')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

/** Every field of a form, those in the lines of a list with the name of the list in front. */
const alleVelden = (velden: Velden, pad = ''): readonly (readonly [string, Velden[string]])[] =>
  Object.entries(velden).flatMap(([sleutel, veld]) => [
    [`${pad}${sleutel}`, veld] as const,
    ...(veld.vorm.soort === 'lijst' ? alleVelden(veld.vorm.velden, `${sleutel}.`) : []),
  ]);
const begin = (veld: Velden[string]): string => {
  const { begin: b } = veld;
  if (b === undefined) return '';
  if (typeof b === 'string') return ` <${b}>`;
  return 'kolom' in b ? ` <kolom ${b.kolom}>` : ` <${b.vast}>`;
};
const als = (veld: Velden[string]): string =>
  veld.toonAls === undefined ? '' : ` als ${veld.toonAls.veld} = ${veld.toonAls.is.join(' of ')}`;
const schets = (naam: string): readonly string[] =>
  alleVelden(stapMetNaam(naam)?.velden ?? {}).map(
    ([sleutel, veld]) => `${sleutel}${veld.verplicht ? '*' : ''}: ${veld.vorm.soort}${begin(veld)}${als(veld)}`,
  );
const verzending = ['verzendwijze*: keuze', 'gepostOp: dag als verzendwijze = post', 'brieftekst: brief'];

/** Fields as the screen shows them: * = must be filled in, <...> = filled in beforehand. */
const velden: Readonly<Record<string, readonly string[]>> = {
  melden: [
    ...[
      'ontvangstdatum*: dag <vandaag>',
      'kanaal*: keuze',
      'klagerNaam*: tekst',
      'klagerEmail: email',
      'relatie*: keuze',
    ],
    ...['soort*: keuze', 'omschrijving*: tekstvak', 'overMedewerker*: jaNee'],
    'betrokkenMedewerkers*: personen als overMedewerker = true',
    'geadviseerdSchriftelijk*: keuze als kanaal = mondeling of telefonisch',
    'geadviseerdToelichting: tekst als geadviseerdSchriftelijk = niet van toepassing',
    'langGeleden: jaNee',
  ],
  registreren: [
    ...['soort*: keuze <kolom soort>', 'grondslag: keuzes <kolom grondslag>', 'rubriek*: keuze <kolom rubriek>'],
    ...['aard*: keuze', 'herkomst*: keuze <extern>', 'klagerOrganisatie: tekst <kolom klagerOrganisatie>'],
    ...['klagerEmail: email <kolom klagerEmail>', 'klagerAdres: tekst <kolom klagerAdres>', 'opdrachtgever: tekst'],
    ...['trajectnummer: tekst', 'gewensteOplossing: tekstvak'],
  ],
  nietInBehandeling: ['besluitReden*: keuze', 'besluitToelichting: tekstvak', ...verzending],
  toelaten: [
    ...['vanOpdrachtgever*: jaNee', 'relatieBeeindigd*: jaNee', 'tuchtrechtelijk*: jaNee'],
    ...['onderdelen: lijst', 'onderdelen.omschrijving*: tekstvak', 'behandelaar*: persoon', 'complexiteit*: keuze'],
    ...['termijnTot*: dag <kolom termijnTot>', 'claimMogelijk*: jaNee', 'claimbedrag: bedrag als claimMogelijk = true'],
    ...verzending,
  ],
  bevindingen: [
    ...[
      'bronnen*: keuzes',
      'wederhoor*: keuze',
      'wederhoorOp: dag als wederhoor = gehoord',
      'wederhoorVerslag: tekstvak',
    ],
    ...['bevindingen*: tekstvak', 'onderdelen*: lijst <onderdelen>', 'onderdelen.onderdeel*: onderdeel'],
    ...[
      'onderdelen.advies*: keuze',
      'onderdelen.toelichting*: tekstvak',
      'suggesties: tekstvak',
      'dossierplaats*: tekst',
    ],
  ],
  besluiten: [
    ...[
      'onderdelen*: lijst <onderdelen>',
      'onderdelen.onderdeel*: onderdeel',
      'onderdelen.oordeel*: keuze <kolom advies>',
    ],
    ...['onderdelen.motivering*: tekstvak <kolom adviesToelichting>', 'wijze*: keuze', 'wijzeToelichting: tekstvak'],
    ...['relatieoverweging: tekstvak', 'boodschapper*: persoon <ik>', 'wijzeVanBericht*: keuze <schriftelijk>'],
    'wijzeVanBerichtReden: tekst als wijzeVanBericht = mondeling, schriftelijk bevestigd',
  ],
  berichten: ['afhandelingsverslag*: tekstvak', ...verzending],
  posten: ['gepostOp*: dag <vandaag>'],
  verzonden: ['bericht*: tekst', 'verzondenOp*: dag', 'gelukt*: jaNee', 'fout: tekst'],
  bespreken: [
    ...['overlegdatum*: dag <vandaag>', 'aanwezigen*: personen', 'leerpunt*: tekstvak', 'consensus*: jaNee'],
    ...['maatregelen: lijst als consensus = true', 'maatregelen.soort*: keuze', 'maatregelen.tekst*: tekstvak'],
  ],
  archiveren: [],
  inrichten: ['organisatie*: tekst', 'naam*: tekst', 'email*: email <ik>', 'contact: tekst', 'adres: tekst'],
  medewerkerOpslaan: ['email*: email', 'naam*: tekst', 'rollen*: keuzes', 'actief*: jaNee <true>'],
  jaarVullen: ['dag*: dag'],
  terugzetten: ['tabel*: keuze', 'rij*: tekst'],
};

describe('de formulieren (5.1.1 - 5.3.1)', () => {
  it.each(opArtikel)('%s: de stap %s vraagt precies deze velden', (_artikel, naam) => {
    expect(schets(naam)).toEqual(velden[naam]);
  });
  it('5.1.1 - 5.3.1: elke stap heeft een schets van zijn velden', () => {
    expect(Object.keys(velden)).toEqual(stappen.map((s) => s.naam));
  });
  it.each(opArtikel)('%s: de stap %s heeft titel, uitleg en opschriften in gewone taal', (_a, naam) => {
    const s = stapMetNaam(naam);
    expect(s?.titel).toMatch(/^[A-Z][a-z].{5,}/);
    expect(s?.uitleg).toMatch(/^[A-Z].{40,}\.$/);
    for (const [, veld] of alleVelden(s?.velden ?? {})) {
      expect(veld.label).toMatch(/^[A-Z].{2,}/);
      if (veld.hulp !== undefined) expect(veld.hulp).toMatch(/^[A-Z].{9,}\.$/);
    }
  });
  it('5.1.3, 5.1.5, 5.2.2: het brieftekstveld weet welke brief het is', () => {
    const van = (naam: string): unknown => stapMetNaam(naam)?.velden['brieftekst']?.vorm;
    expect(['toelaten', 'nietInBehandeling', 'berichten'].map(van)).toEqual(
      ['L2', 'L3', 'L6'].map((brief) => ({ soort: 'brief', brief })),
    );
  });
});

describe('de voorwaarden (5.1.1 - 5.3.1)', () => {
  const alle = stappen.flatMap((s) => [...s.vooraf, ...s.voorwaarden]);
  it('5.1.1 - 5.3.1: elke voorwaarde is een regel in een zin, met code en artikel', () => {
    for (const v of alle) {
      expect(v.regel).toMatch(/^[A-Z].{20,}\.$/);
      expect(v.code).toMatch(/^[a-z][a-zA-Z0-9-]+$/);
      expect(v.artikel).toMatch(/^(besluit \d+|\d(\.\d)*)$/);
    }
  });
  it('5.1.1 - 5.3.1: een voorwaarde hoort bij een veld dat het formulier heeft', () => {
    for (const s of stappen)
      for (const v of s.voorwaarden) if (v.veld !== undefined) expect(Object.keys(s.velden)).toContain(v.veld);
    for (const s of stappen) for (const v of s.vooraf) expect(v.veld).toBeUndefined();
  });
});
