// Wat moet er over het hele register zijn geteld voordat deze stap kan worden beslist? Alleen bij een jaar dat wordt vastgesteld en een maatregel die wordt beoordeeld (5.3.2, I-14, I-16)
import { jaarbeelden } from '../evaluatie/figuren/beeld';
import { nummerVan } from '../evaluatie/figuren/figuur';
import { aansluitfouten } from '../evaluatie/aansluitfouten';
import { jaarstand } from '../evaluatie/jaarstand';
import { oordeelvoorstel } from '../evaluatie/oordeelvoorstel';
import { jaarVan } from '../procedure/dag';
import { magLezen } from '../procedure/persoon';
import type { Tabelnaam } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Geteld, Opdracht, Stand } from '../procedure/stand';
import { stapMetNaam } from '../procedure/stappen';

type Telwerk = NonNullable<Stap['telt']>;

/** What this command has counted, or null; steps of one command are all about the same subject. */
export const telwerkVan = ({ stappen }: Opdracht): Telwerk | null =>
  stappen.map(({ stap }) => stapMetNaam(stap)?.telt ?? null).find((t) => t !== null) ?? null;

export const tabellenVoor: Readonly<Record<Telwerk, readonly Tabelnaam[]>> = {
  jaar: ['klachten', 'onderdelen', 'maatregelen', 'verzekering'],
  herhaling: ['klachten', 'maatregelen'],
};

/** By number; of a dossier about the person himself only that there is one. */
const teNoemen = (stand: Stand, ids: readonly string[]): readonly string[] => {
  const klachten = stand.rijen.klachten.filter((k) => ids.includes(k.id));
  const mag = klachten.filter((k) => magLezen(stand, stand.wie, k));
  const rest = klachten.length - mag.length;
  return [...mag.map(nummerVan), ...(rest === 0 ? [] : [`${rest} die u niet mag inzien`])];
};

const vanJaar = (stand: Stand, id: string, afwijkingenOpen: number): Geteld => {
  const rij = stand.rijen.jaarevaluatie.find((j) => j.id === id);
  if (rij === undefined) return {};
  const fouten = aansluitfouten(jaarbeelden(stand)(rij.jaar)).flatMap((f) => f.ids);
  const cijfers = JSON.stringify({ ...jaarstand(stand, rij.jaar), afwijkingenOpen });
  return { jaar: { cijfers, sluitNiet: teNoemen(stand, fouten) } };
};

/** What the register proposes stands beside what the directie decides. */
const vanMaatregel = (stand: Stand, id: string): Geteld => {
  const rij = stand.rijen.maatregelen.find((m) => m.id === id);
  if (rij === undefined) return {};
  const uit = oordeelvoorstel(jaarbeelden(stand)(jaarVan(stand.vandaag)), rij);
  return { voorstel: { voorstel: uit?.doeltreffendheid ?? null, voorstelReden: uit?.waarom ?? null } };
};

/** In the rows as they were last logged; how many deviate from that is frozen with the figures. */
export const tel = (telwerk: Telwerk, stand: Stand, id: string, afwijkingen: number): Geteld =>
  telwerk === 'jaar' ? vanJaar(stand, id, afwijkingen) : vanMaatregel(stand, id);
