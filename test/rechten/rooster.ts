// Wie mag wat, in welke fase, en wie nooit? Met de hand geschreven uit de procedure (artikelen 1.2 en 5.1.1 - 5.3.2), om te ondertekenen.
// This file imports nothing: it is a second reading of the procedure, apart from the product. What no row allows is forbidden.

/**
 * Hoe leest u dit rooster?
 * - Iedere regel zegt: in deze fase mogen deze mensen deze stappen doen. Wat er niet staat, mag niet.
 * - Wie niet (meer) actief in de lijst Medewerkers staat, mag niets: niet doen en niet lezen.
 * - Rollen uit de lijst: medewerker, directie, plaatsvervanger, notulist, beheerder. Plaats: ontvanger, behandelaar, boodschapper, en van een maatregel eigenaar.
 * - De beklaagde is degene over wie de klacht gaat. Die mag niets met zijn eigen dossier dan zijn kant vertellen, welke rol hij ook heeft.
 * - De plaatsvervanger geldt als directie in een dossier dat over een directielid gaat, en nergens anders.
 * - Wie waarneemt voor een ander mag in die periode wat die ander mag, behalve beheer; voor een beklaagde neemt niemand waar.
 * - Een * achter een stap: alleen als klopt wat onder "alleenAls" staat.
 * - lopend = Bij directie, In onderzoek, Advies bij directie, Besloten; dicht = Afgehandeld, Besproken, Ingetrokken, Niet in behandeling.
 */
