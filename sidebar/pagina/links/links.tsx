// Hoe komen collega's binnen? De directie maakt in een venster voor ieder een persoonlijke link; het venster onthoudt er geen. (besluit 6)
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Weigering } from '../../../src/procedure/weigering';
import { Geweigerd } from '../../delen/geweigerd';
import { isVerlopen } from '../blad-halen';
import { vertrek } from '../sessie-einde';
import { Collegaregel } from './collega';
import { haalCollegas } from './link-maken';
import type { Collega } from './link-maken';

const Collegas = () => {
  const [collegas, zetCollegas] = useState<readonly Collega[]>([]);
  const [weigeringen, zetWeigeringen] = useState<readonly Weigering[]>([]);
  const haal = async (): Promise<void> => {
    const uit = await haalCollegas();
    if (isVerlopen(uit)) return vertrek('verlopen');
    if (uit.ok) zetCollegas(uit.waarde);
    zetWeigeringen(uit.ok ? [] : uit.weigeringen);
  };
  useEffect(() => void haal(), []);
  return (
    <>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void haal()} />
      <ul class="collegas">
        {collegas.map((c) => (
          <Collegaregel key={c.id} id={c.id} naam={c.naam} />
        ))}
      </ul>
    </>
  );
};

/** The native dialog keeps the focus inside, closes with Escape and gives the focus back. */
export const PersoonlijkeLinks = () => {
  const venster = useRef<HTMLDialogElement>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const [open, zetOpen] = useState(false);
  const [keer, zetKeer] = useState(0);
  const toon = (): void => {
    venster.current?.showModal();
    kop.current?.focus();
    zetOpen(true);
    zetKeer(keer + 1);
  };
  /** The browser tells this a moment later; who opens again at once is before it. */
  const gesloten = (): void => zetOpen(venster.current?.open === true);
  return (
    <>
      <button type="button" class="knop klein" aria-haspopup="dialog" onClick={toon}>
        Persoonlijke links
      </button>
      <dialog ref={venster} class="venster" aria-labelledby="kop-links" onClose={gesloten}>
        <h2 id="kop-links" ref={kop} tabIndex={-1}>
          Persoonlijke links
        </h2>
        <p class="stil">
          Met een persoonlijke link meldt iemand zich aan, op deze computer. Geef een link alleen aan de persoon zelf.
          Een nieuwe collega voegt u eerst toe in de zijbalk, bij Beheer.
        </p>
        {open && <Collegas key={keer} />}
        <button type="button" class="knop" onClick={() => venster.current?.close()}>
          Sluit
        </button>
      </dialog>
    </>
  );
};
