// Hoe gaat iemand verder met een nieuwe versie van het register zonder zijn tekst te verliezen? Eerst het concept bewaren, dan verversen.
import { useState } from 'preact/hooks';
import { bewaring } from '../formulier/concepten';
import { herlaadPagina } from '../verbinding/herladen';

const nietBewaard =
  'Uw tekst kon niet als concept worden bewaard, daarom is er niet ververst. Kopieer uw tekst en druk nog een keer.';
const nietHerladen = 'De pagina ging niet opnieuw open. Sluit haar en open het klachtenregister opnieuw.';

export const Ververs = () => {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const druk = async (): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    const bewaard = (await bewaring.alles()) || fout === nietBewaard;
    zetFout(!bewaard ? nietBewaard : (await herlaadPagina()) ? null : nietHerladen);
    zetBezig(false);
  };
  return (
    <>
      <button type="button" class="knop klein" aria-disabled={bezig} onClick={() => void druk()}>
        {bezig ? 'Bezig met bewaren…' : 'Bewaar mijn tekst en ververs'}
      </button>
      <p role="status">{fout}</p>
    </>
  );
};
