// Blijft het register heel als er geknoeid wordt (G14), een jaar leeg is (G17) of bijna leeg (G18), of de ronde stilstaat (G19)?
import { describe, expect, it } from '@jest/globals';
import { cijfersVan } from '../../src/evaluatie/cijfers';
import { ochtendronde } from '../../src/loket/herinneringen';
import { merkVerzonden } from '../../src/loket/postvak';
import type { Klacht } from '../../src/procedure/rijen';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { controleer } from '../../src/register/controle';
import { dossier as g1, speelG1 } from '../loket/g1';
import { behandelaar, directie, ingericht, notulist, ontvanger } from '../loket/spel';
import type { Spel } from '../loket/spel';
import type { Plek } from './handwerk';
import { besluit, inOnderzoek, melding, onderzoek, registratie } from './verhalen';

const kalender = maakKalender([2025, 2026, 2027].flatMap(vrijeDagenVan));
const lees = (spel: Spel) => spel.register.lees({ dossiers: [], rijen: [], heel: ['klachten', 'berichten'] });
const bron = (spel: Spel) => ({
  klachten: lees(spel).klachten as unknown as readonly Klacht[],
  kalender,
  vandaag: '2027-12-31',
});
const cijfers = (spel: Spel, jaar: number): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(cijfersVan(bron(spel), jaar).map((c) => [c.naam, c.dossiers]));
const evalueer = (spel: Spel, jaar: number, conclusies: string): readonly string[] =>
  spel.codes([
    ...spel.doe(directie, '', ['jaarOpenen', { dag: `${jaar}-12-31` }]),
    ...spel.opRij(directie, `jaar-${jaar}`, 'jaarBespreken', {
      besprokenOp: `${jaar + 1}-02-01`,
      aanwezigen: [directie, notulist],
      conclusies,
    }),
    ...spel.opRij(directie, `jaar-${jaar}`, 'jaarVaststellen', {}),
  ]);
const jaarrij = (spel: Spel, jaar: number): unknown =>
  spel.register
    .lees({ dossiers: [], rijen: [], heel: ['jaarevaluatie'] })
    .jaarevaluatie.find((j) => j['jaar'] === jaar);

const g1Verhaal = (maak: () => Plek): void =>
  it('G1: het UWV klaagt per e-mail op donderdag 2 april 2026: van nummer K2026-001 tot en met de jaarevaluatie', () => {
    const spel = ingericht(maak().register);
    expect(speelG1(spel)).toEqual([]);
    expect(spel.klacht(g1)).toMatchObject({
      ...{ nummer: 'K2026-001', fase: 'Gearchiveerd', ontvangstberichtUiterlijk: '2026-04-09', uitkomst: 'gegrond' },
      ...{ ontvangstberichtVerzondenOp: '2026-04-03', besluitBehandelingOp: '2026-04-03', termijnTot: '2026-04-30' },
      ...{ berichtVerzondenOp: '2026-04-24', besprokenOp: '2026-05-06' },
    });
    expect(spel.post.filter((p) => p.soort.startsWith('L') && p.soort !== 'L13').map((p) => p.soort)).toEqual([
      'L2',
      'L6',
    ]);
    const { maatregelen } = spel.register.lees({ dossiers: [g1], rijen: [], heel: [] });
    expect(maatregelen).toMatchObject([{ nummer: 'M2026-01', soort: 'preventief', status: 'Voorgesteld' }]);
    spel.dag('2027-02-01');
    expect(evalueer(spel, 2026, 'De ene klacht leerde ons sneller te tekenen.')).toEqual([]);
    expect(jaarrij(spel, 2026)).toMatchObject({ status: 'Vastgesteld', vastgesteldOp: '2027-02-01' });
  });

