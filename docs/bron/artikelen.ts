// Hoe heten de artikelen in onze woorden, en in welke volgorde staan ze? (de tekst van de procedure zelf staat hier niet)

const titels: Readonly<Record<string, string>> = {
  '1': 'Welke signalen',
  '1.2': 'Wie signalen opvangt',
  '3.1': 'Wat een klacht is en waarop zij berust',
  '3.2': 'Het klachtenregister',
  '5.1.1': 'Klachten en signalen in ontvangst nemen',
  '5.1.2': 'Zelf afhandelen door de ontvanger',
  '5.1.3': 'Bericht van ontvangst en behandeling',
  '5.1.4': 'Nummeren en registreren',
  '5.1.5': 'Wel of niet in behandeling',
  '5.1.6': 'Behandelaar, termijn en claim',
  '5.1.7': 'De termijnen bewaken',
  '5.2.1': 'Onderzoeken en adviseren',
  '5.2.2': 'Besluiten',
  '5.2.3': 'De afhandeling vastleggen',
  '5.2.4': 'Wie niet tevreden is',
  '5.2.5': 'Bespreken en ervan leren',
  '5.3.1': 'Vastleggen en archiveren',
  '5.3.2': 'Jaarlijks evalueren',
  'besluit 1': 'Onze lezing: stappen samen nemen',
  'besluit 3': 'Onze lezing: dag 0 en vrije dagen',
  'besluit 6': 'Onze lezing: wie beklaagde is',
  'besluit 9': 'Onze lezing: wanneer iets verzonden is',
  'besluit 12': 'Onze lezing: waarnemen voor een ander',
  'A-14': 'Onze lezing: verlengen na vier weken',
  'A-15': 'Onze lezing: wachten op de klager',
  'A-23': 'Onze lezing: anonieme meldingen',
  'I-19': 'Altijd waar: geen namen in onderwerpen',
};

export const artikeltitel = (artikel: string): string => {
  const titel = titels[artikel];
  if (titel === undefined) throw new Error(`Geef artikel ${artikel} een titel in docs/bron/artikelen.ts.`);
  return titel;
};

const plaats = (artikel: string): number => Object.keys(titels).indexOf(artikel);

/** Each article once, in the order of the procedure. */
export const opVolgorde = (artikelen: readonly string[]): readonly string[] =>
  [...new Set(artikelen)].sort((a, b) => plaats(a) - plaats(b));

/** `artikel 5.1.3`, or the decision where the text is silent. */
export const noem = (artikel: string): string => (/^\d/.test(artikel) ? `artikel ${artikel}` : artikel);
