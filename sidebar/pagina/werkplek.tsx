// Wat ziet wie is aangemeld? De directie de tabbladen met de zijbalk ernaast; ieder ander alleen het scherm, over de volle breedte. (besluit 6)
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Startbeeld } from '../../src/loket/beelden';
import type { Weigering } from '../../src/procedure/weigering';
import { Geweigerd } from '../delen/geweigerd';
import { useSignaal } from '../signaal';
import { sessie } from '../verbinding/sessie';
import { vraag } from '../verbinding/vraag';
import { Balk } from './balk';
import type { Kant } from './balk';
import { isVerlopen } from './blad-halen';
import { meldAfBijServer, vertrek } from './sessie-einde';
import { neemDossier } from './dossier-in-adres';
import { Tabbladen } from './tabbladen';
import { vergeetStanden } from './raster';
import { Zijbalk } from './zijbalk';
import type { Toon } from './zijbalk';

const useStart = (token: string | null, versie: number) => {
  const [start, zetStart] = useState<Startbeeld | null>(null);
  const [weigeringen, zetWeigeringen] = useState<readonly Weigering[]>([]);
  const haal = async (): Promise<void> => {
    const uit = await vraag<'start'>({ vraag: 'start' });
    if (token !== sessie.lees()) return;
    if (isVerlopen(uit)) return vertrek('verlopen');
    if (uit.ok) zetStart(uit.antwoord);
    zetWeigeringen(uit.ok ? [] : uit.weigeringen);
  };
  useEffect(() => {
    if (token === null) zetStart(null);
    else void haal();
  }, [token, versie]);
  return { start: token === null ? null : start, weigeringen, haal };
};

const nogLeeg = (start: Startbeeld): boolean => start.formulieren.some((f) => f.naam === 'inrichten');
const uitleg = (start: Startbeeld): string =>
  nogLeeg(start)
    ? 'Dit register is nog leeg. Vul hieronder in van wie het is; daarna ziet u hier de tabbladen.'
    : 'U ziet uw eigen meldingen en de dossiers waarin u een rol heeft. De tabbladen zijn alleen voor de directie.';

export const Werkplek = ({ voorbeeld }: { readonly voorbeeld: boolean | null }) => {
  const token = useSignaal(sessie);
  const [versie, zetVersie] = useState(0);
  const [breed, zetBreed] = useState(false);
  const [kant, zetKant] = useState<Kant>('bladen');
  const [toon, zetToon] = useState<Toon | null>(null);
  const { start, weigeringen, haal } = useStart(token, versie);
  const gewijzigd = useCallback(() => zetVersie((v) => v + 1), []);
  // The frame stays while somebody signs in again: what he typed there is still in it.
  const ooit = useRef(false);
  ooit.current ||= start !== null;
  const wie = start?.wie.id;
  // Who sets up becomes somebody of the register, and goes on where he is.
  const bezet = start !== null && !nogLeeg(start);
  useEffect(() => {
    if (wie === undefined) return;
    vergeetStanden();
    const gevraagd = neemDossier();
    zetToon(gevraagd);
    zetKant(gevraagd === null ? 'bladen' : 'zijbalk');
    zetBreed(false);
  }, [wie]);
  const directie = start?.directie === true;
  const open = (nieuw: Toon): void => {
    zetToon(nieuw);
    zetKant('zijbalk');
  };
  return (
    <div
      class={`werkplek ${directie ? `metbladen toont-${kant} ${breed ? 'breed' : ''}` : ''}`}
      hidden={token === null}
    >
      {start === null && <Geweigerd weigeringen={weigeringen} opnieuw={() => void haal()} />}
      {start !== null && (
        <Balk
          start={start}
          voorbeeld={voorbeeld}
          wissel={() => void meldAfBijServer()}
          kant={directie ? kant : null}
          kies={zetKant}
        />
      )}
      <main class="delen" aria-label="Tabbladen en zijbalk">
        {start !== null && directie && (
          <section class="bladen" aria-label="Tabbladen" key="bladen">
            <Tabbladen key={start.wie.id} start={start} versie={versie} open={open} />
          </section>
        )}
        {ooit.current && (
          <section class="zij" aria-label="Zijbalk" key="zij">
            {start !== null && !directie && <p class="zijuitleg">{uitleg(start)}</p>}
            <Zijbalk key="frame" wie={bezet ? wie : undefined} toon={toon} gewijzigd={gewijzigd} breed={zetBreed} />
          </section>
        )}
      </main>
    </div>
  );
};
