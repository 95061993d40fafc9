// Hoe komt iemand bij een pagina die te zwaar is voor de zijbalk? In Google opent een venster, op deze computer gaat het hele tabblad erheen.
import { useState } from 'preact/hooks';
import { inGoogle, openInGoogle } from '../verbinding/loket-adres';
import type { Venster } from '../verbinding/loket-adres';
import { inWebapp } from '../verbinding/plek';
import { Kader } from './tekst';

interface Props {
  readonly titel: string;
  /** Address with the local server. */
  readonly adres: string;
  /** What opens it in Google, and how the menu there calls it. */
  readonly venster: Venster;
  readonly menu: string;
}

const nietHier = (menu: string): string =>
  `Dat venster kan hier niet open. Open het spreadsheet zelf en kies in het menu Klachtenregister: ${menu}.`;

const InGoogle = ({ titel, venster, menu }: Props) => {
  const [mislukt, zetMislukt] = useState(false);
  if (inWebapp()) return <p class="stil">{nietHier(menu)}</p>;
  const open = async (): Promise<void> => zetMislukt(!(await openInGoogle(venster)));
  return (
    <>
      <button type="button" class="knop" onClick={() => void open()}>
        {titel}
      </button>
      {mislukt && (
        <Kader soort="uitleg">
          <p role="status">{nietHier(menu)}</p>
        </Kader>
      )}
    </>
  );
};

/** The whole window goes there, also from the frame in the page with the tabs: the same tab keeps who is signed in. */
export const EigenPagina = (props: Props) =>
  inGoogle() ? (
    <InGoogle {...props} />
  ) : (
    <a class="knop" href={props.adres} target="_top">
      {props.titel}
    </a>
  );
