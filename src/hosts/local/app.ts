// Welke adressen kent de server, en wat gaat er altijd aan vooraf? Eerst de poortwachter, dan pas wie het is en wat hij vraagt.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { isBijlageverzoek } from '../../loket/bijlagen/balie';
import { behandel } from '../../loket/loket';
import { leesPlekverzoek } from '../../loket/plekcontract';
import type { Deur } from '../../loket/stand-van-zaken';
import { maakLink, meldAan, meldAf, personen } from './aanmelden';
import { maakBijlagekamer } from './bijlagekamer';
import type { Bijlagekamer } from './bijlagekamer';
import { toonBlad } from './blad';
import type { Host } from './host';
import { omgevingNu } from '../../computer/klok';
import { koppen } from './koppen';
import { leesLichaam } from './lichaam';
import { maakBriefkamer } from './briefkamer';
import { json, nee, nietAangemeld, onleesbaar } from './nee';
import { inrichter, medewerkersVan } from './personen';
import { houdTegen } from './poortwachter';
import { logFout, storing } from './storing';

const metKoppen = (antwoord: Response): Response => {
  for (const [naam, waarde] of Object.entries(koppen()))
    if (!antwoord.headers.has(naam)) antwoord.headers.set(naam, waarde);
  return antwoord;
};

const tokenVan = (c: Context): string => c.req.header('x-sessie') ?? '';

const metTekst = async (c: Context, werk: (tekst: string) => Response | Promise<Response>): Promise<Response> => {
  const lichaam = await leesLichaam(c.req.raw);
  if (lichaam.ok) return werk(lichaam.tekst);
  return lichaam.teGroot ? nee(413, 'te-groot', 'Dit verzoek is te groot (hoogstens 1 MB).') : onleesbaar();
};

/** Whoever has just set up the register goes on as that person, without a new link. */
const neemOver = ({ register, sessies }: Host): void => {
  const [eerste, ...meer] = medewerkersVan(register);
  if (eerste !== undefined && meer.length === 0) sessies.hernoem(inrichter, eerste.id);
};

const deurVan = ({ klok, bouw, kladblok, kast }: Host, email: string): Deur => ({
  ...omgevingNu(klok),
  email,
  bouw,
  kladblok,
  kast,
});

const loket = (host: Host, bijlagen: Bijlagekamer, persoon: string, tekst: string): Response | Promise<Response> => {
  const plek = leesPlekverzoek(tekst);
  if (plek !== null && isBijlageverzoek(plek)) return bijlagen.behandel(persoon, plek);
  const { antwoord, post } = behandel(host.register, deurVan(host, persoon), tekst);
  if (persoon === inrichter) neemOver(host);
  return host.postkamer.bezorg(post).then(() => json(antwoord));
};

/** The body is read only for somebody we know. */
const alsIemand = (host: Host, c: Context, werk: (persoon: string, tekst: string) => Response | Promise<Response>) => {
  const persoon = host.sessies.van(tokenVan(c));
  return persoon === null ? nietAangemeld() : metTekst(c, (tekst) => werk(persoon, tekst));
};

export const maakApp = (host: Host): Hono => {
  const app = new Hono();
  const brieven = maakBriefkamer(host);
  const bijlagen = maakBijlagekamer(host, (persoon) => deurVan(host, persoon));
  app.use(async (c, verder) => {
    const kop = (naam: string): string | undefined => c.req.header(naam);
    const tegen = houdTegen({ methode: c.req.method, kop, poort: host.poort() });
    if (tegen === null) await verder();
    else c.res = tegen;
    c.res = metKoppen(c.res);
  });
  app.get('/', () => host.paginas.voor());
  app.get('/zijbalk', () => host.paginas.zijbalk());
  app.get('/uitwisseling', () => host.paginas.uitwisseling());
  app.get('/jaarevaluatie', () => host.paginas.jaarevaluatie());
  app.get('/pagina.js', () => host.paginas.script());
  app.get('/pagina.css', () => host.paginas.stijl());
  app.get('/favicon.ico', () => new Response(null, { status: 204 }));
  app.get('/personen', () => personen(host));
  app.post('/aanmelden', (c) => metTekst(c, (tekst) => meldAan(host, tekst)));
  app.post('/afmelden', (c) => meldAf(host, tokenVan(c)));
  app.post('/sleutels', (c) => alsIemand(host, c, (wie, tekst) => maakLink(host, wie, tokenVan(c), tekst)));
  app.post('/loket', (c) => alsIemand(host, c, (persoon, tekst) => loket(host, bijlagen, persoon, tekst)));
  app.post('/blad', (c) => alsIemand(host, c, (persoon, tekst) => toonBlad(host, deurVan(host, persoon), tekst)));
  app.post('/brief', (c) => alsIemand(host, c, (persoon, tekst) => brieven.leg(deurVan(host, persoon), tekst)));
  app.get('/brief/:kaartje', (c) => brieven.toon(c.req.param('kaartje')));
  app.get('/bijlage/:kaartje', (c) => bijlagen.geef(c.req.param('kaartje')));
  app.notFound(() => nee(404, 'onbekend-adres', 'Dit adres kent het klachtenregister niet.'));
  app.onError((fout, c) => {
    logFout(`${c.req.method} ${c.req.routePath}`, fout);
    return storing(fout);
  });
  return app;
};
