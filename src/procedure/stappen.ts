// De tabel: welke stappen kent de procedure, in de volgorde van de artikelen? Al het andere leest deze tabel.
import type { Stap } from './stap';
import { berichten, besluiten, bevindingen } from './stappen/afhandeling';
import { inrichten, jaarVullen, medewerkerOpslaan, terugzetten } from './stappen/beheer';
import { nietInBehandeling, toelaten } from './stappen/behandeling';
import { archiveren, bespreken } from './stappen/lering';
import { melden, registreren } from './stappen/ontvangst';
import { posten, verzonden } from './stappen/verzending';

export const stappen: readonly Stap[] = [
  melden, // 5.1.1
  registreren, // 5.1.4
  nietInBehandeling, // 5.1.5
  toelaten, // 5.1.6
  bevindingen, // 5.2.1
  besluiten, // 5.2.2
  berichten, // 5.2.3
  posten, // 5.1.3
  verzonden, // 5.1.3
  bespreken, // 5.2.5
  archiveren, // 5.3.1
  inrichten,
  medewerkerOpslaan,
  jaarVullen,
  terugzetten,
];

export const stapMetNaam = (naam: string): Stap | undefined => stappen.find((s) => s.naam === naam);

/** Several steps that are one form and one commit when one person may do them all (besluit 1). */
export interface Combinatie {
  readonly naam: string;
  readonly titel: string;
  readonly stappen: readonly Stap[];
}
export const combinaties: readonly Combinatie[] = [
  { naam: 'registrerenEnToelaten', titel: 'Registreren en in behandeling nemen', stappen: [registreren, toelaten] },
  {
    naam: 'registrerenEnWeigeren',
    titel: 'Registreren en niet in behandeling nemen',
    stappen: [registreren, nietInBehandeling],
  },
  { naam: 'bevindingenEnBesluiten', titel: 'Bevindingen vastleggen en besluiten', stappen: [bevindingen, besluiten] },
];
