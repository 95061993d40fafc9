// Hoe staan de getallen in een tabel? Elk getal met dossiers erachter is een knop; verborgen achter een grafiek is het alleen tekst. (5.3.2)
import { Artikel } from '../../sidebar/delen/tekst';
import type { Cel, Kaart, Keuze, Rij } from './kaart';

type Kies = (keuze: Keuze, knop: HTMLElement) => void;

interface Props {
  readonly kaart: Kaart;
  /** Null while the table is only there to be heard. */
  readonly kies: Kies | null;
}

const Inhoud = ({ cel, kies }: { readonly cel: Cel; readonly kies: Kies | null }) => {
  const { keuze, tekst } = cel;
  if (keuze === null || kies === null) return <>{tekst}</>;
  return (
    <button
      type="button"
      class="getal"
      aria-label={`${tekst}: toon de dossiers. ${keuze.titel}`}
      onClick={(klik) => kies(keuze, klik.currentTarget)}
    >
      {tekst}
    </button>
  );
};

const Regel = ({ rij, kies }: { readonly rij: Rij; readonly kies: Kies | null }) => (
  <tr>
    <th scope="row">
      {rij.kop} <Artikel artikel={rij.artikel} />
      {rij.bij !== null && <span class="celbron">{rij.bij}</span>}
    </th>
    {rij.cellen.map((cel, i) => (
      <td key={i}>
        <Inhoud cel={cel} kies={kies} />
      </td>
    ))}
  </tr>
);

export const Tabel = ({ kaart, kies }: Props) => (
  <div class={kies === null ? 'onzichtbaar' : 'tabelvak'}>
    <table class="cijfertabel">
      <caption class="onzichtbaar">{kaart.titel}</caption>
      <thead>
        <tr>
          {kaart.koppen.map((kop, i) =>
            kop === '' ? (
              <td key={i} />
            ) : (
              <th key={i} scope="col">
                {kop}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {kaart.rijen.map((rij, i) => (
          <Regel key={i} rij={rij} kies={kies} />
        ))}
      </tbody>
    </table>
  </div>
);
