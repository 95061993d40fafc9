// Welke velden zijn gevraagd? De grammatica van Google's veldmaskers: a.b(c,d),e en *.
// `kies` snoeit een antwoord, `pasToe` schrijft een wijziging: een genoemd veld dat ontbreekt, wordt leeggemaakt.
import { ongeldig } from './fout';

export interface Knoop {
  /** Waar: dit veld met alles eronder. */
  alles: boolean;
  readonly kinderen: Map<string, Knoop>;
}

export type Velden = true | { readonly [naam: string]: Velden };

const knoop = (): Knoop => ({ alles: false, kinderen: new Map() });

export function leesMasker(masker: string, velden: Velden = true): Knoop {
  const wortel = knoop();
  const fout = (): Error => ongeldig(`Invalid field mask: ${masker}`);
  let plek = 0;

  function lijst(onder: Knoop): void {
    item(onder);
    while (masker[plek] === ',') {
      plek += 1;
      item(onder);
    }
  }
  function item(onder: Knoop): void {
    let hier = onder;
    for (;;) {
      hier = kind(hier, naam());
      if (masker[plek] !== '.' && masker[plek] !== '/') break;
      plek += 1;
    }
    if (masker[plek] !== '(') {
      hier.alles = true;
      return;
    }
    plek += 1;
    lijst(hier);
    if (masker[plek] !== ')') throw fout();
    plek += 1;
  }
  function naam(): string {
    const gevonden = /^(\*|[A-Za-z_]\w*)/.exec(masker.slice(plek))?.[0];
    if (gevonden === undefined) throw fout();
    plek += gevonden.length;
    return gevonden;
  }

  lijst(wortel);
  if (plek !== masker.length) throw fout();
  controleer(wortel, velden, '');
  return wortel;
}

function kind(ouder: Knoop, naam: string): Knoop {
  const bestaand = ouder.kinderen.get(naam) ?? knoop();
  ouder.kinderen.set(naam, bestaand);
  return bestaand;
}

function controleer(hier: Knoop, velden: Velden, pad: string): void {
  if (velden === true) return;
  for (const [naam, onder] of hier.kinderen) {
    if (naam === '*') continue;
    const sub = Object.hasOwn(velden, naam) ? velden[naam] : undefined;
    if (sub === undefined) throw ongeldig(`Invalid field: ${pad}${naam}`);
    controleer(onder, sub, `${pad}${naam}.`);
  }
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

export function kies(waarde: unknown, hier: Knoop): unknown {
  if (hier.alles || hier.kinderen.size === 0) return waarde;
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => kies(deel, hier));
  if (!isObject(waarde)) return waarde;
  const uit: Record<string, unknown> = {};
  // Een masker noemt er weinig, een cel heeft er veel.
  for (const naam of hier.kinderen.has('*') ? Object.keys(waarde) : hier.kinderen.keys()) {
    const onder = hier.kinderen.get(naam) ?? hier.kinderen.get('*');
    if (onder !== undefined && Object.hasOwn(waarde, naam)) uit[naam] = kies(waarde[naam], onder);
  }
  return uit;
}

export function pasToe<T extends object>(doel: T, bron: object, hier: Knoop): T {
  return samen(doel as Record<string, unknown>, bron as Record<string, unknown>, hier) as T;
}

type Object_ = Readonly<Record<string, unknown>>;

function samen(doel: Object_, bron: Object_, hier: Knoop): Object_ {
  if (hier.alles || hier.kinderen.has('*')) return { ...bron };
  const uit: Record<string, unknown> = { ...doel };
  for (const [naam, onder] of hier.kinderen) {
    const nieuw = onder.alles ? bron[naam] : samen(object(doel[naam]), object(bron[naam]), onder);
    if (nieuw === undefined || nieuw === null || (isObject(nieuw) && Object.keys(nieuw).length === 0 && !onder.alles))
      Reflect.deleteProperty(uit, naam);
    else uit[naam] = nieuw;
  }
  return uit;
}

const object = (waarde: unknown): Object_ => (isObject(waarde) ? waarde : {});

/** Vraagt dit masker om celgegevens? Dan telt includeGridData niet mee. */
export function vraagtCellen(hier: Knoop): boolean {
  const bladen = hier.kinderen.get('sheets') ?? hier.kinderen.get('*');
  if (bladen === undefined) return false;
  return bladen.alles || bladen.kinderen.has('data') || bladen.kinderen.has('*');
}
