// Wat kwam er nog bij nadat een jaar was vastgesteld? Het vastgestelde getal blijft staan; dit is de aanvulling erop. (I-16, A-30)
import { hoeveelNagekomen, nagekomenRegels } from '../../src/evaluatie/nagekomen';
import type { Evaluatie, Nagekomen as Jaar } from '../../src/evaluatie/model';

interface Props {
  readonly evaluatie: Evaluatie;
}

/** `K12:gegrond` is a group of the figure K12; a figure that is not there any more keeps its own name. */
const titelVan = ({ figuren }: Evaluatie, naam: string): string => {
  const [figuur = '', ...groep] = naam.split(':');
  const titel = figuren.find((f) => f.naam === figuur)?.titel ?? figuur;
  return groep.length === 0 ? titel : `${titel}: ${groep.join(':').replace('/', ', ')}`;
};

const getal = (waarde: number | null): string => (waarde === null ? 'geen' : String(waarde).replace('.', ','));

/** Of one year, folded. */
export const NagekomenIn = ({ evaluatie, jaar }: Props & { readonly jaar: Jaar }) => (
  <details>
    <summary>
      Nagekomen na de vaststelling van {jaar.jaar} <span class="stil">({hoeveelNagekomen(evaluatie, jaar)})</span>
    </summary>
    <div class="tabelvak">
      <table class="cijfertabel">
        <caption class="onzichtbaar">Nagekomen na de vaststelling van {jaar.jaar}</caption>
        <thead>
          <tr>
            <th scope="col">Cijfer</th>
            <th scope="col">Vastgesteld</th>
            <th scope="col">Nu</th>
          </tr>
        </thead>
        <tbody>
          {jaar.verschillen.map((v) => (
            <tr key={v.naam}>
              <th scope="row">{titelVan(evaluatie, v.naam)}</th>
              <td>{getal(v.toen)}</td>
              <td>{getal(v.nu)}</td>
            </tr>
          ))}
          {nagekomenRegels(evaluatie, jaar).map((r) => (
            <tr key={r.titel}>
              <th scope="row">{r.titel}</th>
              <td>{r.toen}</td>
              <td>{r.nu}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);

export const Nagekomen = ({ evaluatie }: Props) =>
  evaluatie.nagekomen.length === 0 ? null : (
    <section aria-labelledby="blok-nagekomen" class="cijferblok">
      <h2 id="blok-nagekomen" tabIndex={-1}>
        Nagekomen
      </h2>
      <p>Een vastgesteld jaar verandert niet meer. Wat daarna nog kwam, staat hier apart.</p>
      {evaluatie.nagekomen.map((jaar) => (
        <NagekomenIn key={jaar.jaar} evaluatie={evaluatie} jaar={jaar} />
      ))}
    </section>
  );
