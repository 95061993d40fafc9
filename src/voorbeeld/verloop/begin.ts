// Hoe komt een verzonnen melding binnen, en wat beslist de directie? Binnen drie werkdagen, of te laat als iemand traag was (5.1.1 - 5.1.6).
import { plusDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import { afdoen, kennisneming, melding, registratie, toelating, voorlopig, weigering, zelfAf } from '../intake';
import { claimbedragVan, inlichting } from '../claim';
import type { Rooster } from '../rooster';
import type { Verhaal } from '../verhaal';
import { beslisser, stap } from './zet';
import type { Moment, Stapinvoer, Zet } from './zet';

/** The scene of a letter that still has to be posted: it is the last one of its dossier. */
const nogTePosten = (v: Verhaal): boolean => v.schets.tot === 'Brief op de post' && v.schets.weg === 'weigeren';

/** Whoever decides late cannot set a day that has gone by; four weeks always can (5.1.7). */
const uiterlijk = (v: Verhaal, vanaf: Dag, dag: Dag): Dag => {
  const gekozen = plusDagen(vanaf, v.schets.termijn);
  return gekozen < dag ? plusDagen(vanaf, 28) : gekozen;
};

/** Above 500 euro the contractor is told the same day to consult his insurer (5.1.6). */
const toelaten = (v: Verhaal, dag: Dag, vanaf: Dag): readonly Stapinvoer[] => {
  const hoog = ['opdrachtnemer ingelicht', 'verzekeraar heeft geantwoord'].includes(v.voorvallen.claim);
  const bedrag = claimbedragVan(v);
  return [
    stap('toelaten', toelating(v, dag, uiterlijk(v, vanaf, dag), bedrag)),
    ...(hoog ? [stap('opdrachtnemerInformeren', inlichting(v))] : []),
  ];
};

const beslissing = (v: Verhaal, { dag }: Moment): readonly Stapinvoer[] => {
  if (v.schets.weg === 'weigeren') return [stap('nietInBehandeling', weigering(v, nogTePosten(v) ? null : dag))];
  if (v.schets.weg === 'afdoende' || v.schets.weg === 'anoniem') return [stap('afdoende', afdoen(v, dag))];
  return toelaten(v, dag, v.schets.ontvangst);
};

/** Again into treatment, in the next round, whose term counts from its opening (T15). */
export const opnieuwToelaten = (v: Verhaal, dag: Dag): readonly Stapinvoer[] => [
  stap('toelaten', toelating(v, dag, plusDagen(v.schets.ontvangst, v.schets.termijn), null)),
];

export const melden = (v: Verhaal, r: Rooster): Zet => ({
  halte: 'Ontvangen',
  dag: r.na(v.schets.gemeld ?? v.schets.ontvangst, v.toeval.kans(0.9) ? 0 : 1),
  wie: v.ontvanger,
  stappen: () => [stap('melden', melding(v))],
});

const halteNa: Readonly<Partial<Record<Verhaal['schets']['weg'], Zet['halte']>>> = {
  weigeren: 'Brief op de post',
  afdoende: 'Afgehandeld',
  anoniem: 'Afgehandeld',
};

/** Reporting, numbering and the decision about treatment. */
export const begin = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const { toeval: t, schets } = v;
  const gemeld = melden(v, r);
  const traag = schets.wens.traag === 'begin';
  const registreren = r.na(gemeld.dag, traag ? t.tussen(2, 4) : t.kies([0, 0, 1]));
  const beslissen = r.na(registreren, traag ? 3 : t.kies([0, 0, 0, 1]));
  const apart = beslissen > registreren || schets.tot === 'Bij directie';
  const wie = beslisser(v);
  const nummeren = stap('registreren', registratie(v));
  const beslis: Zet = {
    halte: halteNa[schets.weg] ?? 'In onderzoek',
    dag: beslissen,
    wie,
    stappen: (moment) => [...(apart ? [] : [nummeren]), ...beslissing(v, moment)],
  };
  const eerstNummeren: Zet = { halte: 'Bij directie', dag: registreren, wie, stappen: () => [nummeren] };
  // No decision within three working days: the complainant hears at least that it came in.
  const alvast: Zet = {
    halte: 'In onderzoek',
    dag: registreren,
    wie,
    stappen: ({ dag }) => [stap('ontvangstBevestigen', voorlopig(v, dag, r.na(dag, 4)))],
  };
  return [gemeld, ...(apart ? [eerstNummeren] : []), ...(traag && apart && v.bereikbaar ? [alvast] : []), beslis];
};

/** The receiver solves it himself, and the directie looks at it afterwards (5.1.2). */
export const zelf = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const { toeval: t, schets } = v;
  const gemeld = melden(v, r);
  const klaar = r.na(gemeld.dag, t.kies([0, 0, 1]));
  const gezien = r.na(klaar, t.kies([0, 1, 1]));
  const wie = beslisser(v);
  const gedaan = (): Stapinvoer => stap('zelfAfhandelen', zelfAf(v));
  const samen = klaar === gemeld.dag;
  const toch: Zet = {
    halte: 'In onderzoek',
    dag: gezien,
    wie,
    stappen: ({ dag }) => [
      stap('tochBehandelen', {
        afdoendeReden: t.zin('De klager {wil meer dan een antwoord|is er niet mee geholpen}.'),
      }),
      ...toelaten(v, dag, schets.ontvangst),
    ],
  };
  const genoeg: Zet = {
    halte: 'Afgehandeld',
    dag: gezien,
    wie,
    stappen: ({ dag }) => [stap('kennisnemen', kennisneming(v, dag))],
  };
  return [
    samen ? { ...gemeld, stappen: (m) => [...gemeld.stappen(m), gedaan()] } : gemeld,
    ...(samen ? [] : [{ halte: 'Ontvangen' as const, dag: klaar, wie: v.ontvanger, stappen: () => [gedaan()] }]),
    schets.weg === 'zelf' ? genoeg : toch,
  ];
};
