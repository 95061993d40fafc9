// Hoe gaan de klachten naar het register? In delen, een voor een; ophouden of opnieuw beginnen kan altijd.
import type { OudeKlacht } from '../../src/procedure/stappen/inlezen';
import type { Weigering } from '../../src/procedure/weigering';
import { inPakketten } from '../../src/inlezen/pakketten';
import { nieuweSleutel } from '../../sidebar/formulier/sleutel';
import { vraag } from '../../sidebar/verbinding/vraag';

export interface Voortgang {
  readonly gedaan: number;
  readonly totaal: number;
  readonly klaar: boolean;
  readonly weigeringen: readonly Weigering[];
}

/** `1250,50`, as a form takes it. */
const euros = (centen: number | null): string | null =>
  centen === null ? null : (centen / 100).toFixed(2).replace('.', ',');

export const opdrachtVoor = (bestand: string, regels: readonly OudeKlacht[]) => ({
  stap: 'oudeKlachtenInlezen',
  invoer: { bestand, regels: regels.map((r) => ({ ...r, claimbedrag: euros(r.claimbedrag) })) },
});

export const stuurAlles = async (
  bestand: string,
  klachten: readonly OudeKlacht[],
  toon: (voortgang: Voortgang) => void,
  gestopt: () => boolean,
): Promise<void> => {
  let gedaan = 0;
  const zeg = (klaar: boolean, weigeringen: readonly Weigering[] = []): void =>
    toon({ gedaan, totaal: klachten.length, klaar, weigeringen });
  zeg(false);
  for (const deel of inPakketten(klachten)) {
    if (gestopt()) return zeg(true);
    const stappen = [opdrachtVoor(bestand, deel)];
    const antwoord = await vraag<'stap'>({ vraag: 'stap', dossier: '', versie: 0, sleutel: nieuweSleutel(), stappen });
    if (!antwoord.ok) return zeg(true, antwoord.weigeringen);
    gedaan += deel.length;
    zeg(false);
  }
  zeg(true);
};
