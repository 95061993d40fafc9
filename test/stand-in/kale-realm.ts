// Hoe draait de bundel? Elke uitvoering in een vers, kaal realm met alleen wat Apps Script heeft, en de diensten van `google`.
// Over de grens gaat alleen JSON, zoals bij google.script.run.
import * as vm from 'node:vm';
import { type Brug, maakBrug } from './brug';
import { type Google, zichtbareBezoeker } from './diensten';
import type { Trigger } from './diensten/script';
import type { Uitvoering } from './diensten/uitvoering';
import { PRELUDE } from './prelude';

export interface Bundel {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
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

export function maakProject({ code, html, google }: Bundel): Project {
  const script = new vm.Script(code, { filename: 'bundel.js' });
  const gedeclareerd = gedeclareerdeNamen(code);

  function laad(): { realm: Realm; brug: Brug; context: vm.Context } {
    const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: true } });
    const brug = maakBrug(google);
    const diensten = Object.entries(google.diensten(html)).map(([naam, ding]) => [
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
    script.runInContext(context);
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
      if (google.slot.houder === uitvoering.nummer) google.slot.houder = undefined;
      google.nu = vorige;
    }
  }

  function voerUit(uitvoering: Uitvoering, naam: string, argumenten: readonly unknown[], browser: boolean): unknown {
    const tekst = JSON.stringify(argumenten);
    return inUitvoering(uitvoering, (klaar) => {
      const { realm, brug } = laad();
      klaar();
      if (browser && !openbaar(naam))
        throw alsFout({ name: 'ScriptError', message: `Script function not found: ${naam}` }, true);
      const uit = leesJson(realm.start(naam, tekst, browser)) as { waarde?: string; fout?: Fout };
      if (uitvoering.afgebroken)
        throw alsFout({ name: 'Exception', message: 'Exceeded maximum execution time' }, browser);
      if (uit.fout !== undefined) throw alsFout(uit.fout, browser);
      return pagina(brug, leesJson(uit.waarde));
    });
  }

  const openbaar = (naam: string): boolean => !naam.endsWith('_') && gedeclareerd.has(naam);
  const toegevoegd = (realm: Realm): string[] => realm.namen().filter((naam) => !realm.bekend.includes(naam));

  return {
    roep: (naam, ...argumenten) => voerUit(google.begin('menu'), naam, argumenten, false),
    roepAlsZijbalk(naam, ...argumenten) {
      argumenten.forEach((deel, plek) => eisVerstuurbaar(deel, String(plek)));
      return voerUit(google.begin('zijbalk'), naam, argumenten, true);
    },
    roepAlsWebapp(bezoeker, naam, ...argumenten) {
      argumenten.forEach((deel, plek) => eisVerstuurbaar(deel, String(plek)));
      const uitvoering = google.begin('webapp', zichtbareBezoeker(google, bezoeker), google.webappEigenaar);
      return voerUit(uitvoering, naam, argumenten, naam !== 'doGet' && naam !== 'doPost');
    },
    roepEenvoudig: (naam, gebeurtenis = {}) => voerUit(google.begin('eenvoudig'), naam, [gebeurtenis], false),
    vuur: (trigger, gebeurtenis = {}) =>
      voerUit(google.begin('trigger', trigger.eigenaar, trigger.eigenaar), trigger.functie, [gebeurtenis], false),
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
