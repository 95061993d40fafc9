// Wie mag wat, in welke fase, en wie nooit? Met de hand geschreven uit de procedure (artikelen 1.2 en 5.1.1 - 5.3.1), om te ondertekenen.
// This file imports nothing: it is a second reading of the procedure, apart from the product. What no row allows is forbidden.

/**
 * Hoe leest u dit rooster?
 * - Iedere regel zegt: in deze fase mogen deze mensen deze stap doen. Wat er niet staat, mag niet.
 * - Wie niet (meer) actief in de lijst Medewerkers staat, mag niets: niet doen en niet lezen.
 * - Rollen uit de lijst: medewerker, directie, notulist, beheerder. Plaats in het dossier: ontvanger, behandelaar, boodschapper.
 * - De beklaagde is degene over wie de klacht gaat. Die mag niets met zijn eigen dossier, welke rol hij ook heeft.
 * - "register" in de kolom fase: de stap hoort niet bij een dossier.
 */
export const rooster = `
stap              | artikel | fase                                                   | wie mag                                    | nooit     | alleen als
melden            | 5.1.1   | nog geen dossier                                       | medewerker, directie, notulist, beheerder  | -         | -
registreren       | 5.1.4   | Ontvangen                                              | directie                                   | beklaagde | -
nietInBehandeling | 5.1.5   | Bij directie                                           | directie                                   | beklaagde | -
toelaten          | 5.1.6   | Bij directie                                           | directie                                   | beklaagde | -
bevindingen       | 5.2.1   | In onderzoek                                           | behandelaar                                | beklaagde | -
besluiten         | 5.2.2   | Advies bij directie                                    | directie                                   | beklaagde | -
berichten         | 5.2.3   | Besloten                                               | directie, boodschapper                     | beklaagde | er nog geen brief klaarstaat
posten            | 5.1.3   | In onderzoek, Advies bij directie, Besloten            | directie, boodschapper                     | beklaagde | er een brief op de post moet
posten            | 5.1.3   | Niet in behandeling, Afgehandeld, Besproken            | directie, boodschapper                     | beklaagde | er een brief op de post moet
bespreken         | 5.2.5   | Afgehandeld, Niet in behandeling                       | directie, notulist                         | beklaagde | de klager bericht heeft
archiveren        | 5.3.1   | Besproken                                              | directie                                   | beklaagde | -
verzonden         | 5.1.3   | register                                               | het register zelf                          | -         | -
inrichten         | 5.1.4   | register                                               | beheerder                                  | -         | het register nog leeg is
medewerkerOpslaan | 5.1.1   | register                                               | directie, beheerder                        | -         | -
jaarVullen        | 5.1.3   | register                                               | directie, beheerder, het register zelf     | -         | -
terugzetten       | 5.3.1   | register                                               | directie                                   | -         | -
lezen: dossier    | 1.2     | Ontvangen, Bij directie, In onderzoek                  | directie, ontvanger                        | beklaagde | -
lezen: dossier    | 1.2     | Advies bij directie, Besloten, Niet in behandeling     | directie, ontvanger                        | beklaagde | -
lezen: dossier    | 1.2     | Afgehandeld, Besproken, Gearchiveerd                   | directie, ontvanger                        | beklaagde | -
lezen: dossier    | 5.2.1   | Ontvangen, Bij directie, In onderzoek                  | behandelaar, boodschapper                  | beklaagde | -
lezen: dossier    | 5.2.1   | Advies bij directie, Besloten, Niet in behandeling     | behandelaar, boodschapper                  | beklaagde | -
lezen: dossier    | 5.2.2   | Afgehandeld, Besproken, Gearchiveerd                   | behandelaar, boodschapper                  | beklaagde | -
lezen: dossier    | 5.2.5   | Niet in behandeling, Afgehandeld, Besproken            | notulist                                   | beklaagde | -
lezen: dossier    | 5.1.3   | Ontvangen, Bij directie, In onderzoek                  | het register zelf                          | beklaagde | -
lezen: dossier    | 5.1.3   | Advies bij directie, Besloten, Niet in behandeling     | het register zelf                          | beklaagde | -
lezen: dossier    | 5.1.3   | Afgehandeld, Besproken, Gearchiveerd                   | het register zelf                          | beklaagde | -
lezen: overzicht  | 5.1.7   | register                                               | directie                                   | -         | -
lezen: controle   | 5.3.1   | register                                               | directie                                   | -         | -
`;

export const fasen = [
  'nog geen dossier',
  'Ontvangen',
  'Bij directie',
  'Niet in behandeling',
  'In onderzoek',
  'Advies bij directie',
  'Besloten',
  'Afgehandeld',
  'Besproken',
  'Gearchiveerd',
] as const;
export type Fase = (typeof fasen)[number];
export const rollen = ['medewerker', 'directie', 'notulist', 'beheerder'] as const;
export const plaatsen = ['ontvanger', 'behandelaar', 'boodschapper', 'beklaagde'] as const;

export interface Iemand {
  /** In the list of people and active; the register itself is no person. */
  readonly actief: boolean;
  readonly zelf: boolean;
  readonly rollen: readonly (typeof rollen)[number][];
  readonly plaatsen: readonly (typeof plaatsen)[number][];
}

interface Regel {
  readonly stap: string;
  readonly fasen: readonly string[];
  readonly mag: readonly string[];
  readonly nooit: string;
  readonly alleenAls: string;
}

export const regels: readonly Regel[] = rooster
  .trim()
  .split('\n')
  .slice(1)
  .map((regel) => regel.split('|').map((cel) => cel.trim()))
  .map(([stap = '', , fase = '', wie = '', nooit = '', alleenAls = '']) => ({
    stap,
    fasen: fase.split(', '),
    mag: wie.split(', '),
    nooit,
    alleenAls,
  }));

export const stapnamen: readonly string[] = [...new Set(regels.map((r) => r.stap))];

const alsWat = (wie: Iemand): readonly string[] => {
  if (wie.zelf) return ['het register zelf'];
  return wie.actief ? [...wie.rollen, ...wie.plaatsen] : [];
};

/** May this person do this, in this phase? `klopt` tells whether what the last column asks is so. */
export const mag = (stap: string, fase: Fase, wie: Iemand, klopt: boolean): boolean => {
  const als = alsWat(wie);
  return regels.some(
    (r) =>
      r.stap === stap &&
      (r.fasen.includes('register') || r.fasen.includes(fase)) &&
      (klopt || r.alleenAls === '-') &&
      r.mag.some((w) => als.includes(w)) &&
      !als.includes(r.nooit),
  );
};
