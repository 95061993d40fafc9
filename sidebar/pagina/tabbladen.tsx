// Wat ziet de directie links? Het open tabblad en daaronder de rij met tabbladen.
import { useEffect, useState } from 'preact/hooks';
import type { Startbeeld } from '../../src/loket/beelden';
import type { Bladbeeld } from '../../src/sheets/bladbeeld';
import { haalBlad } from './blad-halen';
import type { Bladnaam } from './blad-halen';
import { Overzicht } from './overzicht';
import { Tabblad } from './tabblad';
import { paneelId, tabId, Tabs } from './tabs';
import type { Toon } from './zijbalk';

interface Props {
  readonly start: Startbeeld;
  readonly versie: number;
  readonly open: (toon: Toon) => void;
}

const voor = '#blad=';
const bladInAdres = (): string => (location.hash.startsWith(voor) ? location.hash.slice(voor.length) : '');

export const Tabbladen = ({ start, versie, open }: Props) => {
  const [bladen, zetBladen] = useState<Bladbeeld['bladen']>([]);
  const [gewild, zetGewild] = useState(bladInAdres);
  useEffect(() => {
    void haalBlad('overzicht').then((uit) => uit.ok && zetBladen(uit.beeld.bladen.filter((b) => !b.verborgen)));
  }, []);
  const nu = bladen.find((b) => b.naam === gewild) ?? bladen[0];
  useEffect(() => {
    if (nu !== undefined) document.title = `${nu.titel} - Klachtenregister`;
  }, [nu]);
  const kies = (naam: Bladnaam): void => {
    history.replaceState(null, '', voor + naam);
    zetGewild(naam);
  };
  if (nu === undefined) return null;
  return (
    <>
      <div role="tabpanel" id={paneelId} class="tabblad" aria-labelledby={tabId(nu.naam)}>
        {nu.naam === 'overzicht' ? (
          <Overzicht vandaagInWoorden={start.vandaagInWoorden} versie={versie} open={open} />
        ) : (
          <Tabblad key={nu.naam} naam={nu.naam} start={start} versie={versie} open={(dossier) => open({ dossier })} />
        )}
      </div>
      <Tabs bladen={bladen} nu={nu.naam} kies={kies} />
    </>
  );
};
