// Wat antwoordt deze spreadsheet op een vraag over zichzelf? Welke rij is gekozen, en straks ook hoe zij is ingericht.
import { isBijlageverzoek } from '../../loket/bijlagen/balie';
import type { Bijlagevraag } from '../../loket/bijlagen/contract';
import { oudePagina } from '../../loket/loket';
import { leesPlekverzoek } from '../../loket/plekcontract';
import type { Plekantwoord, Plekantwoorden, Plekverzoek, Plekvraag } from '../../loket/plekcontract';
import { bijlageAntwoord } from './bijlagen';
import { inrichtvragen } from './inrichten/vragen';
import { presentatieInDrive } from './presentatie';
import { gekozenRij, kiesRij } from './selectie';
import { werkplek } from './werkplek';
import type { GeenWerkplek } from './werkplek';
import type { Werkplek } from '../../sheets/register/plek';

export interface Plek {
  readonly werkplek: Werkplek | GeenWerkplek;
  /** Who asks, as Google says; empty when Google does not say. */
  readonly email: string;
}

type Beantwoorder<P extends Plekvraag> = (plek: Plek, verzoek: Plekverzoek<P>) => Plekantwoord<P>;
type Beantwoorders = { readonly [P in Exclude<Plekvraag, Bijlagevraag>]: Beantwoorder<P> };

const goed = <P extends Plekvraag>(antwoord: Plekantwoorden[P]): Plekantwoord<P> => ({ ok: true, antwoord });

const beantwoorders: Beantwoorders = {
  gekozenRij: ({ werkplek: plek }) => goed<'gekozenRij'>({ rij: gekozenRij(plek) }),
  toonInBlad: ({ werkplek: plek }, { rij }) => goed<'toonInBlad'>({ gevonden: kiesRij(plek, rij) }),
  presentatieInDrive,
  ...inrichtvragen,
};

/** Null for a request that is not about the place. */
export const beantwoordPlek = (verzoek: string, bouw: number): string | null => {
  const gelezen = leesPlekverzoek(verzoek);
  if (gelezen === null) return null;
  if (gelezen.bouw !== undefined && gelezen.bouw !== bouw)
    return JSON.stringify({ ok: false, weigeringen: [oudePagina] } satisfies Plekantwoord);
  const plek = { werkplek: werkplek(), email: Session.getActiveUser().getEmail() };
  if (isBijlageverzoek(gelezen)) return bijlageAntwoord(plek, gelezen);
  const beantwoord = beantwoorders[gelezen.plek] as Beantwoorder<Plekvraag>;
  return JSON.stringify(beantwoord(plek, gelezen));
};
