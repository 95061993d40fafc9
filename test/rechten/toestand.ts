// Hoe zetten we iemand met deze rollen op deze plaats in een dossier in deze fase? Om elke regel van het rooster na te spelen.
import { standaardSjablonen } from '../../src/procedure/briefsjablonen';
import { nieuweJaarevaluatie } from '../../src/procedure/jaarevaluatie';
import { nieuweMaatregel } from '../../src/procedure/maatregel';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { onbekende, systeem } from '../../src/procedure/persoon';
import type {
  Bericht,
  Bijlage,
  Jaarevaluatie,
  Klacht,
  Maatregel,
  Medewerker,
  Rijen,
  Verzekering,
  Evaluatiebesluit,
} from '../../src/procedure/rijen';
import type { Stand } from '../../src/procedure/stand';
import { stapMetNaam } from '../../src/procedure/stappen';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { dossier } from '../procedure/invoer';
import { beginRijen, bea, desi, dirk, nico } from '../procedure/mensen';
import { tot } from '../procedure/verhaal';
import { jaarstatussen, maatregelstatussen, rollen } from './rooster';
import type { Iemand, Plaats, Toestand } from './rooster';

export const vandaag = '2026-05-06';
export const ik = 'iemand@voorbeeld.example';
export const afwezige = 'afwezig@voorbeeld.example';
const een = tot('besluiten').klacht();
const { onderdelen } = tot('besluiten').rijen();
export const maatregel = `${dossier}.M-1-1`;
export const jaar = 'jaar-2025';
export { dossier };

const brief: Bericht = {
  ...{
    id: `${dossier}.L2-1`,
    versie: 1,
    klacht: dossier,
    nummer: 'K2026-001',
    soort: 'L2',
    aan: 'Klager',
    adres: null,
  },
  ...{ afzender: null, procedureversie: null, inhoudscontrole: null },
  ...{ via: 'post', onderwerp: 'Uw klacht K2026-001', tekst: 'Tekst.', status: 'op de post te doen', fout: null },
  ...{ gemaaktOp: '2026-04-03T10:00:00', gemaaktDoor: dirk.id, verzondenOp: null, pogingen: 0 },
};
const klaar = { ...brief, via: 'e-mail', status: 'te verzenden' } as const;
const l6Klaar: Bericht = { ...klaar, id: `${dossier}.L6-1`, soort: 'L6' };
const l11: Bericht = { ...klaar, id: `${dossier}.L11-1`, soort: 'L11', adres: ik, status: 'verzonden' };
export const seintje: Bericht = { ...l6Klaar, id: `${dossier}.S-1-1`, soort: 'L13' };

/** Added by the person himself, so that he may take it away. */
export const kenmerk = 'b'.repeat(32);
const bijlage: Bijlage = {
  ...{ id: `${dossier}.b-${kenmerk}`, versie: 1, klacht: dossier, nummer: 'K2026-001', ronde: 1, fase: 'Ontvangen' },
  ...{ naam: 'brief.pdf', soort: 'application/pdf', bytes: 1200, sha256: 'a'.repeat(64), plaats: kenmerk },
  ...{ toegevoegdDoor: ik, toegevoegdOp: '2026-04-23T10:00:00' },
  ...{ verwijderdOp: null, verwijderdDoor: null, verwijderReden: null },
};

export const persoonVan = (wie: Iemand): Medewerker =>
  wie.zelf ? systeem : { ...onbekende(ik, wie.actief), versie: 1, naam: 'Iemand', rollen: wie.rollen };

/** Whom this person replaces. */
const afwezig = ({ waarnemer }: Iemand): readonly Medewerker[] => {
  if (waarnemer === undefined) return [];
  const eigen = rollen.filter((r) => r === waarnemer.voor);
  const periode = waarnemer.nu
    ? { waarnemingVan: vandaag, waarnemingTot: vandaag }
    : { waarnemingVan: '2026-05-01', waarnemingTot: '2026-05-05' };
  const mens = { ...onbekende(afwezige, true), versie: 1, rollen: eigen };
  return [{ ...mens, ...periode, waarnemingDoor: ik }];
};

