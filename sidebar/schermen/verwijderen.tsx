// Hoe gaat het klachtenregister uit dit bestand? Met een getypt woord, en met vooraf de zin dat de tabbladen blijven. (5.3.1)
import { useState } from 'preact/hooks';
import { Geweigerd } from '../delen/geweigerd';
import { Kop } from '../delen/kop';
import { Kader } from '../delen/tekst';
import { plekvraag } from '../verbinding/vraag';
import { useWerk } from './inrichten/werk';

export const Verwijderen = () => {
  const { bezig, weigeringen, doe } = useWerk();
  const [woord, zet] = useState('');
  const [klaar, zetKlaar] = useState(false);
  const verwijder = async (): Promise<void> => {
    const uit = await doe(() => plekvraag<'registerVerwijderen'>({ plek: 'registerVerwijderen', woord }));
    if (uit !== null) zetKlaar(true);
  };
  return (
    <>
      <Kop titel="Verwijder klachtenregister" />
      {klaar ? (
        <Kader soort="goed">
          <p role="status">
            Het register is uit gebruik. De tabbladen staan er nog, met alles wat erin stond. Wilt u er toch mee verder?
            Kies in het menu Klachtenregister: Register inrichten.
          </p>
        </Kader>
      ) : (
        <>
          <p>Hiermee neemt u het register in dit bestand uit gebruik:</p>
          <ul class="punten">
            <li>De herinneringen die op uw naam lopen, stoppen. Die van een ander directielid zet hij zelf uit.</li>
            <li>De waarschuwing bij het wijzigen van tabbladen verdwijnt.</li>
            <li>Niemand kan meer melden of behandelen. Half ingevulde formulieren van iedereen verdwijnen.</li>
            <li>
              De tabbladen en wat erin staat, blijven. Zij zijn het bewijs van hoe klachten zijn behandeld. Bewaar het
              bestand zo lang als de bewaartermijn duurt (artikel 5.3.1).
            </li>
          </ul>
          <form
            class="formulier"
            onSubmit={(e) => {
              e.preventDefault();
              void verwijder();
            }}
          >
            <div class="veld">
              <label for="verwijderwoord">Typ het woord verwijder om te bevestigen</label>
              <input
                id="verwijderwoord"
                type="text"
                class="kort"
                autocomplete="off"
                value={woord}
                onInput={(e) => zet(e.currentTarget.value)}
              />
            </div>
            <Geweigerd weigeringen={weigeringen} opnieuw={() => void verwijder()} />
            <button type="submit" class="knop" aria-disabled={bezig}>
              {bezig ? 'Bezig…' : 'Neem het register uit gebruik'}
            </button>
          </form>
        </>
      )}
    </>
  );
};
