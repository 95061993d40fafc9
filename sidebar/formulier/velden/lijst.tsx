// Hoe vult iemand regels in: een per onderdeel van de klacht, of zoveel als hij zelf toevoegt?
import { useLayoutEffect, useRef } from 'preact/hooks';
import { OnzichtbareTekst } from '../../delen/tekst';
import { getoondeVelden, regelsVan } from '../waarden';
import type { Waarden } from '../waarden';
import type { Geplaatst } from '../plaats';
import { EenvoudigVeld } from './eenvoudig';
import { Groep } from './veldrand';
import type { Veldprops } from './veldrand';

export interface Lijstprops extends Veldprops {
  /** Refusals of the whole form; each line finds its own. */
  readonly alleFouten: readonly Geplaatst[];
}

const regelsHoogstens = 20;

/** After adding, on to the first control of the new line; after removing, back to the button. */
const useRegelfocus = (id: string, aantal: number) => {
  const was = useRef(aantal);
  const knop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (aantal > was.current)
      document
        .getElementById(`${id}-${aantal - 1}`)
        ?.querySelector<HTMLElement>('input, textarea, select')
        ?.focus();
    if (aantal < was.current) knop.current?.focus();
    was.current = aantal;
  }, [aantal]);
  return knop;
};

interface Regelprops extends Lijstprops {
  readonly regel: Waarden;
  readonly nummer: number;
}
const Regel = ({ veld, id, regel, nummer, zet, alleFouten }: Regelprops) => (
  <>
    {getoondeVelden(veld.velden, regel).map((v) => {
      const veldId = `${id}-${nummer}-${v.sleutel}`;
      return (
        <EenvoudigVeld
          key={v.sleutel}
          veld={v}
          id={veldId}
          waarde={regel[v.sleutel]}
          fouten={alleFouten.filter((f) => f.bij === veldId)}
          zet={(waarde) => zet({ ...regel, [v.sleutel]: waarde })}
        />
      );
    })}
  </>
);

export const Lijst = (props: Lijstprops) => {
  const { veld, id, zet } = props;
  const regels = regelsVan(veld, props.waarde);
  const knop = useRegelfocus(id, regels.length);
  return (
    <Groep {...props}>
      <ol class="regels">
        {regels.map((regel, i) => (
          <li key={i} id={`${id}-${i}`} class="regel">
            <Regel {...props} regel={regel} nummer={i} zet={(r) => zet(regels.map((x, j) => (i === j ? r : x)))} />
            {!veld.vasteRegels && (
              <button type="button" class="knop stil klein" onClick={() => zet(regels.filter((_, j) => i !== j))}>
                Verwijder <OnzichtbareTekst>regel {i + 1}</OnzichtbareTekst>
              </button>
            )}
          </li>
        ))}
      </ol>
      {!veld.vasteRegels && regels.length < regelsHoogstens && (
        <button ref={knop} type="button" class="knop klein" onClick={() => zet([...regels, {}])}>
          {regels.length === 0 ? 'Voeg een regel toe' : 'Voeg nog een regel toe'}
        </button>
      )}
    </Groep>
  );
};
