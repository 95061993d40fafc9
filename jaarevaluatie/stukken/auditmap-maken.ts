// Hoe wordt de map voor de auditor gemaakt? Eerst alles ophalen, dan tekenen, dan inpakken; te stoppen na elke vraag. (5.3.2)
import { tekenInBrowser } from '../../reports/grafieken/browser';
import { maakAuditmap } from '../../reports/verslag/auditmap/auditmap';
import type { Getekend } from '../../reports/verslag/auditmap/auditmap';
import { kies } from '../../reports/verslag/auditmap/keuze';
import { kandidaten } from '../../reports/verslag/auditmap/uittreksel';
import type { Dossierstuk } from '../../reports/verslag/dossier/stuk';
import { tekenPlaatjes } from '../../reports/verslag/evaluatie/plaatjes';
import type { Evaluatie } from '../../src/evaluatie/model';
import { haalDossier, haalRijen, haalVorige } from './auditmap-halen';
import type { Gang, Gehaald } from './auditmap-halen';
import { naamVan } from './lijst';
import type { Bestand } from './papier';

const haalDossiers = async (
  e: Evaluatie,
  ids: readonly string[],
  door: string,
  gang: Gang,
): Promise<Gehaald<readonly Dossierstuk[]>> => {
  const dossiers: Dossierstuk[] = [];
  for (const id of ids) {
    gang.meld(`Dossier ${dossiers.length + 1} van ${ids.length} wordt opgehaald, met de brieven.`);
    const uit = await haalDossier(e, id, door, gang);
    if (uit.soort !== 'klaar') return uit;
    dossiers.push(uit.waarde);
  }
  return { soort: 'klaar', waarde: dossiers };
};

const teken = async (evaluatie: Evaluatie, gang: Gang): Promise<Getekend> => {
  gang.meld(`De grafieken van ${evaluatie.jaar} worden getekend.`);
  return { evaluatie, plaatjes: await tekenPlaatjes(evaluatie, tekenInBrowser, gang.gestopt) };
};

const letters = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

export const maakMap = async (e: Evaluatie, door: string, gang: Gang): Promise<Gehaald<Bestand>> => {
  gang.meld('Het register wordt gelezen.');
  const rijen = await haalRijen(gang);
  if (rijen.soort !== 'klaar') return rijen;
  const keuze = kies(kandidaten(rijen.waarde, e.jaar), e.jaar, e.rij?.uitgave ?? 1);
  const dossiers = await haalDossiers(
    e,
    keuze.gekozen.map((k) => k.id),
    door,
    gang,
  );
  if (dossiers.soort !== 'klaar') return dossiers;
  const vorige = await haalVorige(e);
  if (vorige.soort !== 'klaar') return vorige;
  const nu = await teken(e, gang);
  const toen = await Promise.all(vorige.waarde.map((v) => teken(v, gang)));
  if (gang.gestopt()) return { soort: 'gestopt' };
  const zip = maakAuditmap(
    { evaluaties: [nu, ...toen], rijen: rijen.waarde, keuze, dossiers: dossiers.waarde, door },
    letters,
  );
  const inhoud = Uint8Array.from(zip);
  return { soort: 'klaar', waarde: { naam: `${naamVan('auditmap', e)}.zip`, type: 'application/zip', inhoud } };
};
