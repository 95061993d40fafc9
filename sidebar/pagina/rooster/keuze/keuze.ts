// Welke cellen zijn gekozen? Een gebied zoals in een spreadsheet; de gekozen cel heeft de echte focus.
import type { RowComponent, Tabulator } from 'tabulator-tables';
import { kolomVan } from '../rij';
import type { Roosterrij } from '../rij';
import { volgMuis, volgToetsen } from './bediening';
import type { Stuur } from './bediening';
import { binnen, enkel, rechthoek } from './gebied';
import type { Gebied } from './gebied';
import { brengInBeeld } from './in-beeld';
import { volgKopie } from './klembord';
import { bewaakFocus, teken } from './tekenen';
import { celOp, maatVan, rijData } from './veld';
import type { Veld } from './veld';

export interface Gekozen {
  readonly rij: Roosterrij;
  /** Column of the tab. */
  readonly kolom: number;
  readonly aantal: number;
}

export interface Keuze {
  /** Rows or their order changed: the same row stays chosen where it is still there. */
  readonly herbegin: () => void;
  /** Draws the choice on the rows that are on the screen now. */
  readonly teken: () => void;
  readonly focus: (kolom: number) => void;
}

interface Opties extends Pick<Veld, 'houder' | 'rijBij'>, Pick<Stuur, 'open' | 'omhoog'> {
  readonly tabel: Tabulator;
  readonly gekozen: (gekozen: Gekozen | null) => void;
}

const beschrijf = (veld: Veld, gebied: Gebied): Gekozen | null => {
  const rij = rijData(veld, gebied.nu.rij);
  const { boven, onder, links, rechts } = rechthoek(gebied);
  const aantal = (onder - boven + 1) * (rechts - links + 1);
  return rij === undefined ? null : { rij, kolom: veld.kolommen[gebied.nu.kolom] ?? 0, aantal };
};

export const maakKeuze = ({ tabel, houder, rijBij, gekozen, open, omhoog }: Opties): Keuze => {
  let rijen: readonly RowComponent[] = [];
  let gebied = enkel({ rij: 0, kolom: 0 });
  let actieveRij: string | null = null;
  const kolommen = tabel.getColumns().map((k) => kolomVan(k.getField()));
  const veld: Veld = { houder, kolommen, rijBij, rijen: () => rijen };
  const cel = (): HTMLElement | undefined => celOp(veld, gebied.nu);
  const herstelFocus = bewaakFocus(veld);

  const hertekend = (): void => herstelFocus(cel(), teken(veld, gebied));
  const zet = (nieuw: Gebied): void => {
    gebied = nieuw;
    const nu = beschrijf(veld, nieuw);
    actieveRij = nu?.rij.id ?? null;
    gekozen(nu);
  };
  const sleep = (nieuw: Gebied): void => {
    zet(nieuw);
    hertekend();
  };
  const kies = (nieuw: Gebied): void => {
    zet(nieuw);
    const rij = rijen[nieuw.nu.rij];
    if (rij === undefined) return;
    brengInBeeld(houder, rij, nieuw.nu.kolom);
    hertekend();
    cel()?.focus({ preventScroll: true });
  };
  const stuur: Stuur = { nu: () => gebied, kies, sleep, open, omhoog };
  volgMuis(veld, stuur);
  volgToetsen(veld, stuur);
  volgKopie(veld, stuur.nu);
  return {
    teken: hertekend,
    herbegin: () => {
      rijen = tabel.getRows('active');
      const zelfde = rijen.findIndex((r) => (r.getData() as Roosterrij).id === actieveRij);
      sleep(enkel(binnen({ rij: zelfde, kolom: gebied.nu.kolom }, maatVan(veld))));
    },
    focus: (kolom) => kies(enkel({ rij: gebied.nu.rij, kolom })),
  };
};
