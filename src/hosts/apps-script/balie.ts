// Wie klopt er aan, en waar is het register? Van een verzoek van de pagina naar het loket, en daarna gaat de post de deur uit.
import { behandel } from '../../loket/loket';
import type { Antwoord } from '../../loket/contract';
import type { Kladblok } from '../../loket/kladblok';
import type { Opgemerkt } from '../../loket/stand-van-zaken';
import { handwerkInWoorden, vergeetHandwerk } from './handwerk';
import { scriptKladblok } from './kladblok';
import { bezorg, maakPostbode } from './post';
import { bouw, maakOmgeving } from './omgeving';
import { maakSheetsRegister } from './sheets-register';
import { kopieAntwoord, nietIngerichtAntwoord, storing } from './storing';
import { rondeVan } from './triggers';
import { eigenschappen, werkplek } from './werkplek';

/** So long somebody waits for an answer because of the mail; the morning round sends the rest. */
const GEDULD = 20_000;

const opgemerkt = (): Opgemerkt => ({ rondeVan: rondeVan(), handwerk: handwerkInWoorden() });

const kladblok = (): Kladblok => scriptKladblok(eigenschappen());

const handelAf = (verzoek: string): string => {
  const plek = werkplek();
  if (plek === 'kopie') return kopieAntwoord();
  if (plek === 'niet ingericht') return nietIngerichtAntwoord();
  const register = maakSheetsRegister(plek);
  const omgeving = maakOmgeving();
  const email = Session.getActiveUser().getEmail();
  const deur = { ...omgeving, email, bouw: bouw(), kladblok: kladblok(), opgemerkt };
  const postbode = maakPostbode(Date.now, Date.now() + GEDULD);
  const { antwoord, post } = behandel(register, { ...deur, bezorger: postbode.beurt() }, verzoek);
  bezorg(register, omgeving, post, postbode);
  return antwoord;
};

/** The one door: JSON in, JSON out, never an exception. Who asks comes from Google, not from the request. */
export const beantwoordVerzoek = (verzoek: string): string => {
  try {
    return handelAf(verzoek);
  } catch (fout) {
    return storing(fout);
  }
};

/** Findings of the control in words, for a message on the screen. */
export const controleInWoorden = (): string => {
  const uit = JSON.parse(beantwoordVerzoek('{"vraag":"controle"}')) as Antwoord<'controle'>;
  if (!uit.ok) return uit.weigeringen.map((w) => w.tekst).join('\n');
  const { inOrde, regels, bevindingen } = uit.antwoord;
  if (inOrde) vergeetHandwerk();
  if (inOrde) return `Het register klopt met zijn logboek (${regels} regels).`;
  return [...bevindingen.slice(0, 20).map((b) => `- ${b.tekst}`), 'Open het register om te herstellen.'].join('\n');
};
