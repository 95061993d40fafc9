// Werken wij volgens de procedure? Elke regel die het register niet afdwingt, met de uitzonderingen per nummer (K24, 5.3.2).
import type { Evaluatie } from '../../../src/evaluatie/model';
import { vanInWoorden } from '../../../src/evaluatie/woorden';
import { el } from '../html';
import type { Inhoud } from '../html';
import { tabel } from '../tabel';
import { nummerlijst } from './uitzonderingen';
import { bron } from './bron';
import { isLeeg, kerntabel } from './cijfers';

/** The second is the table of exceptions, in which each has its number. */
export const zelfcontrolecijfers = ['K24', 'K24.uitzondering'] as const;

const nietGevolgd = (e: Evaluatie): Inhoud => {
  const afwijkend = e.naleving
    .filter((n) => n.uitzonderingen.aantal > 0)
    .sort((a, b) => b.uitzonderingen.aantal - a.uitzonderingen.aantal);
  return afwijkend.length === 0
    ? el('p', 'Er zijn geen uitzonderingen gevonden.')
    : tabel({
        bijschrift: 'Uitzonderingen, de meeste eerst',
        koppen: ['Regel', 'Artikel', 'Aantal', 'Nummers'],
        rijen: afwijkend.map((n) => [n.titel, n.artikel, n.uitzonderingen.aantal, nummerlijst(e, n.uitzonderingen)]),
        getallen: [2],
        breedtes: [50, 10, 10, 30],
      });
};

export const zelfcontrole = (e: Evaluatie): Inhoud => {
  const gold = e.naleving.filter((n) => n.vanToepassing > 0);
  const nooit = e.naleving.length - gold.length;
  return [
    kerntabel(
      e,
      e.figuren.filter((f) => f.naam === zelfcontrolecijfers[0] && !isLeeg(f)),
    ),
    nietGevolgd(e),
    gold.length === 0
      ? null
      : tabel({
          bijschrift: 'Alle regels die golden',
          koppen: ['Regel', 'Artikel', 'Gevolgd'],
          rijen: gold.map((n) => [n.titel, n.artikel, vanInWoorden(n.gevolgd, n.vanToepassing)]),
          breedtes: [70, 10, 20],
        }),
    nooit === 0
      ? null
      : el(
          'p.voetnoten',
          `${nooit === 1 ? '1 regel gold' : `${nooit} regels golden`} dit jaar voor geen enkel dossier.`,
        ),
    bron(e, `dossiers ontvangen en maatregelen voorgesteld in ${e.jaar}`),
  ];
};
