// Hoe gaat het verder met een voorstel uit het overleg? Besluit, bekendmaking, uitvoering, oordeel; bijgesteld krijgt een opvolger (5.2.5, 5.3.2).
import { jaarVan, plusDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import type { maatregelstatussen } from '../../procedure/lijsten';
import * as tekst from '../maatregelteksten';
import { heeftMaatregel } from '../afloop';
import { dirk } from '../personages';
import type { Rooster } from '../rooster';
import type { Verhaal } from '../verhaal';
import { beslisser, later, stap } from './zet';
import type { Zet } from './zet';

type Status = (typeof maatregelstatussen)[number];

interface Maatregelzet {
  readonly wordt: Status;
  readonly zet: Zet;
}

const maakZet =
  (plek: number) =>
  (wordt: Status, dag: Dag, wie: string, naam: string, invoer: (dag: Dag) => unknown): Maatregelzet => ({
    wordt,
    zet: { halte: 'Besproken', dag, wie, doel: { maatregel: plek }, stappen: (m) => [stap(naam, invoer(m.dag))] },
  });

const afwijzing = (v: Verhaal, plek: number, besloten: Dag, r: Rooster): readonly Maatregelzet[] => {
  const zet = maakZet(plek);
  return [
    zet('Afgewezen', besloten, dirk, 'maatregelBesluiten', () => tekst.afgewezen(v.toeval)),
    zet('Gesloten', r.na(besloten, 4), dirk, 'maatregelBekendmaken', (dag) => ({
      bekendgemaaktVia: 'intern overleg',
      bekendgemaaktOp: dag,
    })),
  ];
};

/** A scene for today's lists keeps to its plan: otherwise it would stand there too late, or not yet. */
const tussen = ({ toeval, voorvallen }: Verhaal, laagste: number, hoogste: number): number =>
  voorvallen.maatregelTot === undefined ? toeval.tussen(laagste, hoogste) : Math.ceil((laagste + hoogste) / 2);
const soms = ({ toeval, voorvallen }: Verhaal, deel: number): boolean =>
  voorvallen.maatregelTot === undefined && toeval.kans(deel);

/** Measured only after the evaluation of the year in which it was carried out: there it is too early to tell. */
const bijEvaluatie = (v: Verhaal, plek: number, klaar: Dag, gemeten: Dag, r: Rooster): readonly Maatregelzet[] => {
  const jaar = jaarVan(klaar);
  if (gemeten <= r.vaststelling(jaar) || jaar > r.laatstVastgesteld) return [];
  return [
    maakZet(plek)('Beoordeeld', r.bespreking(jaar), dirk, 'maatregelBeoordelen', () =>
      tekst.nogNiet(v.toeval, gemeten),
    ),
  ];
};

/** Carried out and measured; the first time it is sometimes too early to tell. */
const oordeel = (v: Verhaal, plek: number, gemeten: Dag, r: Rooster): readonly Maatregelzet[] => {
  const { toeval: t, voorvallen } = v;
  const zet = maakZet(plek);
  const tekortgeschoten = voorvallen.maatregelAfloop === 'onvoldoende';
  // What comes in its place is good enough.
  const bijstellen = plek === 0 && (voorvallen.maatregelTot === 'Bijgesteld' || tekortgeschoten || soms(v, 0.2));
  const teVroeg = !bijstellen && (voorvallen.maatregelTot === 'Beoordeeld' || soms(v, 0.25));
  const opnieuw = plusDagen(gemeten, 90);
  const dag = teVroeg ? r.na(opnieuw, 0) : gemeten;
  const eerst = zet('Beoordeeld', gemeten, dirk, 'maatregelBeoordelen', () => tekst.nogNiet(t, opnieuw));
  const echt = zet('Beoordeeld', dag, dirk, 'maatregelBeoordelen', () =>
    bijstellen ? tekst.onvoldoende(t) : tekst.voldoende(t),
  );
  const slot = bijstellen
    ? zet('Bijgesteld', dag, dirk, 'maatregelBijstellen', () => tekst.bijstelling(t))
    : zet('Gesloten', dag, dirk, 'maatregelSluiten', () => ({}));
  const zetten = [...(teVroeg ? [eerst] : []), echt, slot];
  return bijstellen && plek === 0 ? [...zetten, ...vanaf(v, 1, slot.zet.dag, r)] : zetten;
};

const uitvoering = (v: Verhaal, plek: number, besloten: Dag, r: Rooster): readonly Maatregelzet[] => {
  const { toeval: t } = v;
  const zet = maakZet(plek);
  const eigenaar = tekst.eigenaarUit(t);
  const einde = r.na(plusDagen(besloten, tussen(v, 50, 80)), 0);
  const verschoven = soms(v, 0.2);
  const klaar = verschoven ? r.na(einde, 12) : r.opOfVoor(plusDagen(einde, -tussen(v, 0, 8)));
  const gemeten = r.na(plusDagen(klaar, tussen(v, 60, 100)), 0);
  const planning = { einddatum: einde, meetmoment: gemeten };
  return [
    zet('Vastgesteld', besloten, dirk, 'maatregelBesluiten', () => tekst.vastgesteld(t, eigenaar, planning)),
    zet('Bekendgemaakt', r.na(besloten, 3), dirk, 'maatregelBekendmaken', (dag) => tekst.bekend(t, dag)),
    zet('In uitvoering', r.na(besloten, 15), eigenaar, 'maatregelVoortgang', () => tekst.voortgang(t)),
    ...(verschoven
      ? [zet('In uitvoering', r.na(besloten, 25), dirk, 'maatregelVerplaatsen', () => tekst.verplaatsing(t, klaar))]
      : []),
    zet('Uitgevoerd', klaar, eigenaar, 'maatregelUitvoeren', (dag) => tekst.uitvoering(t, dag)),
    ...bijEvaluatie(v, plek, klaar, gemeten, r),
    ...oordeel(v, plek, gemeten, r),
  ];
};

const vanaf = (v: Verhaal, plek: number, voorgesteld: Dag, r: Rooster): readonly Maatregelzet[] => {
  const { toeval: t, voorvallen } = v;
  const gewild = voorvallen.maatregelTot;
  const natuurlijk = r.na(voorgesteld, tussen(v, 3, 9));
  // Decided a few days ago: it still has to be made known, and in time.
  const vers = gewild === 'Afgewezen' || gewild === 'Vastgesteld';
  const besloten = vers ? later(natuurlijk, r.opOfVoor(plusDagen(r.gisteren, -4))) : natuurlijk;
  if (gewild === 'Afgewezen' || voorvallen.maatregelAfloop === 'afgewezen' || soms(v, 0.12))
    return afwijzing(v, plek, besloten, r);
  if (gewild !== 'Aangehouden' && !soms(v, 0.12)) return uitvoering(v, plek, besloten, r);
  const tot = plusDagen(besloten, 60);
  const uitgesteld = maakZet(plek)('Aangehouden', besloten, dirk, 'maatregelBesluiten', () =>
    tekst.aangehouden(t, tot),
  );
  return [uitgesteld, ...uitvoering(v, plek, r.na(tot, 0), r)];
};

/** Up to and including the first time it gets the wanted status; of a proposal nothing at all, and after an adjustment its successor goes on. */
const totStatus = (zetten: readonly Maatregelzet[], tot: Status | undefined): readonly Maatregelzet[] => {
  if (tot === undefined || tot === 'Bijgesteld') return zetten;
  if (tot === 'Voorgesteld') return [];
  const plek = zetten.findIndex((z) => z.wordt === tot);
  return plek < 0 ? zetten : zetten.slice(0, plek + 1);
};

const eigenVoorstel = (v: Verhaal, dag: Dag): Zet => ({
  halte: 'Besproken',
  dag,
  wie: v.voorvallen.wissel ? beslisser(v) : v.behandelaar,
  stappen: () => [stap('maatregelVoorstellen', tekst.vanBehandelaar(v.toeval, v.toeval.kies(v.onderwerp.maatregel)))],
});

/** Proposed by the meeting, or else sometimes by who examined the complaint; mostly by nobody. */
export const maatregelen = (v: Verhaal, overleg: Dag, r: Rooster): readonly Zet[] => {
  const vanOverleg = heeftMaatregel(v);
  if (!vanOverleg && (!v.voorvallen.voorstel || v.schets.weg !== 'gewoon')) return [];
  const verder = totStatus(vanaf(v, 0, overleg, r), v.voorvallen.maatregelTot).map((z) => z.zet);
  return [...(vanOverleg ? [] : [eigenVoorstel(v, overleg)]), ...verder];
};
