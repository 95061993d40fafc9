// Welke pagina's geeft de server? De pagina met de tabbladen, en het scherm zoals het naar Google gaat, byte voor byte.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paginastijl } from '../../../reports/verslag/stijl';
import { eigenBestanden, ingebakken, koppen } from './koppen';
import type { Bronnen } from './koppen';
import { nee } from './nee';

const html = 'text/html; charset=utf-8';

const omslag = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Klachtenregister</title>
    <link rel="stylesheet" href="/pagina.css">
  </head>
  <body>
    <div id="pagina"></div>
    <noscript>Zet JavaScript aan om het klachtenregister te gebruiken.</noscript>
    <script src="/pagina.js"></script>
  </body>
</html>
`;

const geef = (inhoud: string, soort: string, bronnen = eigenBestanden): Response =>
  new Response(inhoud, { headers: { 'content-type': soort, ...koppen(bronnen) } });

const ontbreekt = (): Response => nee(404, 'niet-gebouwd', 'Deze pagina is er niet. Start het register met: npm start');

/** A paper that is looked at before it is printed lies in a frame, under the rules of the page that made it. */
const metStukken = (inhoud: string): Bronnen => ({
  ...ingebakken(`${inhoud}<style>${paginastijl}</style>`),
  eigenMaaksel: true,
});

export interface Paginas {
  readonly voor: () => Response;
  readonly zijbalk: () => Response;
  readonly uitwisseling: () => Response;
  readonly jaarevaluatie: () => Response;
  readonly script: () => Response;
  readonly stijl: () => Response;
}

/** `dist` is the folder with the build. Read at each request: small files, and a new build shows at once. */
export const maakPaginas = (dist: string): Paginas => {
  const pad = {
    zijbalk: join(dist, 'apps-script', 'sidebar.html'),
    uitwisseling: join(dist, 'apps-script', 'uitwisseling.html'),
    jaarevaluatie: join(dist, 'apps-script', 'jaarevaluatie.html'),
    script: join(dist, 'pagina', 'pagina.js'),
    stijl: join(dist, 'pagina', 'pagina.css'),
  };
  const bestand = (file: string, soort: string): Response =>
    existsSync(file) ? geef(readFileSync(file, 'utf8'), soort) : ontbreekt();
  const uitEenStuk = (file: string, bronnen: (inhoud: string) => Bronnen = ingebakken): Response => {
    if (!existsSync(file)) return ontbreekt();
    const inhoud = readFileSync(file, 'utf8');
    return geef(inhoud, html, bronnen(inhoud));
  };
  const zijbalk = (): Response => uitEenStuk(pad.zijbalk);
  return {
    zijbalk,
    uitwisseling: () => uitEenStuk(pad.uitwisseling),
    jaarevaluatie: () => uitEenStuk(pad.jaarevaluatie, metStukken),
    voor: () => (existsSync(pad.script) ? geef(omslag, html) : zijbalk()),
    script: () => bestand(pad.script, 'text/javascript; charset=utf-8'),
    stijl: () => bestand(pad.stijl, 'text/css; charset=utf-8'),
  };
};
