// Wanneer vragen we naar tevredenheid, en wanneer hoort daar een verwijzing bij? (5.2.4, A-20)
import type { Dag } from '../dag';
import { financierVan } from '../briefwaarden';
import type { Voorwaarde } from '../voorwaarde';
import { briefInhoud } from './brief';
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

export const verwijzingKan: Voorwaarde<Reactie> = {
  code: 'brief-L7-onvolledig',
  artikel: '5.2.4',
  veld: 'brieftekst',
  toets: (zaak) => {
    const { tevreden, verzendwijze, brieftekst } = zaak.invoer;
    if (tevreden !== 'nee' || verzendwijze === null) return null;
    if (verzendwijze === 'e-mail' && zaak.klacht.klagerEmail === null)
      return 'Er is geen e-mailadres van de klager bekend. Kies verzending per post.';
    return briefInhoud('L7', zaak, brieftekst, { instantie: financierVan(zaak.klacht, zaak.stand) });
  },
};
