// Hoe blijft tekst van mensen tekst in een pagina? Elk teken dat HTML zou zijn, wordt geschreven zoals men het leest.
const teken: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (t) => teken[t] ?? t);
