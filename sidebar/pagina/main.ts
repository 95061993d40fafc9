// Waar begint de pagina met de tabbladen? Hier: een persoonlijke link gaat eerst uit het adres, dan komt de pagina.
import { h, render } from 'preact';
import { neemSleutel, volgAanmelding } from '../verbinding/aanmelden';
import { Pagina } from './pagina';

const plek = document.getElementById('pagina');
if (plek !== null) {
  neemSleutel();
  window.addEventListener('hashchange', neemSleutel);
  volgAanmelding();
  render(h(Pagina, {}), plek);
}
