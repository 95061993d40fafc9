// Hoe staat het met de evaluatie van dit jaar? Het gekozen jaar, of het open is, en het deel dat u bekijkt. (5.3.2)
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Startbeeld } from '../../src/loket/beelden';
import { pakUit } from '../../src/loket/uitpakken';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { Kop } from '../../sidebar/delen/kop';
import { route } from '../../sidebar/navigatie';
import { useSignaal } from '../../sidebar/signaal';
import { useAntwoord } from '../../sidebar/verbinding/antwoord';
import { Bespreking } from '../bespreking/bespreking';
import { Cijfers } from '../cijfers/cijfers';
import type { Deelprops } from '../deel';
import { Maatregelen } from '../maatregelen/maatregelen';
import { Presentatie } from '../presentatie/presentatie';
import { plaats } from '../plaats';
import type { Deel } from '../plaats';
import { Gedaan } from '../stappen/gedaan';
import type { Melding } from '../stappen/gedaan';
import { Stukken } from '../stukken/stukken';
import { Delen } from './delen';
import { Dossierblad } from './dossierblad';
import { Jaarkeuze } from './jaarkeuze';
import { Openen } from './openen';
import { Status } from './status';

const schermen: Readonly<Record<Deel, ComponentType<Deelprops>>> = {
  cijfers: Cijfers,
  maatregelen: Maatregelen,
  bespreking: Bespreking,
  stukken: Stukken,
};

/** Comes back from a dossier to figures that may have changed. */
const useDossier = (terug: () => void): string | null => {
  const nu = useSignaal(route);
  const dossier = nu.blad === 'dossier' ? nu.dossier : null;
  const was = useRef(dossier);
  useEffect(() => {
    if (was.current !== null && dossier === null) terug();
    was.current = dossier;
  }, [dossier]);
  return dossier;
};

export const Jaar = ({ start }: { readonly start: Startbeeld }) => {
  const ditJaar = Number(start.vandaag.slice(0, 4));
  const nu = useSignaal(plaats);
  const jaar = nu.jaar ?? ditJaar - 1;
  const { beeld: pak, weigeringen, herlaad } = useAntwoord<'evaluatie'>({ vraag: 'evaluatie', jaar });
  const beeld = useMemo(() => (pak === null ? null : pakUit(pak)), [pak]);
  const opnieuw = async (): Promise<void> => void (await herlaad());
  const dossier = useDossier(() => void herlaad());
  const [gedaan, zetGedaan] = useState<Melding | null>(null);
  useEffect(() => zetGedaan(null), [jaar, nu.deel]);
  const Scherm = schermen[nu.deel];
  return (
    <>
      {dossier !== null && <Dossierblad wie={start.wie.id} dossier={dossier} />}
      <div class="jaar" hidden={dossier !== null}>
        <div class="jaarkop">
          <Kop titel={`Jaarevaluatie ${jaar}`} />
          <Jaarkeuze jaar={jaar} ditJaar={ditJaar} eerste={beeld?.jaren[0]?.jaar ?? jaar} />
        </div>
        <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
        {beeld === null && weigeringen.length === 0 && (
          <p class="stil" role="status">
            De cijfers van {jaar} worden opgehaald…
          </p>
        )}
        {beeld !== null && (
          <>
            <div class="jaarbalk">
              <Status evaluatie={beeld} />
              <Presentatie key={jaar} evaluatie={beeld} herlaad={opnieuw} />
            </div>
            <Gedaan melding={gedaan} />
            {beeld.rij === null && <Openen evaluatie={beeld} herlaad={opnieuw} gedaan={zetGedaan} />}
            <Delen jaar={jaar} nu={nu.deel} />
            <Scherm key={`${jaar}-${nu.deel}`} evaluatie={beeld} herlaad={opnieuw} wie={start.wie.id} />
          </>
        )}
      </div>
    </>
  );
};
