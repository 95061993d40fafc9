// Hoe komt een klacht of signaal het register in? Acht vragen, en daarna een nummer of wie nu aan zet is. (5.1.1)
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Formulierbeeld, Stapuitslag } from '../../src/loket/beelden';
import { Fasechip } from '../delen/fase';
import { Kop } from '../delen/kop';
import { Kader } from '../delen/tekst';
import { plekVan } from '../formulier/concepten';
import { Formulier } from '../formulier/formulier';
import { ga } from '../navigatie';

interface Props {
  readonly wie: string;
  readonly beeld: Formulierbeeld;
}

const Gelukt = ({ uitslag, nog }: { readonly uitslag: Stapuitslag; readonly nog: () => void }) => {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => kop.current?.focus(), []);
  return (
    <Kader soort="goed">
      <h2 ref={kop} tabIndex={-1} class="kadertitel">
        De melding is vastgelegd
      </h2>
      <p>{uitslag.melding}</p>
      <p class="naast">
        {uitslag.nummer !== null && <strong>{uitslag.nummer}</strong>}
        {uitslag.fase !== null && <Fasechip fase={uitslag.fase} />}
      </p>
      <div class="knoppen">
        <button type="button" class="knop hoofd" onClick={() => ga({ blad: 'dossier', dossier: uitslag.dossier })}>
          Open dossier
        </button>
        <button type="button" class="knop" onClick={nog}>
          Nog een melding
        </button>
      </div>
    </Kader>
  );
};

export const Melden = ({ wie, beeld }: Props) => {
  const [uitslag, zetUitslag] = useState<Stapuitslag | null>(null);
  return (
    <>
      <Kop titel={beeld.titel} />
      {uitslag === null ? (
        <Formulier
          beeld={beeld}
          doel={{ soort: 'nieuw' }}
          plek={plekVan(wie, '', beeld.naam)}
          knop="Leg de melding vast"
          klaar={zetUitslag}
        />
      ) : (
        <Gelukt uitslag={uitslag} nog={() => zetUitslag(null)} />
      )}
    </>
  );
};
