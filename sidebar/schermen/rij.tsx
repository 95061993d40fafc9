// Waarmee gaat iemand van het spreadsheet naar het dossier en terug? Twee knoppen, alleen waar het blad ernaast staat.
import { useState } from 'preact/hooks';
import { naastHetBlad } from '../verbinding/plek';
import { openGekozenRij, toonInBlad } from '../verbinding/rij';

interface Props {
  readonly tekst: string;
  readonly doe: () => Promise<void>;
}

const Knop = ({ tekst, doe }: Props) => {
  const [bezig, zet] = useState(false);
  const druk = async (): Promise<void> => {
    if (bezig) return;
    zet(true);
    await doe();
    zet(false);
  };
  return (
    <button type="button" class="knop stil klein bladknop" aria-disabled={bezig} onClick={() => void druk()}>
      {tekst}
    </button>
  );
};

export const OpenRij = () => (naastHetBlad() ? <Knop tekst="Open geselecteerde rij" doe={openGekozenRij} /> : null);

export const ToonInBlad = ({ rij }: { readonly rij: string }) =>
  naastHetBlad() ? <Knop tekst="Toon in blad" doe={() => toonInBlad(rij)} /> : null;
