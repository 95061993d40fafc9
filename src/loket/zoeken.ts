// Welke dossiers mag iemand vinden, op nummer, naam of woord? Niet meer dan zijn kolommen laten zien (1.2).
import { kort } from '../procedure/knippen';
import { vergelijkNummers } from '../procedure/nummering';
import { magLezen } from '../procedure/persoon';
import type { Klacht, Tabelnaam } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import type { Lijstbeeld } from './beelden';
import type { Verzoek } from './contract';
import { zichtbareKolommen } from './inzage';
import { takenVan } from './taken';
import { erbijVan, zoekteksten } from './zoektekst';
import type { Zoektekst } from './zoektekst';
import { vouw, woordenVan, zoekIn } from './zoekwoord';

type Rij = Lijstbeeld['rijen'][number];
export type Zoekvraag = Omit<Verzoek<'lijst'>, 'vraag' | 'bouw'>;

/** Elements and measures are read only when there is a word to look for in them. */
export const tabellenVoorLijst = ({ zoek, mijn }: Zoekvraag): readonly Tabelnaam[] => [
  'klachten',
  ...((zoek ?? '').trim() === '' ? [] : (['onderdelen'] as const)),
  ...((zoek ?? '').trim() === '' && mijn !== true ? [] : (['maatregelen'] as const)),
  ...(mijn === true ? (['verzekering'] as const) : []),
];

const hoogstensVindplaatsen = 3;

const wijsAan = (teksten: readonly Zoektekst[], woord: string): Rij['gevonden'] => {
  const plaatsen = teksten.flatMap(({ veld, tekst }) => {
    const plaats = zoekIn(tekst, woord);
    return plaats === null ? [] : [{ veld, ...plaats }];
  });
  const beste = plaatsen.find((p) => p.aanBegin) ?? plaatsen[0];
  if (beste === undefined) return [];
  const { veld, voor, treffer, na } = beste;
  return [{ veld, voor, treffer, na }];
};

/** Where each word stands first, at the beginning of a word if it can be, or null when one of them is nowhere. */
const zoekAlle = (teksten: readonly Zoektekst[], woorden: readonly string[]): Rij['gevonden'] | null => {
  const gevouwen = teksten.map(({ tekst }) => vouw(tekst));
  if (!woorden.every((w) => gevouwen.some((t) => t.includes(w)))) return null;
  return woorden.slice(0, hoogstensVindplaatsen).flatMap((w) => wijsAan(teksten, w));
};

const isTeLaat = (klacht: Klacht, stand: Stand, zichtbaar: ReadonlySet<string>): boolean =>
  zichtbaar.has('actiedatum') && klacht.actiedatum !== null && klacht.actiedatum < stand.vandaag;

const rij = (klacht: Klacht, stand: Stand, zichtbaar: ReadonlySet<string>, gevonden: Rij['gevonden']): Rij => ({
  dossier: klacht.id,
  nummer: klacht.nummer,
  fase: klacht.fase,
  soort: klacht.soort ?? '',
  omschrijving: zichtbaar.has('omschrijving') ? kort(klacht.omschrijving ?? '', 120) : '',
  ontvangen: klacht.ontvangstdatum,
  volgendeStap: klacht.volgendeStap,
  actiedatum: zichtbaar.has('actiedatum') ? klacht.actiedatum : null,
  telaat: isTeLaat(klacht, stand, zichtbaar),
  gevonden,
});

const opNummer = (a: Klacht, b: Klacht): number =>
  a.nummer === null || b.nummer === null
    ? Number(b.nummer === null) - Number(a.nummer === null)
    : vergelijkNummers(b.nummer, a.nummer);

/** Dossiers on which this person has something to do. */
const aanZet = (stand: Stand): ReadonlySet<string> =>
  new Set(takenVan(stand, stand.wie).flatMap((t) => t.dossiers ?? [t.onderwerp]));

/** Newest number first; what has no number yet comes before all. */
export const zoekLijst = (stand: Stand, { zoek, fase, soort, telaat, mijn }: Zoekvraag): Lijstbeeld => {
  const woorden = woordenVan(zoek ?? '');
  const erbij = erbijVan(stand);
  const van = mijn === true ? aanZet(stand) : null;
  const past = (k: Klacht): boolean =>
    (fase === undefined || k.fase === fase) &&
    (soort === undefined || k.soort === soort) &&
    (van === null || van.has(k.id)) &&
    magLezen(stand, stand.wie, k);
  return {
    rijen: stand.rijen.klachten
      .filter(past)
      .sort(opNummer)
      .flatMap((k): readonly Rij[] => {
        const zichtbaar = zichtbareKolommen(stand, k);
        if (telaat === true && !isTeLaat(k, stand, zichtbaar)) return [];
        const gevonden = woorden.length === 0 ? [] : zoekAlle(zoekteksten(stand, k, zichtbaar, erbij), woorden);
        return gevonden === null ? [] : [rij(k, stand, zichtbaar, gevonden)];
      }),
  };
};
