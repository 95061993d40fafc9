// Waar begint de tweede pagina? Hier: wat te zwaar is voor de zijbalk, het register naar een bestand en weer terug.
import { render } from 'preact';
import { volgAanmelding } from '../sidebar/verbinding/aanmelden';
import { App } from './app';
import { volgAdres } from './blad';

const plek = document.getElementById('scherm');
if (plek !== null) {
  volgAanmelding();
  volgAdres();
  render(<App />, plek);
}
