// Wat mag iedereen weten van een jaar klachten? Een bladzijde met afgeronde totalen en de verbeteringen in woorden (5.3.2).
import type { Evaluatie, Getallen } from '../../../src/evaluatie/model';
import { termijnLangst, werkdagenOntvangstbericht } from '../../../src/procedure/termijnen';
import { metHoofdletter } from '../../presentatie/woorden';
import { ditJaar, isVastgesteld } from '../evaluatie/vorig';
import { el } from '../html';
import type { Html, Inhoud } from '../html';
import { hulpVan, verbeteringen, zonderPunt } from '../jaarverslag/maatregelzin';
import { alsPagina } from '../pagina';
import { telwoord } from '../telwoord';
import { afgerond } from './afgerond';

/**
 * Year totals that do not add up to one another: with a whole and all its parts somebody could still work back (`minder dan 5` twice, of
 * `ongeveer 10`, is four and four). For the same reason there are no shares, no quarters and nothing that is open on a day.
 */
const totalen: readonly (readonly [zin: string, getal: (g: Getallen) => number])[] = [
  ['klachten ontvangen', (g) => g['K02:klacht'] ?? 0],
  ['klachten en andere meldingen behandeld en beantwoord', (g) => g.K07 ?? 0],
  ['klachten en andere meldingen beantwoord binnen vier weken', (g) => g.K08 ?? 0],
  [
    'klachten en andere meldingen waren geheel of deels gegrond',
    (g) => (g['K12:gegrond'] ?? 0) + (g['K12:deels gegrond'] ?? 0),
  ],
  ['keer liet een klager weten tevreden te zijn met het antwoord', (g) => g['K15:ja'] ?? 0],
];

/** Last year only as it was frozen: what may still change could be worked out from two versions. */
const vorig = (e: Evaluatie): Getallen | null => {
  const jaar = e.jaren.find((j) => j.jaar === e.jaar - 1);
  return jaar?.vastgesteld === true ? jaar.getallen : null;
};

const regels = (e: Evaluatie): readonly string[] => {
  const toen = vorig(e);
  return totalen.map(([zin, getal]) => {
    const erbij = toen === null ? '' : ` (in ${e.jaar - 1}: ${afgerond(getal(toen))})`;
    return `${metHoofdletter(afgerond(getal(ditJaar(e))))} ${zin}${erbij}.`;
  });
};

const verbeterd = (e: Evaluatie): Inhoud =>
  verbeteringen(e).length === 0
    ? el('p', 'Over dit jaar zijn er geen verbeteringen om te noemen.')
    : el(
        'ul',
        verbeteringen(e).map((k) => el('li', `${zonderPunt(k.maatregel.tekst)}: ${hulpVan(k)}.`)),
      );

const concept: Html = el(
  'div.kader.let-op',
  el('p', 'Concept. Het jaar is nog niet vastgesteld: geef deze bladzijde nog niet aan iemand buiten de organisatie.'),
);

const weken = termijnLangst / 7;

export const externtitel = (e: Evaluatie): string => `Klachten en verbeteringen in ${e.jaar}`;

export const externAlsHtml = (e: Evaluatie): string =>
  alsPagina(externtitel(e), [
    isVastgesteld(e) ? null : concept,
    el('p.kicker', e.organisatie),
    el('h1', externtitel(e)),
    el(
      'p',
      'Een klacht helpt ons om ons werk beter te doen. Wie een klacht indient, hoort binnen ' +
        `${telwoord(werkdagenOntvangstbericht)} werkdagen dat wij haar hebben ontvangen en of wij haar behandelen, en krijgt in de regel binnen ` +
        `${telwoord(weken)} weken antwoord. Elk jaar bespreekt de directie alle klachten en wat wij ervan hebben geleerd.`,
    ),
    el('h2', `Het jaar ${e.jaar} in het kort`),
    el(
      'ul',
      regels(e).map((r) => el('li', r)),
    ),
    el('h2', 'Wat wij hebben verbeterd'),
    verbeterd(e),
    el(
      'p.voetnoten',
      'Alle aantallen zijn afgerond op vijf, en aantallen onder de vijf noemen wij niet precies. Zo is niemand te herkennen.',
    ),
  ]);
