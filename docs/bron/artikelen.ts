// Hoe heten de artikelen in onze woorden, in welke volgorde staan ze, en waarom heeft een artikel iets niet? (de tekst zelf staat hier niet)

/** What a chapter can have besides its rules. */
export const onderdelen = ['stappen', 'voorwaarden', 'klokken', 'brieven'] as const;
export type Onderdeel = (typeof onderdelen)[number];

interface Artikel {
  readonly titel: string;
  /** Why the article truly has none of these. */
  readonly zonder: Readonly<Partial<Record<Onderdeel, string>>>;
}

const a = (titel: string, zonder: Artikel['zonder'] = {}): Artikel => ({ titel, zonder });

const uitgangspunt = 'dit artikel zegt wat het register is, niet wat iemand doet';
/** A reading of ours says how an article is meant; what it leads to stands with that article. */
const lezing = (titel: string): Artikel => {
  const reden = 'dit is een lezing; wat eruit volgt staat bij de artikelen';
  return a(titel, { stappen: reden, voorwaarden: reden, klokken: reden, brieven: reden });
};

const artikelen: Readonly<Record<string, Artikel>> = {
  '1': a('Welke signalen', {
    voorwaarden: 'elk signaal is welkom; wat een stap verplicht vraagt staat bij zijn velden',
    klokken: 'een signaal loopt mee in de klokken van 5.1.3 tot en met 5.2.5',
    brieven: 'wie bericht krijgt staat in 5.1.3 en 5.1.5',
  }),
  '1.2': a('Wie signalen opvangt', {
    stappen: 'melden staat bij 5.1.1; hier gaat het om wie dat mag',
    voorwaarden: 'rechten zijn een deel van elke stap',
    klokken: 'een recht heeft geen termijn',
    brieven: 'een recht heeft geen brief',
  }),
  '2': a('Waarvoor de procedure dient', {
    stappen: uitgangspunt,
    voorwaarden: uitgangspunt,
    klokken: uitgangspunt,
    brieven: uitgangspunt,
  }),
  '3.1': a('Wat een klacht is en waarop zij berust', {
    stappen: 'de grondslag wordt gekozen bij de registratie (5.1.4)',
    klokken: 'een begrip heeft geen termijn',
    brieven: 'een begrip heeft geen brief',
  }),
  '3.2': a('Het klachtenregister', {
    stappen: 'elke stap schrijft in het register',
    voorwaarden: 'wat vastgelegd moet zijn staat bij de stap die het vraagt',
    klokken: 'vastleggen gebeurt in de stap zelf',
    brieven: 'brieven staan in het register, zij horen bij de stap die ze verstuurt',
  }),
  '4': a('Waarop de procedure ziet', {
    stappen: 'of iets buiten de procedure valt wordt gevraagd bij de registratie (5.1.4)',
    voorwaarden: 'buiten de procedure vallen is een antwoord, geen weigering',
    klokken: 'de klokken van de andere artikelen gelden',
    brieven: 'de brieven van de andere artikelen gelden',
  }),
  '5.1.1': a('Klachten en signalen in ontvangst nemen', {
    klokken: 'de klokken beginnen bij ontvangst, maar horen bij 5.1.3 en 5.1.6',
    brieven: 'het eerste bericht hoort bij 5.1.3',
  }),
  '5.1.2': a('Zelf afhandelen door de ontvanger', {
    klokken: 'kennisnemen valt onder de registratie van 5.1.4',
    brieven: 'de korte bevestiging hoort bij 5.1.5',
  }),
  '5.1.3': a('Bericht van ontvangst en behandeling'),
  '5.1.4': a('Nummeren en registreren', { brieven: 'een nummer wordt meegedeeld in de brief van 5.1.3' }),
  '5.1.5': a('Wel of niet in behandeling'),
  '5.1.6': a('Behandelaar, termijn en claim'),
  '5.1.7': a('De termijnen bewaken'),
  '5.2.1': a('Onderzoeken en adviseren', { klokken: 'het onderzoek loopt in de termijn van 5.1.6' }),
  '5.2.2': a('Besluiten', { klokken: 'het besluit valt in de termijn van 5.1.6' }),
  '5.2.3': a('De afhandeling vastleggen', {
    voorwaarden: 'het verslag is een verplicht veld; wat het bericht tegenhoudt staat bij 5.2.2',
    klokken: 'het bericht valt in de termijn van 5.1.7',
    brieven: 'de brief hoort bij het besluit (5.2.2)',
  }),
  '5.2.4': a('Wie niet tevreden is'),
  '5.2.5': a('Bespreken en ervan leren'),
  '5.3.1': a('Vastleggen en archiveren', {
    klokken: 'de bewaartermijn is een voorwaarde, geen taak met een klok',
    brieven: 'van archiveren krijgt niemand bericht',
  }),
  '5.3.2': a('Jaarlijks evalueren', {
    klokken: 'de klok van een jaar (D8) hoort bij de jaarevaluatie, het meetmoment bij de maatregel zelf (D10)',
    brieven: 'terugkoppeling is een gesprek; de dag ervan wordt vastgelegd',
  }),
  '6': a('De directie in het bijzonder', {
    stappen: 'deze plichten zijn stappen van 5.1.2, 5.1.5, 5.1.6 en 5.2.5',
    voorwaarden: 'zij staan bij die stappen',
    klokken: 'zij staan bij die artikelen',
    brieven: 'zij staan bij die artikelen',
  }),
  '7': a('De versie van de procedure', {
    stappen: 'de versie wordt bij het melden vastgelegd',
    voorwaarden: 'er valt niets te weigeren: de versie is een instelling',
    klokken: 'een versie heeft geen termijn',
    brieven: 'een versie heeft geen brief',
  }),
  'besluit 1': lezing('Onze lezing: stappen samen nemen'),
  'besluit 3': lezing('Onze lezing: dag 0 en vrije dagen'),
  'besluit 6': lezing('Onze lezing: wie beklaagde is'),
  'besluit 9': lezing('Onze lezing: wanneer iets verzonden is'),
  'besluit 12': lezing('Onze lezing: waarnemen voor een ander'),
  'A-14': lezing('Onze lezing: verlengen na vier weken'),
  'A-15': lezing('Onze lezing: wachten op de klager'),
  'A-23': lezing('Onze lezing: anonieme meldingen'),
  'I-19': lezing('Altijd waar: geen namen in onderwerpen'),
};