const opPlaats = (wie: Iemand, plaats: Plaats, ander: string): string => {
  if (wie.plaatsen.includes(plaats)) return ik;
  return wie.waarnemer?.voor === plaats ? afwezige : ander;
};

const wordtBewaard = (fase: Toestand): boolean => ['Gearchiveerd', 'Samengevoegd', 'Vervallen'].includes(fase);
const zonderNummer = (fase: Toestand): boolean => fase === 'Ontvangen' || fase === 'Zelf afgehandeld';

const klachtVan = (fase: Toestand, wie: Iemand, klopt: boolean): Klacht => ({
  ...een,
  fase: fase as Klacht['fase'],
  nummer: klopt && zonderNummer(fase) ? null : 'K2026-001',
  watGedaan: 'Gebeld en gemaild.',
  ontvangenDoor: opPlaats(wie, 'ontvanger', dirk.id),
  behandelaar: opPlaats(wie, 'behandelaar', bea.id),
  boodschapper: opPlaats(wie, 'boodschapper', dirk.id),
  betrokkenMedewerkers: [
    nico.id,
    ...(wie.plaatsen.includes('beklaagde') ? [ik] : []),
    ...(wie.waarnemer?.beklaagde === true ? [afwezige] : []),
    ...(wie.overDirectie === true ? [desi.id] : []),
  ],
  oordeelOp: null,
  soort: fase === 'Zelf afgehandeld' ? 'opmerking' : 'klacht',
  berichtVerzondenOp: klopt ? '2026-04-24' : null,
  afgehandeldOp: wordtBewaard(fase) ? '2022-04-24' : klopt ? '2026-04-24' : null,
  wachtOpKlagerSinds: klopt ? '2026-04-24' : null,
  claimMogelijk: klopt,
  claimbedrag: klopt ? 40_000 : null,
  tevreden: klopt ? null : 'ja',
  heropendAls: klopt ? null : 2,
  termijnTot: '2026-05-08',
  ontvangstdatum: '2026-04-22',
  gemeldOp: klopt && fase === 'Ontvangen' ? vandaag : '2026-04-22',
});

const maatregelVan = (status: Toestand, wie: Iemand, klopt: boolean): Maatregel => ({
  ...{ id: maatregel, versie: 1 },
  ...nieuweMaatregel({
    ...{ nummer: 'M2026-01', klachtnummers: ['K2026-001'], soort: 'corrigerend', bron: 'overleg', tekst: 'Planbord.' },
    ...{ voorgesteldOp: '2026-05-01', voorgesteldDoor: dirk.id },
  }),
  status: (maatregelstatussen as readonly string[]).includes(status) ? (status as Maatregel['status']) : 'Gesloten',
  ...{ besluitOp: '2026-05-01', eigenaar: opPlaats(wie, 'eigenaar', bea.id), meetmoment: '2026-12-01' },
  ...(klopt ? { juistheid: 'juist', doeltreffendheid: 'doeltreffend', doelmatigheid: 'doelmatig' } : {}),
});
const jaarVan = (status: Toestand): Jaarevaluatie => ({
  ...{ id: jaar, versie: 1, ...nieuweJaarevaluatie(2025) },
  status: (jaarstatussen as readonly string[]).includes(status) ? (status as Jaarevaluatie['status']) : 'Concept',
});
const besluit: Evaluatiebesluit = {
  ...{ id: 'B-1-1', versie: 1, nummer: 'B2026-01', jaar: 2025, tekst: 'Elke maand de planning doornemen.' },
  ...{ eigenaar: bea.id, einddatum: '2026-09-01', status: 'Open', toelichting: null, afgerondOp: null },
};
const in2022: Jaarevaluatie = { ...jaarVan('Vastgesteld'), id: 'jaar-2022', jaar: 2022 };
const verzekering: Verzekering = {
  ...{ id: `${dossier}.V-1`, versie: 1, klacht: dossier, nummer: 'K2026-001', opdrachtnemer: 'Bureau Proef' },
  ...{ soort: 'zelfstandig opdrachtnemer', verzekeraar: 'schadeverzekeraar', geinformeerdOp: '2026-04-24' },
  ...{ geraadpleegdOp: null, kenmerk: null, antwoord: null },
};

