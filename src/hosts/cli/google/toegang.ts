// Namens wie praten we met Google? Wie zich met een OAuth-client aanmeldde, anders de standaardaanmelding van deze computer (gcloud).
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sleutel } from './sleutelbestand';

/** The register itself, and files that this program makes; no more. */
export const BEREIKEN = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive.file',
] as const;

export interface Aanmelding {
  readonly auth: sheets_v4.Options['auth'];
  /** Fails when nobody is signed in. */
  readonly toegang: () => Promise<unknown>;
}

export const maakAanmelding = async (sleutel: Sleutel | null): Promise<Aanmelding> => {
  // Otherwise a computer without any sign-in waits for a cloud that it is not in.
  process.env['METADATA_SERVER_DETECTION'] ??= 'none';
  const { auth } = await import('googleapis/build/src/apis/sheets/index.js');
  if (sleutel === null) {
    const standaard = new auth.GoogleAuth({ scopes: [...BEREIKEN] });
    return { auth: standaard, toegang: () => standaard.getAccessToken() };
  }
  const eigen = new auth.OAuth2(sleutel.client_id, sleutel.client_secret);
  eigen.setCredentials({ refresh_token: sleutel.refresh_token });
  return { auth: eigen, toegang: () => eigen.getAccessToken() };
};
