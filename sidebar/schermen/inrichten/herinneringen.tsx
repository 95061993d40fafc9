// Stap 9: wat loopt er vanzelf, op wiens naam, en waarvoor vraagt Google toestemming? (5.1.7)
import { useState } from 'preact/hooks';
import type { Inrichtstand } from '../../../src/loket/plekinrichten';
import { Geweigerd } from '../../delen/geweigerd';
import { Kader } from '../../delen/tekst';
import { plekvraag } from '../../verbinding/vraag';
import { useWerk } from './werk';

interface Props {
  readonly plek: Inrichtstand;
  readonly herlaad: () => Promise<void>;
}

const Toestemming = ({ mist, adres }: Inrichtstand['toestemming']) =>
  mist.length === 0 ? null : (
    <Kader soort="let-op">
      <p>Google heeft nog niet alle toestemming. Dit mist:</p>
      <ul class="punten">
        {mist.map((m) => (
          <li key={m}>{m}</li>
        ))}
      </ul>
      {adres !== null && (
        <p>
          <a href={adres} target="_blank" rel="noopener">
            Geef toestemming bij Google
          </a>
          . Vink daar alles aan en kom dan hier terug.
        </p>
      )}
    </Kader>
  );

export const Herinneringenstap = ({ plek, herlaad }: Props) => {
  const { bezig, weigeringen, doe } = useWerk();
  const [zinnen, zetZinnen] = useState<readonly string[]>([]);
  const { aan, door, ik } = plek.herinneringen;
  const zet = async (): Promise<void> => {
    const uit = await doe(() => plekvraag<'triggersZetten'>({ plek: 'triggersZetten' }));
    if (uit !== null) zetZinnen(uit.zinnen);
    await herlaad();
  };
  return (
    <>
      <p>
        Elke ochtend kijkt het register welke termijnen eraan komen. Wie iets moet doen, krijgt een e-mail met alleen
        het nummer, nooit met wat er in de klacht staat.
      </p>
      <p>
        Dat loopt op naam van wie het aanzet: nu bent u dat ({ik}). Verliest u de toegang tot dit bestand, dan moet een
        ander directielid het opnieuw aanzetten.
      </p>
      <Toestemming {...plek.toestemming} />
      <div role="status">
        {aan && (
          <Kader soort="goed">
            <p>De herinneringen staan aan{door === null ? '' : `, op naam van ${door}`}.</p>
          </Kader>
        )}
        {zinnen.map((z) => (
          <p key={z}>{z}</p>
        ))}
      </div>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void zet()} />
      <button type="button" class={aan ? 'knop' : 'knop hoofd'} aria-disabled={bezig} onClick={() => void zet()}>
        {aan ? 'Zet ze opnieuw aan, op mijn naam' : 'Zet de herinneringen aan'}
      </button>
    </>
  );
};
