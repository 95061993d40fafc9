// Wat staat er op het scherm als het niet lukt? Een zin en een code; nooit wat Google of SQLite letterlijk zei, want daar kan iets van een mens in staan.
import { foutveld } from '../../computer/foutveld';
import { isStartfout } from '../../computer/startfout';
import { isBladuitval, isKopie } from '../../sheets/register/bladen-lezen';
import { codes } from './wereld';

export interface Nee {
  readonly code: 1 | 2 | 4;
  readonly zin: string;
}

const nietAangemeld =
  'U bent niet aangemeld bij Google, of de aanmelding is verlopen. Doe: klachtenregister aanmelden --client FILE, of gcloud auth application-default login met de bereiken spreadsheets en drive.file.';

const NOG_EENS = 'Doe straks hetzelfde nog een keer: het gaat verder waar het bleef, er komt niets dubbel.';

const zinnen: Readonly<Record<number, string>> = {
  0: 'Dit programma kon Google niets vragen. Klopt uw aanmelding? Doe: klachtenregister afmelden, en meld u opnieuw aan.',
  400: 'Google begreep de vraag niet: de tabbladen zijn anders dan verwacht. Kijk met: klachtenregister controle',
  403: 'Uw account mag dit niet bij Google. Is het bestand met u gedeeld, en staan de Sheets en Drive API aan?',
  404: 'Deze spreadsheet bestaat niet, of is niet met u gedeeld. Klopt --blad?',
  429: `Google laat nu niets meer toe: er is te veel gevraagd. ${NOG_EENS}`,
};

const kopie = 'Deze spreadsheet is een kopie van een klachtenregister. Gebruik het register zelf.';

const bijGoogle = (code: number): Nee => {
  if (code === 401) return { code: codes.nietAangemeld, zin: nietAangemeld };
  return { code: codes.kanNiet, zin: zinnen[code] ?? `Google antwoordt niet. ${NOG_EENS}` };
};

const nee = (zin: string): Nee => ({ code: codes.kanNiet, zin });

const bijSchijf: Readonly<Record<string, string>> = {
  ENOSPC: 'De schijf is vol.',
  EACCES: 'U mag hier niet schrijven of lezen.',
  ENOENT: 'Deze map of dit bestand bestaat niet.',
  EISDIR: 'Dit is een map, geen bestand.',
};

/** Name and place in our code only. */
const onverwacht = (fout: unknown): string => {
  const { name, stack = '' } = fout instanceof Error ? fout : { name: typeof fout };
  const plaats = stack.split('\n').find((regel) => /^\s+at /.test(regel)) ?? '';
  return `Er ging iets mis dat niet hoort (${name}${plaats.replace(/^\s+at /, ' in ').replace(/ ?\(.*/, '')}).`;
};

export const neeVan = (fout: unknown): Nee => {
  if (isStartfout(fout)) return { code: fout.afsluitcode, zin: fout.message };
  if (isKopie(fout)) return nee(kopie);
  if (isBladuitval(fout)) return nee(fout.message);
  const google = foutveld(foutveld(fout, 'details'), 'code');
  if (typeof google === 'number') return bijGoogle(google);
  return nee(bijSchijf[String(foutveld(fout, 'code'))] ?? onverwacht(fout));
};
