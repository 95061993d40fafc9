// Hoe komt een oproep uit het kale realm bij een dienst van buiten? Alles gaat als JSON-tekst over de grens;
// dingen met methoden krijgen een nummer. Zo belandt geen enkel object van Node in het realm.
import type { Google } from './diensten';
import { eisToegang } from './diensten/poort';

const DING = '\u0000ding';
const DAG = '\u0000dag';

export interface Beschrijving {
  readonly nummer: number;
  readonly functies: readonly string[];
  readonly delen: Readonly<Record<string, unknown>>;
}

export interface Brug {
  /** Beschrijft een dienst als JSON, voor de prelude in het realm. */
  beschrijf(ding: object, pad: string): Beschrijving;
  /** Voert een methode uit; vraag en antwoord zijn JSON. */
  roep(nummer: number, methode: string, argumenten: string): string;
  /** Het ding als gegevens, bijvoorbeeld de pagina van doGet. */
  inhoud(nummer: number): unknown;
}

type Ding = Readonly<Record<string, unknown>>;

const isObject = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null;
const isDing = (waarde: unknown): waarde is Ding =>
  isObject(waarde) && !Array.isArray(waarde) && Object.values(waarde).some((deel) => typeof deel === 'function');

function foutTekst(fout: unknown): string {
  const gegeven = fout instanceof Error ? fout : new Error(String(fout));
  const details = 'details' in gegeven ? gegeven.details : undefined;
  const naam = gegeven.name === 'Error' || gegeven.name === 'ApiFout' ? 'Exception' : gegeven.name;
  return JSON.stringify({ fout: { name: naam, message: gegeven.message, details } });
}

export function maakBrug(google: Google): Brug {
  const dingen: { ding: Ding; pad: string }[] = [];
  const nummers = new Map<object, number>();

  function nummerVan(ding: Ding, pad: string): number {
    const bekend = nummers.get(ding);
    if (bekend !== undefined) return bekend;
    const nummer = dingen.push({ ding, pad }) - 1;
    nummers.set(ding, nummer);
    return nummer;
  }

  function beschrijf(object: object, pad: string): Beschrijving {
    const ding = object as Ding;
    const nummer = nummerVan(ding, pad);
    const paren = Object.entries(ding);
    const functies = paren
      .filter(([naam, deel]) => typeof deel === 'function' && naam !== 'toJSON')
      .map(([naam]) => naam);
    const delen = Object.fromEntries(
      paren
        .filter(([, deel]) => typeof deel !== 'function')
        .map(([naam, deel]) => [naam, inpakken(deel, `${pad}.${naam}`)]),
    );
    return { nummer, functies, delen };
  }

  function inpakken(waarde: unknown, pad: string): unknown {
    if (isDing(waarde)) return { [DING]: beschrijf(waarde, pad) };
    if (waarde instanceof Date) return { [DAG]: waarde.getTime() };
    if (Array.isArray(waarde)) return waarde.map((deel: unknown) => inpakken(deel, pad));
    return waarde;
  }

  function uitpakken(waarde: unknown): unknown {
    if (!isObject(waarde)) return waarde;
    if (Array.isArray(waarde)) return waarde.map(uitpakken);
    const { [DING]: nummer, [DAG]: dag } = waarde as Ding;
    if (typeof nummer === 'number') return dingen[nummer]?.ding;
    if (typeof dag === 'number' || dag === null) return new Date(dag ?? NaN);
    return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, uitpakken(deel)]));
  }

  function voerUit(nummer: number, methode: string, argumenten: readonly unknown[]): unknown {
    const doel = dingen[nummer];
    const functie = doel?.ding[methode];
    if (doel === undefined || typeof functie !== 'function') throw new TypeError(`${methode} is not a function`);
    const pad = `${doel.pad}.${methode}`;
    const werk = (): unknown => {
      eisToegang(pad, google.script, google.klok, google.nu);
      return Reflect.apply(functie, doel.ding, argumenten);
    };
    const [dienst = ''] = pad.split('.');
    const uit = dienst === 'Sheets' ? werk() : google.oproepen.doe(dienst, methode, argumenten, werk);
    return inpakken(uit, `${pad}()`);
  }

  return {
    beschrijf,
    roep(nummer, methode, argumenten) {
      try {
        const gelezen = uitpakken(JSON.parse(argumenten) as unknown);
        return JSON.stringify({ waarde: voerUit(nummer, methode, Array.isArray(gelezen) ? gelezen : []) });
      } catch (fout) {
        return foutTekst(fout);
      }
    },
    inhoud: (nummer) => JSON.parse(JSON.stringify(dingen[nummer]?.ding ?? null)) as unknown,
  };
}
