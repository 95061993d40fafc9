// Hoe meten we een duur zo dat een drukke machine er niet te veel toe doet? De mediaan van een aantal keren, in milliseconden.
export const duur = (werk: () => void): number => {
  const begin = performance.now();
  werk();
  return performance.now() - begin;
};

export const mediaan = (getallen: readonly number[]): number =>
  [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;

export const herhaal = (keer: number, werk: (n: number) => void): number =>
  mediaan(Array.from({ length: keer }, (_, n) => duur(() => werk(n))));

export const rond = (ms: number): string => ms.toFixed(ms < 10 ? 1 : 0);

export const zeg = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
