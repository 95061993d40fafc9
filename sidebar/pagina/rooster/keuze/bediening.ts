// Wat doen muis en toetsen met de keuze? Hetzelfde als in een spreadsheet; Enter en dubbelklik openen de rij.
import { beweeg, enkel } from './gebied';
import type { Gebied, Plek } from './gebied';
import { maatVan, plekVan, rijData } from './veld';
import type { Veld } from './veld';

export interface Stuur {
  readonly nu: () => Gebied;
  /** Chooses, brings into view and gives the focus. */
  readonly kies: (gebied: Gebied) => void;
  /** Chooses while the mouse is dragged. */
  readonly sleep: (gebied: Gebied) => void;
  readonly open: (rijId: string) => void;
  /** Up from the first row. */
  readonly omhoog: (kolom: number) => void;
}

const zelfde = (a: Plek, b: Plek): boolean => a.rij === b.rij && a.kolom === b.kolom;

const openRij = (veld: Veld, { open }: Stuur, rij: number): void => {
  const data = rijData(veld, rij);
  if (data !== undefined) open(data.id);
};

export const volgMuis = (veld: Veld, stuur: Stuur): void => {
  const { houder } = veld;
  const tot = (nu: Plek): Gebied => ({ anker: stuur.nu().anker, nu });
  houder.addEventListener('mousedown', (e) => {
    const plek = plekVan(veld, e.target);
    if (plek === null) return;
    if (e.button === 0) stuur.kies(e.shiftKey ? tot(plek) : enkel(plek));
    e.preventDefault(); // the browser would move the focus once more
  });
  houder.addEventListener('mousemove', (e) => {
    const plek = e.buttons === 1 ? plekVan(veld, e.target) : null;
    if (plek !== null && !zelfde(plek, stuur.nu().nu)) stuur.sleep(tot(plek));
  });
  houder.addEventListener('dblclick', (e) => openRij(veld, stuur, plekVan(veld, e.target)?.rij ?? -1));
};

const alles = (veld: Veld): Gebied => {
  const { rijen, kolommen } = maatVan(veld);
  return { anker: { rij: rijen - 1, kolom: kolommen - 1 }, nu: { rij: 0, kolom: 0 } };
};

type Toets = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** True when the key was ours. */
const neemToets = (veld: Veld, stuur: Stuur, { key, shiftKey, ctrlKey, metaKey, altKey }: Toets): boolean => {
  const { anker, nu } = stuur.nu();
  const ctrl = ctrlKey || metaKey;
  const plek = beweeg(nu, key, ctrl, maatVan(veld));
  if (altKey || veld.rijen().length === 0) return false;
  if (key === 'Enter') openRij(veld, stuur, nu.rij);
  else if (ctrl && key.toLowerCase() === 'a') stuur.kies(alles(veld));
  else if (key === 'ArrowUp' && nu.rij === 0 && !ctrl && !shiftKey) stuur.omhoog(nu.kolom);
  else if (plek === null) return false;
  else stuur.kies(shiftKey ? { anker, nu: plek } : enkel(plek));
  return true;
};

export const volgToetsen = (veld: Veld, stuur: Stuur): void =>
  veld.houder.addEventListener('keydown', (e) => {
    if (neemToets(veld, stuur, e)) e.preventDefault();
  });
