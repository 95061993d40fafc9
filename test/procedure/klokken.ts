// Welke klok loopt er op een dossier, en hoe staat die op een dag? Een regel tekst per klok, zoals een mens haar leest.
import { nlDagKort } from '../../src/procedure/dag';
import type { Klacht } from '../../src/procedure/rijen';
import { klokkenVan } from '../../src/procedure/klokken';
import type { Klok } from '../../src/procedure/klokken';
import type { Termijnnaam } from '../../src/procedure/termijnen';
import type { Kalender } from '../../src/procedure/werkdagen';
import { kalender } from './mensen';

export const klokVan = (
  klacht: Klacht,
  naam: Termijnnaam,
  vandaag: string,
  dagen: Kalender = kalender,
): Klok | null => {
  const uit = klokkenVan(klacht, dagen, vandaag);
  if (!uit.ok) throw new Error(`vrije dagen van ${uit.ontbrekendJaar} ontbreken`);
  return uit.klokken.find((k) => k.naam === naam) ?? null;
};

/** `do 9-4-2026 loopt`, or `geen` when the clock does not run for this dossier. */
export const klok = (klacht: Klacht, naam: Termijnnaam, vandaag: string, dagen: Kalender = kalender): string => {
  const gevonden = klokVan(klacht, naam, vandaag, dagen);
  return gevonden === null ? 'geen' : `${nlDagKort(gevonden.einde)} ${gevonden.status}`;
};

/** `do 9-4-2026` as a day; a weekday that does not fit makes it unreadable. */
export const lees = (tekst: string): string => {
  const [dag = '', maand = '', jaar = ''] = tekst.slice(3).split('-');
  const gelezen = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return nlDagKort(gelezen) === tekst ? gelezen : `${tekst} bestaat niet`;
};
