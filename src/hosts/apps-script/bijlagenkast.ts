// Hoe bewaart Google Drive een bestand bij een dossier? Het bestand zelf in de map van het nummer, en ernaast de delen als tekst (5.2.1).
// The parts stay: they are what the register itself reads back, as Apps Script gives text exactly and promises nothing for other bytes.
import type { Binnen, Kast, Kenmerk, Plaatsing } from '../../loket/bijlagen/kast';
import * as drive from './drive';
import type { Drivebestand } from './drive';

const DAG = 24 * 3_600_000;
const BEGIN = 4096;
const HEEL = 'heel';

const hex = (bytes: readonly number[]): string => bytes.map((b) => (b & 0xff).toString(16).padStart(2, '0')).join('');
const deelVan = (b: Drivebestand): string => b.appProperties?.['deel'] ?? '';
const kenmerkVan = (b: Drivebestand): Kenmerk => b.appProperties?.['kenmerk'] ?? '';

const binnen = (bytes: number[], plaats: string): Binnen => ({
  bytes: bytes.length,
  sha256: hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes)),
  plaats,
});

/** Of one register: its spreadsheet goes along in what every folder and file is found by. */
export const maakDrivekast = (register: string): Kast => {
  const van = (kenmerk: Kenmerk): readonly Drivebestand[] => drive.zoek(drive.een({ register, kenmerk }));
  const deel = (kenmerk: Kenmerk, nummer: number): string | undefined =>
    van(kenmerk).find((b) => deelVan(b) === String(nummer))?.id;
  const wortel = (): string => drive.mapMet('Klachtenregister: dossiers', { register, map: 'wortel' });
  const map = (naam: string): string => drive.mapMet(naam, { register, map: naam }, wortel());
  const bestand = (kenmerk: Kenmerk, welk: string) => ({ register, kenmerk, deel: welk, soort: 'bijlage' });
  const wis = (kenmerk: Kenmerk): void => {
    for (const { id } of van(kenmerk)) if (id !== undefined) drive.verwijder(id);
  };
  /** Each part but the last is a multiple of three bytes, so the texts simply follow each other. */
  const samen = (er: readonly Drivebestand[], delen: number): number[] | null => {
    const teksten = Array.from({ length: delen }, (_, i) => {
      const id = er.find((b) => deelVan(b) === String(i))?.id;
      return id === undefined ? null : drive.leesTekst(id);
    });
    return teksten.some((t) => t === null) ? null : Utilities.base64Decode(teksten.join(''));
  };
  const zetNeer = ({ kenmerk, map: naam, uitgang, mime }: Plaatsing, bytes: number[]): string => {
    const inhoud = Utilities.newBlob(bytes, mime, `${kenmerk}.${uitgang}`);
    return drive.maakBestand(`${kenmerk}-bestand.${uitgang}`, inhoud, bestand(kenmerk, HEEL), map(naam));
  };
  return {
    // Google shows a script only what it made for this same person.
    alsHetOntbreekt:
      'Het bestand ontbreekt, of het staat in Google Drive van wie het toevoegde. Vraag het aan die persoon, of open het register als web-app.',
    neemDeel(kenmerk, nummer, tekst) {
      const inhoud = Utilities.newBlob(tekst, 'text/plain', `${kenmerk}.${nummer}`);
      const er = deel(kenmerk, nummer);
      if (er !== undefined) return drive.vervang(er, inhoud);
      drive.maakBestand(`${kenmerk}.${nummer}.txt`, inhoud, bestand(kenmerk, String(nummer)), map('leeskopie'));
    },
    plaats(wat, keur) {
      const er = van(wat.kenmerk);
      const bytes = samen(er, wat.delen);
      if (bytes === null) return { soort: 'onvolledig' };
      const waarom = keur(
        bytes.slice(0, BEGIN).map((b) => b & 0xff),
        bytes.length,
      );
      if (waarom !== null) {
        wis(wat.kenmerk);
        return { soort: 'afgekeurd', waarom };
      }
      const eerder = er.find((b) => deelVan(b) === HEEL)?.id;
      return { soort: 'geplaatst', bestand: binnen(bytes, eerder ?? zetNeer(wat, bytes)) };
    },
    aanwezig(kenmerken) {
      const vraag = `${drive.een({ register, deel: '0' })} and ${drive.ofwel('kenmerk', kenmerken)}`;
      return new Set(drive.zoek(vraag).map(kenmerkVan));
    },
    lees(kenmerk, nummer) {
      const er = van(kenmerk);
      const id = er.find((b) => deelVan(b) === String(nummer))?.id;
      const tekst = id === undefined ? null : drive.leesTekst(id);
      const meer = er.some((b) => deelVan(b) === String(nummer + 1));
      return tekst === null ? null : { tekst, verder: meer ? nummer + 1 : null };
    },
    wis,
    hernoem(oud, nieuw) {
      const [er] = drive.zoek(drive.een({ register, map: oud }));
      if (er?.id !== undefined && oud !== nieuw) drive.hernoemMap(er.id, nieuw, { register, map: nieuw });
    },
    alle() {
      const eerder = new Date(Date.now() - DAG).toISOString();
      return drive
        .zoek(drive.een({ register, soort: 'bijlage' }))
        .map((b) => ({ kenmerk: kenmerkVan(b), oud: (b.createdTime ?? eerder) < eerder }));
    },
  };
};
