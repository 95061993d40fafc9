// Wat besloot de directie bij de jaarevaluatie, wie doet het, en hoe liep het af? (5.3.2)
import { jaarVan } from '../dag';
import type { Dag } from '../dag';
import { besluitstatussen } from '../lijsten';
import { nummersUit } from '../nummering';
import type { Evaluatiebesluit, PersoonId, Wijziging } from '../rijen';
import { stap } from '../stap';
import type { Zaak } from '../stand';
import { dag, keuze, persoon, tekst, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/jaarevaluatie';

/** One line per decision or action. */
export const jaarbesluitvelden = {
  tekst: verplicht(tekst({ label: 'Besluit of actie', hulp: 'Noem geen namen van klagers.' })),
  eigenaar: persoon({ label: 'Wie doet het?' }),
  einddatum: dag({ label: 'Uiterlijk op' }),
};

interface Jaarbesluit {
  readonly tekst: string;
  readonly eigenaar: PersoonId | null;
  readonly einddatum: Dag | null;
}

const nieuwBesluit = (jaar: number, nummer: string, besluit: Jaarbesluit): Omit<Evaluatiebesluit, 'id' | 'versie'> => ({
  nummer,
  jaar,
  ...besluit,
  status: 'Open',
  toelichting: null,
  afgerondOp: null,
});

/** Rows with a number of the year in which they are decided; those of an earlier discussion stay. */
export const besluitenUit = (
  { stand, jaarevaluatie }: Zaak,
  besluiten: readonly Jaarbesluit[],
): readonly Wijziging[] => {
  if (besluiten.length === 0 || jaarevaluatie === null) return [];
  const { nummers, teller } = nummersUit(stand.rijen.systeem, 'B', jaarVan(stand.vandaag), besluiten.length);
  const rijen = besluiten.map((besluit, i) => ({
    tabel: 'besluiten' as const,
    id: `B-${stand.lognummer}-${i + 1}`,
    nieuw: true,
    waarden: nieuwBesluit(jaarevaluatie.jaar, nummers[i] ?? '', besluit),
  }));
  return [...rijen, teller];
};

export const besluitAfronden = stap({
  naam: 'besluitAfronden',
  titel: 'Besluit of actie bijwerken',
  uitleg:
    'Wat bij de jaarevaluatie is besloten, wordt gedaan of vervalt met reden. De volgende evaluatie laat zien hoe het afliep.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['directie'],
  velden: {
    nummer: verplicht(tekst({ label: 'Nummer van het besluit', hulp: 'Bijvoorbeeld B2027-01.' })),
    status: verplicht(keuze(besluitstatussen, { label: 'Hoe staat het ervoor?' })),
    toelichting: verplicht(tekstvak({ label: 'Toelichting' })),
  },
  voorwaarden: [eis.besluitBestaat],
  taak: {
    bij: 'directie',
    klok: null,
    als: () => false,
    besluit: ({ status, einddatum }) => (status === 'Open' ? einddatum : null),
  },
  doe: ({ stand, invoer }) => {
    const { nummer, status, toelichting } = invoer;
    const afgerondOp = status === 'Open' ? null : stand.vandaag;
    return eis.besluitenMet(stand, nummer).map((b): Wijziging => ({
      tabel: 'besluiten',
      id: b.id,
      nieuw: false,
      waarden: { status, toelichting, afgerondOp },
    }));
  },
});
