// Waar is dat dossier? Zoeken op nummer, naam of woorden in alles wat u mag lezen.
import type { Startbeeld } from '../../../src/loket/beelden';
import { Geweigerd } from '../../delen/geweigerd';
import { Kop } from '../../delen/kop';
import { useSignaal } from '../../signaal';
import { useAntwoord } from '../../verbinding/antwoord';
import { Bewaard } from './bewaard';
import { Gevonden } from './gevonden';
import { Zoekform } from './zoekform';
import { gezocht, inWoorden } from './zoekvraag';

const telling = (aantal: number, waarop: string): string => {
  if (aantal === 0)
    return waarop === '' ? 'Er zijn nog geen dossiers die u mag inzien.' : `Niets gevonden voor ${waarop}.`;
  const dossiers = aantal === 1 ? '1 dossier' : `${aantal} dossiers`;
  return waarop === '' ? dossiers : `${dossiers} voor ${waarop}`;
};

export const Zoeken = ({ filters }: Pick<Startbeeld, 'filters'>) => {
  const zoek = useSignaal(gezocht);
  const { beeld, weigeringen, herlaad } = useAntwoord<'lijst'>({ vraag: 'lijst', ...zoek });
  return (
    <>
      <Kop titel="Zoeken" />
      <Zoekform opties={filters} />
      <Bewaard />
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      <p class="stil" role="status">
        {beeld === null ? '\u00a0' : telling(beeld.rijen.length, inWoorden(zoek))}
      </p>
      {beeld !== null && <Gevonden rijen={beeld.rijen} />}
    </>
  );
};
