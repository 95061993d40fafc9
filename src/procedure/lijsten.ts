// Uit welke gesloten lijsten kiest de gebruiker? De woorden zijn die van de procedure (artikel 1, 3.1, 5.1.1, 5.1.5, 5.1.6, 5.2.2).

export const fasen = [
  'Nieuw',
  'Ontvangen',
  'Zelf afgehandeld',
  'Bij directie',
  'Niet in behandeling',
  'In onderzoek',
  'Advies bij directie',
  'Besloten',
  'Afgehandeld',
  'Besproken',
  'Gearchiveerd',
  'Geanonimiseerd',
  'Ingetrokken',
  'Samengevoegd',
  'Vervallen',
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
export const uitkomsten = [
  'gegrond',
  'deels gegrond',
  'ongegrond',
  'geen oordeel mogelijk',
  'niet in behandeling',
  'afdoende behandeld',
  'ingetrokken',
  'in der minne opgelost',
  'samengevoegd',
] as const;
/** How a complaint that was examined can end without a judgement. */
export const uitkomstenZonderOordeel = ['geen oordeel mogelijk', 'in der minne opgelost'] as const;
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
export const rollen = ['medewerker', 'directie', 'plaatsvervanger', 'notulist', 'beheerder'] as const;
export const machtigingen = ['niet nodig', 'gezien', 'gevraagd'] as const;
/** Asked for is enough: a missing authorisation is no reason to refuse. */
export const heeftMachtiging = (machtiging: string | null): boolean =>
  machtiging === 'gezien' || machtiging === 'gevraagd';
export const tevredenheden = ['ja', 'nee', 'geen reactie'] as const;
export const oorzaken = [
  'planning en tijd',
  'communicatie met de klant',
  'overdracht tussen collega’s',
  'werkwijze of procedure',
  'kennis of ervaring',
  'middelen of systemen',
  'afspraken met de opdrachtgever',
  'buiten onze invloed',
] as const;
export const opdrachtnemersoorten = ['werknemer', 'zelfstandig opdrachtnemer'] as const;
export const verzekeraarsoorten = [
  'rechtsbijstandverzekeraar',
  'schadeverzekeraar',
  'aansprakelijkheidsverzekeraar',
] as const;
export const heropenredenen = ['nieuwe feiten', 'klager ontevreden', 'eigen fout'] as const;
export const maatregelstatussen = [
  'Voorgesteld',
  'Aangehouden',
  'Afgewezen',
  'Vastgesteld',
  'Bekendgemaakt',
  'In uitvoering',
  'Uitgevoerd',
  'Beoordeeld',
  'Gesloten',
  'Bijgesteld',
] as const;
export const maatregelbronnen = ['advies', 'overleg', 'directie', 'jaarevaluatie'] as const;
export const maatregelbesluiten = ['vastgesteld', 'afgewezen', 'aangehouden'] as const;
export const bekendmakingen = ['intern overleg', 'interne notitie'] as const;
export const juistheden = ['juist', 'deels juist', 'onjuist'] as const;
export const doeltreffendheden = [
  'doeltreffend',
  'deels doeltreffend',
  'niet doeltreffend',
  'nog niet te beoordelen',
] as const;
export const doelmatigheden = ['doelmatig', 'deels doelmatig', 'niet doelmatig', 'nog niet te beoordelen'] as const;
export const vervolgen = ['sluiten', 'bijstellen', 'vervangen', 'intrekken', 'handhaven met reden'] as const;
export const besluitstatussen = ['Open', 'Gedaan', 'Vervallen'] as const;
export const jaarstatussen = ['Concept', 'Besproken', 'Vastgesteld', 'Heropend'] as const;

export type Keuze<L extends readonly string[]> = L[number];
