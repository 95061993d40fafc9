// Wat gaat er naar het klembord? De gekozen cellen als regels met tabs; tekst kan in een ander blad nooit een formule worden.
import type { Celwaarde } from '../../../../src/sheets/bladbeeld';
import type { Roosterrij } from '../rij';
import { rechthoek } from './gebied';
import type { Gebied } from './gebied';
import type { Veld } from './veld';

const alsTekst = (waarde: Celwaarde, tekst: string): string =>
  typeof waarde === 'string' && /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst;

const metAanhaling = (tekst: string): string => (/[\t\n\r"]/.test(tekst) ? `"${tekst.replace(/"/g, '""')}"` : tekst);

export interface Klembordcel {
  readonly waarde: Celwaarde;
  readonly tekst: string;
}

export const alsRegels = (rijen: readonly (readonly Klembordcel[])[]): string =>
  rijen.map((rij) => rij.map((c) => metAanhaling(alsTekst(c.waarde, c.tekst))).join('\t')).join('\n');

/** Listens to the copying of the browser itself, so its keys and its menu both work. */
export const volgKopie = (veld: Veld, nu: () => Gebied): void =>
  veld.houder.addEventListener('copy', (e) => {
    const { boven, onder, links, rechts } = rechthoek(nu());
    const kolommen = veld.kolommen.slice(links, rechts + 1);
    const rijen = veld.rijen().slice(boven, onder + 1);
    const cellen = rijen.map((rij) => {
      const { w, t } = rij.getData() as Roosterrij;
      return kolommen.map((k) => ({ waarde: w[k] ?? null, tekst: t[k] ?? '' }));
    });
    e.clipboardData?.setData('text/plain', alsRegels(cellen));
    e.preventDefault();
  });
