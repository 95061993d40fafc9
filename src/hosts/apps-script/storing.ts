// Wat zegt het register als er iets misgaat dat niemand verwachtte? Een zin voor de gebruiker, en in het log niets over een persoon.
import type { Antwoord } from '../../loket/contract';
import { weiger } from '../../procedure/weigering';
import type { Weigering } from '../../procedure/weigering';
import { isBladuitval, isKopie } from '../../sheets/register/bladen-lezen';
import { foutbericht } from '../../sheets/register/foutbericht';

const alsAntwoord = (weigering: Weigering): string =>
  JSON.stringify({ ok: false, weigeringen: [weigering] } satisfies Antwoord);
const nee = (code: string, tekst: string): string => alsAntwoord(weiger(code, '5.3.1', null, tekst));

/** Name and place in our code; a message can quote what somebody typed. */
export const logStoring = (waar: string, fout: unknown): void => {
  const { name, stack } = fout instanceof Error ? fout : { name: typeof fout, stack: '' };
  const plaatsen = (stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel));
  console.error([waar, name, ...plaatsen.slice(0, 5).map((regel) => regel.trim())].join(' | '));
};

export const kopie = weiger(
  'kopie',
  '5.3.1',
  null,
  'Dit is een kopie van het klachtenregister. Werk verder in het register zelf; hier wordt niets vastgelegd. Wilt u een nieuw register? Begin dan met een lege spreadsheet.',
);
export const kopieAntwoord = (): string => alsAntwoord(kopie);

/** Google lets people tick each permission apart; without one of them it names the call. */
const mistToestemming = (fout: unknown): boolean =>
  /permission to call|required permissions|authorization is required/i.test(foutbericht(fout));

/** Google counts what everybody asks, in a minute and in a day; it says so in several ways. */
export const isTeDruk = (fout: unknown): boolean =>
  /too many (times|simultaneous|scripts)|quota exceeded|exceeded .*quota|rate limit|limit exceeded|RESOURCE_EXHAUSTED/i.test(
    foutbericht(fout),
  );

export const storing = (fout: unknown): string => {
  if (isKopie(fout)) return kopieAntwoord();
  logStoring('loket', fout);
  if (isBladuitval(fout)) return nee('register-onleesbaar', fout.message);
  if (mistToestemming(fout))
    return nee(
      'geen-toestemming',
      'Google mist uw toestemming voor dit register. Uw tekst staat er nog. Kies in de spreadsheet het menu Klachtenregister en dan Openen, vink alle toestemmingen aan, en probeer het opnieuw.',
    );
  if (/storage quota/i.test(foutbericht(fout)))
    return nee(
      'drive-vol',
      'Google Drive is vol, dus het bestand kon niet worden bewaard. Er is niets vastgelegd. Maak ruimte in Drive, of vraag uw beheerder, en voeg het opnieuw toe.',
    );
  if (isTeDruk(fout))
    return nee(
      'te-druk',
      'Google laat nu even niets meer toe: er is te veel gevraagd, kort na elkaar of vandaag. Uw tekst staat er nog. Wacht een minuut en probeer het opnieuw; iets dubbel vastleggen kan niet. Lukt het dan nog niet, probeer het dan morgen.',
    );
  return nee(
    'storing',
    'Er ging iets mis in het register. Uw tekst staat er nog. Probeer het opnieuw; iets dubbel vastleggen kan niet.',
  );
};

/** Google names a visitor only inside its own domain, and gets confused by several accounts in one browser. */
export const geenBezoekerAntwoord = (): string =>
  nee(
    'onbekend-persoon',
    'Google zegt niet wie u bent. Dat gebeurt als u met een account van buiten de organisatie bent aangemeld, of met meer dan een Google-account tegelijk. Open het register in een venster met alleen uw werkaccount. Lukt het dan nog niet, vraag het dan de directie.',
  );

export const nietIngerichtAntwoord = (): string =>
  nee(
    'niet-ingericht',
    'Deze spreadsheet is nog geen klachtenregister. Kies in het menu Klachtenregister: Register inrichten.',
  );

export const onvolledig = weiger(
  'register-onvolledig',
  '5.3.1',
  null,
  'Het programma is vernieuwd en dit register mist nog een tabblad of kolommen die daarbij horen. Er is niets kwijt, maar tot dat is aangevuld kan het register niet lezen of schrijven. De directie of de beheerder opent de spreadsheet, kiest in het menu Klachtenregister: Register inrichten, en daar: Register aanvullen.',
);
export const onvolledigAntwoord = (): string => alsAntwoord(onvolledig);
