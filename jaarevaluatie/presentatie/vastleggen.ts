// Hoe weet het register later welke presentatie het was? Met haar plaats en haar kenmerk, in de stap van de procedure. (5.3.2)
import type { Jaarevaluatie } from '../../src/procedure/jaarevaluatie';
import type { Weigering } from '../../src/procedure/weigering';
import { nieuweSleutel } from '../../sidebar/formulier/sleutel';
import { vergeetAntwoorden } from '../../sidebar/verbinding/antwoord';
import { vraag } from '../../sidebar/verbinding/vraag';

/** Only what was frozen has figures that stay: before that the next deck is another one. */
export const kanVastleggen = (rij: Jaarevaluatie | null): rij is Jaarevaluatie => rij?.status === 'Vastgesteld';

/** What was refused; empty when it is kept. */
export const legVast = async (rij: Jaarevaluatie, link: string, kenmerk: string): Promise<readonly Weigering[]> => {
  const invoer = { presentatieLink: link, presentatieHash: kenmerk };
  const uit = await vraag<'stap'>({
    vraag: 'stap',
    dossier: rij.id,
    versie: rij.versie,
    sleutel: nieuweSleutel(),
    stappen: [{ stap: 'presentatieBewaren', invoer }],
  });
  if (!uit.ok) return uit.weigeringen;
  vergeetAntwoorden();
  return [];
};
