// Hoe ziet een brief eruit als pagina? Platte tekst wordt een sober HTML-document: afdrukbaar, en geschikt als e-mail (5.2.2).

const teken: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (t) => teken[t] ?? t);

const stijl =
  'body{font:16px/1.5 "Open Sans",Arial,sans-serif;color:#1b1f24;max-width:40em;margin:32px auto;padding:0 16px}' +
  'p{margin:0 0 16px;white-space:pre-line;overflow-wrap:anywhere}@media print{body{margin:0}}';

/** Paragraphs are separated by an empty line; line ends inside one are kept. */
export const briefAlsHtml = (onderwerp: string, tekst: string): string => {
  const alineas = tekst.split(/\n{2,}/).map((alinea) => `<p>${veilig(alinea)}</p>`);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${veilig(onderwerp)}</title><style>${stijl}</style></head><body>${alineas.join('')}</body></html>`;
};
