// Hoe groot mag een getal zijn dat de deur uit gaat? Afgerond op vijf, en onder de vijf alleen dat: zo is het echte aantal niet terug te rekenen (3.2 van de evaluatie, 5.3.1).
const stap = 5;

/** Nought to four are one; from there on every text stands for at least three numbers. */
export const afgerond = (aantal: number): string =>
  aantal < stap ? `minder dan ${stap}` : `ongeveer ${Math.round(aantal / stap) * stap}`;
