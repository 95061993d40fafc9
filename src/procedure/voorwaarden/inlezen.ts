// Wat moet kloppen aan een klacht uit een oud register? Het bestand is al beoordeeld; dit is de laatste toets (5.1.4, 5.3.1).
import { nlDag } from '../dag';
import type { Dag } from '../dag';
import type { Voorwaarde } from '../voorwaarde';

interface Regel {
  readonly dossier: string;
  readonly oudNummer: string | null;
  readonly ontvangstdatum: Dag;
  readonly afgehandeldOp: Dag;
}
interface Invoer {
  readonly regels: readonly Regel[];
}

/** Made from the file, so that the same row always gets the same id. */
const sleutelpatroon = /^oud-[0-9a-f]{24}$/;

const noem = (regel: Regel, plek: number): string =>
  regel.oudNummer === null ? `regel ${plek + 1}` : `oud nummer ${regel.oudNummer}`;

const eerste = (regels: readonly Regel[], fout: (regel: Regel) => string | null): string | null => {
  for (const [plek, regel] of regels.entries()) {
    const tekst = fout(regel);
    if (tekst !== null) return `Bij ${noem(regel, plek)}: ${tekst}`;
  }
  return null;
};

export const sleutelsKloppen: Voorwaarde<Invoer> = {
  code: 'inleessleutel-onjuist',
  artikel: '5.1.4',
  veld: 'regels',
  toets: ({ invoer }) => {
    const sleutels = new Set(invoer.regels.map((r) => r.dossier));
    const goed = invoer.regels.every((r) => sleutelpatroon.test(r.dossier)) && sleutels.size === invoer.regels.length;
    return goed ? null : 'Deze rijen zijn niet te herkennen. Kies het bestand opnieuw bij Inlezen.';
  },
};

export const dataKloppen: Voorwaarde<Invoer> = {
  code: 'oude-data-onjuist',
  artikel: '5.3.1',
  veld: 'regels',
  toets: ({ invoer, stand }) =>
    eerste(invoer.regels, (r) => {
      if (r.afgehandeldOp < r.ontvangstdatum)
        return `afgehandeld op ${nlDag(r.afgehandeldOp)} is voor de ontvangst. Verbeter een van de twee data.`;
      return r.afgehandeldOp > stand.vandaag
        ? `afgehandeld op ${nlDag(r.afgehandeldOp)} ligt in de toekomst. Verbeter de datum.`
        : null;
    }),
};