export const rooster = `
stap                                                            | artikel | over      | fase                                                              | wie mag                                                    | nooit
melden                                                          | 5.1.1   | dossier   | nog geen dossier                                                  | medewerker, directie, plaatsvervanger, notulist, beheerder | -
zelfAfhandelen, corrigeren*                                     | 5.1.2   | dossier   | Ontvangen                                                         | ontvanger                                                  | beklaagde
registreren, vervallen*, corrigeren                             | 5.1.4   | dossier   | Ontvangen                                                         | directie                                                   | beklaagde
kennisnemen*, tochBehandelen*, vervallen*, corrigeren           | 5.1.2   | dossier   | Zelf afgehandeld                                                  | directie                                                   | beklaagde
ontvangstBevestigen, afdoende*, nietInBehandeling*, toelaten*   | 5.1.5   | dossier   | Bij directie                                                      | directie                                                   | beklaagde
wijzigBehandelaar                                               | 5.1.6   | dossier   | In onderzoek                                                      | directie                                                   | beklaagde
wijzigTermijn, verlengen, zonderOordeel                         | 5.1.6   | dossier   | In onderzoek, Advies bij directie                                 | directie                                                   | beklaagde
bevindingen                                                     | 5.2.1   | dossier   | In onderzoek                                                      | behandelaar                                                | beklaagde
informatieVragen, antwoordOntvangen*                            | 5.2.1   | dossier   | lopend                                                            | directie, behandelaar                                      | beklaagde
wederhoorVragen                                                 | 5.2.1   | dossier   | In onderzoek                                                      | directie, behandelaar                                      | beklaagde
wederhoorGeven*                                                 | 5.2.1   | dossier   | In onderzoek                                                      | beklaagde                                                  | -
bijlageToevoegen, bijlageVerwijderen                            | 5.2.1   | dossier   | Ontvangen, Zelf afgehandeld, lopend, dicht, Gearchiveerd, Samengevoegd, Vervallen | directie, ontvanger, behandelaar, boodschapper | beklaagde
claimSchatten, opdrachtnemerInformeren*                         | 5.1.6   | dossier   | In onderzoek, Advies bij directie, Besloten, Afgehandeld, Besproken | directie                                                 | beklaagde
verzekeraarGeraadpleegd*                                        | 5.1.6   | dossier   | In onderzoek, Advies bij directie, Besloten, Afgehandeld, Besproken | directie, behandelaar                                    | beklaagde
besluiten, teruggeven                                           | 5.2.2   | dossier   | Advies bij directie                                               | directie                                                   | beklaagde
berichten*                                                      | 5.2.3   | dossier   | Besloten                                                          | directie, boodschapper                                     | beklaagde
posten*                                                         | 5.1.3   | dossier   | Zelf afgehandeld, lopend, dicht, Gearchiveerd, Samengevoegd       | directie, boodschapper                                     | beklaagde
bespreken                                                       | 5.2.5   | dossier   | Afgehandeld, Ingetrokken                                          | directie, notulist                                         | beklaagde
bespreken*                                                      | 5.2.5   | dossier   | Niet in behandeling                                               | directie, notulist                                         | beklaagde
tevredenheidVragen*                                             | 5.2.4   | dossier   | Afgehandeld, Besproken                                            | directie, boodschapper                                     | beklaagde
tevredenheidVastleggen                                          | 5.2.4   | dossier   | Afgehandeld, Besproken                                            | directie, ontvanger, behandelaar, boodschapper, notulist   | beklaagde
heropenen*                                                      | 5.2.4   | dossier   | dicht                                                             | directie                                                   | beklaagde
intrekken*, samenvoegen*                                        | 5.1.4   | dossier   | lopend                                                            | directie                                                   | beklaagde
ontkoppelen, corrigeren                                         | 5.1.4   | dossier   | Samengevoegd                                                      | directie                                                   | beklaagde
koppelen                                                        | 5.1.4   | dossier   | lopend, dicht, Gearchiveerd                                       | directie, behandelaar                                      | beklaagde
markeerGeschil, corrigeren                                      | 1       | dossier   | lopend, dicht, Gearchiveerd                                       | directie                                                   | beklaagde
maatregelVoorstellen                                            | 5.2.5   | dossier   | Advies bij directie, Besloten, Afgehandeld, Besproken, Ingetrokken | directie, behandelaar                                     | beklaagde
archiveren*                                                     | 5.3.1   | dossier   | Besproken                                                         | directie                                                   | beklaagde
langerBewaren, anonimiseren*                                    | 5.3.1   | dossier   | Gearchiveerd, Samengevoegd, Vervallen                             | directie                                                   | beklaagde
maatregelBesluiten                                              | 5.2.5   | maatregel | Voorgesteld, Aangehouden                                          | directie                                                   | -
maatregelBekendmaken                                            | 5.2.5   | maatregel | Vastgesteld, Afgewezen                                            | directie                                                   | -
maatregelVoortgang, maatregelUitvoeren                          | 5.2.5   | maatregel | Bekendgemaakt, In uitvoering                                      | directie, eigenaar                                         | -
maatregelVerplaatsen                                            | 5.2.5   | maatregel | Vastgesteld, Bekendgemaakt, In uitvoering                         | directie                                                   | -
maatregelBeoordelen                                             | 5.3.2   | maatregel | Uitgevoerd, Beoordeeld                                            | directie                                                   | -
maatregelSluiten*, maatregelBijstellen*                         | 5.3.2   | maatregel | Beoordeeld                                                        | directie                                                   | -
jaarBespreken                                                   | 5.3.2   | jaar      | Concept, Besproken, Heropend                                      | directie                                                   | -
jaarVaststellen, presentatieBewaren                             | 5.3.2   | jaar      | Besproken                                                         | directie                                                   | -
jaarHeropenen, presentatieBewaren                               | 5.3.2   | jaar      | Vastgesteld                                                       | directie                                                   | -
jaarOpenen, besluitAfronden, briefOpslaan, briefHerstellen, terugzetten, handwijzigingAanvaarden, lezen: jaarevaluatie, lezen: overzicht, lezen: naleving, lezen: evaluatie, lezen: kwartaal, lezen: controle, lezen: uitvoer | 5.3.1 | register | - | directie | -
medewerkerOpslaan, instellingOpslaan, vrijeDagOpslaan, financierOpslaan, oudeKlachtenInlezen, lezen: ingelezen, lezen: inrichting | 5.1.1 | register | -                      | directie, beheerder                                        | -
jaarVullen                                                      | 5.1.3   | register  | -                                                                 | directie, beheerder, het register zelf                     | -
inrichten*                                                      | 5.1.4   | register  | -                                                                 | beheerder                                                  | -
verzonden                                                       | 5.1.3   | register  | -                                                                 | het register zelf                                          | -
lezen: dossier                                                  | 1.2     | dossier   | alles                                                             | directie, ontvanger, behandelaar, boodschapper, het register zelf | beklaagde
lezen: dossier                                                  | 5.2.5   | dossier   | dicht                                                             | notulist                                                   | beklaagde
lezen: maatregel                                                | 5.2.5   | maatregel | alles                                                             | directie, notulist, eigenaar, het register zelf            | -
`;

const geenBrief = 'er geen brief over de afhandeling klaarstaat';
export const alleenAls: Readonly<Record<string, string>> = {
  vervallen: 'de melding nog geen nummer heeft',
  ...{ kennisnemen: geenBrief, tochBehandelen: geenBrief, afdoende: geenBrief, nietInBehandeling: geenBrief },
  ...{ toelaten: geenBrief, berichten: geenBrief, intrekken: geenBrief, samenvoegen: geenBrief },
  antwoordOntvangen: 'er een vraag aan de klager openstaat',
  wederhoorGeven: 'hij om zijn kant is gevraagd',
  opdrachtnemerInformeren: 'er een claim mogelijk is',
  verzekeraarGeraadpleegd: 'een opdrachtnemer nog moet terugmelden',
  posten: 'er een brief op de post moet',
  bespreken: 'de klager bericht heeft',
  tevredenheidVragen: 'de klager nog niet heeft gereageerd',
  heropenen: 'het de laatste ronde is',
  corrigeren: 'het uiterlijk de werkdag na de melding is',
  archiveren: 'alle brieven verzonden zijn',
  anonimiseren: 'de bewaartermijn voorbij is, het jaar is vastgesteld en er niets meer openstaat',
  maatregelSluiten: 'over alle drie de punten is geoordeeld',
  maatregelBijstellen: 'over alle drie de punten is geoordeeld',
  inrichten: 'het register nog leeg is',
};

