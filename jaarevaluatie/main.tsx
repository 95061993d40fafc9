// Waar begint de pagina van de jaarevaluatie? Hier: apart van het scherm, want grafieken en presentatie zijn te zwaar voor de zijbalk. (5.3.2)
import { render } from 'preact';
import { bewaakTekst } from '../sidebar/formulier/concepten';
import { volgAanmelding } from '../sidebar/verbinding/aanmelden';
import { App } from './app';
import { volgAdres } from './plaats';

const plek = document.getElementById('scherm');
if (plek !== null) {
  volgAanmelding();
  volgAdres();
  bewaakTekst();
  render(<App />, plek);
}
