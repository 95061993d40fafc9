// Wat is er met de maatregelen gebeurd: het overzicht, de oordelen en wat is bijgesteld? (K20, K21; 5.2.5, 5.3.2)
import type { Evaluatie } from '../../../src/evaluatie/model';
import { isBeoordeeld } from '../../../src/procedure/oordeel';
import { inEenRegel } from '../../../src/evaluatie/woorden';
import { voorEnNaSamen } from '../../grafieken/uit-cijfers';
import type { Dia, Tabel } from '../dia';
import { aandeelzin } from '../titels';
import { dag, hoeveel, metHoofdletter, of } from '../woorden';
import { dia, kolom, noten, plaatje, tabel } from './bouwen';
import { maatregelstand, uitgevoerde } from './standen';
import { cijfers } from './termijnen';

const filter = 'maatregelen die in dit jaar besloten, uitgevoerd of nog niet beoordeeld zijn';

const aantallen = (e: Evaluatie): string =>
  metHoofdletter(
    cijfers(e, 'K20', 'K20.besluit', 'K20.optijd', 'K20.telaat')
      .map((f) => `${f.titel.toLowerCase()}: ${inEenRegel(f)}`)
      .join('; '),
  );

const overzichtzin = (e: Evaluatie): string => {
  const te = e.kaarten.filter((k) => k.reden === 'te beoordelen').length;
  return `${metHoofdletter(hoeveel(e.kaarten.length, 'maatregel', 'maatregelen'))} in deze evaluatie, ${te} te beoordelen`;
};

export const overzicht = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'maatregelen', kop: 'Maatregelen', titel: overzichtzin(e) },
    kolommen: [
      kolom(
        1,
        ...(e.kaarten.length === 0 ? [] : noten(`${aantallen(e)}.`)),
        tabel(
          null,
          ['Nummer', 'Maatregel', 'Soort', 'Stand', 'Einddatum', 'Uitgevoerd'],
          [0.09, 0.37, 0.12, 0.16, 0.13, 0.13],
          e.kaarten.map((k) => {
            const { maatregel: m } = k;
            return [m.nummer, m.tekst, m.soort, maatregelstand(e, k), dag(m.einddatum), dag(m.uitgevoerdOp)];
          }),
        ),
      ),
    ],
    figuren: cijfers(e, 'K20', 'K20.besluit', 'K20.soort', 'K20.bron', 'K20.optijd', 'K20.telaat', 'K20.leeftijd'),
    filters: [filter],
  });

/** From good to bad; the word stands in the cell, so the tint only helps the eye. */
const ernst: Readonly<Record<string, number>> = {
  ...{ 'deels juist': 1, 'deels doeltreffend': 1, 'deels doelmatig': 1 },
  ...{ onjuist: 3, 'niet doeltreffend': 3, 'niet doelmatig': 3 },
};

const matrix = (e: Evaluatie): Tabel => {
  const rijen = uitgevoerde(e).map(({ maatregel: m }) => [
    m.nummer,
    ...[m.juistheid, m.doeltreffendheid, m.doelmatigheid].map((o) => o ?? 'nog niet beoordeeld'),
    of(m.vervolg),
  ]);
  return {
    ...tabel(
      null,
      ['Nummer', 'Juistheid', 'Doeltreffendheid', 'Doelmatigheid', 'Vervolg'],
      [0.15, 0.17, 0.26, 0.23, 0.19],
      rijen,
    ),
    tint: rijen.map((rij) => rij.map((woord) => ernst[woord] ?? 0)),
  };
};

const doeltreffend = (e: Evaluatie): string => {
  const zin = aandeelzin(e, 'K21.doeltreffend', 'Doeltreffend', 'Nog geen maatregel beoordeeld op doeltreffendheid');
  const wacht = uitgevoerde(e).filter((k) => !isBeoordeeld(k.maatregel)).length;
  return wacht === 0 ? zin : `${zin}; ${wacht} nog niet beoordeeld`;
};

const voorEnNaRegels = (e: Evaluatie): readonly string[] =>
  uitgevoerde(e).flatMap(({ maatregel: m, herhaling: h }) =>
    h?.rijp === true ? [`K21 ${m.nummer}: ${h.voor.aantal} klachten ervoor, ${h.na.aantal} erna.`] : [],
  );

export const beoordeling = (e: Evaluatie): Dia => {
  const samen = plaatje(voorEnNaSamen(uitgevoerde(e)));
  return dia(e, {
    ...{ naam: 'beoordeling', kop: 'Beoordeling samengevat', titel: doeltreffend(e) },
    figuren: cijfers(e, 'K21', 'K21.doeltreffend'),
    kolommen: [
      kolom(0.62, matrix(e)),
      kolom(
        0.38,
        ...samen,
        ...(samen.length === 0 ? [] : noten('Minder klachten bewijst nog niet dat de maatregel de reden is.')),
      ),
    ],
    filters: [filter],
    notities: voorEnNaRegels(e),
  });
};

const teruggekoppeld = ({ rij }: Evaluatie): string | null =>
  rij === null || rij.terugkoppelingOp === null
    ? null
    : `De uitkomst is op ${dag(rij.terugkoppelingOp)} teruggekoppeld aan ${hoeveel(rij.terugkoppelingAan.length, 'deskundige', 'deskundigen')} (5.3.2).`;

export const bijgesteld = (e: Evaluatie): Dia => {
  const rijen = e.kaarten.filter(({ maatregel: m }) => m.vervolg !== null && m.vervolg !== 'sluiten');
  return dia(e, {
    ...{ naam: 'bijgesteld', kop: 'Bijstellingen en terugkoppeling' },
    titel: `${metHoofdletter(hoeveel(rijen.length, 'maatregel krijgt', 'maatregelen krijgen'))} een vervolg`,
    kolommen: [
      kolom(
        1,
        tabel(
          null,
          ['Nummer', 'Vervolg', 'Reden', 'Opvolger'],
          [0.11, 0.18, 0.58, 0.13],
          rijen.map(({ maatregel: m, opvolger }) => [m.nummer, of(m.vervolg), of(m.vervolgReden), of(opvolger)]),
        ),
        ...noten(teruggekoppeld(e)),
      ),
    ],
    filters: [filter],
  });
};

/** Overview and judgements in one, for a year with few complaints. */
export const overzichtMetOordeel = (e: Evaluatie): Dia => ({
  ...overzicht(e),
  kolommen: [
    kolom(
      1,
      ...(e.kaarten.length === 0 ? [] : noten(`${aantallen(e)}.`)),
      tabel(
        null,
        ['Nummer', 'Maatregel', 'Stand', 'Juistheid', 'Doeltreffendheid', 'Doelmatigheid', 'Vervolg'],
        [0.09, 0.32, 0.13, 0.1, 0.14, 0.12, 0.1],
        e.kaarten.map((k) => {
          const { maatregel: m } = k;
          return [
            m.nummer,
            m.tekst,
            maatregelstand(e, k),
            of(m.juistheid),
            of(m.doeltreffendheid),
            of(m.doelmatigheid),
            of(m.vervolg),
          ];
        }),
      ),
      ...noten(teruggekoppeld(e)),
    ),
  ],
});
