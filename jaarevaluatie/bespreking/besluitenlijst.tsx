// Hoe staat het met de besluiten van een evaluatie? Onder elkaar, en bij te werken waar zij staan. (5.3.2)
import { useState } from 'preact/hooks';
import type { Besluitregel } from '../../src/evaluatie/model';
import type { Formulierbeeld } from '../../src/loket/beelden';
import { OnzichtbareTekst } from '../../sidebar/delen/tekst';
import { plekVan } from '../../sidebar/formulier/conceptplek';
import { Formulier } from '../../sidebar/formulier/formulier';
import { useAntwoord } from '../../sidebar/verbinding/antwoord';
import type { Deelprops } from '../deel';
import { Gedaan } from '../stappen/gedaan';
import type { Melding } from '../stappen/gedaan';
import { Besluit } from './besluit';
import { besluitformulier, besluitplek, besluitstap } from './besluitformulier';

interface Bijwerkprops {
  readonly beeld: Formulierbeeld;
  readonly besluit: Besluitregel;
  readonly wie: string;
  readonly klaar: (melding: string) => void;
  readonly sluit: () => void;
}

const Bijwerken = ({ beeld, besluit, wie, klaar, sluit }: Bijwerkprops) => (
  <Formulier
    beeld={besluitformulier(beeld, besluit)}
    doel={{ soort: 'register' }}
    plek={plekVan(wie, '', besluitplek(besluit))}
    knop="Leg vast"
    klaar={(uitslag) => klaar(uitslag.melding)}
  >
    <button type="button" class="knop" onClick={sluit}>
      Sluit
    </button>
  </Formulier>
);

interface Props extends Pick<Deelprops, 'evaluatie' | 'wie' | 'herlaad'> {
  readonly besluiten: readonly Besluitregel[];
  /** Of more than one evaluation. */
  readonly metJaar: boolean;
  readonly leeg: string;
}

export const Besluitenlijst = ({ evaluatie, besluiten, metJaar, leeg, wie, herlaad }: Props) => {
  const { beeld: start } = useAntwoord<'start'>({ vraag: 'start' });
  const [open, zetOpen] = useState<string | null>(null);
  const [gedaan, zetGedaan] = useState<(Melding & { readonly bij: string }) | null>(null);
  const beeld = start?.formulieren.find((f) => f.naam === besluitstap);
  if (besluiten.length === 0) return <p class="stil">{leeg}</p>;
  const sluit = (nummer: string): void => {
    zetOpen(null);
    document.getElementById(`bijwerken-${nummer}`)?.focus();
  };
  return (
    <ul class="besluiten">
      {besluiten.map((b) => (
        <li key={b.nummer}>
          <Besluit besluit={b} stand={evaluatie.stand} metJaar={metJaar} />
          <Gedaan melding={gedaan?.bij === b.nummer ? gedaan : null} />
          {beeld !== undefined && (
            <button
              type="button"
              class="knop stil klein"
              id={`bijwerken-${b.nummer}`}
              aria-expanded={open === b.nummer}
              onClick={() => zetOpen(open === b.nummer ? null : b.nummer)}
            >
              Bijwerken <OnzichtbareTekst>{b.nummer}</OnzichtbareTekst>
            </button>
          )}
          {beeld !== undefined && open === b.nummer && (
            <Bijwerken
              beeld={beeld}
              besluit={b}
              wie={wie}
              sluit={() => sluit(b.nummer)}
              klaar={(tekst) => {
                zetOpen(null);
                zetGedaan({ tekst, bij: b.nummer });
                void herlaad();
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
};
