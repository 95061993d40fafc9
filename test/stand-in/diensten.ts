// Wat is er van Google aanwezig? Alles bij elkaar voor één test: bestanden, klok, post, slot, scherm, triggers en tellers.
import {
  type EigenschapStaat,
  maakCacheDienst,
  maakEigenschapStaat,
  maakPropertiesDienst,
} from './diensten/eigenschappen';
import { maakHtmlDienst } from './diensten/html';
import { maakMailDienst, maakPostStaat, type PostStaat } from './diensten/post';
import { maakSchermStaat, maakSpreadsheetDienst, type SchermStaat } from './diensten/rekenblad';
import { maakScriptDienst, maakScriptStaat, type ScriptStaat } from './diensten/script';
import { maakSessieDienst } from './diensten/sessie';
import { maakLockDienst, maakSlotStaat, type SlotStaat } from './diensten/slot';
import type { Soort, Uitvoering } from './diensten/uitvoering';
import { maakUtilities } from './diensten/utilities';
import { uitzondering } from './diensten/uitzondering';
import { type Klok, maakKlok } from './klok';
import { maakOproepen, type Oproepen } from './oproepen';
import { type Grillen, openBoek } from './sheets-api';
import { maakSheetsDienst } from './sheets-dienst';
import { maakWerkboek, type Werkboek } from './werkboek';

export interface Google {
  readonly werkboeken: Map<string, Werkboek>;
  /** Het rekenblad waar het script aan vastzit. */
  readonly werkboek: Werkboek;
  readonly klok: Klok;
  readonly oproepen: Oproepen;
  readonly grillen: Grillen;
  readonly slot: SlotStaat;
  readonly post: PostStaat;
  readonly eigenschappen: EigenschapStaat;
  readonly scherm: SchermStaat;
  readonly script: ScriptStaat;
  /** Wat het script naar console en Logger schreef. */
  readonly logboek: string[];
  /** Wie er aan het toetsenbord zit. */
  gebruiker: string;
  /** Met wiens rechten de web-app draait. */
  webappEigenaar: string;
  scriptTijdzone: string;
  nu: Uitvoering;
  begin(soort: Soort, actief?: string, effectief?: string): Uitvoering;
  diensten(html: Readonly<Record<string, string>>): Readonly<Record<string, object>>;
  /** Andere diensten, bijvoorbeeld Drive. */
  readonly extra: Record<string, object>;
}

export interface GoogleOpties {
  werkboek?: Werkboek;
  gebruiker?: string;
  webappEigenaar?: string;
  begin?: string;
  mailtegoed?: number;
}

const domein = (email: string): string => email.split('@')[1] ?? '';

export function maakGoogle(opties: GoogleOpties = {}): Google {
  const werkboek = opties.werkboek ?? maakWerkboek();
  const klok = maakKlok(opties.begin);
  const oproepen = maakOproepen();
  const [slot, scherm, script] = [maakSlotStaat(), maakSchermStaat(), maakScriptStaat()];
  const [post, eigenschappen] = [maakPostStaat(opties.mailtegoed), maakEigenschapStaat()];
  const gebruiker = opties.gebruiker ?? werkboek.toegang.eigenaar;
  let teller = 0;
  const nu = (): Uitvoering => google.nu;

  function begin(soort: Soort, actief = google.gebruiker, effectief = actief): Uitvoering {
    teller += 1;
    return { nummer: teller, soort, actief, effectief, begin: klok.nu(), laadt: false, afgebroken: false };
  }

  const google: Google = {
    werkboeken: new Map([[werkboek.id, werkboek]]),
    werkboek,
    klok,
    oproepen,
    slot,
    post,
    eigenschappen,
    scherm,
    script,
    gebruiker,
    grillen: { terugleesFout: 'na' },
    logboek: [],
    webappEigenaar: opties.webappEigenaar ?? werkboek.toegang.eigenaar,
    scriptTijdzone: 'Europe/Amsterdam',
    extra: {},
    nu: {
      nummer: 0,
      soort: 'menu',
      actief: gebruiker,
      effectief: gebruiker,
      begin: klok.nu(),
      laadt: false,
      afgebroken: false,
    },
    begin,
    diensten(html) {
      const beller = { werkboeken: google.werkboeken, grillen: google.grillen, gebruiker: () => google.nu.effectief };
      return {
        Sheets: maakSheetsDienst(beller, oproepen),
        LockService: maakLockDienst(slot, klok, nu),
        Session: maakSessieDienst(nu, () => google.scriptTijdzone),
        MailApp: maakMailDienst(post, nu),
        PropertiesService: maakPropertiesDienst(eigenschappen, nu),
        CacheService: maakCacheDienst(eigenschappen, klok, nu),
        HtmlService: maakHtmlDienst(html),
        ScriptApp: maakScriptDienst(script, nu),
        Utilities: maakUtilities(klok),
        SpreadsheetApp: maakSpreadsheetDienst({ container: werkboek, scherm, slot, open, nu }),
        Logger: maakLogger(google.logboek),
        ...google.extra,
      };
    },
  };

  function open(id: string): Werkboek {
    try {
      return openBoek(
        { werkboeken: google.werkboeken, grillen: google.grillen, gebruiker: () => google.nu.effectief },
        id,
        false,
      );
    } catch {
      throw uitzondering(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    }
  }
  return google;
}

/** In een web-app "uitvoeren als eigenaar" kent Google de bezoeker alleen binnen hetzelfde domein. */
export function zichtbareBezoeker(google: Google, bezoeker: string): string {
  return domein(bezoeker) === domein(google.webappEigenaar) ? bezoeker : '';
}

function maakLogger(regels: string[]): object {
  return {
    log: (...delen: unknown[]) => void regels.push(delen.map(String).join(' ')),
    getLog: () => regels.join('\n'),
    clear: () => void (regels.length = 0),
  };
}
