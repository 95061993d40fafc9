// Een bevinding van de controle: wat is vastgelegd, wat staat er nu, en wat kan de directie doen? (5.3.1)
import type { Bevindingbeeld, Handwerkrij } from '../../../src/loket/directiebeelden';
import { Zeker } from '../../delen/zeker';
import { Aanvaarden } from './aanvaarden';
import type { Handwerk } from './handwerk';

const Kolommen = ({ kolommen }: Pick<Bevindingbeeld, 'kolommen'>) => (
  <dl class="verschillen">
    {kolommen.map(({ kop, was, is }) => (
      <div key={kop} class="verschil">
        <dt>{kop}</dt>
        <dd>
          <span class="stil">Vastgelegd: </span>
          {was}
        </dd>
        <dd>
          <span class="stil">Staat er nu: </span>
          <strong>{is}</strong>
        </dd>
      </div>
    ))}
  </dl>
);

interface Eigen {
  readonly bevinding: Bevindingbeeld;
  readonly werk: Handwerk;
  /** Its form for accepting stands open. */
  readonly open: boolean;
  readonly zetOpen: (sleutel: string | null) => void;
}

const Terug = ({
  herstel,
  werk,
}: {
  readonly herstel: Handwerkrij & { readonly knop: string };
  readonly werk: Handwerk;
}) => (
  <Zeker
    knop={herstel.knop}
    vraag="De laatst vastgelegde waarden komen terug; wat met de hand is veranderd, vervalt."
    ja={`Ja, ${herstel.knop.toLowerCase()}`}
    doe={() => void werk.zetTerug(herstel)}
    bezig={werk.bezig}
  />
);

export const Bevinding = ({ bevinding: b, werk, open, zetOpen }: Eigen) => {
  const { herstel, aanvaard } = b;
  return (
    <li class="rij">
      <p class="rijtekst">{b.tekst}</p>
      {b.kolommen.length > 0 && <Kolommen kolommen={b.kolommen} />}
      {b.laatst !== null && <p class="stil">{b.laatst}</p>}
      {b.nietAanvaard !== null && <p class="stil">Aanvaarden kan niet. {b.nietAanvaard}</p>}
      {herstel !== null && !open && <Terug herstel={herstel} werk={werk} />}
      {aanvaard !== null && (
        <Aanvaarden
          bezig={werk.bezig}
          open={open}
          zetOpen={(aan) => zetOpen(aan ? b.sleutel : null)}
          doe={(reden) => werk.aanvaard(aanvaard, reden)}
        />
      )}
    </li>
  );
};
