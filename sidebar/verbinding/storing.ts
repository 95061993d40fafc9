// Wat zegt het scherm als het register niet te bereiken is? Ook dat is een weigering: een zin, en wat u kunt doen.
import type { Weigering } from '../../src/procedure/weigering';

export type Storing = 'verbinding' | 'niet-aangemeld' | 'accounts' | 'toestemming' | 'fout';

const zinnen: Readonly<Record<Storing, string>> = {
  verbinding:
    'Er is geen verbinding met het register. Uw tekst staat er nog. Probeer het zo opnieuw; iets dubbel vastleggen kan niet.',
  'niet-aangemeld': 'U bent niet meer aangemeld. Uw tekst staat er nog. Meld u opnieuw aan en ga verder.',
  accounts:
    'Google herkent u niet, waarschijnlijk omdat u met meer dan een Google-account bent aangemeld. Uw tekst staat er nog. Kopieer hem, open het register in een browservenster met alleen uw werkaccount en probeer het daar opnieuw.',
  toestemming:
    'Google heeft nog geen toestemming voor dit register. Uw tekst staat er nog. Open in het spreadsheet het menu Klachtenregister, geef toestemming en probeer het opnieuw.',
  fout: 'Er ging iets mis in het register. Uw tekst staat er nog. Probeer het opnieuw. Gebeurt het weer? Meld het aan uw beheerder.',
};

export const alsWeigering = (storing: Storing): Weigering => ({
  code: storing,
  artikel: '',
  stap: null,
  veld: null,
  tekst: zinnen[storing],
});

/** A disturbance says nothing about what somebody may see; a refusal by the register does. */
export const isStoring = (weigering: Weigering): boolean => Object.keys(zinnen).includes(weigering.code);

/** Google tells by its message only; people with several accounts get `PERMISSION_DENIED` (issuetracker 69270374). */
export const storingVanGoogle = (bericht: string): Storing => {
  if (bericht.includes('PERMISSION_DENIED')) return 'accounts';
  if (/authorization is required|autorisatie/i.test(bericht)) return 'toestemming';
  return /NetworkError|HTTP 0|network/i.test(bericht) ? 'verbinding' : 'fout';
};
