// Hoe wordt dit een werkend register? Stap voor stap, met een lijst van wat gedaan is; wie later terugkomt, gaat verder waar het bleef. (1.2)
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Startbeeld } from '../../../src/loket/beelden';
import { Geweigerd } from '../../delen/geweigerd';
import { Kop } from '../../delen/kop';
import { Pictogram } from '../../delen/pictogram';
import { melding } from '../../navigatie';
import { useAntwoord } from '../../verbinding/antwoord';
import { inGoogle } from '../../verbinding/loket-adres';
import { usePlek } from '../../verbinding/plekbeeld';
import { Stapinhoud } from './inhoud';
import { begin, stappenVan } from './stappen';
import type { Inrichtbeeld, Inrichtstap, Stapnaam } from './stappen';

interface Props {
  /** Null as long as the file has no register. */
  readonly start: Startbeeld | null;
  readonly veranderd: () => void;
}

interface Lijstprops {
  readonly stappen: readonly Inrichtstap[];
  readonly nu: Stapnaam;
  readonly kies: (stap: Stapnaam) => void;
}

const watErMoet = ({ klaar, moet }: Inrichtstap): string => {
  if (klaar) return 'gedaan';
  return moet ? 'nodig' : 'mag later';
};

const Stappenlijst = ({ stappen, nu, kies }: Lijstprops) => (
  <details class="inrichtlijst" open={window.innerWidth > 700}>
    <summary>Alle stappen</summary>
    <ol>
      {stappen.map((s, i) => (
        <li key={s.naam} aria-current={s.naam === nu ? 'step' : undefined}>
          <button type="button" class="staplink" disabled={!s.kan} onClick={() => kies(s.naam)}>
            {i + 1}. {s.titel}
          </button>
          {s.naam !== 'klaar' && (
            <span class="stil">
              {s.klaar && <Pictogram naam="vink" />}
              {watErMoet(s)}
            </span>
          )}
        </li>
      ))}
    </ol>
  </details>
);

const Verder = ({ stappen, nu, kies }: Lijstprops) => {
  const plek = stappen.findIndex((s) => s.naam === nu);
  const [hier, vorige, volgende] = [stappen[plek], stappen[plek - 1], stappen[plek + 1]];
  // The first look at a file is all there is to do there; the rest of what must be done, has its own button.
  const dicht = volgende === undefined || !volgende.kan;
  return (
    <div class="knoppen eind">
      {volgende !== undefined && (
        <button type="button" class="knop" disabled={dicht} onClick={() => kies(volgende.naam)}>
          {hier?.klaar === true || hier?.moet === true ? 'Volgende stap' : 'Sla over'}
        </button>
      )}
      {vorige !== undefined && (
        <button type="button" class="knop stil" onClick={() => kies(vorige.naam)}>
          Vorige stap
        </button>
      )}
    </div>
  );
};

type Werk = Inrichtbeeld & Props & { readonly herlaad: () => Promise<void> };

const Stappen = ({ start, plek, register, herlaad, veranderd }: Werk) => {
  const stappen = stappenVan({ plek, register });
  // Where he came in; a step that is done does not push him on while he looks at it.
  const [gekozen, kies] = useState<Stapnaam>(() => begin(stappen));
  const nu = stappen.find((s) => s.naam === gekozen && s.kan)?.naam ?? begin(stappen);
  const nummer = stappen.findIndex((s) => s.naam === nu);
  const kop = useRef<HTMLHeadingElement>(null);
  const was = useRef(nu);
  useLayoutEffect(() => {
    if (was.current !== nu) kop.current?.focus();
    was.current = nu;
  }, [nu]);
  const lijst = {
    ...{ stappen, nu },
    kies: (stap: Stapnaam): void => {
      melding.zet(null);
      kies(stap);
    },
  };
  return (
    <div class="inrichten">
      <Stappenlijst {...lijst} />
      <section aria-labelledby="kop-inrichtstap">
        <p class="stil">
          Stap {nummer + 1} van {stappen.length}
        </p>
        <h2 id="kop-inrichtstap" ref={kop} tabIndex={-1}>
          {stappen[nummer]?.titel}
        </h2>
        <Stapinhoud key={nu} stap={nu} {...{ start, plek, register, herlaad, veranderd, kies }} />
        <Verder {...lijst} />
      </section>
    </div>
  );
};

const MetRegister = (props: Omit<Werk, 'register'>) => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'inrichting'>({ vraag: 'inrichting' });
  const alles = (): void => {
    props.veranderd();
    void herlaad();
    void props.herlaad();
  };
  return (
    <>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && <Stappen {...props} register={beeld} veranderd={alles} />}
    </>
  );
};

export const Inrichten = ({ start, veranderd }: Props) => {
  const { beeld: plek, weigeringen, herlaad } = usePlek('inrichtstand', inGoogle());
  const alles = (): void => {
    veranderd();
    void herlaad();
  };
  const kan = plek !== null || !inGoogle();
  return (
    <>
      <Kop titel="Register inrichten" />
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {kan && start === null && <Stappen {...{ start, plek, herlaad }} register={null} veranderd={alles} />}
      {kan && start !== null && <MetRegister {...{ start, plek, herlaad, veranderd }} />}
    </>
  );
};
