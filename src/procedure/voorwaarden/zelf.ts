// Wanneer mag iemand het zelf afhandelen, en wanneer is een zaak afdoende behandeld? (5.1.2, 5.1.5, A-07)
import type { Dag } from '../dag';
import type { Keuze, verzendwijzen } from '../lijsten';
import type { Klacht } from '../rijen';
import type { Zaak } from '../stand';
import type { Voorwaarde } from '../voorwaarde';

export const magZelf: Voorwaarde<{ readonly eenvoudigProbleem: boolean }> = {
  code: 'niet-eenvoudig',
  artikel: '5.1.2',
  veld: 'eenvoudigProbleem',
  toets: ({ klacht, invoer }) =>
    klacht.soort === 'klacht' && !invoer.eenvoudigProbleem
      ? 'Dit is een klacht en geen eenvoudig probleem. Laat haar bij de directie; die registreert de klacht.'
      : null,
};

const alsJa = (
  veld: 'formeleBehandeling' | 'claimMogelijk' | 'tuchtrechtelijk',
  code: string,
  tekst: string,
): Voorwaarde<{ readonly [K in typeof veld]: boolean }> => ({
  code,
  artikel: '5.1.2',
  veld,
  toets: ({ invoer }) => (invoer[veld] ? tekst : null),
});

const naarDirectie = 'Laat de melding bij de directie; die registreert haar.';
export const geenFormeleBehandeling = alsJa(
  'formeleBehandeling',
  'zelf-formele-behandeling',
  `De klager wil een formele behandeling. ${naarDirectie}`,
);
export const geenClaim = alsJa('claimMogelijk', 'zelf-claim', `Er kan een claim volgen. ${naarDirectie}`);
export const geenTucht = alsJa(
  'tuchtrechtelijk',
  'zelf-tuchtrechtelijk',
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
  toets: ({ klacht, invoer }) =>
    klacht.soort === 'klacht' && invoer.verzendwijze === null
      ? 'De klager krijgt een korte bevestiging. Kies hoe u die verstuurt.'
      : null,
};