const artikelVan = (artikel: string): Artikel => {
  const gevonden = artikelen[artikel];
  if (gevonden === undefined) throw new Error(`Geef artikel ${artikel} een titel in docs/bron/artikelen.ts.`);
  return gevonden;
};

export const artikeltitel = (artikel: string): string => artikelVan(artikel).titel;

export const isLezing = (artikel: string): boolean => !/^\d/.test(artikel);

/** `geen: reason` for what an article does not have; without a reason there is an empty cell, and that is an error. */
export const geen = (artikel: string, onderdeel: Onderdeel): string => {
  const reden = artikelVan(artikel).zonder[onderdeel];
  if (reden === undefined)
    throw new Error(`Artikel ${artikel} heeft geen ${onderdeel}: geef de reden in docs/bron/artikelen.ts.`);
  return `geen: ${reden}`;
};

/** Reasons that no longer hold, because the article does have it. */
export const verouderdeReden = (artikel: string, onderdeel: Onderdeel, heeft: boolean): string | null =>
  heeft && !isLezing(artikel) && artikelVan(artikel).zonder[onderdeel] !== undefined
    ? `Artikel ${artikel} heeft nu wel ${onderdeel}: haal de reden weg uit docs/bron/artikelen.ts.`
    : null;

/** Each article once, in the order of the procedure. */
export const opVolgorde = (genoemd: readonly string[]): readonly string[] => {
  genoemd.forEach(artikelVan);
  return Object.keys(artikelen)
    .filter((artikel) => !isLezing(artikel) || genoemd.includes(artikel))
    .sort((x, y) => plaats(x) - plaats(y));
};

const volgorde = Object.keys(artikelen);
const plaats = (artikel: string): number => {
  // Object keys that look like a number come first by themselves; the procedure is read by article.
  const delen = artikel.split('.').map(Number);
  return isLezing(artikel)
    ? 1e6 + volgorde.indexOf(artikel)
    : (delen[0] ?? 0) * 1e4 + (delen[1] ?? 0) * 100 + (delen[2] ?? 0);
};

/** `artikel 5.1.3`, or the decision where the text is silent. */
export const noem = (artikel: string): string => (isLezing(artikel) ? artikel : `artikel ${artikel}`);
