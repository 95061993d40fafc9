// Wanneer mogen behandelaar, termijn of vraag veranderen? (5.1.3, 5.1.6, 5.1.7, A-14, A-15, 5.2.1)
import { nlDag, plusDagen } from '../dag';
import type { Dag } from '../dag';
import { isUitgenodigd } from '../onderwerp';
import { beginTermijn, termijnLangst } from '../termijnen';
import type { Voorwaarde } from '../voorwaarde';

export const besluitdatumKan: Voorwaarde<{ readonly besluitUiterlijk: Dag }> = {
  code: 'besluitdatum-ongeldig',
  artikel: '5.1.3',
  veld: 'besluitUiterlijk',
  toets: ({ invoer, stand, klacht }) => {
    const uiterste = plusDagen(beginTermijn(klacht) ?? stand.vandaag, termijnLangst);
    return invoer.besluitUiterlijk < stand.vandaag || invoer.besluitUiterlijk > uiterste
      ? `Kies een datum vanaf vandaag tot en met ${nlDag(uiterste)}.`
      : null;
  },
};

export const andereBehandelaar: Voorwaarde<{ readonly behandelaar: string }> = {
  code: 'zelfde-behandelaar',
  artikel: '5.1.6',
  veld: 'behandelaar',
  toets: ({ invoer, klacht }) =>
    invoer.behandelaar === klacht.behandelaar ? 'Deze persoon behandelt de klacht al. Kies iemand anders.' : null,
};

interface NieuweTermijn {
  readonly termijnTot: Dag;
}

/** A later date is only fair when the complainant hears of it before the old one (L4). */
export const laterMetBrief: Voorwaarde<NieuweTermijn & { readonly verzendwijze: string | null }> = {
  code: 'later-zonder-brief',
  artikel: '5.1.6',
  veld: 'verzendwijze',
  toets: ({ invoer, klacht }) =>
    invoer.termijnTot > (klacht.termijnTot ?? '') && invoer.verzendwijze === null
      ? 'De datum wordt later. Stuur de klager daarvan bericht: kies e-mail of post.'
      : null,
};

export const voorOudeDatum: Voorwaarde<NieuweTermijn> = {
  code: 'oude-termijn-voorbij',
  artikel: '5.1.7',
  veld: 'termijnTot',
  toets: ({ invoer, klacht, stand }) =>
    klacht.termijnTot !== null && invoer.termijnTot > klacht.termijnTot && stand.vandaag > klacht.termijnTot
      ? `De oude datum (${nlDag(klacht.termijnTot)}) is al voorbij. Verlengen kan niet meer; handel de klacht zo snel mogelijk af. Zij telt als te laat zonder bericht.`
      : null,
};

export const verlengingBinnenVierWeken: Voorwaarde<NieuweTermijn> = {
  code: 'verlenging-te-lang',
  artikel: 'A-14',
  veld: 'termijnTot',
  toets: ({ invoer, klacht }) => {
    const oud = klacht.termijnTot ?? '';
    const uiterste = plusDagen(oud, termijnLangst);
    return invoer.termijnTot > oud && invoer.termijnTot <= uiterste
      ? null
      : `Kies een datum na ${nlDag(oud)} en niet later dan ${nlDag(uiterste)}.`;
  },
};

export const eenVerlenging: Voorwaarde<{ readonly toestemmingKlager: boolean | null }> = {
  code: 'tweede-verlenging',
  artikel: 'A-14',
  veld: 'toestemmingKlager',
  toets: ({ invoer, klacht }) =>
    klacht.verlengReden !== null && invoer.toestemmingKlager !== true
      ? 'De termijn is al een keer verlengd. Een tweede keer kan alleen als de klager schriftelijk instemt.'
      : null,
};

export const antwoorddatumKan: Voorwaarde<{ readonly antwoorddatum: Dag }> = {
  code: 'antwoorddatum-voorbij',
  artikel: '5.2.1',
  veld: 'antwoorddatum',
  toets: ({ invoer, stand }) => (invoer.antwoorddatum > stand.vandaag ? null : 'Kies een datum na vandaag.'),
};

export const wachtOpKlager: Voorwaarde = {
  code: 'wacht-niet-op-klager',
  artikel: 'A-15',
  toets: ({ klacht }) => (klacht.wachtOpKlagerSinds === null ? 'Er staat geen vraag aan de klager open.' : null),
};

export const gaatOverIemand: Voorwaarde = {
  code: 'niemand-betrokken',
  artikel: '5.2.1',
  toets: ({ klacht }) =>
    klacht.betrokkenMedewerkers.length > 0
      ? null
      : 'De klacht gaat niet over een medewerker; er is niemand om wederhoor aan te vragen.',
};

export const isBetrokkene: Voorwaarde<{ readonly medewerker: string }> = {
  code: 'geen-betrokkene',
  artikel: '5.2.1',
  veld: 'medewerker',
  toets: ({ invoer, klacht }) =>
    klacht.betrokkenMedewerkers.includes(invoer.medewerker)
      ? null
      : 'De klacht gaat niet over deze medewerker. Kies een betrokken medewerker.',
};

export const isUitgenodigdVoorWederhoor: Voorwaarde = {
  code: 'niet-uitgenodigd',
  artikel: '5.2.1',
  toets: (zaak) => (isUitgenodigd(zaak) ? null : 'U bent nog niet gevraagd om te reageren.'),
};
