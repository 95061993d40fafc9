// Wat betekenen de woorden van een oud register in onze lijsten? Een voorstel per waarde; de gebruiker beslist.
import { celOp, genormaliseerd } from './cel';
import type { Inleesblad } from './cel';
import { isKeuzeveld, optiesVan } from './velden';
import type { Keuzeveld, Koppeling } from './velden';

/** Per field, per value as it stands in the file (normalised): an option of the list, or null to leave it empty. */
export type Vertaling = Readonly<Partial<Record<Keuzeveld, Readonly<Record<string, string | null>>>>>;

const woordenboek: Readonly<Record<Keuzeveld, Readonly<Record<string, string>>>> = {
  soort: { vraag: 'informatieverzoek', info: 'informatieverzoek', tip: 'suggestie', k: 'klacht', signaal: 'opmerking' },
  kanaal: {
    ...{ mail: 'e-mail', email: 'e-mail', tel: 'telefonisch', telefoon: 'telefonisch', gebeld: 'telefonisch' },
    ...{ post: 'brief', schriftelijk: 'brief', gesprek: 'mondeling', website: 'formulier', webformulier: 'formulier' },
  },
  relatie: {
    ...{ uwv: 'opdrachtgever: UWV', verzekeraar: 'opdrachtgever: verzekeraar', client: 'cliënt in een traject' },
    ...{ werkgever: 'opdrachtgever: werkgever', particulier: 'opdrachtgever: particulier' },
    ...{ advocaat: 'gemachtigde', 'ex client': 'ex-cliënt' },
  },
  uitkomst: {
    ...{ j: 'gegrond', ja: 'gegrond', g: 'gegrond', true: 'gegrond', n: 'ongegrond', nee: 'ongegrond' },
    ...{ o: 'ongegrond', false: 'ongegrond', 'niet gegrond': 'ongegrond', deels: 'deels gegrond', d: 'deels gegrond' },
    ...{ gedeeltelijk: 'deels gegrond', 'gedeeltelijk gegrond': 'deels gegrond', 'ten dele': 'deels gegrond' },
    ...{ nib: 'niet in behandeling', afdoende: 'afdoende behandeld', minnelijk: 'in der minne opgelost' },
  },
};

/** The option somebody most likely meant, or nothing when that is a guess. */
const stelWaardeVoor = (veld: Keuzeveld, waarde: string): string | undefined => {
  const woord = genormaliseerd(waarde);
  return optiesVan(veld).find((o) => genormaliseerd(o) === woord) ?? woordenboek[veld][woord];
};

export interface Voorkomend {
  readonly waarde: string;
  readonly aantal: number;
}

/** Distinct values below a heading, most frequent first. */
export const waardenIn = (blad: Inleesblad, kopregel: number, kolom: number): readonly Voorkomend[] => {
  const per = new Map<string, { waarde: string; aantal: number }>();
  for (const rij of blad.rijen.slice(kopregel + 1)) {
    const { tekst } = celOp(rij, kolom);
    if (tekst === '') continue;
    const was = per.get(genormaliseerd(tekst));
    if (was === undefined) per.set(genormaliseerd(tekst), { waarde: tekst, aantal: 1 });
    else was.aantal += 1;
  }
  return [...per.values()].sort((a, b) => b.aantal - a.aantal);
};

/** Long lists of different texts are no list of choices: those are left to the person. */
export const stelVertalingVoor = (blad: Inleesblad, kopregel: number, koppeling: readonly Koppeling[]): Vertaling => {
  const uit: Partial<Record<Keuzeveld, Record<string, string | null>>> = {};
  koppeling.forEach((veld, kolom) => {
    if (!isKeuzeveld(veld)) return;
    const paren = waardenIn(blad, kopregel, kolom).flatMap(({ waarde }) => {
      const optie = stelWaardeVoor(veld, waarde);
      return optie === undefined ? [] : [[genormaliseerd(waarde), optie] as const];
    });
    uit[veld] = Object.fromEntries(paren);
  });
  return uit;
};

/** Undefined when nobody has said yet what the value means. */
export const vertaald = (vertaling: Vertaling, veld: Keuzeveld, waarde: string): string | null | undefined =>
  new Map(Object.entries(vertaling[veld] ?? {})).get(genormaliseerd(waarde));
