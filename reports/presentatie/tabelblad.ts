// Hoe komt een tabel in het bestand? Rustige lijnen, getallen rechts, en een tint die het woord in de cel alleen ondersteunt.
import type PptxGenJS from 'pptxgenjs';
import type { Tabel } from './dia';
import { kleuren, LETTER, tinten } from './huisstijl';
import type { Vak } from './huisstijl';
import { celrand, isKaart, kophoogte, rijhoogte } from './tabelmaten';

type Rand = PptxGenJS.BorderProps;
const geen: Rand = { type: 'none' };
const dun: Rand = { type: 'solid', pt: 0.75, color: kleuren.lijn };
const dik: Rand = { type: 'solid', pt: 1.5, color: kleuren.accent };

const kop = (tabel: Tabel): PptxGenJS.TableRow =>
  tabel.koppen.map((text, i) => ({
    text,
    options: {
      ...{ bold: true, color: kleuren.accent, border: [geen, geen, dik, geen], valign: 'bottom' },
      align: tabel.rechts.includes(i) ? 'right' : 'left',
    },
  }));

const rij = (tabel: Tabel, r: number): PptxGenJS.TableRow =>
  (tabel.rijen[r] ?? []).map((text, i) => {
    const naam = isKaart(tabel) && i === 0;
    return {
      text,
      options: {
        ...{ bold: naam, color: naam ? kleuren.accent : kleuren.inkt, border: [geen, geen, dun, geen] },
        align: tabel.rechts.includes(i) ? 'right' : 'left',
        fill: { color: tinten[tabel.tint[r]?.[i] ?? 0] ?? tinten[0] },
      },
    };
  });

export const zetTabel = (blad: PptxGenJS.Slide, tabel: Tabel, vak: Vak, objectName: string): void => {
  const koppen = isKaart(tabel) ? [] : [kop(tabel)];
  const hoogtes = tabel.rijen.map((r) => rijhoogte(tabel, r, vak.w));
  blad.addTable([...koppen, ...tabel.rijen.map((_, r) => rij(tabel, r))], {
    ...vak,
    ...{ objectName, colW: tabel.breedtes.map((b) => b * vak.w) },
    rowH: isKaart(tabel) ? hoogtes : [kophoogte(tabel, vak.w), ...hoogtes],
    ...{ fontFace: LETTER, fontSize: tabel.punten, valign: 'top', margin: [...celrand], autoPage: false },
  });
};