const kalenderrijen = [2022, 2025, 2026, 2027].flatMap(vrijeDagenVan);
const vrijeDagen = kalenderrijen.map((d) => ({ id: d.dag, versie: 1, naam: d.naam, teltAlsVrij: d.teltAlsVrij }));
export const kalender = maakKalender(kalenderrijen);

/** The rows with this dossier in them; `klopt` says whether what the * of the grid asks is so. */
export const rijenVan = (fase: Toestand, wie: Iemand, klopt: boolean): Rijen => {
  const er = fase !== 'nog geen dossier';
  const open = klopt && !wordtBewaard(fase) ? [verzekering] : [];
  return {
    ...beginRijen,
    brieven: [{ id: 'L8', versie: 1, ...standaardSjablonen.L8 }],
    medewerkers: [dirk, bea, desi, nico, ...afwezig(wie), ...(wie.zelf ? [] : [persoonVan(wie)])],
    vrijeDagen,
    klachten: er ? [klachtVan(fase, wie, klopt)] : [],
    onderdelen: er ? onderdelen : [],
    maatregelen: [maatregelVan(fase, wie, klopt)],
    jaarevaluatie: [jaarVan(fase), ...(klopt ? [in2022] : [])],
    besluiten: [besluit],
    verzekering: er ? open : [],
    bijlagen: er ? [bijlage] : [],
    berichten: er ? [...(klopt ? [brief, l11] : [l6Klaar]), seintje] : [seintje],
    systeem: [
      { id: 'teller.K2026', versie: 1, waarde: '9' },
      { id: 'teller.M2026', versie: 1, waarde: '1' },
    ],
  };
};

/** What must be so for `archiveren` cannot be so for `posten`: then every letter has been sent. */
export const rijenVoor = (stap: string, rijen: Rijen, klopt: boolean): Rijen =>
  stap === 'archiveren' && klopt
    ? { ...rijen, berichten: rijen.berichten.map((b): Bericht => ({ ...b, status: 'verzonden' })) }
    : rijen;

/** Somebody typed another name for Bea in the sheet. */
export const inBlad: Stand['inBlad'] = {
  ...{ tabel: 'medewerkers', id: bea.id, aantal: 1, gezien: 'zo' },
  anders: [{ kolom: 'naam', kop: 'Naam', is: 'Bea van Elders', stappen: [] }],
};

export const standVan = (fase: Toestand, wie: Iemand, klopt: boolean): Stand => ({
  ...{ wie: persoonVan(wie), nu: `${vandaag}T10:00:00`, vandaag, kalender, lognummer: 7 },
  rijen: rijenVan(fase, wie, klopt),
  inBlad,
});

/** The row a step is about. */
export const dossierVan = (stap: string, fase: Toestand): string => {
  const over = stapMetNaam(stap)?.onderwerp;
  if (over === 'maatregel') return maatregel;
  if (over === 'jaarevaluatie') return jaar;
  if (over === 'register') return '';
  return fase === 'nog geen dossier' ? 'nieuw-dossier' : dossier;
};
export const versieVan = (stap: string, fase: Toestand): number => {
  if (fase === 'nog geen dossier') return nieuweKlacht('').versie;
  return dossierVan(stap, fase) === dossier ? een.versie : 1;
};
