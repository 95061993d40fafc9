// Hoe staan we ervoor? Aantallen per fase, de termijnen en de cijfers, voor de directie. (5.1.7)
import type { Overzichtbeeld } from '../../src/loket/beelden';
import { Fasechip } from '../delen/fase';
import { Geweigerd } from '../delen/geweigerd';
import { Kop } from '../delen/kop';
import { Artikel } from '../delen/tekst';
import { useAntwoord } from '../verbinding/antwoord';
import { Naleving } from './naleving';
import { Taaklijst } from './taaklijst';

const Fasen = ({ fasen }: Pick<Overzichtbeeld, 'fasen'>) => (
  <section aria-labelledby="kop-fasen">
    <h2 id="kop-fasen">Dossiers per fase</h2>
    <ul class="telling">
      {fasen.map(({ fase, aantal }) => (
        <li key={fase}>
          <Fasechip fase={fase} />
          <span class="aantal">{aantal}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Cijfers = ({ cijfers }: Pick<Overzichtbeeld, 'cijfers'>) => (
  <section aria-labelledby="kop-cijfers">
    <h2 id="kop-cijfers">Cijfers</h2>
    <dl class="cijfers">
      {cijfers.map((c) => (
        <div key={c.titel} class="cijfer">
          <dt>{c.titel}</dt>
          <dd class="waarde">{c.waarde}</dd>
          <dd class="stil">
            {c.uitleg} <Artikel artikel={c.artikel} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

const Termijnen = ({ termijnen }: Pick<Overzichtbeeld, 'termijnen'>) => (
  <section aria-labelledby="kop-termijnen">
    <h2 id="kop-termijnen">Termijnen</h2>
    {termijnen.length === 0 ? <p class="stil">Er lopen geen termijnen.</p> : <Taaklijst taken={termijnen} />}
  </section>
);

export const Overzicht = () => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'overzicht'>({ vraag: 'overzicht' });
  return (
    <>
      <Kop titel={beeld === null ? 'Overzicht' : `Overzicht ${beeld.jaar}`} />
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && (
        <div class="kolommen">
          <Termijnen termijnen={beeld.termijnen} />
          <div class="zijkant">
            <Fasen fasen={beeld.fasen} />
            <Cijfers cijfers={beeld.cijfers} />
            <Naleving />
          </div>
        </div>
      )}
    </>
  );
};
