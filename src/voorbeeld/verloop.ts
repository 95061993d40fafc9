// Op welke werkdag doet wie welke stap in een verzonnen dossier? Van melding tot archief, zo ver als de schets zegt.
import { jaarVan, plusDagen, verschilInDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { PersoonId } from '../procedure/rijen';
import type { Opdracht } from '../procedure/stand';
import { bericht, besluit, bespreking, onderzoek } from './afloop';
import { hogeClaim, inlichting, melding, registratie, toelating, weigering } from './intake';
import { dirk, notulistZonder } from './personages';
import type { Rooster } from './rooster';
import { haltes } from './schets';
import type { Halte } from './schets';
import type { Verhaal } from './verhaal';

type Stapinvoer = Opdracht['stappen'][number];

export interface Gebeurtenis {
  readonly dossier: string;
  readonly dag: Dag;
  readonly wie: PersoonId;
  /** Texts are written when the step is done: then the day and the number are known. */
  readonly stappen: (dag: Dag, nummer: string) => readonly Stapinvoer[];
}

type Zet = Omit<Gebeurtenis, 'dossier'> & { readonly halte: Halte };

const stap = (naam: string, invoer: unknown): Stapinvoer => ({ stap: naam, invoer });
const later = (a: Dag, b: Dag): Dag => (a > b ? a : b);
const eerder = (a: Dag, b: Dag): Dag => (a < b ? a : b);

/** Above 500 euro the contractor is told the same day to consult his insurer (5.1.6). */
const metVerzekeraar = (toelaten: Stapinvoer): readonly Stapinvoer[] => {
  const { claimbedrag } = toelaten.invoer as { readonly claimbedrag?: string | null };
  return claimbedrag === hogeClaim ? [toelaten, stap('opdrachtnemerInformeren', inlichting)] : [toelaten];
};

/** Reporting, numbering and the decision about treatment, within three working days unless somebody was slow (5.1.3). */
const begin = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const { toeval: t, schets } = v;
  const gemeld = r.na(schets.ontvangst, t.kans(0.9) ? 0 : 1);
  const registreren = r.na(gemeld, schets.wens.traag === 'begin' ? t.tussen(2, 4) : t.kies([0, 0, 1]));
  const beslissen = r.na(registreren, schets.wens.traag === 'begin' ? 2 : t.kies([0, 0, 0, 1]));
  const apart = beslissen > registreren || schets.tot === 'Bij directie';
  const [naam, invoer] =
    schets.termijn === null ? (['nietInBehandeling', weigering] as const) : (['toelaten', toelating] as const);
  const nummeren: Zet = {
    halte: 'Bij directie',
    dag: registreren,
    wie: dirk,
    stappen: () => [stap('registreren', registratie(v))],
  };
  const beslis: Zet = {
    halte: schets.termijn === null ? 'Brief op de post' : 'In onderzoek',
    dag: beslissen,
    wie: dirk,
    stappen: (dag) => [
      ...(apart ? [] : [stap('registreren', registratie(v))]),
      ...metVerzekeraar(stap(naam, invoer(v, nogTePosten(v) ? null : dag))),
    ],
  };
  return [
    { halte: 'Ontvangen', dag: gemeld, wie: v.ontvanger, stappen: () => [stap('melden', melding(v))] },
    ...(apart ? [nummeren] : []),
    beslis,
  ];
};

/** The scene of a letter that still has to be posted: it is the last one of its dossier. */
const nogTePosten = (v: Verhaal): boolean => v.schets.tot === 'Brief op de post' && v.schets.termijn === null;

