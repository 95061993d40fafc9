// Welke fout geeft Google? De foutvorm van de Sheets REST-dienst (code, status, bericht).
// De Apps Script-jas maakt er een GoogleJsonResponseException van, een HTTP-jas een antwoord met die code.

export interface ApiFout extends Error {
  readonly code: number;
  readonly status: string;
}

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

const STANDAARD: Readonly<Record<number, string>> = {
  403: 'The caller does not have permission',
  404: 'Requested entity was not found.',
  429: "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com'.",
  500: 'Internal error encountered.',
  503: 'The service is currently unavailable.',
};

export function apiFout(code: number, bericht?: string): ApiFout {
  const fout = new Error(bericht ?? STANDAARD[code] ?? 'Unknown error');
  return Object.assign(fout, { name: 'ApiFout', code, status: STATUS[code] ?? 'UNKNOWN' });
}

export function isApiFout(fout: unknown): fout is ApiFout {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'number' && 'status' in fout;
}

/** Een 400 met het pad van het verzoek ervoor, zoals batchUpdate dat doet. */
export function ongeldig(bericht: string): ApiFout {
  return apiFout(400, bericht);
}
