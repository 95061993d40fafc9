// Waarop proberen we opdrachten zonder netwerk? Dezelfde Google als de opdrachtregel ziet, in het geheugen en te storen bij elke oproep.
import type { Google, Nieuwbestand } from '../../../src/hosts/cli/google/google';
import { maakDrive } from '../../stand-in/drive-api';
import type { Drive } from '../../stand-in/drive-api';
import { isApiFout } from '../../stand-in/fout';
import { maakOproepen } from '../../stand-in/oproepen';
import type { Oproepen } from '../../stand-in/oproepen';
import { maakSheetsDienst } from '../../stand-in/sheets-dienst';
import type { Werkboek } from '../../stand-in/werkboek';

export const eigenaar = 'directie@voorbeeld.example';

export interface Proefgoogle extends Google {
  readonly werkboeken: Map<string, Werkboek>;
  readonly namaakDrive: Drive;
  readonly oproepen: Oproepen;
  /** How long was rested, each time. */
  readonly gerust: number[];
}

const alsGooglefout = (fout: unknown): unknown =>
  isApiFout(fout) ? Object.assign(new Error(fout.message), { details: { code: fout.code } }) : fout;

export const maakProefgoogle = (): Proefgoogle => {
  const werkboeken = new Map<string, Werkboek>();
  const beller = { werkboeken, grillen: { terugleesFout: 'na' }, gebruiker: () => eigenaar } as const;
  const oproepen = maakOproepen();
  const namaakDrive = maakDrive(beller);
  const gerust: number[] = [];
  const doe = <T>(methode: string, werk: () => T): T => {
    try {
      return oproepen.doe('Drive', methode, [], werk);
    } catch (fout) {
      throw alsGooglefout(fout);
    }
  };
  return {
    ...{ werkboeken, namaakDrive, oproepen, gerust },
    sheets: maakSheetsDienst(beller, oproepen),
    drive: {
      zoek: (kenmerk) =>
        doe('zoek', () => {
          const q = `appProperties has { key='klachtenregister' and value='${kenmerk}' } and trashed = false`;
          return (namaakDrive.zoek(q).files ?? []).flatMap(({ id }) => id ?? []);
        }),
      maak: ({ naam, kenmerk, soort, inhoud }: Nieuwbestand) =>
        doe('maak', () => {
          const mimeType = `application/vnd.google-apps.${soort}`;
          const bestand = { name: naam, mimeType, appProperties: { klachtenregister: kenmerk } };
          return namaakDrive.maak(bestand, inhoud?.bytes ?? null).id ?? '';
        }),
      rechten: (id) => namaakDrive.bestanden.find((b) => b.id === id)?.rechten ?? null,
    },
    rust: [1, 2, 3],
    wacht: (ms) => void gerust.push(ms),
  };
};
