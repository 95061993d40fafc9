// Wat zeggen de cijfers van het jaar? Elke figuur met haar bron en artikel. (5.3.2)
import { Artikel } from '../../sidebar/delen/tekst';
import { inEenRegel } from '../../src/evaluatie/woorden';
import type { Deelprops } from '../deel';

export const Cijfers = ({ evaluatie }: Deelprops) => (
  <section aria-labelledby="kop-cijfers">
    <h2 id="kop-cijfers">Cijfers van {evaluatie.jaar}</h2>
    <dl>
      {evaluatie.figuren.map((f) => (
        <div key={f.naam}>
          <dt>
            {f.titel} <Artikel artikel={f.artikel} />
          </dt>
          <dd>{inEenRegel(f)}</dd>
        </div>
      ))}
    </dl>
  </section>
);
