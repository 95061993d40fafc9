// Welke kleuren heeft een grafiek? Een accent en rustige tinten, ook in grijs uit elkaar te houden.
export const inkt = '#1c2730';
export const stil = '#54616c';
export const rasterlijn = '#d8dee3';
export const accent = '#0a5a70';
/** Dark, middle, light: far enough apart without colour. */
export const tinten = ['#0a5a70', '#c8872e', '#8fb8c4', '#45515b'] as const;
export const goed = '#0a5a70';
export const fout = '#d9a45b';
export const letter = 'Open Sans';
