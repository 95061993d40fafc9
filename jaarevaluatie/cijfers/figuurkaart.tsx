// Hoe staat een figuur op de pagina? Grafiek of tabel, de bron eronder, en na een klik de dossiers achter het getal. (5.3.2)
import { useRef, useState } from 'preact/hooks';
import { bronzin } from '../../reports/presentatie/woorden';
import type { Evaluatie } from '../../src/evaluatie/model';
import { Artikel } from '../../sidebar/delen/tekst';
import { Achter } from './achter';
import { Doek } from './doek';
import type { Kaart, Keuze } from './kaart';
import { Tabel } from './tabel';

interface Props {
  readonly evaluatie: Evaluatie;
  readonly kaart: Kaart;
}

/** On a phone words and bars do not fit beside each other. */
const teSmal = (): boolean => window.innerWidth < 480;

const kleineLetter = (zin: string): string => zin.charAt(0).toLowerCase() + zin.slice(1);

const Bron = ({ evaluatie, kaart }: Props) => (
  <p class="bron">
    {kaart.filter !== null && bronzin(evaluatie, kleineLetter(kaart.filter))} {kaart.voetnoot}
  </p>
);

export const Figuurkaart = ({ evaluatie, kaart }: Props) => {
  const [alsTabel, zetAlsTabel] = useState(teSmal);
  const [keuze, zetKeuze] = useState<Keuze | null>(null);
  const vanaf = useRef<HTMLElement | null>(null);
  const kies = (nieuw: Keuze, knop: HTMLElement | null): void => {
    vanaf.current = knop;
    zetKeuze(nieuw);
  };
  const sluit = (): void => {
    zetKeuze(null);
    vanaf.current?.focus();
  };
  const { grafiek } = kaart;
  const metGrafiek = grafiek !== null && !alsTabel;
  return (
    <article class={`figuur ${kaart.breed ? 'breed' : ''}`} aria-labelledby={`figuur-${kaart.naam}`}>
      <div class="figuurkop">
        <h3 id={`figuur-${kaart.naam}`}>
          {kaart.titel} <Artikel artikel={kaart.artikel} />
        </h3>
        {grafiek !== null && (
          <button type="button" class="knop stil klein" onClick={() => zetAlsTabel(!alsTabel)}>
            {alsTabel ? 'Toon als grafiek' : 'Toon als tabel'}
            <span class="onzichtbaar">: {kaart.titel}</span>
          </button>
        )}
      </div>
      {metGrafiek && (
        <Doek
          grafiek={grafiek}
          kies={(reeks, punt) => {
            const achter = kaart.achter(reeks, punt);
            if (achter !== null) kies(achter, null);
          }}
        />
      )}
      <Tabel kaart={kaart} kies={metGrafiek ? null : kies} />
      <Bron evaluatie={evaluatie} kaart={kaart} />
      {keuze !== null && <Achter evaluatie={evaluatie} keuze={keuze} sluit={sluit} />}
    </article>
  );
};
