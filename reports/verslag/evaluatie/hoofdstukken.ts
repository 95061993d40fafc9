// In welke hoofdstukken staan de cijfers van een jaar, en in welke volgorde? (K01 - K23; 5.3.2)
import type { Evaluatie, Figuur } from '../../../src/evaluatie/model';
import { el } from '../html';
import type { Html, Inhoud } from '../html';
import { tabel } from '../tabel';
import { blok, heeftEigenTabel, isLeeg, kerntabel, metPlaatje } from './cijfers';
import { zelfcontrolecijfers } from './naleving';
import { jarengrafiek, plaatje } from './plaatjes';
import type { Plaatjes } from './plaatjes';
import { uitzonderingentabel } from './uitzonderingen';

export interface Hoofdstuk {
  readonly naam: string;
  readonly titel: string;
  readonly inhoud: Inhoud;
}

/** Each figure stands in one of them: a test counts that none is forgotten. */
const indeling: readonly (readonly [naam: string, titel: string, figuren: readonly string[]])[] = [
  ['instroom', 'Instroom en stand', ['K01', 'K02', 'K02.kwartaal', 'K02.maand', 'K03']],
  ['waarover', 'Waarover gingen de klachten?', ['K22.grond', 'K22.rubriek']],
  ['van-wie', 'Van wie kwamen zij, en hoe?', ['K23.relatie', 'K23', 'K23.herkomst', 'K23.opdrachtgever']],
  ['ontvangst', 'Ontvangst en toelating', ['K04', 'K04.signaal', 'K04.voorlopig', 'K05', 'K06', 'K06.optijd']],
  ['doorlooptijd', 'Doorlooptijd en termijnen', ['K07', 'K07.band', 'K07.heropend', 'K08', 'K09', 'K10', 'K11']],
  ['oordelen', 'Oordelen', ['K12', 'K12.uitkomst', 'K12.onderdeel', 'K13']],
  [
    'vervolg',
    'Klagers en vervolg',
    ['K14', 'K14.afdoende', 'K15', 'K15.respons', 'K15.tevreden', 'K16', 'K17', 'K17.open'],
  ],
  ['claims', 'Claims en verzekeraar', ['K18', 'K18.boven', 'K18.bedrag', 'K18.optijd']],
  ['oorzaken', 'Oorzaken en bespreking', ['K22', 'K22.kruis', 'K19', 'K19.open', 'K19.dagen']],
  [
    'maatregelen',
    'Maatregelen in cijfers',
    [
      'K20',
      'K20.besluit',
      'K20.soort',
      'K20.bron',
      'K20.optijd',
      'K20.telaat',
      'K20.leeftijd',
      'K21',
      'K21.doeltreffend',
    ],
  ],
];

const figurenIn = (e: Evaluatie, namen: readonly string[]): readonly Figuur[] =>
  namen.flatMap((naam) => e.figuren.filter((f) => f.naam === naam));

const kleinTot = 6;

/** A short table without a picture shares its line with another. */
const isKlein = (f: Figuur, plaatjes: Plaatjes): boolean =>
  f.soort === 'verdeling' && !plaatjes.has(f.naam) && f.groepen.length <= kleinTot;

const inhoudVan = (e: Evaluatie, figuren: readonly Figuur[], plaatjes: Plaatjes): Inhoud => {
  const gevuld = figuren.filter((f) => !isLeeg(f));
  const metTabel = gevuld.filter(heeftEigenTabel);
  const klein = metTabel.filter((f) => isKlein(f, plaatjes));
  return [
    kerntabel(
      e,
      gevuld.filter((f) => !heeftEigenTabel(f)),
    ),
    uitzonderingentabel(e, figuren),
    metTabel.filter((f) => !klein.includes(f)).map((f) => blok(e, f, plaatjes)),
    klein.length === 0
      ? null
      : el(
          'div.naast',
          klein.map((f) => blok(e, f, plaatjes)),
        ),
  ];
};

const jarentabel = (e: Evaluatie): Html =>
  tabel({
    koppen: ['Jaar', 'Klachten', 'Alle meldingen', 'Cijfers'],
    rijen: e.jaren.map((j) => [
      String(j.jaar),
      j.getallen['K02:klacht'] ?? 0,
      j.getallen['K02:van'] ?? 0,
      j.vastgesteld ? 'vastgesteld' : 'voorlopig',
    ]),
    getallen: [1, 2],
  });

/** Up to five years beside each other, when there is more than one (K02). */
const doorDeJaren = (e: Evaluatie, plaatjes: Plaatjes): Inhoud =>
  e.jaren.length < 2
    ? null
    : el(
        'section.blok',
        el('h3', 'Ontwikkeling door de jaren'),
        metPlaatje(plaatje(jarengrafiek(e), plaatjes), jarentabel(e)),
        el('p.bron', 'Bron: register, ontvangen per jaar; een vastgesteld jaar zoals het is vastgesteld.'),
      );

/** What has nothing to count falls away; the contents say which. */
export const cijferhoofdstukken = (e: Evaluatie, plaatjes: Plaatjes): readonly Hoofdstuk[] =>
  indeling.flatMap(([naam, titel, namen]) => {
    const figuren = figurenIn(e, namen);
    if (figuren.every(isLeeg)) return [];
    const erbij = naam === 'instroom' ? doorDeJaren(e, plaatjes) : null;
    return [{ naam, titel, inhoud: [inhoudVan(e, figuren, plaatjes), erbij] }];
  });

export const legeHoofdstukken = (e: Evaluatie): readonly string[] =>
  indeling.filter(([, , namen]) => figurenIn(e, namen).every(isLeeg)).map(([, titel]) => titel);

/** Those of the self-check stand in its own chapter, with the numbers of what was not followed. */
export const ingedeeld: ReadonlySet<string> = new Set([
  ...indeling.flatMap(([, , namen]) => namen),
  ...zelfcontrolecijfers,
]);
