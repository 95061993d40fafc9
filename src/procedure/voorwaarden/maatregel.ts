// Wat moet kloppen bij besluit en uitvoering van een maatregel? (5.2.5)
import type { Dag } from '../dag';
import type { PersoonId } from '../rijen';
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
  toets: ({ invoer, stand }) =>
    invoer.besluit === 'aangehouden' && (invoer.aangehoudenTot === null || invoer.aangehoudenTot <= stand.vandaag)
      ? 'Kies een datum na vandaag waarop u het voorstel opnieuw bekijkt.'
      : null,
};

export const eigenaarActief: Voorwaarde<Besluit> = {
  code: 'eigenaar-onbekend',
  artikel: '5.2.5',
  veld: 'eigenaar',
  toets: ({ invoer, stand }) =>
    invoer.eigenaar !== null && !stand.rijen.medewerkers.some((m) => m.id === invoer.eigenaar && m.actief)
      ? 'Kies een actieve medewerker als eigenaar.'
      : null,
};

export const bekendmakingKan: Voorwaarde<{ readonly bekendgemaaktOp: Dag }> = {
  code: 'bekendmaking-ongeldig',
  artikel: '5.2.5',
  veld: 'bekendgemaaktOp',
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
  toets: ({ invoer }) =>
    invoer.bekendgemaaktVia === 'interne notitie' && invoer.ingangsdatum === null
      ? 'Kies de dag vanaf wanneer de maatregel geldt.'
      : null,
};

export const nieuweEinddatumKan: Voorwaarde<{ readonly einddatum: Dag }> = {
  code: 'einddatum-ongeldig',
  artikel: '5.2.5',
  veld: 'einddatum',
  toets: ({ invoer, stand }) => (invoer.einddatum < stand.vandaag ? 'Kies een einddatum vanaf vandaag.' : null),
};

export const uitvoeringKan: Voorwaarde<{ readonly uitgevoerdOp: Dag }> = {
  code: 'uitvoering-ongeldig',
  artikel: '5.2.5',
  veld: 'uitgevoerdOp',
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
  toets: ({ invoer }) =>
    invoer.documenten.toLowerCase() !== geenWijziging &&
    (invoer.verspreidAan.length === 0 || invoer.verspreidOp === null)
      ? `Vul in aan wie en wanneer de documenten zijn verspreid, of schrijf "${geenWijziging}".`
      : null,
};
