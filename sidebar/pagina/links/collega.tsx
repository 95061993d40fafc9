// Wat is de link van deze persoon? Een knop maakt hem; daarna staat hij er een keer, om te kopiëren en door te geven. (besluit 6)
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Weigering } from '../../../src/procedure/weigering';
import { Geweigerd } from '../../delen/geweigerd';
import { OnzichtbareTekst } from '../../delen/tekst';
import { isVerlopen } from '../blad-halen';
import { vertrek } from '../sessie-einde';
import { maakLink } from './link-maken';
import type { Collega } from './link-maken';

const gelukt = 'Gekopieerd.';
const mislukt = 'Kopiëren lukt hier niet. De link is geselecteerd: druk op Ctrl+C, op een Mac op Cmd+C.';

const Link = ({ id, naam, link }: Collega & { readonly link: string }) => {
  const veld = useRef<HTMLInputElement>(null);
  const uitleg = `uitleg-${id}`;
  const [gekopieerd, zetGekopieerd] = useState('');
  const kopieer = async (): Promise<void> => {
    veld.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      zetGekopieerd(gelukt);
    } catch {
      veld.current?.focus();
      zetGekopieerd(mislukt);
    }
  };
  // A new link is what the person came for: reading and copying go on there.
  useEffect(() => {
    zetGekopieerd('');
    veld.current?.focus();
    veld.current?.select();
  }, [link]);
  return (
    <div class="nieuwelink">
      <div class="zoekregel">
        <input
          ref={veld}
          type="text"
          readOnly
          value={link}
          aria-label={`Link van ${naam}`}
          aria-describedby={uitleg}
          onFocus={(e) => e.currentTarget.select()}
        />
        <button type="button" class="knop" onClick={() => void kopieer()}>
          Kopieer<OnzichtbareTekst> de link van {naam}</OnzichtbareTekst>
        </button>
      </div>
      <p class="hulp" id={uitleg}>
        Deze link werkt tot u een nieuwe maakt. Met een nieuwe link werkt de oude niet meer.
      </p>
      <p class="gekopieerd" role="status">
        {gekopieerd}
      </p>
    </div>
  );
};

export const Collegaregel = ({ id, naam }: Collega) => {
  const [link, zetLink] = useState<string | null>(null);
  const [weigeringen, zetWeigeringen] = useState<readonly Weigering[]>([]);
  const [bezig, zetBezig] = useState(false);
  const maak = async (): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    const uit = await maakLink(id);
    zetBezig(false);
    if (isVerlopen(uit)) return vertrek('verlopen');
    if (uit.ok) zetLink(uit.waarde);
    zetWeigeringen(uit.ok ? [] : uit.weigeringen);
  };
  return (
    <li>
      <p class="collega">
        <strong>{naam}</strong> <span class="stil">{id}</span>
      </p>
      <button type="button" class="knop klein" aria-disabled={bezig} onClick={() => void maak()}>
        {link === null ? 'Maak link' : 'Maak nieuwe link'}
        <OnzichtbareTekst> voor {naam}</OnzichtbareTekst>
      </button>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void maak()} />
      {link !== null && <Link id={id} naam={naam} link={link} />}
    </li>
  );
};
