// Hoe wordt een opdrachtregel een antwoord? Lezen, doen, en in woorden of als JSON zeggen wat eruit kwam.
import { neeVan } from './foutzin';
import { hulpAlgemeen, hulpBij } from './hulp';
import { leesRegel, verkeerd } from './keuze';
import type { Regel } from './keuze';
import { alleOpdrachten } from './opdrachten/alle';
import type { Opdracht } from './opdrachten/opdracht';
import type { Uitgang } from './verteller';
import { maakVerteller } from './verteller';
import type { Uitslag, Wereld } from './wereld';

export interface Buiten extends Pick<Wereld, 'google' | 'klok' | 'sleutelpad'> {
  readonly uit: Uitgang;
  readonly fout: Uitgang;
}

const zoek = (naam: string): Opdracht => {
  const opdracht = alleOpdrachten.find((o) => o.naam === naam);
  if (opdracht !== undefined) return opdracht;
  throw verkeerd(`Onbekende opdracht: ${naam}. Alle opdrachten: klachtenregister --help`);
};

const eisOpties = (opdracht: Opdracht, { keuze }: Regel): void => {
  const mag: readonly string[] = [...opdracht.opties, 'json', 'help'];
  const anders = Object.keys(keuze).find((naam) => !mag.includes(naam));
  if (anders !== undefined) throw verkeerd(`${opdracht.naam} neemt geen --${anders}. Zie: ${opdracht.naam} --help`);
};

const hulp = (regels: readonly string[]): Uitslag => ({ code: 0, regels, gegevens: { hulp: regels } });

const doe = async (regel: Regel, buiten: Buiten): Promise<Uitslag> => {
  const { opdracht: naam, keuze } = regel;
  if (naam === null) {
    if (keuze['help'] === true) return hulp(hulpAlgemeen());
    throw verkeerd('Welke opdracht? Alle opdrachten: klachtenregister --help');
  }
  const opdracht = zoek(naam);
  if (keuze['help'] === true) return hulp(hulpBij(opdracht));
  eisOpties(opdracht, regel);
  return opdracht.doe(keuze, { ...buiten, ...maakVerteller(buiten.fout, keuze['json'] === true) });
};

const regelsUit = (regels: readonly string[]): string => regels.map((r) => `${r}\n`).join('');

/** The exit code; everything there is to read has been written by then. */
export const draai = async (woorden: readonly string[], buiten: Buiten): Promise<number> => {
  const json = woorden.includes('--json');
  try {
    const { code, regels, gegevens } = await doe(leesRegel(woorden), buiten);
    buiten.uit.write(json ? `${JSON.stringify({ ok: true, code, ...gegevens })}\n` : regelsUit(regels));
    return code;
  } catch (fout) {
    const { code, zin } = neeVan(fout);
    if (json) buiten.uit.write(`${JSON.stringify({ ok: false, code, fout: zin })}\n`);
    else buiten.fout.write(`${zin}\n`);
    return code;
  }
};
