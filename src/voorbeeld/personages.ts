// Wie werken er in het voorbeeld? Verzonnen collega's, op een adres dat nooit kan bestaan.
import type { PersoonId } from '../procedure/rijen';

export const dirk = 'dirk@voorbeeld.example';
export const anna = 'anna@voorbeeld.example';
export const bea = 'bea@voorbeeld.example';
export const bram = 'bram@voorbeeld.example';
export const nico = 'nico@voorbeeld.example';
export const kees = 'kees@voorbeeld.example';

export const organisatie = {
  organisatie: 'Voorbeeld Re-integratie B.V.',
  naam: 'Dirk Directie',
  email: dirk,
  contact: 'de directie, telefoon 000 000 00 00',
};

/** Everybody but the director, who sets up the register. */
export const collegas: readonly { readonly email: PersoonId; readonly naam: string; readonly rollen: string[] }[] = [
  { email: anna, naam: 'Anna Ontvanger', rollen: ['medewerker'] },
  { email: bea, naam: 'Bea Behandelaar', rollen: ['medewerker'] },
  { email: bram, naam: 'Bram Beoordelaar', rollen: ['medewerker'] },
  { email: kees, naam: 'Kees Consulent', rollen: ['medewerker'] },
  { email: nico, naam: 'Nico Notulist', rollen: ['medewerker', 'notulist'] },
];

/** Who comes first is asked most often; nobody has to do with a complaint about himself (besluit 6). */
const zonder = (mensen: readonly PersoonId[], over: readonly PersoonId[]): readonly PersoonId[] =>
  mensen.filter((m) => !over.includes(m));

export const ontvangersZonder = (over: readonly PersoonId[]): readonly PersoonId[] =>
  zonder([anna, anna, anna, kees, kees, nico, bea, bram, dirk], over);
export const behandelaarsZonder = (over: readonly PersoonId[]): readonly PersoonId[] =>
  zonder([bea, bea, bea, bram, bram, dirk], over);
export const boodschappersZonder = (over: readonly PersoonId[]): readonly PersoonId[] =>
  zonder([dirk, dirk, anna, anna, bea, kees], over);
export const notulistZonder = (over: readonly PersoonId[]): PersoonId => zonder([nico, dirk], over)[0] ?? dirk;
export const aanwezigenZonder = (over: readonly PersoonId[]): readonly PersoonId[] =>
  zonder([dirk, nico, bea, bram, kees, anna], over);
/** About whom there can be a complaint; most talk with clients. */
export const beklaagden: readonly PersoonId[] = [kees, kees, kees, bea, bram, anna];
