// Wat staat er op een fout? Alleen gekeken naar wat erop zit: een fout van Node of SQLite hoeft geen Error van ons te zijn.

export const foutveld = (fout: unknown, naam: string): unknown =>
  typeof fout === 'object' && fout !== null ? (fout as Readonly<Record<string, unknown>>)[naam] : undefined;

/** `EEXIST` and the like; `onbekend` when there is none. */
export const foutcode = (fout: unknown): string => {
  const code = foutveld(fout, 'code');
  return typeof code === 'string' ? code : 'onbekend';
};
