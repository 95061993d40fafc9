// Wie klopt er aan, en waar is het register? Van een verzoek van de pagina naar het loket, en daarna gaat de post de deur uit.
import { leesVerzoek } from '../../loket/contract';
import type { Antwoord } from '../../loket/contract';
import { behandel } from '../../loket/loket';
import type { Kladblok } from '../../loket/kladblok';
import type { Omgeving, Opgemerkt } from '../../loket/stand-van-zaken';
import { maakDrivekast } from './bijlagenkast';
import { handwerkInWoorden, vergeetHandwerk } from './handwerk';
import { dagbevinding } from './inrichten/dagcontrole';
import { scriptKladblok } from './kladblok';
import { bouw, maakOmgeving } from './omgeving';
import { beantwoordPlek } from './plekvragen';
import { bezorg, maakPostbode } from './post';
import { maakSheetsRegister } from '../../sheets/register/sheets-register';
import { geenPlekAntwoord } from './geen-plek';
import { geenBezoekerAntwoord, storing } from './storing';
import { rondeVan } from './triggers';
import { eigenId, eigenschappen, werkplek } from './werkplek';

/** So long somebody waits for an answer because of the mail; the morning round sends the rest. */
const GEDULD = 20_000;

const opgemerkt = (): Opgemerkt => ({ rondeVan: rondeVan(), handwerk: handwerkInWoorden() });

const kladblok = (): Kladblok => scriptKladblok(eigenschappen());

/** Whatever was noticed about the tabs is over once the whole control finds nothing. */
const isSchoon = (verzoek: string, antwoord: string): boolean => {
  if (leesVerzoek(verzoek)?.vraag !== 'controle') return false;
  const uit = JSON.parse(antwoord) as Antwoord<'controle'>;
  return uit.ok && uit.antwoord.inOrde;
};

const handelAf = (verzoek: string): string => {
  const plek = werkplek();
  if (typeof plek === 'string') return geenPlekAntwoord(plek);
  const email = Session.getActiveUser().getEmail();
  if (email === '') return geenBezoekerAntwoord();
  const register = maakSheetsRegister(plek);
  const omgeving: Omgeving = { ...maakOmgeving(), plaats: eigenId() === null ? 'webapp' : 'bestand' };
  const kast = maakDrivekast(plek.spreadsheetId);
  const deur = { ...omgeving, email, bouw: bouw(), kladblok: kladblok(), opgemerkt, bevinding: dagbevinding, kast };
  const postbode = maakPostbode(Date.now, Date.now() + GEDULD);
  const { antwoord, post } = behandel(register, { ...deur, bezorger: postbode.beurt() }, verzoek);
  bezorg(register, omgeving, post, postbode);
  if (isSchoon(verzoek, antwoord)) vergeetHandwerk();
  return antwoord;
};

/** The one door: JSON in, JSON out, never an exception. Who asks comes from Google, not from the request. */
export const beantwoordVerzoek = (verzoek: string): string => {
  try {
    return beantwoordPlek(verzoek, bouw()) ?? handelAf(verzoek);
  } catch (fout) {
    return storing(fout);
  }
};
