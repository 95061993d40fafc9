// Heeft een fase overal dezelfde kleur? De stijl van het scherm naast de kleuren die naar Google gaan, en de letters erop zijn te lezen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faseklasse } from '../../sidebar/delen/fase';
import { fasen } from '../../src/procedure/lijsten';
import type { Fase } from '../../src/procedure/lijsten';
import { fasekleuren } from '../../src/sheets/kleuren';

const stijl = join(__dirname, '..', '..', 'sidebar', 'stijl');
const css = (bestand: string): string => readFileSync(join(stijl, bestand), 'utf8');

const regel = /([^{}]+)\{\s*background: ([^;]+);\s*color: ([^;]+);\s*\}/g;
const regels = [
  ...css('fasen.css')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(regel),
].flatMap(([, klassen = '', vlak = '', letter = '']) =>
  klassen.split(',').map((klasse) => ({ klasse: klasse.trim(), vlak, letter })),
);
const bij = (fase: Fase) => regels.find((r) => r.klasse === `.${faseklasse(fase)}`);
const metKleur = Object.keys(fasekleuren) as (keyof typeof fasekleuren)[];

/** `var(--naam)` as it is in basis.css. */
const hexVan = (waarde: string): string => {
  const naam = /^var\((--[a-z-]+)\)$/.exec(waarde)?.[1];
  return naam === undefined ? waarde : (new RegExp(`${naam}: (#[0-9a-f]{6});`).exec(css('basis.css'))?.[1] ?? '');
};

/** WCAG 2: relative luminance, and the ratio of two colours. */
const licht = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((plek) => {
    const deel = parseInt(hex.slice(plek, plek + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [laag = 0, hoog = 0] = [licht(a), licht(b)].sort((x, y) => x - y);
  return (hoog + 0.05) / (laag + 0.05);
};

test.each(metKleur)('%s heeft in het scherm de kleur van het tabblad', (fase) => {
  expect(bij(fase)?.vlak).toBe(fasekleuren[fase]);
});

test('elke fase heeft een kleur, en elke kleur een fase', () => {
  expect(regels.map((r) => r.klasse).sort()).toEqual(fasen.map((fase) => `.${faseklasse(fase)}`).sort());
});

test.each([...fasen])('%s is op zijn kleur te lezen', (fase) => {
  const { vlak = '', letter = '' } = bij(fase) ?? {};
  expect(contrast(hexVan(vlak), hexVan(letter))).toBeGreaterThan(4.5);
});

test('beide pagina’s hebben deze kleuren', () => {
  expect(css('../stijl.css')).toContain("@import './stijl/fasen.css';");
  expect(css('../pagina/stijl.css')).toContain("@import '../stijl/fasen.css';");
});
