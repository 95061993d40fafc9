// Hoe staat het met de evaluatie van dit jaar? Het gekozen jaar, of het open is, en het deel dat u bekijkt. (5.3.2)
import type { ComponentType } from 'preact';
import type { Startbeeld } from '../../src/loket/beelden';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { Kop } from '../../sidebar/delen/kop';
import { useSignaal } from '../../sidebar/signaal';
import { useAntwoord } from '../../sidebar/verbinding/antwoord';
import { Bespreking } from '../bespreking/bespreking';
import { Cijfers } from '../cijfers/cijfers';
import type { Deelprops } from '../deel';
import { Maatregelen } from '../maatregelen/maatregelen';
import { plaats } from '../plaats';
import type { Deel } from '../plaats';
import { Stukken } from '../stukken/stukken';
import { Delen } from './delen';
import { Jaarkeuze } from './jaarkeuze';
import { Openen } from './openen';
import { Status } from './status';

const schermen: Readonly<Record<Deel, ComponentType<Deelprops>>> = {
  cijfers: Cijfers,
  maatregelen: Maatregelen,
  bespreking: Bespreking,
  stukken: Stukken,
};

export const Jaar = ({ start }: { readonly start: Startbeeld }) => {
  const ditJaar = Number(start.vandaag.slice(0, 4));
  const nu = useSignaal(plaats);
  const jaar = nu.jaar ?? ditJaar - 1;
  const { beeld, weigeringen, herlaad } = useAntwoord<'evaluatie'>({ vraag: 'evaluatie', jaar });
  const opnieuw = async (): Promise<void> => void (await herlaad());
  const Scherm = schermen[nu.deel];
  return (
    <>
      <div class="jaarkop">
        <Kop titel={`Jaarevaluatie ${jaar}`} />
        <Jaarkeuze jaar={jaar} ditJaar={ditJaar} eerste={beeld?.jaren[0]?.jaar ?? jaar} />
      </div>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && (
        <>
          <Status evaluatie={beeld} />
          {beeld.rij === null && <Openen evaluatie={beeld} herlaad={opnieuw} />}
          <Delen jaar={jaar} nu={nu.deel} />
          <Scherm key={`${jaar}-${nu.deel}`} evaluatie={beeld} herlaad={opnieuw} wie={start.wie.id} />
        </>
      )}
    </>
  );
};
