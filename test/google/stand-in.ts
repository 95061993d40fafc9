// Hoe kijkt iemand naar de stand-in voor Google? Een kleine webserver met het spreadsheet, de zijbalk, de vensters en de web-app:
// de echte pagina's, en erachter de echte bundel. Alleen voor tests en plaatjes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Wereld } from '../hosts/apps-script/proef-bundel';
import { zoalsGoogleServeert } from '../stand-in/diensten/html';
import { delenInZone } from '../stand-in/klok';
import { maakBureau } from './bureau';
import type { Daad } from './bureau';
import { alsOud, kalm, vraagIn } from './grillen';
import type { Grillen, Verzoek } from './grillen';
import { metLoper } from './loper';
import { echteWereld } from './wereld';

export interface Opties {
  /** Wie er kijkt; een ander kan met `?als=` achter het adres. */
  readonly gebruiker: string;
  /** 0: ingericht en nog leeg. Meer: het voorbeeld. */
  readonly dossiers: number;
}

export interface StandIn {
  readonly adres: string;
  readonly stop: () => Promise<void>;
  readonly wereld: Wereld;
  readonly grillen: Grillen;
  /** Wat er bij het loket binnenkwam, op volgorde. */
  readonly gevraagd: { readonly vraag: string; readonly verzoek: Verzoek }[];
}

type Uitslag = { readonly waarde: unknown } | { readonly fout: string } | { readonly zwijgt: true };

const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));
const vast = (naam: string): string => readFileSync(join('test', 'google', 'pagina', naam), 'utf8');

const vandaagIn = ({ google }: Wereld): string => {
  const { year, month, day } = delenInZone(google.klok.nu(), 'Europe/Amsterdam');
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
};

const voerUit = ({ google, project }: Wereld, verzoek: Verzoek, delen: readonly unknown[]): Uitslag => {
  google.gebruiker = verzoek.wie;
  google.klok.vooruit(1000);
  try {
    return {
      waarde:
        verzoek.soort === 'webapp'
          ? project.roepAlsWebapp(verzoek.wie, verzoek.naam, ...delen)
          : project.roepAlsZijbalk(verzoek.naam, ...delen),
    };
  } catch (fout) {
    return { fout: fout instanceof Error ? fout.message : String(fout) };
  }
};

const behandel = async (wereld: Wereld, grillen: Grillen, verzoek: Verzoek): Promise<Uitslag> => {
  const vraag = vraagIn(verzoek);
  const ms = grillen.wacht(vraag, verzoek);
  const zwijgt = grillen.zwijgt(vraag, verzoek);
  const fout = grillen.fout(vraag, verzoek);
  const leeg = grillen.leeg(vraag, verzoek);
  if (zwijgt === 'niet gedaan') return { zwijgt: true };
  const uit: Uitslag =
    fout === null ? voerUit(wereld, verzoek, grillen.oudePagina ? alsOud(verzoek) : verzoek.delen) : { fout };
  await wacht(ms);
  if (zwijgt === 'gedaan') return { zwijgt: true };
  return leeg ? { waarde: null } : uit;
};

const lichaam = async (vraag: IncomingMessage): Promise<unknown> => {
  const stukken: Buffer[] = [];
  for await (const stuk of vraag) stukken.push(stuk as Buffer);
  return JSON.parse(Buffer.concat(stukken).toString('utf8')) as unknown;
};

const stuur = (antwoord: ServerResponse, soort: string, tekst: string): void => {
  antwoord.writeHead(200, { 'content-type': `${soort}; charset=utf-8`, 'cache-control': 'no-store' });
  antwoord.end(tekst);
};

export const startStandIn = async ({ gebruiker, dossiers }: Opties): Promise<StandIn> => {
  const wereld = echteWereld(dossiers);
  const { google, project } = wereld;
  const grillen = kalm();
  const gevraagd: StandIn['gevraagd'] = [];
  const bureau = maakBureau(wereld);
  const venster = (nr: number, wie: string): string =>
    metLoper(zoalsGoogleServeert(google.scherm.vensters[nr]?.inhoud ?? ''), { soort: 'zijbalk', wie });
  const nieuwste = (functie: string, wie: string): string => {
    bureau.doe({ doe: 'menu', functie }, wie);
    return venster(google.scherm.vensters.length - 1, wie);
  };
  const webapp = (wie: string, adres: URL): string => {
    const parameter = Object.fromEntries(adres.searchParams);
    const { inhoud } = project.roepAlsWebapp(wie, 'doGet', { parameter }) as { inhoud: string };
    return metLoper(zoalsGoogleServeert(inhoud), { soort: 'webapp', wie });
  };
  const paginas: Readonly<Record<string, (wie: string, adres: URL) => string>> = {
    '/': () => vast('pagina.html'),
    '/zijbalk': (wie) => nieuwste('openZijbalk', wie),
    '/geselecteerd': (wie) => nieuwste('openGeselecteerdeRij', wie),
    '/dialoog': (wie) => nieuwste('openDialoog', wie),
    '/jaarevaluatie': (wie) => nieuwste('openJaarevaluatie', wie),
    '/venster': (wie, adres) => venster(Number(adres.searchParams.get('nr')), wie),
    '/webapp': webapp,
  };
  const ontvang = async (vraag: IncomingMessage, antwoord: ServerResponse): Promise<void> => {
    const adres = new URL(vraag.url ?? '/', 'http://127.0.0.1');
    const wie = adres.searchParams.get('als') ?? gebruiker;
    const pagina = paginas[adres.pathname];
    if (pagina !== undefined) return stuur(antwoord, 'text/html', pagina(wie, adres));
    if (adres.pathname === '/stijl.css') return stuur(antwoord, 'text/css', vast('stijl.css'));
    if (adres.pathname === '/scherm.js') return stuur(antwoord, 'text/javascript', vast('scherm.js'));
    if (adres.pathname === '/run') {
      const verzoek = (await lichaam(vraag)) as Verzoek;
      gevraagd.push({ vraag: vraagIn(verzoek), verzoek });
      return stuur(antwoord, 'application/json', JSON.stringify(await behandel(wereld, grillen, verzoek)));
    }
    if (adres.pathname === '/doe') bureau.doe((await lichaam(vraag)) as Daad, wie);
    stuur(antwoord, 'application/json', JSON.stringify(bureau.beeld(vandaagIn(wereld))));
  };
  const server = createServer((vraag, antwoord) => {
    ontvang(vraag, antwoord).catch((fout: unknown) => {
      antwoord.writeHead(500);
      antwoord.end(String(fout));
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    adres: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    wereld,
    grillen,
    gevraagd,
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
};
