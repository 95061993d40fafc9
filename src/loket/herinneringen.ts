// Wie krijgt vanochtend een herinnering, en waarover? Een bericht per persoon per werkdag, gemaakt uit de stand (5.1.7, besluit 10).
import { jaarVan, nlDag } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { rondeSleutel } from '../procedure/instellingen';
import { systeem } from '../procedure/persoon';
import type { Medewerker, Wijziging } from '../procedure/rijen';
import { seintje } from '../procedure/seintje';
import type { Stand } from '../procedure/stand';
import { vrijeDagenErbij } from '../procedure/stappen/beheer';
import { herinnerVandaag } from '../procedure/klokken';
import { isWerkdag } from '../procedure/werkdagen';
import { zuiver } from '../register/afwijking';
import type { Afwijking, Gelezen } from '../register/afwijking';
import { maakCommit } from '../register/commit';
import { leegLeesvraag } from '../register/register';
import type { Register, Schrijver } from '../register/register';
import type { Taakbeeld } from './beelden';
import { terInformatie } from './meeweten';
import { vorigeRondeVan } from './hartslag';
import { overzichtcijfers } from './overzichtcijfers';
import { postUit, wachtendePost } from './postvak';
import type { Post } from './postvak';
import { maakStand } from './stand-van-zaken';
import type { Omgeving } from './stand-van-zaken';
import { taakbeeld, takenVan } from './taken';

const regel = (t: Taakbeeld): string =>
  `- ${t.nummer ?? 'Nieuwe melding'}: ${t.titel} (artikel ${t.artikel}), ${t.wanneer}`;

/** Key of the digest: person and date, so that a repeated round changes nothing. */
const digestId = (wie: Medewerker, dag: Dag): string => `herinnering.${dag}.${wie.id}`;

/** The digest of one person, or nothing when no milestone was passed since the previous round. */
export const herinneringVoor = (stand: Stand, wie: Medewerker, vorigeRonde: Dag): readonly Wijziging[] => {
  if (stand.rijen.berichten.some((b) => b.id === digestId(wie, stand.vandaag))) return [];
  const taken = takenVan(stand, wie);
  const nu = taken.filter(
    (t) => t.klok !== null && herinnerVandaag(t.klok, stand.vandaag, vorigeRonde, stand.kalender),
  );
  const ook = terInformatie(stand, wie, vorigeRonde, taken);
  if (nu.length + ook.length === 0) return [];
  const telaat = taken.filter((t) => t.klok !== null && t.klok.actiedatum < stand.vandaag).length;
  const rustig = nu.length === 0 ? `${ook.length} ter informatie` : `${nu.length} te doen`;
  const onderwerp = `Klachtenregister: ${telaat === 0 ? rustig : `${telaat} te laat`}`;
  const meer = taken.length - nu.length;
  return [
    seintje(stand, digestId(wie, stand.vandaag), wie, null, onderwerp, [
      ...(nu.length > 0 ? [`Dit vraagt uw aandacht op ${nlDag(stand.vandaag)}:`, ''] : []),
      ...nu.map((t) => regel(taakbeeld(stand, t))),
      ...(ook.length > 0
        ? [...(nu.length > 0 ? [''] : []), 'Dit ligt bij een collega, maar moet u weten:', '', ...ook]
        : []),
      ...(meer > 0 ? ['', `Verder op uw lijst: ${meer === 1 ? '1 taak' : `${meer} taken`}.`] : []),
    ]),
  ];
};

const rondeGedaan = (stand: Stand): Wijziging => ({
  tabel: 'systeem',
  id: rondeSleutel,
  nieuw: !stand.rijen.systeem.some((r) => r.id === rondeSleutel),
  waarden: { waarde: stand.vandaag },
});

const leesAlles = (lezer: Schrijver): Gelezen =>
  zuiver(lezer.lees({ ...leegLeesvraag, heel: ['klachten', 'berichten', 'maatregelen', 'verzekering'] }), lezer);

/** Mail whose sending could not be recorded, because its row or dossier was changed by hand, waits; or it would go out every day. */
const bezorgbaar = (post: readonly Post[], afwijkingen: readonly Afwijking[]): readonly Post[] =>
  post.filter((p) => !afwijkingen.some((a) => a.id === p.id || (a.tabel === 'klachten' && a.id === p.dossier)));

const ronde = (schrijver: Schrijver, omgeving: Omgeving): readonly Post[] => {
  const { rijen: gelezen, afwijkingen } = leesAlles(schrijver);
  const stand = maakStand(gelezen, omgeving, systeem);
  const wacht = bezorgbaar(wachtendePost(stand.rijen.berichten), afwijkingen);
  const werkdag = isWerkdag(stand.vandaag, stand.kalender);
  if (!werkdag.ok || !werkdag.werkdag || vorigeRondeVan(stand) >= stand.vandaag) return wacht;
  const actief = stand.rijen.medewerkers.filter((m) => m.actief);
  const nieuw = actief.flatMap((m) => herinneringVoor(stand, m, vorigeRondeVan(stand)));
  // Next year's free days are filled before anybody needs them (besluit 3).
  const wijzigingen = [...vrijeDagenErbij(stand, jaarVan(stand.vandaag) + 1), ...nieuw, rondeGedaan(stand)];
  const commit = maakCommit(wijzigingen, gelezen, {
    tijdstip: omgeving.nu,
    wie: systeem.id,
    stappen: ['ochtendronde'],
    zout: omgeving.zout(),
  });
  schrijver.schrijf({ ...commit, overzicht: overzichtcijfers(stand, stand.vandaag) });
  return [...wacht, ...postUit(nieuw)];
};

/** Idempotent: once a working day it queues the digests; always gives the mails that wait, to be delivered and marked. */
export const ochtendronde = (register: Register, omgeving: Omgeving): readonly Post[] => {
  const uit = register.exclusief((schrijver) => ronde(schrijver, omgeving));
  return uit.ok ? uit.waarde : [];
};
