// Wat staat er op iemands lijst, bij welk artikel en wanneer moet het? Gelezen uit de bewaarde volgende stap van elk dossier.
import { briefsoort } from '../procedure/brieven';
import { hoedanigheden, magLezen } from '../procedure/persoon';
import type { Klacht, Medewerker } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Stand } from '../procedure/stand';
import { stappen } from '../procedure/stappen';
import { klokkenVan } from '../procedure/termijnen';
import type { Klok, Termijnnaam } from '../procedure/termijnen';
import type { Taakbeeld } from './beelden';
import { wanneer } from './woorden';

export interface Taak {
  readonly klacht: Klacht;
  readonly stap: Stap;
  /** Clock that sets the date, while it runs. */
  readonly klok: Klok | null;
  readonly waarom: string;
}

/** The step whose turn it is, as the dossier row says. */
export const beurtVan = (klacht: Klacht): Stap | undefined =>
  stappen.find((s) => s.taak !== null && s.titel === klacht.volgendeStap && s.van.includes(klacht.fase));

const klokMet = (stand: Stand, klacht: Klacht, naam: Termijnnaam | null | undefined): Klok | null => {
  const uit = klokkenVan(klacht, stand.kalender, stand.vandaag);
  return (uit.ok ? uit.klokken.find((k) => k.naam === naam && k.gestoptOp === null) : undefined) ?? null;
};

const redenen: Readonly<Record<string, string>> = {
  directie: 'U bent directie.',
  behandelaar: 'U bent aangewezen als behandelaar.',
  boodschapper: 'U bent aangewezen om de klager te berichten.',
};

const beurt = (stand: Stand, wie: Medewerker, klacht: Klacht): readonly Taak[] => {
  const stap = beurtVan(klacht);
  const bij = stap?.taak?.bij;
  if (stap === undefined || bij === undefined || !hoedanigheden(wie, klacht).has(bij)) return [];
  return [{ klacht, stap, klok: klokMet(stand, klacht, stap.taak?.klok), waarom: redenen[bij] ?? '' }];
};

/** A paper letter that still has to go out is a duty of its own, with the clock that it stops. */
const post = (stand: Stand, wie: Medewerker, klacht: Klacht): readonly Taak[] => {
  const stap = stappen.find((s) => s.naam === 'posten');
  const als = hoedanigheden(wie, klacht);
  if (stap === undefined || klacht.openBrief === null || !stap.wie.some((h) => als.has(h))) return [];
  const klok = klokMet(stand, klacht, briefsoort(klacht.openBrief)?.klok);
  return [{ klacht, stap, klok, waarom: `Brief ${klacht.openBrief} moet nog op de post.` }];
};

const datum = (t: Taak): string => t.klok?.actiedatum ?? '9999';

/** Most urgent first. */
export const takenVan = (stand: Stand, wie: Medewerker): readonly Taak[] =>
  stand.rijen.klachten
    .filter((k) => k.fase !== 'Gearchiveerd' && magLezen(wie, k))
    .flatMap((k) => [...post(stand, wie, k), ...beurt(stand, wie, k)])
    .sort((a, b) => Number(datum(a) > datum(b)) - Number(datum(a) < datum(b)));

export const taakbeeld = (stand: Stand, { klacht, stap, klok, waarom }: Taak): Taakbeeld => {
  const actiedatum = klok?.actiedatum ?? null;
  return {
    dossier: klacht.id,
    nummer: klacht.nummer,
    titel: stap.titel,
    artikel: stap.artikel,
    omschrijving: [klacht.soort ?? '', klacht.nummer === null ? 'nog zonder nummer' : `fase ${klacht.fase}`].join(', '),
    actiedatum,
    wanneer: wanneer(actiedatum, stand.vandaag, stand.kalender),
    telaat: actiedatum !== null && actiedatum < stand.vandaag,
    waarom,
  };
};
