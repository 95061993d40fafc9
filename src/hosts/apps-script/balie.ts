// Wie klopt er aan, en waar is het register? Van een verzoek van de pagina naar het loket, en daarna gaat de post de deur uit.
import { behandel } from '../../loket/loket';
import type { Antwoord } from '../../loket/contract';
import { ochtendronde } from '../../loket/herinneringen';
import type { Kladblok } from '../../loket/kladblok';
import { ruimKladblokOp } from '../../loket/kladblok-opruimen';
import { scriptKladblok } from './kladblok';
import { beantwoordPlek } from './plekvragen';
import { bezorg } from './post';
import { maakOmgeving } from './omgeving';
import { maakSheetsRegister } from './sheets-register';
import { geenBezoekerAntwoord, kopieAntwoord, nietIngerichtAntwoord, storing } from './storing';
import { eigenschappen, klopHart, werkplek } from './werkplek';

declare const __BOUW__: number;

const kladblok = (): Kladblok => scriptKladblok(eigenschappen());

const handelAf = (verzoek: string): string => {
  const plek = werkplek();
  if (plek === 'kopie') return kopieAntwoord();
  if (plek === 'niet ingericht') return nietIngerichtAntwoord();
  const email = Session.getActiveUser().getEmail();
  if (email === '') return geenBezoekerAntwoord();
  const register = maakSheetsRegister(plek);
  const omgeving = maakOmgeving();
  const { antwoord, post } = behandel(register, { ...omgeving, email, bouw: __BOUW__, kladblok: kladblok() }, verzoek);
  bezorg(register, omgeving, post);
  return antwoord;
};

/** The one door: JSON in, JSON out, never an exception. Who asks comes from Google, not from the request. */
export const beantwoordVerzoek = (verzoek: string): string => {
  try {
    return beantwoordPlek(verzoek, __BOUW__) ?? handelAf(verzoek);
  } catch (fout) {
    return storing(fout);
  }
};

/** Digests and waiting mail; once a day, harmless whoever calls it. */
export const doeOchtendronde = (): void => {
  const plek = werkplek();
  if (typeof plek === 'string') return;
  const register = maakSheetsRegister(plek);
  const omgeving = maakOmgeving();
  bezorg(register, omgeving, ochtendronde(register, omgeving));
  klopHart(omgeving.nu);
  ruimKladblokOp(kladblok(), register, omgeving.vandaag);
};

export const merkWijziging = (): void => {
  if (typeof werkplek() !== 'string') klopHart(maakOmgeving().nu);
};

/** Findings of the control in words, for a message on the screen. */
export const controleInWoorden = (): string => {
  const uit = JSON.parse(beantwoordVerzoek('{"vraag":"controle"}')) as Antwoord<'controle'>;
  if (!uit.ok) return uit.weigeringen.map((w) => w.tekst).join('\n');
  const { inOrde, regels, bevindingen } = uit.antwoord;
  if (inOrde) return `Het register klopt met zijn logboek (${regels} regels).`;
  return [...bevindingen.slice(0, 20).map((b) => `- ${b.tekst}`), 'Open het register om te herstellen.'].join('\n');
};
