// Hoe komt de directie van hier bij Exporteren en Inlezen? Dat staat op een tweede pagina, want het is te zwaar voor de zijbalk.
import { useState } from 'preact/hooks';
import { inGoogle, openInGoogle } from '../verbinding/loket-adres';
import { inWebapp } from '../verbinding/plek';
import { Kader } from './tekst';

const nietHier =
  'Dat venster kan hier niet open. Open het spreadsheet zelf en kies in het menu Klachtenregister: Exporteren en inlezen.';

const InGoogle = () => {
  const [mislukt, zetMislukt] = useState(false);
  if (inWebapp()) return <p class="stil">{nietHier}</p>;
  const open = async (): Promise<void> => zetMislukt(!(await openInGoogle('openUitwisseling')));
  return (
    <>
      <button type="button" class="knop" onClick={() => void open()}>
        Exporteren en inlezen
      </button>
      {mislukt && (
        <Kader soort="uitleg">
          <p role="status">{nietHier}</p>
        </Kader>
      )}
    </>
  );
};

/** The whole window goes there, also from the frame in the page with the tabs: the same tab keeps who is signed in. */
export const Uitwisseling = () => (
  <section class="beheergroep">
    <h2>Bestanden</h2>
    {inGoogle() ? (
      <InGoogle />
    ) : (
      <a href="/uitwisseling" target="_top">
        Exporteren en inlezen
      </a>
    )}
  </section>
);
