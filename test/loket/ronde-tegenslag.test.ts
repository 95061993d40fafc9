// Gaat elke herinnering een keer uit als het tegoed op is, rondes uitvallen, dubbel lopen of de klok verspringt? (5.1.7, I-21, B16, B20, B21, B22)
import { helpRonde } from '../../src/loket/herinneringen';
import type { Post } from '../../src/loket/postvak';
import { plusDagen, weekdag } from '../../src/procedure/dag';
import { rondeSleutel } from '../../src/procedure/instellingen';
import type { Wijziging } from '../../src/procedure/rijen';
import { legVast } from '../hosts/register-contract';
import { delenInZone } from '../stand-in/klok';
import { geheugenregister } from '../register/geheugen-register';
import type { Geheugenregister } from '../register/geheugen-register';
import { bevindingen, verschilMetLogboek } from '../register/proefregister';
import { melding, registratie, toelating } from './g1';
import { directie, ingericht, ontvanger } from './spel';

const id = 'tegenslag-dossier';
interface Proef {
  readonly register: Geheugenregister;
  readonly weg: Post[];
}
const begin = (): Proef => {
  const register = geheugenregister();
  const spel = ingericht(register);
  spel.doe(ontvanger, id, ['melden', melding]);
  spel.dag('2026-04-03');
  spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating]);
  return { register, weg: [] };
};
const omgeving = (dag: string, uur = '07:20:00') => ({ nu: `${dag}T${uur}`, vandaag: dag, zout: () => '7'.repeat(32) });
/** The round of a day in which so many mails may go out. */
const ronde = ({ register, weg }: Proef, dag: string, tegoed = 100): void => {
  let over = tegoed;
  const verstuur = (p: Post) => {
    if (over < 1) return null;
    over -= 1;
    weg.push(p);
    return { fout: null };
  };
  const mislukt = (fout: unknown): void => {
    throw fout;
  };
  helpRonde(register, omgeving(dag), { tegoed, bezorger: { verstuur, mislukt } });
};
const eenKeer = ({ weg }: Proef): void => expect(new Set(weg.map((p) => p.id)).size).toBe(weg.length);
const klopt = ({ register }: Proef): void => {
  expect(bevindingen(register)).toEqual([]);
  expect(verschilMetLogboek(register)).toEqual([]);
};
const toeval = (zaad: number): (() => number) => {
  let x = zaad * 2_654_435_761;
  return () => (x = (x * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
};

describe('B16 (5.1.3): vijftig berichten en een tegoed van 0 tot 50', () => {
  const wachtend = (n: number): Wijziging => ({
    tabel: 'berichten',
    id: `seintje.${n}`,
    nieuw: true,
    waarden: {
      ...{ klacht: null, nummer: null, soort: 'L13', aan: 'Anna', adres: ontvanger, via: 'e-mail', afzender: null },
      ...{ procedureversie: null, inhoudscontrole: null, onderwerp: `Seintje ${n}`, tekst: 'Kijk even.', fout: null },
      ...{
        status: 'te verzenden',
        gemaaktOp: '2026-04-02T10:00:00',
        gemaaktDoor: 'systeem',
        verzondenOp: null,
        pogingen: 0,
      },
    },
  });
  test('B16 (5.1.3): over de dagen samen gaan ze alle vijftig uit, elk een keer, en per dag nooit meer dan het tegoed', () => {
    for (const tegoed of [0, 1, 2, 7, 49, 50]) {
      const proef = begin();
      legVast(proef.register, ...Array.from({ length: 50 }, (_, n) => wachtend(n)));
      for (let dag = '2026-04-07', n = 0; n < (tegoed < 7 ? 55 : 30); dag = plusDagen(dag, 1), n += 1) {
        const eerder = proef.weg.length;
        ronde(proef, dag, tegoed);
        expect(proef.weg.length - eerder).toBeLessThanOrEqual(tegoed);
      }
      eenKeer(proef);
      const seintjes = proef.weg.filter((p) => p.id.startsWith('seintje.'));
      expect([tegoed, seintjes.length]).toEqual([tegoed, tegoed === 0 ? 0 : 50]);
    }
  });
  test('B16 (5.1.7): de brief die een klok stopt gaat voor, dan wie te laat is en de directie, dan de rest', () => {
    const proef = begin();
    const vers = (n: number): Wijziging =>
      ({ ...wachtend(n), waarden: { ...wachtend(n).waarden, gemaaktOp: '2026-04-06T10:00:00' } }) as Wijziging;
    legVast(proef.register, ...Array.from({ length: 5 }, (_, n) => vers(n)));
    legVast(proef.register, {
      ...wachtend(9),
      id: `${id}.L2-9`,
      waarden: { ...wachtend(9).waarden, klacht: id, soort: 'L2' },
    } as Wijziging);
    ronde(proef, '2026-04-07', 2);
    expect(proef.weg.map((p) => p.soort)).toEqual(['L2', 'L13']);
    expect(proef.weg[1]?.adres).toBe(directie);
    expect(proef.weg[1]?.tekst).toMatch('5 berichten kunnen vandaag nog niet weg');
  });
});

describe('B22 (5.1.7): rondes die uitvallen, te laat zijn, dubbel lopen of dagen stilliggen', () => {
  /** What a register with a round every morning mentions in the end, for comparison. */
  const dagen = Array.from({ length: 14 }, (_, n) => plusDagen('2026-04-13', n));
  test('B22 (5.1.7): willekeurige roosters: niets gemist, niets dubbel, en nooit meer dan een bericht per persoon en dag', () => {
    for (let zaad = 1; zaad <= Number(process.env['ROOSTERS'] ?? 70); zaad += 1) {
      const [proef, kans] = [begin(), toeval(zaad)];
      const gelopen: string[] = [];
      for (const dag of dagen) {
        if (kans() < 0.4) continue;
        const keren = kans() < 0.3 ? 3 : 1;
        for (let n = 0; n < keren; n += 1) {
          const klok = kans() < 0.1 ? plusDagen(dag, -1) : dag;
          ronde(proef, klok);
          gelopen.push(klok);
        }
      }
      ronde(proef, '2026-04-28');
      eenKeer(proef);
      const perDag = proef.weg.map((p) => p.id);
      // The milestone of 16 April is passed on by the first round on or after it, whichever that is.
      const eerste = [...gelopen, '2026-04-28'].find((d) => d >= '2026-04-16' && weekdag(d) < 6 && d !== '2026-04-27');
      expect([zaad, perDag.some((p) => p.startsWith(`herinnering.${eerste ?? ''}.bea@`))]).toEqual([zaad, true]);
    }
  });
});

describe('B20 (5.1.7): een klok die verspringt', () => {
  test('B20 (5.1.7): twee dagen terug: er gebeurt niets, en daarna gaat het verder', () => {
    const proef = begin();
    ronde(proef, '2026-04-16');
    const na = proef.weg.length;
    ronde(proef, '2026-04-14');
    expect(proef.weg).toHaveLength(na);
    ronde(proef, '2026-04-22');
    expect(proef.weg.length).toBeGreaterThan(na);
    eenKeer(proef);
  });
  test('B20 (5.1.7): een jaar vooruit: hoogstens een kort bericht per persoon; weer terug loopt de ronde gewoon door', () => {
    const proef = begin();
    for (let n = 0; n < 12; n += 1) legVast(proef.register, kloon(proef, n));
    ronde(proef, '2027-04-06');
    expect(proef.weg.length).toBeLessThanOrEqual(4);
    for (const p of proef.weg)
      expect(p.tekst.split('\n').filter((r) => /\(artikel /.test(r)).length).toBeLessThanOrEqual(20);
    expect(proef.weg.find((p) => p.adres === directie)?.tekst).toMatch('Klopt een van beide dagen niet');
    const na = proef.weg.length;
    ronde(proef, '2026-04-22');
    expect(proef.register.bladen.systeem.find((r) => r.id === rondeSleutel)?.['waarde']).toBe('2026-04-22');
    expect(proef.weg.slice(na).map((p) => p.adres)).toContain('bea@voorbeeld.example');
    eenKeer(proef);
    klopt(proef);
  });
  test('B20 (5.1.4): 60 sprongen: het logboek blijft op volgorde en geen nummer komt twee keer', () => {
    const [proef, kans] = [begin(), toeval(99)];
    for (let n = 0; n < 60; n += 1) ronde(proef, plusDagen('2026-04-03', Math.floor((kans() - 0.3) * 500)));
    const nummers = proef.register.log.map((r) => r.nummer);
    expect(nummers).toEqual(nummers.map((_, i) => i + 1));
    eenKeer(proef);
    klopt(proef);
  });
  const kloon = ({ register }: Proef, n: number): Wijziging => {
    const { id: _id, versie: _v, logregel: _l, zegel: _z, ...waarden } = register.bladen.klachten[0] ?? {};
    return { tabel: 'klachten', id: `kloon-${n}`, nieuw: true, waarden: { ...waarden, aantalDelen: 0 } };
  };
});

describe('B21 (5.1.7): de nachten waarin de klok wordt verzet', () => {
  test('B21 (5.1.7): elk kwartier van 48 uur rond veertien zulke nachten: per datum hoogstens een ronde', () => {
    const nachten = [2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((jaar) => [
      laatsteZondag(jaar, 3),
      laatsteZondag(jaar, 10),
    ]);
    for (const nacht of nachten) {
      const register = geheugenregister();
      ingericht(register, plusDagen(nacht, -2));
      const rondes = (): number => register.log.filter((r) => r.stappen.includes('ochtendronde')).length;
      const data = new Set<string>();
      const eerste = Date.parse(`${plusDagen(nacht, -1)}T12:00:00Z`);
      for (let kwartier = 0; kwartier < 48 * 4; kwartier += 1) {
        const d = delenInZone(eerste + kwartier * 900_000, 'Europe/Amsterdam');
        const dag = `${d['year'] ?? ''}-${d['month'] ?? ''}-${d['day'] ?? ''}`;
        const eerder = rondes();
        helpRonde(register, omgeving(dag, `${d['hour'] ?? ''}:${d['minute'] ?? ''}:00`), {});
        if (rondes() > eerder) {
          expect(rondes()).toBe(eerder + 1);
          expect(data.has(dag)).toBe(false);
          data.add(dag);
        }
      }
      const maandag = plusDagen(nacht, 1);
      expect([...data]).toEqual(paasmaandagen.includes(maandag) ? [] : [maandag]);
    }
  });
  const paasmaandagen = ['2024-04-01', '2027-03-29'];
  const laatsteZondag = (jaar: number, maand: number): string => {
    const eind = `${jaar}-${String(maand).padStart(2, '0')}-31`;
    return plusDagen(eind, -(weekdag(eind) % 7));
  };
});
