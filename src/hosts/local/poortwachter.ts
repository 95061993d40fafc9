// Komt dit verzoek van onze eigen pagina of een programma op deze computer, en niet van een website die meelift? (besluit 6)
import { nee } from './nee';

export interface Aanvraag {
  readonly methode: string;
  readonly kop: (naam: string) => string | undefined;
  readonly poort: number;
}

const vanBuiten = (): Response =>
  nee(403, 'van-buiten', 'Dit verzoek komt niet van het klachtenregister zelf. Open het register op zijn eigen adres.');

/** Exactly these names: any other means that a foreign name was pointed at this computer. */
const onzeHosts = (poort: number): readonly string[] => [`127.0.0.1:${poort}`, `localhost:${poort}`];

/** A browser names the page that asks; a program names nothing. */
const eigenHerkomst = ({ kop }: Aanvraag): boolean => {
  const herkomst = kop('origin');
  const plek = kop('sec-fetch-site');
  return (
    (herkomst === undefined || herkomst === `http://${kop('host')}`) && (plek === undefined || plek === 'same-origin')
  );
};

/** Somebody may follow a link from elsewhere to the register, but no foreign page may put it in a frame or read from it. */
const magOpenen = ({ kop }: Aanvraag): boolean => {
  const plek = kop('sec-fetch-site');
  if (plek === undefined || plek === 'same-origin' || plek === 'none') return true;
  return kop('sec-fetch-mode') === 'navigate' && kop('sec-fetch-dest') === 'document';
};

const isJson = (soort: string | undefined): boolean =>
  /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(soort ?? '');

/** Null when the request may go on; who asks is looked at later. */
export const houdTegen = (aanvraag: Aanvraag): Response | null => {
  const { methode, kop, poort } = aanvraag;
  if (!onzeHosts(poort).includes(kop('host') ?? '')) return vanBuiten();
  if (methode === 'GET' || methode === 'HEAD') return magOpenen(aanvraag) ? null : vanBuiten();
  if (methode !== 'POST') return nee(405, 'methode', 'Dit kan hier niet.');
  if (!eigenHerkomst(aanvraag)) return vanBuiten();
  return isJson(kop('content-type')) ? null : nee(415, 'geen-json', 'Stuur het verzoek als application/json.');
};
