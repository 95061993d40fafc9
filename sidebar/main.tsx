// Waar begint het scherm? Hier: het luistert naar het adres en de pagina eromheen, en zet zichzelf neer.
import { render } from 'preact';
import { App } from './app';
import { bewaakTekst } from './formulier/concepten';
import { route, volgNavigatie } from './navigatie';
import { leesRoute } from './route';
import { neemSleutel, volgAanmelding } from './verbinding/aanmelden';
import { volgBuren } from './verbinding/buren';
import { gevraagdBlad, gevraagdDossier, gevraagdeRij } from './verbinding/plek';
import { openRij } from './verbinding/rij';
import { haalWerk, teOpenen } from './verbinding/ruimte';
import type { Werk } from './verbinding/ruimte';

const opent = (werk: Werk | null): void => {
  if (werk === null) return;
  teOpenen.zet(werk);
  route.zet(werk.dossier === '' ? { blad: 'melden' } : { blad: 'dossier', dossier: werk.dossier });
};

const plek = document.getElementById('scherm');
if (plek !== null) {
  // The menu or a link of a message writes into the page what it opens; an address after the hash is not ours there.
  const open = leesRoute(`#dossier=${gevraagdDossier() ?? ''}`) ?? leesRoute(`#${gevraagdBlad() ?? ''}`);
  if (open !== null) route.zet(open);
  const rij = gevraagdeRij();
  if (rij !== undefined) void openRij(rij);
  neemSleutel();
  window.addEventListener('hashchange', neemSleutel);
  volgAanmelding();
  volgNavigatie();
  volgBuren();
  bewaakTekst();
  void haalWerk().then(opent);
  render(<App />, plek);
}
