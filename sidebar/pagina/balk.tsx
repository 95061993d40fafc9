// Welk register is dit, en wie zit ervoor? Een smalle balk bovenaan, met de waarschuwing dat een voorbeeld een voorbeeld is.
import type { Startbeeld } from '../../src/loket/beelden';
import { Pictogram } from '../delen/pictogram';

export type Kant = 'bladen' | 'zijbalk';

interface Props {
  readonly start: Startbeeld;
  readonly voorbeeld: boolean;
  readonly wissel: () => void;
  /** Which side is on a narrow window; null when there is only one. */
  readonly kant: Kant | null;
  readonly kies: (kant: Kant) => void;
}

export const Voorbeeldbanner = () => (
  <p class="banner">
    <Pictogram naam="info" />
    <span>Voorbeeldregister: alle mensen en klachten zijn verzonnen. Gegevens verdwijnen bij het stoppen.</span>
  </p>
);

const kanten = { bladen: 'Tabbladen', zijbalk: 'Zijbalk' } as const;

const Kanten = ({ kant, kies }: { readonly kant: Kant; readonly kies: Props['kies'] }) => (
  <div class="kanten" role="group" aria-label="Wat staat er in beeld">
    {(['bladen', 'zijbalk'] as const).map((k) => (
      <button key={k} type="button" class="kant" aria-pressed={k === kant} onClick={() => kies(k)}>
        {kanten[k]}
      </button>
    ))}
  </div>
);

const rol = ({ wie }: Startbeeld): string => wie.rollen.find((r) => r !== 'medewerker') ?? '';

export const Balk = ({ start, voorbeeld, wissel, kant, kies }: Props) => (
  <header class="balk" aria-label="Register">
    <div class="balkregel">
      <h1>Klachtenregister</h1>
      <p class="organisatie">{start.organisatie}</p>
      {kant !== null && <Kanten kant={kant} kies={kies} />}
      {/* Who sets up the register has no name there yet. */}
      {start.formulieren.every((f) => f.naam !== 'inrichten') && (
        <p class="wieik">
          <strong>{start.wie.naam}</strong> <span class="stil">{rol(start)}</span>
        </p>
      )}
      <button type="button" class="knop klein" onClick={wissel}>
        {voorbeeld ? 'Wissel van persoon' : 'Afmelden'}
      </button>
    </div>
    {voorbeeld && <Voorbeeldbanner />}
  </header>
);
