// Welke termijnen lopen er, en welke vrije dagen zijn overgeslagen? (5.1.3, 5.1.6, 5.1.7)
import { Chip } from '../../delen/chip';
import type { Klokbeeld } from '../../../src/loket/beelden';
import type { Pictogramnaam } from '../../delen/pictogram';
import { Artikel } from '../../delen/tekst';

const standen: Readonly<Record<Klokbeeld['status'], readonly [Pictogramnaam, string]>> = {
  loopt: ['klok', 'blauw'],
  'te laat': ['waarschuwing', 'rood'],
  'op tijd': ['vink', 'groen'],
  'te laat gedaan': ['waarschuwing', 'oker'],
};

const Overgeslagen = ({ dagen }: { readonly dagen: Klokbeeld['overgeslagen'] }) =>
  dagen.length === 0 ? null : (
    <details class="klein">
      <summary>{dagen.length === 1 ? '1 vrije dag overgeslagen' : `${dagen.length} vrije dagen overgeslagen`}</summary>
      <ul>
        {dagen.map((d) => (
          <li key={d.dag}>{d.tekst}</li>
        ))}
      </ul>
    </details>
  );

/** A measure or a year has no clocks of its own here. */
export const Klokken = ({ klokken }: { readonly klokken: readonly Klokbeeld[] }) =>
  klokken.length === 0 ? null : (
    <section aria-labelledby="kop-klokken">
      <h2 id="kop-klokken">Termijnen</h2>
      <ul class="klokken">
        {klokken.map((k) => {
          const [teken, toon] = standen[k.status];
          return (
            <li key={k.naam} class="klok">
              <p class="klokkop">
                <Chip kleur={toon} teken={teken} tekst={k.status} />
                <Artikel artikel={k.artikel} />
              </p>
              <h3>{k.titel}</h3>
              <p>{k.zin}</p>
              <Overgeslagen dagen={k.overgeslagen} />
            </li>
          );
        })}
      </ul>
    </section>
  );
