// Hoe blijft een tekst in een csv-bestand een tekst? Wat een rekenprogramma als formule zou uitvoeren krijgt een ' ervoor, en die kan er precies zo weer af.

/** A sign that starts a formula (also its wide form), after any spaces or earlier escapes; or a control character some programs skip. */
const gevaarlijk = /^(?:[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r\n])/;

export const zonderFormule = (tekst: string): string => (gevaarlijk.test(tekst) ? `'${tekst}` : tekst);

/** Undoes exactly that: `'t Hooft` was never changed, so it is not changed back. */
export const weerLetterlijk = (tekst: string): string =>
  tekst.startsWith("'") && gevaarlijk.test(tekst.slice(1)) ? tekst.slice(1) : tekst;
