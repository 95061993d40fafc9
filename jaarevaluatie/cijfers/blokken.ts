// In welke volgorde staan de cijfers op het scherm? Zoals de bespreking loopt; een cijfer dat nergens bij hoort staat achteraan. (5.3.2)
import type { Evaluatie, Figuur } from '../../src/evaluatie/model';
import type { Kaart } from './kaart';
import { jarenkaart } from './kaarten/jaren';
import { kruiskaart } from './kaarten/kruis';
import { optijdkaart } from './kaarten/op-tijd';
import { regelkaart } from './kaarten/regels';
import type { Los } from './kaarten/regels';
import { stroomkaart } from './kaarten/stroom';
import { verdelingkaart } from './kaarten/verdeling';
import { voorEnNakaart } from './kaarten/voor-en-na';

export interface Blok {
  readonly naam: string;
  readonly kop: string;
  readonly kaarten: readonly Kaart[];
}

interface Opzet {
  readonly naam: string;
  readonly kop: string;
  /** K-numbers that belong here. */
  readonly ks: readonly string[];
  /** Cards that put several figures together, before the figures themselves. */
  readonly vooraf?: (e: Evaluatie) => readonly (Kaart | null)[];
}

const opzet: readonly Opzet[] = [
  {
    naam: 'stroom',
    kop: 'Wat kwam erin, wat is afgesloten?',
    ks: ['K01', 'K02', 'K03'],
    vooraf: (e) => [jarenkaart(e)],
  },
  { naam: 'waarover', kop: 'Waarover ging het, en van wie kwam het?', ks: ['K22', 'K23'] },
  {
    naam: 'termijnen',
    kop: 'Waren wij op tijd?',
    ks: ['K04', 'K05', 'K06', 'K07', 'K08', 'K09', 'K10', 'K11'],
    vooraf: (e) => [optijdkaart(e)],
  },
  { naam: 'oordelen', kop: 'Hoe oordeelden wij?', ks: ['K12', 'K13'] },
  { naam: 'vervolg', kop: 'Hoe liep het verder?', ks: ['K14', 'K15', 'K16', 'K17', 'K18'] },
  { naam: 'leren', kop: 'Wat leerden wij?', ks: ['K19', 'K20', 'K21'], vooraf: (e) => [voorEnNakaart(e)] },
];

/** Its figures count cases and no rows: the list of rules tells them. */
export const procedure: Opzet = { naam: 'naleving', kop: 'Werken wij volgens de procedure?', ks: ['K24'] };

/** Nothing was received: then a row of nothing is no news either. */
export const isLeeg = ({ jaren, jaar }: Evaluatie): boolean =>
  (jaren.find((j) => j.jaar === jaar)?.getallen['K02:van'] ?? 0) === 0;

const isLos = (f: Figuur): f is Los => !['verdeling', 'kruistabel', 'aansluiting'].includes(f.soort);

/** Null for what counts nothing: a table of zeros says nothing. */
const eigenKaart = (e: Evaluatie, f: Figuur): Kaart | null => {
  if (f.soort === 'aansluiting') return stroomkaart(f);
  if (f.soort === 'kruistabel') return f.cellen.flat().some((c) => c.aantal > 0) ? kruiskaart(f) : null;
  return f.soort === 'verdeling' && f.van.aantal > 0 ? verdelingkaart(e, f) : null;
};

const losseKaart = (e: Evaluatie, naam: string, figuren: readonly Figuur[]): Kaart | null => {
  const los = figuren.filter(isLos).filter((f) => !isLeeg(e) || f.telling.aantal > 0);
  return los.length === 0 ? null : regelkaart(e, `${naam}-cijfers`, 'De cijfers op een rij', los);
};

const blok = (e: Evaluatie, { naam, kop, vooraf }: Opzet, figuren: readonly Figuur[]): Blok => ({
  naam,
  kop,
  kaarten: [
    ...figuren.filter((f) => f.soort === 'aansluiting').map((f) => eigenKaart(e, f)),
    ...(vooraf?.(e) ?? []),
    ...figuren.filter((f) => f.soort !== 'aansluiting').map((f) => eigenKaart(e, f)),
    losseKaart(e, naam, figuren),
  ].filter((k) => k !== null),
});

export const blokken = (e: Evaluatie): readonly Blok[] => {
  const geplaatst = [...opzet.flatMap((o) => o.ks), ...procedure.ks];
  const rest = e.figuren.filter((f) => !geplaatst.includes(f.k));
  return [
    ...opzet.map((o) =>
      blok(
        e,
        o,
        e.figuren.filter((f) => o.ks.includes(f.k)),
      ),
    ),
    blok(e, { naam: 'overig', kop: 'Overige cijfers', ks: [] }, rest),
    blok(e, { naam: 'kwaliteit', kop: 'Hoe goed zijn de gegevens?', ks: [] }, e.kwaliteit),
    blok(e, procedure, []),
  ].filter((b) => b.kaarten.length > 0 || b.naam === procedure.naam);
};
