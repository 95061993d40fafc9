// Wat leest een mens in een cel? De Nederlandse tekst van een waarde, zoals het tabblad haar toont.
import { isDag, nlDagKort } from '../procedure/dag';
import type { Codec, Waarde } from './kolom';

const euros = (centen: number): string => {
  const [heel = '', breuk = ''] = (Math.abs(centen) / 100).toFixed(2).split('.');
  return `€ ${centen < 0 ? '-' : ''}${heel.replace(/\B(?=(\d{3})+$)/g, '.')},${breuk}`;
};

/** Total, for hand-edited values too. */
export const weergave = (codec: Codec, waarde: Waarde | undefined): string => {
  if (waarde === null || waarde === undefined) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return codec === 'geld' ? euros(waarde) : String(waarde).replace('.', ',');
  if (typeof waarde !== 'string') return waarde.join('\n');
  if (codec === 'tijdstip') return waarde.replace('T', ' ');
  return codec === 'dag' && isDag(waarde) ? nlDagKort(waarde) : waarde;
};
