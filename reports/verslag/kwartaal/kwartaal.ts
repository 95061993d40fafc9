// Wat krijgt de financier over een kwartaal? Vijf exacte aantallen, als csv en als bladzijde, met erbij hoe zij zijn geteld (K25, 5.2.4).
import { nlDag } from '../../../src/procedure/dag';
import type { Dag } from '../../../src/procedure/dag';
import type { Aantal } from '../../../src/evaluatie/model';
import { csvCel, csvVan } from '../../csv/regels';
import { el } from '../html';
import type { Html } from '../html';
import { alsPagina } from '../pagina';
import { gegevens, tabel } from '../tabel';

/** One quarter of one relation, or of all of them. */
export interface Kwartaaluittreksel {
  readonly jaar: number;
  readonly kwartaal: 1 | 2 | 3 | 4;
  readonly relatie: string | null;
  readonly cijfers: readonly Aantal[];
}

export interface Kwartaalstuk {
  readonly organisatie: string;
  readonly stand: Dag;
  readonly delen: readonly Kwartaaluittreksel[];
}

const relatienaam = (relatie: string | null): string => relatie ?? 'alle relaties';

const koppen = ['Organisatie', 'Jaar', 'Kwartaal', 'Relatie', 'Cijfer', 'Aantal', 'Hoe geteld', 'Artikel', 'Stand'];

export const kwartaalAlsCsv = ({ organisatie, stand, delen }: Kwartaalstuk): string =>
  csvVan([
    koppen.map(csvCel),
    ...delen.flatMap((d) =>
      d.cijfers.map((f) =>
        [organisatie, d.jaar, d.kwartaal, relatienaam(d.relatie), f.titel, f.telling.aantal, f.filter, f.artikel]
          .map(csvCel)
          .concat(stand),
      ),
    ),
  ]);

/** What each number means, whoever is counted. */
const begrippen: Readonly<Record<string, string>> = {
  'K25.ingediend': 'Klachten die in het kwartaal bij ons zijn binnengekomen, op de dag van ontvangst.',
  'K25.geweigerd':
    'Klachten waarover in het kwartaal is besloten dat wij ze niet behandelen, op de dag van het besluit.',
  'K25.geweigerdOpTijd': 'Het deel daarvan waarover de klager op tijd bericht kreeg.',
  'K25.behandeld': 'Klachten waarover in het kwartaal is besloten dat wij ze behandelen, op de dag van het besluit.',
  'K25.afgehandeldOpTijd':
    'Behandelde klachten waarvan het antwoord in het kwartaal is verstuurd, binnen de termijn die de klager kende.',
};

const deel = (d: Kwartaaluittreksel): Html =>
  tabel({
    bijschrift: `${d.kwartaal}e kwartaal van ${d.jaar}, ${relatienaam(d.relatie)}`,
    koppen: ['Cijfer', 'Aantal'],
    rijen: d.cijfers.map((f) => [f.titel, f.telling.aantal]),
    getallen: [1],
    breedtes: [75, 25],
  });

export const kwartaaltitel = ({ delen }: Kwartaalstuk): string => {
  const [eerste] = delen;
  const wanneer =
    delen.length === 1 ? `${eerste?.kwartaal ?? ''}e kwartaal van ${eerste?.jaar ?? ''}` : `${eerste?.jaar ?? ''}`;
  return `Klachten: ${wanneer}`;
};

export const kwartaalAlsHtml = (stuk: Kwartaalstuk): string =>
  alsPagina(kwartaaltitel(stuk), [
    el('p.kicker', stuk.organisatie),
    el('h1', kwartaaltitel(stuk)),
    el('p.onder', 'Opgave voor de financier (artikel 5.2.4)'),
    gegevens([['Stand van het register', nlDag(stuk.stand)]]),
    stuk.delen.map(deel),
    el('h2', 'Hoe is geteld?'),
    el(
      'dl',
      (stuk.delen[0]?.cijfers ?? []).map((f) => [el('dt', f.titel), el('dd', begrippen[f.naam] ?? f.filter)]),
    ),
    el(
      'p.voetnoten',
      'Alleen meldingen van de soort klacht tellen mee. De aantallen van een kwartaal gaan over wat in dat kwartaal gebeurde; een klacht kan daarom in het ene kwartaal zijn ingediend en in het volgende zijn behandeld. Een heropende klacht is niet opnieuw ingediend.',
    ),
  ]);
