// Wat is het antwoord op dit JSON-verzoek van deze persoon? De ene deur, op elke plek dezelfde.
import { weiger } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';
import type { Register } from '../register/register';
import { beantwoord } from './beantwoord';
import type { Bezorgdeur } from './bezorging';
import { leesVerzoek } from './contract';
import type { Antwoord } from './contract';
import type { Post } from './postvak';

export interface Behandeld {
  /** JSON of an `Antwoord`. */
  readonly antwoord: string;
  /** Mails that still have to be delivered; report each with `merkVerzonden`. */
  readonly post: readonly Post[];
}

export const oudePagina: Weigering = weiger(
  'oude-pagina',
  '5.1.4',
  null,
  'Er is een nieuwe versie van het register; deze pagina is nog van de vorige. Ververs de pagina en ga verder.',
);

const nee = (...weigeringen: readonly Weigering[]): Behandeld => ({
  antwoord: JSON.stringify({ ok: false, weigeringen } satisfies Antwoord),
  post: [],
});

/** Never throws for something expected; what does throw is the host's to report without details. */
export const behandel = (register: Register, deur: Bezorgdeur, json: string): Behandeld => {
  const verzoek = leesVerzoek(json);
  if (verzoek === null)
    return nee(
      weiger(
        'onleesbaar-verzoek',
        '5.1.4',
        null,
        'Het register begrijpt dit verzoek niet. Ververs de pagina en probeer het opnieuw.',
      ),
    );
  if (verzoek.bouw !== undefined && verzoek.bouw !== deur.bouw) return nee(oudePagina);
  const { antwoord, post } = beantwoord(register, deur, verzoek);
  return { antwoord: JSON.stringify(antwoord), post };
};
