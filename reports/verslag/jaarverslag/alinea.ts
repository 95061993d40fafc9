// Hoe vertelt u een jaar in een halve bladzijde? Ontvangen, behandeld, op tijd, vergeleken, wat is verbeterd en of het helpt (5.3.2).
import type { Evaluatie, Getallen } from '../../../src/evaluatie/model';
import { minimum } from '../../../src/evaluatie/woorden';
import { vorigJaar } from '../../presentatie/woorden';
import { ditJaar } from '../evaluatie/vorig';
import { el } from '../html';
import { alsPagina } from '../pagina';
import { tel, telwoord } from '../telwoord';
import { verbeterzin } from './maatregelzin';
import { daarvan, keren, opsomming, vergelijking } from './zinnen';

const van = (getallen: Getallen, naam: string): number => getallen[naam] ?? 0;

const ontvangen = (e: Evaluatie): string => {
  const [nu, toen] = [ditJaar(e), vorigJaar(e)];
  const [klachten, vorig] = [van(nu, 'K02:klacht'), toen === null ? null : van(toen, 'K02:klacht')];
  const anders = van(nu, 'K02:van') - klachten;
  return [
    `In ${e.jaar} ontvingen wij ${tel(klachten, 'klacht')}.`,
    vergelijking(klachten, vorig, e.jaar - 1),
    vorig !== null && klachten > 0 && vorig !== klachten && Math.max(vorig, klachten) < minimum
      ? 'Bij zulke kleine aantallen zegt een verschil weinig.'
      : '',
    anders === 0
      ? ''
      : `Daarnaast kregen wij ${tel(anders, 'melding')} van een andere soort, zoals een opmerking of een suggestie.`,
  ]
    .filter((zin) => zin !== '')
    .join(' ');
};

const stand = (g: Getallen): string => {
  const [begin, eind] = [van(g, 'K01:klacht/begin'), van(g, 'K01:klacht/einde')];
  if (begin + eind === 0) return '';
  const open = (n: number): string => `${n === 1 ? 'stond' : 'stonden'} nog ${tel(n, 'klacht')} open`;
  return begin === 0
    ? `Aan het eind van het jaar ${open(eind)}.`
    : `Aan het begin van het jaar ${open(begin)}, aan het eind ${telwoord(eind)}.`;
};

/** In the year, also of what came in before it. */
const behandeld = (g: Getallen, jaar: number): string => {
  const [klaar, geweigerd] = [van(g, 'K07'), van(g, 'K06:van')];
  return [
    klaar === 0 ? '' : `Wij behandelden ${tel(klaar, 'melding')} tot en met het antwoord.`,
    geweigerd === 0
      ? ''
      : `In ${jaar} ${geweigerd === 1 ? 'is' : 'zijn'} ${tel(geweigerd, 'melding')} niet in behandeling genomen, met bericht waarom.`,
    stand(g),
  ]
    .filter((zin) => zin !== '')
    .join(' ');
};

const opTijd = (g: Getallen, naam: string, begin: (n: number) => string, hoe: string): string => {
  const alle = van(g, `${naam}:van`);
  return alle === 0 ? '' : `${begin(alle)} ${daarvan(van(g, naam), alle, hoe)}`;
};

const termijnen = (g: Getallen, jaar: number): string =>
  [
    opTijd(
      g,
      'K04',
      (n) => `Op ${tel(n, 'melding')} moest binnen drie werkdagen een eerste bericht volgen.`,
      'op tijd bevestigd',
    ),
    opTijd(
      g,
      'K08',
      (n) => `Voor ${tel(n, 'melding')} liepen de vier weken voor het antwoord in ${jaar} af.`,
      'binnen die tijd beantwoord',
    ),
  ]
    .filter((zin) => zin !== '')
    .join(' ');

const uitslag = (g: Getallen): string => {
  const oordelen = (['gegrond', 'deels gegrond', 'ongegrond'] as const).map((o) => [van(g, `K12:${o}`), o] as const);
  const aantal = oordelen.reduce((som, [n]) => som + n, 0);
  const tevreden = opsomming(
    keren([
      [van(g, 'K15:ja'), 'tevreden'],
      [van(g, 'K15:nee'), 'ontevreden'],
    ]),
  );
  return [
    aantal === 0 ? '' : `De directie gaf over ${tel(aantal, 'melding')} een oordeel: ${opsomming(keren(oordelen))}.`,
    tevreden === '' ? '' : `Klagers lieten weten hoe zij het antwoord vonden: ${tevreden}.`,
  ]
    .filter((zin) => zin !== '')
    .join(' ');
};

const genoeg = 3;
const waarover = (g: Getallen): string => {
  const gronden = Object.entries(g)
    .filter(([naam, n]) => naam.startsWith('K22.grond:') && naam !== 'K22.grond:van' && (n ?? 0) > 0)
    .map(([naam, n]) => [naam.slice('K22.grond:'.length), n ?? 0] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, genoeg);
  if (gronden.length === 0) return '';
  const genoemd = opsomming(keren(gronden.map(([naam, n]) => [n, naam])));
  return van(g, 'K22.grond:van') === 1
    ? `De klacht ging over: ${opsomming(gronden.map(([naam]) => naam))}.`
    : `De klachten gingen het vaakst over: ${genoemd}.`;
};

/** Paragraphs without empty ones; the numbers are those of the frozen year, when it is. */
export const alineas = (e: Evaluatie): readonly string[] => {
  const g = ditJaar(e);
  return [
    ontvangen(e),
    [behandeld(g, e.jaar), termijnen(g, e.jaar)].filter((deel) => deel !== '').join(' '),
    [uitslag(g), waarover(g)].filter((deel) => deel !== '').join(' '),
    verbeterzin(e),
  ].filter((alinea) => alinea !== '');
};

export const paragraaftitel = (e: Evaluatie): string => `Klachten in ${e.jaar}`;

export const paragraaftekst = (e: Evaluatie): string => `${[paragraaftitel(e), ...alineas(e)].join('\n\n')}\n`;

export const paragraafAlsHtml = (e: Evaluatie): string =>
  alsPagina(paragraaftitel(e), [
    el('p.kicker', e.organisatie),
    el('h1', paragraaftitel(e)),
    alineas(e).map((alinea) => el('p', alinea)),
  ]);
