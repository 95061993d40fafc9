// Past alles op zijn dia? Niets over de rand, niets over elkaar, elke tekst in haar vak en nergens kleiner dan twaalf punten. (5.3.2)
import { letterbreedte } from '../../../reports/presentatie/letterbreedte';
import { regelsIn } from '../../../reports/presentatie/meten';
import { nieuweMaatregel } from '../../../src/procedure/maatregel';
import { jaar, maatregel } from '../../evaluatie/registerbeeld';
import { deckVan, evaluatieUitRijen, klachten } from './jaren';
import { leesDeck } from './lezen';
import type { Dia, Tekst } from './lezen';
import { fouten } from './passen';

const bekijk = async (...[e]: Parameters<typeof deckVan>): Promise<readonly string[]> =>
  fouten(leesDeck(await deckVan(e)));

const woord = 'klachtenafhandelingsprocedureverantwoordelijkheidsverdelingen'; // 61 letters
const lang = `${'Wij spreken af dat iedereen die een dossier overneemt het hele dossier leest. '.repeat(25)}${woord}.`;

describe('5.3.2: alles past', () => {
  test('5.3.2: de letters zijn zo breed als die van Arial', () => {
    const breedte = (tekens: string, vet: boolean): readonly number[] => [...tekens].map((t) => letterbreedte(t, vet));
    expect(breedte('Ai0 é’', false)).toEqual([667, 222, 556, 278, 556, 222]);
    expect(breedte('Ai0 é', true)).toEqual([722, 278, 556, 278, 556]);
    expect(letterbreedte('語', false)).toBe(1000);
  });

  test('5.3.2: een woord dat te lang is wordt gebroken, en telt als meer regels', () => {
    expect(regelsIn(woord, 1, { punten: 12 })).toBe(6);
    expect(regelsIn('kort woord', 1, { punten: 12 })).toBe(1);
    expect(regelsIn('een\ntwee', 9, { punten: 12 })).toBe(2);
  });

  test('5.3.2: geen, een en vijfhonderd klachten', async () => {
    for (const aantal of [0, 1, 500])
      expect(await bekijk(evaluatieUitRijen({ klachten: klachten(aantal) }))).toEqual([]);
  });

  test.each([2, 9])('5.3.2: %i maatregelen met lange teksten en woorden van zestig letters', async (aantal) => {
    const { voorgesteldDoor } = maatregel();
    const rijen = Array.from({ length: aantal }, (_, n) => ({
      ...{ id: `m-${n}`, versie: 1 },
      ...nieuweMaatregel({
        ...{
          nummer: `M2025-${String(n + 1).padStart(2, '0')}`,
          klachtnummers: [],
          soort: 'corrigerend',
          bron: 'overleg',
        },
        ...{ tekst: n % 2 === 0 ? lang : woord, voorgesteldOp: '2025-03-01', voorgesteldDoor },
      }),
      ...{
        besluit: 'vastgesteld',
        besluitOp: '2025-03-05',
        status: 'Uitgevoerd',
        uitgevoerdOp: '2025-04-01',
        beoordeeldOp: '2026-01-15',
      },
      ...{
        overweging: lang,
        bewijs: woord,
        juistheid: 'juist',
        juistheidReden: lang,
        succescriterium: `${woord} ${woord}`,
      },
      ...{
        doeltreffendheid: 'niet doeltreffend',
        doelmatigheid: 'niet doelmatig',
        vervolg: 'bijstellen',
        vervolgReden: lang,
      },
    })) as ReturnType<typeof maatregel>[];
    const jaren = [jaar(2025, { conclusies: Array(4).fill(lang).join('\n') })];
    const gezien = evaluatieUitRijen({ klachten: klachten(30), maatregelen: rijen, jaarevaluatie: jaren });
    const dias = leesDeck(await deckVan(gezien));
    expect(fouten(dias)).toEqual([]);
    // Nothing is lost: the last word of the text stands somewhere in the cards, whole or over two lines of cells.
    const kaart = dias.flatMap((d) => d.tabellen.flatMap((t) => t.rijen.map((r) => r[1]?.tekst ?? ''))).join('');
    expect(kaart.replace(/\s/g, '').split(lang.slice(0, 60).replace(/\s/g, '')).length).toBeGreaterThan(3);
  });

  test('5.3.2: de controle zelf ziet een vorm die buiten de dia of over een andere staat', async () => {
    const [eerste, tweede] = leesDeck(await deckVan(evaluatieUitRijen({}))) as [Dia, Dia];
    const tekst = { ...(tweede.teksten[0] as Tekst), vak: { x: 12, y: 1, w: 3, h: 0.1 } };
    expect(fouten([eerste, { ...tweede, teksten: [tekst, tekst] }]).length).toBeGreaterThanOrEqual(3);
  });
});
