// Hoe staan we ervoor? Het tabblad Overzicht: de cijfers van dit jaar, de dringendste termijnen en de dossiers per fase. (5.1.7)
import { useEffect } from 'preact/hooks';
import type { Overzichtbeeld } from '../../src/loket/directiebeelden';
import { Cijfers, Fasen } from '../delen/cijfers';
import { Geweigerd } from '../delen/geweigerd';
import { NaarJaarevaluatie } from '../delen/naar-jaarevaluatie';
import { telTermijnen, Termijnen } from '../delen/termijnen';
import { useAntwoord } from '../verbinding/antwoord';
import type { Toon } from './zijbalk';

interface Props {
  readonly vandaagInWoorden: string;
  readonly versie: number;
  readonly open: (toon: Toon) => void;
}

const Lopend = ({ termijnen, open }: Pick<Overzichtbeeld, 'termijnen'> & Pick<Props, 'open'>) => (
  <section aria-labelledby="kop-termijnen">
    <h2 id="kop-termijnen">Lopende termijnen</h2>
    <p class="stil">{telTermijnen(termijnen)}</p>
    <Termijnen
      termijnen={termijnen.eerste}
      link={({ dossier }, naam) => (
        <button type="button" class="rijtitel dossierknop" onClick={() => open({ dossier })}>
          {naam}
        </button>
      )}
    />
    {termijnen.aantal > termijnen.eerste.length && (
      <button type="button" class="knop klein" onClick={() => open({ blad: 'termijnen' })}>
        Alle {termijnen.aantal} termijnen
      </button>
    )}
  </section>
);

export const Overzicht = ({ vandaagInWoorden, versie, open }: Props) => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'overzicht'>({ vraag: 'overzicht' });
  useEffect(() => {
    if (versie > 0) void herlaad();
  }, [versie]);
  return (
    <div class="overzicht" role="region" aria-label="Overzicht" tabIndex={0}>
      <p class="stil">{vandaagInWoorden}</p>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && (
        <>
          <div class="naast">
            <NaarJaarevaluatie jaar={beeld.jaar - 1} />
          </div>
          <Cijfers cijfers={beeld.cijfers} jaar={beeld.jaar} />
          <div class="naastelkaar">
            <Lopend termijnen={beeld.termijnen} open={open} />
            <Fasen fasen={beeld.fasen} />
          </div>
        </>
      )}
    </div>
  );
};
