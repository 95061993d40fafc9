// Wat staat er op mijn lijst?
import { Kop } from '../delen/kop';
import { Geweigerd } from '../delen/geweigerd';
import { useAntwoord } from '../verbinding/antwoord';
import { Taaklijst } from './taaklijst';

const telling = (aantal: number): string => {
  if (aantal === 0) return 'U heeft nu geen taken. Fijn.';
  return aantal === 1 ? '1 taak' : `${aantal} taken, de dringendste bovenaan`;
};

export const Taken = () => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'taken'>({ vraag: 'taken' });
  return (
    <>
      <Kop titel="Mijn taken">
        <p class="stil" role="status">
          {beeld === null ? '\u00a0' : telling(beeld.length)}
        </p>
      </Kop>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && <Taaklijst taken={beeld} />}
    </>
  );
};
