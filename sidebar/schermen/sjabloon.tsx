// Welke tekst heeft een brief nu? Haalt hem op in het formulier, zodat niemand een brief van voren af aan schrijft. (5.1.3)
import { useState } from 'preact/hooks';
import { Kader } from '../delen/tekst';
import { Zeker } from '../delen/zeker';
import { typ } from '../formulier/concept';
import { concepten } from '../formulier/concepten';
import { vraag } from '../verbinding/vraag';

const stap = 'briefOpslaan';
const getypt = (plek: string, veld: string): string => {
  const waarde = concepten.lees(plek).getypt[stap]?.[veld];
  return typeof waarde === 'string' ? waarde : '';
};

const haal = async (plek: string): Promise<string> => {
  const brief = getypt(plek, 'brief');
  if (brief === '') return 'Kies eerst hieronder een brief.';
  const antwoord = await vraag<'sjabloon'>({ vraag: 'sjabloon', brief });
  if (!antwoord.ok) return antwoord.weigeringen.map((w) => w.tekst).join(' ');
  const { onderwerp, sjabloon, eigen, verplicht } = antwoord.antwoord;
  concepten.wijzig(plek, typ(stap, 'onderwerp', onderwerp));
  concepten.wijzig(plek, typ(stap, 'sjabloon', sjabloon));
  return `Dit is ${eigen ? 'uw eigen tekst' : 'de standaardtekst'} van brief ${brief}. Hierin moet blijven staan: ${verplicht.join(', ')}.`;
};

interface Props {
  readonly plek: string;
  /** The form has other text now. */
  readonly gehaald: () => void;
}

export const Sjabloonhulp = ({ plek, gehaald }: Props) => {
  const [zin, zetZin] = useState('');
  const knop = 'Haal de tekst van nu op';
  const doe = (): void =>
    void haal(plek).then((uit) => {
      zetZin(uit);
      gehaald();
    });
  return (
    <div role="status">
      {getypt(plek, 'sjabloon') === '' ? (
        <button type="button" class="knop klein" onClick={doe}>
          {knop}
        </button>
      ) : (
        <Zeker knop={knop} vraag="Uw eigen tekst in dit formulier vervalt." ja="Ja, haal op" doe={doe} />
      )}
      {zin !== '' && (
        <Kader soort="uitleg">
          <p>{zin}</p>
        </Kader>
      )}
    </div>
  );
};
