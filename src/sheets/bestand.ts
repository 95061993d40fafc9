// Wat zegt Google over het bestand zelf: taal, tijdzone, welke tabbladen er zijn en welke van ons, en van welk register het is?

/** Only what we ask for. */
export interface Bestandsantwoord {
  readonly properties?: {
    readonly title?: string | null;
    readonly locale?: string | null;
    readonly timeZone?: string | null;
    readonly importFunctionsExternalUrlAccessAllowed?: boolean | null;
  };
  readonly sheets?: {
    readonly properties?: { readonly sheetId?: number | null; readonly title?: string | null };
    readonly protectedRanges?: { readonly protectedRangeId?: number | null; readonly description?: string | null }[];
  }[];
}

export const MASKER_BESTAND =
  'properties(title,locale,timeZone,importFunctionsExternalUrlAccessAllowed),sheets(properties(sheetId,title),protectedRanges(protectedRangeId,description))';

export interface Bestand {
  readonly naam: string;
  readonly taal: string;
  readonly tijdzone: string;
  /** Null when Google does not say. */
  readonly importToegestaan: boolean | null;
  readonly bladen: readonly { readonly nummer: number; readonly titel: string }[];
  /** Protections that the register put there. */
  readonly waarschuwingen: readonly number[];
  /** Id of the file that the register was set up in; null when it has no mark. */
  readonly kenmerk: string | null;
}

export const leesBestand = ({ properties, sheets = [] }: Bestandsantwoord, kenmerk: string | null): Bestand => ({
  naam: properties?.title ?? '',
  taal: properties?.locale ?? '',
  tijdzone: properties?.timeZone ?? '',
  importToegestaan: properties?.importFunctionsExternalUrlAccessAllowed ?? null,
  bladen: sheets.map(({ properties: blad }) => ({ nummer: blad?.sheetId ?? 0, titel: blad?.title ?? '' })),
  waarschuwingen: sheets
    .flatMap((s) => s.protectedRanges ?? [])
    .flatMap((p) => (/klachtenregister/.test(p.description ?? '') ? [p.protectedRangeId ?? 0] : [])),
  kenmerk,
});
