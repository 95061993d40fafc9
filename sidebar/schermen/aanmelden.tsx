// Wie bent u? Aanmelden bij de lokale server: een persoon uit het voorbeeld, of een persoonlijke sleutel.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Kop } from '../delen/kop';
import { Kader } from '../delen/tekst';
import { Voorbeeldpersonen } from '../delen/voorbeeldpersonen';
import { leesSleutel } from '../route';
import { useSignaal } from '../signaal';
import { gegevenSleutel, haalKandidaten, meldAan } from '../verbinding/aanmelden';
import type { Kandidaten } from '../verbinding/aanmelden';

interface Aanmeldprops {
  readonly meld: (bewijs: Parameters<typeof meldAan>[0]) => void;
  readonly bezig: boolean;
}

const vanDirectie = 'U kreeg deze van de directie. Plak hem hier; hij wordt niet bewaard.';

export const Sleutelveld = ({ meld, bezig, hulp }: Aanmeldprops & { readonly hulp?: string }) => {
  const [sleutel, zetSleutel] = useState('');
  return (
    <form
      class="formulier"
      onSubmit={(e) => {
        e.preventDefault();
        meld({ sleutel: leesSleutel(sleutel) });
      }}
    >
      <div class="veld">
        <label for="sleutel">Uw persoonlijke sleutel of link</label>
        <p class="hulp" id="sleutel--hulp">
          {hulp ?? vanDirectie}
        </p>
        <input
          id="sleutel"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={sleutel}
          onInput={(e) => zetSleutel(e.currentTarget.value)}
          aria-describedby="sleutel--hulp"
        />
      </div>
      <div class="knoppen">
        <button type="submit" class="knop hoofd" aria-disabled={bezig}>
          {bezig ? 'Bezig met aanmelden…' : 'Meld aan'}
        </button>
      </div>
    </form>
  );
};

export const useAanmelden = () => {
  const [kandidaten, zetKandidaten] = useState<Kandidaten | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const onderweg = useRef(false);
  const haal = async (): Promise<void> => {
    zetFout(null);
    const uit = await haalKandidaten();
    if (typeof uit === 'string') zetFout(uit);
    else zetKandidaten(uit);
  };
  const meld = async (bewijs: Parameters<typeof meldAan>[0]): Promise<void> => {
    if (onderweg.current) return;
    onderweg.current = true;
    zetBezig(true);
    zetFout(await meldAan(bewijs));
    onderweg.current = false;
    zetBezig(false);
  };
  const sleutel = useSignaal(gegevenSleutel);
  useEffect(() => void haal(), []);
  useEffect(() => {
    if (sleutel === null) return;
    gegevenSleutel.zet(null);
    void meld({ sleutel });
  }, [sleutel]);
  return { kandidaten, fout, bezig, haal, meld };
};

export const Aanmelden = () => {
  const { kandidaten, fout, bezig, haal, meld } = useAanmelden();
  const props = { meld: (bewijs: Parameters<typeof meldAan>[0]) => void meld(bewijs), bezig };
  return (
    <div class="smal">
      <Kop titel="Aanmelden" />
      <div role="alert">
        {fout !== null && (
          <Kader soort="fout">
            <p>{fout}</p>
          </Kader>
        )}
      </div>
      {kandidaten === null && fout !== null && (
        <button type="button" class="knop" onClick={() => void haal()}>
          Probeer opnieuw
        </button>
      )}
      {kandidaten?.voorbeeld === true && (
        <>
          <p>Dit is een voorbeeldregister met verzonnen klachten. U kunt alles uitproberen.</p>
          <Voorbeeldpersonen personen={kandidaten.personen} bezig={bezig} kies={(persoon) => void meld({ persoon })} />
        </>
      )}
      {kandidaten?.voorbeeld === false && <Sleutelveld {...props} />}
    </div>
  );
};
