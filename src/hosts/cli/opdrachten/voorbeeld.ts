// Hoe komt iemand aan een register om mee te oefenen of te meten? Verzonnen dossiers, bij hetzelfde zaad en dezelfde dag altijd dezelfde.
import { omgevingNu } from '../../../computer/klok';
import { standaardAantal, vulVoorbeeld } from '../../../voorbeeld/voorbeeld';
import { dag, getal, moet } from '../keuze';
import { inNieuweMap } from '../nieuwe-map';
import { gedaan } from '../wereld';
import type { Opdracht } from './opdracht';

const HOOGSTENS = 20_000;

export const voorbeeld: Opdracht = {
  naam: 'voorbeeld',
  doel: 'maakt een voorbeeldregister met verzonnen dossiers',
  uitleg: ['De map moet leeg zijn of nog niet bestaan. Alles erin is verzonnen.'],
  opties: ['map', 'aantal', 'zaad', 'vandaag'],
  voorbeelden: ['--map oefenmap', '--map groot --aantal 10000 --zaad 7'],
  doe: (keuze, { klok, zeg }) => {
    const map = moet(keuze, 'map');
    const aantal = getal(keuze, 'aantal', 0, HOOGSTENS) ?? standaardAantal;
    const zaad = getal(keuze, 'zaad', 1, 999_999_999) ?? 1;
    const vandaag = dag(keuze, 'vandaag') ?? omgevingNu(klok).vandaag;
    zeg(`Maakt een voorbeeldregister van ${aantal} dossiers, tot en met ${vandaag}.`);
    const logregels = inNieuweMap(map, (register) => {
      vulVoorbeeld(register, { aantal, zaad, vandaag });
      return register.logboek().length;
    });
    return gedaan(
      { aantal, zaad, vandaag, logregels },
      `Klaar: ${aantal} verzonnen dossiers, ${logregels} logregels.`,
      `Openen: npm start -- --map ${map}`,
    );
  },
};
