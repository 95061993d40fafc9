// Wat staat er op de kaart van een maatregel: aanleiding, besluit, uitvoering, voor en na, en de drie oordelen? (5.2.5, 5.3.2)
import type { Evaluatie, Herhaling, Maatregelkaart } from '../../../src/evaluatie/model';
import { inzet } from '../../inzet';
import type { Deel, Dia, Kolom, Tabel } from '../dia';
import { dag, enkeleNummers, nummersVan, of } from '../woorden';
import { dia, kolom, noten, tabel } from './bouwen';
import { maatregelstand } from './standen';

/** More than so many get two on a slide. */
const hoogstensBreed = 8;

const uitvoering = ({ maatregel: m, dagenTotUitvoering: dagen }: Maatregelkaart): string =>
  m.uitgevoerdOp === null
    ? `nog niet; uiterlijk ${dag(m.einddatum)}`
    : `${dag(m.uitgevoerdOp)}${dagen === null ? '' : `, ${dagen} dagen na het besluit`}. ${m.bewijs ?? ''}`.trim();

const metReden = (oordeel: string | null, reden: string | null): string =>
  oordeel === null ? 'nog niet beoordeeld' : `${oordeel}${reden === null ? '' : `. ${reden}`}`;

const vervolg = ({ maatregel: m, opvolger }: Maatregelkaart): string =>
  m.vervolg === null
    ? '-'
    : `${metReden(m.vervolg, m.vervolgReden)}${opvolger === null ? '' : `${m.vervolgReden === null ? '.' : ''} Opvolger: ${opvolger}.`}`;

const voorEnNa = (h: Herhaling | null): string => {
  if (h === null) return 'Geen oorzaak vastgelegd of nog niet uitgevoerd.';
  if (!h.rijp) return `Nog niet te beoordelen; ${h.maanden} maanden zijn om op ${dag(h.rijpOp)}.`;
  return `${h.voor.aantal} in ${h.maanden} maanden ervoor, ${h.na.aantal} in ${h.maanden} maanden erna`;
};

const kaarttabel = (titel: string | null, naam: number, rijen: readonly (readonly [string, string])[]): Tabel =>
  tabel(titel, [], [naam, 1 - naam], rijen);

const aanleiding = (e: Evaluatie, k: Maatregelkaart): string =>
  enkeleNummers(nummersVan(e, k.aanleiding.ids)) || 'geen klacht genoemd';

const bewijs = (e: Evaluatie, k: Maatregelkaart): Tabel => {
  const { maatregel: m } = k;
  return kaarttabel(null, 0.22, [
    ['Maatregel', m.tekst],
    ['Stand', `${maatregelstand(e, k)}; ${m.soort}`],
    ['Aanleiding', aanleiding(e, k)],
    ['Oorzaak', of(m.oorzaak)],
    ['Besluit', `${dag(m.besluitOp)}. ${m.overweging ?? ''}`.trim()],
    ['Gemeten aan', of(m.succescriterium)],
    ['Uitvoering', uitvoering(k)],
    ['Documenten', of(m.documenten)],
    ...inzet(k),
  ]);
};

const oordelen = ({ maatregel: m }: Maatregelkaart): readonly (readonly [string, string])[] => [
  ['Juistheid', metReden(m.juistheid, m.juistheidReden)],
  ['Doeltreffendheid', metReden(m.doeltreffendheid, m.doeltreffendheidReden)],
  ['Doelmatigheid', metReden(m.doelmatigheid, m.doelmatigheidReden)],
];

/** Two numbers make no chart: they stand in a small table. */
const herhaling = ({ herhaling: h }: Maatregelkaart): readonly Deel[] => {
  if (h === null || !h.rijp) return [kaarttabel('Klachten met dezelfde oorzaak', 0.3, [['Voor en na', voorEnNa(h)]])];
  return [
    tabel(
      `Klachten met dezelfde oorzaak, in ${h.maanden} maanden`,
      ['Voor', 'Na', 'Verschil'],
      [0.33, 0.33, 0.34],
      [[h.voor.aantal, h.na.aantal, h.na.aantal - h.voor.aantal].map((n) => String(n).replace('-', '− '))],
    ),
    ...noten(h.kanttekeningen.join(' ')),
  ];
};

const voorstelregels = (k: Maatregelkaart): readonly string[] => [
  `${k.maatregel.nummer}. K21: ${voorEnNa(k.herhaling)} ${k.herhaling?.kanttekeningen.join(' ') ?? ''}`.trim(),
  ...(k.voorstel === null ? [] : [`Voorstel van het register: ${k.voorstel.doeltreffendheid}. ${k.voorstel.waarom}`]),
];

const filters = ['deze maatregel, en klachten met dezelfde oorzaak'];

const kaart = (e: Evaluatie, k: Maatregelkaart): Dia =>
  dia(e, {
    ...{ naam: `kaart-${k.maatregel.nummer}`, kop: `Maatregel ${k.maatregel.nummer}`, titel: k.maatregel.tekst },
    kolommen: [
      kolom(0.54, bewijs(e, k)),
      kolom(
        0.46,
        kaarttabel('Oordeel van de directie', 0.37, [...oordelen(k), ['Vervolg', vervolg(k)]]),
        ...herhaling(k),
      ),
    ],
    filters,
    notities: voorstelregels(k),
  });

const halve = (e: Evaluatie, k: Maatregelkaart): Kolom => {
  const { maatregel: m } = k;
  return kolom(
    0.5,
    kaarttabel(m.nummer, 0.3, [
      ['Maatregel', m.tekst],
      ['Stand', `${maatregelstand(e, k)}; ${m.soort}`],
      ['Aanleiding', `${aanleiding(e, k)}; oorzaak: ${of(m.oorzaak)}`],
      ['Uitvoering', uitvoering(k)],
      ['Voor en na', voorEnNa(k.herhaling)],
      ...oordelen(k),
      ['Vervolg', vervolg(k)],
    ]),
  );
};

const tweetal = (e: Evaluatie, twee: readonly Maatregelkaart[]): Dia => {
  const nummers = twee.map((k) => k.maatregel.nummer);
  return dia(e, {
    ...{
      naam: `kaart-${nummers.join('-')}`,
      kop: 'Maatregelkaarten',
      titel: `${nummers.length === 1 ? 'Maatregel' : 'Maatregelen'} ${nummers.join(' en ')}`,
    },
    kolommen: twee.map((k) => halve(e, k)),
    filters,
    notities: twee.flatMap(voorstelregels),
  });
};

/** One for each measure that was adopted and has its judgement now or still to come. */
export const kaarten = (e: Evaluatie): readonly Dia[] => {
  const alle = e.kaarten.filter((k) => k.maatregel.besluit === 'vastgesteld');
  if (alle.length <= hoogstensBreed) return alle.map((k) => kaart(e, k));
  return alle.flatMap((_, i) => (i % 2 === 0 ? [tweetal(e, alle.slice(i, i + 2))] : []));
};
