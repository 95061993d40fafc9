// Hoe vult iemand een gewoon formulier van het beheer in, midden in het inrichten? Uitgeklapt als hij het wil, en daarna weer leeg.
import { useState } from 'preact/hooks';
import type { Formulierbeeld } from '../../../src/loket/beelden';
import { plekVan } from '../../formulier/conceptplek';
import { Formulier } from '../../formulier/formulier';
import { zeg } from '../../navigatie';

interface Props {
  readonly titel: string;
  readonly wie: string;
  readonly beeld: Formulierbeeld;
  readonly veranderd: () => void;
  readonly open?: boolean;
}

export const Losformulier = ({ titel, wie, beeld, veranderd, open: begin }: Props) => {
  const [open, zetOpen] = useState(begin === true);
  return (
    <section class="beheerdeel">
      <h3>
        <button type="button" class="uitklap" aria-expanded={open} onClick={() => zetOpen(!open)}>
          {titel}
        </button>
      </h3>
      {open && (
        <Formulier
          beeld={beeld}
          doel={{ soort: 'register' }}
          plek={plekVan(wie, '', beeld.naam)}
          knop="Leg vast"
          klaar={(uitslag) => {
            zeg(uitslag.melding);
            veranderd();
          }}
        />
      )}
    </section>
  );
};
