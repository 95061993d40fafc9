// Wat hoort wie het register inricht over wie en wat er nog mist, en wie richt een register in waaruit de mensen zijn gehaald? (1.2, 5.1.3, A-21)
import { directie, ingericht, maakSpel, ontvanger } from './spel';
import { geheugenregister } from '../register/geheugen-register';

const inrichting = (spel: ReturnType<typeof maakSpel>, wie = directie) => {
  const uit = spel.vraag(wie, 'inrichting');
  if (!uit.ok) throw new Error(JSON.stringify(uit));
  return uit.antwoord;
};

test('A-21: zonder plaatsvervanger en notulist staat dat er, en daarna niet meer', () => {
  const spel = ingericht(geheugenregister());
  expect(inrichting(spel).advies).toEqual([expect.stringContaining('nog geen plaatsvervanger')]);
  spel.doe(directie, '', [
    'medewerkerOpslaan',
    { email: 'piet@voorbeeld.example', naam: 'Piet', rollen: ['plaatsvervanger'], actief: true },
  ]);
  expect(inrichting(spel).advies).toEqual([]);
});
test('5.1.3: dit jaar en het volgende staan er, zonder weekenden, met de dag in woorden', () => {
  const { jaren } = inrichting(ingericht(geheugenregister()));
  expect(jaren.map((j) => j.jaar)).toEqual([2026, 2027]);
  expect(jaren[0]?.dagen[0]).toEqual({
    dag: '2026-01-01',
    inWoorden: 'donderdag 1 januari 2026',
    naam: 'Nieuwjaarsdag',
    teltAlsVrij: true,
  });
  expect(JSON.stringify(jaren)).not.toMatch(/zaterdag|zondag/);
});
test('1.2: een medewerker ziet het niet; in een leeg register ziet wie het opent dat er niets is', () => {
  expect(ingericht(geheugenregister()).vraag(ontvanger, 'inrichting')).toMatchObject({
    ok: false,
    weigeringen: [{ code: 'geen-recht' }],
  });
  expect(inrichting(maakSpel(geheugenregister()), 'nieuw@voorbeeld.example')).toMatchObject({
    mensen: [],
    delen: null,
  });
});
