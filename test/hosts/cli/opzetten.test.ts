// Maakt `opzetten` hetzelfde register als de inrichtpagina in Google, en komt er nooit een dubbel? (5.1.4, DESIGN 8)
import { laatMislukken } from '../../stand-in/grillen';
import { maakWerkboek } from '../../stand-in/werkboek';
import type { Oproepen } from '../../stand-in/oproepen';
import { directie } from '../../loket/spel';
import { beslotenWereld, moet, plek } from '../apps-script/inrichten/wizard';
import { ruimOp } from '../local/tijdelijk';
import { eigenaar, maakProefgoogle } from './proefgoogle';
import { typ, typJson } from './typ';

jest.setTimeout(60_000);

afterAll(ruimOp);

/** What was written, in order. */
const geschreven = ({ lijst }: Oproepen): readonly unknown[] =>
  lijst.filter((o) => o.methode === 'Spreadsheets.batchUpdate').map((o) => o.argumenten);

test('5.1.4: de opdracht en de inrichtpagina doen precies dezelfde verzoeken', async () => {
  const { google: pagina, ...wereld } = beslotenWereld();
  for (let beeld = { gemaakt: 0, totaal: 1 }; beeld.gemaakt < beeld.totaal;)
    beeld = moet(plek({ google: pagina, ...wereld }, directie, 'tabbladenMaken'));
  const google = maakProefgoogle();
  const { id } = pagina.werkboek;
  google.werkboeken.set(id, maakWerkboek({ id, eigenaar }));
  expect(await typ(google, 'opzetten', '--blad', id)).toMatchObject({ code: 0 });
  expect(geschreven(google.oproepen)).toEqual(geschreven(pagina.oproepen));
  expect(geschreven(google.oproepen).length).toBeGreaterThan(3);
});

test('5.1.4: raakt het antwoord op het maken kwijt, dan vindt dezelfde opdracht haar bestand terug', async () => {
  const google = maakProefgoogle();
  const herstel = laatMislukken(google.oproepen, { methode: 'maak', moment: 'na', duur: 'voorgoed' });
  const eerst = await typ(google, 'opzetten', '--naam', 'Proef');
  herstel();
  const dan = await typJson(google, 'opzetten', '--naam', 'Proef');
  expect([eerst.code, dan]).toMatchObject([1, { ok: true, blad: 'BESTAND-1' }]);
  expect(google.namaakDrive.bestanden.map((b) => b.naam)).toEqual(['Proef']);
});

test('5.1.4: een tabblad van iemand anders staat in de weg en blijft zoals het is', async () => {
  const google = maakProefgoogle();
  google.werkboeken.set('X', maakWerkboek({ id: 'X', eigenaar }));
  google.sheets.Spreadsheets.batchUpdate(
    { requests: [{ addSheet: { properties: { sheetId: 9, title: 'klachten' } } }] },
    'X',
  );
  const uit = await typ(google, 'opzetten', '--blad', 'https://docs.google.com/spreadsheets/d/X/edit#gid=9');
  expect([uit.code, uit.fout]).toEqual([1, expect.stringContaining('al een tabblad met deze naam: klachten')]);
  expect(google.werkboeken.get('X')?.inhoud.bladen).toHaveLength(2);
});
