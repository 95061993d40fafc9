// Wanneer mag een jaar worden vastgesteld? Als elke uitgevoerde maatregel is beoordeeld en de telling sluit (5.3.2, I-14, I-16).
import type { Jaarevaluatie } from '../jaarevaluatie';
import { vergelijkNummers } from '../nummering';
import { wachtOpOordeel } from '../oordeel';
import type { Voorwaarde } from '../voorwaarde';

export const laatsteDag = ({ jaar }: Pick<Jaarevaluatie, 'jaar'>): string => `${jaar}-12-31`;

const maximum = 20;
const opsomming = (nummers: readonly string[]): string => {
  const rest = nummers.length - maximum;
  return `${nummers.slice(0, maximum).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`;
};

/** Of this year and of earlier ones: what has no judgement comes back until it has one. */
export const maatregelenBeoordeeld: Voorwaarde = {
  code: 'maatregel-zonder-oordeel',
  artikel: '5.3.2',
  toets: ({ stand, jaarevaluatie }) => {
    if (jaarevaluatie === null) return null;
    const open = stand.rijen.maatregelen
      .filter((m) => wachtOpOordeel(m, laatsteDag(jaarevaluatie), stand.vandaag))
      .map((m) => m.nummer)
      .sort(vergelijkNummers);
    return open.length === 0
      ? null
      : `Uitgevoerd, maar nog niet beoordeeld: ${opsomming(open)}. Geef bij elke maatregel de drie oordelen; is het te vroeg, kies dan "nog niet te beoordelen" met een nieuw meetmoment.`;
  },
};

/** Begin, in, out and end (K01): figures that do not add up are not frozen. */
export const tellingSluit: Voorwaarde = {
  code: 'telling-sluit-niet',
  artikel: '5.3.2',
  toets: ({ stand }) => {
    const fout = stand.geteld?.jaar?.sluitNiet ?? [];
    return fout.length === 0
      ? null
      : `De telling van dit jaar sluit niet. Begin, ontvangen, afgesloten en einde passen niet bij elkaar bij: ${opsomming(fout)}. Verbeter daar de datums met "Gegevens verbeteren", of kijk bij "Controleer register".`;
  },
};
