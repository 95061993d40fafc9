// Wat heeft elk veld om zich heen? Een label, uitleg, en bij een weigering de zin die zegt wat er nog moet.
import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Veldbeeld } from '../../../src/loket/beelden';
import { Pictogram } from '../../delen/pictogram';
import type { Geplaatst } from '../plaats';

export interface Veldprops {
  readonly veld: Veldbeeld;
  readonly id: string;
  readonly waarde: unknown;
  /** Refusals about exactly this field. */
  readonly fouten: readonly Geplaatst[];
  readonly zet: (waarde: unknown) => void;
}

/** What stands beside a question, such as what the register proposes; by the key of the field. */
export const BijVraag = createContext<(sleutel: string) => ComponentChildren>(() => null);
const useBij = ({ veld }: Veldprops): ComponentChildren => useContext(BijVraag)(veld.sleutel) ?? null;

const idVan = (id: string, deel: string): string => `${id}--${deel}`;

/** What a control must say about itself; `extra` is the id of one more description. */
export const beschrijving = ({ veld, id, fouten }: Veldprops, extra?: string) => ({
  'aria-invalid': fouten.length > 0 ? ('true' as const) : undefined,
  'aria-describedby':
    [fouten.length > 0 && idVan(id, 'fout'), veld.hulp !== null && idVan(id, 'hulp'), extra]
      .filter(Boolean)
      .join(' ') || undefined,
});

const Label = ({ veld }: { readonly veld: Veldbeeld }) => (
  <>
    {veld.label}
    {veld.verplicht && <span class="verplicht"> (verplicht)</span>}
  </>
);

const Rond = ({ veld, id, fouten, bij }: Veldprops & { readonly bij: ComponentChildren }) => (
  <>
    {veld.hulp !== null && (
      <p class="hulp" id={idVan(id, 'hulp')}>
        {veld.hulp}
      </p>
    )}
    {bij !== null && <div id={idVan(id, 'bij')}>{bij}</div>}
    {fouten.length > 0 && (
      <p class="veldfout" id={idVan(id, 'fout')}>
        <Pictogram naam="waarschuwing" />
        <span>{fouten.map((f) => f.tekst).join(' ')}</span>
      </p>
    )}
  </>
);

type Rand = Veldprops & { readonly children: ComponentChildren };
const klasse = (fouten: readonly Geplaatst[]): string => (fouten.length > 0 ? 'veld mis' : 'veld');

/** Around one control that carries `id` itself. */
export const Enkel = ({ children, ...props }: Rand) => (
  <div class={klasse(props.fouten)}>
    <label for={props.id}>
      <Label veld={props.veld} />
    </label>
    <Rond {...props} bij={useBij(props)} />
    {children}
  </div>
);

/** Around several controls; radios say as a group that the answer is wrong, checkboxes and lines each for themselves. */
export const Groep = ({ children, radios, ...props }: Rand & { readonly radios?: boolean }) => {
  const bij = useBij(props);
  const { 'aria-invalid': mis, 'aria-describedby': door } = beschrijving(
    props,
    bij === null ? undefined : idVan(props.id, 'bij'),
  );
  return (
    <fieldset
      id={props.id}
      class={klasse(props.fouten)}
      role={radios === true ? 'radiogroup' : undefined}
      aria-invalid={radios === true ? mis : undefined}
      aria-describedby={door}
    >
      <legend>
        <Label veld={props.veld} />
      </legend>
      <Rond {...props} bij={bij} />
      {children}
    </fieldset>
  );
};
