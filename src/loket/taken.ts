// Wat staat er op iemands lijst, bij welk artikel en wanneer moet het? Gelezen uit de bewaarde volgende stap van elk dossier.
import { hoedanigheden, magLezen } from '../procedure/persoon';
import type { Klacht, Medewerker } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Stand } from '../procedure/stand';
import { stappen } from '../procedure/stappen';
import type { Taakbeeld } from './beelden';
import { wanneer } from './woorden';

/** The step whose turn it is, as the dossier row says. */
export const beurtVan = (klacht: Klacht): Stap | undefined =>
  stappen.find((s) => s.taak !== null && s.titel === klacht.volgendeStap && s.van.includes(klacht.fase));

const beeld = (stand: Stand, klacht: Klacht, stap: Stap, waarom: string, vast: Klacht['actiedatum']): Taakbeeld => ({
  dossier: klacht.id,
  nummer: klacht.nummer,
  titel: stap.titel,
  artikel: stap.artikel,
  omschrijving: [klacht.soort ?? '', klacht.nummer === null ? 'nog zonder nummer' : `fase ${klacht.fase}`].join(', '),
  actiedatum: vast,
  wanneer: wanneer(vast, stand.vandaag, stand.kalender),
  telaat: vast !== null && vast < stand.vandaag,
  waarom,
});

const redenen: Readonly<Record<string, string>> = {
  directie: 'U bent directie.',
  behandelaar: 'U bent aangewezen als behandelaar.',
  boodschapper: 'U bent aangewezen om de klager te berichten.',
  notulist: 'U bent notulist van het overleg.',
};

const posten = stappen.find((s) => s.naam === 'posten');

const takenBij = (stand: Stand, wie: Medewerker, klacht: Klacht): readonly Taakbeeld[] => {
  const als = hoedanigheden(wie, klacht);
  const stap = beurtVan(klacht);
  const bij = stap?.taak?.bij;
  const beurt =
    stap !== undefined && bij !== undefined && als.has(bij)
      ? [beeld(stand, klacht, stap, redenen[bij] ?? '', klacht.actiedatum)]
      : [];
  const post = klacht.openBrief !== null && posten?.wie.some((h) => als.has(h));
  return posten !== undefined && post === true
    ? [...beurt, beeld(stand, klacht, posten, `Brief ${klacht.openBrief} moet nog op de post.`, klacht.actiedatum)]
    : beurt;
};

const opDatum = (a: Taakbeeld, b: Taakbeeld): number => {
  const [x, y] = [a.actiedatum ?? '9999', b.actiedatum ?? '9999'];
  return Number(x > y) - Number(x < y);
};

/** Most urgent first. */
export const takenVan = (stand: Stand, wie: Medewerker): readonly Taakbeeld[] =>
  stand.rijen.klachten
    .filter((k) => k.fase !== 'Gearchiveerd' && magLezen(wie, k))
    .flatMap((k) => takenBij(stand, wie, k))
    .sort(opDatum);
