// Brengt de link in een bericht een collega in zijn dossier, en alleen waar het adres dat kan? (besluit 9)
import { geheugenregister } from '../register/geheugen-register';
import { dossier, melding } from './g1';
import { directie, ingericht, ontvanger } from './spel';

const linkBij = (adres: string): string | undefined => {
  const spel = ingericht(geheugenregister());
  expect(spel.doe(directie, '', ['instellingOpslaan', { sleutel: 'adres', waarde: adres }])).toEqual([]);
  expect(spel.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
  return /Open het klachtenregister: (.*)/.exec(spel.post.at(-1)?.tekst ?? '')?.[1];
};

test('5.1.4: een bericht opent in de web-app het dossier; een ander adres blijft zoals de directie het invulde', () => {
  const webapp = 'https://script.google.com/macros/s/VOORBEELD/exec';
  const blad = 'https://docs.google.com/spreadsheets/d/VOORBEELD/edit';
  expect([linkBij(webapp), linkBij(blad)]).toEqual([`${webapp}?dossier=${dossier}`, blad]);
});
