// Welke termijnen bewaakt de directie nu? Alle lopende klokken, wat te laat is bovenaan. (5.1.7)
import { Geweigerd } from '../delen/geweigerd';
import { Kop } from '../delen/kop';
import { Schakel } from '../delen/schakel';
import { telTermijnen, Termijnen as Lijst } from '../delen/termijnen';
import type { Termijnbeeld } from '../../src/loket/beelden';
import { useAntwoord } from '../verbinding/antwoord';

/** To the dossier, from any list of terms in this screen. */
export const naarDossier = ({ dossier }: Termijnbeeld, naam: string) => (
  <Schakel naar={{ blad: 'dossier', dossier }} klasse="rijtitel">
    {naam}
  </Schakel>
);

export const Termijnen = () => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'termijnen'>({ vraag: 'termijnen' });
  return (
    <>
      <Kop titel="Termijnen">
        <p class="stil" role="status">
          {beeld === null
            ? '\u00a0'
            : telTermijnen({ aantal: beeld.length, telaat: beeld.filter((t) => t.telaat).length })}
        </p>
      </Kop>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && <Lijst termijnen={beeld} link={naarDossier} />}
    </>
  );
};
