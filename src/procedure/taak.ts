// Wat is de volgende stap in een dossier, bij wie ligt die en wanneer moet het? (5.1.7: de directie bewaakt de termijnen)
import { brievenTePosten } from './brieven';
import { hoedanigheden } from './persoon';
import type { Hoedanigheid } from './persoon';
import type { Klacht, Medewerker } from './rijen';
import type { Stap } from './stap';
import type { Zaak } from './stand';
import { stappen } from './stappen';
import { klokkenVan } from './termijnen';
import type { Klok } from './termijnen';
import { toetsAlle } from './voorwaarde';

/** The step whose turn it is in this phase, if its preconditions hold. */
export const volgendeStap = (zaak: Zaak): Stap | undefined =>
  stappen.find((s) => s.taak !== null && s.van.includes(zaak.klacht.fase) && toetsAlle(s.vooraf, zaak).length === 0);

/** Kind of the letter that still has to go out on paper: a duty beside the next step. */
const openBrief = (zaak: Zaak): string | null => brievenTePosten(zaak.berichten)[0]?.soort ?? null;

/** People on whose list the next step stands; the accused never (besluit 6). */
export const uitvoerders = (zaak: Zaak, bij: Hoedanigheid): readonly Medewerker[] =>
  zaak.stand.rijen.medewerkers.filter((m) => hoedanigheden(m, zaak.klacht).has(bij));

const klokVoor = (zaak: Zaak, stap: Stap): Klok | undefined => {
  const uit = klokkenVan(zaak.klacht, zaak.stand.kalender, zaak.stand.vandaag);
  return uit.ok ? uit.klokken.find((k) => k.naam === stap.taak?.klok) : undefined;
};

type Afgeleid = Pick<Klacht, 'volgendeStap' | 'actieBij' | 'actiedatum' | 'openBrief'>;

/** Stored columns of the dossier row that follow from the rest. */
export const afgeleid = (zaak: Zaak): Afgeleid => {
  const brief = { openBrief: openBrief(zaak) };
  const stap = volgendeStap(zaak);
  if (stap === undefined || stap.taak === null)
    return { volgendeStap: null, actieBij: null, actiedatum: null, ...brief };
  const namen = uitvoerders(zaak, stap.taak.bij).map((m) => m.naam);
  return {
    volgendeStap: stap.titel,
    actieBij: namen.join(', ') || stap.taak.bij,
    actiedatum: klokVoor(zaak, stap)?.actiedatum ?? null,
    ...brief,
  };
};
