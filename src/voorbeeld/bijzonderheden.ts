// Welke bijzonderheden moeten in elk voorbeeld te vinden zijn? Een zaak voor elke weg, elke afloop en elke stand van een maatregel.
import { jaarVan, plusDagen } from '../procedure/dag';
import type { Rooster } from './rooster';
import type { Schets, Weg, Wens } from './schets';

const zonder = { wissel: false, terug: false, heropend: false, anonimiseren: false } as const;

/** A dossier of so many weeks ago, done as far as the days reach. */
const weken = (r: Rooster, geleden: number, weg: Weg, wens: Wens = {}, termijn: Schets['termijn'] = 28): Schets => ({
  ontvangst: r.opOfVoor(plusDagen(r.gisteren, -7 * geleden)),
  weg,
  tot: 'Geanonimiseerd',
  opTijdKlaar: false,
  termijn,
  wens,
});

/** It came in before the evaluation of its year was adopted, and was entered after that. */
const nagekomen = (r: Rooster): Schets => {
  const jaar = jaarVan(r.gisteren) - 2;
  return {
    ...weken(r, 0, 'gewoon', { overMedewerker: false, maatregel: false }),
    ontvangst: r.opOfVoor(`${jaar}-12-18`),
    gemeld: r.na(`${jaar + 1}-04-08`, 0),
  };
};

/** Of last year, which nobody has evaluated yet. */
const vorigJaar = (r: Rooster, dag: string, wens: Wens): Schets => ({
  ...weken(r, 0, 'gewoon', { overMedewerker: false, reactie: 'ja', ...wens }),
  ontvangst: r.opOfVoor(`${r.laatstVastgesteld + 1}-${dag}`),
});

/** While the director was away; his deputy decided (besluit 12). What was done about it waits for a judgement. */
const inDeZomer = (r: Rooster): Schets => vorigJaar(r, '07-22', { maatregel: true, maatregelTot: 'Uitgevoerd' });

/** Judged, and the successor is still to be made: by the director, or when the year is adopted. */
const onvoldoende = (r: Rooster): Schets =>
  vorigJaar(r, '02-24', { ...zonder, maatregel: true, maatregelTot: 'Beoordeeld', maatregelAfloop: 'onvoldoende' });

/**
 * A measure that has come this far and no further. Proposed by the last meeting that is at least so many days ago:
 * long enough to have come this far, not so long that the next thing is too late.
 */
const maatregel = (r: Rooster, dagen: number, maatregelTot: Wens['maatregelTot']): Schets => ({
  ...weken(r, 0, 'gewoon', { ...zonder, maatregel: true, maatregelTot, reactie: 'ja' }, 21),
  ontvangst: r.opOfVoor(plusDagen(r.overlegVoor(plusDagen(r.gisteren, 1 - dagen)), -28)),
});

/** In order of importance: a small register gets the first ones. */
export const bijzonderheden = (r: Rooster): readonly Schets[] => [
  weken(r, 215, 'gewoon', { ...zonder, maatregel: false, claim: 'geen', reactie: 'ja', anonimiseren: true }),
  weken(r, 30, 'zelf'),
  weken(r, 26, 'intrekken', { inDerMinne: false }),
  weken(r, 46, 'intrekken', { inDerMinne: true }),
  weken(r, 21, 'samenvoegen'),
  weken(r, 17, 'vervallen'),
  weken(r, 34, 'anoniem'),
  weken(r, 40, 'afdoende', { isKlacht: true }),
  weken(r, 44, 'gewoon', { ...zonder, deels: true, verzet: 'verlengd', reactie: 'nee', heropend: true }),
  weken(r, 58, 'gewoon', { claim: 'verzekeraar heeft geantwoord', geschil: 'loopt', anonimiseren: false }),
  weken(r, 70, 'gewoon', { overMedewerker: true, wederhoor: true, wissel: true, terug: true, vraag: true }),
  weken(r, 52, 'gewoon', { overDirectie: true, overMedewerker: true }),
  weken(r, 64, 'gewoon', {
    claim: 'tot 500',
    traag: 'begin',
    gekoppeld: true,
    reactie: 'geen reactie',
    maatregel: true,
    maatregelAfloop: 'afgewezen',
  }),
  weken(r, 75, 'weigeren', { reden: 'tuchtrechtelijk' }),
  weken(r, 82, 'weigeren', { reden: 'ex-relatie, niet over een gedraging' }),
  weken(r, 88, 'weigeren', { reden: 'niet van of namens een opdrachtgever' }),
  weken(r, 94, 'weigeren', { reden: 'anders' }),
  maatregel(r, 12, 'Aangehouden'),
  maatregel(r, 13, 'Afgewezen'),
  maatregel(r, 14, 'Vastgesteld'),
  maatregel(r, 19, 'Bekendgemaakt'),
  maatregel(r, 37, 'In uitvoering'),
  maatregel(r, 80, 'Uitgevoerd'),
  maatregel(r, 165, 'Beoordeeld'),
  onvoldoende(r),
  maatregel(r, 520, 'Bijgesteld'),
  weken(r, 110, 'zelf, toch behandeld', { maatregel: false }),
  weken(r, 120, 'ontkoppeld', { overMedewerker: false, maatregel: false }),
  weken(r, 100, 'gewoon', { claim: 'eerst laag, later hoog', verzet: 'binnen vier weken' }, 21),
  nagekomen(r),
  inDeZomer(r),
  weken(r, 150, 'gewoon', { ...zonder, langerBewaren: true, maatregel: false, claim: 'geen', reactie: 'ja' }),
  weken(r, 36, 'gewoon', {
    ...zonder,
    voorstel: true,
    verbeterd: true,
    maatregel: false,
    opPapier: true,
    reactie: 'ja',
  }),
  weken(r, 130, 'gewoon', { claim: 'verzekeraar heeft geantwoord', geschil: 'voorbij', reactie: 'nee' }),
  weken(r, 140, 'gewoon', { ...zonder, zonderOordeel: true, claim: 'geen', maatregel: false, reactie: 'ja' }),
];
