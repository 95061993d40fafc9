// Wat doet de geavanceerde dienst Drive (v3) met een bestand dat wij maken? Het staat er, als Presentaties; of Google heeft een reden om het niet te doen.
import type { Blob } from './utilities';
import { uitzondering } from './uitzondering';

export interface DriveStaat {
  readonly bestanden: { readonly naam: string; readonly soort: string; readonly bytes: Buffer }[];
  /** Waarom Drive het volgende bestand niet aanneemt, in de woorden van Google; null als het lukt. */
  weigert: string | null;
}

export const maakDriveStaat = (): DriveStaat => ({ bestanden: [], weigert: null });

/** Zo zegt Google het echt. */
export const driveredenen = {
  vol: "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
  druk: 'API call to drive.files.create failed with error: User Rate Limit Exceeded. Rate of requests for user exceed configured project quota',
  stuk: 'API call to drive.files.create failed with error: Internal Error',
  leeg: 'Empty response',
} as const;

interface Bron {
  readonly name?: string;
  readonly mimeType?: string;
}

export const maakDriveDienst = (staat: DriveStaat): object => ({
  Files: {
    create: (bron: Bron, inhoud?: Blob) => {
      if (staat.weigert !== null) throw uitzondering(staat.weigert);
      const bytes = Buffer.from(inhoud?.getBytes() ?? []);
      // A pptx is a zip; anything else cannot be converted.
      if (bytes.subarray(0, 2).toString() !== 'PK')
        throw uitzondering('API call to drive.files.create failed with error: Bad Request');
      staat.bestanden.push({ naam: bron.name ?? '', soort: bron.mimeType ?? '', bytes });
      const id = `drive-${staat.bestanden.length}`;
      return { id, webViewLink: `https://docs.google.com/presentation/d/${id}/edit?usp=drivesdk` };
    },
  },
});
