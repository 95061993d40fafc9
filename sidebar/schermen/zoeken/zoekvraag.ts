// Waarnaar wordt gezocht? De woorden en de filters, en hoe dat in gewone taal heet.
import type { Verzoek } from '../../../src/loket/contract';
import { maakSignaal } from '../../signaal';

export type Zoekvraag = Omit<Verzoek<'lijst'>, 'vraag' | 'bouw'>;

/** What was searched for stays when one comes back from a dossier. */
export const gezocht = maakSignaal<Zoekvraag>({});

/** Only what was chosen, always in the same order: the same question is the same text. */
export const opgeschoond = ({ zoek, fase, soort, telaat, mijn }: Zoekvraag): Zoekvraag => {
  const woorden = (zoek ?? '').trim();
  return {
    ...(woorden === '' ? {} : { zoek: woorden }),
    ...(fase === undefined ? {} : { fase }),
    ...(soort === undefined ? {} : { soort }),
    ...(telaat === true ? { telaat } : {}),
    ...(mijn === true ? { mijn } : {}),
  };
};

export const inWoorden = ({ zoek, fase, soort, telaat, mijn }: Zoekvraag): string =>
  [
    zoek === undefined ? '' : `"${zoek}"`,
    soort ?? '',
    fase === undefined ? '' : `fase ${fase}`,
    telaat === true ? 'te laat' : '',
    mijn === true ? 'u bent aan zet' : '',
  ]
    .filter((deel) => deel !== '')
    .join(', ');
