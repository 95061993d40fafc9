// Wanneer kan een klacht worden ingetrokken, samengevoegd of heropend? (T15, T16, T17)
import { plusDagen } from '../dag';
import type { Dag } from '../dag';
import { instelling } from '../instellingen';
import { hoogste, ontleedNummer } from '../nummering';
import type { Voorwaarde } from '../voorwaarde';

export const intrekdatumKan: Voorwaarde<{ readonly ingetrokkenOp: Dag }> = {
  code: 'intrekdatum-ongeldig',
  artikel: '5.1.3',
  veld: 'ingetrokkenOp',
  toets: ({ invoer, klacht, stand }) =>
    invoer.ingetrokkenOp > stand.vandaag || invoer.ingetrokkenOp < (klacht.ontvangstdatum ?? '')
      ? 'Kies de dag waarop de klacht is ingetrokken: na de ontvangst en niet later dan vandaag.'
      : null,
};

export const anderNummer: Voorwaarde<{ readonly samengevoegdMet: string }> = {
  code: 'nummer-ongeldig',
  artikel: '5.1.4',
  veld: 'samengevoegdMet',
  toets: ({ invoer, klacht, stand }) => {
    const deel = ontleedNummer(invoer.samengevoegdMet);
    if (deel?.serie !== 'K') return 'Vul een dossiernummer in, bijvoorbeeld K2026-001.';
    if (deel.volgnummer < 1 || deel.volgnummer > hoogste(stand.rijen.systeem, 'K', deel.jaar))
      return 'Dit nummer is nooit uitgegeven. Zoek het nummer op in het register.';
    return invoer.samengevoegdMet === klacht.nummer
      ? 'Dit is het nummer van dit dossier zelf. Vul het andere nummer in.'
      : null;
  },
};

export const laatsteRonde: Voorwaarde = {
  code: 'al-heropend',
  artikel: '5.2.4',
  toets: ({ klacht }) =>
    klacht.heropendAls === null ? null : `Deze klacht is al heropend als ronde ${klacht.heropendAls}.`,
};

export const binnenHeropentermijn: Voorwaarde = {
  code: 'heropenen-te-laat',
  artikel: '5.2.4',
  toets: ({ klacht, stand }) => {
    const dagen = Number(instelling(stand.rijen.instellingen, 'heropenenBinnenDagen'));
    return klacht.afgehandeldOp !== null && stand.vandaag > plusDagen(klacht.afgehandeldOp, dagen)
      ? `De afhandeling is langer dan ${dagen} dagen geleden. Meld de zaak als nieuwe klacht.`
      : null;
  },
};
