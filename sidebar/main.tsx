// Waar begint het scherm? Hier: het luistert naar het adres en de pagina eromheen, en zet zichzelf neer.
import { render } from 'preact';
import { App } from './app';
import { bewaakTekst } from './formulier/concepten';
import { route, volgNavigatie } from './navigatie';
import { leesRoute } from './route';
import { neemSleutel, volgAanmelding } from './verbinding/aanmelden';
import { volgBuren } from './verbinding/buren';

const plek = document.getElementById('scherm');
if (plek !== null) {
  // The menu "Open geselecteerde rij" writes it into the page; an address after the hash is not ours there.
  const open = leesRoute(`#dossier=${plek.dataset['dossier'] ?? ''}`);
  if (open !== null) route.zet(open);
  neemSleutel();
  window.addEventListener('hashchange', neemSleutel);
  volgAanmelding();
  volgNavigatie();
  volgBuren();
  bewaakTekst();
  render(<App />, plek);
}
