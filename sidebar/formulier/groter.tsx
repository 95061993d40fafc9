// Is 300 pixels te smal voor dit formulier? Een knop geeft het de ruimte; wat al getypt is, gaat mee.
import { useEffect, useRef, useState } from 'preact/hooks';
import { kanGroter, naarGrootVenster, zetBreed } from '../verbinding/ruimte';
import type { Werk } from '../verbinding/ruimte';
import { bewaring } from './concepten';

interface Props {
  readonly werk: Werk;
  readonly plek: string;
  /** The form went to another window, so it closes here. */
  readonly weg: () => void;
}

/** In Google: another page, so the draft goes first. */
const GrootVenster = ({ werk, plek, weg }: Props) => {
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const open = async (): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    await bewaring.nu(plek);
    const stand = bewaring.stand(plek);
    const mis = typeof stand === 'object' ? stand.mislukt : await naarGrootVenster(werk);
    zetBezig(false);
    zetFout(mis);
    if (mis === null) weg();
  };
  return (
    <>
      <button type="button" class="knop" aria-disabled={bezig} onClick={() => void open()}>
        {bezig ? 'Bezig…' : 'Open in een groot venster'}
      </button>
      <p role="status" class="stil">
        {fout}
      </p>
    </>
  );
};

/** On the local page: the same form, with the width of the page for as long as it is open. */
const Breder = () => {
  const [breed, zet] = useState(false);
  const nu = useRef(breed);
  nu.current = breed;
  useEffect(() => () => void (nu.current && zetBreed(false)), []);
  const wissel = (): void => {
    zet(!breed);
    zetBreed(!breed);
  };
  return (
    <button type="button" class="knop" onClick={wissel}>
      {breed ? 'Maak smal' : 'Maak breed'}
    </button>
  );
};

export const Groter = (props: Props) => {
  // As it was when the form opened: the button must not go away because it worked.
  const [hoe] = useState(kanGroter);
  if (hoe === 'google') return <GrootVenster {...props} />;
  return hoe === 'pagina' ? <Breder /> : null;
};
