// Beslist het loket over elk geval van het rooster goed, met de rijen die deze plek zelf teruggeeft? (1.2)
// Laying down and reading is what costs. So people share a register, each with an address and dossiers of his own, and one
// reading serves them all. Nothing is written in between, so every one of them would have read the same.
import { gevraagd } from '../../src/loket/leesvraag';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { beslis } from '../../src/procedure/beslis';
import { systeem } from '../../src/procedure/persoon';
import type { Rijen, Tabelnaam } from '../../src/procedure/rijen';
import type { Opdracht } from '../../src/procedure/stand';
import { stapMetNaam } from '../../src/procedure/stappen';
import type { Gelezen } from '../../src/register/afwijking';
import { leesZuiver } from '../../src/register/lezen';
import { tabelnamen } from '../../src/register/tabellen';
import type { Geval } from './gevallen';
import { verschillen } from './gevallen';
import { invoerVan } from './invoer';
import { iemand } from './mensen';
import type { Proefplek } from './registers';
import { mag } from './rooster';
import type { Toestand } from './rooster';
import { afwezige, dossier, dossierVan, ik, jaar, rijenVan, rijenVoor, vandaag, versieVan, inBlad } from './toestand';

const samenInEenRegister = 5;
const omgeving = { vandaag, nu: `${vandaag}T10:00:00`, zout: () => '0'.repeat(32) };

/** The cases of one person in one phase that are decided on the same rows. */
interface Groep {
  readonly nummer: string;
  readonly persoon: number;
  readonly eerste: Geval;
  readonly gevallen: readonly Geval[];
}

const per = <T, K>(lijst: readonly T[], sleutel: (x: T) => K): ReadonlyMap<K, readonly T[]> => {
  const uit = new Map<K, T[]>();
  for (const x of lijst) {
    const al = uit.get(sleutel(x));
    if (al === undefined) uit.set(sleutel(x), [x]);
    else al.push(x);
  }
  return uit;
};

/** Archiving asks other letters of the phase in which it can be done. */
const kanArchiveren = (fase: Toestand): boolean => mag('archiveren', fase, iemand(['directie']), true);
const deelt = ({ stap, fase }: Geval): string =>
  `${stapMetNaam(stap)?.onderwerp ?? ''} ${fase} ${stap === 'archiveren' && kanArchiveren(fase) ? stap : ''}`;
const groepenVan = (gevallen: readonly Geval[]): readonly (readonly Groep[])[] =>
  [...per(gevallen, (g) => g.wie).values()].map((eigen, persoon) =>
    [...per(eigen, deelt).values()].flatMap((zijn, i) => {
      const [eerste] = zijn;
      return eerste === undefined ? [] : [{ nummer: `${persoon}-${i}`, persoon, eerste, gevallen: zijn }];
    }),
  );
const inStukken = <T>(lijst: readonly T[], lengte: number): readonly (readonly T[])[] =>
  lijst.length === 0 ? [] : [lijst.slice(0, lengte), ...inStukken(lijst.slice(lengte), lengte)];

const zonderDossier = ({ eerste }: Groep): boolean => eerste.fase === 'nog geen dossier' || eerste.fase === '-';
/** Everybody has his own address, and every group its own dossier, measure and year. */
const eigenNaam = (groep: Groep, tekst: string): string => {
  const mens = tekst
    .replaceAll(ik, `iemand-${groep.persoon}@voorbeeld.example`)
    .replaceAll(afwezige, `afwezig-${groep.persoon}@voorbeeld.example`);
  if (zonderDossier(groep)) return mens;
  const eigen = mens.replaceAll(dossier, `dossier-${groep.nummer}`);
  return stapMetNaam(groep.eerste.stap)?.onderwerp === 'jaarevaluatie'
    ? eigen.replaceAll(jaar, `${jaar}-${groep.nummer}`)
    : eigen;
};

