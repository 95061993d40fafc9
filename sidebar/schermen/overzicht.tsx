// Hoe staan we ervoor? De dringendste termijnen, de aantallen per fase en de cijfers, voor de directie. (5.1.7)
import type { Overzichtbeeld } from '../../src/loket/directiebeelden';
import { Cijfers, Fasen } from '../delen/cijfers';
import { Geweigerd } from '../delen/geweigerd';
import { Kop } from '../delen/kop';
import { NaarJaarevaluatie } from '../delen/naar-jaarevaluatie';
import { Schakel } from '../delen/schakel';
import { telTermijnen, Termijnen } from '../delen/termijnen';
import { useAntwoord } from '../verbinding/antwoord';
import { Naleving } from './naleving';
import { naarDossier } from './termijnen';

const hoogstens = 10;

const Lopend = ({ termijnen }: Pick<Overzichtbeeld, 'termijnen'>) => (
  <section aria-labelledby="kop-termijnen">
    <h2 id="kop-termijnen">De dringendste termijnen</h2>
    <p class="stil">{telTermijnen(termijnen)}</p>
    <Termijnen termijnen={termijnen.eerste.slice(0, hoogstens)} link={naarDossier} />
    {termijnen.aantal > hoogstens && <Schakel naar={{ blad: 'termijnen' }}>Alle {termijnen.aantal} termijnen</Schakel>}
  </section>
);

export const Overzicht = () => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'overzicht'>({ vraag: 'overzicht' });
  return (
    <>
      <Kop titel={beeld === null ? 'Overzicht' : `Overzicht ${beeld.jaar}`} />
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && (
        <>
          <div class="naast">
            <NaarJaarevaluatie jaar={beeld.jaar - 1} />
          </div>
          <div class="kolommen">
            <Lopend termijnen={beeld.termijnen} />
            <div class="zijkant">
              <Cijfers cijfers={beeld.cijfers} jaar={beeld.jaar} />
              <Fasen fasen={beeld.fasen} />
              <Naleving />
            </div>
          </div>
        </>
      )}
    </>
  );
};
