// Wat moet kloppen bij besluit, uitvoering en oordeel over een maatregel? (5.2.5, 5.3.2)
import type { Dag } from '../dag';
import type { Maatregel, PersoonId } from '../rijen';
import type { Voorwaarde } from '../voorwaarde';

interface Besluit {
  readonly besluit: string;
  readonly aangehoudenTot: Dag | null;
  readonly eigenaar: PersoonId | null;
  readonly einddatum: Dag | null;
  readonly meetmoment: Dag | null;
}

export const vaststellingCompleet: Voorwaarde<Besluit> = {
  code: 'vaststelling-onvolledig',
  artikel: '5.2.5',
  veld: 'eigenaar',
  regel: 'Een vastgestelde maatregel heeft een eigenaar, een einddatum en een meetmoment.',
  toets: ({ invoer }) =>
    invoer.besluit === 'vastgesteld' &&
    (invoer.eigenaar === null || invoer.einddatum === null || invoer.meetmoment === null)
      ? 'Kies een eigenaar, een einddatum en een meetmoment voor deze maatregel.'
      : null,
};

export const einddatumKan: Voorwaarde<Besluit> = {
  code: 'einddatum-ongeldig',
  artikel: '5.2.5',
  veld: 'einddatum',
  regel: 'De einddatum ligt niet in het verleden en het meetmoment niet voor de einddatum.',
  toets: ({ invoer, stand }) => {
    if (invoer.besluit !== 'vastgesteld' || invoer.einddatum === null) return null;
    if (invoer.einddatum < stand.vandaag) return 'Kies een einddatum vanaf vandaag.';
    return invoer.meetmoment !== null && invoer.meetmoment < invoer.einddatum
      ? 'Kies een meetmoment op of na de einddatum.'
      : null;
  },
};

export const aanhoudingHeeftDatum: Voorwaarde<Besluit> = {
  code: 'aanhouding-zonder-datum',
  artikel: '5.2.5',
  veld: 'aangehoudenTot',
  regel: 'Een aangehouden voorstel heeft een nieuwe datum.',
  toets: ({ invoer, stand }) =>
    invoer.besluit === 'aangehouden' && (invoer.aangehoudenTot === null || invoer.aangehoudenTot <= stand.vandaag)
      ? 'Kies een datum na vandaag waarop u het voorstel opnieuw bekijkt.'
      : null,
};

export const eigenaarActief: Voorwaarde<Besluit> = {
  code: 'eigenaar-onbekend',
  artikel: '5.2.5',
  veld: 'eigenaar',
  regel: 'De eigenaar is een actieve medewerker.',
  toets: ({ invoer, stand }) =>
    invoer.eigenaar !== null && !stand.rijen.medewerkers.some((m) => m.id === invoer.eigenaar && m.actief)
      ? 'Kies een actieve medewerker als eigenaar.'
      : null,
};

export const bekendmakingKan: Voorwaarde<{ readonly bekendgemaaktOp: Dag }> = {
  code: 'bekendmaking-ongeldig',
  artikel: '5.2.5',
  veld: 'bekendgemaaktOp',
  regel: 'Bekendmaken gebeurt na het besluit en niet in de toekomst.',
  toets: ({ invoer, stand, maatregel }) =>
    invoer.bekendgemaaktOp > stand.vandaag || invoer.bekendgemaaktOp < (maatregel?.besluitOp ?? '')
      ? 'Kies een dag na het besluit en niet later dan vandaag.'
      : null,
};

export const notitieHeeftIngangsdatum: Voorwaarde<{
  readonly bekendgemaaktVia: string;
  readonly ingangsdatum: Dag | null;
}> = {
  code: 'notitie-zonder-ingangsdatum',
  artikel: '5.2.5',
  veld: 'ingangsdatum',
  regel: 'Een interne notitie zegt vanaf wanneer de maatregel geldt.',
  toets: ({ invoer }) =>
    invoer.bekendgemaaktVia === 'interne notitie' && invoer.ingangsdatum === null
      ? 'Kies de dag vanaf wanneer de maatregel geldt.'
      : null,
};

export const nieuweEinddatumKan: Voorwaarde<{ readonly einddatum: Dag }> = {
  code: 'einddatum-ongeldig',
  artikel: '5.2.5',
  veld: 'einddatum',
  regel: 'Een verplaatste einddatum ligt niet in het verleden.',
  toets: ({ invoer, stand }) => (invoer.einddatum < stand.vandaag ? 'Kies een einddatum vanaf vandaag.' : null),
};

