// Wie staan er in het register, en wie van hen mag wat de server zelf regelt? (besluit 6; 1.2)
import type { Medewerker, Rijen } from '../../procedure/rijen';
import { zuiver } from '../../register/afwijking';
import { leegLeesvraag } from '../../register/register';
import type { Register } from '../../register/register';
import { wieIs } from '../../loket/stand-van-zaken';

/** Who holds the set-up link of a register without people; the loket then lets him set it up and nothing else. */
export const inrichter = 'inrichting';

export interface Kandidaat {
  readonly id: string;
  readonly naam: string;
  /** The most telling of somebody's roles. */
  readonly rol: string;
}

/** Rows as logged, hand edits left out; what the tables describe. */
export const leesRijen = (register: Register, heel: readonly 'klachten'[]): Rijen =>
  zuiver(register.lees({ ...leegLeesvraag, heel }), register).rijen as unknown as Rijen;

export const medewerkersVan = (register: Register): readonly Medewerker[] => leesRijen(register, []).medewerkers;

export const isDirectie = (register: Register, persoon: string): boolean => {
  const wie = wieIs(persoon, medewerkersVan(register), false);
  return wie.actief && wie.rollen.includes('directie');
};

/** May this key still be used: an active person, or the set-up of a register that is still empty. */
export const magAanmelden = (register: Register, persoon: string): boolean => {
  const medewerkers = medewerkersVan(register);
  if (persoon === inrichter) return medewerkers.length === 0;
  return medewerkers.some((m) => m.id === persoon && m.actief);
};

/** For whom the link is that the server prints at the start. */
export const eersteDirectie = (register: Register): string | null => {
  const medewerkers = medewerkersVan(register);
  if (medewerkers.length === 0) return inrichter;
  return medewerkers.find((m) => m.actief && m.rollen.includes('directie'))?.id ?? null;
};

const rolVan = (wie: Medewerker, behandelaars: ReadonlySet<string | null>): string =>
  (['directie', 'notulist', 'beheerder'] as const).find((r) => wie.rollen.includes(r)) ??
  (behandelaars.has(wie.id) ? 'behandelaar' : 'medewerker');

/** Everybody one can look as, in the example register. */
export const kandidaten = (register: Register): readonly Kandidaat[] => {
  const { klachten, medewerkers } = leesRijen(register, ['klachten']);
  const behandelaars = new Set(klachten.map((k) => k.behandelaar));
  return medewerkers.filter((m) => m.actief).map((m) => ({ id: m.id, naam: m.naam, rol: rolVan(m, behandelaars) }));
};
