// Wanneer vragen we naar tevredenheid, en wanneer hoort daar een verwijzing bij? (5.2.4, A-20)
import type { Dag } from '../dag';
import type { Verzending } from '../brieven';
import type { Voorwaarde } from '../voorwaarde';
import { alsVerstuurd } from './brief';
import type { OptioneleVerzending } from './zelf';

export const nogGeenReactie: Voorwaarde = {
  code: 'reactie-al-bekend',
  artikel: '5.2.4',
  toets: ({ klacht }) => (klacht.tevreden === null ? null : 'De reactie van de klager is al vastgelegd.'),
};

export const reactiedatumKan: Voorwaarde<{ readonly tevredenOp: Dag }> = {
  code: 'reactiedatum-ongeldig',
  artikel: '5.2.4',
  veld: 'tevredenOp',
  toets: ({ invoer, stand }) => (invoer.tevredenOp > stand.vandaag ? 'Kies vandaag of een eerdere dag.' : null),
};

type Reactie = OptioneleVerzending & { readonly tevreden: string };

export const verwijzingBijOntevreden: Voorwaarde<Reactie> = {
  code: 'verwijzing-ontbreekt',
  artikel: '5.2.4',
  veld: 'verzendwijze',
  toets: ({ invoer, klacht }) =>
    invoer.tevreden === 'nee' &&
    invoer.verzendwijze === null &&
    (klacht.klagerEmail !== null || klacht.klagerNaam !== null)
      ? 'De klager is niet tevreden. Stuur de verwijzing: kies e-mail of post.'
      : null,
};

type Ontevreden = Verzending & { readonly tevreden: string };

/** Only whoever is not satisfied gets the referral, so only then it is looked at. */
export const alsOntevreden = (eisen: readonly Voorwaarde<Verzending>[]): readonly Voorwaarde<Reactie>[] =>
  alsVerstuurd<Ontevreden>(
    eisen.map((eis) => ({ ...eis, toets: (zaak) => (zaak.invoer.tevreden === 'nee' ? eis.toets(zaak) : null) })),
  );
