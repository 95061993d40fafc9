// Hoe verandert iemand een instelling? Een vak met wat er nu geldt, en een knop die alleen dit ene vastlegt.
import { useState } from 'preact/hooks';
import { Geweigerd } from '../../delen/geweigerd';
import { Artikel } from '../../delen/tekst';
import { zeg } from '../../navigatie';
import { doeStap, useWerk } from './werk';

interface Props {
  readonly sleutel: string;
  readonly titel: string;
  readonly artikel: string;
  readonly waarde: string;
  readonly hulp: string;
  readonly veranderd: () => void;
}

export const Instelling = ({ sleutel, titel, artikel, waarde, hulp, veranderd }: Props) => {
  const { bezig, weigeringen, doe } = useWerk();
  const [tekst, zet] = useState(waarde);
  const legVast = async (): Promise<void> => {
    const uit = await doe(() => doeStap('instellingOpslaan', { sleutel, waarde: tekst }));
    if (uit === null) return;
    zeg(`Vastgelegd: ${titel}.`);
    veranderd();
  };
  return (
    <div class={weigeringen.length > 0 ? 'veld mis' : 'veld'}>
      <label for={`inst-${sleutel}`}>
        {titel} <Artikel artikel={artikel} />
      </label>
      {hulp !== '' && (
        <p class="hulp" id={`inst-${sleutel}-hulp`}>
          {hulp}
        </p>
      )}
      <input
        id={`inst-${sleutel}`}
        type="text"
        autocomplete="off"
        value={tekst}
        aria-describedby={hulp === '' ? undefined : `inst-${sleutel}-hulp`}
        aria-invalid={weigeringen.length > 0 ? 'true' : undefined}
        onInput={(e) => zet(e.currentTarget.value)}
      />
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void legVast()} />
      {tekst !== waarde && (
        <button type="button" class="knop klein" aria-disabled={bezig} onClick={() => void legVast()}>
          Leg vast
        </button>
      )}
    </div>
  );
};
