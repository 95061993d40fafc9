// Wat staat vast, wat kwam er na, en hoe gaat het jaar weer open? (5.3.2, I-16, A-30)
import { Gegevens } from '../../sidebar/schermen/dossier/inhoud';
import { Kader } from '../../sidebar/delen/tekst';
import { OpenStap } from '../stappen/openstap';
import { regelsOver } from './jaarrij';
import type { Jaarstap } from './jaarstap';
import { nakomers } from './nagekomen';
import type { Nakomer } from './nagekomen';

const heropenstap = 'jaarHeropenen';

const Nagekomen = ({ lijst }: { readonly lijst: readonly Nakomer[] }) =>
  lijst.length === 0 ? (
    <p>Sinds de vaststelling is er over dit jaar niets veranderd.</p>
  ) : (
    <table class="nagekomen">
      <caption>Nagekomen: deze cijfers zouden nu anders zijn. Wat is vastgesteld, blijft staan.</caption>
      <thead>
        <tr>
          <th scope="col">Cijfer</th>
          <th scope="col">Vastgesteld</th>
          <th scope="col">Nu</th>
        </tr>
      </thead>
      <tbody>
        {lijst.map((n) => (
          <tr key={n.titel}>
            <th scope="row">{n.titel}</th>
            <td>{n.toen}</td>
            <td>{n.nu}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

export const Vastgesteld = ({ evaluatie, stap }: Jaarstap) => {
  const { beeld, open, zet } = stap.rij;
  if (beeld === null) return null;
  const kan = beeld.mogelijk.some((f) => f.naam === heropenstap);
  return (
    <>
      <Kader soort="goed">
        <p>De evaluatie van {evaluatie.jaar} is vastgesteld. De cijfers veranderen niet meer.</p>
      </Kader>
      <Gegevens regels={regelsOver(beeld, 'vaststelling')} />
      <Nagekomen lijst={nakomers(evaluatie)} />
      {open?.naam === heropenstap && <OpenStap {...stap} knop="Heropen" />}
      {open?.naam !== heropenstap && kan && (
        <button type="button" class="knop" id={`stap-${heropenstap}`} onClick={() => zet(heropenstap)}>
          Heropenen
        </button>
      )}
    </>
  );
};
