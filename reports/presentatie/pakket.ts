// Hoe wordt hetzelfde stuk twee keer hetzelfde bestand? Vaste datums, geen verwijzing naar wat er niet is, en samengeperst.
import { maakZip } from '../zip';
import { leesZip } from '../zip-lezen';
import { pers } from '../zip-persen';

type Ingreep = (tekst: string, namen: ReadonlySet<string>) => string;

/** The package names a master for every slide, also those that are not there; strict readers refuse that. */
const zonderSpoken: Ingreep = (tekst, namen) =>
  tekst.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (hele, naam: string) => (namen.has(naam) ? hele : ''));

const gedateerd =
  (stand: string): Ingreep =>
  (tekst) =>
    tekst.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stand}T12:00:00Z`);

/** Read aloud and checked as Dutch. */
const nederlands: Ingreep = (tekst) => tekst.replace(/lang="en-US"/g, 'lang="nl-NL"');

/** The package gives a table a number that another shape has as well. */
const hernummerd: Ingreep = (tekst) => {
  let nummer = 0;
  return tekst.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(nummer += 1)}"`);
};

const nieuweAlinea = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="nl-NL" dirty="0"/><a:t>';

/** Every line of the notes its own paragraph, or PowerPoint runs them together. */
const inAlineas: Ingreep = (tekst) =>
  tekst.replace(/<a:t>[^<]*<\/a:t>/g, (stuk) => stuk.replace(/\r?\n/g, nieuweAlinea));

const overal: Ingreep = (tekst, namen) => hernummerd(nederlands(tekst, namen), namen);

const ingreep = (naam: string, stand: string): Ingreep => {
  if (naam === '[Content_Types].xml') return zonderSpoken;
  if (naam === 'docProps/core.xml') return gedateerd(stand);
  return naam.startsWith('ppt/notesSlides/') ? (tekst, namen) => inAlineas(overal(tekst, namen), namen) : overal;
};

export const vastPakket = async (bytes: Uint8Array, stand: string): Promise<Uint8Array> => {
  const delen = leesZip(bytes).filter((b) => !b.naam.endsWith('/'));
  const namen = new Set(delen.map((b) => b.naam));
  const [lees, schrijf] = [new TextDecoder(), new TextEncoder()];
  const vast = delen.map(({ naam, inhoud }) =>
    /\.(xml|rels)$/.test(naam)
      ? { naam, inhoud: schrijf.encode(ingreep(naam, stand)(lees.decode(inhoud), namen)) }
      : { naam, inhoud },
  );
  return maakZip(await Promise.all(vast.map(pers)));
};
