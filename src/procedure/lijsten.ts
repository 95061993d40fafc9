// Uit welke gesloten lijsten kiest de gebruiker? De woorden zijn die van de procedure (artikel 1, 3.1, 5.1.1, 5.1.5, 5.1.6, 5.2.2).

export const fasen = [
  'Nieuw',
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
/** `Nieuw` is the dossier that does not exist yet; it is never stored. */
export type Fase = (typeof fasen)[number];

export const soorten = ['klacht', 'opmerking', 'suggestie', 'informatieverzoek'] as const;
export const kanalen = ['mondeling', 'telefonisch', 'brief', 'e-mail', 'formulier'] as const;
export const mondelingeKanalen = ['mondeling', 'telefonisch'] as const;
export const relaties = [
  'opdrachtgever: UWV',
  'opdrachtgever: verzekeraar',
  'opdrachtgever: werkgever',
  'opdrachtgever: particulier',
  'cliënt in een traject',
  'gemachtigde',
  'ex-opdrachtgever',
  'ex-cliënt',
  'derde',
] as const;
export const schriftelijkAdvies = ['ja', 'niet van toepassing'] as const;
export const herkomsten = ['extern', 'intern', 'evaluatie'] as const;
export const grondslagen = [
  'afspraken niet nagekomen',
  'ondoeltreffendheid',
  'ondoelmatigheid',
  'onjuistheid van dienstverlening',
  'gedraging medewerker',
] as const;
export const rubrieken = [
  'beoordeling geschiktheid functies',
  'advisering medische of arbeidsdeskundige aspecten',
  'bejegening',
  'overig',
] as const;
export const aarden = ['zakelijk', 'kwaliteit', 'beide'] as const;
export const complexiteiten = ['eenvoudig', 'gemiddeld', 'complex'] as const;
export const redenenNietInBehandeling = [
  'niet van of namens een opdrachtgever',
  'ex-relatie, niet over een gedraging',
  'tuchtrechtelijk',
  'anders',
] as const;
export const wederhoorKeuzes = ['gehoord', 'niet van toepassing'] as const;
export const oordelen = ['gegrond', 'ongegrond'] as const;
export const totaaloordelen = ['gegrond', 'deels gegrond', 'ongegrond'] as const;
export const uitkomsten = ['gegrond', 'deels gegrond', 'ongegrond', 'niet in behandeling'] as const;
export const wijzenVanAfhandeling = ['excuses', 'herstel', 'uitleg', 'gesprek', 'tegemoetkoming', 'anders'] as const;
export const wijzenVanBericht = ['schriftelijk', 'mondeling, schriftelijk bevestigd'] as const;
export const bronnen = [
  'dossier van het traject',
  'e-mail en correspondentie',
  'gespreksverslagen',
  'rapportages',
  'planning en facturen',
  'gesprek met de klager',
  'anders',
] as const;
export const maatregelsoorten = ['directe correctie', 'corrigerend', 'preventief'] as const;
export const verzendwijzen = ['e-mail', 'post'] as const;
export const rollen = ['medewerker', 'directie', 'notulist', 'beheerder'] as const;

export type Keuze<L extends readonly string[]> = L[number];
