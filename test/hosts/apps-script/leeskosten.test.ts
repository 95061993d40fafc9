// Vraagt elke opdracht van Google niet meer dan een slot, twee keer lezen en een keer schrijven, en niet meer cellen dan zij nodig heeft? (5.1.4, DESIGN 4)
import { behandel } from '../../../src/loket/loket';
import type { Post } from '../../../src/loket/postvak';
import type { Rijen, Wijziging } from '../../../src/procedure/rijen';
import { leegLeesvraag } from '../../../src/register/register';
import { bladVan } from '../../../src/sheets/layout';
import { minsteBouw } from '../../../src/register/versie';
import { invoerVan } from '../../rechten/invoer';
import { iemand } from '../../rechten/mensen';
import { inSheets } from '../../rechten/registers';
import { fasen, jaarstatussen, maatregelstatussen, mag, stapnamen, stappenOver } from '../../rechten/rooster';
import type { Iemand, Toestand } from '../../rechten/rooster';
import { dossierVan, persoonVan, rijenVan, rijenVoor, vandaag, versieVan } from '../../rechten/toestand';
import * as hand from '../../stand-in/hand';
import { legVast } from '../register-contract';
import { klachtWaarden } from '../proefrijen';
import { maten, metSlotteller, tel } from './telling';
import type { Telling } from './telling';

/** What may cost more, and why. `keer`: more questions; `cellen`: what of the register these may hand out. */
const uitzonderingen: readonly {
  readonly stappen: readonly string[];
  readonly waarom: string;
  readonly keer: number;
  readonly cellen: (m: ReturnType<typeof maten>) => number;
}[] = [
  {
    stappen: [
      'medewerkerOpslaan',
      'instellingOpslaan',
      'vrijeDagOpslaan',
      'financierOpslaan',
      'briefOpslaan',
      'jaarVullen',
      'jaarOpenen',
      'bespreken',
      'oudeKlachtenInlezen',
    ],
    waarom:
      'een nieuwe rij buiten de dossiers, of een die terug kan komen: de kolom Rijen van het logboek zegt of iemand haar eerder weggooide',
    keer: 1,
    cellen: (m) => m.kolom('logboek'),
  },
  {
    stappen: ['anonimiseren'],
    waarom: 'vergeten leegt regels van het logboek: het moet heel gelezen zijn (5.3.1)',
    keer: 1,
    cellen: (m) => m.heel('logboek') + m.sleutels,
  },
  {
    stappen: ['terugzetten'],
    waarom: 'terugzetten gaat uit van het hele logboek, en kijkt na of het al goed stond (5.3.1)',
    keer: 2,
    cellen: (m) => m.heel('logboek') + 2 * m.sleutels + m.kleineBladen,
  },
  {
    stappen: ['jaarVaststellen', 'maatregelBeoordelen'],
    waarom:
      'de cijfers van een jaar, en het bewijs bij een maatregel, volgen uit alle dossiers (5.3.2); een keer per jaar',
    keer: 1,
    cellen: (m) => m.heel('klachten') + m.heel('maatregelen') + m.heel('verzekering') + m.kleineBladen + m.sleutels,
  },
];
const extra = (stap: string) => uitzonderingen.find((u) => u.stappen.includes(stap));

const mensen: readonly Iemand[] = [
  iemand(['directie']),
  iemand(['beheerder']),
  ...(['behandelaar', 'ontvanger', 'boodschapper', 'beklaagde', 'eigenaar'] as const).map((p) =>
    iemand(['medewerker'], [p]),
  ),
];
const toestanden: readonly Toestand[] = [
  'nog geen dossier',
  '-',
  ...fasen.slice(1),
  ...maatregelstatussen,
  ...jaarstatussen,
];

interface Geval {
  readonly stap: string;
  readonly fase: Toestand;
  readonly wie: Iemand;
}
const over = (stap: string): string =>
  ['dossier', 'maatregel', 'jaar', 'register'].find((o) => stappenOver(o).includes(stap)) ?? '';
const kan = (stap: string, fase: Toestand): boolean => (over(stap) === 'register' ? fase === 'nog geen dossier' : true);
const gevalVan = (stap: string): Geval => {
  for (const fase of toestanden)
    for (const wie of mensen) {
      const echt = over(stap) === 'register' ? '-' : fase;
      if (kan(stap, fase) && mag(stap, echt, wie, true)) return { stap, fase, wie };
    }
  throw new Error(`niemand mag ${stap}`);
};

/** Other people's dossiers, so that reading too much shows. */
const vulling = (n: number): readonly Wijziging[] => [
  { tabel: 'klachten', id: `ander-${n}`, nieuw: true, waarden: { ...klachtWaarden, nummer: `K2026-00${n + 2}` } },
  {
    tabel: 'onderdelen',
    id: `ander-${n}.O1`,
    nieuw: true,
    waarden: { klacht: `ander-${n}`, volgnummer: 1, omschrijving: 'deel' },
  },
];

/** The dossier row counts its parts; a count that does not tally makes the log be read, which is for damage. The letter is not the usual one. */
const geteld = (rijen: Rijen): Rijen => ({
  ...rijen,
  brieven: rijen.brieven.map((b) => ({ ...b, onderwerp: `${b.onderwerp}!` })),
  klachten: rijen.klachten.map((k) => ({
    ...k,
    aantalDelen: [...rijen.onderdelen, ...rijen.verzekering].filter((r) => r.klacht === k.id).length,
  })),
});

const plek = inSheets();
const { register, slot } = metSlotteller(plek.register);
const post: Post[] = [];
const bezorger = {
  verstuur: (p: Post) => (post.push(p), { fout: null }),
  mislukt: (fout: unknown) => {
    throw fout;
  },
};