const g14Verhaal = (maak: () => Plek): void =>
  it('G14 (5.3.1): iemand sorteert, filtert en verwijdert een rij: niets is weg, en herstel wordt aangeboden', () => {
    const plek = maak();
    const spel = ingericht(plek.register);
    for (const d of ['dossier-a', 'dossier-b', 'dossier-c']) inOnderzoek(spel, d);
    spel.dag('2026-04-07');
    for (const tabel of ['klachten', 'onderdelen', 'berichten'] as const) plek.sorteer(tabel);
    expect(controleer(spel.register)).toMatchObject({ ketting: null, afwijkingen: [] });
    const voor = spel.klacht('dossier-b');
    plek.verwijder('klachten', 'dossier-b');
    plek.verwijder('onderdelen', 'dossier-c.1');
    // The others go on as if nothing happened, and no number is given again (I-01).
    expect(spel.doe(behandelaar, 'dossier-a', ['bevindingen', onderzoek('dossier-a')])).toEqual([]);
    expect(spel.doe(ontvanger, 'dossier-d', ['melden', melding()])).toEqual([]);
    expect(spel.doe(directie, 'dossier-d', ['registreren', registratie()])).toEqual([]);
    expect(spel.klacht('dossier-d').nummer).toBe('K2026-004');
    expect(spel.codes(spel.doe(behandelaar, 'dossier-b', ['bevindingen', onderzoek('dossier-b')]))).toEqual([
      'niet-gevonden',
    ]);
    expect(spel.codes(spel.doe(behandelaar, 'dossier-c', ['bevindingen', onderzoek('dossier-c')]))).toEqual([
      'handmatig-gewijzigd',
    ]);
    const uit = spel.vraag(directie, 'controle');
    const herstel = uit.ok ? uit.antwoord.bevindingen.flatMap((b) => (b.herstel === null ? [] : [b.herstel])) : [];
    expect(herstel).toMatchObject([
      { tabel: 'klachten', rij: 'dossier-b' },
      { tabel: 'onderdelen', rij: 'dossier-c.1' },
    ]);
    for (const { tabel, rij, gezien } of herstel)
      expect(spel.doe(directie, '', ['terugzetten', { tabel, rij, gezien }])).toEqual([]);
    const { nummer, omschrijving, behandelaar: door, termijnTot, openTaken, klagerNaam } = voor;
    expect(spel.klacht('dossier-b')).toMatchObject({
      ...{ nummer, omschrijving, behandelaar: door, termijnTot, openTaken, klagerNaam },
    });
    for (const d of ['dossier-b', 'dossier-c'])
      expect(spel.doe(behandelaar, d, ['bevindingen', onderzoek(d)])).toEqual([]);
    expect(spel.doe(directie, 'dossier-a', ['besluiten', besluit('dossier-a')])).toEqual([]);
    expect(controleer(spel.register)).toMatchObject({ ketting: null, afwijkingen: [] });
  });

const jaarVerhalen = (maak: () => Plek): void => {
  it('G17 (5.3.2): een jaar zonder klachten wordt gewoon geëvalueerd; elk cijfer is nul en het overzicht zegt dat', () => {
    const spel = ingericht(maak().register);
    expect(cijfers(spel, 2025)).toEqual({ ontvangen: [], ontvangstbericht: [], bericht: [], onbesproken: [] });
    expect(evalueer(spel, 2025, 'Er kwam in 2025 geen enkele klacht binnen.')).toEqual([]);
    expect(jaarrij(spel, 2025)).toMatchObject({ status: 'Vastgesteld', uitgave: 1 });
    const uit = spel.vraag(directie, 'overzicht');
    expect(uit.ok && uit.antwoord.cijfers.map((c) => `${c.titel}: ${c.waarde}`)).toEqual([
      'Ontvangen: 0',
      'Ontvangstbericht op tijd: nog geen',
      'Afgehandeld binnen de termijn: nog geen',
      'Nog te bespreken: 0',
    ]);
    expect(uit.ok && uit.antwoord.termijnen).toEqual({ eerste: [], aantal: 0, telaat: 0 });
  });

  // There is no report for outside yet; what goes round today are the figures, the evaluation row and the agenda.
  it('G18 (I-19, I-20): bij een enkele klacht verraden cijfers, jaarevaluatie en agenda niet wie of wat', () => {
    const spel = ingericht(maak().register);
    expect(speelG1(spel).length).toBe(0);
    const geheim = /Van Voorbeeld|uwv|UWV|eindrapport|handtekening|T-0001/;
    spel.dag('2027-02-01');
    expect(evalueer(spel, 2026, 'Een klacht, een maatregel.')).toEqual([]);
    expect(JSON.stringify(jaarrij(spel, 2026))).not.toMatch(geheim);
    expect(JSON.stringify(cijfersVan(bron(spel), 2026))).not.toMatch(
      /Van Voorbeeld|UWV|eindrapport|handtekening|T-0001/,
    );
    for (const wie of [ontvanger, behandelaar, notulist])
      expect(spel.vraag(wie, 'overzicht')).toMatchObject({ ok: false, weigeringen: [{ code: 'geen-recht' }] });
    const lijst = spel.vraag(notulist, 'lijst');
    expect(JSON.stringify(lijst)).not.toMatch(geheim);
  });
};

