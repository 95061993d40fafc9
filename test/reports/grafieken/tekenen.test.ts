// Staat er iets in een getekende grafiek: letters, staven en lijnen, scherp genoeg voor een projector? (5.3.2)
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import type { Grafiek } from '../../../reports/grafieken/grafiek';
import { altTekst } from '../../../reports/grafieken/grafiek';
import { tekenInNode } from '../../../reports/node/tekenen';

const grafiek: Grafiek = {
  ...{ naam: 'K07.band', titel: 'Doorlooptijd', soort: 'staaf' },
  labels: ['tot en met 14 dagen', '15 tot en met 28 dagen', 'meer dan 28 dagen'],
  reeksen: [{ naam: 'Aantal', waarden: [4, 3, 1] }],
  lijnen: [{ na: 'tot en met 14 dagen', tekst: '14 dagen' }],
};

interface Beeld {
  readonly breed: number;
  readonly hoog: number;
  /** How many pixels of this colour, in the whole picture or below a height. */
  readonly tel: (kleur: readonly [number, number, number], vanaf?: number) => number;
}

const bekijk = async (g: Grafiek, w = 3, h = 2): Promise<Beeld> => {
  const plaatje = await loadImage(Buffer.from((await tekenInNode(g, w, h)).split(',')[1] ?? '', 'base64'));
  const doek = createCanvas(plaatje.width, plaatje.height);
  doek.getContext('2d').drawImage(plaatje, 0, 0);
  const { data } = doek.getContext('2d').getImageData(0, 0, plaatje.width, plaatje.height);
  const tel: Beeld['tel'] = ([r, g2, b], vanaf = 0) => {
    let som = 0;
    for (let i = Math.floor(vanaf * plaatje.height) * plaatje.width * 4; i < data.length; i += 4)
      if (data[i] === r && data[i + 1] === g2 && data[i + 2] === b && data[i + 3] === 255) som += 1;
    return som;
  };
  return { breed: plaatje.width, hoog: plaatje.height, tel };
};

const [accent, inkt, wit] = [
  [10, 90, 112],
  [28, 39, 48],
  [255, 255, 255],
] as const;

describe('5.3.2: een grafiek in een plaatje', () => {
  test('5.3.2: is 216 beeldpunten per inch, meer dan een projector van 1920 breed vraagt', async () => {
    const { breed, hoog } = await bekijk(grafiek);
    expect([breed, hoog]).toEqual([3 * 216, 2 * 216]);
    expect(breed / 3).toBeGreaterThan(1920 / 13.333);
  });

  test('5.3.2: heeft letters, staven en een witte grond', async () => {
    const vol = await bekijk(grafiek);
    const kaal = await bekijk({ ...grafiek, labels: ['', ' ', '  '], lijnen: [] });
    expect(vol.tel(accent)).toBeGreaterThan(5000);
    expect(vol.tel(wit)).toBeGreaterThan(100_000);
    // By the registered letter itself, not by one that happens to be on this computer.
    expect(GlobalFonts.families.find((f) => f.family === 'Open Sans')?.styles.map((s) => s.weight)).toEqual(
      expect.arrayContaining([400, 600]),
    );
    // The labels stand at the bottom; without the font they would be drawn as nothing.
    expect(vol.tel(inkt, 0.75)).toBeGreaterThan(300);
    expect(kaal.tel(inkt, 0.75)).toBe(0);
  });

  test.each(['liggend', 'stapel', 'pareto', 'waterval', 'staaflijn'] as const)('5.3.2: ook als %s', async (soort) => {
    const twee = [...grafiek.reeksen, { naam: 'Tweede', waarden: [1, 2, 3] }];
    const { tel } = await bekijk({ ...grafiek, soort, reeksen: twee });
    expect(tel(accent)).toBeGreaterThan(1000);
    expect(tel(inkt)).toBeGreaterThan(300);
  });

  test('5.3.2: geeft twee keer hetzelfde plaatje', async () => {
    expect(await tekenInNode(grafiek, 2, 1)).toBe(await tekenInNode(grafiek, 2, 1));
  });

  test('5.3.2: de alt-tekst zegt elk getal en elke lijn, en van een waterval de voet niet', () => {
    expect(altTekst(grafiek)).toBe(
      'Doorlooptijd. tot en met 14 dagen: 4; 15 tot en met 28 dagen: 3; meer dan 28 dagen: 1. Lijn na tot en met 14 dagen: 14 dagen.',
    );
    const waterval: Grafiek = {
      ...grafiek,
      soort: 'waterval',
      lijnen: [],
      reeksen: [...grafiek.reeksen, { naam: 'Voet', waarden: [9, 9, 9] }],
    };
    expect(altTekst(waterval)).not.toContain('9');
  });
});
