// Hoe blijft de ochtendronde binnen de zes minuten van Google? Werk voor werk, op tijd gestopt, en een kwartier later verder waar zij was (5.1.7, B11).
import { helpRonde } from '../../loket/herinneringen';
import { ruimBijlagenOp } from '../../loket/bijlagen/opruimen';
import { ruimKladblokOp } from '../../loket/kladblok-opruimen';
import type { Omgeving } from '../../loket/stand-van-zaken';
import type { Dag } from '../../procedure/dag';
import { maakDrivekast } from './bijlagenkast';
import { isKopie } from '../../sheets/register/bladen-lezen';
import { vergeetHandwerk } from './handwerk';
import { scriptKladblok } from './kladblok';
import { bouw, maakOmgeving } from './omgeving';
import { bezorg, maakPostbode, tegoed } from './post';
import type { Postbode } from './post';
import { maakSheetsRegister } from '../../sheets/register/sheets-register';
import { logStoring } from './storing';
import { haalVervolgWeg, zetVervolg } from './triggers';
import { eigenschappen, klopHart, werkplek } from './werkplek';
import type { Register } from '../../register/register';

/** Google stops a run after six minutes; what is begun here must be able to end. */
const TIJD = 3.5 * 60_000;
const GEBLEVEN = 'ronde.gebleven';

interface Werk {
  readonly register: Register;
  readonly spreadsheetId: string;
  readonly omgeving: Omgeving;
  readonly postbode: Postbode;
  readonly opTijd: () => boolean;
}

/** Files that stay a day longer do no harm; the mail and the control have been done. */
const ruimOp = (register: Register, spreadsheetId: string): void => {
  try {
    ruimBijlagenOp(maakDrivekast(spreadsheetId), register);
  } catch (fout) {
    logStoring('bijlagen', fout);
  }
};

/** In this order; each may be done again, and nothing is doubled. Says whether it got to its end. */
const werken: readonly (readonly [naam: string, doe: (werk: Werk) => boolean])[] = [
  [
    'post',
    ({ register, omgeving, postbode, opTijd }) => {
      const hulp = { tegoed: tegoed(), bezorger: postbode.beurt(), controleert: true };
      const { post, schoon, bezet } = helpRonde(register, omgeving, hulp);
      if (bezet) return false;
      if (schoon === true) vergeetHandwerk();
      return bezorg(register, omgeving, post, postbode).length === 0 || opTijd();
    },
  ],
  [
    'kladblok',
    ({ register, omgeving, opTijd }) => {
      if (!opTijd()) return false;
      ruimKladblokOp(scriptKladblok(eigenschappen()), register, omgeving.vandaag);
      return true;
    },
  ],
  [
    'bijlagen',
    ({ register, spreadsheetId, opTijd }) => {
      if (!opTijd()) return false;
      ruimOp(register, spreadsheetId);
      return true;
    },
  ],
];

/** Where this day's round got to, when it had to stop; a later day begins anew. */
const gebleven = (vandaag: Dag): number => {
  const [dag, naam] = (eigenschappen().getProperty(GEBLEVEN) ?? '').split(' ');
  return dag === vandaag
    ? Math.max(
        0,
        werken.findIndex(([n]) => n === naam),
      )
    : 0;
};

const stop = (vandaag: Dag, naam: string): void => {
  eigenschappen().setProperty(GEBLEVEN, `${vandaag} ${naam}`);
  zetVervolg();
};

const doeWerken = (werk: Werk): void => {
  const { vandaag } = werk.omgeving;
  for (const [naam, doe] of werken.slice(gebleven(vandaag))) if (!doe(werk)) return stop(vandaag, naam);
  eigenschappen().deleteProperty(GEBLEVEN);
};

/** Digests, waiting mail and the control; harmless whoever calls it and however often. */
export const doeOchtendronde = (klok: () => number = Date.now): void => {
  const plek = werkplek();
  if (typeof plek === 'string') return;
  try {
    haalVervolgWeg();
    const einde = klok() + TIJD;
    const omgeving = { ...maakOmgeving(), bouw: bouw() };
    const { spreadsheetId } = plek;
    const werk = { register: maakSheetsRegister(plek), spreadsheetId, omgeving, postbode: maakPostbode(klok, einde) };
    doeWerken({ ...werk, opTijd: () => klok() < einde });
    klopHart(omgeving.nu);
  } catch (fout) {
    if (isKopie(fout)) return;
    logStoring('ochtendronde', fout);
    throw fout;
  }
};
