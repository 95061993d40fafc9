// Is er iets waarover niemand kan beslissen, omdat het over de hele directie gaat? (A-21, besluit 6)
// Besluit 6 overrules the deviation that A-21 allows: the accused decides never, so a deputy has to be appointed.
import { datumklok } from './klokken';
import type { Klok } from './klokken';
import type { Fase } from './lijsten';
import { hoedanigheden, isBeklaagde } from './persoon';
import type { Bezetting } from './persoon';
import type { Klacht, Medewerker } from './rijen';
import type { Stand } from './stand';
import { volgendeWerkdag } from './werkdagen';

const dicht: readonly Fase[] = ['Gearchiveerd', 'Geanonimiseerd', 'Samengevoegd', 'Vervallen'];

export const beslissers = (bezetting: Bezetting, klacht: Klacht): readonly Medewerker[] =>
  bezetting.rijen.medewerkers.filter((m) => hoedanigheden(bezetting, m, klacht).has('directie'));

/** Open dossiers about somebody of the directie for which nobody is left to decide. */
export const zonderBeslisser = ({
  vandaag,
  rijen,
}: Bezetting & { readonly rijen: Stand['rijen'] }): readonly Klacht[] => {
  const directie = rijen.medewerkers.filter((m) => m.rollen.includes('directie'));
  return rijen.klachten.filter(
    (k) =>
      !dicht.includes(k.fase) &&
      directie.some((m) => isBeklaagde(m, k)) &&
      beslissers({ vandaag, rijen }, k).length === 0,
  );
};

/** Due as soon as the report itself: the next working day after it came in (5.1.4). */
export const aanwijsklok = (stand: Stand, titel: string): Klok | null => {
  const begin = zonderBeslisser(stand)
    .flatMap((k) => k.gemeldOp ?? [])
    .sort()[0];
  const einde = begin === undefined ? null : volgendeWerkdag(begin, stand.kalender);
  return begin === undefined || einde?.ok !== true
    ? null
    : datumklok({ naam: 'registratie', titel, artikel: 'besluit 6', begin, einde: einde.dag }, stand);
};
