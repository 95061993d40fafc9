// Hoe krijgt de directie het register als bestand? Kiezen, zien hoe ver het is, kunnen stoppen, en het bestand bewaren.
import { useState } from 'preact/hooks';
import { useBeurt } from '../../sidebar/delen/beurt';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { Kader } from '../../sidebar/delen/tekst';
import type { Bladprops } from '../blad';
import { Bewaren } from './bewaren';
import { alles, Keuzes } from './keuzes';
import type { Keuze } from './keuzes';
import { Onderweg } from './onderweg';
import { exporteer } from './werk';
import type { Stand } from './werk';

const Uitleg = () => (
  <Kader soort="let-op">
    <p>
      Het bestand bevat persoonsgegevens. Bewaar het niet langer dan nodig en deel het alleen met wie de dossiers mag
      zien (artikel 5.3.1). Dossiers over uzelf staan er niet in (artikel 5.2.1).
    </p>
  </Kader>
);

export const Exporteren = ({ start }: Bladprops) => {
  const [keuze, zetKeuze] = useState<Keuze>(alles);
  const [stand, toon] = useState<Stand>({ soort: 'kiezen' });
  const beurt = useBeurt();
  const begin = async (): Promise<void> => {
    const gestopt = beurt.begin();
    const telt = (nieuw: Stand): void => {
      if (!gestopt()) toon(nieuw);
    };
    telt({ soort: 'ophalen', voortgang: null });
    telt(await exporteer(start, keuze, telt, gestopt));
  };
  const stop = (): void => {
    beurt.stop();
    toon({ soort: 'kiezen' });
  };
  if (!start.directie) return <p>Alleen de directie kan het register als bestand bewaren (artikel 5.1.7).</p>;
  if (stand.soort === 'ophalen' || stand.soort === 'maken') return <Onderweg stand={stand} stop={stop} />;
  if (stand.soort === 'klaar') return <Bewaren {...stand} terug={stop} />;
  return (
    <div class="exporteren">
      <Uitleg />
      {stand.soort === 'mislukt' && <Geweigerd weigeringen={stand.weigeringen} opnieuw={() => void begin()} />}
      <Keuzes keuze={keuze} zet={zetKeuze} />
      <div class="knoppen">
        <button type="button" class="knop hoofd" onClick={() => void begin()} disabled={keuze.namen.length === 0}>
          Maak het bestand
        </button>
      </div>
    </div>
  );
};
