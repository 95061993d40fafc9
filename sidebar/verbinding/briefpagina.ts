// Hoe opent een verzonden brief als pagina om af te drukken? Alleen bij de lokale server; in Google staat de tekst in het dossier. (5.2.2)
import { sessie } from './sessie';

const mislukt = 'De brief kan nu niet worden geopend. Probeer het opnieuw.';

const haalAdres = async (dossier: string, bericht: string): Promise<string | null> => {
  try {
    const antwoord = await fetch('/brief', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sessie': sessie.lees() ?? '' },
      body: JSON.stringify({ vraag: 'bewaardeBrief', dossier, bericht }),
    });
    const uit = (await antwoord.json()) as { ok: boolean; antwoord?: { adres: string } };
    return uit.antwoord?.adres ?? null;
  } catch {
    return null;
  }
};

/** Null when it opened, otherwise a sentence. The tab is opened on the click itself, or the browser would block it. */
export const openBrief = async (dossier: string, bericht: string): Promise<string | null> => {
  const blad = window.open('', '_blank');
  const adres = await haalAdres(dossier, bericht);
  if (adres === null || blad === null) {
    blad?.close();
    return mislukt;
  }
  blad.location.href = adres;
  return null;
};
