// Wat staat er op de pagina van de lokale server? Eerst de voordeur, daarna de werkplek.
import { useEffect, useState } from 'preact/hooks';
import { useSignaal } from '../signaal';
import { haalKandidaten } from '../verbinding/aanmelden';
import { sessie } from '../verbinding/sessie';
import { Voordeur } from './voordeur';
import { Werkplek } from './werkplek';

export const Pagina = () => {
  const token = useSignaal(sessie);
  const [voorbeeld, zetVoorbeeld] = useState<boolean | null>(null);
  useEffect(() => {
    void haalKandidaten().then((uit) => typeof uit !== 'string' && zetVoorbeeld(uit.voorbeeld));
  }, []);
  useEffect(() => {
    if (token === null) document.title = 'Aanmelden - Klachtenregister';
  }, [token]);
  return (
    <>
      {token === null && <Voordeur key="voordeur" />}
      <Werkplek key="werkplek" voorbeeld={voorbeeld} />
    </>
  );
};
