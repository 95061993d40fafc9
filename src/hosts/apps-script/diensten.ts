// Staat de dienst Sheets aan in dit scriptproject? Dan is dit hem, in de vorm waarin het register hem vraagt.
import type { Sheetsdienst } from '../../sheets/register/plek';

/** Switched on in appsscript.json; a script project made by hand can lack it. */
export const sheetsdienst = (): Sheetsdienst => {
  if (typeof Sheets === 'undefined') throw new Error('De dienst Sheets staat niet aan in dit scriptproject.');
  return Sheets;
};
