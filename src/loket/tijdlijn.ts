// Wat is er met dit dossier gebeurd, in volgorde? Gelezen uit de dagen en berichten van het dossier zelf.
import { briefsoort } from '../procedure/brieven';
import type { Dag } from '../procedure/dag';
import { naamVan } from '../procedure/persoon';
import type { Klacht } from '../procedure/rijen';
import type { Zaak } from '../procedure/stand';
import type { Dossierbeeld } from './beelden';

type Mijlpaal = Dossierbeeld['tijdlijn'][number];

const gebeurtenissen: readonly (readonly [
  dag: keyof Klacht,
  tekst: (k: Klacht) => string,
  door: keyof Klacht | null,
])[] = [
  ['ontvangstdatum', (k) => `Ontvangen (${k.kanaal ?? 'kanaal onbekend'})`, 'ontvangenDoor'],
  ['gemeldOp', () => 'Gemeld aan de directie', 'ontvangenDoor'],
  ['registratiedatum', (k) => `Geregistreerd als ${k.nummer ?? ''}`, null],
  [
    'besluitBehandelingOp',
    (k) => (k.inBehandeling === true ? 'Besloten: in behandeling' : 'Besloten: niet in behandeling'),
    'besluitBehandelingDoor',
  ],
  ['wederhoorOp', () => 'Betrokken medewerker gehoord', null],
  ['overgedragenOp', () => 'Bevindingen en advies overgedragen aan de directie', 'behandelaar'],
  ['oordeelOp', (k) => `Oordeel: ${k.oordeel ?? k.uitkomst ?? ''}`, 'oordeelDoor'],
  ['afgehandeldOp', (k) => `Afgehandeld: ${k.uitkomst ?? ''}`, null],
  ['besprokenOp', (k) => `Besproken in overleg ${k.overlegnummer ?? ''}`, null],
  ['gearchiveerdOp', () => 'Gearchiveerd', null],
];

const tekstOf = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null);

/** Milestones the given columns may show; the order within a day is that of the procedure. */
export const tijdlijn = (zaak: Zaak, zichtbaar: ReadonlySet<string>, metBerichten: boolean): readonly Mijlpaal[] => {
  const { klacht } = zaak;
  const naam = (id: string | null): string | null => (id === null ? null : naamVan(zaak.stand.rijen.medewerkers, id));
  const uitRij = gebeurtenissen.flatMap(([kolom, tekst, door]): readonly Mijlpaal[] => {
    const dag: Dag | null = zichtbaar.has(kolom) ? tekstOf(klacht[kolom]) : null;
    return dag === null
      ? []
      : [{ dag, tekst: tekst(klacht), door: door === null ? null : naam(tekstOf(klacht[door])) }];
  });
  const uitBerichten = zaak.berichten.flatMap((b): readonly Mijlpaal[] => {
    const soort = metBerichten ? briefsoort(b.soort) : undefined;
    if (soort === undefined || b.verzondenOp === null) return [];
    return [{ dag: b.verzondenOp, tekst: `Brief verzonden per ${b.via}: ${soort.titel}`, door: naam(b.gemaaktDoor) }];
  });
  return [...uitRij, ...uitBerichten].sort((a, b) => Number(a.dag > b.dag) - Number(a.dag < b.dag));
};
