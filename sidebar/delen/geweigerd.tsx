// Wat kan niet, en wat nu? Voor een blad dat niet te lezen is; een formulier heeft zijn eigen samenvatting.
import type { Weigering } from '../../src/procedure/weigering';
import { bewaarSessie } from '../verbinding/sessie';
import { artikelInWoorden, Kader } from './tekst';
import { Ververs } from './ververs';

/** Signing in again keeps what was typed: drafts are per person. */
export const Heraanmelden = () => (
  <button type="button" class="knop klein" onClick={() => bewaarSessie(null)}>
    Opnieuw aanmelden
  </button>
);

export const metArtikel = (w: Weigering): string =>
  w.artikel === '' ? w.tekst : `${w.tekst} (${artikelInWoorden(w.artikel)})`;

interface Props {
  readonly weigeringen: readonly Weigering[];
  readonly opnieuw: () => void;
}

export const Geweigerd = ({ weigeringen, opnieuw }: Props) => {
  if (weigeringen.length === 0) return null;
  return (
    <Kader soort="fout">
      <div role="alert">
        {weigeringen.map((w) => (
          <p key={w.code}>{metArtikel(w)}</p>
        ))}
      </div>
      {weigeringen.some((w) => w.code === 'oude-pagina') && <Ververs />}
      {weigeringen.some((w) => w.code === 'niet-aangemeld') ? (
        <Heraanmelden />
      ) : (
        <button type="button" class="knop klein" onClick={opnieuw}>
          Probeer opnieuw
        </button>
      )}
    </Kader>
  );
};
