// Hoe maakt een test een formulier? Uit losse velden, of uit een echte stap van de procedure zoals het loket haar laat zien.
import type { Formulierbeeld, Veldbeeld } from '../../src/loket/beelden';
import { formulierVan } from '../../src/loket/formulier';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { zaakVan } from '../../src/procedure/stand';
import type { Medewerker, Rijen } from '../../src/procedure/rijen';
import type { Stand, Zaak } from '../../src/procedure/stand';
import type { Stap } from '../../src/procedure/stap';
import { maakKalender } from '../../src/procedure/werkdagen';
import { tabelnamen } from '../../src/register/tabellen';

export const veld = (sleutel: string, soort: Veldbeeld['soort'], rest: Partial<Veldbeeld> = {}): Veldbeeld => ({
  sleutel,
  soort,
  label: sleutel,
  hulp: null,
  verplicht: false,
  opties: [],
  velden: [],
  vasteRegels: false,
  toonAls: null,
  begin: null,
  maximum: null,
  brief: null,
  ...rest,
});

/** One step per list of fields: `formulier({ eerste: [...], tweede: [...] })`. */
export const formulier = (stappen: Readonly<Record<string, readonly Veldbeeld[]>>): Formulierbeeld => ({
  naam: Object.keys(stappen).join(''),
  titel: 'Proef',
  artikel: '5.1.1',
  uiterlijk: null,
  zij: false,
  stappen: Object.entries(stappen).map(([stap, velden]) => ({
    stap,
    titel: stap,
    uitleg: '',
    artikel: '5.1.1',
    velden,
  })),
});

const wie: Medewerker = {
  id: 'anna@voorbeeld.example',
  versie: 1,
  naam: 'Anna',
  rollen: ['medewerker'],
  actief: true,
  deskundigheid: [],
  waarnemingDoor: null,
  waarnemingVan: null,
  waarnemingTot: null,
};
const leeg = Object.fromEntries(tabelnamen.map((t) => [t, []])) as unknown as Rijen;
const stand: Stand = {
  wie,
  nu: '2026-04-02T09:00:00',
  vandaag: '2026-04-02',
  kalender: maakKalender([]),
  rijen: { ...leeg, medewerkers: [wie] },
  lognummer: 1,
};

/** A case about a dossier with two elements, so that lists with given lines have lines. */
const zaak = (): Zaak => ({
  ...zaakVan(stand, nieuweKlacht('dossier-proef').id),
  onderdelen: [1, 2].map((n) => ({
    id: `dossier-proef.${n}`,
    versie: 1,
    klacht: 'dossier-proef',
    volgnummer: n,
    omschrijving: `Onderdeel ${n}`,
    advies: null,
    adviesToelichting: null,
    oordeel: null,
    motivering: null,
  })),
});

export const beeldVan = (stap: Stap): Formulierbeeld => formulierVan(stap, zaak());