const lopend = ['Bij directie', 'In onderzoek', 'Advies bij directie', 'Besloten'] as const;
const dicht = ['Afgehandeld', 'Besproken', 'Ingetrokken', 'Niet in behandeling'] as const;
export const fasen = [
  ...(['nog geen dossier', 'Ontvangen', 'Zelf afgehandeld'] as const),
  ...lopend,
  ...dicht,
  ...(['Gearchiveerd', 'Geanonimiseerd', 'Samengevoegd', 'Vervallen'] as const),
] as const;
export type Fase = (typeof fasen)[number];
export const maatregelstatussen = [
  ...(['Voorgesteld', 'Aangehouden', 'Afgewezen', 'Vastgesteld', 'Bekendgemaakt'] as const),
  ...(['In uitvoering', 'Uitgevoerd', 'Beoordeeld', 'Gesloten', 'Bijgesteld'] as const),
] as const;
export const jaarstatussen = ['Concept', 'Besproken', 'Vastgesteld', 'Heropend'] as const;
export type Toestand = Fase | (typeof maatregelstatussen)[number] | (typeof jaarstatussen)[number] | '-';

export const rollen = ['medewerker', 'directie', 'plaatsvervanger', 'notulist', 'beheerder'] as const;
export const plaatsen = ['ontvanger', 'behandelaar', 'boodschapper', 'beklaagde', 'eigenaar'] as const;
export type Rol = (typeof rollen)[number];
export type Plaats = (typeof plaatsen)[number];

export interface Iemand {
  /** In the list of people and active; the register itself is no person. */
  readonly actief: boolean;
  readonly zelf: boolean;
  readonly rollen: readonly Rol[];
  readonly plaatsen: readonly Plaats[];
  /** Replaces a colleague with this role or place; `nu` says whether the period is running. */
  readonly waarnemer?: { readonly voor: Rol | Plaats; readonly nu: boolean; readonly beklaagde: boolean };
  /** The dossier is about a director, somebody else than this person. */
  readonly overDirectie?: boolean;
}

interface Regel {
  readonly stappen: readonly string[];
  readonly over: string;
  readonly fasen: readonly string[];
  readonly mag: readonly string[];
  readonly nooit: string;
}
const voluit = (fase: string): readonly string[] => (fase === 'lopend' ? lopend : fase === 'dicht' ? dicht : [fase]);

export const regels: readonly Regel[] = rooster
  .trim()
  .split('\n')
  .slice(1)
  .map((regel) => regel.split('|').map((cel) => cel.trim()))
  .map(([stap = '', , over = '', fase = '', wie = '', nooit = '']) => ({
    ...{ stappen: stap.split(', '), over, fasen: fase.split(', ').flatMap(voluit) },
    ...{ mag: wie.split(', '), nooit },
  }));

export const stapnamen: readonly string[] = [
  ...new Set(regels.flatMap((r) => r.stappen.map((s) => s.replace('*', '')))),
];
export const stappenOver = (over: string): readonly string[] =>
  stapnamen.filter((s) => !s.startsWith('lezen') && regels.some((r) => r.over === over && isStap(r, s)));
const isStap = (r: Regel, stap: string): boolean => r.stappen.includes(stap) || r.stappen.includes(`${stap}*`);

const alsWat = (wie: Iemand, over: string, toestand: Toestand): readonly string[] => {
  if (wie.zelf) return ['het register zelf'];
  if (!wie.actief) return [];
  const w = wie.waarnemer;
  const namens =
    w?.nu === true && w.voor !== 'beheerder' && !(w.beklaagde && over === 'dossier' && toestand !== 'nog geen dossier')
      ? [w.voor]
      : [];
  const overDirectie = wie.overDirectie === true || (w?.voor === 'directie' && w.beklaagde);
  const alsDirectie = overDirectie && over === 'dossier' && wie.rollen.includes('plaatsvervanger');
  return [...wie.rollen, ...wie.plaatsen, ...namens, ...(alsDirectie ? ['directie'] : [])];
};

/** May this person do this, in this phase? `klopt` tells whether what the * asks is so. */
export const mag = (stap: string, toestand: Toestand, wie: Iemand, klopt: boolean): boolean =>
  regels.some((r) => {
    const als = alsWat(wie, r.over, toestand);
    return (
      isStap(r, stap) &&
      (r.over === 'register' || r.fasen.includes('alles') || r.fasen.includes(toestand)) &&
      (klopt || r.stappen.includes(stap)) &&
      r.mag.some((w) => als.includes(w)) &&
      !als.includes(r.nooit)
    );
  });
