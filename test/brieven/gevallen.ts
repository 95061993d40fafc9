// Hoe komt elke brief tot stand? Het verhaal ervoor, en de stap die de brief maakt, voor een van de drie dossiers.
import { plusDagen } from '../../src/procedure/dag';
import type { Briefnaam } from '../../src/procedure/briefsjablonen';
import type { Bericht, Medewerker } from '../../src/procedure/rijen';
import { bea, dirk, nico } from '../procedure/mensen';
import * as stap from '../procedure/stappen';
import { begin } from '../procedure/verhaal';
import type { Regel, Verhaal } from '../procedure/verhaal';
import { financiers, overNico } from './dossiers';
import type { Dossier } from './dossiers';

type Hoofdstap = keyof Dossier['invoer'];
const weg: readonly Hoofdstap[] = [
  'melden',
  'registreren',
  'toelaten',
  'bevindingen',
  'besluiten',
  'berichten',
  'bespreken',
];

/** A step that must succeed, its mail delivered the same day and its paper posted. */
export const moet = (verhaal: Verhaal, dag: string, wie: Medewerker, regel: Regel): void => {
  const nee = [...verhaal.doe(dag, wie, regel), ...verhaal.bezorg(dag)];
  if (nee.length > 0) throw new Error(`${regel[0]}: ${nee.join('; ')}`);
};
const bijPost = ({ verzendwijze }: Dossier, dag: string) => ({
  verzendwijze,
  ...(verzendwijze === 'post' ? { gepostOp: dag } : {}),
});

export interface Geval {
  readonly verhaal: Verhaal;
  readonly dag: string;
  readonly wie: Medewerker;
  readonly regel: Regel;
}

const hoofdregel = (d: Dossier, naam: Hoofdstap, anders: object = {}): Regel => {
  const post = ['toelaten', 'berichten'].includes(naam) ? bijPost(d, d.wanneer[naam][0]) : {};
  return [naam, { ...d.invoer[naam], ...post, ...anders }];
};

const inlichten = (d: Dossier): Regel =>
  stap.opdrachtnemerInformeren({
    ...bijPost(d, d.wanneer.toelaten[0]),
    ...(d.verzendwijze === 'post' ? { email: null } : {}),
  });

/** Above 500 euro the contractor is told before anybody decides (5.1.6). */
const metClaim = (d: Dossier): boolean => d.invoer.toelaten['claimMogelijk'] === true;

const voor = (d: Dossier, naam: Hoofdstap, melden: object = {}): Verhaal => {
  const verhaal = begin({ financiers });
  for (const eerder of weg.slice(0, weg.indexOf(naam))) {
    moet(verhaal, ...d.wanneer[eerder], hoofdregel(d, eerder, eerder === 'melden' ? melden : {}));
    if (eerder === 'toelaten' && metClaim(d)) moet(verhaal, ...d.wanneer.toelaten, inlichten(d));
  }
  return verhaal;
};
const bij = (d: Dossier, naam: Hoofdstap): Geval => {
  const [dag, wie] = d.wanneer[naam];
  return { verhaal: voor(d, naam), dag, wie, regel: hoofdregel(d, naam) };
};
/** A step beside the main road, `dagen` days after the step before it. */
const na = (
  d: Dossier,
  eerder: Hoofdstap,
  dagen: number,
  wie: Medewerker,
  regel: (dag: string) => Regel,
  melden: object = {},
): Geval => {
  const volgende = weg[weg.indexOf(eerder) + 1] ?? eerder;
  const dag = plusDagen(d.wanneer[eerder][0], dagen);
  return { verhaal: voor(d, volgende, melden), dag, wie, regel: regel(dag) };
};

const maatregel = (d: Dossier): Geval => {
  const verhaal = voor(d, 'bespreken');
  moet(verhaal, ...d.wanneer.bespreken, hoofdregel(d, 'bespreken'));
  const m = verhaal.opDossier(verhaal.rijen().maatregelen[0]?.id ?? '');
  const dag = plusDagen(d.wanneer.bespreken[0], 1);
  moet(m, dag, dirk, stap.maatregelBesluiten({ einddatum: plusDagen(dag, 30), meetmoment: plusDagen(dag, 200) }));
  const documenten = d.naam === 'rand' ? null : 'Handboek rapporteren';
  return {
    verhaal: m,
    dag,
    wie: dirk,
    regel: stap.maatregelBekendmaken({ bekendgemaaktOp: dag, ingangsdatum: plusDagen(dag, 7), documenten }),
  };
};

const opdrachtnemer = (d: Dossier): Geval => {
  const geval = na(d, 'toelaten', 1, dirk, () => inlichten(d));
  if (!metClaim(d)) moet(geval.verhaal, geval.dag, dirk, stap.claimSchatten({ claimbedrag: d.claimbedrag }));
  return geval;
};

const vragen =
  (d: Dossier) =>
  (dag: string): Regel =>
    stap.informatieVragen({ ...bijPost(d, dag), antwoorddatum: plusDagen(dag, 7) });

export const gevallen: Readonly<Record<Briefnaam, (d: Dossier) => Geval>> = {
  L1: (d) => na(d, 'registreren', 1, dirk, (dag) => stap.ontvangstBevestigen({ ...bijPost(d, dag), besluitUiterlijk: plusDagen(dag, 7) })),
  L2: (d) => bij(d, 'toelaten'),
  L3: (d) => na(d, 'registreren', 0, dirk, (dag) => ['nietInBehandeling', { besluitReden: 'tuchtrechtelijk', ...bijPost(d, dag) }]),
  L4: (d) => na(d, 'toelaten', 10, dirk, (dag) => stap.verlengen({ ...bijPost(d, dag), termijnTot: plusDagen(String(d.invoer.toelaten['termijnTot']), 21) })),
  L5: (d) => na(d, 'toelaten', 3, bea, vragen(d)),
  L6: (d) => bij(d, 'berichten'),
  'L6-kort': (d) => na(d, 'registreren', 0, dirk, (dag) => stap.afdoende(bijPost(d, dag))),
  L7: (d) => na(d, 'berichten', 7, dirk, (dag) => stap.reactie({ ...bijPost(d, dag), tevredenOp: dag })),
  L8: (d) => na(d, 'toelaten', 5, dirk, (dag) => stap.intrekken({ ...bijPost(d, dag), ingetrokkenOp: dag })),
  L9: maatregel,
  L10: opdrachtnemer,
  L11: (d) => na(d, 'toelaten', 3, bea, (dag) => stap.wederhoorVragen({ medewerker: nico.id, antwoorddatum: plusDagen(dag, 7) }), overNico),
  L12: (d) => na(d, 'berichten', 14, dirk, (dag) => stap.tevredenheidVragen(bijPost(d, dag))),
}; // prettier-ignore

export const gevonden = (verhaal: Verhaal, naam: Briefnaam): Bericht => {
  const bericht = verhaal
    .rijen()
    .berichten.filter((b) => b.soort === naam)
    .pop();
  if (bericht === undefined) throw new Error(`geen ${naam}`);
  return bericht;
};

/** The letter of this kind in this dossier, as the register makes it. */
export const brief = (naam: Briefnaam, d: Dossier): Bericht => {
  const { verhaal, dag, wie, regel } = gevallen[naam](d);
  moet(verhaal, dag, wie, regel);
  return gevonden(verhaal, naam);
};
