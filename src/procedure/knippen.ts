// Hoe kort je een tekst in zonder een teken doormidden te knippen? Een half teken zou onderweg veranderen.

/** At most `lengte` UTF-16 units, never half of a character that takes two. */
export const knip = (tekst: string, lengte: number): string => tekst.slice(0, lengte).replace(/[\ud800-\udbff]$/, '');

/** The same with an ellipsis when something was left out. */
export const kort = (tekst: string, lengte: number): string =>
  tekst.length <= lengte ? tekst : `${knip(tekst, lengte - 1).trimEnd()}…`;

/** Shortened at a word, and it says so: the reader must know that there is more. */
export const ingekort = (tekst: string, lengte: number): string => {
  if (tekst.length <= lengte) return tekst;
  const stuk = knip(tekst, lengte);
  const woord = stuk.lastIndexOf(' ');
  return `${stuk.slice(0, woord > lengte / 2 ? woord : stuk.length).trimEnd()}… (ingekort)`;
};
