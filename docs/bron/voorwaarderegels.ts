// Wat zegt elke voorwaarde, in een zin? Alleen voor docs/procedure.md: het scherm toont de zin van de weigering (5.1.1 - 5.3.2).
import { briefsoort } from '../../src/procedure/brieven';

/** Refusal code -> the rule. */
export const voorwaarderegels: Readonly<Record<string, string>> = {
  // 3.1
  'grondslag-ontbreekt': 'Een klacht heeft ten minste een van de vijf grondslagen.',
  // 5.1.1
  'ontvangst-in-toekomst': 'De ontvangstdatum ligt niet in de toekomst.',
  'ontvangst-lang-geleden': 'Een ontvangst van meer dan 60 dagen geleden wordt bevestigd.',
  'advies-schriftelijk-toelichten': 'Is niet geadviseerd om schriftelijk te klagen, dan staat erbij waarom niet.',
  // 5.1.2
  'niet-eenvoudig':
    'Zelf afhandelen kan bij een opmerking, vraag of suggestie, en bij een klacht alleen als het een eenvoudig probleem is.',
  'zelf-formele-behandeling': 'Wie een formele behandeling wil, krijgt die van de directie.',
  'zelf-claim': 'Bij een mogelijke claim beslist de directie.',
  'zelf-tuchtrechtelijk': 'Een tuchtrechtelijke zaak gaat naar de directie.',
  // 5.1.3
  'korte-brief-ontbreekt': 'Bij een klacht krijgt de klager een korte bevestiging.',
  'postdatum-ongeldig':
    'Een brief is verzonden nadat hij is gemaakt en nadat er een nummer en een besluit was om te melden, en niet in de toekomst.',
  'besluitdatum-ongeldig': 'Het aangekondigde besluit ligt vandaag of later, en binnen vier weken na ontvangst.',
  'geen-verzendadres': 'Een brief per e-mail heeft een e-mailadres nodig, een brief per post een naam of een adres.',
  'geen-brief-op-de-post': 'Er is een papieren brief waarvan de verzending nog niet is vastgelegd.',
  'intrekdatum-ongeldig': 'De klacht is ingetrokken na de ontvangst en niet in de toekomst.',
  'sjabloon-mist-plaats': 'De tekst van een brief noemt alles wat die brief moet bevatten.',
  'plaats-onbekend': 'Tussen accolades staan alleen woorden die het register in deze brief kan invullen.',
  'geen-oordeel-zonder-onderzoek':
    'Geen oordeel mogelijk kan pas na het onderzoek; in der minne oplossen kan ook eerder.',
  // 5.1.4
  'heeft-al-nummer': 'Een melding krijgt een keer een nummer; met een nummer vervalt zij niet meer.',
  'nummer-ongeldig': 'Samenhang verwijst naar een ander dossiernummer.',
  'register-al-ingericht': 'Alleen een register zonder medewerkers kan worden ingericht.',
  'laatste-directie': 'Er blijft altijd een actief directielid.',
  'alleen-directie-benoemt-directie':
    'Directie en plaatsvervanger worden alleen door de directie benoemd of ontslagen. Is er geen plaatsvervanger, dan wijst ook de beheerder de eerste aan, nooit zichzelf: besluit 6 sluit uit dat een beklaagd directielid met een vastgelegde afwijking zelf beslist (A-21), dus een klacht over de hele directie mag niet op hem blijven wachten.',
  'instelling-geen-getal': 'Een termijn is een heel getal groter dan nul.',
  'deelwijze-onbekend': 'Een bestand in Google is besloten of open gedeeld; een derde manier is er niet.',
  // 5.1.5
  'afdoende-niet-gemotiveerd':
    'Afdoende is een zaak als de klager tevreden is, of als een signaal geen verder antwoord vraagt en de directie zegt waarom.',
  'reden-toelichten': 'Wie om een andere reden dan de richtlijnen weigert, motiveert dat.',
  'niet-namens-opdrachtgever': 'Alleen klachten van of namens opdrachtgevers komen in behandeling.',
  'ex-relatie-zonder-gedraging':
    'Na het einde van de dienstverlening komen alleen klachten over een gedraging in behandeling.',
  tuchtrechtelijk: 'Klachten van tuchtrechtelijke aard vallen buiten de procedure.',
  'klager-nog-geen-bericht': 'Een klacht die niet in behandeling is, blijft open tot de klager bericht heeft.',
  // 5.1.6
  'behandelaar-ongeschikt': 'De behandelaar is een actieve medewerker over wie de klacht niet gaat.',
  'termijn-buiten-2-4-weken': 'De termijn eindigt twee tot vier weken na ontvangst.',
  'claim-niet-geschat': 'Is een claim mogelijk, dan schat de directie het bedrag.',
  'geen-claim':
    'Overleg met een verzekeraar hoort bij een mogelijke claim; boven 500 euro is het verplicht, daaronder het overwegen waard.',
  'opdrachtnemer-zonder-adres': 'Een brief per e-mail aan de opdrachtnemer heeft een e-mailadres nodig.',
  'zelfde-behandelaar': 'Een wissel wijst iemand anders aan.',
  'later-zonder-brief': 'Wordt de datum later, dan krijgt de klager daarvan bericht.',
  'geen-opdrachtnemer-wacht': 'Er is een opdrachtnemer die nog moet terugmelden.',
  'opdrachtnemer-onbekend': 'Het antwoord hoort bij een opdrachtnemer die is ingelicht.',
  'raadpleging-in-toekomst': 'Het overleg met de verzekeraar is al geweest.',
  'verzekeraar-eerst': 'Boven 500 euro wordt pas besloten als de opdrachtnemers hun verzekeraar hebben ingeschakeld.',
  'toezegging-bij-open-claim': 'Een toezegging over aansprakelijkheid bij een open claim wordt bewust bevestigd.',
  // 5.1.7
  'termijn-al-voorbij': 'Een nieuwe termijn ligt niet in het verleden, tenzij de uiterste dag al voorbij is.',
  'oude-termijn-voorbij': 'Een latere datum wordt meegedeeld voordat de oude datum voorbij is.',
  // 5.2.1
  'te-veel-bijlagen': 'Bij een dossier staan hoogstens 25 bestanden.',
  'bestand-onvolledig': 'Een bestand wordt pas vastgelegd als het in zijn geheel is bewaard.',
  'bestandssoort-past-niet': 'De soort van een bestand past bij zijn naam.',
  'bestand-te-groot': 'Een bestand is niet leeg en hoogstens 10 MB.',
  'bijlage-niet-te-verwijderen': 'Een bestand wordt verwijderd door de directie of door wie het toevoegde.',
  'medewerker-onbekend': 'Een betrokken medewerker staat in de lijst Medewerkers.',
  'wederhoor-niet-vastgelegd':
    'Van het horen staan datum en samenvatting vast; is niet gehoord bij een klacht over een gedraging, dan staat er waarom.',
  'wederhoor-in-toekomst': 'Het horen heeft plaatsgevonden voordat het wordt vastgelegd.',
  'onderdeel-onbeantwoord': 'Advies en oordeel worden per onderdeel van de klacht gegeven.',
  'antwoorddatum-voorbij': 'Wie iets gevraagd wordt, krijgt daar tijd voor.',
  'niemand-betrokken': 'Wederhoor kan alleen als de klacht over een medewerker gaat.',
  'geen-betrokkene': 'Wederhoor wordt gevraagd aan een medewerker over wie de klacht gaat.',
  'niet-uitgenodigd': 'De beklaagde reageert nadat om wederhoor is gevraagd.',
  // 5.2.2
  'bericht-staat-klaar': 'Er staat niet al een bericht over de afhandeling klaar om te verzenden.',
  'afwijking-niet-gemotiveerd': 'Wijkt het oordeel af van het advies, dan heeft het een eigen motivering.',
  'boodschapper-ongeschikt': 'De boodschapper is een actieve medewerker over wie de klacht niet gaat.',
  'mondeling-niet-toegelicht': 'Het bericht is in het algemeen schriftelijk; iets anders heeft een reden.',
  // 5.2.4
  'reactie-al-bekend': 'Er is nog geen reactie van de klager vastgelegd.',
  'reactiedatum-ongeldig': 'De reactie kwam niet in de toekomst.',
  'verwijzing-ontbreekt': 'Een ontevreden klager wordt gewezen op de instantie die de opdracht financiert.',
  'brief-L7-onvolledig': 'De verwijzing noemt de instantie en gaat naar een bekend adres.',
  'al-heropend': 'Alleen de laatste ronde van een klacht kan worden heropend.',
  'heropenen-te-laat': 'Heropenen kan tot een jaar na de afhandeling.',
  // 5.2.5
  'overlegdatum-ongeldig': 'De bespreking is na de afhandeling en niet in de toekomst.',
  'consensus-zonder-voorstel':
    'Is er consensus over maatregelen, dan worden die dezelfde dag voorgesteld; zonder consensus is er geen voorstel van het overleg.',
  'vaststelling-onvolledig': 'Een vastgestelde maatregel heeft een eigenaar, een einddatum en een meetmoment.',
  'einddatum-ongeldig':
    'De einddatum ligt niet in het verleden, ook niet na verplaatsen, en het meetmoment niet voor de einddatum.',
  'aanhouding-zonder-datum': 'Een aangehouden voorstel heeft een nieuwe datum.',
  'eigenaar-onbekend': 'De eigenaar is een actieve medewerker.',
  'bekendmaking-ongeldig': 'Bekendmaken gebeurt na het besluit en niet in de toekomst.',
  'notitie-zonder-ingangsdatum': 'Een interne notitie zegt vanaf wanneer de maatregel geldt.',
  'uitvoering-ongeldig': 'De uitvoering is na het besluit en niet in de toekomst.',
  'documenten-niet-verspreid': 'Gewijzigde documenten zijn verspreid over de betrokken medewerkers.',
  // 5.3.1
  'verbeteren-te-laat':
    'De ontvanger verbetert zijn eigen melding tot en met de volgende werkdag; daarna doet de directie het.',
  'niets-verbeterd': 'Verbeteren verandert ten minste een gegeven.',
  'verbeterde-ontvangst-te-laat': 'De ontvangst was niet later dan de melding.',
  'bewaardatum-voorbij': 'Langer bewaren heeft een datum in de toekomst.',
  'bewaartermijn-loopt': 'Anonimiseren kan als de bewaartermijn voorbij is.',
  'evaluatie-nog-niet-vastgesteld':
    'Een dossier wordt niet geanonimiseerd voordat de evaluatie van zijn jaar is vastgesteld.',
  'nog-iets-open': 'Een dossier met een open claim, geschil of maatregel blijft bewaard.',
  'rij-onbekend':
    'Alleen een rij die in het logboek staat en niet over uzelf gaat kan worden teruggezet; de stand van het logboek zelf schrijft elke vastlegging opnieuw.',
  'rij-intussen-veranderd': 'Wie terugzet of aanvaardt, beslist over wat er nu staat, niet over wat er eerder stond.',
  'niets-te-aanvaarden': 'Aanvaarden kan van een rij die er een keer staat en anders is dan vastgelegd.',
  'niet-te-aanvaarden':
    'Wat met de hand is ingetypt wordt alleen aanvaard als de gewone stap voor die kolom hetzelfde zou vastleggen; fase, nummer, besluiten, datums en wat het register zelf bijhoudt dus niet.',
  // 5.3.2
  'doelmatig-zonder-doel': 'Wat niet doeltreffend is, is niet doelmatig.',
  'meetmoment-ontbreekt': 'Wat nog niet te beoordelen is, krijgt een nieuw meetmoment.',
  'vervolg-ontbreekt':
    'Is een maatregel onjuist of niet doeltreffend, dan volgt bijstellen, vervangen, intrekken of handhaven met reden.',
  'vervolg-zonder-reden': 'Bijstellen, vervangen, intrekken of handhaven gebeurt met reden.',
  'reden-te-kort': 'Elk oordeel, en elk vervolg, heeft een reden van ten minste een zin.',
  'opvolger-ontbreekt': 'Een maatregel die moet worden bijgesteld of vervangen, sluit niet zonder opvolger.',
  'maatregel-zonder-oordeel':
    'Een jaar wordt vastgesteld als elke maatregel die is uitgevoerd ook is beoordeeld; wat te vroeg is, heeft een meetmoment dat nog komt.',
  'telling-sluit-niet':
    'Een jaar wordt vastgesteld als begin, ontvangen en heropend, min afgesloten, het einde van het jaar is.',
  'oordelen-onvolledig': 'Een maatregel sluit met een oordeel over juistheid, doeltreffendheid en doelmatigheid.',
  'jaar-nog-niet-voorbij': 'Een jaar wordt geëvalueerd als het voorbij is, of in december.',
  'jaar-al-geopend': 'Elk jaar heeft een evaluatie.',
  'besluit-onbekend': 'Het nummer is dat van een besluit bij een jaarevaluatie.',
  'presentatie-onvindbaar': 'Van de presentatie staat vast waar zij is: een link of de naam van een bestand.',
  'presentatie-kenmerk-ongeldig': 'Van de presentatie staat het kenmerk (SHA-256) vast.',
  'bespreking-in-toekomst': 'De bespreking is geweest.',
  // besluit 3
  'kalender-niet-gevuld': 'De vrije dagen van het jaar zijn ingevuld; zonder kalender wordt niet gerekend.',
  // besluit 9
  'bericht-wacht-niet': 'Alleen een bericht dat wacht op verzending kan als verzonden worden gemerkt.',
  // besluit 12
  'waarneming-onvolledig':
    'Een waarneming heeft een waarnemer, een begin en een eind; wie haar beëindigt, vult er geen in.',
  //
  'verlenging-te-lang': 'Een verlenging duurt hoogstens vier weken na de oude datum.',
  'tweede-verlenging': 'Verder verlengen kan alleen als de klager daar schriftelijk mee instemt.',
  //
  'wacht-niet-op-klager': 'Er staat een vraag aan de klager open.',
  //
  'anoniem-geen-klacht': 'Een anonieme melding zonder e-mailadres wordt als signaal vastgelegd, niet als klacht.',
  'anoniem-niet-toelaatbaar':
    'Een anonieme melding zonder adres kan niet in behandeling worden genomen; niemand kan bericht krijgen.',
  // I-19
  'onderwerp-met-naam': 'In het onderwerp van een brief staat geen naam, alleen het nummer.',
  'machtiging-onbekend': 'Van een gemachtigde is de machtiging gezien of gevraagd.',
  'derde-zonder-machtiging':
    'Een derde klaagt alleen namens een opdrachtgever als er een machtiging is gezien of gevraagd.',
  'relatie-is-beeindigd': 'Bij een ex-opdrachtgever of ex-cliënt is de dienstverlening beëindigd.',
  'alleen-directie-wijst-waarnemer-aan':
    'Alleen de directie wijst een waarnemer aan, verandert of beëindigt een waarneming.',
  'brief-nog-niet-verzonden': 'Een dossier gaat pas in het archief als alle brieven verzonden zijn.',
  'sjabloon-mist-zin': 'De tekst van een brief zegt in woorden alles wat die brief moet zeggen.',
  'sjabloon-is-standaard': 'Alleen een brief met een eigen tekst kan terug naar de standaardtekst.',
  'inleessleutel-onjuist': 'Elke ingelezen klacht heeft een eigen sleutel die uit het bestand volgt.',
  'oude-data-onjuist': 'Een ingelezen klacht is ontvangen en daarna afgehandeld, niet later dan vandaag.',
};

const briefregels: Readonly<Record<string, (brief: string) => string>> = {
  onvolledig: (brief) => `${brief} bevat alles wat erin hoort en geen open plaatsen.`,
  'mist-deel': (brief) => `${brief} laat niets weg, of het is met opzet.`,
  'noemt-klager': (brief) => `${brief} noemt de klager alleen als het niet anders kan.`,
};

const briefregel = (code: string): string | undefined => {
  const [, naam = '', eis = ''] = /^brief-(.+)-(onvolledig|mist-deel|noemt-klager)$/.exec(code) ?? [];
  const titel = briefsoort(naam)?.titel;
  return titel === undefined ? undefined : briefregels[eis]?.(`Brief ${naam} (${titel})`);
};

export const regelVan = (code: string): string => {
  const regel = voorwaarderegels[code] ?? briefregel(code);
  if (regel === undefined) throw new Error(`Geef weigering ${code} een regel in docs/bron/voorwaarderegels.ts.`);
  return regel;
};
