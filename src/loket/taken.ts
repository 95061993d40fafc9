// Wat staat er op iemands lijst, bij welk artikel en wanneer moet het? Gelezen uit de bewaarde open taken van elk dossier.
import { briefsoort } from '../procedure/brieven';
import { jaarVan } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { nieuweKlacht } from '../procedure/nieuwe-klacht';
import { hoedanigheden, naamVan, namensWie, neemtWaarVoor } from '../procedure/persoon';
import type { Hoedanigheid } from '../procedure/persoon';
import type { Klacht, Maatregel, Medewerker } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Stand, Zaak } from '../procedure/stand';
import { zaakVan } from '../procedure/stand';
import { stapMetNaam, stappen } from '../procedure/stappen';
import { anonimiseren } from '../procedure/stappen/bewaren';
import { klokMetNaam } from '../procedure/klokken';
import type { Klok } from '../procedure/klokken';
import type { Termijnnaam } from '../procedure/termijnen';
import { werkdagenTussen } from '../procedure/werkdagen';
import type { Taakbeeld, Urgentie } from './beelden';
import { besluittaken } from './besluittaken';
import { datumtaken } from './maatregeltaken';
import { opruimklok, opruimtekst, teAnonimiseren } from './opruimtaak';
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
  /** Dossiers of a duty about several. */
  readonly dossiers?: readonly string[];
  /** Somebody else records it. */
  readonly zelf?: false;
}

const redenen = {
  directie: 'U bent directie.',
  behandelaar: 'U bent aangewezen als behandelaar.',
  boodschapper: 'U bent aangewezen om de klager te berichten.',
  eigenaar: 'U bent eigenaar van deze maatregel.',
  ontvanger: 'U nam deze melding aan.',
  beklaagde: 'U bent gevraagd om uw kant te vertellen.',
  beheerder: 'U bent beheerder.',
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

/** Duties about the register itself and about the evaluation of a year, which no dossier has (5.3.2, A-21). */
const jaartaken = (stand: Stand, wie: Medewerker): readonly Taak[] => {
  const los = nieuweKlacht('');
  const als = hoedanigheden(stand, wie, los);
  const taken = (stap: Stap, zaak: Zaak, onderwerp: string, omschrijving: string): readonly Taak[] => {
    const { bij, ookBij, looptijd, kop } = stap.taak ?? {};
    const mijn = [bij, ookBij].find((h) => h !== undefined && als.has(h));
    if (mijn === undefined) return [];
    const klok = looptijd?.(zaak) ?? null;
    return [{ onderwerp, nummer: kop?.(zaak) ?? null, omschrijving, stap, klok, waarom: reden(stand, wie, los, mijn) }];
  };
  const zaak = { ...zaakVan(stand, ''), klacht: los };
  return stappen.flatMap((stap) => {
    if (stap.onderwerp === 'register' && stap.taak?.als?.(zaak) === true)
      return taken(stap, zaak, '', stap.taak.vraagt ?? stap.uitleg);
    if (stap.onderwerp !== 'jaarevaluatie') return [];
    return stand.rijen.jaarevaluatie
      .map((j) => ({ j, over: zaakVan(stand, j.id) }))
      .filter(({ j, over }) => stap.van.includes(j.status) && (stap.taak?.als?.(over) ?? true))
      .flatMap(({ j, over }) => taken(stap, over, j.id, `jaarevaluatie, ${j.status.toLowerCase()}`));
  });
};

/** What may be anonymised, as one duty with a list (D11). */
const opruimen = (stand: Stand, wie: Medewerker): readonly Taak[] => {
  const als = hoedanigheden(stand, wie, nieuweKlacht(''));
  const klachten = als.has('directie') ? teAnonimiseren(stand, wie) : [];
  if (klachten.length === 0) return [];
  const waarom = reden(stand, wie, nieuweKlacht(''), 'directie');
  const rest = { onderwerp: '', nummer: null, stap: anonimiseren, klok: opruimklok(stand), waarom };
  return [{ ...rest, omschrijving: opruimtekst(klachten), dossiers: klachten.map((k) => k.id) }];
};

const datum = (t: Taak): string => t.klok?.actiedatum ?? '9999';

/** Most urgent first. */
export const takenVan = (stand: Stand, wie: Medewerker): readonly Taak[] =>
  [
    ...stand.rijen.klachten.flatMap((k) => [...post(stand, wie, k), ...beurten(stand, wie, k)]),
    ...stand.rijen.maatregelen.flatMap((m) => maatregeltaken(stand, wie, m)),
    ...jaartaken(stand, wie),
    ...besluittaken(stand, wie),
    ...opruimen(stand, wie),
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
  { onderwerp, nummer, omschrijving: tekst, stap, klok, waarom, dossiers, zelf }: Taak,
): Taakbeeld => {
  const actiedatum = klok?.actiedatum ?? null;
  return {
    dossier: onderwerp,
    lijst: dossiers !== undefined,
    nummer,
    titel: stap.titel,
    artikel: stap.artikel,
    omschrijving: tekst,
    actiedatum,
    wanneer: wanneer(actiedatum, stand.vandaag, stand.kalender),
    telaat: actiedatum !== null && actiedatum < stand.vandaag,
    urgentie: urgentieVan(actiedatum, stand),
    waarom,
    // Its clock begins with the year after.
    jaar: klok?.naam === 'D8' ? jaarVan(klok.begin) - 1 : null,
    ...(zelf === undefined ? {} : { zelf }),
  };
};
