// Hoe ver is de evaluatie van dit jaar, en van welke dag zijn de cijfers? (5.3.2, I-16)
import { dagVoluit } from '../../sidebar/dag';
import { Chip } from '../../sidebar/delen/chip';
import type { Pictogramnaam } from '../../sidebar/delen/pictogram';
import { metDeHand } from '../met-de-hand';
import type { Jaarevaluatie } from '../../src/procedure/jaarevaluatie';
import type { Evaluatie } from '../../src/evaluatie/model';

type Jaarstatus = Jaarevaluatie['status'];

const chips: Readonly<Record<Jaarstatus, readonly [kleur: string, teken: Pictogramnaam]>> = {
  Concept: ['blauw', 'potlood'],
  Besproken: ['paars', 'gesprek'],
  Vastgesteld: ['groen', 'vink'],
  Heropend: ['oker', 'klok'],
};

const Statuschip = ({ status }: { readonly status: Jaarstatus }) => {
  const [kleur, teken] = chips[status];
  return <Chip kleur={kleur} teken={teken} tekst={status} />;
};

const vastgesteld = (rij: Jaarevaluatie | null): string =>
  rij === null || rij.vastgesteldOp === null
    ? ''
    : ` ${rij.status === 'Vastgesteld' ? 'Vastgesteld' : 'Eerder vastgesteld'} op ${dagVoluit(rij.vastgesteldOp)}.`;

export const Status = ({ evaluatie: { rij, stand, afwijkingenOpen } }: { readonly evaluatie: Evaluatie }) => (
  <p class="jaarstatus">
    {rij !== null && <Statuschip status={rij.status} />}
    <span class="stil">
      Stand van {dagVoluit(stand)}.{vastgesteld(rij)}
      {afwijkingenOpen > 0 && ` ${metDeHand(afwijkingenOpen)}`}
    </span>
  </p>
);
