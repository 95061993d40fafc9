// Vraagt elk formulier wat de procedure wil weten, en niets anders? (artikelen 5.1.1 - 5.3.1)
// A second reading, written by hand from the procedure.
import { describe, expect, it } from '@jest/globals';
import { stapMetNaam, stappen } from '../../src/procedure/stappen';
import type { Velden } from '../../src/procedure/velden';

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
  veld.toonAls === undefined
    ? ''
    : 'is' in veld.toonAls
      ? ` als ${veld.toonAls.veld} = ${veld.toonAls.is.join(' of ')}`
      : ` als ${veld.toonAls.veld} ouder dan ${veld.toonAls.ouderDan} dagen`;
const schets = (naam: string): readonly string[] =>
  alleVelden(stapMetNaam(naam)?.velden ?? {}).map(
    ([sleutel, veld]) => `${sleutel}${veld.verplicht ? '*' : ''}: ${veld.vorm.soort}${begin(veld)}${als(veld)}`,
  );
const verzending = [
  ...['verzendwijze*: keuze', 'gepostOp: dag als verzendwijze = post', 'brieftekst: brief', 'briefBewust: jaNee'],
];

/** Fields as the screen shows them: * = must be filled in, <...> = filled in beforehand. */
const velden: Readonly<Record<string, readonly string[]>> = {
  melden: [
    ...[
      'ontvangstdatum*: dag <vandaag>',
      'langGeleden: jaNee als ontvangstdatum ouder dan 60 dagen',
      'kanaal*: keuze',
      'anoniem: jaNee <false>',
      'klagerNaam*: tekst als anoniem = false of ',
      'klagerEmail: email',
      'relatie*: keuze',
    ],
    ...['soort*: keuze', 'omschrijving*: tekstvak', 'overMedewerker*: jaNee'],
    'betrokkenMedewerkers*: personen als overMedewerker = true',
    'geadviseerdSchriftelijk*: keuze als kanaal = mondeling of telefonisch',
    'geadviseerdToelichting: tekst als geadviseerdSchriftelijk = niet van toepassing',
  ],
  bijlageToevoegen: [
    ...['kenmerk*: tekst', 'naam*: tekst', 'soort*: keuze', 'bytes*: getal', 'sha256*: tekst', 'plaats*: tekst'],
  ],
  bijlageVerwijderen: ['kenmerk*: tekst', 'reden*: tekst'],
  registreren: [
    ...['soort*: keuze <kolom soort>', 'grondslag: keuzes <kolom grondslag>', 'rubriek*: keuze <kolom rubriek>'],
    ...[
      'aard*: keuze',
      'herkomst*: keuze <extern>',
      'relatie: keuze <kolom relatie>',
      'klagerOrganisatie: tekst <kolom klagerOrganisatie>',
    ],
    ...['klagerEmail: email <kolom klagerEmail>', 'klagerAdres: tekst <kolom klagerAdres>', 'opdrachtgever: tekst'],
    ...['machtiging: keuze <niet nodig>', 'datumGebeurtenis: dag', 'buitenProcedure: jaNee <false>'],
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
      'maatregelen: lijst',
      'maatregelen.soort*: keuze',
      'maatregelen.tekst*: tekstvak',
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
    ...[
      'toezeggingBewust: jaNee',
      'relatieoverweging: tekstvak',
      'boodschapper*: persoon <ik>',
      'wijzeVanBericht*: keuze <schriftelijk>',
    ],
    'wijzeVanBerichtReden: tekst als wijzeVanBericht = mondeling, schriftelijk bevestigd',
  ],
  zonderOordeel: [
    ...['uitkomst*: keuze', 'zonderOordeelReden*: tekstvak', 'wijze*: keuze', 'wijzeToelichting: tekstvak'],
    ...['toezeggingBewust: jaNee', 'relatieoverweging: tekstvak', 'boodschapper*: persoon <ik>'],
    ...[
      'wijzeVanBericht*: keuze <schriftelijk>',
      'wijzeVanBerichtReden: tekst als wijzeVanBericht = mondeling, schriftelijk bevestigd',
    ],
  ],
  berichten: ['afhandelingsverslag*: tekstvak', ...verzending],
  posten: ['gepostOp*: dag <vandaag>'],
  verzonden: ['bericht*: tekst', 'verzondenOp*: dag', 'gelukt*: jaNee', 'fout: tekst'],
  bespreken: [
    ...['overlegdatum*: dag <vandaag>', 'aanwezigen*: personen', 'leerpunt*: tekstvak', 'oorzaak: keuze'],
    'consensus*: jaNee',
    ...['maatregelen: lijst als consensus = true', 'maatregelen.soort*: keuze', 'maatregelen.tekst*: tekstvak'],
  ],
  archiveren: [],
  inrichten: ['organisatie*: tekst', 'naam*: tekst', 'email*: email <ik>', 'contact: tekst', 'adres: tekst'],
  medewerkerOpslaan: [
    ...['email*: email', 'naam*: tekst', 'rollen*: keuzes', 'actief*: jaNee <true>', 'deskundigheid: keuzes'],
    ...['waarnemingDoor: persoon', 'waarnemingVan: dag', 'waarnemingTot: dag', 'waarnemingBeeindigen: jaNee <false>'],
  ],
  presentatieBewaren: ['presentatieLink*: tekst', 'presentatieHash*: tekst'],
  jaarVullen: ['dag*: dag'],
  terugzetten: ['tabel*: keuze', 'rij*: tekst', 'gezien: tekst'],
  handwijzigingAanvaarden: ['tabel*: keuze', 'rij*: tekst', 'gezien*: tekst', 'reden*: tekst'],
};

