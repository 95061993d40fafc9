// Wat staat er op iemands lijst, bij welk artikel en wanneer moet het? Gelezen uit de bewaarde open taken van elk dossier.
import { briefsoort } from '../procedure/brieven';
import type { Dag } from '../procedure/dag';
import { nieuweKlacht } from '../procedure/nieuwe-klacht';
import { hoedanigheden, naamVan, namensWie, neemtWaarVoor } from '../procedure/persoon';
import type { Hoedanigheid } from '../procedure/persoon';
import type { Jaarevaluatie, Klacht, Maatregel, Medewerker } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import { zaakVan } from '../procedure/stand';
import type { Stand } from '../procedure/stand';
import { stapMetNaam, stappen } from '../procedure/stappen';
import { datumklok, klokMetNaam } from '../procedure/klokken';
import type { Klok } from '../procedure/klokken';
import type { Termijnnaam } from '../procedure/termijnen';
import type { Taakbeeld } from './beelden';
import { wanneer } from './woorden';

export interface Taak {
  /** Row id of the dossier or measure. */
  readonly onderwerp: string;
  readonly nummer: string | null;
  readonly omschrijving: string;
  readonly stap: Stap;
  /** Clock that sets the date, while it runs. */
  readonly klok: Klok | null;
  readonly waarom: string;
}

const redenen: Readonly<Partial<Record<Hoedanigheid, string>>> = {
  directie: 'U bent directie.',
  behandelaar: 'U bent aangewezen als behandelaar.',
  boodschapper: 'U bent aangewezen om de klager te berichten.',
  eigenaar: 'U bent eigenaar van deze maatregel.',
  beklaagde: 'U bent gevraagd om uw kant te vertellen.',
};

/** A deputy reads for whom he acts (besluit 12, A-21). */
const waaromBij = (stand: Stand, wie: Medewerker, klacht: Klacht, bij: Hoedanigheid): string => {
  const namens = namensWie(stand, wie, klacht, [bij]);
  if (namens !== null) return `U neemt waar voor ${naamVan(stand.rijen.medewerkers, namens)}.`;
  if (bij === 'directie' && !wie.rollen.includes('directie')) return 'U beslist als plaatsvervanger van de directie.';
  return redenen[bij] ?? '';
};

/** The clock while it runs. */
const klokMet = (stand: Stand, klacht: Klacht, naam: Termijnnaam | null | undefined): Klok | null => {
  const klok = klokMetNaam(naam, klacht, stand.kalender, stand.vandaag);
  return klok?.gestoptOp === null ? klok : null;
};

const omschrijving = (klacht: Klacht): string =>
  [klacht.soort ?? '', klacht.nummer === null ? 'nog zonder nummer' : `fase ${klacht.fase}`].join(', ');

const overDossier = (klacht: Klacht, bij: Hoedanigheid): Pick<Taak, 'onderwerp' | 'nummer' | 'omschrijving'> => ({
  onderwerp: klacht.id,
  nummer: klacht.nummer,
  omschrijving: bij === 'beklaagde' ? 'verzoek om wederhoor' : omschrijving(klacht),
});

const beurten = (stand: Stand, wie: Medewerker, klacht: Klacht): readonly Taak[] => {
  // Most dossiers are closed; who somebody is to them need not be found out.
  if (klacht.openTaken.length === 0) return [];
  const als = hoedanigheden(stand, wie, klacht);
  return klacht.openTaken.flatMap((naam): readonly Taak[] => {
    const stap = stapMetNaam(naam);
    const bij = stap?.taak?.bij;
    if (stap === undefined || bij === undefined || !als.has(bij)) return [];
    return [
      {
        ...overDossier(klacht, bij),
        stap,
        klok: klokMet(stand, klacht, stap.taak?.klok),
        waarom: waaromBij(stand, wie, klacht, bij),
      },
    ];
  });
};

