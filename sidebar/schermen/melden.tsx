// Hoe komt een klacht of signaal het register in? Acht vragen, en daarna een nummer of wie nu aan zet is. (5.1.1)
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Formulierbeeld, Stapuitslag } from '../../src/loket/beelden';
import { Fasechip } from '../delen/fase';
import { Kop } from '../delen/kop';
import { Kader } from '../delen/tekst';
import { concepten } from '../formulier/concepten';
import { plekVan } from '../formulier/conceptplek';
import { Formulier } from '../formulier/formulier';
import { Groter } from '../formulier/groter';
import { neemOver, ruimVerwanten } from '../formulier/verwant';
import { ga } from '../navigatie';
import { teOpenen } from '../verbinding/ruimte';

interface Props {
  readonly wie: string;
  /** Plain reporting first; with it whoever may also settle it himself. */
  readonly beelden: readonly [Formulierbeeld, ...Formulierbeeld[]];
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

interface Keuzeprops extends Props {
  readonly gekozen: Formulierbeeld;
  readonly kies: (beeld: Formulierbeeld) => void;
}

const Keuze = ({ beelden, gekozen, kies }: Keuzeprops) =>
  beelden.length === 1 ? null : (
    <fieldset class="veld meldkeuze">
      <legend>Wat wilt u vastleggen?</legend>
      <div class="keuzes">
        {beelden.map((beeld) => (
          <label key={beeld.naam} class="keuze">
            <input type="radio" name="meldkeuze" checked={beeld === gekozen} onChange={() => kies(beeld)} />
            <span>{beeld.titel}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );

/** The large window opens at the form that was open in the sidebar. */
const gevraagd = (): string | null => {
  const werk = teOpenen.lees();
  if (werk?.dossier !== '') return null;
  teOpenen.zet(null);
  return werk.formulier;
};

export const Melden = (props: Props) => {
  const { wie, beelden } = props;
  const [naam, zetNaam] = useState(() => gevraagd() ?? beelden[0].naam);
  const [uitslag, zetUitslag] = useState<Stapuitslag | null>(null);
  const beeld = beelden.find((b) => b.naam === naam) ?? beelden[0];
  const verwant = {
    voorraad: concepten,
    plek: (formulier: string): string => plekVan(wie, '', formulier),
    formulieren: beelden,
  };
  const kies = (ander: Formulierbeeld): void => {
    neemOver(verwant, ander);
    zetNaam(ander.naam);
  };
  const klaar = (nieuw: Stapuitslag): void => {
    ruimVerwanten(verwant, beeld);
    zetUitslag(nieuw);
  };
  return (
    <>
      <Kop titel={beelden[0].titel} />
      {uitslag === null && <Keuze {...props} gekozen={beeld} kies={kies} />}
      {uitslag === null && beeld.stappen.length > 1 && <h2>{beeld.titel}</h2>}
      {uitslag === null ? (
        <Formulier
          key={beeld.naam}
          beeld={beeld}
          doel={{ soort: 'nieuw' }}
          plek={plekVan(wie, '', beeld.naam)}
          knop="Leg de melding vast"
          klaar={klaar}
        >
          <Groter
            werk={{ dossier: '', formulier: beeld.naam }}
            plek={plekVan(wie, '', beeld.naam)}
            weg={() => ga({ blad: 'taken' })}
          />
        </Formulier>
      ) : (
        <Gelukt uitslag={uitslag} nog={() => zetUitslag(null)} />
      )}
    </>
  );
};
