// Wie doet wat, voor wanneer, en hoe liep het af? Een besluit of actie van de jaarevaluatie. (5.3.2)
import type { Besluitregel } from '../../src/evaluatie/model';
import type { Dag } from '../../src/procedure/dag';
import { dagKort } from '../../sidebar/dag';
import { Chip } from '../../sidebar/delen/chip';
import type { Pictogramnaam } from '../../sidebar/delen/pictogram';
import { Wanneer } from '../../sidebar/delen/tekst';

const chips: Readonly<Record<Besluitregel['status'], readonly [string, Pictogramnaam]>> = {
  Open: ['oker', 'klok'],
  Gedaan: ['groen', 'vink'],
  Vervallen: ['grijs', 'verbod'],
};

const Status = ({ status }: Pick<Besluitregel, 'status'>) => {
  const [kleur, teken] = chips[status];
  return <Chip kleur={kleur} teken={teken} tekst={status} />;
};

/** Whoever still has to do it, sees that the day has gone by. */
const Wanneertekst = ({ besluit: b, stand }: { readonly besluit: Besluitregel; readonly stand: Dag }) =>
  b.einddatum === null ? (
    <span>geen einddatum</span>
  ) : (
    <Wanneer tekst={`uiterlijk ${dagKort(b.einddatum)}`} telaat={b.status === 'Open' && b.einddatum < stand} />
  );

interface Props {
  readonly besluit: Besluitregel;
  readonly stand: Dag;
  readonly metJaar: boolean;
}
export const Besluit = ({ besluit: b, stand, metJaar }: Props) => (
  <>
    <p class="besluitkop">
      <strong>{b.nummer}</strong> <Status status={b.status} />
    </p>
    <div class="besluittekst">
      <p>{b.tekst}</p>
      {b.toelichting !== null && <p>{b.toelichting}</p>}
      {metJaar && <p class="stil">Besloten bij de evaluatie van {b.jaar}.</p>}
    </div>
    <p class="besluitwie stil">
      <span>{b.eigenaar}</span> <Wanneertekst besluit={b} stand={stand} />
    </p>
  </>
);
