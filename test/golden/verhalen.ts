// Welke bouwstenen hebben de gouden scenario's gemeen? Een melding, een registratie, een toelating, met wat per verhaal verschilt.
import { behandelaar, directie, ontvanger } from '../loket/spel';
import type { Spel } from '../loket/spel';

export const melding = (anders: object = {}): object => ({
  ontvangstdatum: '2026-04-02',
  kanaal: 'e-mail',
  klagerNaam: 'Mevrouw Van Voorbeeld',
  klagerEmail: 'klager@voorbeeld.example',
  relatie: 'cliënt in een traject',
  soort: 'klacht',
  omschrijving: 'Het gesprek verliep niet prettig.',
  overMedewerker: false,
  ...anders,
});
export const registratie = (anders: object = {}): object => ({
  soort: 'klacht',
  grondslag: ['onjuistheid van dienstverlening'],
  rubriek: 'overig',
  aard: 'kwaliteit',
  herkomst: 'extern',
  klagerEmail: 'klager@voorbeeld.example',
  opdrachtgever: 'UWV',
  ...anders,
});
export const toelating = (anders: object = {}): object => ({
  vanOpdrachtgever: true,
  relatieBeeindigd: false,
  tuchtrechtelijk: false,
  behandelaar,
  complexiteit: 'complex',
  termijnTot: '2026-04-30',
  claimMogelijk: false,
  verzendwijze: 'e-mail',
  ...anders,
});
export const weigering = (anders: object = {}): object => ({
  besluitReden: 'tuchtrechtelijk',
  verzendwijze: 'e-mail',
  ...anders,
});
export const onderzoek = (dossier: string, adviezen: readonly string[] = ['gegrond'], anders: object = {}): object => ({
  bronnen: ['dossier van het traject'],
  wederhoor: 'niet van toepassing',
  wederhoorVerslag: 'Er was niemand te horen.',
  bevindingen: 'Wij hebben het dossier bekeken.',
  onderdelen: adviezen.map((advies, i) => ({
    onderdeel: `${dossier}.${i + 1}`,
    advies,
    toelichting: `Advies ${i + 1}.`,
  })),
  dossierplaats: 'Map',
  ...anders,
});
export const besluit = (dossier: string, oordelen: readonly string[] = ['gegrond'], anders: object = {}): object => ({
  onderdelen: oordelen.map((oordeel, i) => ({
    onderdeel: `${dossier}.${i + 1}`,
    oordeel,
    motivering: `Motivering ${i + 1}.`,
  })),
  wijze: 'uitleg',
  wijzeToelichting: 'Wij leggen het uit.',
  boodschapper: directie,
  wijzeVanBericht: 'schriftelijk',
  ...anders,
});
export const bericht = { afhandelingsverslag: 'Brief verzonden.', verzendwijze: 'e-mail' };

/** To the phase `In onderzoek` on 3 April. */
export const inOnderzoek = (
  spel: Spel,
  dossier: string,
  anders: { melding?: object; registratie?: object; toelating?: object } = {},
): void => {
  spel.dag('2026-04-02');
  const eerst = spel.doe(ontvanger, dossier, ['melden', melding(anders.melding)]);
  spel.dag('2026-04-03');
  const dan = spel.doe(
    directie,
    dossier,
    ['registreren', registratie(anders.registratie)],
    ['toelaten', toelating(anders.toelating)],
  );
  if (eerst.length + dan.length > 0) throw new Error(JSON.stringify([...eerst, ...dan]));
};

/** To the phase `Afgehandeld` on 24 April. */
export const afgehandeld = (spel: Spel, dossier: string, anders: Parameters<typeof inOnderzoek>[2] = {}): void => {
  inOnderzoek(spel, dossier, anders);
  spel.dag('2026-04-21');
  const uit = [...spel.doe(behandelaar, dossier, ['bevindingen', onderzoek(dossier)])];
  spel.dag('2026-04-23');
  uit.push(...spel.doe(directie, dossier, ['besluiten', besluit(dossier)]));
  spel.dag('2026-04-24');
  uit.push(...spel.doe(directie, dossier, ['berichten', bericht]));
  if (uit.length > 0) throw new Error(JSON.stringify(uit));
};
