// Waaruit bestaat een verzonnen klacht? Een onderwerp met losse zinnen waarvan er steeds andere worden gekozen.
import type { Keuze, aarden, grondslagen, maatregelsoorten, rubrieken, soorten } from '../procedure/lijsten';

/** Sentences for one outcome of the examination. */
export interface Uitslag {
  readonly gevonden: readonly string[];
  readonly motivering: readonly string[];
}

/** Every text can have `{een|ander}` choices; none names a person, a company or anything medical. */
export interface Onderwerp {
  readonly soort: Keuze<typeof soorten>;
  readonly grondslag: readonly Keuze<typeof grondslagen>[];
  readonly rubriek: Keuze<typeof rubrieken>;
  readonly aard: Keuze<typeof aarden>;
  /** About us as an employer, for instance (article 4). */
  readonly buitenProcedure?: boolean;
  readonly kern: readonly string[];
  /** With a complaint a second element, which gets its own judgement (besluit 5); otherwise one more sentence. */
  readonly tweede: readonly string[];
  readonly gegrond: Uitslag;
  readonly ongegrond: Uitslag;
  readonly afspraak: readonly string[];
  readonly leerpunt: readonly string[];
  readonly maatregel: readonly (readonly [Keuze<typeof maatregelsoorten>, string])[];
}

/** What subjects of the same kind have in common is said once. */
type Gedeeld = 'soort' | 'grondslag' | 'rubriek' | 'aard' | 'buitenProcedure';
export const onderwerpen = (
  gedeeld: Pick<Onderwerp, Gedeeld>,
  rij: readonly Omit<Onderwerp, Gedeeld>[],
): readonly Onderwerp[] => rij.map((o) => ({ ...gedeeld, ...o }));

/** Whatever the second element is about, its outcome does not contradict the first. */
export const tweedePunt: Readonly<Record<'gegrond' | 'ongegrond', Uitslag>> = {
  gegrond: {
    gevonden: [
      'Op het tweede punt {ging het mis|heeft de klager gelijk}.',
      'Het tweede punt {klopt|wordt door ons erkend}.',
    ],
    motivering: ['Op dit punt had het anders gemoeten.', 'Hier hebben wij steken laten vallen.'],
  },
  ongegrond: {
    gevonden: ['Voor het tweede punt is {geen bevestiging|niets in het dossier} gevonden.'],
    motivering: ['Dit is niet komen vast te staan.', 'Op dit punt is gedaan wat redelijk was.'],
  },
};
