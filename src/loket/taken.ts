// Wat staat er op iemands lijst, bij welk artikel en wanneer moet het? Gelezen uit de bewaarde open taken van elk dossier.
import { briefsoort } from '../procedure/brieven';
import type { Dag } from '../procedure/dag';
import { nieuweKlacht } from '../procedure/nieuwe-klacht';
import { hoedanigheden, naamVan, namensWie, neemtWaarVoor } from '../procedure/persoon';
import type { Hoedanigheid } from '../procedure/persoon';
import type { Klacht, Maatregel, Medewerker } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Stand } from '../procedure/stand';
import { zaakVan } from '../procedure/stand';
import { stapMetNaam, stappen } from '../procedure/stappen';
import { klokMetNaam } from '../procedure/klokken';
import type { Klok } from '../procedure/klokken';
import type { Termijnnaam } from '../procedure/termijnen';
import { werkdagenTussen } from '../procedure/werkdagen';
import type { Taakbeeld, Urgentie } from './beelden';
import { datumtaken } from './maatregeltaken';
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

const redenen = {
  directie: 'U bent directie.',
  behandelaar: 'U bent aangewezen als behandelaar.',
  boodschapper: 'U bent aangewezen om de klager te berichten.',
  eigenaar: 'U bent eigenaar van deze maatregel.',
  ontvanger: 'U nam deze melding aan.',
  beklaagde: 'U bent gevraagd om uw kant te vertellen.',
} as const satisfies Readonly<Partial<Record<Hoedanigheid, string>>>;

const namens = (naam: string): string => `U neemt waar voor ${naam}.`;

/** Why a duty is this person's: his own place, the one he stands in for, or because the complaint is about the directie. */
const reden = (stand: Stand, wie: Medewerker, klacht: Klacht, bij: Hoedanigheid): string => {
  const voor = namensWie(stand, wie, klacht, [bij]);
  if (voor !== null) return namens(naamVan(stand.rijen.medewerkers, voor));
  if (bij === 'directie' && !wie.rollen.includes('directie'))
    return 'De klacht gaat over de directie; u beslist als plaatsvervanger.';
  return (redenen as Readonly<Partial<Record<Hoedanigheid, string>>>)[bij] ?? '';
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
    const waarom = reden(stand, wie, klacht, bij);
    return [{ ...overDossier(klacht, bij), stap, klok: klokMet(stand, klacht, stap.taak?.klok), waarom }];
  });
};

/** A paper letter that still has to go out is a duty of its own, with the clock that it stops. */
const post = (stand: Stand, wie: Medewerker, klacht: Klacht): readonly Taak[] => {
  const stap = stapMetNaam('posten');
  if (stap === undefined || klacht.openBrief === null) return [];
  const als = hoedanigheden(stand, wie, klacht);
  const bij = stap.wie.find((h) => als.has(h));
  if (bij === undefined) return [];
  const klok = klokMet(stand, klacht, briefsoort(klacht.openBrief)?.klok);
  const waarom = `Brief ${klacht.openBrief} moet nog op de post. ${reden(stand, wie, klacht, bij)}`;
  return [{ ...overDossier(klacht, bij), stap, klok, waarom }];
};

const maatregeltaken = (stand: Stand, wie: Medewerker, maatregel: Maatregel): readonly Taak[] => {
  const los = nieuweKlacht('');
  const als = hoedanigheden(stand, wie, los);
  const eigenaar = [wie, ...neemtWaarVoor(stand, wie, los)].find((m) => wie.actief && m.id === maatregel.eigenaar);
  return datumtaken(stand, maatregel).flatMap(({ stap, klok }): readonly Taak[] => {
    const bij = stap.taak?.bij;
    if (bij === undefined || !(bij === 'eigenaar' ? eigenaar !== undefined : als.has(bij))) return [];
    const { id: onderwerp, nummer, status } = maatregel;
    const waarom =
      eigenaar === undefined || bij !== 'eigenaar'
        ? reden(stand, wie, los, bij)
        : eigenaar === wie
          ? redenen.eigenaar
          : namens(eigenaar.naam);
    return [{ onderwerp, nummer, omschrijving: `maatregel, ${status.toLowerCase()}`, stap, klok, waarom }];
  });
};

/** What the yearly discussion of the register asks of the directie, from opening the year to closing it (5.3.2). */
const jaartaken = (stand: Stand, wie: Medewerker): readonly Taak[] => {
  const los = nieuweKlacht('');
  const als = hoedanigheden(stand, wie, los);
  const taken = (stap: Stap, onderwerp: string, nummer: string | null, omschrijving: string): readonly Taak[] => {
    const bij = stap.taak?.bij;
    if (bij === undefined || !als.has(bij)) return [];
    return [{ onderwerp, nummer, omschrijving, stap, klok: null, waarom: reden(stand, wie, los, bij) }];
  };
  const zaak = { ...zaakVan(stand, ''), klacht: los };
  return stappen.flatMap((stap) => {
    if (stap.onderwerp === 'register' && stap.taak?.als?.(zaak) === true) return taken(stap, '', null, stap.uitleg);
    if (stap.onderwerp !== 'jaarevaluatie') return [];
    return stand.rijen.jaarevaluatie
      .filter((j) => stap.van.includes(j.status) && (stap.taak?.als?.(zaakVan(stand, j.id)) ?? true))
      .flatMap((j) => taken(stap, j.id, `Jaar ${j.jaar}`, `jaarevaluatie, ${j.status.toLowerCase()}`));
  });
};

const datum = (t: Taak): string => t.klok?.actiedatum ?? '9999';

/** Most urgent first. */
export const takenVan = (stand: Stand, wie: Medewerker): readonly Taak[] =>
  [
    ...stand.rijen.klachten.flatMap((k) => [...post(stand, wie, k), ...beurten(stand, wie, k)]),
    ...stand.rijen.maatregelen.flatMap((m) => maatregeltaken(stand, wie, m)),
    ...jaartaken(stand, wie),
  ].sort((a, b) => Number(datum(a) > datum(b)) - Number(datum(a) < datum(b)));

const binnenkort = 5;

const urgentieVan = (dag: Dag | null, { vandaag, kalender }: Stand): Urgentie => {
  if (dag === null) return 'zonder datum';
  if (dag <= vandaag) return dag < vandaag ? 'te laat' : 'vandaag';
  const n = werkdagenTussen(vandaag, dag, kalender);
  return n.ok && n.aantal <= binnenkort ? 'binnenkort' : 'later';
};

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
    urgentie: urgentieVan(actiedatum, stand),
    waarom,
  };
};
