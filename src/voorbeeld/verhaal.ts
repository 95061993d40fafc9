// Wie en wat is er in deze verzonnen klacht? Mensen, onderwerp en uitslag worden een keer gekozen en blijven daarna gelijk.
import { weekdag } from '../procedure/dag';
import type { Keuze, kanalen, oordelen, redenenNietInBehandeling } from '../procedure/lijsten';
import type { PersoonId } from '../procedure/rijen';
import { beeindigd, maakKlager, toegelaten } from './klager';
import type { Klager, Relatie } from './klager';
import type { Onderwerp } from './onderwerp';
import { nietNagekomen, omslachtig } from './onderwerpen/afspraken';
import { gedrag } from './onderwerpen/gedrag';
import { functies, helptNiet, onjuist } from './onderwerpen/inhoud';
import {
  anonieme,
  beroepsregels,
  complimenten,
  eigenWerkgever,
  opmerkingen,
  suggesties,
  vragen,
} from './onderwerpen/signalen';
import { beklaagden, behandelaarsZonder, boodschappersZonder, dirk, ontvangersZonder } from './personages';
import { lijktDubbel } from './schets';
import type { Schets } from './schets';
import type { Toeval } from './toeval';
import { maakVoorvallen } from './voorvallen';
import type { Voorvallen } from './voorvallen';

type Oordeel = Keuze<typeof oordelen>;
type Reden = Keuze<typeof redenenNietInBehandeling>;

export interface Deel {
  readonly tekst: string;
  readonly advies: Oordeel;
  readonly oordeel: Oordeel;
}

export interface Verhaal {
  readonly id: string;
  readonly toeval: Toeval;
  readonly schets: Schets;
  readonly klager: Klager;
  readonly onderwerp: Onderwerp;
  readonly reden: Reden;
  readonly kanaal: Keuze<typeof kanalen>;
  readonly over: readonly PersoonId[];
  readonly ontvanger: PersoonId;
  readonly behandelaar: PersoonId;
  readonly boodschapper: PersoonId;
  readonly delen: readonly Deel[];
  readonly opPapier: boolean;
  /** Is there anybody a letter can go to? */
  readonly bereikbaar: boolean;
  readonly voorvallen: Voorvallen;
  readonly kansOpMaatregel: boolean;
  /** Dossier this one is a double of, or belongs with. */
  readonly bij: string | null;
}

const klachten: readonly (readonly Onderwerp[])[] = [
  nietNagekomen,
  nietNagekomen,
  onjuist,
  functies,
  helptNiet,
  omslachtig,
];

const kiesOnderwerp = (t: Toeval, wens: Schets['wens']): Onderwerp => {
  if (wens.overMedewerker === true || wens.overDirectie === true) return t.kies(gedrag);
  const soort = t.deel();
  if (soort < 0.06) return t.kies(opmerkingen);
  if (soort < 0.1) return t.kies(suggesties);
  return t.kies(soort < 0.34 && wens.overMedewerker !== false ? gedrag : t.kies(klachten));
};

interface Zaak {
  readonly onderwerp: Onderwerp;
  readonly relatie: Relatie;
  readonly reden: Reden;
}

/** What is not taken into treatment, with the reason that fits (5.1.5). */
const geweigerd = (t: Toeval, wens: Schets['wens']): Zaak => {
  const reden = wens.reden ?? t.kies(['anders', 'ex-relatie, niet over een gedraging', 'niet van of namens een opdrachtgever', 'tuchtrechtelijk'] as const); // prettier-ignore
  if (reden === 'anders')
    return { reden, relatie: t.kies(toegelaten), onderwerp: t.kies(t.kies([vragen, vragen, eigenWerkgever])) };
  if (reden === 'tuchtrechtelijk') return { reden, relatie: t.kies(toegelaten), onderwerp: t.kies(beroepsregels) };
  const relatie = reden === 'niet van of namens een opdrachtgever' ? 'derde' : t.kies(beeindigd);
  return { reden, relatie, onderwerp: t.kies(t.kies([nietNagekomen, onjuist])) };
};

/** What somebody can solve himself (5.1.2). */
const eenvoudig = [vragen, vragen, opmerkingen, suggesties, complimenten, nietNagekomen];

const perWeg = (t: Toeval, { weg, wens }: Schets): Zaak => {
  const reden = 'anders';
  if (weg === 'weigeren') return geweigerd(t, wens);
  if (weg === 'anoniem')
    return { reden, relatie: t.kies(['derde', 'cliënt in een traject']), onderwerp: t.kies(anonieme) };
  if (weg === 'zelf' || weg === 'afdoende')
    return {
      reden,
      relatie: t.kies(toegelaten),
      onderwerp: t.kies(wens.isKlacht === true ? nietNagekomen : t.kies(eenvoudig)),
    };
  if (weg === 'zelf, toch behandeld')
    return { reden, relatie: t.kies(toegelaten), onderwerp: t.kies(t.kies([nietNagekomen, omslachtig])) };
  return inBehandeling(t, wens);
};

