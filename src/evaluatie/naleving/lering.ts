// Leert het bedrijf van elke klacht: verwezen, besproken, voorgesteld, bekendgemaakt en verspreid? (5.2.4, 5.2.5, artikel 6)
import { plusDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import type { Maatregel } from '../../procedure/rijen';
import { geenWijziging } from '../../procedure/voorwaarden/maatregel';
import type { Toets } from './toets';
import { binnenWerkdagen, opTijd, uiterlijkOp } from './toets';

const verwijzenBinnen = 3;
/** Proposed on the day of the meeting, the next working day at the latest. */
const voorstellenBinnen = 1;
const bekendmakenBinnenDagen = 14;

/** First day on which the meeting about a dossier proposed a measure, by the number of the dossier. */
const eersteVoorstel = (maatregelen: readonly Maatregel[]): ReadonlyMap<string, Dag> => {
  const per = new Map<string, Dag>();
  for (const { bron, klachtnummers, voorgesteldOp } of maatregelen)
    for (const nummer of bron === 'overleg' ? klachtnummers : []) {
      const tot = per.get(nummer);
      if (tot === undefined || voorgesteldOp < tot) per.set(nummer, voorgesteldOp);
    }
  return per;
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
    gevallen: binnenWerkdagen(voorstellenBinnen, ({ rijen }) => {
      const voorgesteld = eersteVoorstel(rijen.maatregelen);
      return rijen.klachten
        .filter((k) => k.consensus === true)
        .map((k) => ({ id: k.id, van: k.besprokenOp, op: voorgesteld.get(k.nummer ?? '') ?? null }));
    }),
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
