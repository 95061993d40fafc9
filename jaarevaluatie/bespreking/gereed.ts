// Wat is er nog niet klaar voordat de directie het jaar vaststelt? Elk punt met waar het te doen is; of het mag, zegt het register. (5.3.2)
import type { Evaluatie } from '../../src/evaluatie/model';
import { dagKort } from '../../sidebar/dag';
import { voortgang } from '../maatregelen/voortgang';
import { metDeHand } from '../met-de-hand';
import type { Deel } from '../plaats';

const klaarAls = (ja: boolean): 'klaar' | 'nog niet' => (ja ? 'klaar' : 'nog niet');

export interface Punt {
  readonly naam: 'maatregelen' | 'bespreking' | 'aansluiting' | 'handwerk';
  /** `let op` must be known, and does not stand in the way. */
  readonly stand: 'klaar' | 'nog niet' | 'let op';
  readonly tekst: string;
  /** Where to go for it; null is here, or outside this page. */
  readonly deel: Deel | null;
}

const maatregelen = (evaluatie: Evaluatie): Punt => {
  const { van, open, wachten } = voortgang(evaluatie.kaarten, evaluatie);
  const basis = { naam: 'maatregelen', stand: klaarAls(open.length === 0), deel: 'maatregelen' } as const;
  if (open.length > 0)
    return { ...basis, tekst: `Nog niet beoordeeld: ${open.join(', ')} (${open.length} van ${van} maatregelen).` };
  if (van === 0) return { ...basis, tekst: 'Er waren geen maatregelen om te beoordelen.' };
  const later =
    wachten === 0 ? '' : ` Daarvan ${wachten === 1 ? 'komt er een' : `komen er ${wachten}`} terug na de nieuwe meting.`;
  return { ...basis, tekst: `Alle maatregelen zijn beoordeeld (${van}).${later}` };
};

const bespreking = ({ rij }: Evaluatie): Punt => {
  const klaar = rij?.status === 'Besproken' || rij?.status === 'Vastgesteld';
  const basis = { naam: 'bespreking', stand: klaarAls(klaar), deel: null } as const;
  if (klaar && rij.besprokenOp !== null) return { ...basis, tekst: `Besproken op ${dagKort(rij.besprokenOp)}.` };
  const weer = rij?.status === 'Heropend' ? 'na het heropenen nog niet opnieuw' : 'nog niet';
  return { ...basis, tekst: `De bespreking is ${weer} vastgelegd.` };
};

const hoogstens = 5;

const aansluiting = ({ aansluitfouten, nummers }: Evaluatie): Punt => {
  const klaar = aansluitfouten.length === 0;
  const fouten = aansluitfouten.map(({ waarom, ids }) => {
    const eerste = ids.slice(0, hoogstens).map((id) => nummers[id] ?? id);
    return ` Deze dossiers ${waarom}: ${eerste.join(', ')}${ids.length > hoogstens ? ' en meer' : ''}.`;
  });
  const tekst = klaar
    ? 'De stand aan het begin, wat erbij kwam en wat eraf ging, sluiten aan op de stand aan het eind.'
    : `De aantallen sluiten niet aan.${fouten.join('')}`;
  return { naam: 'aansluiting', stand: klaarAls(klaar), tekst, deel: 'cijfers' };
};

const handwerk = ({ afwijkingenOpen: n }: Evaluatie): Punt => ({
  naam: 'handwerk',
  stand: n === 0 ? 'klaar' : 'let op',
  tekst:
    n === 0
      ? 'Er is niets met de hand gewijzigd waarover u nog moet beslissen.'
      : `${metDeHand(n)} U kunt zo vaststellen. Terugzetten of aanvaarden doet u in het register, bij Controle.`,
  deel: null,
});

export const gereed = (e: Evaluatie): readonly Punt[] => [maatregelen(e), bespreking(e), aansluiting(e), handwerk(e)];
