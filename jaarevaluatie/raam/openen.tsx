// Hoe begint de evaluatie van een jaar? Met een knop, die de stap van de procedure doet. (5.3.2)
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { Kader } from '../../sidebar/delen/tekst';
import { doeStap, useWerk } from '../../sidebar/schermen/inrichten/werk';
import type { Deelprops } from '../deel';
import type { Melding } from '../stappen/gedaan';

interface Props extends Omit<Deelprops, 'wie'> {
  readonly gedaan: (melding: Melding) => void;
}

const nogNietOpen = (jaar: number): string =>
  `De evaluatie van ${jaar} is nog niet geopend. U kunt de cijfers al bekijken. Open de evaluatie om maatregelen te beoordelen, de bespreking vast te leggen en het jaar vast te stellen (artikel 5.3.2).`;
const looptNog = (jaar: number): string =>
  `Het jaar ${jaar} loopt nog: de cijfers veranderen nog. De evaluatie is nog niet geopend.`;

export const Openen = ({ evaluatie: { jaar, stand }, herlaad, gedaan }: Props) => {
  const { bezig, weigeringen, doe } = useWerk();
  const lopend = stand.startsWith(String(jaar));
  const open = async (): Promise<void> => {
    const uit = await doe(() => doeStap('jaarOpenen', { dag: `${jaar}-12-31` }));
    if (uit === null) return;
    await herlaad();
    gedaan({ tekst: uit.melding });
  };
  return (
    <Kader soort="uitleg">
      <p>{lopend ? looptNog(jaar) : nogNietOpen(jaar)}</p>
      <button
        type="button"
        class={lopend ? 'knop klein' : 'knop hoofd'}
        aria-disabled={bezig}
        onClick={() => void open()}
      >
        {bezig ? 'Bezig met openen…' : `Open de evaluatie van ${jaar}`}
      </button>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void open()} />
    </Kader>
  );
};
