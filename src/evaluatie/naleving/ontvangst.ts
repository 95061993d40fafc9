// Hoe snel komt een signaal bij de directie en hoort de klager ervan? (5.1.1 - 5.1.4, artikel 6)
import { mondelingeKanalen } from '../../procedure/lijsten';
import type { Klacht } from '../../procedure/rijen';
import { isVervallen } from '../../procedure/termijnen';
import type { Toets } from './toets';
import { binnenWerkdagen, opTijd } from './toets';

/** Receipt is the day it reached any of us; passing it on is due the next working day. */
const meldenBinnen = 1;
/** What a colleague settled himself is seen by the directie the next working day, like any other intake. */
const kennisnemenBinnen = 1;

/** A later round takes over when it came in; that was judged once (T15). */
const isEersteRonde = ({ ronde }: Klacht): boolean => ronde === 1;

export const ontvangst: readonly Toets[] = [
  {
    naam: 'snel-gemeld',
    titel: 'Is wat binnenkwam uiterlijk de volgende werkdag bij de directie gemeld?',
    artikel: '5.1.4',
    gevallen: binnenWerkdagen(meldenBinnen, ({ rijen }) =>
      rijen.klachten.filter(isEersteRonde).map((k) => ({ id: k.id, van: k.ontvangstdatum, op: k.gemeldOp })),
    ),
  },
  {
    naam: 'schriftelijk-geadviseerd',
    titel: 'Kreeg wie mondeling klaagde het advies dat op te schrijven?',
    artikel: '5.1.1',
    gevallen: ({ rijen }) =>
      rijen.klachten
        .filter((k) => isEersteRonde(k) && mondelingeKanalen.some((kanaal) => kanaal === k.kanaal))
        .map((k) => ({ id: k.id, gevolgd: k.geadviseerdSchriftelijk === 'ja' })),
  },
  {
    naam: 'kennisgenomen',
    titel: 'Nam de directie uiterlijk de volgende werkdag kennis van wat zelf is afgehandeld?',
    artikel: '5.1.2',
    gevallen: binnenWerkdagen(kennisnemenBinnen, ({ rijen }) =>
      rijen.klachten
        .filter((k) => k.rapportageOp !== null && !isVervallen(k))
        .map((k) => ({ id: k.id, van: k.rapportageOp, op: k.kennisgenomenOp })),
    ),
  },
  {
    naam: 'ontvangstbericht-op-tijd',
    titel: 'Hoorde de klager binnen drie werkdagen dat de klacht ontvangen is en of zij in behandeling komt?',
    artikel: '5.1.3',
    gevallen: opTijd('D1', isEersteRonde),
  },
  {
    naam: 'registratie-op-tijd',
    titel: 'Nummerde en registreerde de directie de melding uiterlijk de volgende werkdag?',
    artikel: '5.1.4',
    gevallen: opTijd('registratie', (k) => isEersteRonde(k) && !isVervallen(k)),
  },
];
