// Hoe wordt een tabel leesbare tekst? Als Markdown waarin elke cel iets zegt: een lege cel is een fout.

const cel = (tekst: string, kop: string, rij: string): string => {
  const schoon = tekst
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
  if (schoon === '') throw new Error(`Lege cel onder "${kop}" bij "${rij}" in de gemaakte documentatie.`);
  return schoon;
};

const regel = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;

/** Throws at a cell without text and at a table without rows. */
export const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): string => {
  if (rijen.length === 0) throw new Error(`Tabel zonder rijen (${koppen.join(', ')}) in de gemaakte documentatie.`);
  return [
    regel(koppen),
    regel(koppen.map(() => '---')),
    ...rijen.map((rij) => regel(koppen.map((kop, i) => cel(rij[i] ?? '', kop, rij[0] ?? '')))),
  ].join('\n');
};

/** `a, b en c`, or a word for none. */
export const opsomming = (delen: readonly string[], geen: string): string =>
  delen.length === 0 ? geen : delen.join(', ');

export const code = (tekst: string): string => `\`${tekst}\``;

export const blok = (taal: string, inhoud: string): string => `\`\`\`${taal}\n${inhoud}\n\`\`\``;

/** Details that a reader unfolds when he wants them. */
export const gevouwen = (kop: string, inhoud: string): string =>
  `<details>\n<summary>${kop}</summary>\n\n${inhoud}\n\n</details>`;

/** Parts with an empty line between them, and one newline at the end. */
export const pagina = (delen: readonly string[]): string => `${delen.join('\n\n')}\n`;
