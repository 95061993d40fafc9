// Hoe komt de toestemming uit de browser terug bij dit programma? Over een adres van alleen deze computer, een keer en met eigen bewijs (PKCE).
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startfout } from '../../../computer/startfout';
import type { Sleutel } from './sleutelbestand';
import { BEREIKEN } from './toegang';

export interface Client {
  readonly id: string;
  readonly geheim: string;
}

const WACHT = 300_000;
const afgebroken = (waarom: string): Error => startfout(`Aanmelden is niet gelukt: ${waarom}. Probeer het opnieuw.`, 1);

interface Luisterend {
  readonly adres: string;
  readonly code: Promise<string>;
}

/** Answers only the one who brings back our own word. */
const luister = async (woord: string): Promise<Luisterend> => {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const code = new Promise<string>((goed, fout) => {
    const klok = setTimeout(() => fout(afgebroken('er kwam geen antwoord')), WACHT);
    server.on('request', (vraag, antwoord) => {
      const delen = new URL(vraag.url ?? '/', 'http://127.0.0.1').searchParams;
      const eigen = delen.get('state') === woord;
      antwoord.writeHead(eigen ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
      antwoord.end(eigen ? 'U kunt dit venster sluiten.' : '');
      if (!eigen) return;
      clearTimeout(klok);
      const gekregen = delen.get('code');
      if (gekregen === null) fout(afgebroken('er is geen toestemming gegeven'));
      else goed(gekregen);
    });
  });
  const { port } = server.address() as AddressInfo;
  return { adres: `http://127.0.0.1:${port}`, code: code.finally(() => server.close()) };
};

const pkce = (): { readonly bewijs: string; readonly vooraf: string } => {
  const bewijs = randomBytes(48).toString('base64url');
  return { bewijs, vooraf: createHash('sha256').update(bewijs).digest('base64url') };
};

export const haalSleutel = async ({ id, geheim }: Client, zeg: (regel: string) => void): Promise<Sleutel> => {
  const { auth } = await import('googleapis/build/src/apis/sheets/index.js');
  const woord = randomBytes(24).toString('base64url');
  const { bewijs, vooraf } = pkce();
  const { adres, code } = await luister(woord);
  const client = new auth.OAuth2(id, geheim, adres);
  const vraag = { access_type: 'offline', prompt: 'consent', scope: [...BEREIKEN], state: woord };
  const venster = new URL(client.generateAuthUrl(vraag));
  venster.searchParams.set('code_challenge', vooraf);
  venster.searchParams.set('code_challenge_method', 'S256');
  zeg('Open dit adres in uw browser en geef toestemming:');
  zeg(venster.href);
  const { tokens } = await client.getToken({ code: await code, codeVerifier: bewijs });
  if (typeof tokens.refresh_token !== 'string') throw afgebroken('Google gaf geen blijvende toegang');
  return { client_id: id, client_secret: geheim, refresh_token: tokens.refresh_token };
};

/** Google forgets the key as well; no matter whether that succeeds. */
export const trekIn = async (sleutel: Sleutel): Promise<boolean> => {
  const { auth } = await import('googleapis/build/src/apis/sheets/index.js');
  try {
    await new auth.OAuth2(sleutel.client_id, sleutel.client_secret).revokeToken(sleutel.refresh_token);
    return true;
  } catch {
    return false;
  }
};
