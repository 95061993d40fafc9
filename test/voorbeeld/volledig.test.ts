// Is in het voorbeeld dat `npm start` toont alles te zien wat de procedure kent? Bij naam: elke fase, afloop, soort, claim, maatregel en brief.
import { describe, expect, it } from '@jest/globals';
import { standaardSjablonen } from '../../src/procedure/briefsjablonen';
import { bovenDrempel } from '../../src/procedure/claimdrempel';
import type { Dag } from '../../src/procedure/dag';
import * as lijst from '../../src/procedure/lijsten';
import type { Klacht, Rijen } from '../../src/procedure/rijen';
import { stappen } from '../../src/procedure/stappen';
import { evaluatieVan } from '../../src/evaluatie/evaluatie';
import { leesJaarstand } from '../../src/evaluatie/jaarstand';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { krijgtOpvolger } from '../../src/procedure/oordeel';
import type { Momentopname } from '../../src/register/register';
import { dirk } from '../../src/voorbeeld/personages';
import { speelAf } from '../../src/register/afdruk';
import { controleer } from '../../src/register/controle';
import { leegLeesvraag } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { standaardAantal, vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';

const maak = (vandaag: Dag) => {
  const register = geheugenregister();
  vulVoorbeeld(register, { aantal: standaardAantal, zaad: 1, vandaag });
  return register;
};

/** Nobody changed a row by hand, a free day or the text of a letter. */
const zonderVoorbeeld: readonly string[] = [
  ...[
    'terugzetten',
    'handwijzigingAanvaarden',
    'vrijeDagOpslaan',
    'briefOpslaan',
    'briefHerstellen',
    'oudeKlachtenInlezen',
    // A file has to stand somewhere, and the example makes rows only.
    'bijlageToevoegen',
    'bijlageVerwijderen',
  ],
];

const claimstand = ({ verzekering }: Rijen, k: Klacht): string => {
  if (k.claimMogelijk !== true) return 'C0 geen claim';
  if (!bovenDrempel(k)) return 'C2 tot en met 500';
  if (k.opdrachtnemerGeinformeerdOp === null) return 'C3 boven 500';
  return verzekering.some((v) => v.klacht === k.id && v.geraadpleegdOp === null)
    ? 'C4 opdrachtnemer ingelicht'
    : 'C5 verzekeraar geraadpleegd';
};
const claims = ['C0 geen claim', 'C2 tot en met 500', 'C3 boven 500', 'C4 opdrachtnemer ingelicht', 'C5 verzekeraar geraadpleegd']; // prettier-ignore

/** What has no column of its own to look at. */
const bijzonder: readonly (readonly [wat: string, is: (k: Klacht, rijen: Rijen) => boolean])[] = [
  ['A-23: anoniem', (k) => k.anoniem === true],
  ['T15: een tweede ronde', (k) => k.ronde === 2],
  ['T17: samengevoegd met een ander', (k) => k.samengevoegdMet !== null],
  ['T19: een geschil dat loopt', (k) => k.geschil === true],
  ['A-14: verlengd met brief', (k) => k.verlengdOp !== null],
  ['A-21: over de directie, beslist door de plaatsvervanger', (k) => k.betrokkenMedewerkers.includes('dirk@voorbeeld.example') && k.oordeelDoor === 'bram@voorbeeld.example'],
  ['A-30: nagekomen', (k) => k.nagekomen === true],
  ['A-15: een vraag aan de klager, beantwoord', (k) => k.laatsteAntwoord !== null],
  ['5.2.1: wederhoor in eigen woorden', (k) => k.wederhoorReacties !== null],
  ['5.2.2: terug naar de behandelaar', (k) => k.terugvraag !== null],
  ['5.2.4: verwezen naar de financier', (k) => k.verwezenOp !== null],
  ['besluit 5: twee onderdelen, deels gegrond', (k) => k.oordeel === 'deels gegrond'],
  ['besluit 12: beslist door de waarnemer', (k) => k.besluitBehandelingDoor === 'bram@voorbeeld.example' && k.betrokkenMedewerkers.length === 0],
  ['5.1.7: te laat', (k) => (k.berichtVerzondenOp ?? '') > (k.termijnTot ?? '9999')],
  ['5.1.4: samenhang met een ander', (k) => k.gekoppeld.length > 0],
  ['5.1.2: zelf afgehandeld en gezien door de directie', (k) => k.rapportageOp !== null && k.kennisgenomenOp !== null],
]; // prettier-ignore

/** A working day in April and one in November; the year is evaluated in between. */
describe.each(['2026-04-02', '2026-11-25'])('het voorbeeld van npm start op %s', (vandaag) => {
  const register = maak(vandaag);
  const rijen = register.lees({ ...leegLeesvraag, heel: tabelnamen }) as unknown as Rijen;
  const { klachten, maatregelen, berichten } = rijen;
  const omgeving = { nu: `${vandaag}T09:00:00`, vandaag, zout: () => '' };
  const stand = maakStand(rijen as unknown as Momentopname, omgeving, dirk);
  const jaar = evaluatieVan({ ...stand, afwijkingenOpen: 0 }, Number(vandaag.slice(0, 4)) - 1);

  it.each(lijst.fasen.slice(1))('T: fase %s', (fase) => expect(klachten.map((k) => k.fase)).toContain(fase));
  it.each(lijst.uitkomsten)('besluit 5: uitkomst %s', (uitkomst) =>
    expect(klachten.map((k) => k.uitkomst)).toContain(uitkomst),
  );
  it.each(lijst.soorten)('R1.3: soort %s', (soort) => expect(klachten.map((k) => k.soort)).toContain(soort));
  it.each(lijst.kanalen)('R5.1.1a: kanaal %s', (kanaal) => expect(klachten.map((k) => k.kanaal)).toContain(kanaal));
  it.each(lijst.redenenNietInBehandeling)('R5.1.5: niet in behandeling: %s', (reden) =>
    expect(klachten.map((k) => k.besluitReden)).toContain(reden),
  );
  it.each(lijst.tevredenheden)('D9: klager tevreden: %s', (antwoord) =>
    expect(klachten.filter((k) => k.inBehandeling === true).map((k) => k.tevreden)).toContain(antwoord),
  );
  it.each(claims)('R5.1.6: claim %s', (stand) => expect(klachten.map((k) => claimstand(rijen, k))).toContain(stand));
  it.each(lijst.maatregelstatussen)('5.2.5: maatregel %s', (status) =>
    expect(maatregelen.map((m) => m.status)).toContain(status),
  );
  it.each([...Object.keys(standaardSjablonen), 'L13'])('L: bericht %s', (soort) =>
    expect(berichten.map((b) => b.soort)).toContain(soort),
  );
  it.each(bijzonder)('%s', (_wat, is) => expect(klachten.filter((k) => is(k, rijen))).not.toEqual([]));
  const vorig = Number(vandaag.slice(0, 4)) - 1;
  it('5.3.2: elk jaar is vastgesteld, een ervan opnieuw; dat van vorig jaar ligt klaar voor de bezoeker', () => {
    const jaren = rijen.jaarevaluatie.map((j) => [j.jaar, j.status]);
    expect(jaren).toEqual([...[4, 3, 2, 1].map((n) => [vorig - n, 'Vastgesteld']), [vorig, 'Concept']]);
    expect(rijen.jaarevaluatie.filter((j) => j.uitgave === 2)).toHaveLength(1);
    const oud = rijen.jaarevaluatie.filter((j) => j.jaar < vorig);
    expect(oud.filter((j) => (j.trajecten ?? 0) < 100 || j.presentatieHash === null)).toEqual([]);
    for (const j of oud) expect([j.jaar, leesJaarstand(j.vastgelegdeCijfers)]).not.toEqual([j.jaar, null]);
  });
  it.each([
    ['te beoordelen', null],
    ['afgewezen', null],
    ['dit jaar beoordeeld', 'sluiten'],
    ['dit jaar beoordeeld', 'handhaven met reden'],
  ])('5.3.2: op tafel ligt een maatregel: %s, vervolg %s', (reden, vervolg) =>
    expect(jaar.kaarten.map((k) => [k.reden, k.maatregel.vervolg])).toContainEqual([reden, vervolg]),
  );
  it('R5.3.2d (5.3.2): een maatregel wacht nog op zijn opvolger, die bij de vaststelling komt', () =>
    expect(
      jaar.kaarten.filter(({ maatregel: m, opvolger }) => krijgtOpvolger(m) && m.status === 'Beoordeeld' && !opvolger),
    ).not.toEqual([]));
  it('I-14, I-16 (5.3.2): de telling sluit elk jaar; in de vastgestelde jaren is alleen anders wat is nagekomen', () => {
    const per = rijen.jaarevaluatie.map((j) => evaluatieVan({ ...stand, afwijkingenOpen: 0 }, j.jaar));
    expect(per.flatMap((e) => e.aansluitfouten)).toEqual([]);
    expect(jaar.nagekomen.map((n) => n.jaar)).toEqual([vorig - 1]);
  });
  it('5.3.2: van wat eerder is besloten is iets gedaan, vervallen en nog open', () => {
    expect(rijen.besluiten.filter((b) => b.status === 'Open').map((b) => b.jaar)).toEqual([vorig - 1]);
    expect(new Set(rijen.besluiten.map((b) => b.status))).toEqual(new Set(['Gedaan', 'Vervallen', 'Open']));
  });
  it('5.3.1: van de dossiers die voor vorig jaar zijn afgesloten ligt het meeste in het archief', () => {
    const oud = klachten.filter((k) => Number((k.afgehandeldOp ?? '9999').slice(0, 4)) < vorig);
    const weg = oud.filter((k) => ['Gearchiveerd', 'Geanonimiseerd', 'Samengevoegd', 'Vervallen'].includes(k.fase));
    expect(weg.length).toBeGreaterThan(oud.length * 0.85);
  });
  it('elke stap van de procedure komt in het logboek voor', () => {
    const gedaan = new Set(register.logboek().flatMap((r) => r.stappen));
    const nooit = stappen.map((s) => s.naam).filter((naam) => !gedaan.has(naam));
    expect(nooit.filter((naam) => !zonderVoorbeeld.includes(naam))).toEqual([]);
  });
  it('I-18: de controle vindt niets, en het afgespeelde logboek geeft hetzelfde register', () => {
    expect(controleer(register)).toMatchObject({ ketting: null, afwijkingen: [] });
    const afdruk = speelAf(register.logboek());
    for (const t of tabelnamen) expect([t, [...afdruk[t].values()]]).toEqual([t, rijen[t]]);
  });
  it('twee keer gemaakt is tot op de laatste hash gelijk', () => {
    expect(maak(vandaag).logboek()).toEqual(register.logboek());
  });
  it('geen zin staat op elke rij: de omschrijvingen, bevindingen en leerpunten wisselen', () => {
    for (const kolom of ['omschrijving', 'bevindingen', 'leerpunt'] as const) {
      const teksten = klachten.flatMap((k) => k[kolom] ?? []);
      const meest = Math.max(...teksten.map((t) => teksten.filter((u) => u === t).length));
      expect([kolom, meest <= teksten.length * 0.2]).toEqual([kolom, true]);
    }
  });
});
