// Hoe wordt de evaluatie een presentatie, zonder dat de pagina vastloopt? Dia voor dia, te stoppen, en een fout verliest niets. (5.3.2)
import { tekenInBrowser } from '../../reports/grafieken/browser';
import { maakPptx } from '../../reports/presentatie/pptx';
import { presentatieVan } from '../../reports/presentatie/presentatie';
import type { Evaluatie } from '../../src/evaluatie/model';

export interface Bestand {
  /** With the day, so that two of them can be told apart. */
  readonly naam: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256, in hexadecimal. */
  readonly kenmerk: string;
}

export const soort = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface Voortgang {
  readonly gedaan: number;
  readonly totaal: number;
}

export type Gemaakt =
  { readonly soort: 'klaar'; readonly bestand: Bestand } | { readonly soort: 'gestopt' } | { readonly soort: 'fout' };

interface Opdracht {
  readonly meld: (voortgang: Voortgang) => void;
  readonly gestopt: () => boolean;
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('');

const bestandVan = async ({ jaar, stand }: Evaluatie, pptx: Uint8Array): Promise<Bestand> => {
  const bytes = Uint8Array.from(pptx);
  return {
    naam: `jaarevaluatie-${jaar}-stand-${stand}.pptx`,
    bytes,
    kenmerk: hex(await crypto.subtle.digest('SHA-256', bytes)),
  };
};

/** Stops between two slides: the maker of slides knows nothing of stopping, so it is thrown out of it. */
const gestoptMidden = 'gestopt';

export const maakPresentatie = async (evaluatie: Evaluatie, { meld, gestopt }: Opdracht): Promise<Gemaakt> => {
  try {
    const pptx = await maakPptx(presentatieVan(evaluatie), tekenInBrowser, (gedaan, totaal) => {
      if (gestopt()) throw new Error(gestoptMidden);
      meld({ gedaan, totaal });
    });
    if (gestopt()) return { soort: 'gestopt' };
    return { soort: 'klaar', bestand: await bestandVan(evaluatie, pptx) };
  } catch {
    return { soort: gestopt() ? 'gestopt' : 'fout' };
  }
};
