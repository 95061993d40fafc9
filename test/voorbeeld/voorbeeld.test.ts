// Is het voorbeeldregister echt, gelijk bij hetzelfde zaad en zonder toekomst? Gemaakt met opdrachten, dus zonder bevindingen (I-01, I-18).
import { describe, expect, it } from '@jest/globals';
import { takenVan } from '../../src/loket/taken';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { isWerkdag } from '../../src/procedure/werkdagen';
import type { Dag } from '../../src/procedure/dag';
import { fasen } from '../../src/procedure/lijsten';
import { ontleedNummer } from '../../src/procedure/nummering';
import type { Rijen } from '../../src/procedure/rijen';
import type { Stand } from '../../src/procedure/stand';
import { speelAf } from '../../src/register/afdruk';
import { controleer } from '../../src/register/controle';
import { leegLeesvraag } from '../../src/register/register';
import type { Register } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import { anna, bea, dirk, kees } from '../../src/voorbeeld/personages';
import { standaardAantal, vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { geheugenregister } from '../../src/voorbeeld/geheugen';

const maak = (aantal: number, vandaag: Dag, zaad = 1): Register => {
  const register = geheugenregister();
  vulVoorbeeld(register, { aantal, zaad, vandaag });
  return register;
};
/** What may lie ahead: the last day of a term, and the day to act. */
const termijnen = ['termijnTot', 'reactieTot', 'eersteTermijn', 'actiedatum', 'ontvangstberichtUiterlijk', 'bewaarTot', 'einddatum', 'meetmoment', 'aangehoudenTot']; // prettier-ignore

/** Words by which everybody sees that somebody does not exist. */
const verzonnen =
  /voorbeeld|verz(in|on)|bedacht|ficti|fantasi|proef|schets|denk(beeld|dorp)|nergens|luchtkasteel|droom|sprook|spiegelbeeld|schijn|testman|oefen|zekerzo|papier/i;

const alles = (register: Register): Rijen => register.lees({ ...leegLeesvraag, heel: tabelnamen }) as unknown as Rijen;
const standVan = (register: Register, vandaag: Dag): Stand =>
  maakStand(
    register.lees({ ...leegLeesvraag, heel: tabelnamen }),
    { nu: `${vandaag}T09:00:00`, vandaag, zout: () => '' },
    dirk,
  );

/** Thursday before Easter, a Sunday, New Year's day, 29 February. */
const dagen: readonly Dag[] = ['2026-04-02', '2026-11-29', '2026-01-01', '2024-02-29'];

describe.each(dagen)('het voorbeeldregister van npm start op %s', (vandaag) => {
  const register = maak(standaardAantal, vandaag);
  const rijen = alles(register);
  const stand = standVan(register, vandaag);

  it('heeft zestig dossiers, verspreid over vijf jaar', () => {
    const eersteRonde = rijen.klachten.filter((k) => k.ronde === 1);
    const ontvangen = eersteRonde.map((k) => k.ontvangstdatum ?? '').sort();
    expect(ontvangen).toHaveLength(60);
    expect(Number(vandaag.slice(0, 4)) - Number(ontvangen[0]?.slice(0, 4))).toBeGreaterThanOrEqual(4);
    expect(new Set(ontvangen.map((d) => d.slice(0, 4))).size).toBeGreaterThanOrEqual(5);
  });
  it('laat de controle niets vinden en is gelijk aan het afgespeelde logboek', () => {
    expect(controleer(register)).toMatchObject({ ketting: null, afwijkingen: [] });
    const afdruk = speelAf(register.logboek());
    for (const t of tabelnamen) expect([...afdruk[t].values()]).toEqual(rijen[t]);
  });
  it('bevat elke fase, een brief die nog op de post moet, en besprekingen met en zonder consensus', () => {
    expect(new Set(rijen.klachten.map((k) => k.fase))).toEqual(new Set(fasen.slice(1)));
    expect(rijen.klachten.filter((k) => k.fase === 'Besloten' && k.openBrief === 'L6')).not.toEqual([]);
    expect(rijen.klachten.filter((k) => k.fase === 'Besproken' && k.consensus === true)).not.toEqual([]);
    expect(rijen.klachten.filter((k) => k.fase === 'Besproken' && k.consensus === false)).not.toEqual([]);
  });
  it('bevat klachten over een medewerker, en mondelinge met en zonder advies om te schrijven', () => {
    expect(rijen.klachten.filter((k) => k.betrokkenMedewerkers.length > 0)).not.toEqual([]);
    const adviezen = rijen.klachten.map((k) => k.geadviseerdSchriftelijk);
    expect(adviezen).toEqual(expect.arrayContaining(['ja', 'niet van toepassing', null]));
  });
  it('geeft directie, behandelaar en boodschappers taken van te laat tot later', () => {
    const datums = (wie: string): readonly string[] => {
      const medewerker = rijen.medewerkers.find((m) => m.id === wie);
      const taken = medewerker === undefined ? [] : takenVan(stand, medewerker);
      return taken.flatMap((t) => t.klok?.actiedatum ?? []);
    };
    for (const wie of [dirk, bea]) {
      expect(datums(wie).filter((d) => d < vandaag)).not.toEqual([]);
      expect(datums(wie).filter((d) => d >= vandaag)).not.toEqual([]);
    }
    expect(datums(anna)).not.toEqual([]);
    expect(datums(kees)).not.toEqual([]);
  });
  it('loopt vooruit in de tijd en blijft voor vandaag', () => {
    const tijden = register.logboek().map((r) => r.tijdstip);
    expect(tijden).toEqual([...new Set(tijden)].sort());
    expect(tijden.filter((t) => t >= vandaag)).toEqual([]);
    const datums = JSON.stringify([rijen.klachten, rijen.overleg, rijen.maatregelen, rijen.berichten]);
    const later = [...datums.matchAll(/"(\w+)":"(\d{4}-\d\d-\d\d)/g)].filter(([, , d]) => (d ?? '') > vandaag);
    expect(later.map(([, kolom]) => kolom).filter((k) => !termijnen.includes(k ?? ''))).toEqual([]);
  });
  it('werkt alleen op werkdagen', () => {
    const dagenGewerkt = new Set(register.logboek().map((r) => r.tijdstip.slice(0, 10)));
    const vrij = [...dagenGewerkt].filter((d) => {
      const uit = isWerkdag(d, stand.kalender);
      return !uit.ok || !uit.werkdag;
    });
    expect(vrij).toEqual([]);
  });
  it('nummert per jaar zonder gaten (5.1.4)', () => {
    const series = new Map<string, number[]>();
    // A later round keeps the number of the first.
    const eersteRonde = rijen.klachten.filter((k) => k.ronde === 1);
    for (const { nummer } of [...eersteRonde, ...rijen.maatregelen, ...rijen.overleg]) {
      const deel = nummer === null ? null : ontleedNummer(nummer);
      if (deel === null) continue;
      const serie = `${deel.serie}${deel.jaar}`;
      series.set(serie, [...(series.get(serie) ?? []), deel.volgnummer]);
    }
    expect(series.size).toBeGreaterThan(10);
    for (const nummers of series.values()) expect(nummers.sort((a, b) => a - b)).toEqual(nummers.map((_, i) => i + 1));
  });
  it('heeft geen bericht dat nog wacht, behalve de brieven op papier', () => {
    const open = rijen.berichten.filter((b) => b.status !== 'verzonden');
    expect(open.map((b) => [b.soort, b.status]).sort()).toEqual([
      ['L3', 'op de post te doen'],
      ['L6', 'op de post te doen'],
    ]);
  });
  it('kent alleen mensen die niet bestaan', () => {
    for (const k of rijen.klachten.filter((een) => een.klagerNaam !== null)) {
      expect(k.klagerNaam).toMatch(/^(Mevrouw|De heer) /);
      expect(k.klagerNaam).toMatch(verzonnen);
      expect(k.klagerOrganisatie ?? 'verzonnen').toMatch(verzonnen);
      expect(k.klagerEmail ?? 'geen@adres.example').toMatch(/^[a-z-]+@[a-z-]+\.example$/);
      expect(k.klagerAdres ?? ', 0000 XX ').toContain(', 0000 ');
    }
    for (const m of rijen.medewerkers) expect(m.id).toMatch(/@voorbeeld\.example$/);
  });
  it('gaat nooit over ziekte of gezondheid', () => {
    const teksten = JSON.stringify([rijen.klachten, rijen.onderdelen, rijen.maatregelen]);
    expect(teksten).not.toMatch(/diagnos|ziek|medicijn|klachtenbeeld|huisarts|psych|rugpijn|burn-?out|beperking/i);
    expect(teksten).not.toMatch(/[{}|]\w*\|/);
  });
});

describe('hetzelfde zaad', () => {
  const eerste = maak(25, '2026-04-02').logboek();

  it('geeft op dezelfde dag tot op de laatste hash hetzelfde register', () => {
    expect(maak(25, '2026-04-02').logboek()).toEqual(eerste);
  });
  it.each([
    ['een ander zaad', 25, '2026-04-02', 2],
    ['een andere dag', 25, '2026-04-03', 1],
    ['een ander aantal', 26, '2026-04-02', 1],
  ])('maar %s geeft een ander register', (_wat, aantal, vandaag, zaad) => {
    expect(maak(aantal, vandaag, zaad).logboek().slice(-1)[0]?.hash).not.toBe(eerste.slice(-1)[0]?.hash);
  });
});

describe('elke grootte', () => {
  it('nul: wel mensen en vrije dagen, geen dossier', () => {
    const rijen = alles(maak(0, '2026-04-02'));
    expect([rijen.klachten, rijen.berichten]).toEqual([[], []]);
    expect(rijen.medewerkers).toHaveLength(6);
  });
  it('een: een lopend onderzoek', () => {
    expect(alles(maak(1, '2026-04-02')).klachten).toMatchObject([{ nummer: 'K2026-001', fase: 'In onderzoek' }]);
  });
  it('honderdvijftig: nauwelijks twee klachten met dezelfde woorden', () => {
    const { klachten } = alles(maak(150, '2026-04-02', 7));
    const eigen = klachten.filter((k) => k.soort === 'klacht' && k.ronde === 1 && k.samengevoegdMet === null);
    const echt = eigen.flatMap((k) => k.omschrijving ?? []);
    expect(new Set(echt).size).toBeGreaterThan(echt.length * 0.95);
  });
  it('alleen in een leeg register, en anders gebeurt er niets', () => {
    const register = maak(1, '2026-04-02');
    const regels = register.logboek().length;
    expect(() => vulVoorbeeld(register, { aantal: 1, zaad: 1, vandaag: '2026-04-02' })).toThrow(/leeg register/);
    expect(register.logboek()).toHaveLength(regels);
  });
});
