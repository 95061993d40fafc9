// Wie doet wat, voor wanneer, en hoe liep het af? De besluiten van een evaluatie, bij te werken waar zij staan. (5.3.2)
import { useState } from 'preact/hooks';
import type { Besluitregel } from '../../src/evaluatie/model';
import type { Dag } from '../../src/procedure/dag';
import type { Formulierbeeld } from '../../src/loket/beelden';
import { dagKort } from '../../sidebar/dag';
import { Pictogram } from '../../sidebar/delen/pictogram';
import type { Pictogramnaam } from '../../sidebar/delen/pictogram';
import { OnzichtbareTekst, Wanneer } from '../../sidebar/delen/tekst';
import { plekVan } from '../../sidebar/formulier/conceptplek';
import { Formulier } from '../../sidebar/formulier/formulier';
import { useAntwoord } from '../../sidebar/verbinding/antwoord';
import type { Deelprops } from '../deel';
import { Gedaan } from '../stappen/gedaan';
import type { Melding } from '../stappen/gedaan';
import { besluitformulier, besluitplek, besluitstap } from './besluitformulier';

const chips: Readonly<Record<Besluitregel['status'], readonly [string, Pictogramnaam]>> = {
  Open: ['oker', 'klok'],
  Gedaan: ['groen', 'vink'],
  Vervallen: ['grijs', 'verbod'],
};

const Status = ({ status }: Pick<Besluitregel, 'status'>) => {
  const [kleur, teken] = chips[status];
  return (
    <span class={`chip ${kleur}`}>
      <Pictogram naam={teken} />
      {status}
    </span>
  );
};

/** Whoever still has to do it, sees that the day has gone by. */
const Wanneertekst = ({ besluit: b, stand }: { readonly besluit: Besluitregel; readonly stand: Dag }) =>
  b.einddatum === null ? (
    <span>geen einddatum</span>
  ) : (
    <Wanneer tekst={`uiterlijk ${dagKort(b.einddatum)}`} telaat={b.status === 'Open' && b.einddatum < stand} />
  );

interface Regelprops {
  readonly besluit: Besluitregel;
  readonly stand: Dag;
  readonly metJaar: boolean;
}
const Gegevens = ({ besluit: b, stand, metJaar }: Regelprops) => (
  <>
    <p class="besluitkop">
      <strong>{b.nummer}</strong> <Status status={b.status} />
      {metJaar && <span class="stil">evaluatie van {b.jaar}</span>}
    </p>
    <div class="besluittekst">
      <p>{b.tekst}</p>
      {b.toelichting !== null && <p class="stil">{b.toelichting}</p>}
    </div>
    <p class="besluitwie stil">
      <span>{b.eigenaar}</span> <Wanneertekst besluit={b} stand={stand} />
    </p>
  </>
);

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
          <Gegevens besluit={b} stand={evaluatie.stand} metJaar={metJaar} />
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
