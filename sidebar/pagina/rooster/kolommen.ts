// Hoe wordt een kolom van het blad een kolom van het rooster? Kop met notitie, breedte, kleur, sorteren en filteren; alles als tekst.
import type { CellComponent, ColumnDefinition } from 'tabulator-tables';
import type { Dag } from '../../../src/procedure/dag';
import type { Blad, Bladkolom } from '../../../src/sheets/layout';
import { filterFunctie, filterveld } from './filteren';
import { kleurzoeker } from './kleuren';
import type { Kleur } from './kleuren';
import { veldVan } from './rij';
import type { Roosterrij } from './rij';
import { sorteer } from './sorteren';

type Kleurzoeker = ReturnType<typeof kleurzoeker>;

/** A real button, so that sorting works with the keyboard; the article is its description. */
const kopknop = ({ kop, notitie }: Bladkolom, id: string): HTMLElement => {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'kolomkop';
  knop.tabIndex = -1;
  knop.textContent = kop;
  if (notitie === null) return knop;
  const uitleg = document.createElement('span');
  uitleg.id = id;
  uitleg.hidden = true;
  uitleg.textContent = notitie;
  knop.title = notitie;
  knop.setAttribute('aria-describedby', id);
  const beide = document.createElement('span');
  beide.append(knop, uitleg);
  return beide;
};

const kleurCel = (cel: HTMLElement, kleur: Kleur | null, tekst: string): Node => {
  const inhoud = document.createTextNode(tekst);
  if (kleur === null) return inhoud;
  cel.style.backgroundColor = kleur.kleur;
  if (kleur.woord === '') return inhoud;
  cel.title = kleur.woord;
  cel.classList.toggle('laat', kleur.woord === 'te laat');
  const woord = document.createElement('span');
  woord.className = 'onzichtbaar';
  woord.textContent = ` (${kleur.woord})`;
  const beide = document.createElement('span');
  beide.append(inhoud, woord);
  return beide;
};

/** A text node: whatever somebody typed is never read as HTML. */
const toonCel = (plek: number, kleurVan: Kleurzoeker) => (cel: CellComponent) => {
  const { w, t } = cel.getData() as Roosterrij;
  return kleurCel(cel.getElement(), kleurVan(plek, w[plek] ?? null), t[plek] ?? '') as HTMLElement;
};

const rechts: readonly Bladkolom['codec'][] = ['getal', 'geld'];

export const maakKolommen = (blad: Blad, vandaag: Dag): ColumnDefinition[] => {
  const kleurVan = kleurzoeker(blad, vandaag);
  return blad.kolommen.flatMap((kolom, plek): ColumnDefinition[] => {
    if (kolom.verborgen) return [];
    return [
      {
        title: kolom.kop,
        field: veldVan(plek),
        width: kolom.breedte,
        minWidth: 48,
        frozen: plek < blad.bevrorenKolommen,
        hozAlign: rechts.includes(kolom.codec) ? 'right' : 'left',
        resizable: 'header',
        headerWordWrap: true,
        titleFormatter: () => kopknop(kolom, `notitie-${kolom.sleutel}`),
        formatter: toonCel(plek, kleurVan),
        sorter: sorteer,
        headerFilter: filterveld(kolom),
        headerFilterFunc: filterFunctie(kolom, plek),
        headerFilterLiveFilter: false,
        headerFilterPlaceholder: 'filter',
      },
    ];
  });
};

/** The colour of the block, on the heading; through the CSSOM, which a strict CSP allows. */
export const kleurKop = (kop: HTMLElement, kolom: Bladkolom | undefined): void => {
  if (kolom !== undefined) kop.style.setProperty('--blok', kolom.kleur);
};
