// Hoe komt de evaluatie van een jaar uit de opdrachtregel? Dezelfde presentatie en hetzelfde verslag als uit de pagina van de directie (5.3.2).
import { createHash } from 'node:crypto';
import type { Evaluatie } from '../../../evaluatie/model';
import { startfout } from '../../../computer/startfout';
import { eenmaal } from '../google/google';
import { evaluatieUit, jaarUit, leesStand } from '../jaar';
import { moet, verkeerd } from '../keuze';
import { eisNieuw, naarSchijf } from '../schijf';
import { gedaan } from '../wereld';
import type { Uitslag, Wereld } from '../wereld';
import type { Opdracht } from './opdracht';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Google makes no slides of more. */
const HOOGSTENS = 100 * 1024 * 1024;

/** Loaded when a deck or a report is asked for: drawing takes a library of its own. */
const tekenaar = () => import('../../../../reports/node/tekenen');

const alsPptx = async (e: Evaluatie, { voortgang }: Wereld): Promise<Uint8Array> => {
  const [{ maakPptx }, { magNiet, presentatieVan }, { tekenInNode }] = await Promise.all([
    import('../../../../reports/presentatie/pptx'),
    import('../../../../reports/presentatie/presentatie'),
    tekenaar(),
  ]);
  const bezwaar = magNiet(e);
  if (bezwaar !== null) throw startfout(bezwaar, 1);
  return maakPptx(presentatieVan(e), tekenInNode, (gedaanNu, totaal) => voortgang('dia’s', gedaanNu, totaal));
};

const alsHtml = async (e: Evaluatie): Promise<Uint8Array> => {
  const [{ verslagAlsHtml }, { tekenPlaatjes }, { tekenInNode }] = await Promise.all([
    import('../../../../reports/verslag/evaluatie/verslag'),
    import('../../../../reports/verslag/evaluatie/plaatjes'),
    tekenaar(),
  ]);
  return Buffer.from(verslagAlsHtml(e, await tekenPlaatjes(e, tekenInNode)));
};

const makers: Readonly<Record<string, (e: Evaluatie, wereld: Wereld) => Promise<Uint8Array>>> = {
  pptx: alsPptx,
  html: alsHtml,
};

const somVan = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same deck has the same bytes, so by them it is found back when the answer got lost. */
const zetInDrive = ({ google, zeg }: Wereld, jaar: number, bytes: Uint8Array): string => {
  if (bytes.length > HOOGSTENS) throw startfout('De presentatie is te groot voor Google Presentaties.', 1);
  zeg('Zet de presentatie in uw Drive.');
  const { id } = eenmaal(google(), {
    naam: `Jaarevaluatie ${jaar}`,
    kenmerk: `verslag-${somVan(bytes).slice(0, 40)}`,
    soort: 'presentation',
    inhoud: { soort: PPTX, bytes },
  });
  return `https://docs.google.com/presentation/d/${id}/edit`;
};

const soortVan = (uit: string): string => {
  const soort = /\.(\w+)$/.exec(uit)?.[1] ?? '';
  if (Object.hasOwn(makers, soort)) return soort;
  throw verkeerd('Bij --uit hoort een bestand dat eindigt op .pptx (presentatie) of .html (verslag).');
};

export const verslag: Opdracht = {
  naam: 'verslag',
  doel: 'maakt van de evaluatie van een jaar een presentatie of een verslag',
  uitleg: [
    'De naam bij --uit zegt wat het wordt: .pptx een presentatie, .html een verslag om te lezen of af te drukken.',
    'Met --upload staat de presentatie daarna ook als Google Presentaties in uw eigen Drive.',
    'Telt alle dossiers mee. Op het scherm ziet een directielid een dossier over hemzelf niet; daar kan het anders uitkomen.',
    'Vaststellen en besluiten nemen doet de directie in het register zelf.',
  ],
  opties: ['blad', 'map', 'jaar', 'uit', 'upload'],
  voorbeelden: ['--blad ID --jaar 2026 --uit evaluatie-2026.pptx', '--map DIR --uit evaluatie.html'],
  doe: async (keuze, wereld): Promise<Uitslag> => {
    const [uit, jaar] = [moet(keuze, 'uit'), jaarUit(keuze, wereld)];
    const soort = soortVan(uit);
    const upload = keuze['upload'] === true;
    if (upload && soort !== 'pptx') throw verkeerd('--upload kan alleen met een presentatie (.pptx).');
    eisNieuw(uit);
    const evaluatie = evaluatieUit(leesStand(keuze, wereld), jaar);
    wereld.zeg(`Maakt ${uit} van de evaluatie over ${jaar}, stand ${evaluatie.stand}.`);
    const bytes = (await makers[soort]?.(evaluatie, wereld)) ?? new Uint8Array();
    naarSchijf(uit, bytes);
    const adres = upload ? zetInDrive(wereld, jaar, bytes) : null;
    return gedaan(
      { jaar, bestand: uit, sha256: somVan(bytes), adres },
      `Bewaard: ${uit} (${Math.ceil(bytes.length / 1024)} KB)`,
      ...(adres === null ? [] : [`In uw Drive: ${adres}`]),
    );
  },
};