describe('de formulieren (5.1.1 - 5.3.1)', () => {
  it.each(Object.keys(velden))('%s vraagt precies deze velden', (naam) => {
    expect(schets(naam)).toEqual(velden[naam]);
  });
  it.each(stappen.map((s) => [s.naam, s] as const))(
    '%s heeft een titel, uitleg en opschriften in gewone taal',
    (_naam, s) => {
      expect(s.titel).toMatch(/^[A-Z][a-z].{5,}/);
      expect(s.uitleg).toMatch(/^[A-Z].{40,}\.$/);
      for (const [, veld] of alleVelden(s.velden)) {
        expect(veld.label).toMatch(/^[A-Z].{2,}/);
        if (veld.hulp !== undefined) expect(veld.hulp).toMatch(/^[A-Z].{9,}[.?]$/);
      }
    },
  );
  it('5.1.3, 5.1.5, 5.2.2: het brieftekstveld weet welke brief het is', () => {
    const van = (naam: string): unknown => stapMetNaam(naam)?.velden['brieftekst']?.vorm;
    expect(['toelaten', 'nietInBehandeling', 'berichten'].map(van)).toEqual(
      ['L2', 'L3', 'L6'].map((brief) => ({ soort: 'brief', brief })),
    );
  });
  it('5.3.2: de drie vragen over een maatregel staan er woordelijk', () => {
    const vraag = (veld: string): unknown => stapMetNaam('maatregelBeoordelen')?.velden[veld]?.hulp;
    expect(vraag('juistheid')).toBe(
      'Was dit de juiste maatregel: pakt hij de vastgestelde oorzaak aan, klopt hij met wet, contract en eigen procedures, staat hij in verhouding tot de klacht, en is hij uitgevoerd zoals besloten?',
    );
    expect(vraag('doeltreffendheid')).toBe(
      'Heeft de maatregel gewerkt: is de oorzaak weggenomen en zijn soortgelijke klachten uitgebleven of afgenomen, zonder ongewenste neveneffecten?',
    );
    expect(vraag('doelmatigheid')).toBe(
      'Was de maatregel het waard: is dit resultaat bereikt met zo min mogelijk tijd, geld en belasting, of kon het eenvoudiger?',
    );
  });
});
