// Wat zegt het scherm als het register niet te bereiken is? Ook dat is een weigering: een zin, en wat u kunt doen.
import type { Weigering } from '../../src/procedure/weigering';

export type Storing =
  | 'verbinding'
  | 'geen-antwoord'
  | 'niet-aangemeld'
  | 'accounts'
  | 'toestemming'
  | 'afgebroken'
  | 'te-druk'
  | 'dagmaximum'
  | 'fout';

export type Ontvangen =
  { readonly ok: true; readonly json: string } | { readonly ok: false; readonly storing: Storing };
export const mis = (storing: Storing): Ontvangen => ({ ok: false, storing });

const zinnen: Readonly<Record<Storing, string>> = {
  verbinding:
    'Er is geen verbinding met het register. Uw tekst staat er nog. Probeer het zo opnieuw; iets dubbel vastleggen kan niet.',
  'geen-antwoord':
    'Het register heeft na anderhalve minuut nog niet geantwoord. Misschien is het wel vastgelegd. Uw tekst staat er nog. Probeer het opnieuw; iets dubbel vastleggen kan niet.',
  'niet-aangemeld': 'U bent niet meer aangemeld. Uw tekst staat er nog. Meld u opnieuw aan en ga verder.',
  accounts:
    'Google herkent u niet, waarschijnlijk omdat u met meer dan een Google-account bent aangemeld. Uw tekst staat er nog. Kopieer hem, open het register in een browservenster met alleen uw werkaccount en probeer het daar opnieuw.',
  toestemming:
    'Google geeft dit venster geen toegang. Uw tekst staat er nog. Bent u met meer dan een Google-account aangemeld? Kopieer uw tekst en open het register in een browservenster met alleen uw werkaccount. Gebruikt u maar een account? Kies dan in het spreadsheet het menu Klachtenregister, geef toestemming en probeer het opnieuw.',
  afgebroken:
    'Google brak het werk af omdat het te lang duurde. Uw tekst staat er nog. Probeer het opnieuw; iets dubbel vastleggen kan niet. Gebeurt het weer? Meld het aan uw beheerder.',
  'te-druk':
    'Het is te druk bij Google: er is te veel kort na elkaar gevraagd. Uw tekst staat er nog. Wacht een minuut en probeer het opnieuw; iets dubbel vastleggen kan niet.',
  dagmaximum:
    'Google laat vandaag niets meer toe: het aantal verzoeken van een dag is bereikt. Uw tekst staat er nog. Probeer het morgen opnieuw, en kopieer uw tekst als u dit venster sluit.',
  fout: 'Er ging iets mis in het register. Uw tekst staat er nog. Probeer het opnieuw. Gebeurt het weer? Meld het aan uw beheerder.',
};

export const alsWeigering = (storing: Storing): Weigering => ({
  code: storing,
  artikel: '',
  stap: null,
  veld: null,
  tekst: zinnen[storing],
});

/** The register's own way to say that something went wrong halfway. */
const vanServer: readonly string[] = ['storing'];
/** A disturbance says nothing about what somebody may see, nor about what was recorded; a refusal by the register does. */
export const isStoring = (weigering: Weigering): boolean =>
  [...Object.keys(zinnen), ...vanServer].includes(weigering.code);

/** Google tells by its message only, in English or in the language of the person; for several accounts see issuetracker 69270374. */
const berichten: readonly (readonly [RegExp, Storing])[] = [
  [/^\s*$|PERMISSION_DENIED/, 'accounts'],
  [/authorization is required|autorisatie|toestemming/i, 'toestemming'],
  [/maximum execution time|maximale uitvoeringstijd|timed? ?out/i, 'afgebroken'],
  [/too many times for one day|daily limit/i, 'dagmaximum'],
  [/too many (times|simultaneous|concurrent|scripts)|quota|rate limit|limit exceeded/i, 'te-druk'],
  [/NetworkError|HTTP 0|network/i, 'verbinding'],
];

export const storingVanGoogle = (bericht: string): Storing =>
  berichten.find(([vorm]) => vorm.test(bericht))?.[1] ?? 'fout';
