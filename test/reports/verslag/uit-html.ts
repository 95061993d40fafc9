// Wat staat er op een pagina? De tabellen als cellen en de tekst zonder opmaak, gelezen zoals een mens hem leest.
const tekens: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const zonderOpmaak = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, naam: string) => tekens[naam] ?? '');

export const tekstVan = (html: string): string =>
  zonderOpmaak(html.replace(/<style>[^]*?<\/style>/g, '').replace(/<\/[^>]+>/g, ' '));

export type Tabel = readonly (readonly string[])[];

/** Rows of cells, headings first. */
export const tabellenIn = (html: string): readonly Tabel[] =>
  [...html.matchAll(/<table[^>]*>([^]*?)<\/table>/g)].map(([, inhoud = '']) =>
    [...inhoud.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, rij = '']) =>
      [...rij.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cel = '']) => zonderOpmaak(cel)),
    ),
  );

/** What comes under the heading with this name, up to the next. */
export const onder = (html: string, kop: string): string => {
  const delen = html.split(/<h[23][^>]*>/);
  return delen.filter((deel) => zonderOpmaak(deel.slice(0, deel.indexOf('</h'))) === kop).join('');
};
