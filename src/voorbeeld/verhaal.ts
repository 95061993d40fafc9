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
import { beroepsregels, opmerkingen, suggesties, vragen } from './onderwerpen/signalen';
import { beklaagden, behandelaarsZonder, boodschappersZonder, ontvangersZonder } from './personages';
import type { Schets } from './schets';
import type { Toeval } from './toeval';

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
  if (wens.overMedewerker === true) return t.kies(gedrag);
  const soort = t.deel();
  if (soort < 0.1) return t.kies(opmerkingen);
  if (soort < 0.17) return t.kies(suggesties);
  return t.kies(soort < 0.34 && wens.overMedewerker !== false ? gedrag : t.kies(klachten));
};

interface Zaak {
  readonly onderwerp: Onderwerp;
  readonly relatie: Relatie;
  readonly reden: Reden;
}

/** What is not taken into treatment, with the reason that fits (5.1.5). */
const geweigerd = (t: Toeval): Zaak => {
  const reden = t.kies(['anders', 'ex-relatie, niet over een gedraging', 'niet van of namens een opdrachtgever', 'tuchtrechtelijk'] as const); // prettier-ignore
  if (reden === 'anders') return { reden, relatie: t.kies(toegelaten), onderwerp: t.kies(vragen) };
  if (reden === 'tuchtrechtelijk') return { reden, relatie: t.kies(toegelaten), onderwerp: t.kies(beroepsregels) };
  const relatie = reden === 'niet van of namens een opdrachtgever' ? 'derde' : t.kies(beeindigd);
  return { reden, relatie, onderwerp: t.kies(t.kies([nietNagekomen, onjuist])) };
};

const inBehandeling = (t: Toeval, wens: Schets['wens']): Zaak => {
  const onderwerp = kiesOnderwerp(t, wens);
  // After the end of the service only conduct can be treated.
  const voorbij = onderwerp.rubriek === 'bejegening' && t.kans(0.15);
  return { onderwerp, relatie: t.kies(voorbij ? beeindigd : toegelaten), reden: 'anders' };
};

const ander = (o: Oordeel): Oordeel => (o === 'gegrond' ? 'ongegrond' : 'gegrond');

const maakDeel = (t: Toeval, sjablonen: readonly string[], wens: Schets['wens']): Deel => {
  const advies: Oordeel = wens.maatregel === true || t.kans(0.55) ? 'gegrond' : 'ongegrond';
  const wijktAf = wens.maatregel === undefined && t.kans(0.06);
  return { tekst: t.zin(t.kies(sjablonen)), advies, oordeel: wijktAf ? ander(advies) : advies };
};

const kanaalVan = (t: Toeval, { ontvangst, wens }: Schets): Verhaal['kanaal'] => {
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

export const maakVerhaal = (id: string, schets: Schets, t: Toeval): Verhaal => {
  const { wens } = schets;
  const { onderwerp, relatie, reden } = schets.termijn === null ? geweigerd(t) : inBehandeling(t, wens);
  const over = onderwerp.rubriek === 'bejegening' ? [t.kies(beklaagden)] : [];
  const sjablonen = [onderwerp.kern, ...(onderwerp.soort === 'klacht' && t.kans(0.22) ? [onderwerp.tweede] : [])];
  const klager = maakKlager(t, relatie);
  const vrij = (gewenst: PersoonId | undefined, mensen: readonly PersoonId[]): PersoonId =>
    gewenst !== undefined && !over.includes(gewenst) ? gewenst : t.kies(mensen);
  return {
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
    delen: sjablonen.map((s) => maakDeel(t, s, wens)),
    opPapier: klager.email === null || wens.opPapier === true || t.kans(0.08),
  };
};
