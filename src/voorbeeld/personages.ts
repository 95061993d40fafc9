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

interface Collega {
  readonly email: PersoonId;
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly deskundigheid?: readonly string[];
}
/** Everybody but the director, who sets up the register. */
export const collegas: readonly Collega[] = [
  { email: anna, naam: 'Anna Ontvanger', rollen: ['medewerker'] },
  { email: bea, naam: 'Bea Behandelaar', rollen: ['medewerker'], deskundigheid: ['beoordeling geschiktheid functies'] },
  {
    email: bram,
    naam: 'Bram Beoordelaar',
    rollen: ['medewerker', 'plaatsvervanger'],
    deskundigheid: ['bejegening', 'overig'],
  },
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

/** A behandelaar for whoever takes over. */
export const andereBehandelaar = (over: readonly PersoonId[], nu: PersoonId): PersoonId =>
  zonder([bea, bram, anna, nico], [...over, nu])[0] ?? nico;

/** Who pays for assignments; with an address, for the referral of who is not satisfied (5.2.4). */
export const financiers = [
  { naam: 'UWV Voorbeeldstad', soort: 'UWV', adres: 'Postbus 0, 0000 AA Voorbeeldstad' },
  { naam: 'UWV Denkdorp', soort: 'UWV', adres: 'Postbus 1, 0000 AB Denkdorp' },
  { naam: 'Verzekeraar Zekerzo', soort: 'verzekeraar', adres: 'Verzonnenlaan 1, 0000 AC Fictiedam' },
  { naam: 'Onderlinge Denkbeeld', soort: 'verzekeraar', adres: 'Proefkade 2, 0000 AD Proefhuizen' },
  { naam: 'Gemeente Voorbeeldstad', soort: 'gemeente', adres: 'Fantasieplein 3, 0000 AE Voorbeeldstad' },
] as const;
