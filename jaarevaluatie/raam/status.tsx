// Hoe ver is de evaluatie van dit jaar, en van welke dag zijn de cijfers? (5.3.2, I-16)
import { dagVoluit } from '../../sidebar/dag';
import { Pictogram } from '../../sidebar/delen/pictogram';
import type { Pictogramnaam } from '../../sidebar/delen/pictogram';
import type { Jaarevaluatie } from '../../src/procedure/jaarevaluatie';
import type { Evaluatie } from '../../src/evaluatie/model';

type Jaarstatus = Jaarevaluatie['status'];

const chips: Readonly<Record<Jaarstatus, readonly [kleur: string, teken: Pictogramnaam]>> = {
  Concept: ['blauw', 'potlood'],
  Besproken: ['paars', 'gesprek'],
  Vastgesteld: ['groen', 'vink'],
  Heropend: ['oker', 'klok'],
};

const Chip = ({ status }: { readonly status: Jaarstatus }) => {
  const [kleur, teken] = chips[status];
  return (
    <span class={`chip ${kleur}`}>
      <Pictogram naam={teken} />
      {status}
    </span>
  );
};

const handmatig = (aantal: number): string =>
  aantal === 1
    ? ' Een rij is met de hand gewijzigd; zij telt zoals zij het laatst is vastgelegd.'
    : ` ${aantal} rijen zijn met de hand gewijzigd; zij tellen zoals zij het laatst zijn vastgelegd.`;

const vastgesteld = (rij: Jaarevaluatie | null): string =>
  rij === null || rij.vastgesteldOp === null
    ? ''
    : ` ${rij.status === 'Vastgesteld' ? 'Vastgesteld' : 'Eerder vastgesteld'} op ${dagVoluit(rij.vastgesteldOp)}.`;

export const Status = ({ evaluatie: { rij, stand, afwijkingenOpen } }: { readonly evaluatie: Evaluatie }) => (
  <p class="jaarstatus">
    {rij !== null && <Chip status={rij.status} />}
    <span class="stil">
      Stand van {dagVoluit(stand)}.{vastgesteld(rij)}
      {afwijkingenOpen > 0 && handmatig(afwijkingenOpen)}
    </span>
  </p>
);
