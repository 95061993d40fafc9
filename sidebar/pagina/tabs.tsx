// Welke tabbladen zijn er, en welk staat open? Onderaan, zoals in een spreadsheet; met de pijlen van het ene naar het andere.
import { useEffect, useRef } from 'preact/hooks';
import type { Bladbeeld } from '../../src/sheets/bladbeeld';
import type { Bladnaam } from './blad-halen';

interface Props {
  readonly bladen: Bladbeeld['bladen'];
  readonly nu: Bladnaam;
  readonly kies: (naam: Bladnaam) => void;
}

export const tabId = (naam: Bladnaam): string => `tab-${naam}`;
export const paneelId = 'tabblad';

/** Where a key leads from this tab; null for a key that leads nowhere. */
const doel = (toets: string, plek: number, aantal: number): number | null => {
  if (toets === 'ArrowRight') return (plek + 1) % aantal;
  if (toets === 'ArrowLeft') return (plek - 1 + aantal) % aantal;
  if (toets === 'Home') return 0;
  return toets === 'End' ? aantal - 1 : null;
};

export const Tabs = ({ bladen, nu, kies }: Props) => {
  const lijst = useRef<HTMLDivElement>(null);
  useEffect(() => {
    lijst.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [nu]);
  const metToets = (e: KeyboardEvent): void => {
    const plek = bladen.findIndex((b) => b.naam === nu);
    const naar = bladen[doel(e.key, plek, bladen.length) ?? -1];
    if (naar === undefined) return;
    e.preventDefault();
    kies(naar.naam);
    document.getElementById(tabId(naar.naam))?.focus();
  };
  return (
    <div ref={lijst} role="tablist" aria-label="Tabbladen" class="bladtabs" onKeyDown={metToets}>
      {bladen.map(({ naam, titel }) => (
        <button
          key={naam}
          type="button"
          role="tab"
          id={tabId(naam)}
          class="bladtab"
          aria-selected={naam === nu}
          aria-controls={paneelId}
          tabIndex={naam === nu ? 0 : -1}
          onClick={() => kies(naam)}
        >
          {titel}
        </button>
      ))}
    </div>
  );
};
