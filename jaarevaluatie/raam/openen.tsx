// Hoe begint de evaluatie van een jaar? Met een knop, die de stap van de procedure doet. (5.3.2)
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { Kader } from '../../sidebar/delen/tekst';
import { zeg } from '../../sidebar/navigatie';
import { doeStap, useWerk } from '../../sidebar/schermen/inrichten/werk';
import type { Deelprops } from '../deel';

export const Openen = ({ evaluatie: { jaar }, herlaad }: Omit<Deelprops, 'wie'>) => {
  const { bezig, weigeringen, doe } = useWerk();
  const open = async (): Promise<void> => {
    const uit = await doe(() => doeStap('jaarOpenen', { dag: `${jaar}-12-31` }));
    if (uit === null) return;
    zeg(uit.melding);
    await herlaad();
  };
  return (
    <Kader soort="uitleg">
      <p>
        De evaluatie van {jaar} is nog niet geopend. U kunt de cijfers al bekijken. Open de evaluatie om maatregelen te
        beoordelen, de bespreking vast te leggen en het jaar vast te stellen (artikel 5.3.2).
      </p>
      <button type="button" class="knop hoofd" aria-disabled={bezig} onClick={() => void open()}>
        {bezig ? 'Bezig met openen…' : `Open de evaluatie van ${jaar}`}
      </button>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void open()} />
    </Kader>
  );
};
