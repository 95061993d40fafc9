// Wat zegt `--help`? Alle opdrachten, of een ervan met haar opties en voorbeelden.
import { opties } from './keuze';
import type { Optienaam } from './keuze';
import { alleOpdrachten } from './opdrachten/alle';
import type { Opdracht } from './opdrachten/opdracht';

const PROGRAMMA = 'klachtenregister';

const optieregel = (naam: Optienaam): string => {
  const { uitleg, waarde } = opties[naam];
  return `  ${`--${naam}${waarde === null ? '' : ` ${waarde}`}`.padEnd(24)}${uitleg}`;
};

const coderegels = [
  'Code waarmee het programma eindigt:',
  '  0  gedaan',
  '  1  het kan nu niet; de zin zegt waarom',
  '  2  de opdrachtregel klopt niet',
  '  3  gedaan, en er is iets gevonden (controle, terugzetten)',
  '  4  niet aangemeld bij Google',
];

const algemeen: readonly Optienaam[] = ['json', 'help'];

export const hulpAlgemeen = (): readonly string[] => [
  'Klachtenregister op de opdrachtregel',
  '',
  `  ${PROGRAMMA} OPDRACHT [opties]`,
  '',
  ...alleOpdrachten.map((o) => `  ${o.naam.padEnd(14)}${o.doel}`),
  '',
  ...algemeen.map(optieregel),
  '',
  ...coderegels,
  '',
  'Voorbeelden:',
  ...alleOpdrachten.map((o) => `  ${PROGRAMMA} ${o.naam} ${o.voorbeelden[0] ?? ''}`.trimEnd()),
  '',
  `Meer over een opdracht: ${PROGRAMMA} OPDRACHT --help`,
];

export const hulpBij = (o: Opdracht): readonly string[] => [
  `${PROGRAMMA} ${o.naam}: ${o.doel}`,
  '',
  ...o.uitleg.map((regel) => `  ${regel}`),
  '',
  ...[...o.opties, ...algemeen].map(optieregel),
  '',
  'Voorbeelden:',
  ...o.voorbeelden.map((v) => `  ${PROGRAMMA} ${o.naam} ${v}`.trimEnd()),
];
