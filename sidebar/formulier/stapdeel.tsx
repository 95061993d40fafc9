// Welke vragen stelt een stap, en bij welk artikel? Een formulier heeft een stap, of meer die samen worden vastgelegd.
import type { Stapbeeld } from '../../src/loket/beelden';
import { Artikel } from '../delen/tekst';
import { veldId } from './plaats';
import type { Geplaatst } from './plaats';
import { EenvoudigVeld } from './velden/eenvoudig';
import { Lijst } from './velden/lijst';
import { getoondeVelden, waardeVan } from './waarden';
import type { Waarden } from './waarden';

interface Props {
  readonly stap: Stapbeeld;
  readonly metKop: boolean;
  readonly getypt: Waarden;
  readonly fouten: readonly Geplaatst[];
  readonly zet: (veld: string, waarde: unknown) => void;
}

export const Stapdeel = ({ stap, metKop, getypt, fouten, zet }: Props) => (
  <section class="stapdeel" aria-labelledby={metKop ? `kop-${stap.stap}` : undefined}>
    {metKop && <h3 id={`kop-${stap.stap}`}>{stap.titel}</h3>}
    <p class="uitleg">
      {stap.uitleg} <Artikel artikel={stap.artikel} />
    </p>
    {getoondeVelden(stap.velden, getypt).map((veld) => {
      const id = veldId(stap.stap, veld.sleutel);
      const props = {
        veld,
        id,
        waarde: waardeVan(veld, getypt),
        fouten: fouten.filter((f) => f.bij === id),
        zet: (waarde: unknown) => zet(veld.sleutel, waarde),
      };
      return veld.soort === 'lijst' ? (
        <Lijst key={veld.sleutel} {...props} alleFouten={fouten} />
      ) : (
        <EenvoudigVeld key={veld.sleutel} {...props} />
      );
    })}
  </section>
);
