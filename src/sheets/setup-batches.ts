// Hoe komt de opzet in stappen die elk heel gebeuren of niet? Per tabblad de verzoeken die erbij horen; wat er al is, wordt overgeslagen.
import type { Bestand } from './bestand';
import { merkVerzoek } from './file-mark';
import type { Request } from './google';
import { nieuweNummers, opzetVerzoeken } from './setup-requests';

/** Requests from one new tab up to the next. */
interface Opzetdeel {
  readonly nummer: number;
  readonly titel: string;
  readonly verzoeken: Request[];
}

/** So few that each answer comes within some ten seconds, so many that it is done in four. */
const PER_KEER = 4;

const verdeel = (): { readonly vooraf: Request[]; readonly delen: readonly Opzetdeel[] } => {
  const vooraf: Request[] = [];
  const delen: Opzetdeel[] = [];
  for (const verzoek of opzetVerzoeken()) {
    if ('addSheet' in verzoek) {
      const { sheetId: nummer, title: titel } = verzoek.addSheet.properties;
      delen.push({ nummer, titel, verzoeken: [] });
    }
    (delen[delen.length - 1]?.verzoeken ?? vooraf).push(verzoek);
  }
  return { vooraf, delen };
};

export interface Opzetstand {
  readonly gemaakt: number;
  readonly totaal: number;
  /** Tabs of somebody else with a title of ours. */
  readonly inDeWeg: readonly string[];
  /** Numbers of the tabs that are not there yet. */
  readonly mist: readonly number[];
  /** The next batch; empty when every tab is there. */
  readonly volgende: Request[];
}

/** The mark goes along with the tab Systeem, in which it stands. */
const metMerk = ({ nummer, verzoeken }: Opzetdeel, spreadsheetId: string): Request[] =>
  nummer === nieuweNummers.systeem ? [...verzoeken, merkVerzoek(nieuweNummers, spreadsheetId)] : verzoeken;

export const opzetstand = ({ bladen }: Bestand, spreadsheetId: string): Opzetstand => {
  const { vooraf, delen } = verdeel();
  const heeft = (nummer: number): boolean => bladen.some((b) => b.nummer === nummer);
  const nog = delen.filter((d) => !heeft(d.nummer));
  const titels = nog.map((d) => d.titel.toLowerCase());
  const eerst = nog.length === delen.length ? vooraf : [];
  return {
    gemaakt: delen.length - nog.length,
    totaal: delen.length,
    mist: nog.map((d) => d.nummer),
    inDeWeg: bladen.filter((b) => titels.includes(b.titel.toLowerCase())).map((b) => b.titel),
    volgende: nog.length === 0 ? [] : [...eerst, ...nog.slice(0, PER_KEER).flatMap((d) => metMerk(d, spreadsheetId))],
  };
};
