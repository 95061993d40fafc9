// Stap 1: is dit het goede bestand om het register in te zetten? En staat er al een register dat het script vergat, dan kan het hier weer vast. (5.3.1)
import { useState } from 'preact/hooks';
import type { Inrichtstand } from '../../../src/loket/plekinrichten';
import { Geweigerd } from '../../delen/geweigerd';
import { Kader } from '../../delen/tekst';
import { plekvraag } from '../../verbinding/vraag';
import { useWerk } from './werk';

interface Props {
  readonly plek: Inrichtstand;
  readonly veranderd: () => void;
}

const Koppelen = ({ plek, veranderd }: Props) => {
  const { bezig, weigeringen, doe } = useWerk();
  const [zeker, zetZeker] = useState(false);
  const koppel = async (): Promise<void> => {
    if ((await doe(() => plekvraag<'registerKoppelen'>({ plek: 'registerKoppelen', zeker }))) !== null) veranderd();
  };
  return (
    <>
      <Kader soort="let-op">
        <p>
          In dit bestand staat een klachtenregister, maar het script weet dat niet meer. Het kijkt eerst of alle
          tabbladen en het logboek kloppen. Dan werkt het register weer, met alles wat erin staat.
        </p>
      </Kader>
      {!plek.bestand.gemerkt && (
        <label class="keuze">
          <input type="checkbox" checked={zeker} onChange={() => zetZeker(!zeker)} />
          <span>Ik weet zeker dat dit het register zelf is, en geen kopie.</span>
        </label>
      )}
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void koppel()} />
      <button type="button" class="knop hoofd" aria-disabled={bezig} onClick={() => void koppel()}>
        {bezig ? 'Bezig met nakijken…' : 'Register opnieuw koppelen'}
      </button>
    </>
  );
};

const Aanvullen = ({ veranderd }: Pick<Props, 'veranderd'>) => {
  const { bezig, weigeringen, doe } = useWerk();
  const vulAan = async (): Promise<void> => {
    if ((await doe(() => plekvraag<'tabbladenMaken'>({ plek: 'tabbladenMaken' }))) !== null) veranderd();
  };
  return (
    <>
      <Kader soort="let-op">
        <p>
          Het programma is vernieuwd. Dit register mist nog een tabblad of kolommen die daarbij horen. Die komen er leeg
          bij; aan wat er staat verandert niets. Daarna kijkt het register het logboek na en werkt het weer.
        </p>
      </Kader>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void vulAan()} />
      <button type="button" class="knop hoofd" aria-disabled={bezig} onClick={() => void vulAan()}>
        {bezig ? 'Bezig met aanvullen…' : 'Register aanvullen'}
      </button>
    </>
  );
};

export const Bestandstap = ({ plek, veranderd }: Props) => {
  const { naam, andere, gratis } = plek.bestand;
  const { inDeWeg } = plek.tabbladen;
  if (plek.toestand === 'onvolledig') return <Aanvullen veranderd={veranderd} />;
  if (plek.toestand === 'los') return <Koppelen plek={plek} veranderd={veranderd} />;
  return (
    <>
      <p>
        Het register komt in dit bestand: <strong>{naam}</strong>.
      </p>
      <ul class="punten">
        <li>
          {andere.length === 0
            ? 'Het bestand heeft geen andere tabbladen.'
            : `Deze tabbladen blijven staan zoals ze zijn: ${andere.join(', ')}.`}
        </li>
        <li>De taal wordt Nederlands en de tijdzone Amsterdam, anders verschuiven datums.</li>
      </ul>
      {inDeWeg.length > 0 && (
        <Kader soort="fout">
          <p>
            Er staat al een tabblad met een naam die het register nodig heeft: {inDeWeg.join(', ')}. Geef dat tabblad
            een andere naam, of begin met een lege spreadsheet.
          </p>
        </Kader>
      )}
      {gratis && (
        <Kader soort="let-op">
          <p>
            Dit bestand is van een gratis Google-account. Dan kan het register niet besloten zijn: kies Open team, of
            begin in een bestand van een account van uw organisatie.
          </p>
        </Kader>
      )}
    </>
  );
};
