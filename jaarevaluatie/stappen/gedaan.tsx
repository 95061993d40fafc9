// Wat is er net vastgelegd? Daar gaat het lezen verder, want het formulier dat de aandacht had is weg. (5.3.2)
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Kader } from '../../sidebar/delen/tekst';

/** An object, so that the same sentence twice is told twice. */
export interface Melding {
  readonly tekst: string;
}

interface Props {
  readonly melding: Melding | null;
  /** What one can go on with. */
  readonly children?: ComponentChildren;
}

export const Gedaan = ({ melding, children }: Props) => {
  const vak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (melding !== null) vak.current?.focus();
  }, [melding]);
  return (
    <div ref={vak} role="status" tabIndex={-1} class="gedaan">
      {melding !== null && (
        <Kader soort="goed">
          <p>{melding.tekst}</p>
          {children}
        </Kader>
      )}
    </div>
  );
};
