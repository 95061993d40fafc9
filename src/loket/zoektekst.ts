// In welke teksten van een dossier mag iemand zoeken? Precies die hij daarvan mag lezen, en geen andere (1.2, besluit 6).
import type { Klacht, Maatregel, Onderdeel } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import type { Kolom, Waarde } from '../register/kolom';
import { tabellen } from '../register/tabellen';
import { onderdeelInWoorden } from './dossierbeeld';
import { inWoorden } from './woorden';

export interface Zoektekst {
  readonly veld: string;
  readonly tekst: string;
}

const inTekst = (kolom: Kolom): boolean => kolom.codec === 'tekst' || kolom.codec === 'reeks';
const tekstkolommen = tabellen.klachten.kolommen.filter(inTekst);

const uitRij = (stand: Stand, klacht: Klacht, zichtbaar: ReadonlySet<string>): readonly Zoektekst[] => {
  const waarden = klacht as unknown as Readonly<Record<string, Waarde>>;
  return tekstkolommen.flatMap((k): readonly Zoektekst[] => {
    const waarde = zichtbaar.has(k.sleutel) ? (waarden[k.sleutel] ?? null) : null;
    return waarde === null ? [] : [{ veld: k.kop, tekst: inWoorden(k, waarde, stand.rijen.medewerkers) }];
  });
};

/** Elements and measures by dossier, looked up once for a whole list. */
export interface Erbij {
  readonly onderdelen: ReadonlyMap<string, readonly Onderdeel[]>;
  readonly maatregelen: ReadonlyMap<string, readonly Maatregel[]>;
}

const perDossier = <T extends { readonly id: string }>(rijen: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const uit = new Map<string, T[]>();
  for (const rij of rijen) {
    const dossier = rij.id.split('.', 1)[0] ?? '';
    const al = uit.get(dossier);
    if (al === undefined) uit.set(dossier, [rij]);
    else al.push(rij);
  }
  return uit;
};

export const erbijVan = ({ rijen }: Stand): Erbij => ({
  onderdelen: perDossier(rijen.onderdelen),
  maatregelen: perDossier(rijen.maatregelen),
});

/** The same texts that the screen of the dossier shows this person, with the heading they have there. */
export const zoekteksten = (
  stand: Stand,
  klacht: Klacht,
  zichtbaar: ReadonlySet<string>,
  { onderdelen, maatregelen }: Erbij,
): readonly Zoektekst[] => [
  ...uitRij(stand, klacht, zichtbaar),
  ...(onderdelen.get(klacht.id) ?? []).flatMap((o) => {
    const regel = onderdeelInWoorden(o, zichtbaar);
    return regel === null ? [] : [{ veld: regel.kop, tekst: regel.tekst }];
  }),
  ...(zichtbaar.has('leerpunt') ? (maatregelen.get(klacht.id) ?? []) : []).map((m) => ({
    veld: `Maatregel ${m.nummer}`,
    tekst: m.tekst,
  })),
];
