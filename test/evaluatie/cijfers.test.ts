// Kloppen de cijfers met de dossiers die zij tellen, en met elkaar? (5.3.2, I-14, I-15, I-20)
import { cijfersVan } from '../../src/evaluatie/cijfers';
import { behandel } from '../../src/loket/loket';
import { jaarVan } from '../../src/procedure/dag';
import type { Klacht } from '../../src/procedure/rijen';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { leegLeesvraag } from '../../src/register/register';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { anna, bea, dirk } from '../../src/voorbeeld/personages';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { minsteBouw } from '../../src/register/versie';

const vandaag = '2026-04-02';
const register = geheugenregister();
vulVoorbeeld(register, { aantal: 60, zaad: 2, vandaag });
const klachten = register.lees({ ...leegLeesvraag, heel: ['klachten'] }).klachten as unknown as readonly Klacht[];
const kalender = maakKalender([2021, 2022, 2023, 2024, 2025, 2026, 2027].flatMap(vrijeDagenVan));
const bron = { klachten, kalender, vandaag };
const jaren = [2021, 2022, 2023, 2024, 2025, 2026];

const telt = klachten.filter((k) => k.fase !== 'Vervallen');
const begonnen = (k: Klacht): string => k.heropendOp ?? k.ontvangstdatum ?? '';
const openOp = (dag: string): number =>
  telt.filter((k) => begonnen(k) <= dag && (k.afgehandeldOp === null || k.afgehandeldOp > dag)).length;
const inJaar = (dag: string | null, jaar: number): boolean => dag !== null && jaarVan(dag) === jaar;

describe('artikel 5.3.2: de cijfers', () => {
  test('I-14 (5.3.2): open, plus ontvangen en heropend, min afgesloten, is open: elk jaar van het voorbeeld', () => {
    for (const jaar of jaren) {
      const [erbij, eraf] = [
        telt.filter((k) => inJaar(begonnen(k), jaar)).length,
        telt.filter((k) => inJaar(k.afgehandeldOp, jaar)).length,
      ];
      expect(openOp(`${jaar - 1}-12-31`) + erbij - eraf).toBe(openOp(`${jaar}-12-31`));
    }
  });
  test('I-14 (5.3.2): wat volgens de datums nog open is, is dat ook volgens de fase', () => {
    const dicht = ['Afgehandeld', 'Besproken', 'Gearchiveerd', 'Geanonimiseerd', 'Ingetrokken', 'Samengevoegd'];
    const anders = telt.filter((k) => dicht.includes(k.fase) !== (k.afgehandeldOp !== null));
    // Not admitted and waiting for its letter is open; with the letter sent it is closed, in the same phase.
    expect(anders.filter((k) => k.fase !== 'Niet in behandeling')).toEqual([]);
    expect(openOp(vandaag)).toBe(telt.filter((k) => k.afgehandeldOp === null).length);
    expect(openOp(vandaag)).toBeGreaterThan(0);
  });
  test('I-15 (5.3.2): elk cijfer telt dossiers die er zijn, van dat jaar, en een deel is nooit meer dan het geheel', () => {
    const ids = new Set(klachten.map((k) => k.id));
    for (const jaar of jaren)
      for (const c of cijfersVan(bron, jaar)) {
        for (const id of [...c.dossiers, ...(c.van ?? [])]) expect(ids).toContain(id);
        expect(new Set(c.dossiers).size).toBe(c.dossiers.length);
        if (c.van !== null) expect(c.van).toEqual(expect.arrayContaining([...c.dossiers]));
        for (const id of c.naam.startsWith('ontvang') ? c.dossiers : [])
          expect(inJaar(klachten.find((k) => k.id === id)?.ontvangstdatum ?? null, jaar)).toBe(true);
      }
    const ontvangen = jaren.map((jaar) => cijfersVan(bron, jaar)[0]?.dossiers.length ?? 0);
    expect(ontvangen.reduce((a, b) => a + b, 0)).toBe(telt.filter((k) => k.ronde === 1).length);
  });
  test('I-20 (5.3.2): cijfers, ook kleine, ziet alleen de directie; er gaat er geen naar buiten', () => {
    const mag = (email: string, vraag: string): boolean => {
      const deur = { email, bouw: minsteBouw, vandaag, nu: `${vandaag}T09:00:00`, zout: () => '0'.repeat(32) };
      return (JSON.parse(behandel(register, deur, JSON.stringify({ vraag })).antwoord) as { readonly ok: boolean }).ok;
    };
    for (const vraag of ['overzicht', 'naleving']) {
      expect([dirk, anna, bea, 'vreemde@voorbeeld.example'].map((wie) => mag(wie, vraag))).toEqual([
        true,
        false,
        false,
        false,
      ]);
    }
    const brieven = register.lees({ ...leegLeesvraag, heel: ['berichten'] }).berichten;
    const [ontvangen] = cijfersVan(bron, 2025);
    expect(ontvangen?.dossiers.length).toBeGreaterThan(0);
    for (const b of brieven) expect(String(b['tekst'])).not.toMatch(/\d+ (klachten|meldingen)/);
  });
});
