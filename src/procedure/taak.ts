// Wat is de volgende stap in een dossier, bij wie ligt die en wanneer moet het? (5.1.7: de directie bewaakt de termijnen)
import { brievenTePosten } from './brieven';
import { hoedanigheden } from './persoon';
import type { Hoedanigheid } from './persoon';
import type { Klacht, Medewerker } from './rijen';
import type { Stap } from './stap';
import type { Zaak } from './stand';
import { stappen } from './stappen';
import { klokMetNaam } from './klokken';
import { toetsAlle } from './voorwaarde';

const isNuAanDeOrde = (stap: Stap, zaak: Zaak): boolean => {
  if (stap.taak === null || stap.onderwerp !== 'dossier' || !stap.van.includes(zaak.klacht.fase)) return false;
  return stap.taak.als === undefined ? toetsAlle(stap.vooraf, zaak).length === 0 : stap.taak.als(zaak);
};

/** Steps that are due in this phase, in the order of the procedure. */
export const openTaken = (zaak: Zaak): readonly Stap[] => stappen.filter((s) => isNuAanDeOrde(s, zaak));

/** People on whose list a step stands; the accused never (besluit 6), but for his own side of it. */
export const uitvoerders = (zaak: Zaak, bij: Hoedanigheid): readonly Medewerker[] =>
  zaak.stand.rijen.medewerkers.filter((m) => hoedanigheden(zaak.stand, m, zaak.klacht).has(bij));

/** Nobody may decide when the complaint is about the only director; a deputy has to be appointed first. */
export const nogAanTeWijzen = 'een plaatsvervanger, nog aan te wijzen';
const nogNiemand = (bij: Hoedanigheid): string => (bij === 'directie' ? nogAanTeWijzen : bij);

type Afgeleid = Pick<Klacht, 'volgendeStap' | 'actieBij' | 'actiedatum' | 'openBrief' | 'openTaken' | 'aantalDelen'>;

/** Stored columns of the dossier row that follow from the rest. */
export const afgeleid = (zaak: Zaak): Afgeleid => {
  const { stand } = zaak;
  const taken = openTaken(zaak);
  const open = {
    openBrief: brievenTePosten(zaak.berichten)[0]?.soort ?? null,
    openTaken: taken.map((s) => s.naam),
    aantalDelen: zaak.onderdelen.length + zaak.verzekering.length,
  };
  const eerste = taken[0];
  if (eerste === undefined || eerste.taak === null)
    return { volgendeStap: null, actieBij: null, actiedatum: null, ...open };
  const namen = uitvoerders(zaak, eerste.taak.bij).map((m) => m.naam);
  return {
    volgendeStap: eerste.titel,
    actieBij: namen.join(', ') || nogNiemand(eerste.taak.bij),
    actiedatum: klokMetNaam(eerste.taak.klok, zaak.klacht, stand.kalender, stand.vandaag)?.actiedatum ?? null,
    ...open,
  };
};