interface Meting {
  readonly telling: Telling;
  /** Cells that may be read, and read back; and those of one column of the log. */
  readonly mag: number;
  readonly terug: number;
  readonly logboek: number;
}
interface Anders {
  readonly rijen?: (rijen: Rijen) => Rijen;
  readonly ingreep?: () => void;
  readonly weigert?: string;
}

const meet = ({ stap, fase, wie }: Geval, anders: Anders = {}): Meting => {
  const rijen = geteld(rijenVoor(stap, rijenVan(fase, wie, true), true));
  plek.leg(anders.rijen?.(rijen) ?? rijen);
  for (let n = 0; n < 7; n += 1) legVast(plek.register, ...vulling(n));
  if (stap === 'terugzetten') hand.typ(plek.boek, 'Medewerkers', 3, 1, 'Bea met de hand');
  anders.ingreep?.();
  const op = dossierVan(stap, fase);
  const deur = {
    email: persoonVan(wie).id,
    bouw: minsteBouw,
    vandaag,
    nu: `${vandaag}T10:00:00`,
    zout: () => '0'.repeat(32),
    bezorger,
  };
  const verzoek = {
    ...{ vraag: 'stap', dossier: op, versie: op === '' ? 0 : Math.min(1, versieVan(stap, fase)) },
    ...{ sleutel: op === 'nieuw-dossier' ? op : 'sleutel-1', stappen: [{ stap, invoer: invoerVan[stap] }] },
  };
  const m = maten(plek.boek);
  const betrokken = plek.register.lees({
    ...leegLeesvraag,
    dossiers: [op.split('.')[0] ?? '', 'ander-0'].filter((d) => d !== ''),
  });
  const regels = plek.register.logboek().length;
  plek.oproepen.wis();
  post.length = 0;
  const eerder = slot();
  const uit = behandel(register, deur, JSON.stringify(verzoek));
  if (!uit.antwoord.includes(anders.weigert ?? '"ok":true')) throw new Error(`${stap}: ${uit.antwoord}`);
  const telling = tel(plek.oproepen, slot() - eerder);
  const geraakt = plek.register
    .logboek()
    .slice(regels)
    .reduce((n, r) => n + r.rijen.length + 3, 0);
  const gewoon = m.sleutels + m.kleineBladen + m.kolomA + m.rijen(betrokken);
  return {
    telling,
    mag: gewoon + (extra(stap)?.cellen(m) ?? 0),
    logboek: m.kolom('logboek'),
    terug: telling.schrijven * m.sleutels + 2 * geraakt,
  };
};

describe('5.1.4: wat een opdracht van Google vraagt', () => {
  const gevallen = stapnamen
    // To accept one must have seen the row; it costs what putting back costs.
    .filter((s) => !['inrichten', 'verzonden', 'handwijzigingAanvaarden'].includes(s) && !s.startsWith('lezen'))
    .map(gevalVan);
  test.each(gevallen.map((g) => [g.stap, g] as const))(
    '5.1.4: %s: een slot, twee keer lezen, een keer schrijven en per e-mail nog een keer',
    (stap, geval) => {
      const { telling, mag: hoogstens, terug } = meet(geval);
      expect(telling).toMatchObject({ slot: 1, schrijven: 1 + post.length });
      expect(telling.lezen).toBeLessThanOrEqual(2 + (extra(stap)?.keer ?? 0));
      expect(telling.gelezen).toBeLessThanOrEqual(hoogstens);
      expect(telling.teruggelezen).toBeLessThanOrEqual(terug);
    },
  );
  const registreren = gevalVan('registreren');
  test('5.1.4: het eerste nummer van een jaar kijkt in de kolom Rijen van het logboek of de teller ooit bestond, en meer niet', () => {
    const { telling, mag: hoogstens, logboek } = meet(registreren, { rijen: (rijen) => ({ ...rijen, systeem: [] }) });
    expect(telling).toMatchObject({ slot: 1, lezen: 3, schrijven: 1 + post.length });
    expect(telling.gelezen).toBeLessThanOrEqual(hoogstens + logboek);
  });
  const nummer = bladVan('klachten').kolommen.findIndex((k) => k.sleutel === 'nummer');
  test('5.1.4: koppelen vindt het andere dossier ook als de kolom Nummer is verplaatst; dan is het hele tabblad nodig', () => {
    const ingreep = (): void => hand.verplaatsKolom(plek.boek, 'Klachten', nummer, 40);
    expect(meet(gevalVan('koppelen'), { ingreep }).telling).toMatchObject({ slot: 1, lezen: 5, schrijven: 1 });
    const [ander] = plek.register.lees({ ...leegLeesvraag, dossiers: ['ander-0'] }).klachten;
    expect(ander?.['gekoppeld']).toEqual(['K2026-001']);
  });
  test('5.1.4: koppelen kent het andere dossier ook als iemand zijn nummer met de hand overschreef: het logboek telt', () => {
    const ingreep = (): void => {
      const { klachten } = plek.register.lees({ ...leegLeesvraag, heel: ['klachten'] });
      hand.typ(plek.boek, 'Klachten', klachten.findIndex((r) => r.id === 'ander-0') + 2, nummer, 'K2099-001');
    };
    const { telling } = meet(gevalVan('koppelen'), { ingreep, weigert: 'handmatig-gewijzigd' });
    expect(telling.schrijven).toBe(0);
  });
  test('5.1.4: elke soort opdracht van de tabel is gemeten, en elke uitzondering bestaat', () => {
    expect(gevallen.length).toBeGreaterThan(50);
    expect(uitzonderingen.flatMap((u) => u.stappen).filter((s) => !stapnamen.includes(s))).toEqual([]);
  });
});
