// Heeft elke fase en elke status op het scherm dezelfde toon als in de tabbladen?
import { fasetonen, statustonen } from '../../src/sheets/kleuren';
import { tekens } from '../../sidebar/delen/fasetekens';

test('scherm en tabbladen zeggen het met dezelfde toon', () => {
  const tonen = Object.fromEntries(Object.entries(tekens).map(([naam, [, toon]]) => [naam, toon]));
  expect(tonen).toEqual({ ...statustonen, ...fasetonen });
});