/** Examination, decision and answer, before the term ends unless somebody was slow (5.1.7). */
const midden = (v: Verhaal, toegelaten: Dag, r: Rooster): readonly Zet[] => {
  const { toeval: t, schets } = v;
  const einde = plusDagen(schets.ontvangst, schets.termijn ?? 28);
  const deel = schets.wens.traag === 'eind' ? t.tussen(95, 160) : t.tussen(30, 65);
  const klaar = plusDagen(toegelaten, Math.floor((verschilInDagen(toegelaten, einde) * deel) / 100));
  const onderzocht = later(r.opOfVoor(klaar), r.na(toegelaten, 1));
  const gehoord = later(
    r.opOfVoor(plusDagen(toegelaten, Math.floor(verschilInDagen(toegelaten, onderzocht) / 2))),
    toegelaten,
  );
  const zelf = v.behandelaar === dirk;
  const besloten = zelf ? onderzocht : r.na(onderzocht, t.tussen(1, 2));
  const berichten = r.na(besloten, t.tussen(0, 1));
  const laatPosten = v.opPapier && (schets.tot === 'Brief op de post' || t.kans(0.3));
  const bevind = (dag: Dag, nummer: string): Stapinvoer =>
    stap('bevindingen', onderzoek(v, nummer, eerder(gehoord, dag)));
  // A director who examines by himself decides in the same form (besluit 1).
  const onderzoeken: readonly Zet[] =
    zelf && schets.tot !== 'Advies bij directie'
      ? []
      : [
          {
            halte: 'Advies bij directie',
            dag: onderzocht,
            wie: v.behandelaar,
            stappen: (dag, nummer) => [bevind(dag, nummer)],
          },
        ];
  return [
    ...onderzoeken,
    {
      halte: 'Besloten',
      dag: besloten,
      wie: dirk,
      stappen: (dag, nummer) => [
        ...(onderzoeken.length === 0 ? [bevind(dag, nummer)] : []),
        stap('besluiten', besluit(v)),
      ],
    },
    {
      halte: 'Brief op de post',
      dag: berichten,
      wie: v.boodschapper,
      stappen: (dag) => [stap('berichten', bericht(v, laatPosten ? null : dag))],
    },
    ...(laatPosten ? [posten(v, r.na(berichten, 1))] : []),
  ];
};

const posten = (v: Verhaal, dag: Dag): Zet => ({
  halte: 'Afgehandeld',
  dag,
  wie: v.schets.termijn === null ? dirk : v.boodschapper,
  stappen: (gepostOp) => [stap('posten', { gepostOp })],
});

/** First day of the next quarter. */
const kwartaalNa = (dag: Dag): Dag => {
  const maand = Math.floor((Number(dag.slice(5, 7)) + 2) / 3) * 3 + 1;
  return maand > 12 ? `${jaarVan(dag) + 1}-01-01` : `${jaarVan(dag)}-${String(maand).padStart(2, '0')}-01`;
};

/** Discussed in the first meeting after the answer; archived at the start of the next quarter (5.2.5, 5.3.1). */
const eind = (v: Verhaal, afgehandeld: Dag, r: Rooster): readonly Zet[] => {
  const overleg = r.overlegNa(afgehandeld);
  const archief = r.na(plusDagen(kwartaalNa(overleg), v.toeval.tussen(0, 20)), 0);
  const wie = notulistZonder(v.over);
  return [
    { halte: 'Besproken', dag: overleg, wie, stappen: (dag) => [stap('bespreken', bespreking(v, dag))] },
    { halte: 'Gearchiveerd', dag: archief, wie: dirk, stappen: () => [stap('archiveren', {})] },
  ];
};

const laatste = (zetten: readonly Zet[]): Dag => zetten[zetten.length - 1]?.dag ?? '';

export const verloop = (v: Verhaal, r: Rooster): readonly Gebeurtenis[] => {
  const { schets } = v;
  const eerst = begin(v, r);
  const dan = schets.termijn === null ? [] : midden(v, laatste(eerst), r);
  const alles = [...eerst, ...dan, ...eind(v, laatste([...eerst, ...dan]), r)];
  const tot = haltes.indexOf(schets.tot);
  return alles
    .filter((z) => haltes.indexOf(z.halte) <= tot && (schets.opTijdKlaar || z.dag <= r.gisteren))
    .map(({ dag, wie, stappen }) => ({ dossier: v.id, wie, stappen, dag: dag > r.gisteren ? r.gisteren : dag }));
};
