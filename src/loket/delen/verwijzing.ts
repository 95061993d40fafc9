// Zit iemand in een besloten register in het bestand zelf, die daar niet hoort? Dan hoort hij waar hij wel moet zijn. (besluit 6)
import { deelwijze, instelling } from '../../procedure/instellingen';
import type { Stand } from '../../procedure/stand';
import { magInrichten } from '../inrichting';
import type { Omgeving } from '../stand-van-zaken';

export const verwijzingVan = (stand: Stand, plaats: Omgeving['plaats']): string | null => {
  const { instellingen } = stand.rijen;
  if (plaats !== 'bestand' || deelwijze(instellingen) !== 'besloten' || magInrichten(stand)) return null;
  const adres = instelling(instellingen, 'adres');
  return `Dit register is besloten: alleen de directie hoort dit bestand te openen. Werk in de web-app${adres === '' ? '. Vraag de directie om het adres' : `: ${adres}`}. Vraag de directie ook om dit bestand niet meer met u te delen.`;
};
