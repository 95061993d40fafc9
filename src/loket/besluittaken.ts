// Wie moet wat de directie bij een jaarevaluatie besloot nog doen, en tegen welke datum? (5.3.2, D10)
import { datumklok } from '../procedure/klokken';
import type { Klok } from '../procedure/klokken';
import { nieuweKlacht } from '../procedure/nieuwe-klacht';
import { handeltAlsDirectie, neemtWaarVoor } from '../procedure/persoon';
import type { Evaluatiebesluit, Medewerker } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Stand } from '../procedure/stand';
import { stappen } from '../procedure/stappen';

export interface Besluittaak {
  /** Of no dossier. */
  readonly onderwerp: '';
  readonly nummer: string;
  readonly omschrijving: string;
  readonly stap: Stap;
  readonly klok: Klok | null;
  readonly waarom: string;
  readonly zelf?: false;
}

const eigenaarIs = (stand: Stand, wie: Medewerker, { eigenaar }: Evaluatiebesluit): boolean =>
  wie.actief && [wie, ...neemtWaarVoor(stand, wie, nieuweKlacht(''))].some((m) => m.id === eigenaar);

/** The owner does it; the directie writes down that it is done, so it stands on her list too. */
const waarom = (directie: boolean, eigen: boolean): string => {
  if (directie) return eigen ? 'U bent eigenaar van dit besluit.' : 'U bent directie.';
  return 'U bent eigenaar van dit besluit. Meld de directie als het klaar is.';
};

const taakVoor = (stand: Stand, wie: Medewerker, b: Evaluatiebesluit): readonly Besluittaak[] => {
  const [directie, eigen] = [handeltAlsDirectie(stand, wie), eigenaarIs(stand, wie, b)];
  if (!directie && !eigen) return [];
  return stappen.flatMap((stap): readonly Besluittaak[] => {
    const einde = stap.taak?.besluit?.(b) ?? null;
    if (einde === null) return [];
    const { titel, artikel } = stap;
    const klok = datumklok({ naam: 'D10', titel, artikel, begin: `${b.jaar + 1}-01-01`, einde }, stand);
    const rest = { onderwerp: '' as const, nummer: b.nummer, omschrijving: b.tekst, waarom: waarom(directie, eigen) };
    return [{ ...rest, stap, klok, ...(directie ? {} : { zelf: false as const }) }];
  });
};

export const besluittaken = (stand: Stand, wie: Medewerker): readonly Besluittaak[] =>
  stand.rijen.besluiten.flatMap((b) => taakVoor(stand, wie, b));
