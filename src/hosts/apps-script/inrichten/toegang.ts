// Wie mag dit bestand inrichten, controleren of het register eruit halen? Wie bij het bestand zelf zit; is er al iemand, dan directie of beheerder (1.2).
import { magInrichten } from '../../../loket/inrichting';
import { maakStand } from '../../../loket/stand-van-zaken';
import type { Stand } from '../../../procedure/stand';
import { onbekendPersoon, weiger } from '../../../procedure/weigering';
import type { Weigering } from '../../../procedure/weigering';
import { leesZuiver } from '../../../register/lezen';
import { leegLeesvraag } from '../../../register/register';
import type { Werkplek } from '../../../sheets/register/plek';
import { misteKolom } from '../../../sheets/register/bladen-lezen';
import { maakOmgeving } from '../omgeving';
import { maakSheetsRegister } from '../../../sheets/register/sheets-register';
import { kopie } from '../storing';
import { eigenId } from '../werkplek';
import type { GeenWerkplek } from '../werkplek';

/** What the door knows of a request. */
export interface Aanvraag {
  readonly werkplek: Werkplek | GeenWerkplek;
  readonly email: string;
}

export interface Vrager {
  /** Of the spreadsheet itself. */
  readonly id: string;
  readonly email: string;
  /** Null as long as the register is not linked. */
  readonly werkplek: Werkplek | null;
  readonly stand: Stand | null;
  /** A tab or a column is missing that came with a newer program; so the register cannot be read. */
  readonly onvolledig: boolean;
}

const nietHier = weiger(
  'alleen-in-bestand',
  '5.1.4',
  null,
  'Dit kan alleen in het spreadsheet zelf, niet in de web-app. Open het bestand en kies het menu Klachtenregister.',
);
const geenRecht = weiger(
  'geen-recht',
  '5.1.4',
  null,
  'Dit kan alleen: directie of beheerder. Vraag iemand van hen, of vraag de directie u een rol te geven.',
);

export const standIn = (plek: Werkplek, email: string): Stand =>
  maakStand(leesZuiver(maakSheetsRegister(plek), leegLeesvraag).rijen, maakOmgeving(), email);

const zonderRegister = (id: string, email: string, onvolledig: boolean): Vrager => ({
  ...{ id, email, onvolledig },
  ...{ werkplek: null, stand: null },
});

/** Null when only a column is missing. */
const leesbaar = (plek: Werkplek, email: string): Stand | null => {
  try {
    return standIn(plek, email);
  } catch (fout) {
    if (misteKolom(fout)) return null;
    throw fout;
  }
};

/** The person who asks, or why not. The address is Google's own, never one from the request. */
export const vragerVoor = ({ werkplek: plek, email }: Aanvraag): Vrager | Weigering => {
  const id = eigenId();
  if (id === null) return nietHier;
  if (email === '') return onbekendPersoon;
  if (plek === 'kopie') return kopie;
  if (typeof plek === 'string') return zonderRegister(id, email, plek === 'onvolledig');
  const stand = leesbaar(plek, email);
  if (stand === null) return zonderRegister(id, email, true);
  return magInrichten(stand) ? { id, email, werkplek: plek, stand, onvolledig: false } : geenRecht;
};

export const isWeigering = (uit: object): uit is Weigering => 'code' in uit;
