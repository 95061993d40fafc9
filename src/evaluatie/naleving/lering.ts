// Leert het bedrijf van elke klacht: verwezen, besproken, voorgesteld, bekendgemaakt en verspreid? (5.2.4, 5.2.5, artikel 6)
import { plusDagen } from '../../procedure/dag';
import type { Klacht, Maatregel } from '../../procedure/rijen';
import { geenWijziging } from '../../procedure/voorwaarden/maatregel';
import type { Plicht, Toets } from './toets';
import { binnenWerkdagen, opTijd, uiterlijkOp } from './toets';

const verwijzenBinnen = 3;
/** Proposed on the day of the meeting, the next working day at the latest. */
const voorstellenBinnen = 1;
const bekendmakenBinnenDagen = 14;

/** First proposal that came out of the meeting about this dossier. */
const voorstelNa = (k: Klacht, maatregelen: readonly Maatregel[]): Plicht => {
  const dagen = maatregelen
    .filter((m) => m.bron === 'overleg' && k.nummer !== null && m.klachtnummers.includes(k.nummer))
    .map((m) => m.voorgesteldOp)
    .sort();
  return { id: k.id, van: k.besprokenOp, op: dagen[0] ?? null };
};

export const lering: readonly Toets[] = [
  {
    naam: 'ontevreden-verwezen',
    titel: 'Is wie niet tevreden was binnen drie werkdagen gewezen op de instantie die de opdracht financiert?',
    artikel: '5.2.4',
    gevallen: binnenWerkdagen(verwijzenBinnen, ({ rijen }) =>
      rijen.klachten
        .filter((k) => k.tevreden === 'nee' && k.inBehandeling === true)
        .map((k) => ({ id: k.id, van: k.tevredenOp, op: k.verwezenOp })),
    ),
  },
  {
    naam: 'alles-besproken',
    titel: 'Is alles wat afgehandeld is binnen drie maanden besproken in het intern overleg?',
    artikel: '5.2.5',
    gevallen: opTijd('D7'),
  },
  {
    naam: 'geschil-besproken',
    titel: 'Is ook van de geschillen geleerd in het intern overleg?',
    artikel: '1',
    gevallen: opTijd('D7', (k) => k.geschil === true),
  },
  {
    naam: 'direct-voorgesteld',
    titel: 'Is een maatregel waarover consensus was uiterlijk de volgende werkdag aan de directie voorgesteld?',
    artikel: '5.2.5',
    gevallen: binnenWerkdagen(voorstellenBinnen, ({ rijen }) =>
      rijen.klachten.filter((k) => k.consensus === true).map((k) => voorstelNa(k, rijen.maatregelen)),
    ),
  },
  {
    naam: 'bekendgemaakt',
    titel: 'Is elk besluit over een maatregel binnen twee weken bekendgemaakt?',
    artikel: '5.2.5',
    gevallen: uiterlijkOp(({ rijen }) =>
      rijen.maatregelen.flatMap((m) =>
        m.besluitOp === null || m.besluit === 'aangehouden'
          ? []
          : [{ id: m.id, op: m.bekendgemaaktOp, uiterlijk: plusDagen(m.besluitOp, bekendmakenBinnenDagen) }],
      ),
    ),
  },
  {
    naam: 'documenten-verspreid',
    titel: 'Zijn gewijzigde documenten verspreid over de betrokken medewerkers?',
    artikel: '5.2.5',
    gevallen: ({ rijen }) =>
      rijen.maatregelen
        .filter((m) => m.uitgevoerdOp !== null && (m.documenten ?? '').toLowerCase() !== geenWijziging)
        .map((m) => ({ id: m.id, gevolgd: m.verspreidOp !== null && m.verspreidAan.length > 0 })),
  },
];
