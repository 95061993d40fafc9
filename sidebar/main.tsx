// Waar begint het scherm? Hier: het luistert naar het adres en de pagina eromheen, en zet zichzelf neer.
import { render } from 'preact';
import { App } from './app';
import { bewaakTekst } from './formulier/concepten';
import { route, volgNavigatie } from './navigatie';
import { leesRoute } from './route';
import { neemSleutel, volgAanmelding } from './verbinding/aanmelden';
import { volgBuren } from './verbinding/buren';
import { haalWerk, teOpenen } from './verbinding/ruimte';
import type { Werk } from './verbinding/ruimte';

const opent = (werk: Werk | null): void => {
  if (werk === null) return;
  teOpenen.zet(werk);
  route.zet(werk.dossier === '' ? { blad: 'melden' } : { blad: 'dossier', dossier: werk.dossier });
};

const plek = document.getElementById('scherm');
if (plek !== null) {
  // The menu writes into the page what it opens; an address after the hash is not ours there.
  const open = leesRoute(`#dossier=${plek.dataset['dossier'] ?? ''}`) ?? leesRoute(`#${plek.dataset['blad'] ?? ''}`);
  if (open !== null) route.zet(open);
  neemSleutel();
  window.addEventListener('hashchange', neemSleutel);
  volgAanmelding();
  volgNavigatie();
  volgBuren();
  bewaakTekst();
  void haalWerk().then(opent);
  render(<App />, plek);
}
