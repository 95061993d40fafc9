// Hoe zetten we iemand met deze rollen op deze plaats in een dossier in deze fase? Om elke regel van het rooster na te spelen.
import type { Bericht, Klacht, Medewerker, Rijen } from '../../src/procedure/rijen';
import { systeem } from '../../src/procedure/persoon';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import type { Stand } from '../../src/procedure/stand';
import { nieuweKlacht } from '../../src/procedure/stand';
import { dossier, gewoon } from '../procedure/invoer';
import type { Invoer } from '../procedure/invoer';
import { beginRijen, bea, dirk } from '../procedure/mensen';
import { tot } from '../procedure/verhaal';
import type { Fase, Iemand } from './rooster';

export const vandaag = '2026-05-06';
const ik = 'iemand@voorbeeld.example';
/** A dossier in which everything is filled in, played once and only when somebody asks. */
let gespeeld: Rijen | undefined;
const rijen = (): Rijen => (gespeeld ??= tot('besluiten').rijen());
const een = (): Klacht => rijen().klachten[0] ?? nieuweKlacht(dossier);
const brief: Bericht = {
  id: `${dossier}.L2-1`,
  versie: 1,
  klacht: dossier,
  nummer: 'K2026-001',
  soort: 'L2',
  aan: 'Klager',
  adres: null,
  via: 'post',
  onderwerp: 'Uw klacht K2026-001',
  tekst: 'Tekst.',
  status: 'op de post te doen',
  gemaaktOp: '2026-04-03T10:00:00',
  gemaaktDoor: dirk.id,
  verzondenOp: null,
  pogingen: 0,
  fout: null,
};
const l6Klaar: Bericht = { ...brief, id: `${dossier}.L6-1`, soort: 'L6', via: 'e-mail', status: 'te verzenden' };
const seintje: Bericht = { ...l6Klaar, id: `${dossier}.S-1-1`, soort: 'L13' };

export const persoonVan = (wie: Iemand): Medewerker =>
  wie.zelf ? systeem : { id: ik, versie: 1, naam: 'Iemand', rollen: wie.rollen, actief: wie.actief };

const klachtVan = (fase: Fase, wie: Iemand, klopt: boolean): Klacht => {
  const als = (plaats: Iemand['plaatsen'][number]): boolean => wie.plaatsen.includes(plaats);
  return {
    ...een(),
    fase: fase as Klacht['fase'],
    ontvangenDoor: als('ontvanger') ? ik : dirk.id,
    behandelaar: als('behandelaar') ? ik : bea.id,
    boodschapper: als('boodschapper') ? ik : dirk.id,
    betrokkenMedewerkers: als('beklaagde') ? [ik] : [],
    berichtVerzondenOp: klopt ? '2026-04-24' : null,
    afgehandeldOp: klopt ? '2026-04-24' : null,
  };
};

const kalenderrijen = vrijeDagenVan(2026);
export const kalender = maakKalender(kalenderrijen);

/** The rows with this dossier in them; `klopt` says whether the last column of the grid holds. */
export const rijenVan = (fase: Fase, wie: Iemand, klopt: boolean): Rijen => ({
  ...beginRijen,
  medewerkers: [dirk, bea, ...(wie.zelf ? [] : [persoonVan(wie)])],
  vrijeDagen: kalenderrijen.map((d) => ({ id: d.dag, versie: 1, naam: d.naam, teltAlsVrij: d.teltAlsVrij })),
  klachten: fase === 'nog geen dossier' ? [] : [klachtVan(fase, wie, klopt)],
  onderdelen: fase === 'nog geen dossier' ? [] : rijen().onderdelen,
  berichten: fase === 'nog geen dossier' ? [seintje] : [klopt ? brief : l6Klaar, seintje],
});

export const standVan = (fase: Fase, wie: Iemand, klopt: boolean): Stand => ({
  wie: persoonVan(wie),
  nu: `${vandaag}T10:00:00`,
  vandaag,
  kalender,
  rijen: rijenVan(fase, wie, klopt),
  lognummer: 7,
});

/** Right input for every step, so that only rights and phase decide. */
export const invoerVan: Readonly<Record<string, Invoer>> = {
  ...gewoon,
  toelaten: gewoon.toelaten,
  posten: { gepostOp: vandaag },
  bespreken: { ...gewoon.bespreken, aanwezigen: [dirk.id] },
  verzonden: { bericht: seintje.id, verzondenOp: vandaag, gelukt: true },
  inrichten: { organisatie: 'Proef', naam: 'Eva', email: 'eva@voorbeeld.example' },
  medewerkerOpslaan: { email: 'nieuw@voorbeeld.example', naam: 'Nel', rollen: ['medewerker'], actief: true },
  jaarVullen: { dag: '2027-01-01' },
  terugzetten: { tabel: 'medewerkers', rij: bea.id },
};

export const dossierVan = (stap: string, fase: Fase): string =>
  ['verzonden', 'inrichten', 'medewerkerOpslaan', 'jaarVullen', 'terugzetten'].includes(stap)
    ? ''
    : fase === 'nog geen dossier'
      ? 'nieuw-dossier'
      : dossier;
export const versieVan = (fase: Fase): number => (fase === 'nog geen dossier' ? nieuweKlacht('').versie : een().versie);
