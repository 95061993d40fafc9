// Wie ben ik? Session geeft alleen een e-mailadres als Google dat prijsgeeft; anders een lege tekst.
import { uitzondering } from './uitzondering';
import type { Uitvoering } from './uitvoering';

export interface Gebruiker {
  getEmail(): string;
  toString(): string;
}

export interface SessieDienst {
  getActiveUser(): Gebruiker;
  getEffectiveUser(): Gebruiker;
  getScriptTimeZone(): string;
  getActiveUserLocale(): string;
  getTemporaryActiveUserKey(): string;
}

export const gebruiker = (email: string): Gebruiker => ({ getEmail: () => email, toString: () => email });

export function maakSessieDienst(nu: () => Uitvoering, tijdzone: () => string): SessieDienst {
  return {
    getActiveUser: () => gebruiker(nu().actief),
    getEffectiveUser() {
      if (nu().soort === 'eenvoudig')
        throw uitzondering('You do not have permission to call Session.getEffectiveUser.');
      return gebruiker(nu().effectief);
    },
    getScriptTimeZone: tijdzone,
    getActiveUserLocale: () => 'nl',
    getTemporaryActiveUserKey: () => `sleutel-${nu().actief}`,
  };
}
