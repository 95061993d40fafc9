// Wat staat er bij elke vraag over een maatregel? Het voorstel van het register en wat er de vorige keer van werd gezegd. (5.3.2)
import type { ComponentChildren } from 'preact';
import type { Maatregelkaart } from '../../src/evaluatie/model';

/** Nothing the first time. */
const vorige = (oordeel: string | null, reden: string | null): ComponentChildren =>
  oordeel === null ? null : (
    <p class="bijvraag">
      <span class="stil">Vorige keer:</span> {oordeel}. {reden}
    </p>
  );

const Voorstel = ({ voorstel }: Pick<Maatregelkaart, 'voorstel'>) => (
  <p class="bijvraag voorstel">
    {voorstel === null ? (
      'Het register doet geen voorstel: er is geen oorzaak vastgelegd om op te tellen.'
    ) : (
      <>
        <strong>Voorstel van het register: {voorstel.doeltreffendheid}.</strong> {voorstel.waarom} U beslist; het
        voorstel en uw oordeel blijven allebei bewaard.
      </>
    )}
  </p>
);

/** By the key of the field of the step. */
export const bijVraag =
  ({ maatregel: m, voorstel }: Maatregelkaart) =>
  (sleutel: string): ComponentChildren => {
    if (sleutel === 'juistheid') return vorige(m.juistheid, m.juistheidReden);
    if (sleutel === 'doelmatigheid') return vorige(m.doelmatigheid, m.doelmatigheidReden);
    if (sleutel !== 'doeltreffendheid') return null;
    return (
      <>
        {vorige(m.doeltreffendheid, m.doeltreffendheidReden)}
        <Voorstel voorstel={voorstel} />
      </>
    );
  };
