// Wat was er, kwam erin, ging eruit en is er nog? Alle soorten samen in beeld, per soort in de tabel. (K01, I-14)
import { waterval } from '../../../reports/grafieken/uit-cijfers';
import type { Aansluiting } from '../../../src/evaluatie/model';
import { cel, keuze, kopVan, rij, samen } from '../kaart';
import type { Kaart, Rij } from '../kaart';

const delen = ['begin', 'ontvangen', 'heropend', 'afgesloten', 'einde'] as const;
type Regel = Aansluiting['regels'][number];

const titels: Readonly<Record<(typeof delen)[number], string>> = {
  begin: 'Open op 1 januari',
  ontvangen: 'Ontvangen',
  heropend: 'Heropend',
  afgesloten: 'Afgesloten',
  einde: 'Open aan het eind',
};

const alsRij = (regel: Regel): Rij =>
  rij(
    regel.naam,
    delen.map((d) => cel(`${titels[d]}, ${regel.naam.toLowerCase()}`, regel[d])),
  );

const bewoog = (regel: Regel): boolean => delen.some((d) => regel[d].aantal > 0);

export const stroomkaart = (f: Aansluiting): Kaart => {
  const alle = delen.map((d) => samen(f.regels.map((r) => r[d])));
  const achter = (punt: number) => {
    const [deel, telling] = [delen[punt], alle[punt]];
    return deel === undefined || telling === undefined ? null : keuze(titels[deel], telling);
  };
  return {
    ...kopVan(f),
    breed: true,
    grafiek: waterval(f),
    koppen: ['Soort', ...delen.map((d) => titels[d])],
    rijen: [
      ...f.regels.filter(bewoog).map(alsRij),
      rij(
        'Samen',
        alle.map((t, i) => ({ tekst: String(t.aantal), keuze: achter(i) })),
      ),
    ],
    achter: (_reeks, punt) => achter(punt),
  };
};
