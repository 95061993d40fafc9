// Wat staat er in het verzoek? Hoogstens 1 MB tekst; wat groter is, wordt niet eens verder gelezen.

export const hoogstensBytes = 1_048_576;

export type Lichaam = { readonly ok: true; readonly tekst: string } | { readonly ok: false; readonly teGroot: boolean };

const teGroot: Lichaam = { ok: false, teGroot: true };

const alsTekst = (delen: readonly Uint8Array[]): Lichaam => {
  try {
    return { ok: true, tekst: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(delen)) };
  } catch {
    return { ok: false, teGroot: false };
  }
};

export const leesLichaam = async (verzoek: Request): Promise<Lichaam> => {
  if (Number(verzoek.headers.get('content-length') ?? 0) > hoogstensBytes) return teGroot;
  const delen: Uint8Array[] = [];
  let bytes = 0;
  if (verzoek.body === null) return alsTekst(delen);
  for await (const deel of verzoek.body as AsyncIterable<Uint8Array>) {
    bytes += deel.byteLength;
    if (bytes > hoogstensBytes) return teGroot;
    delen.push(deel);
  }
  return alsTekst(delen);
};