const inBehandeling = (t: Toeval, wens: Schets['wens']): Zaak => {
  const onderwerp = kiesOnderwerp(t, wens);
  // After the end of the service only conduct can be treated.
  const voorbij = onderwerp.rubriek === 'bejegening' && t.kans(0.15);
  return { onderwerp, relatie: t.kies(voorbij ? beeindigd : toegelaten), reden: 'anders' };
};

const ander = (o: Oordeel): Oordeel => (o === 'gegrond' ? 'ongegrond' : 'gegrond');

const maakDeel = (t: Toeval, sjablonen: readonly string[], wens: Schets['wens'], plek: number): Deel => {
  const uitToeval: Oordeel = wens.maatregel === true || t.kans(0.55) ? 'gegrond' : 'ongegrond';
  if (wens.deels === true) {
    const advies: Oordeel = plek === 0 ? 'gegrond' : 'ongegrond';
    return { tekst: t.zin(t.kies(sjablonen)), advies, oordeel: advies };
  }
  const advies = uitToeval;
  const wijktAf = wens.maatregel === undefined && t.kans(0.06);
  return { tekst: t.zin(t.kies(sjablonen)), advies, oordeel: wijktAf ? ander(advies) : advies };
};

const kanaalVan = (t: Toeval, { ontvangst, wens, weg }: Schets): Verhaal['kanaal'] => {
  if (weg === 'anoniem') return t.kies(['brief', 'formulier'] as const);
  if (wens.zonderAdvies === true) return 'telefonisch';
  // Nobody picks up the telephone in the weekend.
  if (weekdag(ontvangst) > 5) return t.kies(['e-mail', 'e-mail', 'formulier'] as const);
  return t.kies([
    'e-mail',
    'e-mail',
    'e-mail',
    'telefonisch',
    'telefonisch',
    'formulier',
    'brief',
    'mondeling',
  ] as const);
};

const overWie = (t: Toeval, onderwerp: Onderwerp, wens: Schets['wens']): readonly PersoonId[] => {
  if (onderwerp.rubriek !== 'bejegening') return [];
  return [wens.overDirectie === true ? dirk : t.kies(beklaagden)];
};

/** A double tells the same story once more. */
const zelfdeKlacht = (verhaal: Verhaal, eerste: Verhaal): Verhaal => {
  const { klager, onderwerp, over, delen, ontvanger, behandelaar, boodschapper, opPapier, bereikbaar } = eerste;
  return { ...verhaal, klager, onderwerp, over, delen, ontvanger, behandelaar, boodschapper, opPapier, bereikbaar };
};

export const maakVerhaal = (id: string, schets: Schets, t: Toeval, eerste?: Verhaal): Verhaal => {
  const { wens } = schets;
  const { onderwerp, relatie, reden } = perWeg(t, schets);
  const over = overWie(t, onderwerp, wens);
  const meer = t.kans(0.22);
  const tweeDelen = onderwerp.soort === 'klacht' && (wens.deels ?? meer);
  const sjablonen = [onderwerp.kern, ...(tweeDelen ? [onderwerp.tweede] : [])];
  const klager = maakKlager(t, relatie);
  const vrij = (gewenst: PersoonId | undefined, mensen: readonly PersoonId[]): PersoonId =>
    gewenst !== undefined && !over.includes(gewenst) ? gewenst : t.kies(mensen);
  const los: Verhaal = {
    id,
    toeval: t,
    schets,
    klager,
    onderwerp,
    reden,
    kanaal: kanaalVan(t, schets),
    over,
    ontvanger: t.kies(ontvangersZonder(over)),
    behandelaar: vrij(wens.behandelaar, behandelaarsZonder(over)),
    boodschapper: vrij(wens.boodschapper, boodschappersZonder(over)),
    delen: sjablonen.map((s, plek) => maakDeel(t, s, wens, plek)),
    opPapier: klager.email === null || wens.opPapier === true || t.kans(0.08),
    bereikbaar: schets.weg !== 'anoniem',
    voorvallen: maakVoorvallen(t, schets, onderwerp.soort === 'klacht'),
    kansOpMaatregel: t.kans(0.4),
    bij: null,
  };
  const hoortBij = eerste !== undefined && (lijktDubbel(schets) || los.voorvallen.gekoppeld);
  const verhaal: Verhaal = { ...los, bij: hoortBij ? eerste.id : null };
  return eerste !== undefined && lijktDubbel(schets) ? zelfdeKlacht(verhaal, eerste) : verhaal;
};
