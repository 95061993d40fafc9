// Is onze zip een zip die een ander programma leest, en altijd dezelfde?
import { maakWerkboek } from '../../reports/werkboek/werkboek';
import { leesXlsx, schrijfXlsx } from '../../reports/xlsx';
import { maakZip } from '../../reports/zip';
import { herkomst, inhoudVan, klacht } from './tabellen';
import { uitpakken } from './uitpakken';

describe('een zip', () => {
  test('met de delen van een werkboek is weer een werkboek', async () => {
    const bytes = await schrijfXlsx(maakWerkboek(herkomst, [inhoudVan('klachten', [klacht])]));
    const opnieuw = maakZip([...uitpakken(bytes)].map(([naam, inhoud]) => ({ naam, inhoud })));
    expect(await leesXlsx(opnieuw)).toEqual(await leesXlsx(bytes));
  });
  test('heeft de controlegetallen van zijn inhoud en een vaste dag', () => {
    const inhoud = Buffer.from('123456789');
    const zip = Buffer.from(
      maakZip([
        { naam: 'a.txt', inhoud },
        { naam: 'leeg.txt', inhoud: new Uint8Array() },
      ]),
    );
    expect(zip.readUInt32LE(14)).toBe(0xcbf43926); // the check value of CRC-32
    expect(zip.readUInt32LE(10)).toBe(0x00210000);
    expect([...uitpakken(zip)].map(([naam, b]) => [naam, b.toString()])).toEqual([
      ['a.txt', '123456789'],
      ['leeg.txt', ''],
    ]);
  });
});
