// Wat is er verbeterd, en helpt het? Per uitgevoerde maatregel, in de woorden van de directie (5.3.2).
import type { Evaluatie, Maatregelkaart } from '../../../src/evaluatie/model';
import { tel } from '../telwoord';
import { opsomming } from './zinnen';

type Oordeel = NonNullable<Maatregelkaart['maatregel']['doeltreffendheid']>;

export const helpt: Readonly<Record<Oordeel, string>> = {
  doeltreffend: 'dit helpt',
  'deels doeltreffend': 'dit helpt gedeeltelijk',
  'niet doeltreffend': 'dit helpt nog niet genoeg',
  'nog niet te beoordelen': 'of dit helpt, is nog niet te zeggen',
};

export const hulpVan = (k: Maatregelkaart): string => helpt[k.maatregel.doeltreffendheid ?? 'nog niet te beoordelen'];

/** What was put right for one complainant is no improvement, and says too much about him. */
export const verbeteringen = (e: Evaluatie): readonly Maatregelkaart[] =>
  e.kaarten.filter(
    ({ maatregel: m }) => m.besluit === 'vastgesteld' && m.uitgevoerdOp !== null && m.soort !== 'directe correctie',
  );

export const zonderPunt = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim().replace(/\.$/, '');

const hoogstens = 5;

export const verbeterzin = (e: Evaluatie): string => {
  const alle = verbeteringen(e);
  if (alle.length === 0) return 'Er zijn in deze evaluatie geen uitgevoerde maatregelen om over te berichten.';
  const genoemd = alle.slice(0, hoogstens).map((k) => `‘${zonderPunt(k.maatregel.tekst)}’ (${hulpVan(k)})`);
  const rest = alle.length - genoemd.length;
  const begin = `Om herhaling te voorkomen ${alle.length === 1 ? 'is' : 'zijn'} ${tel(alle.length, 'maatregel')} uitgevoerd`;
  return `${begin}: ${opsomming(rest === 0 ? genoemd : [...genoemd, `nog ${tel(rest, 'maatregel')}`])}.`;
};
