// Hoe beschrijven we de velden van een formulier? Een keer in het Nederlands voor de procedure, een keer in het Engels voor programma's.
import type { Veld, Velden } from '../../src/procedure/velden';
import { maximumTekst } from '../../src/procedure/velden';
import { code } from './markdown';

interface Regel {
  readonly pad: string;
  readonly veld: Veld<unknown>;
}

/** Fields in order; those of a list follow it with its key before theirs. */
export const regelsVan = (velden: Velden, voor = ''): readonly Regel[] =>
  Object.entries(velden).flatMap(([sleutel, veld]): readonly Regel[] => [
    { pad: voor + sleutel, veld },
    ...(veld.vorm.soort === 'lijst' ? regelsVan(veld.vorm.velden, `${voor}${sleutel}[].`) : []),
  ]);

interface Woorden {
  readonly ja: string;
  readonly nee: string;
  readonly als: string;
  readonly ouder: (dagen: number) => string;
  readonly waarde: (w: string | boolean | null) => string;
}
const nederlands: Woorden = {
  ja: 'ja',
  nee: 'nee',
  als: 'gevraagd als',
  ouder: (n) => `meer dan ${n} dagen geleden is`,
  waarde: (w) => (typeof w === 'string' ? w : w === null ? 'leeg' : w ? 'ja' : 'nee'),
};
const engels: Woorden = {
  ja: 'yes',
  nee: 'no',
  als: 'asked when',
  ouder: (n) => `is more than ${n} days ago`,
  waarde: (w) => JSON.stringify(w),
};

const verplichtheid = ({ veld }: Regel, w: Woorden): string => {
  const ja = veld.verplicht ? w.ja : w.nee;
  if (veld.toonAls === undefined) return ja;
  const ander = `${ja}, ${w.als} ${code(veld.toonAls.veld)}`;
  if ('ouderDan' in veld.toonAls) return `${ander} ${w.ouder(veld.toonAls.ouderDan)}`;
  return `${ander} = ${veld.toonAls.is.map(w.waarde).join(' / ')}`;
};

const soorten: Readonly<Record<Veld<unknown>['vorm']['soort'], readonly [nederlands: string, engels: string]>> = {
  tekst: ['korte tekst', 'text, at most 200 characters'],
  opdrachtnemer: ['een opdrachtnemer die nog moet terugmelden', 'name of a contractor who has yet to report'],
  tekstvak: ['tekst', `text, at most ${maximumTekst} characters`],
  email: ['e-mailadres', 'e-mail address'],
  dag: ['dag', 'day, `JJJJ-MM-DD`'],
  jaNee: ['ja of nee', 'boolean'],
  bedrag: ['bedrag', 'amount in euros as text, `"1.250,00"`'],
  getal: ['geheel getal', 'whole number as text, `"240"`'],
  persoon: ['een medewerker', 'id of a person'],
  personen: ['medewerkers', 'list of ids of persons'],
  onderdeel: ['onderdeel van de klacht', 'id of an element'],
  keuze: ['keuze', 'one of'],
  keuzes: ['een of meer keuzes', 'list of'],
  lijst: ['lijst', 'list of objects'],
  brief: ['brieftekst', 'text of the letter; empty gives the standard text'],
};

const opties = (veld: Veld<unknown>): string =>
  veld.vorm.soort === 'keuze' || veld.vorm.soort === 'keuzes' ? `: ${veld.vorm.opties.join(', ')}` : '';

export const veldrijen = (velden: Velden): readonly (readonly string[])[] =>
  regelsVan(velden).map((regel) => [
    code(regel.pad),
    regel.veld.label,
    soorten[regel.veld.vorm.soort][0] + opties(regel.veld),
    verplichtheid(regel, nederlands),
  ]);

export const fieldRows = (velden: Velden): readonly (readonly string[])[] =>
  regelsVan(velden).map((regel) => [
    code(regel.pad),
    soorten[regel.veld.vorm.soort][1] + opties(regel.veld).replace(/^: /, ' '),
    verplichtheid(regel, engels),
    regel.veld.label,
  ]);
