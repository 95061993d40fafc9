// Hoe krijgt een nieuwe melding of opdracht een eigen sleutel, ook waar de browser geen crypto geeft?
const cijfers = (aantal: number): string =>
  Array.from({ length: aantal }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** Shaped like `crypto.randomUUID()`, which only exists on a secure page. */
export const nieuweSleutel = (): string => {
  const bron = (globalThis as { crypto?: { randomUUID?: () => string } }).crypto;
  return bron?.randomUUID?.() ?? [8, 4, 4, 4, 12].map(cijfers).join('-');
};
