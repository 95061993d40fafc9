// Hoe staat een maatregel of besluit ervoor, in een teken en een woord? Kleur alleen zegt nooit iets. (5.2.5, 5.3.2)
import type { Besluitregel, Evaluatie, Maatregelkaart } from '../../../src/evaluatie/model';

const [open, klaar, letOp, dicht] = ['○', '●', '▲', '■'];

/** Adopted, not carried out, and past its date on the day of these figures. */
export const isTeLaat = (e: Evaluatie, { maatregel: m }: Maatregelkaart): boolean =>
  m.besluit === 'vastgesteld' &&
  m.uitgevoerdOp === null &&
  m.geslotenOp === null &&
  m.einddatum !== null &&
  m.einddatum < e.stand;

export const maatregelstand = (e: Evaluatie, k: Maatregelkaart): string => {
  const { status, uitgevoerdOp, besluit } = k.maatregel;
  if (isTeLaat(e, k)) return `${letOp} ${status}, over de datum`;
  if (besluit === 'afgewezen') return `${dicht} ${status}`;
  return `${uitgevoerdOp === null ? open : klaar} ${status}`;
};

export const besluitstand = ({ status }: Besluitregel): string =>
  `${status === 'Open' ? open : status === 'Gedaan' ? klaar : dicht} ${status}`;

export const uitgevoerde = (e: Evaluatie): readonly Maatregelkaart[] =>
  e.kaarten.filter((k) => k.maatregel.uitgevoerdOp !== null && k.maatregel.besluit === 'vastgesteld');

/** Whoever acts on a decision, without a name: the directie, or initials that colleagues know and nobody else. */
export const eigenaar = ({ eigenaar: wie }: Besluitregel): string =>
  wie === 'directie'
    ? 'directie'
    : (wie.split('@')[0] ?? '')
        .split(/[\s.]+/)
        .map((deel) => deel.charAt(0).toUpperCase())
        .join('');
