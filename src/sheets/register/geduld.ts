// Wanneer proberen we het opnieuw bij Google, en hoe lang? Met oplopende rust, korter dan een ander op het slot wacht.
import type { Werkplek } from './plek';
import { foutbericht } from './foutbericht';

/** Together fifteen seconds: whoever waits for the lock gives up after twenty. */
export const RUST = [1_000, 2_000, 4_000, 8_000] as const;

const code = (fout: unknown): unknown => {
  const details: unknown = typeof fout === 'object' && fout !== null && 'details' in fout ? fout.details : null;
  return typeof details === 'object' && details !== null && 'code' in details ? details.code : null;
};

/** Too many requests this minute: Google did nothing. */
export const isAfgewezen = (fout: unknown): boolean => code(fout) === 429 || /quota exceeded/i.test(foutbericht(fout));

/** Google or the line faltered, and whether it was done is not known. */
export const hapert = (fout: unknown): boolean =>
  [500, 502, 503, 504].includes(Number(code(fout))) ||
  /currently unavailable|internal error|timed? ?out|empty response/i.test(foutbericht(fout));

/** For what may be asked twice without harm. */
export const metGeduld = <T>(
  { wacht, rust = RUST }: Pick<Werkplek, 'wacht' | 'rust'>,
  mag: (fout: unknown) => boolean,
  vraag: () => T,
): T => {
  for (const ms of rust)
    try {
      return vraag();
    } catch (fout) {
      if (!mag(fout)) throw fout;
      wacht?.(ms);
    }
  return vraag();
};

/** Of what changes nothing, or comes to the same a second time. */
export const magOpnieuw = (fout: unknown): boolean => isAfgewezen(fout) || hapert(fout);
