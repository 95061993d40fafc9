// Hoe kort je een tekst in zonder een teken doormidden te knippen? Een half teken zou onderweg veranderen.

/** At most `lengte` UTF-16 units, never half of a character that takes two. */
export const knip = (tekst: string, lengte: number): string => tekst.slice(0, lengte).replace(/[\ud800-\udbff]$/, '');

/** The same with an ellipsis when something was left out. */
export const kort = (tekst: string, lengte: number): string =>
  tekst.length <= lengte ? tekst : `${knip(tekst, lengte - 1).trimEnd()}…`;
