// Hoe ziet een stuk eruit voor het wordt afgedrukt? Op deze pagina zelf, want een nieuw venster houdt een browser tegen. (5.3.2)
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { adresVan, alsBestand, bewaar, kopieer } from './papier';
import type { Papier } from './papier';

interface Props {
  readonly papier: Papier;
  readonly sluit: () => void;
}

/** What became of it is said beside the button. */
const Kopieerknop = ({ tekst }: { readonly tekst: string }) => {
  const [uitslag, zetUitslag] = useState('');
  const druk = async (): Promise<void> =>
    zetUitslag(
      (await kopieer(tekst))
        ? 'De tekst is gekopieerd. U kunt hem plakken in uw jaarverslag.'
        : 'Kopiëren lukt hier niet. Selecteer de tekst in het voorbeeld en kopieer hem daar.',
    );
  return (
    <>
      <button type="button" class="knop" onClick={() => void druk()}>
        Tekst kopiëren
      </button>
      <span role="status">{uitslag}</span>
    </>
  );
};

const useAdres = (papier: Papier): string => {
  const adres = useMemo(() => adresVan(alsBestand(papier)), [papier]);
  useEffect(() => () => URL.revokeObjectURL(adres), [adres]);
  return adres;
};

export const Voorbeeld = ({ papier, sluit }: Props) => {
  const adres = useAdres(papier);
  const blad = useRef<HTMLIFrameElement>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => kop.current?.focus(), []);
  const { tekst } = papier;
  return (
    <section class="stukvoorbeeld" aria-labelledby="kop-voorbeeld">
      <h2 ref={kop} id="kop-voorbeeld" tabIndex={-1}>
        {papier.titel}
      </h2>
      <div class="knoppen">
        <button type="button" class="knop hoofd" onClick={() => blad.current?.contentWindow?.print()}>
          Afdrukken
        </button>
        <button type="button" class="knop" onClick={() => bewaar(alsBestand(papier))}>
          Bewaren
        </button>
        {tekst !== null && <Kopieerknop tekst={tekst} />}
        <button type="button" class="knop stil" onClick={sluit}>
          Terug naar de stukken
        </button>
      </div>
      <iframe ref={blad} title={`Voorbeeld: ${papier.titel}`} src={adres} sandbox="allow-same-origin allow-modals" />
    </section>
  );
};
