// Merkt de bundel dat het hele bestand naar een eerdere versie is teruggezet? Wat zij buiten het bestand onthield, spreekt het tegen. (5.3.1)
import { dossier, melding } from '../../loket/g1';
import { directie, ontvanger } from '../../loket/spel';
import { bewaarVersie, herstelVersie } from '../../stand-in/werkboek';
import { ingerichteWereld } from './proef-bundel';

test('5.3.1: ook langs de eigenschappen van het script: een teruggezet bestand wordt gezegd, met de regels die verdwenen', () => {
  const wereld = ingerichteWereld();
  const eerder = bewaarVersie(wereld.google.werkboek);
  expect(wereld.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
  expect(wereld.vraag(directie, 'controle')).toMatchObject({ antwoord: { inOrde: true } });
  herstelVersie(wereld.google.werkboek, eerder);
  expect(JSON.stringify(wereld.vraag(directie, 'controle'))).toMatch(
    /teruggezet naar een eerdere versie. Uit het logboek zijn verdwenen: de regels \d+ tot en met \d+/,
  );
});
