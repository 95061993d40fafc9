// Wanneer mag iemand het zelf afhandelen, en wanneer is een zaak afdoende behandeld? (5.1.2, 5.1.5, A-07)
import type { Dag } from '../dag';
import type { Keuze, verzendwijzen } from '../lijsten';
import { isBeklaagde } from '../persoon';
import type { Klacht } from '../rijen';
import type { Zaak } from '../stand';
import type { Voorwaarde } from '../voorwaarde';

export const nietOverZichzelf: Voorwaarde = {
  code: 'zelf-over-zichzelf',
  artikel: '5.1.2',
  regel: 'Wie zelf de beklaagde is, handelt de zaak niet zelf af.',
  toets: ({ stand, klacht }) =>
    isBeklaagde(stand.wie, klacht) ? 'De melding gaat over u. De directie neemt haar over.' : null,
};

export const magZelf: Voorwaarde<{ readonly eenvoudigProbleem: boolean }> = {
  code: 'niet-eenvoudig',
  artikel: '5.1.2',
  veld: 'eenvoudigProbleem',
  regel:
    'Zelf afhandelen kan bij een opmerking, vraag of suggestie, en bij een klacht alleen als het een eenvoudig probleem is.',
  toets: ({ klacht, invoer }) =>
    klacht.soort === 'klacht' && !invoer.eenvoudigProbleem
      ? 'Dit is een klacht en geen eenvoudig probleem. Laat haar bij de directie; die registreert de klacht.'
      : null,
};

const alsJa = (
  veld: 'formeleBehandeling' | 'claimMogelijk' | 'tuchtrechtelijk',
  code: string,
  regel: string,
  tekst: string,
): Voorwaarde<{ readonly [K in typeof veld]: boolean }> => ({
  code,
  artikel: '5.1.2',
  veld,
  regel,
  toets: ({ invoer }) => (invoer[veld] ? tekst : null),
});

const naarDirectie = 'Laat de melding bij de directie; die registreert haar.';
export const geenFormeleBehandeling = alsJa(
  'formeleBehandeling',
  'zelf-formele-behandeling',
  'Wie een formele behandeling wil, krijgt die van de directie.',
  `De klager wil een formele behandeling. ${naarDirectie}`,
);
export const geenClaim = alsJa(
  'claimMogelijk',
  'zelf-claim',
  'Bij een mogelijke claim beslist de directie.',
  `Er kan een claim volgen. ${naarDirectie}`,
);
export const geenTucht = alsJa(
  'tuchtrechtelijk',
  'zelf-tuchtrechtelijk',
  'Een tuchtrechtelijke zaak gaat naar de directie.',
  `Het kan om tuchtrecht gaan. ${naarDirectie}`,
);

/** A letter that may be left out. */
export interface OptioneleVerzending {
  readonly verzendwijze: Keuze<typeof verzendwijzen> | null;
  readonly brieftekst: string | null;
  readonly briefBewust: boolean | null;
  readonly gepostOp: Dag | null;
}

const tevredenVan = (zaak: Zaak<{ readonly tevreden?: Klacht['tevreden'] }>): Klacht['tevreden'] =>
  zaak.invoer.tevreden ?? zaak.klacht.tevreden;

export const afdoendeGemotiveerd: Voorwaarde<{
  readonly afdoendeReden: string | null;
  readonly tevreden?: Klacht['tevreden'];
}> = {
  code: 'afdoende-niet-gemotiveerd',
  artikel: '5.1.5',
  veld: 'afdoendeReden',
  regel:
    'Afdoende is een zaak als de klager tevreden is, of als een signaal geen verder antwoord vraagt en de directie zegt waarom.',
  toets: (zaak) => {
    if (tevredenVan(zaak) === 'ja') return null;
    if (zaak.klacht.soort === 'klacht')
      return 'De klager is niet tevreden, of dat staat niet vast. Neem de klacht verder in behandeling.';
    return zaak.invoer.afdoendeReden === null ? 'Schrijf op waarom dit signaal geen verder antwoord vraagt.' : null;
  },
};

export const korteBriefBijKlacht: Voorwaarde<OptioneleVerzending> = {
  code: 'korte-brief-ontbreekt',
  artikel: '5.1.3',
  veld: 'verzendwijze',
  regel: 'Bij een klacht krijgt de klager een korte bevestiging.',
  toets: ({ klacht, invoer }) =>
    klacht.soort === 'klacht' && invoer.verzendwijze === null
      ? 'De klager krijgt een korte bevestiging. Kies hoe u die verstuurt.'
      : null,
};
