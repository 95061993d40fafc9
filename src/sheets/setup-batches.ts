// Hoe komt de opzet in stappen die elk heel gebeuren of niet? Per tabblad de verzoeken die erbij horen; wat er al is, wordt overgeslagen.
import type { Bestand } from './bestand';
import { KENMERK } from './bestand';
import type { Request } from './google';
import { opzetVerzoeken } from './setup-requests';

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

const kenmerk = (spreadsheetId: string): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: KENMERK,
      metadataValue: spreadsheetId,
      visibility: 'DOCUMENT',
      location: { spreadsheet: true },
    },
  },
});

export interface Opzetstand {
  readonly gemaakt: number;
  readonly totaal: number;
  /** Tabs of somebody else with a title of ours. */
  readonly inDeWeg: readonly string[];
  /** The next batch; empty when every tab is there. */
  readonly volgende: Request[];
}

export const opzetstand = ({ bladen, kenmerk: gemerkt }: Bestand, spreadsheetId: string): Opzetstand => {
  const { vooraf, delen } = verdeel();
  const heeft = (nummer: number): boolean => bladen.some((b) => b.nummer === nummer);
  const nog = delen.filter((d) => !heeft(d.nummer));
  const titels = nog.map((d) => d.titel.toLowerCase());
  const eerst = gemerkt === null ? [...vooraf, kenmerk(spreadsheetId)] : [];
  return {
    gemaakt: delen.length - nog.length,
    totaal: delen.length,
    inDeWeg: bladen.filter((b) => titels.includes(b.titel.toLowerCase())).map((b) => b.titel),
    volgende: nog.length === 0 ? [] : [...eerst, ...nog.slice(0, PER_KEER).flatMap((d) => d.verzoeken)],
  };
};
