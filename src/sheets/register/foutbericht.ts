// Wat zegt een fout van Google? Ook als zij niet van de soort Error is, zoals sommige diensten ze gooien.

export const foutbericht = (fout: unknown): string => {
  const bericht = typeof fout === 'object' && fout !== null && 'message' in fout ? fout.message : '';
  return typeof bericht === 'string' ? bericht : '';
};