export const uitvoeringKan: Voorwaarde<{ readonly uitgevoerdOp: Dag }> = {
  code: 'uitvoering-ongeldig',
  artikel: '5.2.5',
  veld: 'uitgevoerdOp',
  regel: 'De uitvoering is na het besluit en niet in de toekomst.',
  toets: ({ invoer, stand, maatregel }) =>
    invoer.uitgevoerdOp > stand.vandaag || invoer.uitgevoerdOp < (maatregel?.besluitOp ?? '')
      ? 'Kies een dag na het besluit en niet later dan vandaag.'
      : null,
};

export const geenWijziging = 'geen documentwijziging';
export const verspreidingCompleet: Voorwaarde<{
  readonly documenten: string;
  readonly verspreidAan: readonly PersoonId[];
  readonly verspreidOp: Dag | null;
}> = {
  code: 'documenten-niet-verspreid',
  artikel: '5.2.5',
  veld: 'verspreidAan',
  regel: 'Gewijzigde documenten zijn verspreid over de betrokken medewerkers.',
  toets: ({ invoer }) =>
    invoer.documenten.toLowerCase() !== geenWijziging &&
    (invoer.verspreidAan.length === 0 || invoer.verspreidOp === null)
      ? `Vul in aan wie en wanneer de documenten zijn verspreid, of schrijf "${geenWijziging}".`
      : null,
};

type Oordeel = Pick<Maatregel, 'juistheid' | 'doeltreffendheid' | 'doelmatigheid' | 'vervolg' | 'meetmoment'>;

export const nietDoeltreffendNietDoelmatig: Voorwaarde<Oordeel> = {
  code: 'doelmatig-zonder-doel',
  artikel: '5.3.2',
  veld: 'doelmatigheid',
  regel: 'Wat niet doeltreffend is, is niet doelmatig.',
  toets: ({ invoer }) =>
    invoer.doeltreffendheid === 'niet doeltreffend' && invoer.doelmatigheid === 'doelmatig'
      ? 'Deze maatregel heeft niet gewerkt en kan dan niet doelmatig zijn. Kies "deels doelmatig" of "niet doelmatig".'
      : null,
};

export const laterOpnieuwMeten: Voorwaarde<Oordeel> = {
  code: 'meetmoment-ontbreekt',
  artikel: '5.3.2',
  veld: 'meetmoment',
  regel: 'Wat nog niet te beoordelen is, krijgt een nieuw meetmoment.',
  toets: ({ invoer, stand }) => {
    const later =
      invoer.doeltreffendheid === 'nog niet te beoordelen' || invoer.doelmatigheid === 'nog niet te beoordelen';
    return later && (invoer.meetmoment === null || invoer.meetmoment <= stand.vandaag)
      ? 'Kies een nieuw meetmoment na vandaag.'
      : null;
  },
};

export const vervolgBijOnvoldoende: Voorwaarde<Oordeel> = {
  code: 'vervolg-ontbreekt',
  artikel: '5.3.2',
  veld: 'vervolg',
  regel:
    'Is een maatregel onjuist of niet doeltreffend, dan volgt bijstellen, vervangen, intrekken of handhaven met reden.',
  toets: ({ invoer }) =>
    (invoer.juistheid === 'onjuist' || invoer.doeltreffendheid === 'niet doeltreffend') &&
    (invoer.vervolg === null || invoer.vervolg === 'sluiten')
      ? 'Kies wat er verder gebeurt: bijstellen, vervangen, intrekken of handhaven met reden.'
      : null,
};

export const vervolgToegelicht: Voorwaarde<Pick<Maatregel, 'vervolg' | 'vervolgReden'>> = {
  code: 'vervolg-zonder-reden',
  artikel: '5.3.2',
  veld: 'vervolgReden',
  regel: 'Handhaven of intrekken gebeurt met reden.',
  toets: ({ invoer }) =>
    (invoer.vervolg === 'handhaven met reden' || invoer.vervolg === 'intrekken') && invoer.vervolgReden === null
      ? 'Schrijf op waarom.'
      : null,
};

export const drieOordelen: Voorwaarde = {
  code: 'oordelen-onvolledig',
  artikel: '5.3.2',
  regel: 'Een maatregel sluit met een oordeel over juistheid, doeltreffendheid en doelmatigheid.',
  toets: ({ maatregel }) => {
    const open = [maatregel?.doeltreffendheid, maatregel?.doelmatigheid].includes('nog niet te beoordelen');
    const compleet = maatregel?.juistheid && maatregel.doeltreffendheid && maatregel.doelmatigheid;
    return compleet && !open
      ? null
      : 'Beoordeel eerst alle drie de punten; "nog niet te beoordelen" is nog geen oordeel.';
  },
};
