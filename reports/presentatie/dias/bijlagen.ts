// Wat is hoe geteld, hoe goed zijn de gegevens, en wat laten wij weg? (5.3.1, 5.3.2)
import type { Evaluatie, Figuur } from '../../../src/evaluatie/model';
import { hoeveelNagekomen } from '../../../src/evaluatie/nagekomen';
import { inEenRegel } from '../../../src/evaluatie/woorden';
import type { Deel, Dia, Lijst, Tabel } from '../dia';
import { hoeveel, metDagen } from '../woorden';
import { dia, kolom, lijst, noten, tabel } from './bouwen';

/** What stands on these slides; the screen of the directie has more. */
const getoond = (e: Evaluatie, dias: readonly Dia[]): readonly Figuur[] => {
  const namen = new Set(dias.flatMap((d) => d.figuren));
  return e.figuren.filter((f) => namen.has(f.naam));
};

const begrip = (f: Figuur): readonly string[] => [
  f.naam,
  f.artikel,
  f.titel,
  metDagen(f.voetnoot === null ? f.filter : `${f.filter}. ${f.voetnoot}`),
];

export const begrippen = (e: Evaluatie, dias: readonly Dia[]): Dia =>
  dia(e, {
    ...{ naam: 'begrippen', kop: 'Bijlage A1', titel: 'Wat is hoe geteld?' },
    kolommen: [
      kolom(
        1,
        tabel(null, ['Cijfer', 'Artikel', 'Wat', 'Waarover'], [0.16, 0.09, 0.33, 0.42], getoond(e, dias).map(begrip)),
      ),
    ],
  });

/** Figures that count the same rows stand together. */
export const begrippenKort = (e: Evaluatie, dias: readonly Dia[]): Dia => {
  const per = new Map<string, string[]>();
  for (const { filter, naam } of getoond(e, dias)) per.set(filter, [...(per.get(filter) ?? []), naam]);
  const regels = [...per].map(([filter, namen]) => `${namen.join(', ')}: ${metDagen(filter)}`);
  const derde = Math.ceil(regels.length / 3);
  const [links, midden, rechts] = [0, 1, 2].map((n) => lijst(null, regels.slice(n * derde, (n + 1) * derde)));
  return dia(e, {
    ...{ naam: 'begrippen', kop: 'Bijlage A1', titel: 'Wat is hoe geteld?' },
    kolommen: [links, midden, rechts].flatMap((l) => (l === undefined ? [] : [kolom(1 / 3, l)])),
    notities: getoond(e, dias).map((f) => `${begrip(f).join('; ')}.`),
  });
};

const kwaliteittabel = (e: Evaluatie): Tabel =>
  tabel(
    null,
    ['Wat', 'Aantal', 'Waarover'],
    [0.42, 0.2, 0.38],
    e.kwaliteit.map((f) => [f.titel, inEenRegel(f), metDagen(f.filter)]),
  );

const nagekomen = (e: Evaluatie, jaar: Evaluatie['nagekomen'][number]): string =>
  `Over ${jaar.jaar} telt het register nu anders dan bij de vaststelling: ${hoeveelNagekomen(e, jaar)}. De vastgestelde cijfers blijven staan.`;

const kwaliteitnoten = (e: Evaluatie): readonly Deel[] =>
  noten(
    e.afwijkingenOpen === 0
      ? 'Geen rijen met de hand gewijzigd.'
      : `Met de hand gewijzigd en nog niet beoordeeld: ${hoeveel(e.afwijkingenOpen, 'rij', 'rijen')}.`,
    ...e.nagekomen.map((jaar) => nagekomen(e, jaar)),
  );

const privacy: Lijst = lijst(null, [
  'Geen namen van klagers, opdrachtgevers of medewerkers; wie een besluit uitvoert staat er met voorletters.',
  'Geen tekst uit klachten; leerpunten zijn door de directie zonder namen opgeschreven.',
  'De medewerker is nergens een indeling; per opdrachtgever wordt hier niet geteld.',
  'Een percentage staat er alleen bij tien of meer gevallen.',
  'Deze presentatie is voor intern gebruik. Naar buiten gaat alleen de externe versie, met afgeronde aantallen.',
]);

export const kwaliteit = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'kwaliteit', kop: 'Bijlage A2', titel: 'Hoe goed zijn de gegevens?' },
    kolommen: [kolom(1, kwaliteittabel(e), ...kwaliteitnoten(e))],
    figuren: e.kwaliteit,
  });

export const geheim = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'privacy', kop: 'Bijlage A3', titel: 'Wat laten wij weg, en waarom?' },
    kolommen: [kolom(1, privacy)],
  });

export const kwaliteitEnPrivacy = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'kwaliteit', kop: 'Bijlagen A2 en A3', titel: 'Hoe goed zijn de gegevens, en wat laten wij weg?' },
    kolommen: [kolom(0.55, kwaliteittabel(e), ...kwaliteitnoten(e)), kolom(0.45, privacy)],
    figuren: e.kwaliteit,
  });
