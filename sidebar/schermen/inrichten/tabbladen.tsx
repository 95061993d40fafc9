// Stap 3: hoeveel tabbladen zijn er al gemaakt? Een paar per keer; wie stopt, gaat later verder waar het bleef. (5.3.1)
import { useState } from 'preact/hooks';
import type { Inrichtstand, Tabbladbeeld } from '../../../src/loket/plekinrichten';
import { Geweigerd } from '../../delen/geweigerd';
import { Kader } from '../../delen/tekst';
import { plekvraag } from '../../verbinding/vraag';
import { useWerk } from './werk';

interface Props {
  readonly plek: Inrichtstand;
  readonly veranderd: () => void;
}

export const Tabbladenstap = ({ plek, veranderd }: Props) => {
  const { bezig, weigeringen, doe } = useWerk();
  const [nu, zetNu] = useState<Tabbladbeeld>(plek.tabbladen);
  const maak = async (): Promise<void> => {
    const uit = await doe(async () => {
      for (;;) {
        const deel = await plekvraag<'tabbladenMaken'>({ plek: 'tabbladenMaken' });
        if (deel.ok) zetNu(deel.antwoord);
        if (!deel.ok || deel.antwoord.gemaakt >= deel.antwoord.totaal) return deel;
      }
    });
    if (uit !== null) veranderd();
  };
  if (plek.toestand === 'ingericht')
    return (
      <Kader soort="goed">
        <p>Alle {nu.totaal} tabbladen staan er.</p>
      </Kader>
    );
  return (
    <>
      <p>
        Het register maakt {nu.totaal} tabbladen, met koppen, kleuren en keuzelijsten. Dat duurt ongeveer een minuut.
        Gaat het venster dicht of valt de verbinding weg? Dan gaat u hier later verder.
      </p>
      <label for="tabbladen-stand">
        {nu.gemaakt} van {nu.totaal} tabbladen gemaakt
      </label>
      <progress id="tabbladen-stand" value={nu.gemaakt} max={nu.totaal} />
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void maak()} />
      <button type="button" class="knop hoofd" aria-disabled={bezig} onClick={() => void maak()}>
        {bezig || nu.gemaakt === nu.totaal
          ? 'Bezig met maken…'
          : nu.gemaakt === 0
            ? 'Maak de tabbladen'
            : 'Ga verder met maken'}
      </button>
    </>
  );
};
