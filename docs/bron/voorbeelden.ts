// Hoe ziet een echt verzoek met zijn antwoord eruit? Uitgevoerd op een voorbeeldregister, daarna ingekort om te lezen.
import type { Vraag } from '../../src/loket/contract';
import { behandel } from '../../src/loket/loket';
import { pakUit } from '../../src/loket/uitpakken';
import type { Pak } from '../../src/loket/uitpakken';
import { plusDagen } from '../../src/procedure/dag';
import type { Dag } from '../../src/procedure/dag';
import type { Register } from '../../src/register/register';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { geheugenkladblok } from '../../src/voorbeeld/geheugenkladblok';
import { anna, bea, dirk } from '../../src/voorbeeld/personages';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { minsteBouw } from '../../src/register/versie';

export interface Voorbeeld {
  readonly kop: string;
  readonly wie: string;
  readonly verzoek: object;
  readonly antwoord: { readonly ok: boolean };
}

const vandaag = '2026-04-02';
const langsteTekst = 160;

const meer = (n: number): readonly string[] => (n > 0 ? [`... ${n} more`] : []);

/** Lists to their first line and texts to their beginning, so that the shape stays visible. */
export const inkorten = (waarde: unknown, diepte = 0): unknown => {
  if (typeof waarde === 'string') return waarde.length > langsteTekst ? `${waarde.slice(0, langsteTekst)}...` : waarde;
  if (Array.isArray(waarde)) {
    const over = diepte < 2 ? 2 : 1;
    return [...waarde.slice(0, over).map((w) => inkorten(w, diepte + 1)), ...meer(waarde.length - over)];
  }
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, w]) => [sleutel, inkorten(w, diepte + 1)]));
};

/** The same answer, as whoever asked reads it. */
const uitgepakt = (voorbeeld: Voorbeeld): Voorbeeld => {
  const { antwoord } = voorbeeld.antwoord as unknown as { readonly antwoord: Pak<unknown> };
  const open = { ok: true, antwoord: pakUit(antwoord) };
  return { ...voorbeeld, kop: 'The same, unpacked', antwoord: open };
};

interface Gesprek {
  readonly register: Register;
  readonly vraag: (kop: string, wie: string, verzoek: object) => Voorbeeld;
  /** Same, for what must be refused. */
  readonly nee: (kop: string, wie: string, verzoek: object) => Voorbeeld;
}

const maakGesprek = (): Gesprek => {
  const register = geheugenregister();
  vulVoorbeeld(register, { aantal: 20, zaad: 1, vandaag });
  const kladblok = geheugenkladblok();
  let minuut = 0;
  const stuur =
    (ok: boolean) =>
    (kop: string, wie: string, verzoek: object): Voorbeeld => {
      minuut += 1;
      const nu = `${vandaag}T09:${String(minuut).padStart(2, '0')}:00`;
      const deur = {
        email: wie,
        bouw: minsteBouw,
        vandaag,
        nu,
        zout: () => String(minuut).padStart(32, '0'),
        kladblok,
      };
      const antwoord = JSON.parse(behandel(register, deur, JSON.stringify(verzoek)).antwoord) as {
        readonly ok: boolean;
      };
      if (antwoord.ok !== ok) throw new Error(`Voorbeeld "${kop}" gaat anders: ${JSON.stringify(antwoord)}`);
      return { kop, wie, verzoek, antwoord };
    };
  return { register, vraag: stuur(true), nee: stuur(false) };
};

interface Gevonden {
  readonly id: string;
  readonly versie: number;
  readonly ontvangst: Dag;
}

/** The first dossier of which this holds. */
const zoek = (register: Register, sleutel: 'id' | 'fase', waarde: string): Gevonden => {
  const { klachten } = register.lees({ dossiers: [], rijen: [], heel: ['klachten'] });
  const rij = klachten.find((k) => k[sleutel] === waarde);
  if (rij === undefined) throw new Error(`Het voorbeeld heeft geen dossier met ${sleutel} ${waarde}.`);
  return { id: rij.id, versie: rij.versie, ontvangst: String(rij['ontvangstdatum']) };
};

const verzonden = (register: Register): { readonly dossier: string; readonly bericht: string } => {
  const { id: dossier } = zoek(register, 'fase', 'Afgehandeld');
  const { berichten } = register.lees({ dossiers: [dossier], rijen: [], heel: [] });
  return { dossier, bericht: berichten.find((b) => b['soort'] === 'L6')?.id ?? '' };
};

