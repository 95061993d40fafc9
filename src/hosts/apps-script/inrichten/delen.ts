// Hoe is dit bestand gedeeld, hoe zou het moeten, en wie koos dat? De keuze staat in het logboek zodra er iemand is om haar vast te leggen. (besluit 6)
import { deelOordeel } from '../../../loket/delen/oordeel';
import type { Delenbeeld } from '../../../loket/plekinrichten';
import { voerUit } from '../../../loket/voer-uit';
import { nlDag } from '../../../procedure/dag';
import { deelwijze, deelwijzen } from '../../../procedure/instellingen';
import type { Deelwijze } from '../../../procedure/instellingen';
import type { Stand } from '../../../procedure/stand';
import type { Weigering } from '../../../procedure/weigering';
import type { Bestand } from '../../../sheets/bestand';
import { maakOmgeving } from '../omgeving';
import { maakSheetsRegister } from '../../../sheets/register/sheets-register';
import { eigenschappen } from '../werkplek';
import { leesDeling } from './deling';
import type { Gezien } from './deling';
import type { Vrager } from './toegang';

/** Until the first director is there. */
const KEUZE = 'delen.keuze';

const voorlopig = (): Deelwijze | null => {
  const keuze = eigenschappen().getProperty(KEUZE);
  return deelwijzen.find((w) => w === keuze) ?? null;
};

const inWoorden = ({ wie, dag }: Gezien): string => `${wie} keek op ${nlDag(dag)}.`;

type Standdeel = Pick<Stand, 'rijen'> | null;

export const delenbeeld = (id: string, stand: Standdeel, bestand: Bestand): Delenbeeld => {
  const { deling, gezien } = leesDeling(id, bestand);
  const vast = stand === null ? null : deelwijze(stand.rijen.instellingen);
  const wijze = vast ?? voorlopig();
  return {
    wijze,
    vastgelegd: vast !== null,
    link: deling.link,
    gezien: gezien === null ? null : inWoorden(gezien),
    oordeel: deelOordeel({ wijze, deling, medewerkers: stand?.rijen.medewerkers ?? [] }),
  };
};

/** Refusals, or none when it is done. */
export const kiesDelen = ({ werkplek, stand, email }: Vrager, waarde: Deelwijze): readonly Weigering[] => {
  if (werkplek === null || stand === null || stand.rijen.medewerkers.length === 0) {
    eigenschappen().setProperty(KEUZE, waarde);
    return [];
  }
  const opdracht = {
    ...{ dossier: '', versie: 0, sleutel: `delen-${Utilities.getUuid()}` },
    stappen: [{ stap: 'instellingOpslaan', invoer: { sleutel: 'delen', waarde } }],
  };
  const uit = voerUit(maakSheetsRegister(werkplek), maakOmgeving(), email, opdracht);
  return uit.ok ? [] : uit.weigeringen;
};
