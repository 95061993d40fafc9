// Wie ben ik, wat staat er op mijn lijst, en wat kan ik vinden? (5.1.1, 5.1.7)
import { nlDag } from '../../procedure/dag';
import { instelling } from '../../procedure/instellingen';
import { fasen, soorten } from '../../procedure/lijsten';
import { capaciteiten } from '../../procedure/onderwerp';
import { handeltAlsDirectie } from '../../procedure/persoon';
import type { Stand } from '../../procedure/stand';
import { zaakVan } from '../../procedure/stand';
import { combinaties, stappen } from '../../procedure/stappen';
import { toetsAlle } from '../../procedure/voorwaarde';
import type { Startbeeld } from '../beelden';
import { formulierVan, formulierVanCombinatie } from '../formulier';
import { storingVan } from '../hartslag';
import { verwijzingVan } from '../delen/verwijzing';
import { kanCombinatie } from '../mogelijkheden';
import type { Deur } from '../stand-van-zaken';
import { taakbeeld, takenVan } from '../taken';
import { tabellenVoorLijst, zoekLijst } from '../zoeken';
import { ja, metStand } from './vraag';
import type { Vragen } from './vraag';

/** Forms that need no dossier and that this person may use now. */
const losseFormulieren = (stand: Stand): Startbeeld['formulieren'] => {
  const zaak = zaakVan(stand, '');
  const als = capaciteiten(zaak);
  const los = stappen
    .filter(
      (s) =>
        (s.onderwerp === 'register' || s.van.includes('Nieuw')) &&
        !['terugzetten', 'handwijzigingAanvaarden'].includes(s.naam),
    )
    .filter((s) => s.wie.some((h) => als.has(h)) && toetsAlle(s.vooraf, zaak).length === 0)
    .map((s) => formulierVan(s, zaak));
  const samen = combinaties.filter((c) => c.stappen[0]?.van.includes('Nieuw') === true && kanCombinatie(c, zaak));
  return [...los, ...samen.map((c) => formulierVanCombinatie(c, zaak))];
};

const bevindingVoor = (stand: Stand, { bevinding }: Deur): string | null =>
  handeltAlsDirectie(stand, stand.wie) ? (bevinding?.(stand) ?? null) : null;

const startbeeld = (stand: Stand, deur: Deur): Startbeeld => ({
  wie: { id: stand.wie.id, naam: stand.wie.naam, rollen: stand.wie.rollen },
  directie: handeltAlsDirectie(stand, stand.wie),
  vandaag: stand.vandaag,
  vandaagInWoorden: nlDag(stand.vandaag),
  organisatie: instelling(stand.rijen.instellingen, 'organisatie'),
  bouw: deur.bouw,
  filters: { fasen: fasen.slice(1), soorten },
  storing: storingVan(stand, deur.opgemerkt) ?? bevindingVoor(stand, deur),
  verwijzing: verwijzingVan(stand, deur.plaats),
  formulieren: losseFormulieren(stand),
});

export const startvragen: Vragen<'start' | 'taken' | 'lijst'> = {
  start: (register, deur) => metStand(register, deur, {}, ({ stand }) => ja(startbeeld(stand, deur))),
  taken: (register, deur) =>
    metStand(register, deur, { heel: ['klachten', 'maatregelen', 'verzekering'] }, ({ stand }) =>
      ja(takenVan(stand, stand.wie).map((t) => taakbeeld(stand, t))),
    ),
  lijst: (register, deur, verzoek) =>
    metStand(register, deur, { heel: tabellenVoorLijst(verzoek) }, ({ stand }) => ja(zoekLijst(stand, verzoek))),
};
