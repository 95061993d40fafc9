// Staat in de tabel van stappen wat de procedure zegt: artikel, overgang, wie, klokken en brieven? (artikelen 5.1.1 - 5.3.1)
// A second reading, written by hand from PROCEDURE 1.5, 1.6 and 1.7; who and from which phase is in test/rechten, the fields in formulieren.test.ts.
import { describe, expect, it } from '@jest/globals';
import { combinaties, stapMetNaam, stappen } from '../../src/procedure/stappen';
import type { Stap } from '../../src/procedure/stap';
import { termijnen } from '../../src/procedure/termijnen';

const rijen = `
  melden                  | 5.1.1 | T01 | Ontvangen           | -                     | registratie D1 D3 D4 | -                    | L13
  zelfAfhandelen          | 5.1.2 | T02 | Zelf afgehandeld    | -                     | -                    | -                    | -
  kennisnemen             | 5.1.2 | T04 | -                   | directie: registratie | D7                   | registratie D1 D3 D4 | L6-kort
  tochBehandelen          | 5.1.2 | T05 | Bij directie        | -                     | -                    | registratie          | -
  ontvangstBevestigen     | 5.1.3 | -   | -                   | -                     | -                    | -                    | L1
  posten                  | 5.1.3 | -   | -                   | -                     | -                    | D1 D2 D4 D5 verwijzing | -
  verzonden               | 5.1.3 | -   | -                   | -                     | -                    | D1 D2 D4 D5 verwijzing| -
  registreren             | 5.1.4 | T03 | Bij directie        | directie: registratie | -                    | registratie          | -
  vervallen               | 5.1.4 | T23 | Vervallen           | -                     | -                    | registratie D1 D3 D4 | -
  afdoende                | 5.1.5 | T08 | -                   | -                     | D7                   | D1 D3 D4             | L6-kort
  nietInBehandeling       | 5.1.5 | T06 | Niet in behandeling | -                     | D2 D7                | D1 D2 D3 D4          | L3
  toelaten                | 5.1.6 | T07 | In onderzoek        | directie: D1          | D5                   | D1                   | L2 L13
  opdrachtnemerInformeren | 5.1.6 | -   | -                   | directie: D5          | verzekeraar          | D5                   | L10
  wijzigBehandelaar       | 5.1.6 | T09 | In onderzoek        | -                     | -                    | -                    | L13
  wijzigTermijn           | 5.1.6 | T09 | -                   | -                     | -                    | -                    | L4
  verlengen               | 5.1.7 | T09 | -                   | -                     | -                    | -                    | L4
  claimSchatten           | 5.1.6 | -   | -                   | -                     | D5                   | -                    | -
  bevindingen             | 5.2.1 | T10 | Advies bij directie | behandelaar: D3       | -                    | -                    | L13
  informatieVragen        | 5.2.1 | -   | -                   | -                     | -                    | -                    | L5
  antwoordOntvangen       | 5.2.1 | -   | -                   | -                     | -                    | -                    | -
  wederhoorVragen         | 5.2.1 | -   | -                   | -                     | -                    | -                    | L11
  wederhoorGeven          | 5.2.1 | -   | -                   | beklaagde: geen klok  | -                    | -                    | -
  bijlageToevoegen        | 5.2.1 | -   | -                   | -                     | -                    | -                    | -
  bijlageVerwijderen      | 5.2.1 | -   | -                   | -                     | -                    | -                    | -
  besluiten               | 5.2.2 | T12 | Besloten            | directie: D3          | -                    | D3                   | L13
  zonderOordeel           | 5.2.2 | T12 | Besloten            | -                     | -                    | D3                   | L13
  teruggeven              | 5.2.2 | T11 | In onderzoek        | -                     | -                    | -                    | L13
  berichten               | 5.2.3 | T13 | -                   | boodschapper: D4      | D7 D9                | D4                   | L6
  bespreken               | 5.2.5 | T14 | Besproken           | directie: D7          | -                    | D7                   | -
  verzekeraarGeraadpleegd | 5.1.6 | -   | -                   | directie: verzekeraar | -                    | verzekeraar          | -
  tevredenheidVragen      | 5.2.4 | -   | -                   | -                     | -                    | -                    | L12
  tevredenheidVastleggen  | 5.2.4 | T18 | -                   | boodschapper: D9      | verwijzing           | D9 verwijzing        | L7
  heropenen               | 5.2.4 | T15 | -                   | -                     | D3 D4                | -                    | -
  intrekken               | 5.1.3 | T16 | Ingetrokken         | -                     | D7                   | D1 D3 D4             | L8
  samenvoegen             | 5.1.4 | T17 | Samengevoegd        | -                     | -                    | D1 D3 D4             | -
  ontkoppelen             | 5.1.4 | T17 | -                   | -                     | D1 D3 D4             | -                    | -
  koppelen                | 5.1.4 | -   | -                   | -                     | -                    | -                    | -
  markeerGeschil          | 1     | T19 | -                   | -                     | -                    | -                    | -
  maatregelVoorstellen    | 5.2.5 | -   | -                   | -                     | -                    | -                    | -
  maatregelBesluiten      | 5.2.5 | -   | -                   | directie: geen klok   | -                    | -                    | -
  maatregelBekendmaken    | 5.2.5 | -   | -                   | directie: geen klok   | -                    | -                    | L9
  maatregelVoortgang      | 5.2.5 | -   | In uitvoering       | -                     | -                    | -                    | -
  maatregelVerplaatsen    | 5.2.5 | -   | -                   | -                     | -                    | -                    | -
  maatregelUitvoeren      | 5.2.5 | -   | Uitgevoerd          | eigenaar: geen klok   | -                    | -                    | -
  maatregelBeoordelen     | 5.3.2 | -   | Beoordeeld          | directie: geen klok   | -                    | -                    | -
  maatregelSluiten        | 5.3.2 | -   | Gesloten            | -                     | -                    | -                    | -
  maatregelBijstellen     | 5.3.2 | -   | Bijgesteld          | -                     | -                    | -                    | -
  corrigeren              | 5.3.1 | T22 | -                   | -                     | -                    | -                    | -
  archiveren              | 5.3.1 | T20 | Gearchiveerd        | directie: geen klok   | -                    | -                    | -
  langerBewaren           | 5.3.1 | -   | -                   | -                     | -                    | -                    | -
  anonimiseren            | 5.3.1 | T21 | Geanonimiseerd      | -                     | -                    | -                    | -
  oudeKlachtenInlezen     | 5.3.1 | -   | -                   | -                     | -                    | -                    | -
  jaarOpenen              | 5.3.2 | -   | -                   | directie: geen klok   | -                    | -                    | -
  jaarBespreken           | 5.3.2 | -   | Besproken           | directie: geen klok   | -                    | -                    | -
  jaarVaststellen         | 5.3.2 | -   | Vastgesteld         | directie: geen klok   | -                    | -                    | -
  presentatieBewaren      | 5.3.2 | -   | -                   | -                     | -                    | -                    | -
  besluitAfronden         | 5.3.2 | -   | -                   | directie: geen klok   | -                    | -                    | -
  jaarHeropenen           | 5.3.2 | -   | Heropend            | -                     | -                    | -                    | -
  inrichten               | 5.1.4 | -   | -                   | -                     | -                    | -                    | -
  medewerkerOpslaan       | 5.1.1 | -   | -                   | directie: geen klok   | -                    | -                    | -
  jaarVullen              | 5.1.3 | -   | -                   | -                     | -                    | -                    | -
  vrijeDagOpslaan         | 5.1.3 | -   | -                   | -                     | -                    | -                    | -
  instellingOpslaan       | 5.1.4 | -   | -                   | -                     | -                    | -                    | -
  financierOpslaan        | 5.2.4 | -   | -                   | -                     | -                    | -                    | -
  briefOpslaan            | 5.1.3 | -   | -                   | -                     | -                    | -                    | -
  briefHerstellen         | 5.1.3 | -   | -                   | -                     | -                    | -                    | -
  terugzetten             | 5.3.1 | -   | -                   | -                     | -                    | -                    | -
  handwijzigingAanvaarden | 5.3.1 | T22 | -                   | -                     | -                    | -                    | -`
  .trim()
  .split(/\s*\n\s*/)
  .map((regel) => regel.split(/\s*\|\s*/));

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
  it('5.1.3 - 5.1.7: wat een stap start of stopt is een klok die bestaat, en elke klok wordt ergens gestart of gestopt', () => {
    const namen: readonly string[] = termijnen.map((t) => t.naam);
    expect([...new Set(stappen.flatMap((s) => s.start))].sort()).toEqual([...namen].sort());
    expect([...new Set(stappen.flatMap((s) => s.stopt))].sort()).toEqual([...namen].sort());
  });
  it('besluit 1: de stappen die samen een formulier mogen zijn', () => {
    expect(combinaties.map((c) => [c.naam, c.titel, c.stappen.map((s) => s.naam).join(' ')])).toEqual([
      ['meldenEnZelfAfhandelen', 'Melden en zelf afhandelen', 'melden zelfAfhandelen'],
      ['registrerenEnAfdoende', 'Registreren: afdoende behandeld', 'registreren afdoende'],
      ['registrerenEnToelaten', 'Registreren en in behandeling nemen', 'registreren toelaten'],
      ['registrerenEnWeigeren', 'Registreren en niet in behandeling nemen', 'registreren nietInBehandeling'],
      ['bevindingenEnBesluiten', 'Bevindingen vastleggen en besluiten', 'bevindingen besluiten'],
    ]);
  });
  it('5.1.7: wat naast de hoofdweg ligt staat apart, en is nooit een taak', () => {
    const zij = stappen.filter((s) => s.zijstap);
    expect(zij.map((s) => s.naam).join(' ')).toBe(
      'ontvangstBevestigen vervallen wijzigBehandelaar wijzigTermijn verlengen claimSchatten informatieVragen wederhoorVragen bijlageToevoegen bijlageVerwijderen zonderOordeel ' +
        'tevredenheidVragen heropenen intrekken samenvoegen ontkoppelen koppelen markeerGeschil maatregelVoorstellen ' +
        'maatregelVerplaatsen corrigeren langerBewaren presentatieBewaren jaarHeropenen',
    );
    expect(zij.filter((s) => s.taak !== null)).toEqual([]);
  });
  it('5.1.4: wat niet in de tabel staat bestaat niet', () => {
    for (const naam of ['toveren', '', 'toString']) expect(stapMetNaam(naam)).toBeUndefined();
  });
});

describe('de voorwaarden (5.1.1 - 5.3.1)', () => {
  const alle = stappen.flatMap((s) => [...s.vooraf, ...s.voorwaarden]);
  it('5.1.1 - 5.3.1: elke voorwaarde heeft een code en een artikel', () => {
    for (const v of alle) {
      expect(v.code).toMatch(/^[a-z][a-zA-Z0-9-]+$/);
      expect(v.artikel).toMatch(/^(besluit \d+|[AI]-\d\d|\d(\.\d)*)$/);
    }
  });
  it('5.1.1 - 5.3.1: een voorwaarde hoort bij een veld dat het formulier heeft', () => {
    for (const s of stappen)
      for (const v of s.voorwaarden) if (v.veld !== undefined) expect(Object.keys(s.velden)).toContain(v.veld);
    for (const s of stappen) for (const v of s.vooraf) expect(v.veld).toBeUndefined();
  });
});
