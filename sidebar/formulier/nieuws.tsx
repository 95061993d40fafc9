// Wat is er in het dossier veranderd terwijl iemand typte, en kan de stap nog?
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Kader } from '../delen/tekst';

interface Props {
  /** What changed, in words; null when nobody asked. */
  readonly nieuws: readonly string[] | null;
  /** The step is no longer possible: the text stays readable, the button goes. */
  readonly voorbij: boolean;
}

const Wijzigingen = ({ nieuws }: { readonly nieuws: readonly string[] }) => (
  <>
    <p class="kadertitel">Dit is er intussen veranderd</p>
    {nieuws.length === 0 ? (
      <p>Er is niets veranderd dat u kunt zien.</p>
    ) : (
      <ul>
        {nieuws.map((n) => (
          <li key={n}>{n}</li>
        ))}
      </ul>
    )}
  </>
);

export const Nieuws = ({ nieuws, voorbij }: Props) => {
  const vak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (nieuws !== null) vak.current?.focus();
  }, [nieuws]);
  if (nieuws === null && !voorbij) return null;
  return (
    <div ref={vak} tabIndex={-1} role="group" aria-label="Wijzigingen">
      <Kader soort="let-op">
        {nieuws !== null && <Wijzigingen nieuws={nieuws} />}
        <p>
          {voorbij
            ? 'Deze stap kan nu niet meer. Uw tekst staat er nog, zodat u die kunt kopiëren.'
            : 'Uw tekst staat er nog. Kijk of die nog klopt en leg daarna opnieuw vast.'}
        </p>
      </Kader>
    </div>
  );
};
