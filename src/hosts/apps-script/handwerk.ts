// Wat merkte Google van een wijziging met de hand? Onthouden en getoond tot de controle het register weer schoon vindt (5.3.1).
import { nlDag } from '../../procedure/dag';
import type { Tijdstip } from '../../procedure/rijen';
import { isBladuitval, leesRijen } from '../../sheets/register/bladen-lezen';
import type { Werkplek } from '../../sheets/register/plek';
import { maakOmgeving } from './omgeving';
import { logStoring } from './storing';
import { eigenschappen, klopHart, werkplek } from './werkplek';

const WIJZIGING = 'wijziging';

interface Onthouden {
  /** What is wrong with the tabs, or null. */
  readonly fout: string | null;
  readonly op: Tijdstip;
}

/** Google tells what kind of change it was and nothing about where; a change of looks is the user's own. */
const bouwsels: ReadonlySet<unknown> = new Set([
  ...['INSERT_ROW', 'INSERT_COLUMN', 'INSERT_GRID', 'REMOVE_ROW', 'REMOVE_COLUMN', 'REMOVE_GRID', 'OTHER'],
]);

/** One question, for the key rows of all tabs. */
const foutIn = (plek: Werkplek): string | null => {
  try {
    leesRijen(plek, new Map());
    return null;
  } catch (fout) {
    if (isBladuitval(fout)) return fout.message;
    throw fout;
  }
};

const lees = (): Onthouden | null => JSON.parse(eigenschappen().getProperty(WIJZIGING) ?? 'null') as Onthouden | null;

const merk = (plek: Werkplek, soort: unknown): void => {
  const { nu } = maakOmgeving();
  klopHart(nu);
  if (soort !== 'EDIT' && !bouwsels.has(soort)) return;
  const fout = soort === 'EDIT' ? (lees()?.fout ?? null) : foutIn(plek);
  eigenschappen().setProperty(WIJZIGING, JSON.stringify({ fout, op: nu } satisfies Onthouden));
};

/** Takes no lock and never throws: it runs beside whatever the register is doing. Anybody may call it, with anything. */
export const merkWijziging = (gebeurtenis: unknown): void => {
  try {
    const plek = werkplek();
    if (typeof plek === 'string') return;
    merk(plek, (gebeurtenis as { readonly changeType?: unknown } | null | undefined)?.changeType);
  } catch (fout) {
    logStoring('bijWijziging', fout);
  }
};

/** In words, or null when nothing happened since the last clean control. */
export const handwerkInWoorden = (): string | null => {
  const onthouden = lees();
  if (onthouden === null) return null;
  const { fout, op } = onthouden;
  const wanneer = `${nlDag(op.slice(0, 10))} om ${op.slice(11, 16)} uur`;
  return (
    fout ??
    `In het rekenblad is met de hand gewijzigd, het laatst op ${wanneer}. Kies in het menu Klachtenregister: Controleer register.`
  );
};

export const vergeetHandwerk = (): void => void eigenschappen().deleteProperty(WIJZIGING);
