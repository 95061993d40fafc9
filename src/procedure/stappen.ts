// De tabel: welke stappen kent de procedure, in de volgorde van de artikelen? Al het andere leest deze tabel.
import type { Stap } from './stap';
import { berichten, besluiten, bevindingen } from './stappen/afhandeling';
import { inrichten, jaarVullen, medewerkerOpslaan } from './stappen/beheer';
import { nietInBehandeling, toelaten } from './stappen/behandeling';
import { anonimiseren, langerBewaren } from './stappen/bewaren';
import { bijlageToevoegen, bijlageVerwijderen } from './stappen/bijlagen';
import { claimSchatten, opdrachtnemerInformeren, verzekeraarGeraadpleegd } from './stappen/claim';
import { oudeKlachtenInlezen } from './stappen/inlezen';
import {
  briefHerstellen,
  briefOpslaan,
  financierOpslaan,
  instellingOpslaan,
  vrijeDagOpslaan,
} from './stappen/instellen';
import { besluitAfronden } from './stappen/jaarbesluiten';
import { jaarBespreken, jaarHeropenen, jaarOpenen, jaarVaststellen } from './stappen/jaarevaluatie';
import { presentatieBewaren } from './stappen/jaarpresentatie';
import { corrigeren } from './stappen/corrigeren';
import { handwijzigingAanvaarden, terugzetten } from './stappen/handwerk';
import { archiveren, bespreken } from './stappen/lering';
import * as maatregel from './stappen/maatregel';
import { melden } from './stappen/melden';
import { maatregelBeoordelen, maatregelBijstellen, maatregelSluiten } from './stappen/oordeel';
import { registreren, vervallen } from './stappen/registreren';
import { tevredenheidVastleggen, tevredenheidVragen } from './stappen/tevredenheid';
import { posten, verzonden } from './stappen/verzending';
import * as voortgang from './stappen/voortgang';
import * as vraag from './stappen/vragen';
import { afdoende, kennisnemen, tochBehandelen, zelfAfhandelen } from './stappen/zelf';
import * as zijpad from './stappen/zijpaden';
import { zonderOordeel } from './stappen/zonder-oordeel';

/** In a phase with several duties the first one in this order is whose turn it is. */
export const stappen: readonly Stap[] = [
  melden, // 5.1.1
  zelfAfhandelen, // 5.1.2
  kennisnemen, // 5.1.2
  tochBehandelen, // 5.1.2
  voortgang.ontvangstBevestigen, // 5.1.3
  posten, // 5.1.3
  verzonden, // 5.1.3
  registreren, // 5.1.4
  vervallen, // 5.1.4
  afdoende, // 5.1.5
  nietInBehandeling, // 5.1.5
  toelaten, // 5.1.6
  opdrachtnemerInformeren, // 5.1.6
  voortgang.wijzigBehandelaar, // 5.1.6
  voortgang.wijzigTermijn, // 5.1.6
  voortgang.verlengen, // 5.1.7
  claimSchatten, // 5.1.6
  bevindingen, // 5.2.1
  vraag.informatieVragen, // 5.2.1
  vraag.antwoordOntvangen, // 5.2.1
  vraag.wederhoorVragen, // 5.2.1
  vraag.wederhoorGeven, // 5.2.1
  bijlageToevoegen, // 5.2.1
  bijlageVerwijderen, // 5.2.1
  besluiten, // 5.2.2
  zonderOordeel, // 5.2.2
  voortgang.teruggeven, // 5.2.2
  berichten, // 5.2.3
  bespreken, // 5.2.5
  verzekeraarGeraadpleegd, // 5.1.6
  tevredenheidVragen, // 5.2.4
  tevredenheidVastleggen, // 5.2.4
  zijpad.heropenen, // 5.2.4
  zijpad.intrekken,
  zijpad.samenvoegen,
  zijpad.ontkoppelen,
  zijpad.koppelen,
  zijpad.markeerGeschil, // 1
  maatregel.maatregelVoorstellen, // 5.2.5
  maatregel.maatregelBesluiten, // 5.2.5
  maatregel.maatregelBekendmaken, // 5.2.5
  maatregel.maatregelVoortgang, // 5.2.5
  maatregel.maatregelVerplaatsen, // 5.2.5
  maatregel.maatregelUitvoeren, // 5.2.5
  maatregelBeoordelen, // 5.3.2
  maatregelSluiten, // 5.3.2
  maatregelBijstellen, // 5.3.2
  corrigeren, // 5.3.1
  archiveren, // 5.3.1
  langerBewaren, // 5.3.1
  anonimiseren, // 5.3.1
  oudeKlachtenInlezen, // 5.3.1
  jaarOpenen, // 5.3.2
  jaarBespreken, // 5.3.2
  jaarVaststellen, // 5.3.2
  presentatieBewaren, // 5.3.2
  besluitAfronden, // 5.3.2
  jaarHeropenen, // 5.3.2
  inrichten,
  medewerkerOpslaan,
  jaarVullen,
  vrijeDagOpslaan,
  instellingOpslaan,
  financierOpslaan,
  briefOpslaan,
  briefHerstellen,
  terugzetten,
  handwijzigingAanvaarden,
];

export const stapMetNaam = (naam: string): Stap | undefined => stappen.find((s) => s.naam === naam);

/** Several steps that are one form and one commit when one person may do them all (besluit 1). */
export interface Combinatie {
  readonly naam: string;
  readonly titel: string;
  readonly stappen: readonly Stap[];
}
export const combinaties: readonly Combinatie[] = [
  { naam: 'meldenEnZelfAfhandelen', titel: 'Melden en zelf afhandelen', stappen: [melden, zelfAfhandelen] },
  { naam: 'registrerenEnAfdoende', titel: 'Registreren: afdoende behandeld', stappen: [registreren, afdoende] },
  { naam: 'registrerenEnToelaten', titel: 'Registreren en in behandeling nemen', stappen: [registreren, toelaten] },
  {
    naam: 'registrerenEnWeigeren',
    titel: 'Registreren en niet in behandeling nemen',
    stappen: [registreren, nietInBehandeling],
  },
  { naam: 'bevindingenEnBesluiten', titel: 'Bevindingen vastleggen en besluiten', stappen: [bevindingen, besluiten] },
];