/** A measure and a year are decided without the rows of a dossier. */
const nodig = ({ eerste }: Groep): readonly Tabelnaam[] => {
  const over = stapMetNaam(eerste.stap)?.onderwerp;
  if (over === 'maatregel') return ['maatregelen', 'medewerkers'];
  return over === 'jaarevaluatie' ? ['jaarevaluatie', 'medewerkers'] : tabelnamen;
};
const rijenVanGroep = (groep: Groep): Partial<Rijen> => {
  const { stap, fase, wie } = groep.eerste;
  const rijen = rijenVoor(stap, rijenVan(fase === '-' ? 'nog geen dossier' : fase, wie, true), true);
  const eigen = Object.fromEntries(nodig(groep).map((t) => [t, rijen[t]]));
  return JSON.parse(eigenNaam(groep, JSON.stringify(eigen))) as Partial<Rijen>;
};
const samen = (groepen: readonly Groep[]): Rijen => {
  const alle = groepen.map(rijenVanGroep);
  const zonderDubbele = (t: Tabelnaam): readonly object[] => [
    ...new Map(alle.flatMap((rijen) => (rijen[t] ?? []).map((rij) => [rij.id, rij]))).values(),
  ];
  return Object.fromEntries(tabelnamen.map((t) => [t, zonderDubbele(t)])) as unknown as Rijen;
};

/** Findings and judgements name a row of the dossier itself. */
const metEigenRij: ReadonlySet<string> = new Set(
  Object.keys(invoerVan).filter(
    (stap) => JSON.stringify(invoerVan[stap]).includes(`${dossier}.`) && stap !== 'verzonden',
  ),
);
const eigenInvoer = (groep: Groep, stap: string): unknown =>
  metEigenRij.has(stap) ? JSON.parse(eigenNaam(groep, JSON.stringify(invoerVan[stap]))) : invoerVan[stap];

const opdrachtVan = (groep: Groep, { stap, fase }: Geval): Opdracht => {
  const op = dossierVan(stap, fase);
  return {
    ...{ dossier: eigenNaam(groep, op), versie: op === '' ? 0 : Math.min(1, versieVan(stap, fase)) },
    ...{ sleutel: op === 'nieuw-dossier' ? op : 'sleutel-1', stappen: [{ stap, invoer: eigenInvoer(groep, stap) }] },
  };
};

const alleStappen = Object.entries(invoerVan).map(([stap, invoer]) => ({ stap, invoer }));
/** Rows that some step reads besides its dossier, as the loket asks for them. */
const ernaast = gevraagd({ dossier: '', versie: 0, sleutel: '', stappen: alleStappen });

/** One reading for all groups of this register, checked as the loket does it. */
const leesVoor = (plek: Proefplek, groepen: readonly Groep[]): Gelezen => {
  const dossiers = groepen.map((groep) => eigenNaam(groep, dossierVan(groep.eerste.stap, groep.eerste.fase)));
  return leesZuiver(plek.register, {
    dossiers: [...new Set(dossiers)].filter((id) => id !== ''),
    rijen: ernaast,
    heel: [],
  });
};

const andersIn = ({ rijen }: Gelezen, groep: Groep): readonly string[] => {
  const stand = { ...maakStand(rijen, omgeving, groep.eerste.wie.zelf ? systeem : eigenNaam(groep, ik)), inBlad };
  return verschillen(groep.gevallen, (g) => beslis(stand, opdrachtVan(groep, g)).soort === 'wijzigingen');
};

export interface Uitslag {
  readonly aantal: number;
  readonly anders: readonly string[];
}
export const langsDePlek = (plek: Proefplek, gevallen: readonly Geval[]): Uitslag => {
  const anders: string[] = [];
  let aantal = 0;
  for (const mensen of inStukken(groepenVan(gevallen), samenInEenRegister)) {
    const groepen = mensen.flat();
    plek.leg(samen(groepen), false);
    const gelezen = leesVoor(plek, groepen);
    anders.push(...gelezen.afwijkingen.map((a) => `${a.tabel} ${a.id}: anders gelezen dan neergelegd`));
    for (const groep of groepen) {
      anders.push(...andersIn(gelezen, groep));
      aantal += groep.gevallen.length;
    }
  }
  return { aantal, anders: anders.slice(0, 8) };
};
