// Wat is dit voor bestand, van wie, en hoe haalt iemand het op of weg? (5.2.1)
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Stukbeeld } from '../../../src/loket/bijlagen/stukken';
import type { Weigering } from '../../../src/procedure/weigering';
import { dagKort } from '../../dag';
import { metArtikel } from '../../delen/geweigerd';
import { OnzichtbareTekst } from '../../delen/tekst';
import { nieuweSleutel } from '../../formulier/sleutel';
import { bewaarBestand } from '../../verbinding/bestanden';
import { vraag } from '../../verbinding/vraag';

interface Props {
  readonly dossier: string;
  readonly versie: number;
  readonly stuk: Stukbeeld;
  readonly weg: (naam: string) => void;
}

const Fouten = ({ weigeringen }: { readonly weigeringen: readonly Weigering[] }) => (
  <div role="alert">
    {weigeringen.map((w) => (
      <p key={w.code} class="veldfout">
        {metArtikel(w)}
      </p>
    ))}
  </div>
);

interface Wegprops extends Props {
  readonly sluit: () => void;
}

/** What was typed stays when the register refuses. */
const Weghalen = ({ dossier, versie, stuk, weg, sluit }: Wegprops) => {
  const [reden, zetReden] = useState('');
  const [fouten, zetFouten] = useState<readonly Weigering[]>([]);
  const [bezig, zetBezig] = useState(false);
  const [sleutel] = useState(nieuweSleutel);
  const veld = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => veld.current?.focus(), []);
  const doe = async (): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    const stappen = [{ stap: 'bijlageVerwijderen', invoer: { kenmerk: stuk.kenmerk, reden } }];
    const uit = await vraag<'stap'>({ vraag: 'stap', dossier, versie, sleutel, stappen });
    zetBezig(false);
    if (uit.ok) weg(stuk.naam);
    else zetFouten(uit.weigeringen);
  };
  const id = `reden-${stuk.kenmerk}`;
  return (
    <form
      class="weghalen"
      onSubmit={(e) => {
        e.preventDefault();
        void doe();
      }}
      onKeyDown={(e) => e.key === 'Escape' && sluit()}
    >
      <label for={id}>Waarom haalt u dit bestand weg?</label>
      <p class="hulp" id={`${id}-hulp`}>
        Noem geen namen. Dat het er was, blijft in het dossier staan.
      </p>
      <input
        ref={veld}
        id={id}
        maxLength={200}
        value={reden}
        aria-describedby={`${id}-hulp`}
        aria-invalid={fouten.length > 0}
        onInput={(e) => zetReden(e.currentTarget.value)}
      />
      <Fouten weigeringen={fouten} />
      <div class="knoppen">
        <button type="submit" class="knop klein" aria-disabled={bezig}>
          Verwijder
        </button>
        <button type="button" class="knop stil klein" onClick={sluit}>
          Nee, laat staan
        </button>
      </div>
    </form>
  );
};

const Verwijderd = ({ stuk }: Pick<Props, 'stuk'>) => (
  <li class="stuk weg">
    <p>
      <s>{stuk.naam}</s>
    </p>
    <p class="stil">{stuk.weg}</p>
  </li>
);

export const Stuk = (props: Props) => {
  const { stuk, dossier } = props;
  const [open, zetOpen] = useState(false);
  const [fouten, zetFouten] = useState<readonly Weigering[]>([]);
  const knop = useRef<HTMLButtonElement>(null);
  const sluit = (): void => {
    zetOpen(false);
    knop.current?.focus();
  };
  if (stuk.weg !== null) return <Verwijderd stuk={stuk} />;
  return (
    <li class="stuk">
      <p class="stuknaam">{stuk.naam}</p>
      <p class="stil">
        {stuk.wat} · {stuk.door}, {dagKort(stuk.dag)} {stuk.tijd}
      </p>
      {stuk.ontbreekt !== null && <p class="veldfout">{stuk.ontbreekt}</p>}
      <Fouten weigeringen={fouten} />
      <div class="knoppen">
        {stuk.ontbreekt === null && (
          <button
            type="button"
            class="knop klein"
            onClick={() => void bewaarBestand(dossier, stuk.kenmerk).then(zetFouten)}
          >
            Download<OnzichtbareTekst> {stuk.naam}</OnzichtbareTekst>
          </button>
        )}
        {stuk.magWeg && (
          <button ref={knop} type="button" class="knop stil klein" aria-expanded={open} onClick={() => zetOpen(!open)}>
            Verwijder…<OnzichtbareTekst> {stuk.naam}</OnzichtbareTekst>
          </button>
        )}
      </div>
      {open && <Weghalen {...props} sluit={sluit} />}
    </li>
  );
};
