// Welke fout gooit een Apps Script-dienst? Een Exception met een Engelse zin.
export function uitzondering(bericht: string): Error {
  return Object.assign(new Error(bericht), { name: 'Exception' });
}
