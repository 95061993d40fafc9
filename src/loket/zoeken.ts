// Welke dossiers mag iemand vinden, op nummer, naam of woord? Niet meer dan zijn kolommen laten zien (1.2).
import { kort } from '../procedure/knippen';
import { vergelijkNummers } from '../procedure/nummering';
import { magLezen } from '../procedure/persoon';
import type { Klacht } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import { zichtbareKolommen } from './inzage';
import type { Lijstbeeld } from './beelden';

const gezocht = [
  'nummer',
  'klagerNaam',
  'klagerOrganisatie',
  'omschrijving',
  'trajectnummer',
  'fase',
  'soort',
] as const;

const past = (klacht: Klacht, stand: Stand, zoek: string): boolean => {
  const zichtbaar = zichtbareKolommen(stand, klacht);
  return gezocht.some((k) => zichtbaar.has(k) && (klacht[k] ?? '').toLowerCase().includes(zoek));
};

const rij = (klacht: Klacht, stand: Stand): Lijstbeeld['rijen'][number] => {
  const zichtbaar = zichtbareKolommen(stand, klacht);
  return {
    dossier: klacht.id,
    nummer: klacht.nummer,
    fase: klacht.fase,
    soort: klacht.soort ?? '',
    omschrijving: zichtbaar.has('omschrijving') ? kort(klacht.omschrijving ?? '', 120) : '',
    ontvangen: klacht.ontvangstdatum,
    volgendeStap: klacht.volgendeStap,
    actiedatum: klacht.actiedatum,
    telaat: klacht.actiedatum !== null && klacht.actiedatum < stand.vandaag,
  };
};

/** Newest number first; what has no number yet comes before all. */
export const zoekLijst = (stand: Stand, zoek: string): Lijstbeeld => {
  const woord = zoek.trim().normalize('NFC').toLowerCase();
  return {
    rijen: stand.rijen.klachten
      .filter((k) => magLezen(stand, stand.wie, k) && (woord === '' || past(k, stand, woord)))
      .sort((a, b) =>
        a.nummer === null || b.nummer === null
          ? Number(b.nummer === null) - Number(a.nummer === null)
          : vergelijkNummers(b.nummer, a.nummer),
      )
      .map((k) => rij(k, stand)),
  };
};
