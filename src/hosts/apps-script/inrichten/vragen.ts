// Welke vragen over inrichten, controleren en verwijderen beantwoordt dit bestand? Elke pas nadat vaststaat wie het vraagt; wat schrijft, om de beurt.
import type { Inrichtantwoorden } from '../../../loket/plekinrichten';
import type { Plekverzoek } from '../../../loket/plekcontract';
import { weiger } from '../../../procedure/weigering';
import type { Weigering } from '../../../procedure/weigering';
import { maakOmgeving } from '../omgeving';
import { krijgt } from '../../../sheets/register/sheets-register';
import { onvolledig } from '../storing';
import { moetAangevuld, vulAan } from './aanvullen';
import { bestandVan } from './bestand';
import { delenbeeld, kiesDelen } from './delen';
import { onthoudGezien } from './deling';
import { vergeetDagbevinding } from './dagcontrole';
import { zetHerinneringen } from './herinneringen';
import { koppelOpnieuw } from './koppelen';
import { plekcontrole } from './plekcontrole';
import { inrichtstand } from './stand';
import { maakTabbladen } from './tabbladen';
import { isWeigering, standIn, vragerVoor } from './toegang';
import type { Aanvraag, Vrager } from './toegang';
import { verwijderUit } from './verwijderen';

type Inrichtvraag = keyof Inrichtantwoorden;
type Antwoord<P extends Inrichtvraag> =
  | { readonly ok: true; readonly antwoord: Inrichtantwoorden[P] }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };
type Inrichter<P extends Inrichtvraag> = (van: Aanvraag, verzoek: Plekverzoek<P>) => Antwoord<P>;
type Werk<P extends Inrichtvraag> = (
  wie: Vrager,
  verzoek: Plekverzoek<P>,
) => Inrichtantwoorden[P] | readonly Weigering[] | Weigering;

const nee = (...weigeringen: readonly Weigering[]) => ({ ok: false, weigeringen }) as const;
const nietGekoppeld = weiger(
  'niet-ingericht',
  '5.1.4',
  null,
  'Deze spreadsheet is nog geen klachtenregister. Kies in het menu Klachtenregister: Register inrichten.',
);
const bezet = weiger('bezet', '5.1.4', null, 'Het register is even bezet. Probeer het over een paar tellen opnieuw.');

const alleenVoorWieMag =
  <P extends Inrichtvraag>(werk: Werk<P>): Inrichter<P> =>
  (van, verzoek) => {
    const wie = vragerVoor(van);
    if (isWeigering(wie)) return nee(wie);
    const uit = werk(wie, verzoek);
    if (Array.isArray(uit)) return nee(...(uit as readonly Weigering[]));
    return isWeigering(uit) ? nee(uit) : { ok: true, antwoord: uit as Inrichtantwoorden[P] };
  };

/** Two people who set up at once would make the tabs twice. */
const omDeBeurt =
  <P extends Inrichtvraag>(werk: Werk<P>): Werk<P> =>
  (wie, verzoek) => {
    const slot = LockService.getScriptLock();
    if (!krijgt(slot)) return bezet;
    try {
      return werk(wie, verzoek);
    } finally {
      slot.releaseLock();
    }
  };

/** The choice itself is a step of the loket, which takes its own turn. */
const metDelen = (
  wie: Vrager,
  weigeringen: readonly Weigering[],
): Inrichtantwoorden['delenKiezen'] | readonly Weigering[] =>
  weigeringen.length > 0 ? weigeringen : delenbeeld(wie.id, nu(wie), bestandVan(wie.id));
const nu = ({ werkplek, stand, email }: Vrager): Vrager['stand'] =>
  werkplek === null ? stand : standIn(werkplek, email);

export const inrichtvragen: { readonly [P in Inrichtvraag]: Inrichter<P> } = {
  inrichtstand: alleenVoorWieMag<'inrichtstand'>((wie) => inrichtstand(wie)),
  tabbladenMaken: alleenVoorWieMag<'tabbladenMaken'>(
    omDeBeurt((wie) => (moetAangevuld(wie) ? vulAan(wie) : maakTabbladen(wie.id, wie.werkplek !== null))),
  ),
  delenKiezen: alleenVoorWieMag<'delenKiezen'>((wie, { wijze }) => metDelen(wie, kiesDelen(wie, wijze))),
  linkGezien: alleenVoorWieMag<'linkGezien'>((wie, { link }) => {
    onthoudGezien({ link, wie: wie.email, dag: maakOmgeving().vandaag });
    return metDelen(wie, []);
  }),
  triggersZetten: alleenVoorWieMag<'triggersZetten'>((wie) =>
    wie.werkplek === null ? nietGekoppeld : zetHerinneringen(wie.email),
  ),
  plekcontrole: alleenVoorWieMag<'plekcontrole'>((wie) => {
    if (wie.onvolledig) return onvolledig;
    if (wie.stand === null || wie.werkplek === null) return nietGekoppeld;
    vergeetDagbevinding(wie.stand.vandaag);
    return plekcontrole(wie.werkplek, wie.stand, wie.email);
  }),
  registerKoppelen: alleenVoorWieMag<'registerKoppelen'>(
    omDeBeurt((wie, { zeker }) => koppelOpnieuw(wie.id, wie.email, zeker)),
  ),
  registerVerwijderen: alleenVoorWieMag<'registerVerwijderen'>(
    omDeBeurt((wie, { woord }) => (wie.werkplek === null ? nietGekoppeld : verwijderUit(wie.id, woord))),
  ),
};
