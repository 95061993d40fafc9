// Is deze presentatie bij het vastgestelde jaar vastgelegd? De eerste vanzelf; een volgende alleen als u dat wilt. (5.3.2)
import { useEffect, useState } from 'preact/hooks';
import type { Jaarevaluatie } from '../../src/procedure/jaarevaluatie';
import type { Weigering } from '../../src/procedure/weigering';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import type { Bestand } from './maken';
import { kanVastleggen, legVast } from './vastleggen';

interface Props {
  readonly rij: Jaarevaluatie | null;
  /** Link, or name of the file. */
  readonly plaats: string;
  readonly bestand: Bestand;
  readonly herlaad: () => Promise<void>;
}

export const Vastleggen = ({ rij, plaats, bestand, herlaad }: Props) => {
  const [weigeringen, zetWeigeringen] = useState<readonly Weigering[]>([]);
  const [bezig, zetBezig] = useState(false);
  const isDeze = rij?.presentatieHash === bestand.kenmerk;
  const leg = async (): Promise<void> => {
    if (bezig || !kanVastleggen(rij)) return;
    zetBezig(true);
    const nee = await legVast(rij, plaats, bestand.kenmerk);
    zetWeigeringen(nee);
    if (nee.length === 0) await herlaad();
    zetBezig(false);
  };
  useEffect(() => {
    if (rij?.presentatieHash === null) void leg();
  }, []);
  if (!kanVastleggen(rij)) return null;
  if (isDeze)
    return (
      <p role="status">Bij de evaluatie is vastgelegd dat dit de presentatie is, met het kenmerk van het bestand.</p>
    );
  return (
    <>
      {rij.presentatieHash !== null && (
        <div class="naast">
          <p>Bij deze evaluatie is al een andere presentatie vastgelegd.</p>
          <button type="button" class="knop klein" aria-disabled={bezig} onClick={() => void leg()}>
            Leg deze vast in plaats daarvan
          </button>
        </div>
      )}
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void leg()} />
    </>
  );
};
