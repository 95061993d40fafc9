// Welke filterweergaven krijgt elke rol: te laat, binnen een week, alles wat openstaat, het personeel? (5.1.7)
// Named views instead of one shared filter: whoever uses one changes nothing for a colleague (SAFETY D6).
import type { BooleanCondition } from '../google';
import type { Bladnaam } from '../layout';

interface Deel {
  readonly kolom: string;
  readonly bij: BooleanCondition | { readonly zonder: readonly string[] };
}

export interface Weergave {
  /** Never reused: the number of a view is made of it. */
  readonly volgnummer: number;
  readonly blad: Bladnaam;
  readonly titel: string;
  readonly delen: readonly Deel[];
  /** Sorted by this column, the first on top. */
  readonly op: string;
}

const gevuld: BooleanCondition = { type: 'NOT_BLANK', values: [] };
const teLaat: BooleanCondition = { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] };
/** Google has no relative date a week from now; this formula has no separator, so every language reads it. */
const binnenEenWeek: BooleanCondition = { type: 'DATE_BEFORE', values: [{ userEnteredValue: '=TODAY()+8' }] };
const is = (tekst: string): BooleanCondition => ({ type: 'TEXT_EQ', values: [{ userEnteredValue: tekst }] });
const klaar = { zonder: ['Afgewezen', 'Gesloten', 'Bijgesteld'] };

export const weergaven: readonly Weergave[] = [
  {
    ...{ volgnummer: 0, blad: 'klachten', titel: 'Directie: te laat' },
    ...{ delen: [{ kolom: 'actiedatum', bij: teLaat }], op: 'actiedatum' },
  },
  {
    ...{ volgnummer: 1, blad: 'klachten', titel: 'Directie: deze week' },
    ...{ delen: [{ kolom: 'actiedatum', bij: binnenEenWeek }], op: 'actiedatum' },
  },
  {
    ...{ volgnummer: 2, blad: 'klachten', titel: 'Directie: alles open' },
    ...{ delen: [{ kolom: 'volgendeStap', bij: gevuld }], op: 'actiedatum' },
  },
  {
    ...{ volgnummer: 3, blad: 'klachten', titel: 'Behandelaar: in onderzoek' },
    ...{ delen: [{ kolom: 'fase', bij: is('In onderzoek') }], op: 'termijnTot' },
  },
  {
    ...{ volgnummer: 4, blad: 'klachten', titel: 'Notulist: te bespreken' },
    ...{ delen: [{ kolom: 'fase', bij: is('Afgehandeld') }], op: 'afgehandeldOp' },
  },
  {
    ...{ volgnummer: 5, blad: 'maatregelen', titel: 'Directie: te laat' },
    ...{
      delen: [
        { kolom: 'einddatum', bij: teLaat },
        { kolom: 'status', bij: klaar },
      ],
      op: 'einddatum',
    },
  },
  {
    ...{ volgnummer: 6, blad: 'maatregelen', titel: 'Directie: alles open' },
    ...{ delen: [{ kolom: 'status', bij: klaar }], op: 'einddatum' },
  },
  {
    ...{ volgnummer: 7, blad: 'berichten', titel: 'Directie: nog te verzenden' },
    ...{ delen: [{ kolom: 'status', bij: { zonder: ['verzonden'] } }], op: 'gemaaktOp' },
  },
  {
    // A box that is not ticked reads so in Dutch and in English.
    ...{ volgnummer: 8, blad: 'medewerkers', titel: 'Beheerder: personeel in dienst' },
    ...{ delen: [{ kolom: 'actief', bij: { zonder: ['ONWAAR', 'FALSE'] } }], op: 'naam' },
  },
];
