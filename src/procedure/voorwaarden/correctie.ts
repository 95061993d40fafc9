// Wanneer mag een vastgelegd gegeven worden verbeterd, en waarin? (T22, 5.3.1)
import { nlDag } from '../dag';
import type { Dag } from '../dag';
import { klokkenVan } from '../klokken';
import { hoedanigheden } from '../persoon';
import type { Klacht } from '../rijen';
import type { Voorwaarde } from '../voorwaarde';
import { volgendeWerkdag } from '../werkdagen';

/** The receiver repairs his own report as long as nobody works with it; after that it is for the directie. */
export const nogTeVerbeteren: Voorwaarde = {
  code: 'verbeteren-te-laat',
  artikel: '5.3.1',
  toets: ({ stand, klacht }) => {
    if (hoedanigheden(stand, stand.wie, klacht).has('directie')) return null;
    const uiterlijk = klacht.gemeldOp === null ? null : volgendeWerkdag(klacht.gemeldOp, stand.kalender);
    return klacht.fase === 'Ontvangen' && uiterlijk?.ok === true && stand.vandaag <= uiterlijk.dag
      ? null
      : 'U kunt uw melding verbeteren tot en met de volgende werkdag en voor de registratie. Vraag nu de directie het te doen.';
  },
};

/** What the form would change: filled in, and other than it was. */
export const verbeteringen = (
  klacht: Klacht,
  invoer: Readonly<Record<string, unknown>>,
): readonly (readonly [kolom: keyof Klacht, nieuw: unknown])[] =>
  Object.entries(invoer).flatMap(([kolom, nieuw]) => {
    if (!(kolom in klacht) || nieuw === null) return [];
    const sleutel = kolom as keyof Klacht;
    return klacht[sleutel] === nieuw ? [] : [[sleutel, nieuw] as const];
  });

export const ietsVerbeterd: Voorwaarde<Readonly<Record<string, unknown>>> = {
  code: 'niets-verbeterd',
  artikel: '5.3.1',
  toets: ({ klacht, invoer }) =>
    verbeteringen(klacht, invoer).length > 0 ? null : 'Verander ten minste een gegeven, of ga terug zonder te bewaren.',
};

export const ontvangstVoorMelding: Voorwaarde<{ readonly ontvangstdatum: Dag | null }> = {
  code: 'verbeterde-ontvangst-te-laat',
  artikel: '5.1.1',
  veld: 'ontvangstdatum',
  toets: ({ klacht, stand, invoer }) => {
    const uiterste = klacht.gemeldOp ?? stand.vandaag;
    return invoer.ontvangstdatum !== null && invoer.ontvangstdatum > uiterste
      ? `De ontvangst was voor de melding: kies ${nlDag(uiterste)} of eerder.`
      : null;
  },
};

export const verbeterdeKalenderGevuld: Voorwaarde<{ readonly ontvangstdatum: Dag | null }> = {
  code: 'kalender-niet-gevuld',
  artikel: 'besluit 3',
  veld: 'ontvangstdatum',
  toets: ({ klacht, stand, invoer }) => {
    if (invoer.ontvangstdatum === null) return null;
    const klokken = klokkenVan({ ...klacht, ontvangstdatum: invoer.ontvangstdatum }, stand.kalender, stand.vandaag);
    return klokken.ok
      ? null
      : `De vrije dagen van ${klokken.ontbrekendJaar} zijn nog niet ingevuld. Vraag de directie dat jaar toe te voegen op het tabblad Vrije dagen.`;
  },
};
