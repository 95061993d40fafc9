// Hoe zet de directie rijen terug, een voor een of allemaal, en hoe aanvaardt zij er een? Elke rij is een opdracht. (5.3.1)
import { useState } from 'preact/hooks';
import type { Controlebeeld, Handwerkrij } from '../../../src/loket/directiebeelden';
import type { Weigering } from '../../../src/procedure/weigering';
import { nieuweSleutel } from '../../formulier/sleutel';
import { zeg } from '../../navigatie';
import { vergeetAntwoorden } from '../../verbinding/antwoord';
import { meldAanBuren } from '../../verbinding/buren';
import { vraag } from '../../verbinding/vraag';

export interface Voortgang {
  readonly klaar: number;
  readonly totaal: number;
}

export interface Handwerk {
  readonly bezig: boolean;
  readonly voortgang: Voortgang | null;
  readonly weigeringen: readonly Weigering[];
  readonly zetTerug: (rij: Handwerkrij) => Promise<boolean>;
  readonly zetAllesTerug: (rijen: readonly Handwerkrij[]) => Promise<boolean>;
  readonly aanvaard: (rij: Handwerkrij, reden: string) => Promise<boolean>;
}

/** Each row once: one that was changed and copied has two findings. */
export const teHerstellen = ({ bevindingen }: Controlebeeld): readonly Handwerkrij[] => [
  ...new Map(
    bevindingen.flatMap(({ herstel }) => (herstel === null ? [] : [[`${herstel.tabel} ${herstel.rij}`, herstel]])),
  ).values(),
];

const stuur = (stap: string, { tabel, rij, gezien }: Handwerkrij, meer: object = {}) =>
  vraag<'stap'>({
    vraag: 'stap',
    dossier: '',
    versie: 0,
    sleutel: nieuweSleutel(),
    stappen: [{ stap, invoer: { tabel, rij, gezien, ...meer } }],
  });
type Antwoord = Awaited<ReturnType<typeof stuur>>;

export const useHandwerk = (herlaad: () => Promise<unknown>): Handwerk => {
  const [weigeringen, zetWeigeringen] = useState<readonly Weigering[]>([]);
  const [voortgang, zetVoortgang] = useState<Voortgang | null>(null);
  const werkAf = async (opdrachten: readonly (() => Promise<Antwoord>)[]): Promise<boolean> => {
    if (voortgang !== null) return false;
    const nee: Weigering[] = [];
    for (const [klaar, opdracht] of opdrachten.entries()) {
      zetVoortgang({ klaar, totaal: opdrachten.length });
      const antwoord = await opdracht();
      if (!antwoord.ok) nee.push(...antwoord.weigeringen);
      else zeg(antwoord.antwoord.melding);
    }
    zetWeigeringen(nee);
    vergeetAntwoorden();
    meldAanBuren('gewijzigd');
    await herlaad();
    zetVoortgang(null);
    return nee.length === 0;
  };
  return {
    ...{ bezig: voortgang !== null, voortgang, weigeringen },
    zetTerug: (rij) => werkAf([() => stuur('terugzetten', rij)]),
    zetAllesTerug: (rijen) => werkAf(rijen.map((rij) => () => stuur('terugzetten', rij))),
    aanvaard: (rij, reden) => werkAf([() => stuur('handwijzigingAanvaarden', rij, { reden })]),
  };
};
