// Wie bespraken het jaar, wat was de conclusie, en wat is besloten? Wat is vastgelegd, en het formulier om het te doen. (5.3.2)
import type { Dossierbeeld } from '../../src/loket/beelden';
import { Gegevens } from '../../sidebar/schermen/dossier/inhoud';
import { OpenStap } from '../stappen/openstap';
import { regelsOver } from './jaarrij';
import { bespreekstap } from './jaarstap';
import type { Jaarstap } from './jaarstap';

const Vastgelegd = ({ beeld }: { readonly beeld: Dossierbeeld }) => {
  const regels = regelsOver(beeld, 'bespreking');
  return regels.length === 0 ? <p class="stil">De bespreking is nog niet vastgelegd.</p> : <Gegevens regels={regels} />;
};

export const Bespreken = ({ stap, children }: Jaarstap) => {
  const { beeld, open, zet } = stap.rij;
  if (beeld === null) return null;
  const kan = beeld.mogelijk.some((f) => f.naam === bespreekstap);
  const bezig = open?.naam === bespreekstap;
  return (
    <section class="bespreekdeel" aria-labelledby="kop-bespreken">
      <h3 id="kop-bespreken">Wat is besproken?</h3>
      {children}
      {!bezig && <Vastgelegd beeld={beeld} />}
      {bezig && <OpenStap {...stap} key={open.naam} />}
      {!bezig && kan && (
        <button type="button" class="knop" id={`stap-${bespreekstap}`} onClick={() => zet(bespreekstap)}>
          {beeld.fase === 'Besproken' ? 'Pas de bespreking aan' : 'Leg de bespreking vast'}
        </button>
      )}
    </section>
  );
};
