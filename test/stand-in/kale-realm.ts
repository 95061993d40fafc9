// Hoe draait de bundel? Elke uitvoering in een vers, kaal realm met alleen wat Apps Script heeft, en de diensten van `google`.
// Over de grens gaat alleen JSON, zoals bij google.script.run.
import * as vm from 'node:vm';
import { type Brug, maakBrug } from './brug';
import { type Google, zichtbareBezoeker } from './diensten';
import { spoelDoor } from './diensten/cellen-ding';
import type { Trigger } from './diensten/script';
import type { Uitvoering } from './diensten/uitvoering';
import { PRELUDE } from './prelude';
import { magBewerken } from './werkboek';

/** Wat er gepusht is: zijbalk, menu en triggers draaien altijd de nieuwste push. */
export interface Versie {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

export interface Bundel extends Versie {
  readonly google: Google;
}

export interface Project {
  /** Een menu-opdracht of een functie vanuit de editor, als de gebruiker van nu. */
  roep(naam: string, ...argumenten: readonly unknown[]): unknown;
  /** google.script.run: alleen openbare functies, alleen JSON, een Date erin wordt null. */
  roepAlsZijbalk(naam: string, ...argumenten: readonly unknown[]): unknown;
  /** De pagina van de web-app en haar oproepen: met de rechten van de eigenaar, bezoeker alleen bekend binnen het domein. */
  roepAlsWebapp(bezoeker: string, naam: string, ...argumenten: readonly unknown[]): unknown;
  /** onOpen/onEdit zonder toestemmingen. */
  roepEenvoudig(naam: string, gebeurtenis?: unknown): unknown;
  /** Een geïnstalleerde trigger gaat af, met de rechten van wie hem installeerde. */
  vuur(trigger: Trigger, gebeurtenis?: unknown): unknown;
  /** Een nieuwe versie van de code; wat is uitgerold, blijft zoals het was. */
  push(versie: Versie): void;
  /** Zet de web-app vast op wat nu gepusht is. Zonder dit draait ook de web-app de nieuwste push. */
  rolUit(): void;
  /** De globale namen die de bundel toevoegt. */
  globalen(): string[];
  /** Kijkt in een vers realm: de waarde van een uitdrukking na het laden, als JSON. */
  bekijk(uitdrukking: string): unknown;
}

interface Realm {
  start(naam: string, argumenten: string, browser: boolean): string;
  namen(): string[];
  readonly bekend: string[];
}

const prelude = new vm.Script(PRELUDE, { filename: 'prelude.js' });

function leesJson(tekst: string | undefined): unknown {
  return tekst === undefined ? undefined : (JSON.parse(tekst) as unknown);
}

interface Fout {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly details?: unknown;
}

function alsFout({ name, message, stack, details }: Fout, browser: boolean): Error {
  const fout = new Error(message);
  const naam = browser ? 'ScriptError' : name;
  return Object.assign(
    fout,
    { name: naam },
    stack === undefined ? {} : { stack },
    details === undefined ? {} : { details },
  );
}

/** Wat de browser niet mag sturen: Date, functies en kringen. */
function eisVerstuurbaar(waarde: unknown, pad: string): void {
  const soort = Object.prototype.toString.call(waarde);
  if (typeof waarde === 'function' || soort === '[object Date]')
    throw new TypeError(`Failed due to illegal value in property: ${pad}`);
  if (typeof waarde !== 'object' || waarde === null) return;
  for (const [naam, deel] of Object.entries(waarde)) eisVerstuurbaar(deel, naam);
}

/** Namen die Google ziet zonder de code te draaien: `function f` en `var f` op het hoogste niveau, geen latere toewijzing. */
function gedeclareerdeNamen(code: string): ReadonlySet<string> {
  const context = vm.createContext(Object.create(null) as object);
  const namen = (): string[] => vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const vooraf = new Set(namen());
  try {
    vm.runInContext(`throw 0;${code}`, context);
  } catch {
    // De functies en var's zijn er nu al, maar er heeft nog niets gedraaid.
  }
  return new Set(namen().filter((naam) => !vooraf.has(naam)));
}

interface Geladen extends Versie {
  readonly script: vm.Script;
  readonly gedeclareerd: ReadonlySet<string>;
}

const lees = ({ code, html }: Versie): Geladen => ({
  code,
  html,
  script: new vm.Script(code, { filename: 'bundel.js' }),
  gedeclareerd: gedeclareerdeNamen(code),
});

/** Alleen wie het bestand mag bewerken, kan het script draaien dat eraan vastzit; de web-app draait met de rechten van de eigenaar. */
function eisBewerker(google: Google, { effectief, soort }: Uitvoering): void {
  if (soort === 'webapp' || magBewerken(google.werkboek.toegang, effectief)) return;
  throw alsFout(
    { name: 'ScriptError', message: 'You do not have permission to access the requested document.' },
    false,
  );
}

const ACCOUNTS = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** Wat er tussen de browser en het script mis kan gaan: vooraf niets gedaan, achteraf alles gedaan. */
function door({ grillen }: Google, werk: () => unknown): unknown {
  if (grillen.meerdereAccounts) throw alsFout({ name: 'ScriptError', message: ACCOUNTS }, true);
  const uit = werk();
  if (grillen.antwoordVerloren)
    throw alsFout({ name: 'ScriptError', message: 'NetworkError: Connection failure due to HTTP 0' }, true);
  return uit;
}

export function maakProject({ code, html, google }: Bundel): Project {
  let hoofd = lees({ code, html });
  let uitgerold: Geladen | undefined;
  const versieVoor = ({ soort }: Uitvoering): Geladen => (soort === 'webapp' ? (uitgerold ?? hoofd) : hoofd);

  function laad(versie = hoofd): { realm: Realm; brug: Brug; context: vm.Context } {
    const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: true } });
    const brug = maakBrug(google);
    const diensten = Object.entries(google.diensten(versie.html)).map(([naam, ding]) => [
      naam,
      { '\u0000ding': brug.beschrijf(ding, naam) },
    ]);
    const begin = prelude.runInContext(context) as (...delen: readonly unknown[]) => Realm;
    const realm = begin(
      brug.roep,
      JSON.stringify(Object.fromEntries(diensten)),
      google.klok.nu,
      (regel: string) => void google.logboek.push(regel),
    );
    versie.script.runInContext(context);
    return { realm, brug, context };
  }

  /** Een uitvoering kan binnen een andere vallen (een haak): daarna is de oude weer aan de beurt. */
  function inUitvoering<T>(uitvoering: Uitvoering, werk: (klaar: () => void) => T): T {
    const vorige = google.nu;
    google.nu = uitvoering;
    uitvoering.laadt = true;
    try {
      return werk(() => void (uitvoering.laadt = false));
    } finally {
      spoelDoor(google.scherm.uitgesteld);
      if (google.slot.houder === uitvoering.nummer) google.slot.houder = undefined;
      google.nu = vorige;
    }
  }

  function voerUit(uitvoering: Uitvoering, naam: string, argumenten: readonly unknown[], browser: boolean): unknown {
    const tekst = JSON.stringify(argumenten);
    eisBewerker(google, uitvoering);
    return inUitvoering(uitvoering, (klaar) => {
      const versie = versieVoor(uitvoering);
      const { realm, brug } = laad(versie);
      klaar();
      if (browser && !openbaar(versie, naam))
        throw alsFout({ name: 'ScriptError', message: `Script function not found: ${naam}` }, true);
      const uit = leesJson(realm.start(naam, tekst, browser)) as { waarde?: string; fout?: Fout };
      if (uitvoering.afgebroken)
        throw alsFout({ name: 'Exception', message: 'Exceeded maximum execution time' }, browser);
      if (uit.fout !== undefined) throw alsFout(uit.fout, browser);
      return pagina(brug, leesJson(uit.waarde));
    });
  }

  const openbaar = ({ gedeclareerd }: Geladen, naam: string): boolean => !naam.endsWith('_') && gedeclareerd.has(naam);
  const toegevoegd = (realm: Realm): string[] => realm.namen().filter((naam) => !realm.bekend.includes(naam));

  return {
    roep: (naam, ...argumenten) => voerUit(google.begin('menu'), naam, argumenten, false),
    roepAlsZijbalk(naam, ...argumenten) {
      argumenten.forEach((deel, plek) => eisVerstuurbaar(deel, String(plek)));
      return door(google, () => voerUit(google.begin('zijbalk'), naam, argumenten, true));
    },
    roepAlsWebapp(bezoeker, naam, ...argumenten) {
      argumenten.forEach((deel, plek) => eisVerstuurbaar(deel, String(plek)));
      const uitvoering = google.begin('webapp', zichtbareBezoeker(google, bezoeker), google.webappEigenaar);
      if (naam === 'doGet' || naam === 'doPost') return voerUit(uitvoering, naam, argumenten, false);
      return door(google, () => voerUit(uitvoering, naam, argumenten, true));
    },
    roepEenvoudig: (naam, gebeurtenis = {}) => voerUit(google.begin('eenvoudig'), naam, [gebeurtenis], false),
    vuur: (trigger, gebeurtenis = {}) =>
      voerUit(google.begin('trigger', trigger.eigenaar, trigger.eigenaar), trigger.functie, [gebeurtenis], false),
    push(versie) {
      hoofd = lees(versie);
    },
    rolUit() {
      uitgerold = hoofd;
    },
    globalen: () => inUitvoering(google.begin('menu'), () => toegevoegd(laad().realm).sort()),
    bekijk: (uitdrukking) =>
      inUitvoering(google.begin('menu'), (klaar) => {
        const { context } = laad();
        klaar();
        return leesJson(vm.runInContext(`JSON.stringify(${uitdrukking})`, context) as string | undefined);
      }),
  };
}

/** doGet geeft een pagina terug: die komt als gegevens naar buiten. */
function pagina(brug: Brug, uit: unknown): unknown {
  if (typeof uit !== 'object' || uit === null || !('\u0000ding' in uit)) return uit;
  return brug.inhoud(Number(uit['\u0000ding']));
}
