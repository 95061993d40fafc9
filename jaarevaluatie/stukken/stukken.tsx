// Welke stukken komen er uit de evaluatie? Het verslag, de paragraaf voor het jaarverslag en wat de deur uit mag. (5.3.2)
import { useRef, useState } from 'preact/hooks';
import { magNiet } from '../../reports/presentatie/presentatie';
import { Kader } from '../../sidebar/delen/tekst';
import type { Deelprops } from '../deel';
import { Auditmap } from './auditmap';
import { Kwartaal } from './kwartaal';
import { stukken } from './lijst';
import type { Stuk } from './lijst';
import { alsBestand, bewaar } from './papier';
import type { Papier } from './papier';
import { Stukkaart, Stukknoppen } from './stukkaart';
import { Voorbeeld } from './voorbeeld';

type Evaluatieprops = Pick<Deelprops, 'evaluatie'>;

interface Eenprops extends Evaluatieprops {
  readonly stuk: Stuk;
  readonly toon: (papier: Papier) => void;
}

const EenStuk = ({ stuk, evaluatie, toon }: Eenprops) => {
  const [bezig, zetBezig] = useState(false);
  const maak = async (daarna: (papier: Papier) => void): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    const papier = await stuk.maak(evaluatie);
    zetBezig(false);
    daarna(papier);
  };
  return (
    <Stukkaart {...stuk}>
      <Stukknoppen
        bij={stuk.sleutel}
        bezig={bezig}
        soort="html"
        bekijk={() => void maak(toon)}
        bewaar={() => void maak((papier) => bewaar(alsBestand(papier)))}
      />
    </Stukkaart>
  );
};

export const Stukken = ({ evaluatie }: Deelprops) => {
  const [papier, toon] = useState<Papier | null>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const waarom = magNiet(evaluatie);
  const sluit = (): void => {
    toon(null);
    requestAnimationFrame(() => kop.current?.focus());
  };
  if (waarom !== null)
    return (
      <Kader soort="let-op">
        <p>{waarom} Daarna zijn er stukken.</p>
      </Kader>
    );
  return (
    <>
      {papier !== null && <Voorbeeld papier={papier} sluit={sluit} />}
      <section aria-labelledby="kop-jaarstukken" hidden={papier !== null}>
        <h2 ref={kop} id="kop-jaarstukken" tabIndex={-1}>
          Stukken van {evaluatie.jaar}
        </h2>
        <div class="jaarstukken">
          {stukken.map((stuk) => (
            <EenStuk key={stuk.sleutel} stuk={stuk} evaluatie={evaluatie} toon={toon} />
          ))}
          <Kwartaal evaluatie={evaluatie} toon={toon} />
          <Auditmap evaluatie={evaluatie} />
        </div>
      </section>
    </>
  );
};
