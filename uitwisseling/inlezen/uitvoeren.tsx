// Wil iemand het echt, hoe ver is het, en wat is de uitkomst? De knop, de voortgang en het resultaat.
import { useRef, useState } from 'preact/hooks';
import type { OudeKlacht } from '../../src/procedure/stappen/inlezen';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { Kader } from '../../sidebar/delen/tekst';
import { meldAanBuren } from '../../sidebar/verbinding/buren';
import { stuurAlles } from './versturen';
import type { Voortgang } from './versturen';

interface Props {
  readonly bestand: string;
  readonly klachten: readonly OudeKlacht[];
  /** The register is different now. */
  readonly klaar: () => void;
}

const Uitkomst = ({ gedaan, totaal }: Voortgang) => (
  <Kader soort={gedaan === totaal ? 'goed' : 'let-op'}>
    <p role="status">
      {gedaan} van {totaal} klachten staan in het register, in de fase Gearchiveerd.{' '}
      {gedaan < totaal && 'De rest is niet ingelezen. Druk opnieuw op de knop om verder te gaan.'}
    </p>
    {gedaan > 0 && (
      <p>
        De bewaartermijn telt vanaf de afhandeling. Van oude klachten kan die al voorbij zijn: open het dossier en kies
        Anonimiseren (artikel 5.3.1).
      </p>
    )}
  </Kader>
);

export const Uitvoeren = ({ bestand, klachten, klaar }: Props) => {
  const [voortgang, toon] = useState<Voortgang | null>(null);
  const stop = useRef(false);
  const bezig = voortgang !== null && !voortgang.klaar;
  const begin = async (): Promise<void> => {
    if (bezig) return;
    stop.current = false;
    await stuurAlles(bestand, klachten, toon, () => stop.current);
    meldAanBuren('gewijzigd');
    klaar();
  };
  return (
    <section class="inleesdeel">
      {voortgang?.klaar === true && <Uitkomst {...voortgang} />}
      {voortgang !== null && <Geweigerd weigeringen={voortgang.weigeringen} opnieuw={() => void begin()} />}
      {bezig && (
        <div class="inleesvoortgang">
          <label for="inleesbalk">
            {voortgang.gedaan} van {voortgang.totaal} klachten ingelezen
          </label>
          <progress id="inleesbalk" value={voortgang.gedaan} max={voortgang.totaal} />
          <button type="button" class="knop" onClick={() => (stop.current = true)}>
            Stop met inlezen
          </button>
        </div>
      )}
      {!bezig && klachten.length > 0 && (
        <>
          <p>
            De klachten komen in het archief, met een nieuw nummer en hun oude nummer erbij. Terugdraaien kan niet; nog
            een keer inlezen verandert niets.
          </p>
          <button type="button" class="knop hoofd" onClick={() => void begin()}>
            {klachten.length === 1 ? 'Lees 1 klacht in' : `Lees ${klachten.length} klachten in`}
          </button>
        </>
      )}
    </section>
  );
};
