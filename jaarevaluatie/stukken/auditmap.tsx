// Hoe krijgt de directie de map voor de auditor? Een knop, zien hoe ver het is, kunnen stoppen, en het bestand bewaren. (5.3.2)
import { useState } from 'preact/hooks';
import { useBeurt } from '../../sidebar/delen/beurt';
import { Bewaarlink } from '../../sidebar/delen/bewaarlink';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { useAntwoord } from '../../sidebar/verbinding/antwoord';
import type { Evaluatie } from '../../src/evaluatie/model';
import type { Weigering } from '../../src/procedure/weigering';
import { maakMap } from './auditmap-maken';
import type { Bestand } from './papier';
import { Stukkaart } from './stukkaart';

type Stand =
  | { readonly soort: 'rust' }
  | { readonly soort: 'onderweg'; readonly zin: string }
  | { readonly soort: 'klaar'; readonly bestand: Bestand }
  | { readonly soort: 'nee'; readonly weigeringen: readonly Weigering[] };

const useMap = (evaluatie: Evaluatie) => {
  const { beeld: start } = useAntwoord<'start'>({ vraag: 'start' });
  const [stand, toon] = useState<Stand>({ soort: 'rust' });
  const beurt = useBeurt();
  const begin = async (): Promise<void> => {
    const gestopt = beurt.begin();
    const meld = (zin: string): void => {
      if (!gestopt()) toon({ soort: 'onderweg', zin });
    };
    const uit = await maakMap(evaluatie, start?.wie.naam ?? '', { meld, gestopt });
    if (gestopt() || uit.soort === 'gestopt') return;
    toon(uit.soort === 'klaar' ? { soort: 'klaar', bestand: uit.waarde } : uit);
  };
  const stop = (): void => {
    beurt.stop();
    toon({ soort: 'rust' });
  };
  return { stand, begin, stop };
};

const Klaar = ({ bestand, terug }: { readonly bestand: Bestand; readonly terug: () => void }) => (
  <div class="knoppen">
    <Bewaarlink {...bestand} hoofd />
    <button type="button" class="knop stil" onClick={terug}>
      Klaar
    </button>
  </div>
);

const Onderweg = ({ zin, stop }: { readonly zin: string; readonly stop: () => void }) => (
  <div class="onderweg">
    <p role="status">{zin}</p>
    <progress aria-label="Voortgang van de map" />
    <button type="button" class="knop klein" onClick={stop}>
      Stoppen
    </button>
  </div>
);

export const Auditmap = ({ evaluatie }: { readonly evaluatie: Evaluatie }) => {
  const { stand, begin, stop } = useMap(evaluatie);
  return (
    <Stukkaart
      sleutel="auditmap"
      titel="Map voor de auditor"
      waarvoor="Een zip met het register op nummer, drie hele dossiers, de zelfcontrole en de laatste twee evaluaties. De dossiers bevatten persoonsgegevens: laat ze inzien, en geef de map niet mee."
    >
      {stand.soort === 'nee' && <Geweigerd weigeringen={stand.weigeringen} opnieuw={() => void begin()} />}
      {stand.soort === 'onderweg' && <Onderweg zin={stand.zin} stop={stop} />}
      {stand.soort === 'klaar' && <Klaar bestand={stand.bestand} terug={stop} />}
      {stand.soort === 'rust' && (
        <div class="knoppen">
          <button type="button" class="knop" onClick={() => void begin()}>
            Maak de map
          </button>
        </div>
      )}
    </Stukkaart>
  );
};
