// Wat gebeurt er na de afhandeling? Reactie van de klager, overleg, soms een nieuwe ronde, archief en na jaren anonimiseren (5.2.4 - 5.3.1).
import { jaarVan, plusDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import { bespreking } from '../afloop';
import { verzending } from '../intake';
import { notulistZonder } from '../personages';
import type { Rooster } from '../rooster';
import type { Verhaal } from '../verhaal';
import * as tekst from '../voortgang';
import { opnieuwToelaten } from './begin';
import { maatregelen } from './maatregel';
import { midden } from './onderzoek';
import { beslisser, laatste, later, stap } from './zet';
import type { Zet } from './zet';

const naar = (dag: Dag, wie: string, naam: string, invoer: (dag: Dag) => unknown, halte: Zet['halte']): Zet => ({
  halte,
  dag,
  wie,
  stappen: (m) => [stap(naam, invoer(m.dag))],
});

/** Two weeks after the answer; not for a dossier that was not examined (5.2.4). */
const reacties = (v: Verhaal, afgehandeld: Dag, r: Rooster): readonly Zet[] => {
  const { reactie, naarReactieGevraagd } = v.voorvallen;
  if (reactie === undefined) return [];
  const vraag = r.na(plusDagen(afgehandeld, 13), 1);
  const gehoord = r.na(vraag, v.toeval.tussen(1, 6));
  return [
    ...(naarReactieGevraagd
      ? [naar(vraag, v.boodschapper, 'tevredenheidVragen', (dag) => verzending(v, dag), 'Besproken')]
      : []),
    naar(gehoord, v.boodschapper, 'tevredenheidVastleggen', (dag) => tekst.reactie(v, dag), 'Besproken'),
  ];
};

const bespreken = (v: Verhaal, dag: Dag): Zet =>
  naar(dag, notulistZonder(v.over), 'bespreken', (op) => bespreking(v, op), 'Besproken');

/** The evaluation of the year comes first; most is filed within a few weeks after it. */
const archiveren = (v: Verhaal, afgehandeld: Dag, klaar: Dag, r: Rooster): Zet => {
  const na = later(r.vaststelling(jaarVan(afgehandeld)), klaar);
  return naar(r.na(na, v.toeval.tussen(1, 15)), beslisser(v), 'archiveren', () => ({}), 'Gearchiveerd');
};

const jarenBewaard = 3;
/** Once a year, in May, what is past its term is emptied; some is kept a little longer, and a running dispute stays (5.3.1). */
const opschonen = (v: Verhaal, archief: Dag, afgehandeld: Dag, r: Rooster): readonly Zet[] => {
  const lang = v.voorvallen.geschil !== undefined || v.voorvallen.claim !== 'geen';
  if (lang) return [];
  const mei = r.na(plusDagen(`${jaarVan(afgehandeld) + jarenBewaard}-05-04`, v.toeval.tussen(0, 20)), 0);
  const wie = beslisser(v);
  if (v.voorvallen.anonimiseren && mei > archief)
    return [naar(mei, wie, 'anonimiseren', () => tekst.anonimisering(v), 'Geanonimiseerd')];
  if (!v.voorvallen.langerBewaren) return [];
  const later3 = r.na(archief, 3);
  const invoer = (dag: Dag) => tekst.langerBewaren(v, `${jaarVan(dag) + 4}-12-31`);
  return [naar(later3, wie, 'langerBewaren', invoer, 'Geanonimiseerd')];
};

/** The same complaint once more, with its own term; the first round stays as it was (T15). */
const tweedeRonde = (v: Verhaal, na: Dag, r: Rooster): readonly Zet[] => {
  const heropend = r.na(na, 2);
  const [wie, ronde] = [beslisser(v), { ronde: 2 }];
  const opnieuw: Verhaal = {
    ...v,
    id: `${v.id}-r2`,
    kansOpMaatregel: false,
    schets: { ...v.schets, ontvangst: heropend, tot: 'Gearchiveerd', wens: {} },
    voorvallen: { claim: 'geen', reactie: 'ja', wissel: false, terug: false, vraag: false, wederhoor: false, heropend: false, gekoppeld: false, anonimiseren: false, langerBewaren: false, inDerMinne: false, voorstel: false, naarReactieGevraagd: false }, // prettier-ignore
  };
  const toelaten: Zet = {
    halte: 'Besproken',
    dag: r.na(heropend, 1),
    wie,
    stappen: (m) => opnieuwToelaten(opnieuw, m.dag),
  };
  const zetten = midden(opnieuw, toelaten.dag, heropend, r);
  const klaar = laatste(zetten);
  const reactie = reacties(opnieuw, klaar, r);
  const overleg = bespreken(opnieuw, r.overlegNa(klaar));
  const archief = archiveren(opnieuw, klaar, later(overleg.dag, laatste(reactie)), r);
  return [
    naar(heropend, wie, 'heropenen', () => tekst.heropening(v), 'Besproken'),
    ...[toelaten, ...zetten, ...reactie, overleg].map((z): Zet => ({ ...z, halte: 'Besproken', doel: ronde })),
    { ...archief, doel: ronde },
  ];
};

/** Everything after the dossier was handled on this day. */
export const einde = (v: Verhaal, afgehandeld: Dag, r: Rooster): readonly Zet[] => {
  const onderzocht = ['gewoon', 'zelf, toch behandeld', 'ontkoppeld'].includes(v.schets.weg);
  const reactie = onderzocht ? reacties(v, afgehandeld, r) : [];
  const overleg = bespreken(v, r.overlegNa(afgehandeld));
  const klaar = later(overleg.dag, reactie.length === 0 ? '' : laatste(reactie));
  const ronde = onderzocht && v.voorvallen.heropend ? tweedeRonde(v, klaar, r) : [];
  const archief = archiveren(v, afgehandeld, klaar, r);
  return [
    ...reactie,
    overleg,
    ...maatregelen(v, overleg.dag, r),
    ...ronde,
    archief,
    ...(ronde.length === 0 ? opschonen(v, archief.dag, afgehandeld, r) : []),
  ];
};
