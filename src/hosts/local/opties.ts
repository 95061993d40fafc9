// Wat vraagt iemand op de opdrachtregel? `npm start -- --poort N --map DIR ...` wordt een keuze, of een Nederlandse zin met code 2.
import { isDag } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import { startfout } from '../../computer/startfout';

export interface Keuze {
  readonly poort: number;
  /** Null: the folder of this user. */
  readonly map: string | null;
  /** Number of dossiers, 'zelf' when the number was left out, null when no example was asked for. */
  readonly voorbeeld: number | 'zelf' | null;
  readonly leeg: boolean;
  readonly vandaag: Dag | null;
  readonly help: boolean;
}

export const standaardPoort = 4321;
const hoogsteAantal = 20_000;

export const hulptekst = `Klachtenregister op deze computer

  npm start -- [opties]

  --poort N             poort op deze computer (standaard ${standaardPoort}, 0 = een vrije)
  --map MAP             map van het register; standaard een map van uzelf
  --leeg                begin in die map een echt, leeg register
  --voorbeeld [N]       een voorbeeldregister met N dossiers; niets ervan wordt bewaard
  --vandaag JJJJ-MM-DD  doe alsof het die dag is (alleen in het voorbeeldregister)
  --help                deze tekst

Staat er in de map nog geen register, dan ziet u het voorbeeldregister.`;

const fout = (tekst: string): Error => startfout(`${tekst} Alle opties: npm start -- --help`, 2);

const geheel = (naam: string, tekst: string | undefined, van: number, tot: number): number => {
  const getal = /^\d{1,9}$/.test(tekst ?? '') ? Number(tekst) : NaN;
  if (getal >= van && getal <= tot) return getal;
  throw fout(`Bij ${naam} hoort een getal van ${van} tot en met ${tot}.`);
};

const dag = (tekst: string | undefined): Dag => {
  if (tekst !== undefined && isDag(tekst)) return tekst;
  throw fout('Bij --vandaag hoort een bestaande dag, bijvoorbeeld 2026-04-02.');
};

const map = (tekst: string | undefined): string => {
  if (tekst !== undefined && tekst !== '' && !tekst.includes('\0')) return tekst;
  throw fout('Bij --map hoort een map.');
};

/** Takes the value of an option: `--poort 80` or `--poort=80`. Undefined when there is none. */
type Pak = () => string | undefined;

const lezers: Readonly<Record<string, (pak: Pak) => Partial<Keuze>>> = {
  '--poort': (pak) => ({ poort: geheel('--poort', pak(), 0, 65_535) }),
  '--map': (pak) => ({ map: map(pak()) }),
  '--voorbeeld': (pak) => {
    const aantal = pak();
    return { voorbeeld: aantal === undefined ? 'zelf' : geheel('--voorbeeld', aantal, 0, hoogsteAantal) };
  },
  '--leeg': () => ({ leeg: true }),
  '--vandaag': (pak) => ({ vandaag: dag(pak()) }),
  '--help': () => ({ help: true }),
};

const leesRegel = (woorden: readonly string[]): Keuze => {
  let keuze: Keuze = { poort: standaardPoort, map: null, voorbeeld: null, leeg: false, vandaag: null, help: false };
  const rest = [...woorden];
  const gezien = new Set<string>();
  for (let woord = rest.shift(); woord !== undefined; woord = rest.shift()) {
    const [naam = '', ...achter] = woord.split('=');
    const lezer = Object.hasOwn(lezers, naam) ? lezers[naam] : undefined;
    if (lezer === undefined) throw fout(`Onbekende optie: ${woord}.`);
    if (gezien.has(naam)) throw fout(`${naam} staat er twee keer.`);
    gezien.add(naam);
    let over = achter.length > 0 ? achter.join('=') : undefined;
    const deel = lezer(() => {
      const waarde = over ?? (rest[0]?.startsWith('--') === true ? undefined : rest.shift());
      over = undefined;
      return waarde;
    });
    if (over !== undefined) throw fout(`Bij ${naam} hoort geen waarde.`);
    keuze = { ...keuze, ...deel };
  }
  return keuze;
};

export const leesOpties = (woorden: readonly string[]): Keuze => {
  const keuze = leesRegel(woorden);
  if (keuze.voorbeeld !== null && (keuze.map !== null || keuze.leeg))
    throw fout('Het voorbeeldregister staat nooit in een map met een echt register. Laat --map en --leeg dan weg.');
  if (keuze.leeg && keuze.vandaag !== null) throw fout('--vandaag kan alleen in het voorbeeldregister.');
  return keuze;
};
