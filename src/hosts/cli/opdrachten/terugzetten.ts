// Hoe komt een reservekopie weer in gebruik? Nagekeken tot op de bit, en dan in een lege map; een bestaand register blijft zoals het is (5.3.1).
import { controleerGeheel } from '../../../register/controle';
import { moet } from '../keuze';
import { geheelVan } from '../lokaal';
import { inNieuweMap } from '../nieuwe-map';
import { eisOngeschonden } from '../reservekopie';
import { codes } from '../wereld';
import type { Opdracht } from './opdracht';

export const terugzetten: Opdracht = {
  naam: 'terugzetten',
  doel: 'zet een reservekopie terug als register op deze computer',
  uitleg: ['Kijkt eerst het controlegetal na: is er iets veranderd, dan gebeurt er niets. De map moet leeg zijn.'],
  opties: ['van', 'map'],
  voorbeelden: ['--van register-2026-11.sqlite --map DIR'],
  doe: (keuze) => {
    const [van, map] = [moet(keuze, 'van'), moet(keuze, 'map')];
    eisOngeschonden(van);
    const { regels, fouten, afwijkingen } = inNieuweMap(
      map,
      (register) => controleerGeheel(geheelVan(register), null),
      van,
    );
    const bevindingen = fouten.length + afwijkingen.length;
    return {
      code: bevindingen === 0 ? codes.gedaan : codes.bevindingen,
      gegevens: { logregels: regels, bevindingen },
      regels: [
        `Teruggezet: ${regels} logregels in ${map}`,
        ...(bevindingen === 0 ? [] : [`Het register had toen al ${bevindingen} bevindingen: kijk bij Controle.`]),
        `Openen: npm start -- --map ${map}`,
      ],
    };
  },
};
