// Wat is er van Google aanwezig? Alles bij elkaar voor één test: bestanden, klok, post, slot, scherm, triggers en tellers.
import { type DriveStaat, maakDriveDienst, maakDriveStaat } from './diensten/drive';
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
import { beperkPerMinuut, type Gril, laatMislukken } from './grillen';
import { type Klok, maakKlok } from './klok';
import { maakOproepen, type Oproepen } from './oproepen';
import { type Grillen, openBoek } from './sheets-api';
import { maakSheetsDienst } from './sheets-dienst';
import { kopieerWerkboek, maakWerkboek, type Werkboek } from './werkboek';

/** Wat Google uit zichzelf kan laten misgaan; alles staat uit tot de test het aanzet. */
export interface GoogleGrillen extends Grillen {
  /** De k-de oproep mislukt; geeft een functie terug die de storing verhelpt. */
  laatMislukken(gril: Gril): () => void;
  /** Zoveel keer lezen en schrijven per minuut per gebruiker, daarna 429. */
  beperkPerMinuut(hoogstens?: number): () => void;
  /** Wie met meer accounts is aangemeld, komt er niet door: google.script.run geeft PERMISSION_DENIED. */
  meerdereAccounts: boolean;
  /** Het werk is gedaan, maar het antwoord komt niet in de browser aan. */
  antwoordVerloren: boolean;
}

export interface Google {
  readonly werkboeken: Map<string, Werkboek>;
  /** Het rekenblad waar het script aan vastzit. */
  readonly werkboek: Werkboek;
  readonly klok: Klok;
  readonly oproepen: Oproepen;
  readonly grillen: GoogleGrillen;
  readonly slot: SlotStaat;
  readonly post: PostStaat;
  readonly drive: DriveStaat;
  readonly eigenschappen: EigenschapStaat;
  readonly scherm: SchermStaat;
  readonly script: ScriptStaat;
  /** Wat het script naar console en Logger schreef. */
  readonly logboek: string[];
  /** Wie er aan het toetsenbord zit. */
  gebruiker: string;
  /** Andere adressen van dezelfde persoon: Google meldt zich altijd met het hoofdadres. */
  readonly aliassen: Map<string, string>;
  /** Met wiens rechten de web-app draait. */
  webappEigenaar: string;
  scriptTijdzone: string;
  nu: Uitvoering;
  begin(soort: Soort, actief?: string, effectief?: string): Uitvoering;
  diensten(html: Readonly<Record<string, string>>): Readonly<Record<string, object>>;
  /** Geavanceerde diensten die in dit scriptproject niet aan staan. */
  readonly uitgezet: Set<string>;
  /** Andere diensten, of een andere in plaats van een van deze. */
  readonly extra: Record<string, object>;
}

export interface GoogleOpties {
  werkboek?: Werkboek;
  gebruiker?: string;
  webappEigenaar?: string;
  begin?: string;
  mailtegoed?: number;
}

const domein = (email: string): string => (email.split('@')[1] ?? '').toLowerCase();
/** Accounts zonder organisatie: daar kent een web-app nooit de bezoeker. */
const LOS = ['gmail.com', 'googlemail.com'];

export function maakGoogle(opties: GoogleOpties = {}): Google {
  const werkboek = opties.werkboek ?? maakWerkboek();
  const klok = maakKlok(opties.begin);
  const oproepen = maakOproepen();
  const [slot, scherm, script] = [maakSlotStaat(), maakSchermStaat(), maakScriptStaat()];
  const drive = maakDriveStaat();
  const [post, eigenschappen] = [maakPostStaat(opties.mailtegoed), maakEigenschapStaat()];
  const gebruiker = opties.gebruiker ?? werkboek.toegang.eigenaar;
  let teller = 0;
  const nu = (): Uitvoering => google.nu;

  const hoofdadres = (adres: string): string => google.aliassen.get(adres.toLowerCase()) ?? adres;

  function begin(soort: Soort, aan = google.gebruiker, met = aan): Uitvoering {
    teller += 1;
    const [actief, effectief] = [hoofdadres(aan), hoofdadres(met)];
    return { nummer: teller, soort, actief, effectief, begin: klok.nu(), laadt: false, afgebroken: false };
  }

  const google: Google = {
    werkboeken: new Map([[werkboek.id, werkboek]]),
    werkboek,
    klok,
    oproepen,
    slot,
    post,
    drive,
    eigenschappen,
    scherm,
    script,
    gebruiker,
    aliassen: new Map(),
    grillen: {
      terugleesFout: 'na',
      laatMislukken: (gril) => laatMislukken(oproepen, gril),
      beperkPerMinuut: (hoogstens) => beperkPerMinuut(oproepen, klok, () => google.nu.effectief, hoogstens),
      meerdereAccounts: false,
      antwoordVerloren: false,
    },
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
    uitgezet: new Set(),
    diensten(html) {
      const beller = { werkboeken: google.werkboeken, grillen: google.grillen, gebruiker: () => google.nu.effectief };
      const alle: Record<string, object> = {
        Sheets: maakSheetsDienst(beller, oproepen),
        LockService: maakLockDienst(slot, klok, nu),
        Session: maakSessieDienst(nu, () => google.scriptTijdzone),
        MailApp: maakMailDienst(post, nu),
        Drive: maakDriveDienst(drive, klok, nu),
        PropertiesService: maakPropertiesDienst(eigenschappen, nu),
        CacheService: maakCacheDienst(eigenschappen, klok, nu),
        HtmlService: maakHtmlDienst(html),
        ScriptApp: maakScriptDienst(script, nu),
        Utilities: maakUtilities(klok),
        SpreadsheetApp: maakSpreadsheetDienst({ container: werkboek, scherm, slot, open, nu }),
        Logger: maakLogger(google.logboek),
        ...google.extra,
      };
      return Object.fromEntries(Object.entries(alle).filter(([naam]) => !google.uitgezet.has(naam)));
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
  const thuis = domein(google.webappEigenaar);
  return domein(bezoeker) === thuis && !LOS.includes(thuis) ? bezoeker : '';
}

/** "Een kopie maken": het script gaat mee; zijn eigenschappen, triggers en uitgerolde web-app niet. Het origineel blijft bereikbaar. */
export function kopieerBestand(google: Google, id: string, eigenaar: string): Google {
  const kopie = maakGoogle({ werkboek: kopieerWerkboek(google.werkboek, id, eigenaar), gebruiker: eigenaar });
  for (const [ander, boek] of google.werkboeken) kopie.werkboeken.set(ander, boek);
  kopie.klok.zet(new Date(google.klok.nu()).toISOString());
  return kopie;
}

function maakLogger(regels: string[]): object {
  return {
    log: (...delen: unknown[]) => void regels.push(delen.map(String).join(' ')),
    getLog: () => regels.join('\n'),
    clear: () => void (regels.length = 0),
  };
}
