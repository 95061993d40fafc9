// Hoe ziet het verslag van een jaar eruit? Een pagina voor A4 met alles wat de directie besprak, zonder namen van klagers (5.3.2).
import type { Evaluatie } from '../../../src/evaluatie/model';
import { el, elMet } from '../html';
import type { Html, Inhoud } from '../html';
import { alsPagina } from '../pagina';
import { beoordeling, besluiten, isTeBeoordelen, opvolging, vooruitblik } from './besluiten';
import { begrippen, gegevenskwaliteit, privacy } from './bijlagen';
import { cijferhoofdstukken, legeHoofdstukken } from './hoofdstukken';
import type { Hoofdstuk } from './hoofdstukken';
import { maatregelkaart } from './maatregelkaart';
import { zelfcontrole } from './naleving';
import { inHetKort, omslag } from './omslag';
import type { Plaatjes } from './plaatjes';

const leerpunten = (e: Evaluatie): Inhoud =>
  e.leerpunten.length === 0
    ? null
    : el(
        'ul',
        e.leerpunten.map((l) => el('li', `${l.tekst} (${l.nummer})`)),
      );

const kaarten = (e: Evaluatie): Inhoud => (e.kaarten.length === 0 ? null : e.kaarten.map((k) => maatregelkaart(e, k)));

const hoofdstuk = (naam: string, titel: string, inhoud: Inhoud): readonly Hoofdstuk[] =>
  inhoud === null ? [] : [{ naam, titel, inhoud }];

const hoofdstukken = (e: Evaluatie, plaatjes: Plaatjes): readonly Hoofdstuk[] => [
  ...hoofdstuk('kort', 'In het kort', inHetKort(e)),
  ...hoofdstuk('opvolging', 'Wat is er gedaan met de vorige evaluatie?', opvolging(e)),
  ...cijferhoofdstukken(e, plaatjes),
  ...hoofdstuk('leerpunten', 'Wat wij leerden', leerpunten(e)),
  ...hoofdstuk('kaarten', 'De maatregelen een voor een', kaarten(e)),
  ...hoofdstuk('beoordeling', 'Beoordeling, bijstelling en terugkoppeling', isTeBeoordelen(e) ? beoordeling(e) : null),
  ...hoofdstuk('zelfcontrole', 'Werken wij volgens de procedure?', zelfcontrole(e)),
  ...hoofdstuk('besluiten', 'Besluiten en acties', besluiten(e)),
  ...hoofdstuk('vooruitblik', 'Vooruitblik: wat loopt nog?', vooruitblik(e)),
];

const bijlagen = (e: Evaluatie): readonly Hoofdstuk[] => [
  ...hoofdstuk('begrippen', 'Wat is hoe geteld?', begrippen(e)),
  ...hoofdstuk('kwaliteit', 'Hoe goed zijn de gegevens?', gegevenskwaliteit(e)),
  ...hoofdstuk('privacy', 'Privacy', privacy),
];

/** These begin on a new page. */
const opNieuweBladzijde: ReadonlySet<string> = new Set(['opvolging', 'kaarten', 'zelfcontrole', 'begrippen']);

const genummerd = (e: Evaluatie, plaatjes: Plaatjes): readonly (Hoofdstuk & { readonly kop: string })[] => [
  ...hoofdstukken(e, plaatjes).map((h, i) => ({ ...h, kop: `${i + 1}. ${h.titel}` })),
  ...bijlagen(e).map((h, i) => ({ ...h, kop: `Bijlage ${String.fromCharCode(65 + i)}. ${h.titel}` })),
];

const inhoudsopgave = (e: Evaluatie, delen: ReturnType<typeof genummerd>): Html =>
  elMet(
    'nav',
    { 'aria-label': 'Inhoud' },
    el(
      'ol.inhoud',
      delen.map((h) => el('li', elMet('a', { href: `#${h.naam}` }, h.kop))),
    ),
    legeHoofdstukken(e).length === 0
      ? null
      : el('p.voetnoten', `Weggelaten, omdat er niets te tellen viel: ${legeHoofdstukken(e).join('; ')}.`),
  );

export const verslagtitel = (e: Evaluatie): string => `Evaluatie klachten en maatregelen ${e.jaar}`;

export const verslagAlsHtml = (e: Evaluatie, plaatjes: Plaatjes): string => {
  const delen = genummerd(e, plaatjes);
  return alsPagina(verslagtitel(e), [
    el('header', omslag(e)),
    inhoudsopgave(e, delen),
    el(
      'main',
      delen.map((h) => [elMet(`h2${opNieuweBladzijde.has(h.naam) ? '.nieuw' : ''}`, { id: h.naam }, h.kop), h.inhoud]),
    ),
  ]);
};
