// Hoe bekijkt en verandert iemand de brief voordat die weggaat?
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { Kader } from '../../delen/tekst';
import { Zeker } from '../../delen/zeker';
import type { Voorbeeld } from '../brieftekst';
import { Vak } from './tekst';
import { Enkel, Groep } from './veldrand';
import type { Veldprops } from './veldrand';

/** What only the form as a whole can do for a letter; by the id of its field. */
export interface Briefhulp {
  readonly voorbeeld: (id: string) => Voorbeeld | undefined;
  readonly isAchterhaald: (id: string) => boolean;
  readonly maak: (id: string) => void;
  readonly bezigMet: string | null;
}
export const Brieven = createContext<Briefhulp>({
  voorbeeld: () => undefined,
  isAchterhaald: () => false,
  maak: () => undefined,
  bezigMet: null,
});

const achterhaald = 'Na het maken van deze brief zijn antwoorden veranderd.';

const Stand = ({ veranderd, oud }: { readonly veranderd: boolean; readonly oud: boolean }) => {
  if (veranderd && oud)
    return (
      <Kader soort="let-op">
        <p>{achterhaald} Kijk of uw tekst nog klopt, of maak de brief opnieuw.</p>
      </Kader>
    );
  if (veranderd) return <p class="hulp">U heeft de tekst veranderd. Deze tekst gaat mee.</p>;
  return (
    <p class="hulp">
      {oud
        ? `${achterhaald} De brief gaat mee met uw laatste antwoorden; maak hem opnieuw om hem te bekijken.`
        : 'Dit is de standaardtekst. U kunt hem hier veranderen.'}
    </p>
  );
};

/** What the register looks for before it sends, so that nobody is surprised by a refusal. */
const Controle = ({ verplicht, gevraagd, letOp }: Voorbeeld) => (
  <>
    {letOp !== null && (
      <Kader soort="let-op">
        <p>{letOp}</p>
      </Kader>
    )}
    <details class="briefcontrole">
      <summary>Wat moet er in deze brief blijven staan?</summary>
      <p>Zonder dit gaat de brief niet weg: {verplicht.join(', ')}.</p>
      {gevraagd.length > 0 && <p>Hiernaar vraagt het register als het mist: {gevraagd.join(', ')}.</p>}
    </details>
  </>
);

/** A letter is read from its first line. */
const begin = (vak: HTMLElement | null): void => {
  if (vak instanceof HTMLTextAreaElement) vak.setSelectionRange(0, 0);
  vak?.focus();
};

export const Brief = (props: Veldprops) => {
  const hulp = useContext(Brieven);
  const voorbeeld = hulp.voorbeeld(props.id);
  const was = useRef(voorbeeld);
  useLayoutEffect(() => {
    if (voorbeeld !== undefined && voorbeeld !== was.current) begin(document.getElementById(props.id));
    was.current = voorbeeld;
  }, [voorbeeld]);
  const bezig = hulp.bezigMet === props.id;
  const maak = () => hulp.maak(props.id);
  if (voorbeeld === undefined)
    return (
      <Groep {...props}>
        <button type="button" class="knop klein" aria-disabled={bezig} onClick={maak}>
          {bezig ? 'Bezig…' : 'Toon brief'}
        </button>
      </Groep>
    );
  const veranderd = props.waarde !== voorbeeld.standaard;
  const oud = hulp.isAchterhaald(props.id);
  return (
    <Enkel {...props}>
      <div class="brief">
        <p class="onderwerp">
          <span>Onderwerp:</span> {voorbeeld.onderwerp}
        </p>
        <Vak {...props} regels={12} />
      </div>
      <Stand veranderd={veranderd} oud={oud} />
      <Controle {...voorbeeld} />
      {veranderd ? (
        <Zeker
          knop="Maak de brief opnieuw"
          vraag="Uw eigen veranderingen in de brief vervallen."
          ja="Ja, maak opnieuw"
          doe={maak}
          bezig={bezig}
        />
      ) : (
        oud && (
          <button type="button" class="knop klein" aria-disabled={bezig} onClick={maak}>
            {bezig ? 'Bezig…' : 'Maak de brief opnieuw'}
          </button>
        )
      )}
    </Enkel>
  );
};
