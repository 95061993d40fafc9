// Welke formulieren van een dossier stellen deels dezelfde vragen? Wie van "in behandeling" overstapt naar "niet", typt niets twee keer. (5.1.5)
import type { Formulierbeeld } from '../../src/loket/beelden';
import type { Voorraad } from './concept';

export interface Verwantschap {
  readonly voorraad: Voorraad;
  readonly plek: (formulier: string) => string;
  readonly formulieren: readonly Formulierbeeld[];
}

const namen = ({ stappen }: Formulierbeeld): readonly string[] => stappen.map((s) => s.stap);

const verwanten = (formulieren: readonly Formulierbeeld[], van: Formulierbeeld): readonly Formulierbeeld[] =>
  formulieren.filter((f) => f.naam !== van.naam && namen(f).some((s) => namen(van).includes(s)));

/** A form that is still empty begins with what was typed for the same steps in another. */
export const neemOver = ({ voorraad, plek, formulieren }: Verwantschap, naar: Formulierbeeld): void => {
  if (voorraad.heeftTekst(plek(naar.naam))) return;
  for (const van of verwanten(formulieren, naar).filter((f) => voorraad.heeftTekst(plek(f.naam)))) {
    const getypt = Object.entries(voorraad.lees(plek(van.naam)).getypt).filter(([stap]) => namen(naar).includes(stap));
    voorraad.wijzig(plek(naar.naam), (c) => ({ ...c, getypt: { ...c.getypt, ...Object.fromEntries(getypt) } }));
  }
};

/** The steps have been done, so the other forms with these steps cannot be any more. */
export const ruimVerwanten = ({ voorraad, plek, formulieren }: Verwantschap, gedaan: Formulierbeeld): void => {
  for (const f of verwanten(formulieren, gedaan)) voorraad.wis(plek(f.naam));
};
