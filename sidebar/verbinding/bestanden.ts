// Hoe gaat een bestand naar het register, en hoe komt het terug op de computer? In delen, door dezelfde deur als al het andere. (5.2.1)
import type { Plekantwoord } from '../../src/loket/plekcontract';
import type { Weigering } from '../../src/procedure/weigering';
import { inGoogle } from './loket-adres';
import { plekvraag } from './vraag';

/** A multiple of three, so that the texts of the parts follow each other; this computer takes 1 MB at a time. */
const deelgrootte = (): number => (inGoogle() ? 3 * 1_048_576 : 699 * 1024);

/** Without the `data:...;base64,` in front. */
const base64 = (deel: Blob): Promise<string> =>
  new Promise((klaar, mis) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(typeof lezer.result === 'string' ? lezer.result.replace(/^[^,]*,/, '') : '');
    lezer.onerror = () => mis(new Error('onleesbaar'));
    lezer.readAsDataURL(deel);
  });

type Klaar = Plekantwoord<'bijlageKlaar'>;
/** Moved or changed on the computer since it was chosen. */
const onleesbaar: Klaar = {
  ok: false,
  weigeringen: [
    {
      ...{ code: 'bestand-onleesbaar', artikel: '5.2.1', stap: null, veld: null },
      tekst: 'Uw computer geeft dit bestand niet. Staat het er nog? Kies het opnieuw.',
    },
  ],
};

/** The same key again is the same file. `voortgang` goes from 0 to 1. */
export const stuurBestand = async (
  dossier: string,
  sleutel: string,
  bestand: File,
  voortgang: (deel: number) => void,
): Promise<Klaar> => {
  const grootte = deelgrootte();
  const delen = Math.max(1, Math.ceil(bestand.size / grootte));
  try {
    for (let nummer = 0; nummer < delen; nummer += 1) {
      const tekst = await base64(bestand.slice(nummer * grootte, (nummer + 1) * grootte));
      const uit = await plekvraag<'bijlageDeel'>({ plek: 'bijlageDeel', dossier, sleutel, nummer, tekst });
      if (!uit.ok) return uit;
      voortgang((nummer + 1) / (delen + 1));
    }
  } catch {
    return onleesbaar;
  }
  return plekvraag<'bijlageKlaar'>({ plek: 'bijlageKlaar', dossier, sleutel, naam: bestand.name, delen });
};

const klik = (adres: string, naam: string): void => {
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  document.body.append(link);
  link.click();
  link.remove();
};

const bytesUit = (tekst: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));

type Gehaald = Plekantwoord<'bijlageHalen'>;

const alsBestand = (naam: string, delen: readonly Uint8Array<ArrayBuffer>[]): void => {
  const adres = URL.createObjectURL(new Blob([...delen], { type: 'application/octet-stream' }));
  klik(adres, naam);
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
};

/** Saves it with the name it had; nothing is shown on the page. Gives why it did not succeed. */
export const bewaarBestand = async (dossier: string, kenmerk: string): Promise<readonly Weigering[]> => {
  const delen: Uint8Array<ArrayBuffer>[] = [];
  for (let nummer: number | null = 0; nummer !== null;) {
    const uit: Gehaald = await plekvraag<'bijlageHalen'>({ plek: 'bijlageHalen', dossier, kenmerk, nummer });
    if (!uit.ok) return uit.weigeringen;
    const { naam, adres, tekst } = uit.antwoord;
    nummer = uit.antwoord.verder;
    if (adres === null) delen.push(bytesUit(tekst));
    if (nummer === null && adres === null) alsBestand(naam, delen);
    if (adres !== null) klik(adres, naam);
  }
  return [];
};
