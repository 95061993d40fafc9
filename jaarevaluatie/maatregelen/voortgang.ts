// Hoe ver is de directie met beoordelen, en welke maatregel is aan de beurt? Wat nog geen oordeel heeft, staat vooraan. (5.3.2)
import type { Evaluatie, Maatregelkaart } from '../../src/evaluatie/model';
import { wachtOpOordeel } from '../../src/procedure/oordeel';
import { laatsteDag } from '../../src/procedure/voorwaarden/jaarvaststelling';
import { dagKort } from '../../sidebar/dag';

/** Which year, and today. */
export type Moment = Pick<Evaluatie, 'jaar' | 'stand'>;

/** Without this judgement the year is not frozen; the register asks the same question. */
export const moetNog = ({ maatregel }: Maatregelkaart, moment: Moment): boolean =>
  wachtOpOordeel(maatregel, laatsteDag(moment), moment.stand);

/** Judged, but one of the judgements waits for a later day. */
const wacht = (kaart: Maatregelkaart, moment: Moment): boolean =>
  kaart.reden === 'nog niet te beoordelen' && !moetNog(kaart, moment);

/** Carried out after the year: it may be judged now, and must be next time. */
const magLater = (kaart: Maatregelkaart, moment: Moment): boolean =>
  kaart.reden === 'te beoordelen' && !moetNog(kaart, moment);

const volgorde = ['te beoordelen', 'nog niet te beoordelen', 'dit jaar beoordeeld', 'loopt', 'afgewezen'] as const;
const rang = (kaart: Maatregelkaart, moment: Moment): number =>
  moetNog(kaart, moment) ? -1 : volgorde.indexOf(kaart.reden);

/** Within a group in the order of their numbers. */
export const opVolgorde = (kaarten: readonly Maatregelkaart[], moment: Moment): readonly Maatregelkaart[] =>
  [...kaarten].sort((a, b) => rang(a, moment) - rang(b, moment));

export interface Voortgang {
  readonly klaar: number;
  readonly van: number;
  /** Judged, but one of the three judgements waits for a later day. */
  readonly wachten: number;
  /** Numbers of what is still to be judged. */
  readonly open: readonly string[];
}

export const voortgang = (kaarten: readonly Maatregelkaart[], moment: Moment): Voortgang => {
  const telt = kaarten.filter((k) => k.reden !== 'loopt' && k.reden !== 'afgewezen' && !magLater(k, moment));
  const open = telt.filter((k) => moetNog(k, moment)).map((k) => k.maatregel.nummer);
  return {
    klaar: telt.length - open.length,
    van: telt.length,
    wachten: telt.filter((k) => wacht(k, moment)).length,
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
export const standInWoorden = (kaart: Maatregelkaart, moment: Moment): string => {
  if (wacht(kaart, moment)) return 'wacht op meting';
  if (magLater(kaart, moment)) return 'mag later';
  return moetNog(kaart, moment) ? 'te beoordelen' : kaart.reden.replace('dit jaar ', '');
};

/** Why it stands in this evaluation. */
export const waaromHier = (kaart: Maatregelkaart, moment: Moment): string => {
  const { reden, maatregel } = kaart;
  if (wacht(kaart, moment))
    return `Was nog niet te beoordelen. Het nieuwe meetmoment is ${dagKort(maatregel.meetmoment ?? moment.stand)}; elk jaar komt hij terug tot er een oordeel is.`;
  if (magLater(kaart, moment))
    return `Uitgevoerd na afloop van ${moment.jaar}. U mag hem nu beoordelen; het hoeft pas bij de volgende evaluatie.`;
  const redenen: Readonly<Record<Maatregelkaart['reden'], string>> = {
    'te beoordelen': 'Uitgevoerd en nog niet beoordeeld.',
    'nog niet te beoordelen': 'Eerder nog niet te beoordelen. Het meetmoment is voorbij, dus nu wel.',
    'dit jaar beoordeeld': 'Bij deze evaluatie beoordeeld.',
    loopt: 'Vastgesteld en nog niet uitgevoerd. U beoordeelt hem pas na de uitvoering.',
    afgewezen: 'In dit jaar afgewezen. Er valt niets te beoordelen.',
  };
  return redenen[reden];
};