/** A paper letter that still has to go out is a duty of its own, with the clock that it stops. */
const post = (stand: Stand, wie: Medewerker, klacht: Klacht): readonly Taak[] => {
  const stap = stapMetNaam('posten');
  if (stap === undefined || klacht.openBrief === null) return [];
  const als = hoedanigheden(stand, wie, klacht);
  if (!stap.wie.some((h) => als.has(h))) return [];
  const klok = klokMet(stand, klacht, briefsoort(klacht.openBrief)?.klok);
  return [{ ...overDossier(klacht, 'directie'), stap, klok, waarom: `Brief ${klacht.openBrief} moet nog op de post.` }];
};

const maatregeltaken = (stand: Stand, wie: Medewerker, maatregel: Maatregel): readonly Taak[] => {
  const als = hoedanigheden(stand, wie, nieuweKlacht(''));
  const namens = neemtWaarVoor(stand, wie, nieuweKlacht('')).map((m) => m.id);
  const isEigenaar = wie.actief && [wie.id, ...namens].some((id) => id === maatregel.eigenaar);
  const heeft = (bij: Hoedanigheid): boolean => (bij === 'eigenaar' ? isEigenaar : als.has(bij));
  return stappen.flatMap((stap): readonly Taak[] => {
    const { taak } = stap;
    if (stap.onderwerp !== 'maatregel' || taak === null || !stap.van.includes(maatregel.status) || !heeft(taak.bij))
      return [];
    const dag: Dag | null = taak.datum?.(maatregel) ?? null;
    const klok =
      dag === null
        ? null
        : datumklok(stap.titel, stap.artikel, maatregel.besluitOp ?? maatregel.voorgesteldOp, dag, stand);
    const { id: onderwerp, nummer, status } = maatregel;
    return [
      {
        onderwerp,
        nummer,
        omschrijving: `maatregel, ${status.toLowerCase()}`,
        stap,
        klok,
        waarom: redenen[taak.bij] ?? '',
      },
    ];
  });
};

const jaartaken = (stand: Stand, wie: Medewerker, evaluatie: Jaarevaluatie): readonly Taak[] => {
  const als = hoedanigheden(stand, wie, nieuweKlacht(''));
  const zaak = zaakVan(stand, evaluatie.id);
  return stappen
    .filter(({ onderwerp, taak, van }) => {
      if (onderwerp !== 'jaarevaluatie' || taak === null || !van.includes(evaluatie.status)) return false;
      return als.has(taak.bij) && (taak.als === undefined || taak.als(zaak));
    })
    .map((stap) => ({
      onderwerp: evaluatie.id,
      nummer: `Jaar ${evaluatie.jaar}`,
      omschrijving: `jaarevaluatie, ${evaluatie.status.toLowerCase()}`,
      stap,
      klok: null,
      waarom: waaromBij(stand, wie, nieuweKlacht(''), 'directie'),
    }));
};

const datum = (t: Taak): string => t.klok?.actiedatum ?? '9999';

/** Most urgent first. */
export const takenVan = (stand: Stand, wie: Medewerker): readonly Taak[] =>
  [
    ...stand.rijen.klachten.flatMap((k) => [...post(stand, wie, k), ...beurten(stand, wie, k)]),
    ...stand.rijen.maatregelen.flatMap((m) => maatregeltaken(stand, wie, m)),
    ...stand.rijen.jaarevaluatie.flatMap((j) => jaartaken(stand, wie, j)),
  ].sort((a, b) => Number(datum(a) > datum(b)) - Number(datum(a) < datum(b)));

export const taakbeeld = (
  stand: Stand,
  { onderwerp, nummer, omschrijving: tekst, stap, klok, waarom }: Taak,
): Taakbeeld => {
  const actiedatum = klok?.actiedatum ?? null;
  return {
    dossier: onderwerp,
    nummer,
    titel: stap.titel,
    artikel: stap.artikel,
    omschrijving: tekst,
    actiedatum,
    wanneer: wanneer(actiedatum, stand.vandaag, stand.kalender),
    telaat: actiedatum !== null && actiedatum < stand.vandaag,
    waarom,
  };
};
