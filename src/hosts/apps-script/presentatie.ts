// Hoe komt de presentatie van een jaar in Drive van wie haar maakte? Google maakt er zelf Presentaties van; alleen voor de directie. (5.3.2)
import { presentatieHoogstens } from '../../loket/plekcontract';
import type { Plekantwoord, Plekverzoek } from '../../loket/plekcontract';
import { handeltAlsDirectie } from '../../procedure/persoon';
import { weiger } from '../../procedure/weigering';
import type { Weigering } from '../../procedure/weigering';
import { isWeigering, vragerVoor } from './inrichten/toegang';
import type { Aanvraag } from './inrichten/toegang';
import { maakOmgeving } from './omgeving';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const PRESENTATIES = 'application/vnd.google-apps.presentation';

const nee = (weigering: Weigering) => ({ ok: false, weigeringen: [weigering] }) as const;
const geenRecht = weiger('geen-recht', '5.3.2', null, 'Dit kan alleen de directie. Vraag iemand van de directie.');
const teGroot = weiger(
  'presentatie-te-groot',
  '5.3.2',
  null,
  'De presentatie is groter dan 4 MB; zo groot gaat niet naar Drive. Bewaar het bestand op uw computer en zet het zelf in Drive.',
);
const mislukt = (wat: string): Weigering =>
  weiger('drive-mislukt', '5.3.2', null, `Google Drive nam de presentatie niet aan. ${wat}`);

/** Google tells it in words only. */
const oorzaken: readonly (readonly [RegExp, string])[] = [
  [/storage quota/i, 'Uw Drive is vol. Maak ruimte en probeer het opnieuw.'],
  [/rate limit|quota|too many/i, 'Het is te druk bij Google. Wacht een minuut en probeer het opnieuw.'],
  [
    /permission|authoriz|scope/i,
    'Het register heeft nog geen toestemming om bestanden in Drive te maken. Geef die bij Register inrichten.',
  ],
];
const oorzaakVan = (bericht: string): string =>
  oorzaken.find(([vorm]) => vorm.test(bericht))?.[1] ?? 'Probeer het later opnieuw.';

/** In Drive of who asks: of our scope it is a file that we made, so nobody else's becomes visible to us. */
const zet = (naam: string, bestand: string): string | null => {
  const inhoud = Utilities.newBlob(Utilities.base64Decode(bestand), PPTX, `${naam}.pptx`);
  if (typeof Drive === 'undefined') throw new Error('De dienst Drive staat niet aan in dit scriptproject.');
  const { id, webViewLink } = Drive.Files.create({ name: naam, mimeType: PRESENTATIES }, inhoud, {
    fields: 'id,webViewLink',
  });
  if (webViewLink !== undefined) return webViewLink;
  return id === undefined ? null : `https://docs.google.com/presentation/d/${id}/edit`;
};

const probeer = (naam: string, bestand: string): Plekantwoord<'presentatieInDrive'> => {
  try {
    const link = zet(naam, bestand);
    if (link !== null) return { ok: true, antwoord: { link } };
    return nee(mislukt('Probeer het later opnieuw.'));
  } catch (fout) {
    return nee(mislukt(oorzaakVan(fout instanceof Error ? fout.message : String(fout))));
  }
};

export const presentatieInDrive = (
  van: Aanvraag,
  { jaar, bestand }: Plekverzoek<'presentatieInDrive'>,
): Plekantwoord<'presentatieInDrive'> => {
  // In the web app the file would come in the Drive of its owner.
  const wie = vragerVoor(van);
  if (isWeigering(wie)) return nee(wie);
  if (wie.stand === null || !handeltAlsDirectie(wie.stand, wie.stand.wie)) return nee(geenRecht);
  // Four signs of base64 are three bytes.
  if (bestand.length * 0.75 > presentatieHoogstens) return nee(teGroot);
  return probeer(`Jaarevaluatie ${jaar} (stand ${maakOmgeving().vandaag})`, bestand);
};
