// Wat kostte een maatregel, en wat is er tegen afgewogen? Het bewijs bij doelmatigheid, voor presentatie en verslag. (5.3.2)
import type { Maatregelkaart } from '../src/evaluatie/model';
import { bedragInWoorden } from '../src/evaluatie/woorden';

const begrootEnEcht = (begroot: string | null, echt: string | null): string | null =>
  begroot === null && echt === null ? null : `begroot ${begroot ?? 'niet bekend'}, werkelijk ${echt ?? 'niet bekend'}`;

const euro = (centen: number | null): string | null => (centen === null ? null : bedragInWoorden(centen));
const uur = (uren: number | null): string | null => (uren === null ? null : `${uren} uur`);

/** Lines with a heading; costs always, so that one sees that nothing was recorded. */
export const inzet = ({ maatregel: m }: Maatregelkaart): readonly (readonly [kop: string, tekst: string])[] => {
  const uren = begrootEnEcht(uur(m.urenBegroot), uur(m.urenWerkelijk));
  return [
    ['Kosten', begrootEnEcht(euro(m.kostenBegroot), euro(m.kostenWerkelijk)) ?? 'niet vastgelegd'],
    ...(uren === null ? [] : [['Uren', uren] as const]),
    ...(m.alternatief === null ? [] : [['Alternatief', m.alternatief] as const]),
  ];
};
