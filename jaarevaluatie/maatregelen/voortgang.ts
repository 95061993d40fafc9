// Hoe ver is de directie met beoordelen, en welke maatregel is aan de beurt? Wat nog geen oordeel heeft, staat vooraan. (5.3.2)
import type { Maatregelkaart } from '../../src/evaluatie/model';
import type { Dag } from '../../src/procedure/dag';
import { dagKort } from '../../sidebar/dag';

/** A judgement that waits is enough until the day it waits for. */
export const wacht = ({ reden, maatregel }: Maatregelkaart, stand: Dag): boolean =>
  reden === 'nog niet te beoordelen' && maatregel.meetmoment !== null && maatregel.meetmoment >= stand;

/** The directie still has to say something about it. */
export const moetNog = (kaart: Maatregelkaart, stand: Dag): boolean =>
  kaart.reden === 'te beoordelen' || (kaart.reden === 'nog niet te beoordelen' && !wacht(kaart, stand));

const rang = (kaart: Maatregelkaart, stand: Dag): number =>
  moetNog(kaart, stand)
    ? 0
    : 1 + ['nog niet te beoordelen', 'dit jaar beoordeeld', 'loopt', 'afgewezen'].indexOf(kaart.reden);

/** Within a group in the order of their numbers. */
export const opVolgorde = (kaarten: readonly Maatregelkaart[], stand: Dag): readonly Maatregelkaart[] =>
  [...kaarten].sort((a, b) => rang(a, stand) - rang(b, stand));

export interface Voortgang {
  readonly klaar: number;
  readonly van: number;
  /** Judged, but one of the three judgements waits for a later day. */
  readonly wachten: number;
  /** Numbers of what is still to be judged. */
  readonly open: readonly string[];
}

export const voortgang = (kaarten: readonly Maatregelkaart[], stand: Dag): Voortgang => {
  const uitgevoerd = kaarten.filter((k) => k.reden !== 'loopt' && k.reden !== 'afgewezen');
  const open = uitgevoerd.filter((k) => moetNog(k, stand)).map((k) => k.maatregel.nummer);
  return {
    klaar: uitgevoerd.length - open.length,
    van: uitgevoerd.length,
    wachten: uitgevoerd.filter((k) => wacht(k, stand)).length,
    open,
  };
};

export const voortgangInWoorden = ({ klaar, van, wachten, open }: Voortgang): string => {
  if (van === 0) return 'Er zijn dit jaar geen uitgevoerde maatregelen om te beoordelen.';
  const later =
    wachten === 0 ? '' : ` ${wachten === 1 ? 'Eén daarvan wacht' : `${wachten} daarvan wachten`} op een nieuwe meting.`;
  const rest = open.length === 0 ? '' : ` Nog te beoordelen: ${open.join(', ')}.`;
  return `${klaar} van ${van} beoordeeld.${later}${rest}`;
};

/** Short, for a chip. */
export const standInWoorden = (kaart: Maatregelkaart, stand: Dag): string => {
  if (wacht(kaart, stand)) return 'wacht op meting';
  return moetNog(kaart, stand) ? 'te beoordelen' : kaart.reden.replace('dit jaar ', '');
};

/** Why it stands in this evaluation. */
export const waaromHier = (kaart: Maatregelkaart, stand: Dag): string => {
  const { reden, maatregel } = kaart;
  if (wacht(kaart, stand))
    return `Was nog niet te beoordelen. Het nieuwe meetmoment is ${dagKort(maatregel.meetmoment ?? stand)}; elk jaar komt hij terug tot er een oordeel is.`;
  const redenen: Readonly<Record<Maatregelkaart['reden'], string>> = {
    'te beoordelen': 'Uitgevoerd en nog niet beoordeeld.',
    'nog niet te beoordelen': 'Eerder nog niet te beoordelen. Het meetmoment is voorbij, dus nu wel.',
    'dit jaar beoordeeld': 'Bij deze evaluatie beoordeeld.',
    loopt: 'Vastgesteld en nog niet uitgevoerd. U beoordeelt hem pas na de uitvoering.',
    afgewezen: 'In dit jaar afgewezen. Er valt niets te beoordelen.',
  };
  return redenen[reden];
};
