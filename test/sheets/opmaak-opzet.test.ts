// Is een vers ingericht register compleet: koppen, artikelen, keuzelijsten, kleuren, weergaven, grafieken en waarschuwingen? (5.1.7, SAFETY D6)
import { maakOpmaakproef } from './opmaakproef';

const proef = maakOpmaakproef();

test('5.1.7: na het inrichten valt er niets te herstellen, en nog eens inrichten hoeft dus nooit', () => {
  expect(proef.kijk()).toEqual([]);
});
