// Hoe zegt de server nee? In dezelfde envelop als het loket, zodat elk scherm en elk programma het al kan lezen.
import type { Antwoord } from '../../loket/contract';
import { weiger } from '../../procedure/weigering';
import type { Weigering } from '../../procedure/weigering';

export type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 429 | 500;

export const json = (tekst: string, status: Status | 200 = 200): Response =>
  new Response(tekst, { status, headers: { 'content-type': 'application/json; charset=utf-8' } });

/** Many JSON texts, one a line. */
export const regels = (tekst: string): Response =>
  new Response(tekst, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });

export const weigerMet = (status: Status, weigering: Weigering): Response =>
  json(JSON.stringify({ ok: false, weigeringen: [weigering] } satisfies Antwoord), status);

export const nee = (status: Status, code: string, tekst: string, artikel = '5.3.1'): Response =>
  weigerMet(status, weiger(code, artikel, null, tekst));

export const nietAangemeld = (): Response =>
  nee(
    401,
    'niet-aangemeld',
    'U bent niet meer aangemeld. Uw tekst staat er nog. Meld u opnieuw aan en ga verder.',
    '1.2',
  );

export const onleesbaar = (): Response =>
  nee(400, 'onleesbaar-verzoek', 'Het register begrijpt dit verzoek niet. Ververs de pagina en probeer het opnieuw.');