const melding = {
  ontvangstdatum: vandaag,
  kanaal: 'telefonisch',
  klagerNaam: 'Mevrouw Van Voorbeeld',
  klagerEmail: 'van-voorbeeld@klager.example',
  relatie: 'cliënt in een traject',
  soort: 'klacht',
  omschrijving: 'Het verslag van de intake kwam drie weken later dan afgesproken.',
  overMedewerker: false,
  geadviseerdSchriftelijk: 'ja',
};
const registratie = {
  soort: 'klacht',
  grondslag: ['afspraken niet nagekomen'],
  rubriek: 'overig',
  aard: 'zakelijk',
  herkomst: 'extern',
  klagerEmail: 'van-voorbeeld@klager.example',
  opdrachtgever: 'UWV Voorbeeldstad',
};
const toelating = (ontvangst: Dag, verzendwijze: 'e-mail' | 'post') => ({
  vanOpdrachtgever: true,
  relatieBeeindigd: false,
  tuchtrechtelijk: false,
  behandelaar: bea,
  complexiteit: 'gemiddeld',
  termijnTot: plusDagen(ontvangst, 21),
  claimMogelijk: false,
  verzendwijze,
});
const nieuw = 'telefoon-2026-04-02-a';

const stap = (
  op: { readonly id: string; readonly versie: number },
  sleutel: string,
  stappen: readonly object[],
): object => ({
  vraag: 'stap',
  dossier: op.id,
  versie: op.versie,
  sleutel,
  stappen,
});

const stappen = ({ register, vraag, nee }: Gesprek, open: Gevonden): readonly Voorbeeld[] => {
  const melden = stap({ id: nieuw, versie: 0 }, nieuw, [{ stap: 'melden', invoer: melding }]);
  const eerst = [
    vraag('A phoned complaint, reported by an employee', anna, melden),
    vraag('The same request once more, because the answer got lost', anna, melden),
  ];
  const gemeld = zoek(register, 'id', nieuw);
  const samen = [
    { stap: 'registreren', invoer: registratie },
    { stap: 'toelaten', invoer: toelating(gemeld.ontvangst, 'e-mail') },
  ];
  const fout = { ...toelating(open.ontvangst, 'e-mail'), termijnTot: '2026-12-31', tuchtrechtelijk: true };
  return [
    ...eerst,
    vraag('Registered and admitted by the directie in one commit', dirk, stap(gemeld, 'opdracht-2', samen)),
    nee('Refused: somebody was first, so the version is a stale one', dirk, stap(gemeld, 'opdracht-3', samen)),
    nee(
      'Refused: several things at once, each with the field it belongs to',
      dirk,
      stap(open, 'opdracht-4', [{ stap: 'toelaten', invoer: fout }]),
    ),
  ];
};

/** By name of the request; in the order in which they were run. */
export const voorbeelden = (): Readonly<Record<Vraag, readonly Voorbeeld[]>> => {
  const gesprek = maakGesprek();
  const { register, vraag } = gesprek;
  const open = zoek(register, 'fase', 'Bij directie');
  const brief = {
    vraag: 'brief',
    dossier: open.id,
    versie: open.versie,
    brief: 'L2',
    stappen: [{ stap: 'toelaten', invoer: toelating(open.ontvangst, 'post') }],
  };
  const evaluatie = vraag('As the directie', dirk, { vraag: 'evaluatie', jaar: 2025 });
  return {
    start: [vraag('As an employee', anna, { vraag: 'start' })],
    taken: [vraag('As an investigator', bea, { vraag: 'taken' })],
    lijst: [vraag('As the directie', dirk, { vraag: 'lijst', zoek: 'rapport' })],
    dossier: [vraag('As the directie', dirk, { vraag: 'dossier', dossier: open.id })],
    termijnen: [vraag('As the directie', dirk, { vraag: 'termijnen' })],
    overzicht: [vraag('As the directie', dirk, { vraag: 'overzicht' })],
    naleving: [vraag('As the directie', dirk, { vraag: 'naleving' })],
    evaluatie: [evaluatie, uitgepakt(evaluatie)],
    kwartaal: [vraag('As the directie', dirk, { vraag: 'kwartaal', jaar: 2025, kwartaal: 4, relatie: null })],
    brief: [vraag('As the directie', dirk, brief)],
    kladBewaren: [
      vraag('As an employee', anna, { vraag: 'kladBewaren', sleutel: 'filter~laat', waarde: '{"telaat":true}' }),
    ],
    kladjes: [vraag('As the same employee', anna, { vraag: 'kladjes', begin: 'filter~' })],
    kladWissen: [vraag('As the same employee', anna, { vraag: 'kladWissen', sleutel: 'filter~laat' })],
    bewaardeBrief: [vraag('As the directie', dirk, { vraag: 'bewaardeBrief', ...verzonden(register) })],
    sjabloon: [vraag('As the directie', dirk, { vraag: 'sjabloon', brief: 'L8' })],
    controle: [vraag('As the directie', dirk, { vraag: 'controle' })],
    uitvoer: [vraag('As the directie', dirk, { vraag: 'uitvoer', tabel: 'overleg', vanaf: 0 })],
    ingelezen: [vraag('As the directie', dirk, { vraag: 'ingelezen' })],
    inrichting: [vraag('As the directie', dirk, { vraag: 'inrichting' })],
    stap: stappen(gesprek, open),
  };
};
