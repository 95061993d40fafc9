// Welke kleuren heeft een grafiek? Een accent en rustige tinten, ook in grijs uit elkaar te houden.
export const inkt = '#1c2730';
export const stil = '#54616c';
export const rasterlijn = '#d8dee3';
/** Behind a figure that stands out. */
export const vlak = '#f1f5f6';
export const accent = '#0a5a70';
/** Dark, light, middle: far enough apart without colour. */
export const tinten = ['#0a5a70', '#b9d5dc', '#5f93a1', '#45515b'] as const;
/** Kept and missed promises, with their numbers written in them. */
export const stapeltinten = ['#0a5a70', '#e6bd84'] as const;
/** What was there and is there, what came, what went. */
export const stroomtinten = ['#0a5a70', '#5f93a1', '#5f93a1', '#b9d5dc', '#0a5a70'] as const;
export const lijnkleur = '#8a5a14';
export const letter = 'Open Sans';
/** Of a canvas: the next one where the first is not there. */
export const letterstapel = `"${letter}", Arial, sans-serif`;
