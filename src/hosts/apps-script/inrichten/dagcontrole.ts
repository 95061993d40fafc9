// Is er vannacht iets veranderd aan het delen of de instellingen van het bestand? De directie ziet het als zij het register opent. (SAFETY A1, A10)
import { maakStand } from '../../../loket/stand-van-zaken';
import type { Omgeving } from '../../../loket/stand-van-zaken';
import { systeem } from '../../../procedure/persoon';
import { leesZuiver } from '../../../register/lezen';
import { leegLeesvraag } from '../../../register/register';
import type { Register } from '../../../register/register';
import { logStoring } from '../storing';
import { eigenId, eigenschappen } from '../werkplek';
import { bestandVan } from './bestand';
import { bevindingen } from './plekcontrole';

const BEVINDING = 'dagcontrole';

const zoek = (register: Register, omgeving: Omgeving, id: string): readonly string[] => {
  const stand = maakStand(leesZuiver(register, leegLeesvraag).rijen, omgeving, systeem);
  return bevindingen(id, stand, bestandVan(id)).flatMap((b) => (b.ernst === 'fout' ? [b.tekst] : []));
};

const zin = ([eerste = '', ...meer]: readonly string[]): string => {
  const rest = meer.length === 0 ? '' : ` En nog ${meer.length} andere.`;
  return `Bij de dagelijkse controle van het bestand: ${eerste}${rest} Kijk bij Controle wat u kunt doen.`;
};

/** Never in the way of the round itself. */
export const doeDagcontrole = (register: Register, omgeving: Omgeving): void => {
  const id = eigenId();
  if (id === null) return;
  try {
    const gevonden = zoek(register, omgeving, id);
    if (gevonden.length === 0) eigenschappen().deleteProperty(BEVINDING);
    else eigenschappen().setProperty(BEVINDING, zin(gevonden));
  } catch (fout) {
    logStoring('dagcontrole', fout);
  }
};

export const dagbevinding = (): string | null => eigenschappen().getProperty(BEVINDING);

/** Somebody looked himself: what the round found is old news. */
export const vergeetDagbevinding = (): void => void eigenschappen().deleteProperty(BEVINDING);
