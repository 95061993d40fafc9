// Welk register is dit, en wie zit ervoor? Een smalle balk bovenaan, met de waarschuwing dat een voorbeeld een voorbeeld is.
import type { Startbeeld } from '../../src/loket/beelden';
import { Pictogram } from '../delen/pictogram';
import { PersoonlijkeLinks } from './links/links';

export type Kant = 'bladen' | 'zijbalk';

interface Props {
  readonly start: Startbeeld;
  /** Null while that is not known. */
  readonly voorbeeld: boolean | null;
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

/** Who sets up the register has no name there yet, and no colleagues. */
const ingericht = ({ formulieren }: Startbeeld): boolean => formulieren.every((f) => f.naam !== 'inrichten');
/** In a real register colleagues come in with a link, which only the directie makes. */
const maaktLinks = (start: Startbeeld, voorbeeld: Props['voorbeeld']): boolean =>
  voorbeeld === false && ingericht(start) && start.wie.rollen.includes('directie');

export const Balk = ({ start, voorbeeld, wissel, kant, kies }: Props) => (
  <header class="balk" aria-label="Register">
    <div class="balkregel">
      <h1>Klachtenregister</h1>
      <p class="organisatie">{start.organisatie}</p>
      {kant !== null && <Kanten kant={kant} kies={kies} />}
      {ingericht(start) && (
        <p class="wieik">
          <strong>{start.wie.naam}</strong> <span class="stil">{rol(start)}</span>
        </p>
      )}
      {maaktLinks(start, voorbeeld) && <PersoonlijkeLinks />}
      <button type="button" class="knop klein" onClick={wissel}>
        {voorbeeld === true ? 'Wissel van persoon' : 'Afmelden'}
      </button>
    </div>
    {voorbeeld === true && <Voorbeeldbanner />}
  </header>
);
