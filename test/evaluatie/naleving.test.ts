// Werken wij volgens de procedure? Telt de lijst goed, en ziet de directie haar, met uitzonderingen om te openen? (5.3.2)
import { naleving, toetsen } from '../../src/evaluatie/naleving';
import { behandel } from '../../src/loket/loket';
import { nalevingbeeld } from '../../src/loket/nalevingbeeld';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { anna, dirk } from '../../src/voorbeeld/personages';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { minsteBouw } from '../../src/register/versie';
import { desi, dirk as directielid, kalender } from '../procedure/mensen';
import { tot } from '../procedure/verhaal';
import { beeld, klacht } from './registerbeeld';

interface Antwoord {
  readonly ok: boolean;
  readonly antwoord: readonly {
    readonly vanToepassing: number;
    readonly gevolgd: number;
    readonly uitzonderingen: readonly { readonly dossier: string; readonly naam: string }[];
  }[];
}

describe('artikel 5.3.2: werken wij volgens de procedure', () => {
  test('5.3.2: gevolgd en uitzonderingen zijn samen wat van toepassing was', () => {
    const klachten = [
      klacht({ ontvangstberichtVerzondenOp: '2026-04-09' }),
      klacht({ id: 'dossier-2', ontvangstberichtVerzondenOp: '2026-04-10' }),
    ];
    const rij = naleving(beeld({ klachten })).find((n) => n.naam === 'ontvangstbericht-op-tijd');
    expect(rij).toMatchObject({
      artikel: '5.1.3',
      vanToepassing: ['dossier-1', 'dossier-2'],
      gevolgd: ['dossier-1'],
      uitzonderingen: ['dossier-2'],
    });
  });
  test('5.3.2: elke toets heeft een eigen naam en een vraag die met ja te beantwoorden is', () => {
    expect(new Set(toetsen.map((t) => t.naam)).size).toBe(toetsen.length);
    for (const t of toetsen) expect(t.titel).toMatch(/^[A-Z].*\?$/);
    expect(naleving(beeld({})).every((n) => n.vanToepassing.length === 0)).toBe(true);
  });
  test('5.3.2: een jaar zonder vrije dagen geeft geen uitkomst in plaats van een gok (besluit 3)', () => {
    const klachten = [klacht({ ontvangstdatum: '2031-03-03', gemeldOp: '2031-03-04' })];
    const uit = naleving(beeld({ klachten }, '2031-04-30'));
    expect(uit.find((n) => n.naam === 'snel-gemeld')?.vanToepassing).toEqual([]);
  });
});

describe('artikel 5.3.2: de vraag aan het loket', () => {
  const register = geheugenregister();
  vulVoorbeeld(register, { aantal: 40, zaad: 1, vandaag: '2026-04-02' });
  const vraag = (email: string): Antwoord => {
    const deur = {
      email,
      bouw: minsteBouw,
      vandaag: '2026-04-02',
      nu: '2026-04-02T09:00:00',
      zout: () => '0'.repeat(32),
    };
    return JSON.parse(behandel(register, deur, JSON.stringify({ vraag: 'naleving' })).antwoord) as Antwoord;
  };
  test('5.3.2: de directie ziet elke regel; elke uitzondering heet naar een nummer of een jaar', () => {
    const uit = vraag(dirk);
    expect(uit.antwoord).toHaveLength(toetsen.length);
    for (const n of uit.antwoord) expect(n.gevolgd + n.uitzonderingen.length).toBe(n.vanToepassing);
    expect(uit.antwoord.filter((n) => n.vanToepassing > 0).length).toBeGreaterThan(8);
    const namen = uit.antwoord.flatMap((n) => n.uitzonderingen.map((u) => u.naam));
    expect(namen.length).toBeGreaterThan(0);
    for (const naam of namen) expect(naam).toMatch(/^([KM]\d{4}-\d+|jaar \d{4}|nog zonder nummer)$/);
  });
  test('besluit 6 (5.3.2): wat een directielid niet mag zien telt in zijn lijst niet mee', () => {
    const { rijen } = tot('bespreken', { melden: { overMedewerker: true, betrokkenMedewerkers: [desi.id] } });
    const maatregelen = rijen().maatregelen.map((m) => ({
      ...m,
      besluit: 'afgewezen' as const,
      besluitOp: '2026-05-07',
    }));
    const stand = { nu: '', vandaag: '2026-06-01', kalender, lognummer: 0, rijen: { ...rijen(), maatregelen } };
    const telt = (wie: typeof desi): readonly (number | undefined)[] =>
      ['snel-gemeld', 'bekendgemaakt'].map(
        (n) => nalevingbeeld({ ...stand, wie }).find((r) => r.naam === n)?.vanToepassing,
      );
    expect(telt(directielid)).toEqual([1, 1]);
    expect(telt(desi)).toEqual([0, 0]);
  });
  test('1.2: een medewerker krijgt haar niet te zien', () => {
    expect(vraag(anna)).toMatchObject({ ok: false, weigeringen: [{ code: 'geen-recht' }] });
  });
});
