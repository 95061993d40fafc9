// Welke waarneming heeft iemand na het opslaan van zijn kaart? (besluit 12)
import type { Medewerker } from './rijen';

export type Waarneming = Pick<Medewerker, 'waarnemingDoor' | 'waarnemingVan' | 'waarnemingTot'>;
export interface Waarnemingskaart extends Waarneming {
  readonly email: string;
  readonly waarnemingBeeindigen: boolean | null;
}

export const waarnemingsvelden = ['waarnemingDoor', 'waarnemingVan', 'waarnemingTot'] as const;

const geen: Waarneming = { waarnemingDoor: null, waarnemingVan: null, waarnemingTot: null };

export const alleenWaarneming = (wie: Waarneming | undefined): Waarneming => ({
  waarnemingDoor: wie?.waarnemingDoor ?? null,
  waarnemingVan: wie?.waarnemingVan ?? null,
  waarnemingTot: wie?.waarnemingTot ?? null,
});

export const noemtWaarneming = (kaart: Waarneming): boolean => waarnemingsvelden.some((veld) => kaart[veld] !== null);

export const persoonVan = (medewerkers: readonly Medewerker[], kaart: { readonly email: string }) =>
  medewerkers.find((m) => m.id === kaart.email.toLowerCase());

/** The form does not show what was there, so an empty answer is no answer: only "beëindigen" ends it. */
export const waarnemingNa = (medewerkers: readonly Medewerker[], kaart: Waarnemingskaart): Waarneming => {
  if (noemtWaarneming(kaart)) return alleenWaarneming(kaart);
  return kaart.waarnemingBeeindigen === true ? geen : alleenWaarneming(persoonVan(medewerkers, kaart));
};
