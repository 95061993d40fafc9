// Welke dossiers mogen worden geanonimiseerd? Elk kwartaal een taak van de directie, met de nummers erbij (5.3.1, D11)
import { bezwaren } from '../procedure/beslis';
import { jaarVan, plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { datumklok } from '../procedure/klokken';
import type { Klok } from '../procedure/klokken';
import type { Klacht, Medewerker } from '../procedure/rijen';
import type { Stand, Zaak } from '../procedure/stand';
import { zaakVan } from '../procedure/stand';
import { anonimiseren } from '../procedure/stappen/bewaren';
import { bewaartermijnVoorbij } from '../procedure/voorwaarden/bewaren';

/** First what the row itself tells; only what is left is worth looking at whole. */
export const teAnonimiseren = (stand: Stand, wie: Medewerker): readonly Klacht[] => {
  const los: Zaak = zaakVan({ ...stand, wie }, '');
  const kandidaten = stand.rijen.klachten.filter(
    (klacht) => anonimiseren.van.includes(klacht.fase) && bewaartermijnVoorbij.toets({ ...los, klacht }) === null,
  );
  return kandidaten.filter((klacht) => {
    const verzekering = stand.rijen.verzekering.filter((v) => v.klacht === klacht.id);
    return bezwaren(anonimiseren, { ...los, klacht, verzekering }).length === 0;
  });
};

const kwartaal = (dag: Dag): { readonly begin: Dag; readonly einde: Dag } => {
  const maand = Math.floor((Number(dag.slice(5, 7)) - 1) / 3) * 3 + 1;
  const begin = `${jaarVan(dag)}-${String(maand).padStart(2, '0')}-01`;
  const volgend =
    maand === 10 ? `${jaarVan(dag) + 1}-01-01` : `${jaarVan(dag)}-${String(maand + 3).padStart(2, '0')}-01`;
  return { begin, einde: plusDagen(volgend, -1) };
};

/** Once a quarter, on its first working day. */
export const opruimklok = (stand: Stand): Klok | null => {
  const { begin, einde } = kwartaal(stand.vandaag);
  const { titel, artikel } = anonimiseren;
  // The clock began before its first reminder, or that would not be due on the day itself.
  return datumklok({ naam: 'D11', titel, artikel, begin: plusDagen(begin, -1), einde, herinnerOp: [begin] }, stand);
};

const hoogstens = 20;

export const opruimtekst = (klachten: readonly Klacht[]): string => {
  const nummers = klachten.map((k) => k.nummer ?? 'zonder nummer');
  const meer = nummers.length > hoogstens ? ` en ${nummers.length - hoogstens} andere` : '';
  const wat = nummers.length === 1 ? 'Van 1 dossier' : `Van ${nummers.length} dossiers`;
  return `${wat} is de bewaartermijn voorbij: ${nummers.slice(0, hoogstens).join(', ')}${meer}. Bekijk de lijst bij Zoeken, met het vinkje "Alleen waar u aan zet bent".`;
};