const omgeving = (dag: string) => ({ nu: `${dag}T08:00:00`, vandaag: dag, zout: () => '7'.repeat(32) });
const ronde = (spel: Spel, dag: string): readonly string[] =>
  ochtendronde(spel.register, omgeving(dag)).map((p) => {
    merkVerzonden(spel.register, omgeving(dag), p, null);
    return `${p.soort} ${p.adres}`;
  });

const g19Verhaal = (maak: () => Plek): void =>
  it('G19 (I-22, besluit 10): de ronde staat drie dagen stil: rode balk, daarna een overzicht per persoon, niets verloren', () => {
    const spel = ingericht(maak().register);
    const balk = (dag: string, wie = directie): string | null => {
      spel.dag(dag);
      const uit = spel.vraag(wie, 'start');
      return uit.ok ? uit.antwoord.storing : 'geen antwoord';
    };
    for (const d of ['dossier-x', 'dossier-y']) inOnderzoek(spel, d);
    ronde(spel, '2026-04-14');
    // The stand-in game begins its day at nine: an hour before the alarm.
    expect([balk('2026-04-14'), balk('2026-04-15')]).toEqual([null, null]);
    for (const dag of ['2026-04-16', '2026-04-17', '2026-04-18', '2026-04-20'])
      expect(balk(dag)).toContain('voor het laatst gelopen op dinsdag 14 april 2026');
    expect(balk('2026-04-20', ontvanger)).toBeNull();
    spel.bezorgt(false);
    spel.doe(ontvanger, 'dossier-z', ['melden', melding({ ontvangstdatum: '2026-04-15' })]);
    spel.bezorgt(true);
    // Halfway the term was Thursday 16 April, when nothing ran; the notice of the new report waited too, and today is its
    // third working day, of which the receiver hears as well (D1).
    const post = ronde(spel, '2026-04-20');
    expect([...post].sort()).toEqual([`L13 ${ontvanger}`, `L13 ${behandelaar}`, `L13 ${directie}`]);
    expect(ronde(spel, '2026-04-20')).toEqual([]);
    expect(balk('2026-04-20')).toBeNull();
    const digest = lees(spel).berichten.filter((b) => b.id === `herinnering.2026-04-20.${behandelaar}`);
    expect(digest).toHaveLength(1);
    expect(String(digest[0]?.['tekst']).match(/Bevindingen en advies vastleggen/g)).toHaveLength(2);
    expect(controleer(spel.register)).toMatchObject({ ketting: null, afwijkingen: [] });
  });

export const goudenRegister = (plek: string, maak: () => Plek): void =>
  describe(`gouden scenario's van het register, ${plek}`, () => {
    g1Verhaal(maak);
    g14Verhaal(maak);
    jaarVerhalen(maak);
    g19Verhaal(maak);
  });
