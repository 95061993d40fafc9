// Hoe verloopt scenario G1 stap voor stap? De klacht van het UWV van donderdag 2 april 2026, als opdrachten voor elk register.
import { behandelaar, directie, notulist, ontvanger } from './spel';
import type { Spel } from './spel';
import type { Weigering } from '../../src/procedure/weigering';

export const dossier = 'g1-dossier-uwv';

export const melding = {
  ontvangstdatum: '2026-04-02',
  kanaal: 'e-mail',
  klagerNaam: 'Mevrouw Van Voorbeeld',
  klagerEmail: 'klachten@uwv.voorbeeld.example',
  relatie: 'opdrachtgever: UWV',
  soort: 'klacht',
  omschrijving: 'Het eindrapport kwam drie weken later dan afgesproken.',
  overMedewerker: false,
};
export const registratie = {
  soort: 'klacht',
  grondslag: ['afspraken niet nagekomen'],
  rubriek: 'overig',
  aard: 'zakelijk',
  herkomst: 'extern',
  klagerOrganisatie: 'UWV Voorbeeldstad',
  klagerEmail: 'klachten@uwv.voorbeeld.example',
  opdrachtgever: 'UWV',
  trajectnummer: 'T-0001',
};
export const toelating = {
  vanOpdrachtgever: true,
  relatieBeeindigd: false,
  tuchtrechtelijk: false,
  behandelaar,
  complexiteit: 'complex',
  termijnTot: '2026-04-30',
  claimMogelijk: false,
  verzendwijze: 'e-mail',
};
export const onderzoek = {
  bronnen: ['dossier van het traject', 'planning en facturen'],
  wederhoor: 'niet van toepassing',
  bevindingen: 'Het rapport lag twee weken te wachten op een handtekening.',
  onderdelen: [{ onderdeel: `${dossier}.1`, advies: 'gegrond', toelichting: 'De afgesproken datum is niet gehaald.' }],
  dossierplaats: 'Map K2026-001',
};
export const besluit = {
  onderdelen: [{ onderdeel: `${dossier}.1`, oordeel: 'gegrond', motivering: 'De afgesproken datum is niet gehaald.' }],
  wijze: 'excuses',
  wijzeToelichting: 'Wij tekenen rapporten voortaan binnen twee dagen.',
  boodschapper: directie,
  wijzeVanBericht: 'schriftelijk',
};
export const bericht = { afhandelingsverslag: 'Besluit en excuses per e-mail verzonden.', verzendwijze: 'e-mail' };
export const bespreking = {
  overlegdatum: '2026-05-06',
  aanwezigen: [directie, behandelaar, notulist],
  leerpunt: 'Een rapport mag niet op een handtekening wachten.',
  consensus: true,
  maatregelen: [{ soort: 'preventief', tekst: 'Vervanger aanwijzen voor het tekenen van rapporten.' }],
};

/** Runs G1 to the archive; returns every refusal, so an empty list means all went through. */
export const speelG1 = (spel: Spel): readonly Weigering[] => {
  const uit: Weigering[] = [];
  const doe = (dag: string, wie: string, ...stappen: readonly [string, object][]): void => {
    spel.dag(dag);
    uit.push(...spel.doe(wie, dossier, ...stappen));
  };
  doe('2026-04-02', ontvanger, ['melden', melding]);
  doe('2026-04-03', directie, ['registreren', registratie], ['toelaten', toelating]);
  doe('2026-04-21', behandelaar, ['bevindingen', onderzoek]);
  doe('2026-04-23', directie, ['besluiten', besluit]);
  doe('2026-04-24', directie, ['berichten', bericht]);
  doe('2026-05-06', notulist, ['bespreken', bespreking]);
  doe('2026-05-07', directie, ['archiveren', {}]);
  return uit;
};
