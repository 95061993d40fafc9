// Met wie is dit bestand gedeeld? Wat Google erover zegt, en van de link wat een mens heeft gezien. (besluit 6)
import type { Deling, Linkstand } from '../../../loket/delen/deling';
import type { Bestand } from '../../../sheets/bestand';
import { eigenschappen } from '../werkplek';

const GEZIEN = 'delen.link';

export interface Gezien {
  readonly link: Linkstand;
  readonly wie: string;
  readonly dag: string;
}

export const onthoudGezien = (gezien: Gezien): void => void eigenschappen().setProperty(GEZIEN, JSON.stringify(gezien));

export const gezien = (): Gezien | null => JSON.parse(eigenschappen().getProperty(GEZIEN) ?? 'null') as Gezien | null;

interface Linkrecht {
  readonly link: Linkstand;
  readonly linkBewerkt: boolean;
}

/** Our scope for Drive is for files we made, so Google mostly refuses; then it is for a person to look. */
const volgensDrive = (id: string): Linkrecht | null => {
  if (typeof Drive === 'undefined') return null;
  try {
    const { permissions } = Drive.Files.get(id, { fields: 'permissions(type,role)', supportsAllDrives: true });
    if (permissions === undefined) return null;
    const vindt = (type: string) => permissions.find((p) => p.type === type);
    const ruimste = vindt('anyone') ?? vindt('domain');
    if (ruimste === undefined) return { link: 'niemand', linkBewerkt: false };
    return { link: ruimste.type === 'anyone' ? 'iedereen' : 'organisatie', linkBewerkt: ruimste.role === 'writer' };
  } catch {
    return null;
  }
};

const adressen = (mensen: readonly GoogleAppsScript.Base.User[]): readonly string[] => mensen.map((m) => m.getEmail());

export interface Gelezen {
  readonly deling: Deling;
  /** Null when Google told about the link, or nobody looked. */
  readonly gezien: Gezien | null;
}

export const leesDeling = (id: string, { importToegestaan }: Bestand): Gelezen => {
  const actief = SpreadsheetApp.getActiveSpreadsheet();
  const drive = volgensDrive(id);
  const mens = drive === null ? gezien() : null;
  return {
    gezien: mens,
    deling: {
      eigenaar: actief.getOwner()?.getEmail() ?? null,
      bewerkers: adressen(actief.getEditors()),
      lezers: adressen(actief.getViewers()),
      ...(drive ?? { link: mens?.link ?? 'onbekend', linkBewerkt: false }),
      importToegestaan,
    },
  };
};
