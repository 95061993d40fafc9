// Wat kwam er nog na de vaststelling van een jaar? Wat vastligt verandert niet; ernaast staat wat nu zou worden geteld (5.3.2, I-16).
import { uitGetallen } from './getallen';
import type { Jaarstand } from './jaarstand';
import type { Evaluatie, Figuur, Getallen, Nagekomen } from './model';
import type { Naleving } from './naleving';
import { inEenRegel, vanInWoorden } from './woorden';

export interface Toen {
  readonly jaar: number;
  readonly toen: Jaarstand;
  readonly nu: Jaarstand;
  readonly figuren: readonly Figuur[];
  readonly naleving: readonly Naleving[];
}

/** A group of none is left out of some figures, so a name that is missing is none; a figure of a later program was not counted then. */
const telde = (getallen: Getallen, naam: string): boolean => {
  const figuur = naam.split(':')[0] ?? naam;
  return naam in getallen || figuur in getallen || `${figuur}:van` in getallen;
};
const waarde = (getallen: Getallen, naam: string): number | null => (naam in getallen ? (getallen[naam] ?? null) : 0);

/** The self-check counts on after the year, as archiving must: of that only the rules with a new exception are told, below. */
const looptDoor = (naam: string): boolean => /^K24\b/.test(naam);

const verschillen = (toen: Getallen, nu: Getallen): Nagekomen['verschillen'] =>
  [...new Set([...Object.keys(toen), ...Object.keys(nu)])]
    .filter((naam) => !looptDoor(naam) && telde(toen, naam) && telde(nu, naam))
    .map((naam) => ({ naam, toen: waarde(toen, naam), nu: waarde(nu, naam) }))
    .filter((v) => v.toen !== v.nu);

/** A figure is said as a whole, also when one of its groups changed. */
const inWoorden = (figuren: readonly Figuur[], toen: Getallen, namen: ReadonlySet<string>): Nagekomen['regels'] =>
  figuren.flatMap((f) => {
    const eerst = namen.has(f.naam) ? uitGetallen(f, toen) : null;
    return eerst === null ? [] : [{ titel: f.titel, toen: zeg(eerst), nu: zeg(f) }];
  });

const zeg = (f: Figuur): string =>
  f.soort === 'aansluiting'
    ? f.regels
        .map((r) => `${r.naam}: ${r.ontvangen.aantal} erin, ${r.afgesloten.aantal} eruit, ${r.einde.aantal} open`)
        .join('; ')
    : inEenRegel(f);

const nooit: readonly [number, number] = [0, 0];
const regelsVan = ({ toen, nu, naleving }: Toen): Nagekomen['regels'] =>
  naleving.flatMap(({ naam, titel }) => {
    const eerst = toen.naleving[naam] ?? nooit;
    const daarna = nu.naleving[naam] ?? nooit;
    const evenGoed = eerst[1] - eerst[0] === daarna[1] - daarna[0];
    return evenGoed ? [] : [{ titel, toen: vanInWoorden(...eerst), nu: vanInWoorden(...daarna) }];
  });

/** Nothing for a year about which nothing changed. */
export const nagekomen = (alles: Toen): readonly Nagekomen[] => {
  const { jaar, toen, nu, figuren } = alles;
  const anders = verschillen(toen.getallen, nu.getallen);
  const namen = new Set(anders.map(({ naam }) => naam.split(':')[0] ?? naam));
  const regels = [...inWoorden(figuren, toen.getallen, namen), ...regelsVan(alles)];
  return anders.length === 0 && regels.length === 0 ? [] : [{ jaar, verschillen: anders, regels }];
};

/** Of the self-check: these have no numbers among the differences. */
export const nagekomenRegels = (
  { naleving }: Pick<Evaluatie, 'naleving'>,
  { regels }: Nagekomen,
): Nagekomen['regels'] => regels.filter(({ titel }) => naleving.some((n) => n.titel === titel));

const hoeveel = (aantal: number, een: string, meer: string): readonly string[] =>
  aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];

/** "22 cijfers en 1 regel", for screen and slide. */
export const hoeveelNagekomen = (e: Pick<Evaluatie, 'naleving'>, jaar: Nagekomen): string =>
  [
    ...hoeveel(jaar.verschillen.length, 'cijfer', 'cijfers'),
    ...hoeveel(nagekomenRegels(e, jaar).length, 'regel', 'regels'),
  ].join(' en ');
